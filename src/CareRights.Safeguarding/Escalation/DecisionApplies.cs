using System.Collections.Generic;
using NodaTime;

namespace CareRights.Safeguarding.Escalation;

/// <summary>May a recorded human decision be applied?</summary>
internal static class DecisionApplies
{
    /// <summary>What stands against it; empty where it is applied.</summary>
    public static IReadOnlyList<string> Against(HumanDecision decision, Contact contact, ContactReading reading, SafeguardingLevel level, LocalDate asOf)
    {
        var against = new List<string>();
        Add(decision.By.Trim().Length == 0, "It does not say who decided.", against);
        Add(decision.Role.Trim().Length == 0, "It does not say in what role.", against);
        Add(decision.On is null, "It does not say when.", against);
        Add(decision.Reason.Trim().Length == 0, "It does not say why.", against);
        Add(decision.Level is null or SafeguardingLevel.NotIdentified, "It does not say which level is decided.", against);
        Add(decision.LevelConsidered is null, "It does not say which level was considered.", against);
        Add(decision.LevelConsidered < level, "It considered a lower level than the facts reach now.", against);
        Add(decision.On < contact.Received?.Date, "It was made before this contact came.", against);
        Add(decision.On > asOf, "It is dated after the day asked about.", against);
        Add(reading.IsEmergency, "There is danger now, or it cannot be ruled out.", against);
        Add(!reading.AllAnswered && decision.LevelConsidered is null or SafeguardingLevel.NotIdentified, "Questions about harm are open.", against);
        return ValueList<string>.Of(against);
    }

    private static void Add(bool applies, string reason, List<string> against)
    {
        if (applies)
        {
            against.Add(reason);
        }
    }
}
