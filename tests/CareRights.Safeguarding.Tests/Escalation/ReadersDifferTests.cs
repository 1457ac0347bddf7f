using CareRights.Safeguarding.Escalation;
using static CareRights.Safeguarding.Tests.Escalation.Contacts;

namespace CareRights.Safeguarding.Tests.Escalation;

/// <summary>Where reasonable readers differ about escalation: notes 15 to 18. Notes 1 to 14 are about clocks.</summary>
public sealed class ReadersDifferTests
{
    [Fact]
    public void Note15_ADisclosureByAChildWhoCannotBeFoundWithDangerNotYetKnown()
    {
        var contact = new Contact { Harm = new() { ProtectionSigns = ProtectionSigns.SexualAbuseDisclosed }, ChildIdentifiable = Answer.No, TechnicalIdentifierHeld = Answer.Yes, ContactMonitored = Answer.No };
        var first = Plan(contact);
        first.Step(Route.DesignatedSafeguardingLead).When.Should().Be(Timing.Now);
        first.Ask.Take(2).Should().Contain(question => question.Contains("safe right now"));
        first.Outcome.Should().NotBe(PlanOutcome.Emergency);
        Plan(contact with { Harm = contact.Harm with { ImmediateDanger = Answer.Yes } }).Outcome.Should().Be(PlanOutcome.Emergency);
        Plan(contact with { ContactLost = Answer.Yes }).Outcome.Should().Be(PlanOutcome.Emergency);
    }

    [Fact]
    public void Note16_OnlyANamedHumanDecisionWithReasonsMayHoldAReferral()
    {
        var contact = With(NoHarm with { MayBeAtRiskOfHarm = Answer.Yes }) with { Age = 17, ChildConsents = Answer.No, ChildHasUnderstanding = Answer.Yes, Received = At(2026, 11, 20, 10) };
        Plan(contact).SocialCare().Should().NotBeEmpty("refusal by itself never decides");

        var decision = new HumanDecision
        {
            Level = SafeguardingLevel.EarlyHelp,
            LevelConsidered = SafeguardingLevel.S17ChildInNeed,
            By = "R. Osei",
            Role = "designated safeguarding lead",
            On = Today,
            Reason = "spoken to twice; no other child",
            HoldsReferral = true,
        };
        var held = Plan(contact with { Decision = decision });
        held.SocialCare().Should().BeEmpty();
        held.HeldSteps.Should().Contain(step => step.Route == Route.LocalAuthorityFrontDoor, "what is held is still shown");
        held.Has(Route.DesignatedSafeguardingLead).Should().BeTrue();
        held.HumanReviewRequired.Should().BeTrue();

        foreach (var incomplete in new[]
        {
            decision with { By = "" }, decision with { Role = " " }, decision with { On = null }, decision with { Reason = "" }, decision with { Level = null },
            decision with { LevelConsidered = null }, decision with { LevelConsidered = SafeguardingLevel.EarlyHelp }, decision with { On = new LocalDate(2026, 11, 19) }, decision with { On = new LocalDate(2026, 11, 22) },
        })
        {
            var plan = Plan(contact with { Decision = incomplete });
            plan.Should().Match<PlanOfAction>(shown => !shown.DecisionIsApplied && shown.WhyDecisionIsNotApplied.Count == 1);
            plan.SocialCare().Should().NotBeEmpty();
            plan.Level.Should().Be(SafeguardingLevel.S17ChildInNeed);
        }

        var danger = Plan(contact with { Decision = decision with { LevelConsidered = SafeguardingLevel.ImmediateProtection }, Harm = contact.Harm with { ImmediateDanger = Answer.Yes } });
        danger.DecisionIsApplied.Should().BeFalse();
        danger.Has(Route.Emergency999).Should().BeTrue();
    }

    [Theory]
    [InlineData(20, Answer.No, Answer.Yes)]
    [InlineData(21, Answer.No, Answer.No)]
    [InlineData(24, Answer.Yes, Answer.Yes)]
    [InlineData(24, Answer.Unknown, Answer.Unknown)]
    public void Note17_TheStatuteDecidesTheRemitAndTheLeafletIsShown(int age, Answer? educationOrDisabled, Answer leaflet)
    {
        var remit = Plan(With(NoHarm) with { Age = age, LeavingCareServicesSince16 = Answer.Yes, InFullTimeEducationOrDisabled = educationOrDisabled });
        remit.Remit.Answer.Should().Be(Answer.Yes);
        remit.RemitByLeaflet.Should().Be(leaflet);
        remit.Remit.Note.Contains("leaflet", StringComparison.Ordinal).Should().Be(leaflet != Answer.Yes);
    }

    [Fact]
    public void Note18_TheAdviceLineIsNotBoundBySection16LAAndTheResultIsTheSame()
    {
        SafeguardingLaw.Coverage.Should().Contain(row => row.Provision.Provision == "section 16LA" && row.Note.Contains("not thought to be bound"));
        Plan(NoHarm with { MayBeAtRiskOfHarm = Answer.Yes }).SocialCare().Should().NotBeEmpty();
    }

    [Fact]
    public void TheDesignRuleOfEveryStep()
    {
        var plan = Plan(new Contact { Harm = new() { ImmediateDanger = Answer.Yes, MutilationDone = MutilationDone.Known, Trafficking = Answer.Yes }, LookedAfter = Answer.Yes });
        plan.Steps.Should().OnlyContain(step => step.Reason.Length > 0 && step.To.Length > 0 && step.Authority.Provision.Length > 0);
        plan.Steps.Should().BeInAscendingOrder(step => step.When);
        plan.Step(Route.NationalReferralMechanism).Force.Should().Be("PublishedGuidance");
        plan.Step(Route.PoliceReportSection5B).Force.Should().Be("Statute");
        plan.Step(Route.Supervisor).Force.Should().Be("ServiceAim");
        plan.Steps.Should().NotContain(step => step.Action.Contains("one month") || step.Action.Contains("72"), "no longstop stands beside an emergency");
    }

    [Fact]
    public void LevelsAreSemanticAndTheLocalNameIsSupplied()
    {
        var contact = With(NoHarm with { SignificantHarmSuspected = Answer.Yes });
        Plan(contact).LocalLevel.Should().BeEmpty("no area's number is built in");
        var names = new Dictionary<SafeguardingLevel, string> { [SafeguardingLevel.S47ChildProtection] = "Level 4" };
        Plan(contact with { Arrangements = new() { LevelNames = names } }).LocalLevel.Should().Be("Level 4");
    }

    [Fact]
    public void AJudgementRaisesAndNeverLowers()
    {
        var judged = new Judgement(SafeguardingLevel.EarlyHelp, "A. Khan", "social worker", Today, "seen at home");
        Plan(With(NoHarm) with { Judgements = [judged] }).Level.Should().Be(SafeguardingLevel.EarlyHelp);
        Plan(With(NoHarm with { SignificantHarmSuspected = Answer.Yes }) with { Judgements = [judged] }).Level.Should().Be(SafeguardingLevel.S47ChildProtection);
        judged.ToString().Should().NotContain("Khan").And.NotContain("home");
    }
}
