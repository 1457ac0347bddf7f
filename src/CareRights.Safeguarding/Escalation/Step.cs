
namespace CareRights.Safeguarding.Escalation;

/// <summary>A way by which a concern is passed on or acted on.</summary>
public enum Route
{
    /// <summary>999.</summary>
    Emergency999 = 0,

    /// <summary>The supervisor on duty in this service.</summary>
    Supervisor,

    /// <summary>The designated safeguarding lead of this service.</summary>
    DesignatedSafeguardingLead,

    /// <summary>Stay in contact: keep the child talking.</summary>
    KeepTalking,

    /// <summary>Children's social care in its hours: front door or multi-agency hub.</summary>
    LocalAuthorityFrontDoor,

    /// <summary>Children's social care out of hours.</summary>
    EmergencyDutyTeam,

    /// <summary>The authority that looks after the child.</summary>
    PlacingAuthority,

    /// <summary>The police, where it is not 999.</summary>
    Police,

    /// <summary>A report to the police under section 5B of the Female Genital Mutilation Act 2003.</summary>
    PoliceReportSection5B,

    /// <summary>The local authority's designated officer for allegations (LADO).</summary>
    Lado,

    /// <summary>The national referral mechanism for modern slavery.</summary>
    NationalReferralMechanism,

    /// <summary>Prevent, which decides on Channel.</summary>
    Channel,

    /// <summary>Ofsted.</summary>
    Regulator,

    /// <summary>Adult safeguarding in the local authority.</summary>
    AdultSafeguarding,

    /// <summary>Health: NHS 111, or A and E.</summary>
    Health,

    /// <summary>The Forced Marriage Unit, for advice.</summary>
    ForcedMarriageUnit,

    /// <summary>The escalation procedure between agencies.</summary>
    InterAgencyEscalation,

    /// <summary>Finding out what became of the referral.</summary>
    FollowUp,
}

/// <summary>By when a step is taken. The values are in order, the soonest first.</summary>
public enum Timing
{
    /// <summary>Now.</summary>
    Now = 0,

    /// <summary>Before the contact ends, and in any case the same day.</summary>
    BeforeContactEnds,

    /// <summary>The same day.</summary>
    SameDay,

    /// <summary>The next working day.</summary>
    NextWorkingDay,

    /// <summary>Within a working week, or the child's own timescale if that is shorter.</summary>
    WithinWorkingWeek,
}

/// <summary>With what force a step is called for.</summary>
public enum Force
{
    /// <summary>An Act or regulations.</summary>
    Statute = 0,

    /// <summary>Statutory guidance.</summary>
    StatutoryGuidance,

    /// <summary>Other guidance of government or of a public body.</summary>
    PublishedGuidance,

    /// <summary>What an area has arranged.</summary>
    LocalPractice,

    /// <summary>What the advice line itself says it does.</summary>
    ServiceAim,

    /// <summary>A design rule of this library, where every source is silent.</summary>
    DesignRule,
}

/// <summary>One step of a plan: a prompt with its reason and authority, for a person to act on.</summary>
/// <param name="Route">By which way.</param>
/// <param name="To">To whom.</param>
/// <param name="When">By when.</param>
/// <param name="Action">What is done.</param>
/// <param name="Authority">On what authority; its instrument says whether that is statute, guidance, local practice or the service's own aim.</param>
/// <param name="Why">What in the contact calls for it.</param>
/// <param name="NotTo">Whom it must not go to, or only through.</param>
public sealed record Step(Route Route, string To, Timing When, string Action, Citation Authority, string Why, string NotTo)
{
    /// <summary>With what force the authority calls for it.</summary>
    public Force Force => Authority.Instrument.Kind switch
    {
        AuthorityKind.Statute or AuthorityKind.Regulations or AuthorityKind.CaseLaw => Force.Statute,
        AuthorityKind.StatutoryGuidance => Force.StatutoryGuidance,
        AuthorityKind.LocalPractice => Force.LocalPractice,
        AuthorityKind.Policy => Authority.Instrument.Equals(Instruments.HelpAtHand) ? Force.ServiceAim : Force.PublishedGuidance,
        _ => Force.DesignRule,
    };
}

/// <summary>One reason for the level reached.</summary>
/// <param name="Level">The least level that it means.</param>
/// <param name="Why">What the contact says.</param>
/// <param name="Authority">On what authority it means that level.</param>
public sealed record LevelReason(SafeguardingLevel Level, string Why, Citation Authority);

/// <summary>Something that this service cannot do. It never takes the place of a step.</summary>
/// <param name="What">What it cannot do.</param>
/// <param name="Instead">Who can, or where to turn.</param>
/// <param name="Authority">Where that is said.</param>
public sealed record Limitation(string What, string Instead, Citation Authority);
