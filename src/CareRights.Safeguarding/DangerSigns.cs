using System;

namespace CareRights.Safeguarding;

/// <summary>What a contact may say that means danger to life. With the question of danger unanswered, any of them is acted on as danger now.</summary>
/// <remarks>An open list: an area adds its own in <see cref="HarmAnswers.OtherDangerSigns"/>, and nothing takes one away.</remarks>
[Flags]
public enum DangerSigns
{
    /// <summary>None has been said.</summary>
    None = 0,

    /// <summary>A weapon, or a threat to kill.</summary>
    WeaponOrThreatToKill = 1,

    /// <summary>Strangulation, choking, fire or poisoning.</summary>
    StrangulationFireOrPoison = 1 << 1,

    /// <summary>An overdose, a plan or means of suicide, or a child saying goodbye.</summary>
    OverdoseOrSuicidePlan = 1 << 2,

    /// <summary>Violence heard or in progress.</summary>
    ViolenceInProgress = 1 << 3,

    /// <summary>The person who may be harming the child is there, coming, or alone with a child tonight.</summary>
    AbuserPresentOrAloneWithChild = 1 << 4,

    /// <summary>Any injury, or a sign of shaking or suffocation, in an infant who cannot yet move about.</summary>
    InjuryInNonMobileInfant = 1 << 5,

    /// <summary>A child alone, locked in or locked out and unsafe.</summary>
    ChildAloneOrLockedIn = 1 << 6,

    /// <summary>Missing with exploitation, or missing and under 13.</summary>
    MissingAndExploitedOrUnder13 = 1 << 7,

    /// <summary>To be taken abroad within days for female genital mutilation or marriage, or by an abductor.</summary>
    RemovalAbroadImminent = 1 << 8,

    /// <summary>Labour, bleeding or collapse that is being hidden.</summary>
    ConcealedMedicalEmergency = 1 << 9,

    /// <summary>Life-saving treatment or food refused or withheld.</summary>
    TreatmentOrFoodWithheld = 1 << 10,

    /// <summary>Sexual extortion with despair or a deadline.</summary>
    SextortionWithDespair = 1 << 11,

    /// <summary>A stated plan of mass violence or terrorism.</summary>
    PlanOfMassViolence = 1 << 12,
}
