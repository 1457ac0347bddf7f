using System;

namespace CareRights.Safeguarding;

/// <summary>What a contact may say that is treated as at least child protection, and brings a human in now, even if nobody is in danger this minute.</summary>
/// <remarks>An open list: an area adds its own in <see cref="HarmAnswers.OtherProtectionSigns"/>, and nothing takes one away.</remarks>
[Flags]
public enum ProtectionSigns
{
    /// <summary>None has been said.</summary>
    None = 0,

    /// <summary>Sexual activity of a child under 13, whatever anybody says of consent; both children are children of concern.</summary>
    SexualActivityUnder13 = 1,

    /// <summary>A disclosure of sexual abuse.</summary>
    SexualAbuseDisclosed = 1 << 1,

    /// <summary>Sexual harm of a child by a child.</summary>
    ChildOnChildSexualHarm = 1 << 2,

    /// <summary>Forced marriage or abuse in the name of honour.</summary>
    ForcedMarriageOrHonourAbuse = 1 << 3,

    /// <summary>Sexual or criminal exploitation, debt bondage or a gang.</summary>
    Exploitation = 1 << 4,

    /// <summary>A child hurt in domestic abuse, or separation, pregnancy or stalking by the abuser.</summary>
    DomesticAbuse = 1 << 5,

    /// <summary>Illness that may be fabricated or induced.</summary>
    FabricatedOrInducedIllness = 1 << 6,

    /// <summary>Harm linked to faith or belief.</summary>
    FaithOrBelief = 1 << 7,

    /// <summary>Injury in restraint, or unlawful locking up, in an institution.</summary>
    RestraintOrUnlawfulConfinement = 1 << 8,

    /// <summary>A child under 16 in an unregistered or unregulated placement.</summary>
    UnregisteredPlacementUnder16 = 1 << 9,

    /// <summary>An unborn baby whose sibling is on a child protection plan or was removed.</summary>
    UnbornWithSiblingAtRisk = 1 << 10,

    /// <summary>The death or serious injury of a brother or sister.</summary>
    SiblingDeathOrSeriousInjury = 1 << 11,

    /// <summary>An adult tells of past abuse by someone who can reach children now.</summary>
    PastAbuserHasAccessToChildren = 1 << 12,

    /// <summary>A disabled or non-verbal child, or one who can speak only through the person of concern, may be harmed.</summary>
    ChildCannotSpeakFreely = 1 << 13,

    /// <summary>The child takes back what it disclosed.</summary>
    Retraction = 1 << 14,

    /// <summary>A child not seen, withdrawn from school or hidden.</summary>
    ChildNotSeen = 1 << 15,

    /// <summary>Indecent images or grooming online.</summary>
    OnlineAbuse = 1 << 16,

    /// <summary>An earlier referral of the same concern was closed without an answer.</summary>
    EarlierReferralUnanswered = 1 << 17,
}
