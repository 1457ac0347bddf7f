using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using CareRights.Safeguarding;
using NodaTime;

namespace CareRights.Json;

/// <summary>A contact as JSON gives it.</summary>
[Description("What a contact with an advice line says: facts, not identities; no names of people. Every answer is Yes, No, Unknown (asked and not known) or NotAsked. A field that is absent is NotAsked or not known, and is never read as No: as long as a question about harm is open the answer is human review, unless something said calls for more. If every question about harm was asked and answered no, say so with otherHarmQuestions: No.")]
internal sealed record EscalationFacts : FactsOfOne
{
    private const string Harm = " Absent: as otherHarmQuestions says.";

    [Description("The answer to every question about harm below (immediateDanger to selfHarmOrSuicide) that is not given by itself: No if all of them were asked and answered no ('all harm indicators no'), Unknown if not known. Absent: NotAsked.")]
    public Reply? OtherHarmQuestions { get; init; }

    [Description("Is life at risk, or serious harm happening now or about to? Yes: an emergency." + Harm)]
    public Reply? ImmediateDanger { get; init; }

    [Description("May this child be at risk of harm (neglect, abuse, an unsafe placement or home)? The advice line's own test, lower than significant harm. Yes: a referral to children's social care." + Harm)]
    public Reply? MayBeAtRiskOfHarm { get; init; }

    [Description("May any other child be at risk: a sibling, another resident, the other child, an unborn baby, any child the person of concern can reach today?" + Harm)]
    public Reply? AnotherChildMayBeAtRisk { get; init; }

    [Description("Does somebody have reasonable cause to suspect significant harm (section 47), such as bruising on a small child or a disclosure of assault? A judgement, never computed." + Harm)]
    public Reply? SignificantHarmSuspected { get; init; }

    [Description("Is there an allegation against a person who works with children: a foster carer, residential staff, teacher, youth worker?" + Harm)]
    public Reply? AllegationAgainstPersonWorkingWithChildren { get; init; }

    [Description("May a crime against a child have been committed?" + Harm)]
    public Reply? CrimeSuspected { get; init; }

    [Description("Has female genital mutilation been done? Known (the girl says so, or the signs are seen), Suspected, No, Unknown or NotAsked." + Harm)]
    public MutilationDone? FgmDone { get; init; }

    [Description("Is female genital mutilation feared or planned, not yet done?" + Harm)]
    public Reply? FgmFeared { get; init; }

    [Description("May the child be a victim of trafficking or modern slavery, or made to work for a debt?" + Harm)]
    public Reply? Trafficking { get; init; }

    [Description("May the child be drawn into terrorism (radicalisation)?" + Harm)]
    public Reply? Radicalisation { get; init; }

    [Description("Is a child missing?" + Harm)]
    public Reply? Missing { get; init; }

    [Description("Does the child hurt itself or think of suicide?" + Harm)]
    public Reply? SelfHarmOrSuicide { get; init; }

    [Description("Is there a weapon, or a threat to kill? Yes: an emergency. Absent: NotAsked; it keeps nothing open.")]
    public Reply? Weapon { get; init; }

    [Description("Has the child taken an overdose, or has a plan or the means to die? Yes: an emergency. Absent: NotAsked; it keeps nothing open.")]
    public Reply? OverdoseOrPlanToDie { get; init; }

    [Description("Is somebody hurt? Yes: an ambulance is called in an emergency, and a baby who is hurt is one. Absent: NotAsked; it keeps nothing open.")]
    public Reply? Injury { get; init; }

    [Description("Is the child to be taken abroad within days? Yes, with any other concern: an emergency. Absent: NotAsked; it keeps nothing open.")]
    public Reply? TravelAbroadWithinDays { get; init; }

    [Description("Has the child had sexual activity? Yes, under 13: always referred, with the other child. Absent: NotAsked; it keeps nothing open.")]
    public Reply? SexualActivity { get; init; }

    [Description("Does somebody threaten to share a sexual image of the child (sextortion)? Absent: NotAsked; it keeps nothing open.")]
    public Reply? Sextortion { get; init; }

    [Description("Did a child do the harm, or is a child said to have done it? Yes: both are children of concern. Absent: NotAsked; it keeps nothing open.")]
    public Reply? HarmedByAnotherChild { get; init; }

    [Description("Is the child in a placement that is not registered? Yes, under 16: child protection. Absent: NotAsked; it keeps nothing open.")]
    public Reply? UnregisteredPlacement { get; init; }

    [Description("Is the concern about an unborn baby? Yes: children's social care and maternity services. Absent: NotAsked; it keeps nothing open.")]
    public Reply? UnbornChild { get; init; }

    [Description("Signs of danger to life in what was said: WeaponOrThreatToKill, StrangulationFireOrPoison, OverdoseOrSuicidePlan, ViolenceInProgress, AbuserPresentOrAloneWithChild (there, coming, or alone with a child tonight), InjuryInNonMobileInfant, ChildAloneOrLockedIn, MissingAndExploitedOrUnder13, RemovalAbroadImminent (within days, for mutilation, marriage or by an abductor), ConcealedMedicalEmergency, TreatmentOrFoodWithheld, SextortionWithDespair, PlanOfMassViolence. Any of them is acted on as danger now, whatever immediateDanger says: a sign outranks a no, and the contradiction is named. Absent or []: none was said.")]
    public IReadOnlyList<DangerSigns>? LifeSafetyFlags { get; init; }

    [Description("Signs that are by themselves at least child protection and bring a human in now: SexualActivityUnder13, SexualAbuseDisclosed, ChildOnChildSexualHarm, ForcedMarriageOrHonourAbuse, Exploitation (sexual, criminal, gang, debt), DomesticAbuse, FabricatedOrInducedIllness, FaithOrBelief, RestraintOrUnlawfulConfinement, UnregisteredPlacementUnder16, UnbornWithSiblingAtRisk, SiblingDeathOrSeriousInjury, PastAbuserHasAccessToChildren (an adult tells of past abuse), ChildCannotSpeakFreely (disabled, non-verbal, or only through the person of concern), Retraction (the child takes it back), ChildNotSeen, OnlineAbuse, EarlierReferralUnanswered. Absent or []: none was said.")]
    public IReadOnlyList<ProtectionSigns>? RedFlags { get; init; }

    [Description("Further signs of danger to life that your area lists, in its own words. Absent: none.")]
    public IReadOnlyList<string>? LocalLifeSafetyFlags { get; init; }

    [Description("Further red flags that your area lists, in its own words. Absent: none.")]
    public IReadOnlyList<string>? LocalRedFlags { get; init; }

    [Description("Is the person of concern with a child, on duty over one, or due home, today or tonight? Yes, with a concern: acted on as danger now, unless immediateDanger is itself answered No and nothing graver is said than that a child may be at risk. Absent: NotAsked.")]
    public Reply? PersonOfConcernWithChildToday { get; init; }

    [Description("When the contact came, in London, as YYYY-MM-DDTHH:MM. It decides between the front door and the emergency duty team. Absent: not known, and both are named.")]
    public LocalDateTime? ReceivedAt { get; init; }

    [Description("Who is asking: Child, CareLeaver (18 or over, about themselves), ParentOrCarer, Professional, Advocate, OtherAdult, Unknown. It takes no step away. Absent: Unknown.")]
    public Caller? Enquirer { get; init; }

    [Description("Is the caller the person of concern, or close to them (a partner, relative, friend, colleague)? Yes, or not known with a reason not to tell: the caller is not told. It takes no step away. Absent: not known, and asked early.")]
    public Reply? CallerIsPersonOfConcern { get; init; }

    [Description("Does the enquirer give no name? It takes no step away. Absent: NotAsked.")]
    public Reply? Anonymous { get; init; }

    [Description("Is enough known to find the child (a name, address, school or placement)? Absent: NotAsked.")]
    public Reply? ChildIdentifiable { get; init; }

    [Description("Is enough known to find the person of concern, where no child is named? Absent: NotAsked.")]
    public Reply? PersonOfConcernIdentifiable { get; init; }

    [Description("Is a telephone number, connection, postcode or other technical identifier held? Absent: NotAsked.")]
    public Reply? TechnicalIdentifierHeld { get; init; }

    [Description("Has the contact broken off: the child hung up or was disconnected? Absent: NotAsked.")]
    public Reply? ContactLost { get; init; }

    [Description("May somebody be listening, or read the child's phone or messages? Absent: NotAsked.")]
    public Reply? ContactMonitored { get; init; }

    [Description("Has the child confirmed a channel as safe? Absent: NotAsked.")]
    public Reply? SafeChannelConfirmed { get; init; }

    [Between(0, 120)]
    [Description("The age in whole years of the child, or of a caller who speaks about himself or herself. Absent: not known.")]
    public int? Age { get; init; }

    [Description("May the person be under 18 although the age is uncertain ('about 17 or 18')? Yes: treated as a child. Absent: NotAsked.")]
    public Reply? MayBeUnder18 { get; init; }

    [Description("The nation in which the child, or the home, is: England, Wales, Scotland, NorthernIreland or Elsewhere. The law of others than England is not encoded, and the plan says so. Absent: as the name of the authority says, otherwise England.")]
    public Nation? Nation { get; init; }

    [Description("The local authority in whose area the child is now (a place, such as 'Camden'). Absent: not known.")]
    public string? ChildIsInAuthority { get; init; }

    [Description("The local authority in whose area the child lives, if another. Absent: not known, or the same.")]
    public string? ChildLivesInAuthority { get; init; }

    [Description("The local authority in whose area the person of concern lives or works, if another: children there may be at risk. Absent: not known.")]
    public string? PersonOfConcernInAuthority { get; init; }

    [Description("Is the child looked after by a local authority (in care or accommodated)? Yes: the placing authority is told as well. Absent: NotAsked.")]
    public Reply? LookedAfter { get; init; }

    [Description("The local authority that looks after the child. Absent: not known.")]
    public string? PlacingAuthority { get; init; }

    [Description("Is the setting of an allegation one that Ofsted regulates: a children's home, fostering, a nursery, a boarding school? Absent: NotAsked.")]
    public Reply? RegulatedSetting { get; init; }

    [Description("Whom the concern is about, so that nothing goes to or only through them: HomeOrCarer, SocialWorker, DesignatedOfficer (the LADO), ThisService (the advice line's own safeguarding staff). Absent or []: none of them.")]
    public IReadOnlyList<ComplainedOf>? ConcernIsAbout { get; init; }

    [Description("Is the worker who heard of mutilation a teacher, or a registered health or social care professional (social workers in England included)? For the duty of section 5B. Absent: NotAsked.")]
    public Reply? WorkerIsRegulatedProfessional { get; init; }

    [Description("Was that worker told by the girl herself, or did the worker see the signs? Absent: NotAsked.")]
    public Reply? ToldByTheGirlOrSignsSeen { get; init; }

    [Description("Is an adult at risk of harm involved (a care leaver of 18 or over, a parent)? Absent: NotAsked.")]
    public Reply? AdultAtRisk { get; init; }

    [Description("Is an adult in danger now? Yes: an emergency, with adult safeguarding as urgent as a child's. Absent: NotAsked.")]
    public Reply? AdultInDanger { get; init; }

    [Description("Does an adult tell of abuse in childhood? Yes, unless anotherChildMayBeAtRisk is No: children are at risk now. Absent: NotAsked.")]
    public Reply? AdultSurvivor { get; init; }

    [Description("Does the child, or the young person, have nowhere safe to sleep tonight? Under 18: children's social care tonight (section 20). Absent: NotAsked.")]
    public Reply? HomelessTonight { get; init; }

    [Description("Is the child privately fostered (28 days or more with somebody who is not a parent or close relative), or about to be, and the local authority has not been told? Absent: NotAsked.")]
    public Reply? PrivateFosteringNotNotified { get; init; }

    [Description("Is the child held by the police without an appropriate adult? Absent: NotAsked.")]
    public Reply? InCustodyWithoutAppropriateAdult { get; init; }

    [Description("Does the child agree that the concern is passed on? It takes no step away. Absent: NotAsked.")]
    public Reply? ChildConsents { get; init; }

    [Description("Does the child have sufficient understanding (Gillick)? It takes no step away. Absent: NotAsked.")]
    public Reply? ChildHasUnderstanding { get; init; }

    [Description("Is the matter before a court? It takes no step away. Absent: NotAsked.")]
    public Reply? MatterBeforeCourt { get; init; }

    [Description("Does the enquirer disagree with another agency's decision about the child, such as no further action? Absent: NotAsked.")]
    public Reply? DisagreesWithAgencyDecision { get; init; }

    [Description("What else is asked for: Complaint, Advocacy, CareReview, FileAccess, AdultsOwnMatter (representation of an adult or professional), ImageRemoval, Whistleblowing, PracticalHelp. Answered with signposts, beside the steps. Absent or []: nothing else.")]
    public IReadOnlyList<Needs>? AlsoAsksFor { get; init; }

    [Description("Is the child within section 8A of the Children Act 2004 (see 'carerights decide section-8a')? For representation only; it takes no step away. Absent: NotAsked.")]
    public Reply? WithinSection8A { get; init; }

    [Description("For a person of 18 to 24: has an English local authority provided services under sections 23C to 24D of the Children Act 1989 since 16? Absent: NotAsked.")]
    public Reply? LeavingCareServicesSince16 { get; init; }

    [Description("For a person of 21 to 24: in full-time education, or disabled? The leaflet's own test, which the Act does not have. Absent: NotAsked.")]
    public Reply? InFullTimeEducationOrDisabled { get; init; }

    [Description("The level reached before this contact: Universal, EarlyHelp, S17ChildInNeed, S47ChildProtection, ImmediateProtection. Nothing below lowers it except humanDecision. Absent: none.")]
    public SafeguardingLevel? LevelReachedBefore { get; init; }

    [Description("What professionals judge. A judgement raises the level and never lowers it. Absent: none.")]
    public IReadOnlyList<JudgementFacts>? ProfessionalJudgements { get; init; }

    [Description("A recorded decision of a person on the level: the one thing that can lower it. Applied only if complete, if it considered at least the level that the facts reach, if it was made on or after the day of the contact, and while nobody is in danger; shown in any case. Absent: none.")]
    public DecisionFacts? HumanDecision { get; init; }

    [Description("Reasons recorded by a person not to tell now, the child or a caller who may be the person of concern: IncreasesRiskToChild, IncreasesRiskToOther, PrejudicesInvestigation, DelayIncreasesRisk, CannotContactSafely, KindOfAbuse, ChildLacksUnderstanding. Absent or []: none is recorded.")]
    public IReadOnlyList<ReasonNotToTellNow>? ReasonsNotToTellNow { get; init; }

    [Description("How the area is reached and what it calls the levels. Absent: not supplied.")]
    public ArrangementsFacts? LocalArrangements { get; init; }

    /// <summary>The contact, with what could not be read; a plan is given all the same.</summary>
    public Contact ToContact(Problems problems)
    {
        var arrangements = LocalArrangements?.ToArrangements(problems) ?? new();
        if (OtherHarmQuestions == Reply.Yes)
        {
            problems.Add("otherHarmQuestions", "Yes", "No, Unknown or NotAsked; a question answered yes is given by itself");
        }

        for (var i = 0; i < (ProfessionalJudgements?.Count ?? 0); i++)
        {
            if (ProfessionalJudgements![i] is { Level: null })
            {
                problems.Add($"professionalJudgements[{i}].level", "nothing", "EarlyHelp, S17ChildInNeed, S47ChildProtection or ImmediateProtection");
            }
        }

        return new()
        {
            Harm = new()
            {
                OtherQuestions = OtherHarmQuestions == Reply.Yes ? Answer.Unknown : OtherHarmQuestions.ToAnswer(),
                ImmediateDanger = ImmediateDanger.ToAnswer(),
                MayBeAtRiskOfHarm = MayBeAtRiskOfHarm.ToAnswer(),
                AnotherChildMayBeAtRisk = AnotherChildMayBeAtRisk.ToAnswer(),
                SignificantHarmSuspected = SignificantHarmSuspected.ToAnswer(),
                AllegationAgainstWorker = AllegationAgainstPersonWorkingWithChildren.ToAnswer(),
                CrimeSuspected = CrimeSuspected.ToAnswer(),
                MutilationDone = FgmDone ?? MutilationDone.NotAsked,
                MutilationFeared = FgmFeared.ToAnswer(),
                Trafficking = Trafficking.ToAnswer(),
                Radicalisation = Radicalisation.ToAnswer(),
                Missing = Missing.ToAnswer(),
                SelfHarmOrSuicide = SelfHarmOrSuicide.ToAnswer(),
                Weapon = Weapon.ToAnswer(),
                OverdoseOrPlanToDie = OverdoseOrPlanToDie.ToAnswer(),
                Injury = Injury.ToAnswer(),
                TravelAbroadWithinDays = TravelAbroadWithinDays.ToAnswer(),
                SexualActivity = SexualActivity.ToAnswer(),
                Sextortion = Sextortion.ToAnswer(),
                HarmedByAnotherChild = HarmedByAnotherChild.ToAnswer(),
                UnregisteredPlacement = UnregisteredPlacement.ToAnswer(),
                UnbornChild = UnbornChild.ToAnswer(),
                DangerSigns = (LifeSafetyFlags ?? []).Aggregate(DangerSigns.None, (all, one) => all | one),
                ProtectionSigns = (RedFlags ?? []).Aggregate(ProtectionSigns.None, (all, one) => all | one),
                OtherDangerSigns = LocalLifeSafetyFlags ?? [],
                OtherProtectionSigns = LocalRedFlags ?? [],
            },
            Received = ReceivedAt,
            Caller = Enquirer ?? Caller.Unknown,
            CallerIsPersonOfConcern = CallerIsPersonOfConcern.ToAnswer(),
            Nation = Nation ?? CareRights.Nation.Unknown,
            Anonymous = Anonymous.ToAnswer(),
            ChildIdentifiable = ChildIdentifiable.ToAnswer(),
            PersonOfConcernIdentifiable = PersonOfConcernIdentifiable.ToAnswer(),
            TechnicalIdentifierHeld = TechnicalIdentifierHeld.ToAnswer(),
            ContactLost = ContactLost.ToAnswer(),
            ContactMonitored = ContactMonitored.ToAnswer(),
            SafeChannelConfirmed = SafeChannelConfirmed.ToAnswer(),
            Age = Age,
            MayBeUnder18 = MayBeUnder18.ToAnswer(),
            ChildIsIn = ChildIsInAuthority ?? "",
            ChildLivesIn = ChildLivesInAuthority ?? "",
            PersonOfConcernIn = PersonOfConcernInAuthority ?? "",
            LookedAfter = LookedAfter.ToAnswer(),
            PlacingAuthority = PlacingAuthority ?? "",
            RegulatedSetting = RegulatedSetting.ToAnswer(),
            PersonOfConcernWithChildToday = PersonOfConcernWithChildToday.ToAnswer(),
            ComplainedOf = (ConcernIsAbout ?? []).Aggregate(ComplainedOf.None, (all, one) => all | one),
            WorkerIsRegulatedProfessional = WorkerIsRegulatedProfessional.ToAnswer(),
            ToldByTheGirlOrSignsSeen = ToldByTheGirlOrSignsSeen.ToAnswer(),
            AdultAtRisk = AdultAtRisk.ToAnswer(),
            AdultInDanger = AdultInDanger.ToAnswer(),
            AdultSurvivor = AdultSurvivor.ToAnswer(),
            HomelessTonight = HomelessTonight.ToAnswer(),
            PrivateFosteringNotNotified = PrivateFosteringNotNotified.ToAnswer(),
            InCustodyWithoutAppropriateAdult = InCustodyWithoutAppropriateAdult.ToAnswer(),
            ChildConsents = ChildConsents.ToAnswer(),
            ChildHasUnderstanding = ChildHasUnderstanding.ToAnswer(),
            MatterBeforeCourt = MatterBeforeCourt.ToAnswer(),
            DisagreesWithAgency = DisagreesWithAgencyDecision.ToAnswer(),
            Needs = (AlsoAsksFor ?? []).Aggregate(Needs.None, (all, one) => all | one),
            WithinSection8A = WithinSection8A.ToAnswer(),
            LeavingCareServicesSince16 = LeavingCareServicesSince16.ToAnswer(),
            InFullTimeEducationOrDisabled = InFullTimeEducationOrDisabled.ToAnswer(),
            PriorLevel = LevelReachedBefore,
            Judgements = [.. (ProfessionalJudgements ?? []).Where(judgement => judgement?.Level is not null).Select(judgement => judgement.ToJudgement())],
            Decision = HumanDecision?.ToDecision(),
            ReasonsNotToTellNow = ReasonsNotToTellNow ?? [],
            NotRead = [.. problems.All.Select(problem => problem.ToString())],
            Arrangements = arrangements,
        };
    }
}
