using System.Collections.Generic;
using System.ComponentModel;
using CareRights.Safeguarding;
using CareRights.Safeguarding.Escalation;
using NodaTime;

namespace CareRights.Json;

/// <summary>A human decision as JSON gives it.</summary>
internal sealed record DecisionFacts
{
    [Description("The level decided: Universal, EarlyHelp, S17ChildInNeed, S47ChildProtection or ImmediateProtection. Absent: the decision is not applied.")]
    public SafeguardingLevel? Level { get; init; }

    [Description("The level that the person had before them when deciding. If the facts now reach a higher one the decision is not applied. Absent: not applied.")]
    public SafeguardingLevel? LevelConsidered { get; init; }

    [Description("Who decided. Absent: not applied.")]
    public string? By { get; init; }

    [Description("In what role. Absent: not applied.")]
    public string? Role { get; init; }

    [Description("On which day, as YYYY-MM-DD. Absent: not applied.")]
    public LocalDate? On { get; init; }

    [Description("Why. Absent: not applied.")]
    public string? Why { get; init; }

    [Description("true: the decision also holds back the referral to children's social care, and no other step; the steps held are listed apart. Absent or false: only the level is decided.")]
    public bool? HoldsReferral { get; init; }

    [Description("Other steps that the decision names and holds back, by their route. An emergency, the review by a human and the duty of section 5B are never held. Absent or []: none.")]
    public IReadOnlyList<Route>? Holds { get; init; }

    public HumanDecision ToDecision() => new()
    {
        Level = Level,
        LevelConsidered = LevelConsidered,
        By = By ?? "",
        Role = Role ?? "",
        On = On,
        Reason = Why ?? "",
        HoldsReferral = HoldsReferral == true,
        Holds = Holds ?? [],
    };
}
