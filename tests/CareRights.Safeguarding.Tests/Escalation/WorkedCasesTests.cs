using CareRights.Safeguarding.Escalation;
using static CareRights.Safeguarding.Tests.Escalation.Contacts;

namespace CareRights.Safeguarding.Tests.Escalation;

/// <summary>The worked cases of the advice line's conduct: SG-45 to SG-67 and SG-73 to SG-77.</summary>
public sealed class WorkedCasesTests
{
    [Fact]
    public void SG45_ImmediateDangerInHours()
    {
        var plan = Plan(With(NoHarm with { ImmediateDanger = Answer.Yes, DangerSigns = DangerSigns.WeaponOrThreatToKill }) with { Received = At(2026, 11, 17, 10, 15), Caller = Caller.Child, ChildConsents = Answer.No });
        plan.Outcome.Should().Be(PlanOutcome.Emergency);
        plan.Level.Should().Be(SafeguardingLevel.ImmediateProtection);
        plan.Steps[0].Should().Match<Step>(step => step.Route == Route.Emergency999 && step.When == Timing.Now && step.Action.Contains("second worker") && step.Action.Contains("No consent"));
        plan.SocialCare().Should().ContainSingle().Which.When.Should().Be(Timing.Now);
        plan.Tell.Child.Should().Be(TellWhen.WhileActing);
    }

    [Fact]
    public void SG46_ImmediateDangerOutOfHoursIsNeverAnsweredWithTheTarget()
    {
        var plan = Plan(new Contact { Harm = new() { ImmediateDanger = Answer.Yes, AnotherChildMayBeAtRisk = Answer.Yes }, Received = At(2026, 11, 22, 2) });
        plan.AlwaysShow[0].Should().Contain("999");
        plan.AlwaysShow.Should().Contain(line => line.Contains("Childline"));
        plan.Steps[0].Route.Should().Be(Route.Emergency999);
        plan.Has(Route.EmergencyDutyTeam).Should().BeTrue();
        plan.HumanReviewRequired.Should().BeTrue();
        plan.OrdinaryResponse.Should().BeNull();
    }

    [Fact]
    public void SG47_SeriousAndNotImmediateOutOfHours()
    {
        var plan = Plan(With(NoHarm with { MayBeAtRiskOfHarm = Answer.Yes, SignificantHarmSuspected = Answer.Yes }) with { Received = At(2026, 11, 21, 11), Caller = Caller.OtherAdult });
        plan.Outcome.Should().Be(PlanOutcome.Refer);
        plan.Level.Should().Be(SafeguardingLevel.S47ChildProtection);
        plan.Step(Route.EmergencyDutyTeam).When.Should().Be(Timing.SameDay);
        plan.Has(Route.LocalAuthorityFrontDoor).Should().BeFalse();
    }

    [Fact]
    public void SG48_LowRiskOutOfHours()
    {
        var plan = Plan(With(NoHarm) with { Received = At(2026, 11, 20, 17, 30), Caller = Caller.CareLeaver, Age = 20, Needs = Needs.FileAccess });
        plan.Outcome.Should().Be(PlanOutcome.NoReferral);
        plan.Level.Should().Be(SafeguardingLevel.Universal);
        plan.Steps.Should().BeEmpty();
        plan.HumanReviewRequired.Should().BeFalse();
        plan.NextOpening.Should().Be(At(2026, 11, 23, 9));
        plan.Signposts.Should().ContainSingle();
        plan.AlwaysShow.Should().HaveCount(3);
    }

    [Fact]
    public void SG49_ABankHolidayIsOutOfHours()
    {
        var plan = Plan(With(NoHarm with { MayBeAtRiskOfHarm = Answer.Yes }) with { Received = At(2026, 5, 25, 10) });
        plan.Has(Route.EmergencyDutyTeam).Should().BeTrue();
        plan.Has(Route.LocalAuthorityFrontDoor).Should().BeFalse();
    }

    [Fact]
    public void SG50_AChildWhoRefusesConsent()
    {
        var harm = NoHarm with { ImmediateDanger = null, MayBeAtRiskOfHarm = Answer.Yes, AllegationAgainstWorker = Answer.Yes };
        var contact = With(harm) with { Caller = Caller.Child, Age = 15, LookedAfter = Answer.Yes, ChildConsents = Answer.No, ChildHasUnderstanding = Answer.Yes, Received = At(2026, 11, 19, 11) };
        var plan = Plan(contact);
        plan.Ask.Take(2).Should().Contain(question => question.Contains("safe right now"));
        plan.Ask.Should().Contain(question => question.Contains("alone with that person"));
        plan.Step(Route.LocalAuthorityFrontDoor).When.Should().Be(Timing.SameDay);
        plan.Has(Route.PlacingAuthority).Should().BeTrue();
        plan.Step(Route.Lado).Action.Should().Contain("one working day");
        plan.Tell.Child.Should().Be(TellWhen.BeforeReferring);
        plan.Tell.Explain.Should().Contain(line => line.Contains("even if the child objects"));
        plan.Tell.Family.Should().Contain("Not told by this service");
        Plan(contact with { ContactLost = Answer.Yes }).SocialCare().Should().NotBeEmpty("if the child hangs up the referral still goes");
    }

    [Fact]
    public void SG51_TellingWouldIncreaseTheRisk()
    {
        var contact = With(NoHarm with { ProtectionSigns = ProtectionSigns.ForcedMarriageOrHonourAbuse, MayBeAtRiskOfHarm = Answer.Yes }) with { Caller = Caller.Child, Age = 17, ContactMonitored = Answer.Yes };
        var plan = Plan(contact);
        plan.Step(Route.Police).When.Should().Be(Timing.Now);
        plan.SocialCare().Should().OnlyContain(step => step.When == Timing.Now);
        plan.Step(Route.ForcedMarriageUnit).Action.Should().Contain("no family interpreter");
        plan.Tell.Child.Should().Be(TellWhen.WhenSafe);
        plan.Tell.MustBeRecorded.Should().NotBeEmpty();
        plan.Ask.Should().Contain(question => question.Contains("code word"));
        Plan(contact with { SafeChannelConfirmed = Answer.Yes }).Tell.Child.Should().Be(TellWhen.WhileActing, "she can be told now over the channel she confirmed");
        Plan(contact with { ReasonsNotToTellNow = [ReasonNotToTellNow.IncreasesRiskToChild] }).Tell.Should().Match<Telling>(tell => tell.MustBeRecorded == "" && tell.Reasons[0].StartsWith("Recorded"));
    }

    [Fact]
    public void SG52_TheFamilyIsNotTippedOff()
    {
        var plan = Plan(With(NoHarm with { ProtectionSigns = ProtectionSigns.SexualAbuseDisclosed, MayBeAtRiskOfHarm = Answer.Yes }) with { Caller = Caller.OtherAdult });
        plan.Has(Route.Police).Should().BeTrue();
        plan.SocialCare().Should().NotBeEmpty();
        plan.Tell.Family.Should().Contain("Not told by this service, nor is the person of concern").And.Contain("strategy discussion");
        plan.Tell.Child.Should().Be(TellWhen.WhenSafe);
        plan.Tell.Caller.Should().Be(TellWhen.BeforeReferring);
    }

    [Fact]
    public void SG53_AnAnonymousChildWithoutIdentifiers()
    {
        var contact = new Contact
        {
            Harm = new() { MayBeAtRiskOfHarm = Answer.Yes, ProtectionSigns = ProtectionSigns.SexualAbuseDisclosed },
            Caller = Caller.Child,
            Anonymous = Answer.Yes,
            ChildIdentifiable = Answer.No,
            ContactMonitored = Answer.No,
        };
        var plan = Plan(contact);
        plan.CannotIdentify.Should().BeTrue();
        plan.Outcome.Should().NotBe(PlanOutcome.NoReferral);
        plan.Step(Route.DesignatedSafeguardingLead).When.Should().Be(Timing.Now);
        plan.Step(Route.KeepTalking).Action.Should().Contain("limits of confidentiality").And.Contain("Childline").And.Contain("no leading question");
        plan.Ask.Take(2).Should().SatisfyRespectively(first => first.Should().Be("Where are you now?"), then => then.Should().Contain("safe right now"));
        plan.Has(Route.Emergency999).Should().BeFalse("the safety question comes first");
        Plan(contact with { ContactLost = Answer.Yes, TechnicalIdentifierHeld = Answer.Yes }).Step(Route.Emergency999).Action.Should().Contain("technical identifier");
        Plan(contact with { ContactLost = Answer.Yes, TechnicalIdentifierHeld = Answer.No }).Should().Match<PlanOfAction>(lost => lost.Outcome == PlanOutcome.Refer && lost.Steps.Any(step => step.Route == Route.DesignatedSafeguardingLead && step.When == Timing.Now));
    }

    [Fact]
    public void SG54_AnAnonymousAdultAndAChildWhoCanBeFound() =>
        Plan(With(NoHarm with { MayBeAtRiskOfHarm = Answer.Yes }) with { Caller = Caller.OtherAdult, Anonymous = Answer.Yes }).Should()
            .Match<PlanOfAction>(plan => plan.Outcome == PlanOutcome.Refer && !plan.CannotIdentify && plan.SocialCare().Any());

    [Fact]
    public void SG55_AProfessionalWantsRepresentation()
    {
        var plan = Plan(With(NoHarm with { MayBeAtRiskOfHarm = Answer.Yes }) with { Caller = Caller.Professional, Needs = Needs.AdultsOwnMatter });
        plan.Cannot.Should().Contain(limit => limit.Need.Contains("act for an adult"));
        plan.Outcome.Should().Be(PlanOutcome.Refer);
        plan.SocialCare().Should().NotBeEmpty();
    }

    [Fact]
    public void SG56_AMatterBeforeCourt()
    {
        var contact = With(NoHarm) with { Caller = Caller.Child, MatterBeforeCourt = Answer.Yes };
        Plan(contact).Cannot.Should().Contain(limit => limit.Need.Contains("before a court") && limit.To.Contains("Cafcass"));
        Plan(contact).Signposts.Should().Contain(where => where.To.Contains("solicitor"));
        Plan(contact with { Harm = NoHarm with { MayBeAtRiskOfHarm = Answer.Yes } }).SocialCare().Should().NotBeEmpty();
    }

    [Fact]
    public void SG57_ACareLeaverOf23()
    {
        var contact = With(NoHarm) with { Caller = Caller.CareLeaver, Age = 23, LeavingCareServicesSince16 = Answer.Yes, InFullTimeEducationOrDisabled = Answer.No, Needs = Needs.PracticalHelp };
        var plan = Plan(contact);
        (plan.Remit.Answer, plan.RemitByLeaflet).Should().Be((Answer.Yes, Answer.No));
        plan.Remit.Note.Should().Contain("leaflet").And.Contain("decides");
        var open = Plan(contact with { LeavingCareServicesSince16 = Answer.Unknown });
        open.Remit.Answer.Should().Be(Answer.Unknown);
        open.Remit.Note.Should().Contain("human").And.Contain("nobody is refused");
        open.Signposts.Should().NotBeEmpty();
    }

    [Fact]
    public void SG58_AFormerCareLeaverOf26()
    {
        var contact = With(NoHarm) with { Caller = Caller.CareLeaver, Age = 26, Needs = Needs.FileAccess };
        var plan = Plan(contact);
        (plan.Remit.Answer, plan.Outcome).Should().Be((Answer.No, PlanOutcome.NoReferral));
        plan.Signposts.Should().ContainSingle().Which.To.Should().Contain("Information Commissioner");
        Plan(contact with { AdultAtRisk = Answer.Yes }).Has(Route.AdultSafeguarding).Should().BeTrue();
        Plan(contact with { Harm = NoHarm with { AnotherChildMayBeAtRisk = Answer.Yes } }).SocialCare().Should().NotBeEmpty();
        Plan(contact with { Harm = NoHarm with { ImmediateDanger = Answer.Yes } }).Has(Route.Emergency999).Should().BeTrue();
    }

    [Fact]
    public void SG59_AnUncertainAgeIsTreatedAsAChilds()
    {
        var plan = Plan(new Contact { Harm = new() { ProtectionSigns = ProtectionSigns.Exploitation }, MayBeUnder18 = Answer.Yes, Age = 18 });
        plan.Outcome.Should().Be(PlanOutcome.Refer);
        plan.Level.Should().Be(SafeguardingLevel.S47ChildProtection);
        plan.Remit.Note.Should().Contain("Treated as a child");
    }

    [Fact]
    public void SG60_SexualActivityUnderThirteen()
    {
        var plan = Plan(With(NoHarm with { ProtectionSigns = ProtectionSigns.SexualActivityUnder13, AnotherChildMayBeAtRisk = Answer.Yes }) with { Age = 12, ChildConsents = Answer.No, ChildHasUnderstanding = Answer.Yes });
        plan.Level.Should().Be(SafeguardingLevel.S47ChildProtection);
        plan.Reasons.Should().Contain(reason => reason.Reason.Contains("under 13"));
        plan.SocialCare().Should().NotBeEmpty();
        plan.Tell.Family.Should().Contain("Not told by this service");
    }

    [Fact]
    public void SG61_ACompetentChildAndNoHarm()
    {
        var plan = Plan(With(NoHarm) with { Caller = Caller.Child, Age = 15, ChildHasUnderstanding = Answer.Yes, Needs = Needs.Complaint });
        plan.Outcome.Should().Be(PlanOutcome.NoReferral);
        plan.Steps.Should().BeEmpty();
        plan.Signposts.Select(where => where.Authority.Provision).Should().BeEquivalentTo("section 26(3)", "section 26A");
        plan.Tell.Child.Should().Be(TellWhen.NothingToTell);
    }

    [Fact]
    public void SG62_AMissingAnswerIsForAHuman()
    {
        var plan = Plan(NoHarm with { MayBeAtRiskOfHarm = Answer.Unknown });
        plan.Outcome.Should().Be(PlanOutcome.HumanReview);
        plan.Level.Should().Be(SafeguardingLevel.NotIdentified);
        plan.HumanReviewRequired.Should().BeTrue();
        plan.Step(Route.DesignatedSafeguardingLead).When.Should().Be(Timing.BeforeContactEnds);
    }

    [Fact]
    public void SG63_ARetractionLowersNothing()
    {
        var contact = With(NoHarm with { ProtectionSigns = ProtectionSigns.Retraction }) with { PriorLevel = SafeguardingLevel.S47ChildProtection };
        Plan(contact).Level.Should().Be(SafeguardingLevel.S47ChildProtection);
        Plan(contact with { Harm = NoHarm }).Level.Should().Be(SafeguardingLevel.S47ChildProtection, "every answer no, and still");
        Plan(contact with { Harm = NoHarm }).HumanReviewRequired.Should().BeTrue();

        var decision = new HumanDecision
        {
            Level = SafeguardingLevel.S17ChildInNeed,
            LevelConsidered = SafeguardingLevel.S47ChildProtection,
            By = "J. Adeyemi",
            Role = "team manager",
            On = Today,
            Reason = "strategy discussion held",
        };
        var decided = Plan(contact with { Decision = decision });
        decided.Level.Should().Be(SafeguardingLevel.S17ChildInNeed);
        decided.Should().Match<PlanOfAction>(shown => shown.DecisionIsApplied && shown.LevelWithoutDecision == SafeguardingLevel.S47ChildProtection);
    }

    [Fact]
    public void SG64_AnAllegationInAChildrensHome()
    {
        var contact = With(NoHarm with { ImmediateDanger = Answer.Unknown, AllegationAgainstWorker = Answer.Yes, CrimeSuspected = Answer.Yes }) with
        {
            Caller = Caller.Child,
            LookedAfter = Answer.Yes,
            RegulatedSetting = Answer.Yes,
            ComplainedOf = ComplainedOf.HomeOrCarer,
        };
        var plan = Plan(contact);
        plan.Ask.Should().Contain(question => question.Contains("on duty"));
        plan.Has(Route.Lado).Should().BeTrue();
        plan.Has(Route.PlacingAuthority).Should().BeTrue();
        plan.Step(Route.Regulator).Action.Should().Contain("without delay").And.Contain("no number of days");
        plan.SocialCare().Should().OnlyContain(step => step.NotTo.Contains("the home"));
        Plan(contact with { PersonOfConcernWithChildToday = Answer.Yes }).Should().Match<PlanOfAction>(tonight => tonight.Outcome == PlanOutcome.Emergency && tonight.Steps.Any(step => step.Route == Route.Police && step.When == Timing.Now));
    }

    [Fact]
    public void SG65_TraffickingOfAnUnaccompaniedChild()
    {
        var plan = Plan(With(NoHarm with { Trafficking = Answer.Yes }) with { Age = 16, ChildConsents = Answer.No });
        plan.Step(Route.NationalReferralMechanism).Should().Match<Step>(step => step.To.Contains("first responder") && step.Action.Contains("no first responder itself") && step.Action.Contains("consent is not needed"));
        plan.Has(Route.Police).Should().BeTrue();
        plan.SocialCare().Should().NotBeEmpty();
    }

    [Fact]
    public void SG66_AComplaintWhilePoliceInvestigateTakesNoStepAway()
    {
        // Whether the authority pauses the complaint is its own decision under regulation 8; the concern about the worker goes on.
        var plan = Plan(With(NoHarm with { AllegationAgainstWorker = Answer.Yes, CrimeSuspected = Answer.Yes }) with { Caller = Caller.Child, Needs = Needs.Complaint });
        plan.Has(Route.Lado).Should().BeTrue();
        plan.Has(Route.Police).Should().BeTrue();
        plan.Signposts.Should().Contain(where => where.Authority.Provision == "section 26(3)");
        SafeguardingLaw.Coverage.Should().Contain(row => row.Provision.Provision.Contains("regulation 8(1)") && row.Note.Contains("decides"));
    }

    [Fact]
    public void SG67_DisagreementWithAnotherAgency()
    {
        var contact = With(NoHarm with { MayBeAtRiskOfHarm = Answer.Yes }) with { Caller = Caller.Professional, DisagreesWithAgency = Answer.Yes };
        Plan(contact).Step(Route.InterAgencyEscalation).When.Should().Be(Timing.WithinWorkingWeek);
        var imminent = Plan(contact with { Harm = contact.Harm with { ImmediateDanger = Answer.Yes } });
        imminent.Step(Route.InterAgencyEscalation).Should().Match<Step>(step => step.When == Timing.Now && step.Action.Contains("Skip the stages"));
        imminent.Has(Route.Emergency999).Should().BeTrue();
        imminent.SocialCare().Should().OnlyContain(step => step.When == Timing.Now);
    }

    [Theory]
    [InlineData(Answer.Yes, Answer.Yes, true)]
    [InlineData(Answer.Yes, Answer.No, false)]
    [InlineData(Answer.No, Answer.No, false)]
    [InlineData(null, null, true)]
    public void SG73_WhoIsUnderTheDutyToReportMutilation(Answer? regulated, Answer? toldByHer, bool reports)
    {
        var plan = Plan(With(NoHarm with { MutilationDone = MutilationDone.Known }) with { Age = 15, WorkerIsRegulatedProfessional = regulated, ToldByTheGirlOrSignsSeen = toldByHer });
        plan.Has(Route.PoliceReportSection5B).Should().Be(reports);
        plan.Step(Route.Police).When.Should().Be(Timing.SameDay);
        plan.SocialCare().Should().OnlyContain(step => step.When == Timing.SameDay);
    }

    [Fact]
    public void SG74_MutilationOrMarriageAbroadAboutToHappen()
    {
        var plan = Plan(With(new() { MutilationFeared = Answer.Yes, DangerSigns = DangerSigns.RemovalAbroadImminent }) with { Age = 13, Caller = Caller.Child, Received = At(2026, 11, 20, 18, 40) });
        plan.Outcome.Should().Be(PlanOutcome.Emergency);
        plan.Steps[0].Route.Should().Be(Route.Emergency999);
        plan.Step(Route.EmergencyDutyTeam).When.Should().Be(Timing.Now);
        plan.Has(Route.PoliceReportSection5B).Should().BeFalse("nothing has been discovered as done, so its clocks do not run");
        plan.Steps.Should().NotContain(step => step.Action.Contains("month"));
        plan.Tell.Child.Should().Be(TellWhen.WhenSafe);
    }

    [Fact]
    public void SG75_AnAdultSpeaksOfPastAbuse()
    {
        var harm = NoHarm with { ProtectionSigns = ProtectionSigns.PastAbuserHasAccessToChildren, AllegationAgainstWorker = Answer.Yes, AnotherChildMayBeAtRisk = Answer.Yes };
        var plan = Plan(new Contact { Harm = harm, Caller = Caller.CareLeaver, Age = 31, ChildIdentifiable = Answer.No, PersonOfConcernIdentifiable = Answer.Yes, PersonOfConcernIn = "Northshire", ChildConsents = Answer.No });
        plan.Outcome.Should().Be(PlanOutcome.Refer);
        plan.CannotIdentify.Should().BeFalse();
        plan.SocialCare().Should().Contain(step => step.To.Contains("Northshire"));
        plan.Has(Route.Lado).Should().BeTrue();
        plan.Step(Route.Police).Action.Should().Contain("hers or his to make");
        plan.Tell.Caller.Should().Be(TellWhen.BeforeReferring);
        plan.Remit.Answer.Should().Be(Answer.No);
    }

    [Fact]
    public void SG76_TheRouteIsTheProblem()
    {
        var contact = With(NoHarm with { AllegationAgainstWorker = Answer.Yes, ProtectionSigns = ProtectionSigns.SexualAbuseDisclosed, AnotherChildMayBeAtRisk = Answer.Yes, CrimeSuspected = Answer.Yes }) with
        {
            Caller = Caller.Child,
            Age = 16,
            LookedAfter = Answer.Yes,
            RegulatedSetting = Answer.Yes,
            ComplainedOf = ComplainedOf.HomeOrCarer | ComplainedOf.SocialWorker,
        };
        var plan = Plan(contact);
        plan.SocialCare().Concat(plan.Steps.Where(step => step.Route == Route.PlacingAuthority)).Should()
            .OnlyContain(step => step.To.Contains("above the social worker named") && step.NotTo.Contains("the home") && step.NotTo.Contains("the social worker named"));
        plan.Has(Route.Lado).Should().BeTrue();
        plan.Has(Route.Police).Should().BeTrue();
        plan.Has(Route.Regulator).Should().BeTrue();
        Plan(contact with { ComplainedOf = ComplainedOf.ThisService }).Step(Route.DesignatedSafeguardingLead).To.Should().Contain("deputy");
        Plan(contact with { ComplainedOf = ComplainedOf.DesignatedOfficer }).Step(Route.Lado).To.Should().Contain("not the officer named");
    }

    [Fact]
    public void SG77_ContactLostBeforeTheSafetyQuestionIsAnswered()
    {
        var plan = Plan(new Contact
        {
            Harm = new() { DangerSigns = DangerSigns.AbuserPresentOrAloneWithChild },
            Caller = Caller.Child,
            ChildIdentifiable = Answer.No,
            TechnicalIdentifierHeld = Answer.Yes,
            ContactLost = Answer.Yes,
            Received = At(2026, 11, 21, 23, 5),
        });
        plan.Outcome.Should().Be(PlanOutcome.Emergency);
        plan.Step(Route.Emergency999).Action.Should().Contain("whatever").And.Contain("do not wait");
        plan.Has(Route.Supervisor).Should().BeTrue();
        plan.Has(Route.EmergencyDutyTeam).Should().BeTrue();
        plan.Tell.Should().Match<Telling>(tell => tell.Child == TellWhen.WhenSafe && tell.Reasons.Any(reason => reason.Contains("nobody calls or texts back")));
    }
}
