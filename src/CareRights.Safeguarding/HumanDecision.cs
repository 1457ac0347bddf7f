using System.Collections.Generic;
using System.Linq;
using CareRights.Safeguarding.Escalation;
using NodaTime;

namespace CareRights.Safeguarding;

/// <summary>A professional's judgement of the level. It raises what the facts say, and never lowers it.</summary>
/// <param name="Level">The level judged.</param>
/// <param name="By">Who judged, by name or post.</param>
/// <param name="Role">In what role.</param>
/// <param name="On">On which day; <see langword="null"/> if not recorded.</param>
/// <param name="Reason">Why.</param>
public sealed record Judgement(SafeguardingLevel Level, string By, string Role, LocalDate? On, string Reason)
{
    /// <summary>The level and the role; never the reasons, which may name a child.</summary>
    public override string ToString() => Level + ", judged by " + Role;
}

/// <summary>A recorded decision of a person on the level: the one thing that can lower it.</summary>
/// <remarks>
/// It is applied only when complete, when it considered at least the level that the facts reach now, when it was made no earlier than the contact, and
/// while nobody is in danger. Whether applied or not, it is shown.
/// </remarks>
public sealed record HumanDecision
{
    /// <summary>The level decided; <see langword="null"/> if not recorded.</summary>
    public SafeguardingLevel? Level { get; init; }

    /// <summary>The level that the person had before them when deciding; <see langword="null"/> if not recorded.</summary>
    public SafeguardingLevel? LevelConsidered { get; init; }

    /// <summary>Who decided; empty if not recorded.</summary>
    public string By { get; init; } = "";

    /// <summary>In what role; empty if not recorded.</summary>
    public string Role { get; init; } = "";

    /// <summary>On which day; <see langword="null"/> if not recorded.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Why; empty if not recorded.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Whether the decision also holds back the referral to children's social care, and no other step. The steps held are still shown.</summary>
    public bool HoldsReferral { get; init; }

    /// <summary>Other steps that the decision names and holds back. A step of an emergency, the review by a human and the personal duty of section 5B are never held.</summary>
    public IReadOnlyList<Route> Holds { get; init => field = ValueList<Route>.Of(value); } = ValueList<Route>.Empty;

    /// <summary>The level and the role; never the reasons, which may name a child.</summary>
    public override string ToString() => Level + ", decided by " + Role;

    /// <summary>Whether no decision can hold a step of this route back: an emergency, the human who looks, and the personal duty of section 5B.</summary>
    internal static bool IsNeverHeld(Route route) =>
        route is Route.Emergency999 or Route.Supervisor or Route.DesignatedSafeguardingLead or Route.KeepTalking or Route.PoliceReportSection5B;

    /// <summary>Whether this decision, once applied, holds the steps of a route back: only what it names.</summary>
    internal bool HoldsBack(Route route)
    {
        var referral = route is Route.LocalAuthorityFrontDoor or Route.EmergencyDutyTeam or Route.PlacingAuthority or Route.FollowUp;
        return !IsNeverHeld(route) && ((HoldsReferral && referral) || Holds.Contains(route));
    }
}
