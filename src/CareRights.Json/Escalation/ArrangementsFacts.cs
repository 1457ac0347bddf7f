using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
using CareRights.Safeguarding;
using NodaTime;

namespace CareRights.Json;

/// <summary>Local arrangements as JSON gives them.</summary>
internal sealed record ArrangementsFacts
{
    private const string Time = @"^([01]\d|2[0-3]):[0-5]\d$";

    [Form(Time, "a time as HH:MM")]
    [Description("When the front door of children's social care opens on working days, as HH:MM. Absent: 09:00 is assumed.")]
    public string? FrontDoorOpens { get; init; }

    [Form(Time, "a time as HH:MM")]
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
    public LocalArrangements ToArrangements(Problems problems)
    {
        var (opens, closes) = (At(FrontDoorOpens, new(9, 0)), At(FrontDoorCloses, new(17, 0)));
        var isOrdered = opens < closes;
        if (!isOrdered)
        {
            problems.AddSlight("localArrangements.frontDoorOpens and localArrangements.frontDoorCloses", "a time that is not before the other", "to open before it closes; 09:00 and 17:00 stand for what is not given");
        }

        return new()
        {
            FrontDoorHours = !isOrdered || (FrontDoorOpens is null && FrontDoorCloses is null)
                ? null
                : new OpeningHours(opens, closes, new Instrument("hours supplied by the caller", AuthorityKind.LocalPractice, "").At("")),
            FrontDoor = FrontDoor ?? "",
            EmergencyDutyTeam = EmergencyDutyTeam ?? "",
            DesignatedOfficer = DesignatedOfficer ?? "",
            CheckedOn = CheckedOn,
            LevelNames = LevelNames ?? new Dictionary<SafeguardingLevel, string>(),
        };
    }

    private static LocalTime At(string? text, LocalTime otherwise) => text is null ? otherwise : new(int.Parse(text.Substring(0, 2), CultureInfo.InvariantCulture), int.Parse(text.Substring(3), CultureInfo.InvariantCulture));
}
