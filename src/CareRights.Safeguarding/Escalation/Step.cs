namespace CareRights.Safeguarding.Escalation;

/// <summary>A way by which a concern is passed on or acted on, in the order in which steps of the same time are taken.</summary>
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

    /// <summary>What a child who is threatened with an image must hear.</summary>
    OnlineSafety,

    /// <summary>An appropriate adult for a child held by the police.</summary>
    AppropriateAdult,

    /// <summary>Somewhere to sleep tonight, for a child.</summary>
    Accommodation,

    /// <summary>Children's social care in its hours: front door or multi-agency hub.</summary>
    LocalAuthorityFrontDoor,

    /// <summary>Children's social care out of hours.</summary>
    EmergencyDutyTeam,

    /// <summary>The authority that looks after the child.</summary>
    PlacingAuthority,

    /// <summary>Children's social care for the child who may have done the harm.</summary>
    OtherChild,

    /// <summary>The police, where it is not 999.</summary>
    Police,

    /// <summary>A report to the police under section 5B of the Female Genital Mutilation Act 2003.</summary>
    PoliceReportSection5B,

    /// <summary>A paediatric or sexual assault referral centre examination.</summary>
    MedicalExamination,

    /// <summary>The local authority's designated officer for allegations (LADO).</summary>
    Lado,

    /// <summary>The national referral mechanism for modern slavery.</summary>
    NationalReferralMechanism,

    /// <summary>Prevent, which decides on Channel.</summary>
    Channel,

    /// <summary>Ofsted, or the inspectorate of another nation.</summary>
    Regulator,

    /// <summary>Maternity services.</summary>
    Maternity,

    /// <summary>The local authority's private fostering worker.</summary>
    PrivateFostering,

    /// <summary>Adult safeguarding in the local authority.</summary>
    AdultSafeguarding,

    /// <summary>The housing authority, for an adult with nowhere to sleep.</summary>
    Housing,

    /// <summary>Health: NHS 111, or A and E.</summary>
    Health,

    /// <summary>The Forced Marriage Unit, for advice.</summary>
    ForcedMarriageUnit,

    /// <summary>Support and a report to the police, offered to an adult who tells of abuse in childhood.</summary>
    SurvivorSupport,

    /// <summary>The independent reviewing officer of a looked-after child.</summary>
    ReviewingOfficer,

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

/// <summary>One step of a plan: a prompt with its reason and authority, for a person to act on.</summary>
/// <param name="Route">By which way.</param>
/// <param name="To">To whom.</param>
/// <param name="When">By when.</param>
/// <param name="Action">What is done.</param>
/// <param name="Authority">On what authority.</param>
/// <param name="Reason">What in the contact calls for it.</param>
/// <param name="NotTo">Whom it must not go to, or only through; empty if nobody.</param>
/// <param name="InBrief">The step on one line, as it is read at the phone.</param>
public sealed record Step(Route Route, string To, Timing When, string Action, Citation Authority, string Reason, string NotTo, string InBrief)
{
    /// <summary>With what force the authority calls for it: Statute, StatutoryGuidance, PublishedGuidance, LocalPractice (practice of an area), ServiceAim (what the advice line says it does) or DesignRule (of this library, where every source is silent).</summary>
    public string Force => Authority.Instrument.Kind switch
    {
        AuthorityKind.Statute or AuthorityKind.Regulations or AuthorityKind.CaseLaw => "Statute",
        AuthorityKind.StatutoryGuidance => "StatutoryGuidance",
        AuthorityKind.LocalPractice => "LocalPractice",
        AuthorityKind.Policy => Authority.Instrument.Equals(Instrument.HelpAtHand) ? "ServiceAim" : "PublishedGuidance",
        _ => "DesignRule",
    };
}

/// <summary>One reason for the level reached.</summary>
/// <param name="Level">The least level that it means.</param>
/// <param name="Reason">What the contact says.</param>
/// <param name="Authority">On what authority it means that level.</param>
public sealed record LevelReason(SafeguardingLevel Level, string Reason, Citation Authority);
