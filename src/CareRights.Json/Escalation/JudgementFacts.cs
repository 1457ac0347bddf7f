using System.ComponentModel;
using CareRights.Safeguarding;
using NodaTime;

namespace CareRights.Json;

/// <summary>A professional's judgement as JSON gives it.</summary>
internal sealed record JudgementFacts
{
    [Needed]
    [Description("The level judged: EarlyHelp, S17ChildInNeed, S47ChildProtection or ImmediateProtection.")]
    public SafeguardingLevel? Level { get; init; }

    [Description("In what role the person judged, such as 'social worker'.")]
    public string? Role { get; init; }

    [Description("Who judged.")]
    public string? By { get; init; }

    [Description("On which day, as YYYY-MM-DD.")]
    public LocalDate? On { get; init; }

    [Description("Why.")]
    public string? Why { get; init; }

    public Judgement ToJudgement() => new(
        Level ?? SafeguardingLevel.NotIdentified,
        By ?? "",
        Role ?? "a professional whose role is not recorded",
        On,
        Why ?? "");
}
