using System;
using System.Collections.Generic;
using NodaTime;

namespace CareRights.Safeguarding;

/// <summary>Who rings or writes. Whom the concern is about is another fact: see <see cref="Contact.CallerIsPersonOfConcern"/>.</summary>
/// <remarks>It decides who is told what, and never whether a concern is passed on.</remarks>
public enum Caller
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>The child or young person.</summary>
    Child,

    /// <summary>A person of 18 or over who has left care.</summary>
    CareLeaver,

    /// <summary>A parent or carer.</summary>
    ParentOrCarer,

    /// <summary>A professional.</summary>
    Professional,

    /// <summary>An advocate.</summary>
    Advocate,

    /// <summary>Any other adult.</summary>
    OtherAdult,
}

/// <summary>Whom the concern or complaint is about, as far as it closes a route: nothing goes to, or only through, the person or team complained of.</summary>
[Flags]
public enum ComplainedOf
{
    /// <summary>Nobody on a route.</summary>
    None = 0,

    /// <summary>The staff or manager of the home or setting, or the foster carer.</summary>
    HomeOrCarer = 1,

    /// <summary>The child's social worker or the social worker's team.</summary>
    SocialWorker = 1 << 1,

    /// <summary>The local authority's designated officer.</summary>
    DesignatedOfficer = 1 << 2,

    /// <summary>The safeguarding lead or other staff of this service.</summary>
    ThisService = 1 << 3,
}

/// <summary>Why nobody is told, or not yet, that a concern is passed on. Recorded by a person.</summary>
public enum ReasonNotToTellNow
{
    /// <summary>Telling would increase the risk to the child.</summary>
    IncreasesRiskToChild = 0,

    /// <summary>Telling would increase the risk to somebody else.</summary>
    IncreasesRiskToOther,

    /// <summary>Telling would prejudice an investigation or evidence.</summary>
    PrejudicesInvestigation,

    /// <summary>The delay would increase the risk.</summary>
    DelayIncreasesRisk,

    /// <summary>The child cannot be reached safely.</summary>
    CannotContactSafely,

    /// <summary>Illness fabricated or induced, honour-based abuse, forced marriage, mutilation, trafficking or the like.</summary>
    KindOfAbuse,

    /// <summary>The child lacks the understanding.</summary>
    ChildLacksUnderstanding,
}

/// <summary>What else the contact asks for, beside any concern. None of it takes the place of a step.</summary>
[Flags]
public enum Needs
{
    /// <summary>Nothing else.</summary>
    None = 0,

    /// <summary>To complain about a local authority's service.</summary>
    Complaint = 1,

    /// <summary>Somebody to speak for the child.</summary>
    Advocacy = 1 << 1,

    /// <summary>A decision of the review, or drift in the plan.</summary>
    CareReview = 1 << 2,

    /// <summary>Access to a file.</summary>
    FileAccess = 1 << 3,

    /// <summary>Support of an adult or professional in a matter of their own.</summary>
    AdultsOwnMatter = 1 << 4,

    /// <summary>A nude or sexual image of a child to be taken down.</summary>
    ImageRemoval = 1 << 5,

    /// <summary>A professional's concern that was suppressed.</summary>
    Whistleblowing = 1 << 6,

    /// <summary>A place to live, money or other practical help.</summary>
    PracticalHelp = 1 << 7,
}

/// <summary>What a contact with the advice line says: facts, not identities. A fact left out is not known.</summary>
/// <remarks>The names of authorities are places, never persons. Nothing here names a child, and nothing is printed that would.</remarks>
public sealed record Contact
{
    /// <summary>The answers to the questions about harm.</summary>
    public HarmAnswers Harm { get; init; } = new();

    /// <summary>When the contact came, in London; <see langword="null"/> if not known.</summary>
    public LocalDateTime? Received { get; init; }

    /// <summary>Who rings or writes.</summary>
    public Caller Caller { get; init; }

    /// <summary>Whether the caller is the person of concern, or close to them: a partner, relative, friend or colleague. Not known is treated as possible.</summary>
    public Answer? CallerIsPersonOfConcern { get; init; }

    /// <summary>Whether the enquirer gives no name.</summary>
    public Answer? Anonymous { get; init; }

    /// <summary>Whether enough is known to find the child.</summary>
    public Answer? ChildIdentifiable { get; init; }

    /// <summary>Whether enough is known to find the person of concern, where no child is named.</summary>
    public Answer? PersonOfConcernIdentifiable { get; init; }

    /// <summary>Whether a number, a connection or another technical identifier is held.</summary>
    public Answer? TechnicalIdentifierHeld { get; init; }

    /// <summary>Whether the contact broke off.</summary>
    public Answer? ContactLost { get; init; }

    /// <summary>Whether somebody may be listening, or reads the child's messages.</summary>
    public Answer? ContactMonitored { get; init; }

    /// <summary>Whether the child has confirmed a channel as safe.</summary>
    public Answer? SafeChannelConfirmed { get; init; }

    /// <summary>The age in whole years of the child, or of the caller who speaks of himself or herself; <see langword="null"/> if not known.</summary>
    public int? Age { get; init; }

    /// <summary>Whether the person may be under 18 although the age is uncertain: then treated as a child.</summary>
    public Answer? MayBeUnder18 { get; init; }

    /// <summary>The nation in which the child, or the home, is; not known counts as England, unless the authority's name says otherwise.</summary>
    public Nation Nation { get; init; }

    /// <summary>The local authority in whose area the child is; empty if not known.</summary>
    public string ChildIsIn { get; init; } = "";

    /// <summary>The local authority in whose area the child lives, if another; empty if not known or the same.</summary>
    public string ChildLivesIn { get; init; } = "";

    /// <summary>The local authority in whose area the person of concern lives or works, if another; empty if not known.</summary>
    public string PersonOfConcernIn { get; init; } = "";

    /// <summary>Whether the child is looked after.</summary>
    public Answer? LookedAfter { get; init; }

    /// <summary>The authority that looks after the child; empty if not known.</summary>
    public string PlacingAuthority { get; init; } = "";

    /// <summary>Whether the setting of an allegation is one that Ofsted regulates.</summary>
    public Answer? RegulatedSetting { get; init; }

    /// <summary>Whether the person of concern is with, or on duty over, a child today or tonight.</summary>
    public Answer? PersonOfConcernWithChildToday { get; init; }

    /// <summary>Whom the concern is about, as far as it closes a route.</summary>
    public ComplainedOf ComplainedOf { get; init; }

    /// <summary>Whether the worker is a teacher or a registered health or social care professional in England: for the duty of section 5B of the Act of 2003.</summary>
    public Answer? WorkerIsRegulatedProfessional { get; init; }

    /// <summary>Whether the worker was told of mutilation by the girl herself, or saw the signs.</summary>
    public Answer? ToldByTheGirlOrSignsSeen { get; init; }

    /// <summary>Whether an adult at risk of harm is involved.</summary>
    public Answer? AdultAtRisk { get; init; }

    /// <summary>Whether an adult is in danger now. If no child is in the picture, the adult's own services are called with the same urgency.</summary>
    public Answer? AdultInDanger { get; init; }

    /// <summary>Whether an adult tells of abuse in childhood. Unless it is known that no child can be reached now, children are at risk.</summary>
    public Answer? AdultSurvivor { get; init; }

    /// <summary>Whether the child has nowhere safe to sleep tonight. For 16 and 17 see section 20 of the Children Act 1989.</summary>
    public Answer? HomelessTonight { get; init; }

    /// <summary>Whether the child is privately fostered, or about to be, and the local authority has not been told.</summary>
    public Answer? PrivateFosteringNotNotified { get; init; }

    /// <summary>Whether the child is held by the police without an appropriate adult.</summary>
    public Answer? InCustodyWithoutAppropriateAdult { get; init; }

    /// <summary>Whether the child agrees that the concern is passed on. It decides how the child is told, and never whether.</summary>
    public Answer? ChildConsents { get; init; }

    /// <summary>Whether the child has sufficient understanding to decide for itself in this matter.</summary>
    public Answer? ChildHasUnderstanding { get; init; }

    /// <summary>Whether the matter is before a court.</summary>
    public Answer? MatterBeforeCourt { get; init; }

    /// <summary>Whether the enquirer disagrees with another agency's decision about the child, such as no further action.</summary>
    public Answer? DisagreesWithAgency { get; init; }

    /// <summary>What else is asked for.</summary>
    public Needs Needs { get; init; }

    /// <summary>Whether the child is within section 8A of the Children Act 2004, as the question of that name answers; for 18 to 24 see also <see cref="LeavingCareServicesSince16"/>.</summary>
    public Answer? WithinSection8A { get; init; }

    /// <summary>Whether an English local authority has provided services under sections 23C to 24D since the person was 16.</summary>
    public Answer? LeavingCareServicesSince16 { get; init; }

    /// <summary>Whether the person is in full-time education, or disabled: the leaflet's own test from 21 on.</summary>
    public Answer? InFullTimeEducationOrDisabled { get; init; }

    /// <summary>The level reached before this contact; <see langword="null"/> if there was none.</summary>
    public SafeguardingLevel? PriorLevel { get; init; }

    /// <summary>What professionals judge, each with who and when. A judgement raises a level and never lowers one.</summary>
    public IReadOnlyList<Judgement> Judgements { get; init => field = ValueList<Judgement>.Of(value); } = ValueList<Judgement>.Empty;

    /// <summary>A recorded human decision on the level; <see langword="null"/> if there is none.</summary>
    public HumanDecision? Decision { get; init; }

    /// <summary>Reasons, recorded by a person, not to tell now.</summary>
    public IReadOnlyList<ReasonNotToTellNow> ReasonsNotToTellNow { get; init => field = ValueList<ReasonNotToTellNow>.Of(value); } = ValueList<ReasonNotToTellNow>.Empty;

    /// <summary>What was given but could not be read, each with its field, what was found and what was expected. None of it keeps back a plan: the fact is not known.</summary>
    public IReadOnlyList<string> NotRead { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Empty;

    /// <summary>How things are arranged where the child is.</summary>
    public LocalArrangements Arrangements { get; init; } = new();

    /// <summary>The age, where it may be relied on: not known where somebody of 18 or over may be, or says to be, a child.</summary>
    internal int? ChildAge => Age >= 18 && (MayBeUnder18 == Answer.Yes || Caller == Caller.Child) ? null : Age;

    /// <summary>The signs of child protection: those that were said, and those that the facts come to together.</summary>
    internal ProtectionSigns Signs => Harm.ProtectionSigns
        | (Harm.SexualActivity == Answer.Yes && ChildAge < 13 ? ProtectionSigns.SexualActivityUnder13 : ProtectionSigns.None)
        | (Harm.UnregisteredPlacement == Answer.Yes && ChildAge < 16 ? ProtectionSigns.UnregisteredPlacementUnder16 : ProtectionSigns.None)
        | (SurvivorNamesADanger ? ProtectionSigns.PastAbuserHasAccessToChildren : ProtectionSigns.None);

    /// <summary>Whether an adult tells of abuse in childhood and it is not known that no child can be reached now.</summary>
    internal bool SurvivorNamesADanger => AdultSurvivor == Answer.Yes && (Harm.AnotherChildMayBeAtRisk ?? Harm.OtherQuestions) != Answer.No;

    /// <summary>Whether anything said, or what the facts come to together, is by itself at least child protection.</summary>
    internal bool AnyProtectionSign => Harm.AnyProtectionSign || Signs != ProtectionSigns.None;

    /// <summary>Whether anything said is by itself a concern about somebody.</summary>
    internal bool AnyConcern => Harm.AnyConcern || Signs != ProtectionSigns.None;

    /// <summary>Nothing but the enquirer: a contact may hold what must not be printed.</summary>
    public override string ToString() => "Contact from " + Caller;
}
