using System.Collections.Generic;
using System.ComponentModel;
using CareRights.Safeguarding;
using NodaTime;

namespace CareRights.Json;

/// <summary>Local arrangements as JSON gives them.</summary>
internal sealed record ArrangementsFacts
{
    [Description("When the front door of children's social care opens on working days, as HH:MM. Absent: 09:00 is assumed.")]
    public string? FrontDoorOpens { get; init; }

    [Description("When it closes, as HH:MM. Absent: 17:00 is assumed.")]
    public string? FrontDoorCloses { get; init; }

    [Description("How the front door is reached. Absent: not shown.")]
    public string? FrontDoor { get; init; }

    [Description("How the emergency duty team is reached out of hours. Absent: not shown.")]
    public string? EmergencyDutyTeam { get; init; }

    [Description("How the designated officer (LADO) is reached. Absent: not shown.")]
    public string? DesignatedOfficer { get; init; }

    [Description("When these details were last checked, as YYYY-MM-DD. Absent: not known.")]
    public LocalDate? CheckedOn { get; init; }

    [Description("What the area calls each level, such as {\"S47ChildProtection\": \"Level 4\"}. Absent: no local name is shown.")]
    public IReadOnlyDictionary<SafeguardingLevel, string>? LevelNames { get; init; }

    /// <summary>The arrangements; hours that cannot be read, or that close before they open, are those assumed, and the fault is named.</summary>
    public LocalArrangements ToArrangements(out string fault)
    {
        fault = "";
        var (opens, closes) = (Time("frontDoorOpens", FrontDoorOpens, new(9, 0), ref fault), Time("frontDoorCloses", FrontDoorCloses, new(17, 0), ref fault));
        if (fault.Length == 0 && opens >= closes)
        {
            fault = $"localArrangements: frontDoorOpens is {FrontDoorOpens ?? "09:00"} and frontDoorCloses {FrontDoorCloses ?? "17:00"}; expected to open before it closes.";
        }

        return new()
        {
            FrontDoorHours = fault.Length > 0 || (FrontDoorOpens is null && FrontDoorCloses is null)
                ? null
                : new OpeningHours(opens, closes, new Instrument("hours supplied by the caller", AuthorityKind.LocalPractice, "").At("")),
            FrontDoor = FrontDoor ?? "",
            EmergencyDutyTeam = EmergencyDutyTeam ?? "",
            DesignatedOfficer = DesignatedOfficer ?? "",
            CheckedOn = CheckedOn,
            LevelNames = LevelNames ?? new Dictionary<SafeguardingLevel, string>(),
        };
    }

    private static LocalTime Time(string field, string? text, LocalTime otherwise, ref string fault)
    {
        if (text is null || NodaTime.Text.LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(text) is { Success: true })
        {
            return text is null ? otherwise : NodaTime.Text.LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(text).Value;
        }

        fault = $"localArrangements.{field}: found '{text}', expected a time as HH:MM.";
        return otherwise;
    }
}
