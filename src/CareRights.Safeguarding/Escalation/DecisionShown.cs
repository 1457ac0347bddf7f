using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights.Safeguarding.Escalation;

/// <summary>A recorded human decision as the plan shows it: applied, or why not.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Applied">Whether it was applied.</param>
/// <param name="WhyNot">Why it was not; empty if it was.</param>
/// <param name="LevelWithout">The level that the facts reach without it.</param>
public sealed record DecisionShown(HumanDecision Decision, bool Applied, IReadOnlyList<string> WhyNot, SafeguardingLevel LevelWithout)
{
    /// <summary>Why it was not; empty if it was.</summary>
    public IReadOnlyList<string> WhyNot { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Of(WhyNot);

    /// <summary>The steps that the decision names and that no decision can hold; empty if there is none.</summary>
    public IReadOnlyList<Route> CannotHold => [.. Decision.Holds.Where(HumanDecision.IsNeverHeld)];

    internal static DecisionShown? Of(Contact contact, ContactReading reading, SafeguardingLevel level, LocalDate asOf)
    {
        if (contact.Decision is not { } decision)
        {
            return null;
        }

        var against = new List<string>();
        Add(decision.By.Trim().Length == 0, "It does not say who decided.", against);
        Add(decision.Role.Trim().Length == 0, "It does not say in what role.", against);
        Add(decision.On is null, "It does not say when.", against);
        Add(decision.Why.Trim().Length == 0, "It does not say why.", against);
        Add(decision.Level is null or SafeguardingLevel.NotIdentified, "It does not say which level is decided.", against);
        Add(decision.LevelConsidered is null, "It does not say which level was considered.", against);
        Add(decision.LevelConsidered < level, "It considered a lower level than the facts reach now.", against);
        Add(decision.On < contact.Received?.Date, "It was made before this contact came.", against);
        Add(decision.On > asOf, "It is dated after the day asked about.", against);
        Add(reading.IsEmergency, "There is danger now, or it cannot be ruled out.", against);
        Add(!reading.AllAnswered && decision.LevelConsidered is null or SafeguardingLevel.NotIdentified, "Questions about harm are open.", against);
        return new(decision, against.Count == 0, against, level);
    }

    private static void Add(bool applies, string reason, List<string> against)
    {
        if (applies)
        {
            against.Add(reason);
        }
    }
}
