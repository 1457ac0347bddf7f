using CareRights.Safeguarding.Escalation;
using static CareRights.Safeguarding.Tests.Escalation.Contacts;

namespace CareRights.Safeguarding.Tests.Escalation;

/// <summary>When facts together mean danger, and when they contradict each other: each fact by itself.</summary>
public sealed class DangerTests
{
    private static readonly LocalDateTime Noon = At(2026, 11, 20, 12);
    private static readonly LocalDateTime Night = At(2026, 11, 20, 23, 30);

    public static TheoryData<string, HarmAnswers, PlanOutcome, PlanOutcome> WithAChildToday => new()
    {   // what is said                                    harm                                                                                alone                     with the person of concern there
        { "nothing",                                       NoHarm,                                                                             PlanOutcome.NoReferral,   PlanOutcome.NoReferral },
        { "a child may be at risk, danger ruled out",      NoHarm with { MayBeAtRiskOfHarm = Answer.Yes },                                     PlanOutcome.Refer,        PlanOutcome.Refer },
        { "a child may be at risk, danger not known",      NoHarm with { MayBeAtRiskOfHarm = Answer.Yes, ImmediateDanger = Answer.Unknown },   PlanOutcome.Refer,        PlanOutcome.Emergency },
        { "a child may be at risk, danger not asked",      NoHarm with { MayBeAtRiskOfHarm = Answer.Yes, ImmediateDanger = null },             PlanOutcome.Refer,        PlanOutcome.Emergency },
        { "significant harm",                              NoHarm with { SignificantHarmSuspected = Answer.Yes },                              PlanOutcome.Refer,        PlanOutcome.Emergency },
        { "a crime",                                       NoHarm with { CrimeSuspected = Answer.Yes },                                        PlanOutcome.Refer,        PlanOutcome.Emergency },
        { "self-harm",                                     NoHarm with { SelfHarmOrSuicide = Answer.Yes },                                     PlanOutcome.Refer,        PlanOutcome.Emergency },
        { "an injury",                                     NoHarm with { Injury = Answer.Yes },                                                PlanOutcome.Refer,        PlanOutcome.Emergency },
        { "missing",                                       NoHarm with { Missing = Answer.Yes },                                               PlanOutcome.Refer,        PlanOutcome.Emergency },
        { "sexual activity",                               NoHarm with { SexualActivity = Answer.Yes },                                        PlanOutcome.HumanReview,  PlanOutcome.Emergency },
    };

    [Theory, MemberData(nameof(WithAChildToday))]
    public void A_person_of_concern_who_is_with_a_child_makes_a_grave_fact_an_emergency(string said, HarmAnswers harm, PlanOutcome alone, PlanOutcome withChild)
    {
        var contact = With(harm) with { Age = 17, LookedAfter = Answer.No, Received = Noon };
        Plan(contact).Outcome.Should().Be(alone, said);
        Plan(contact with { PersonOfConcernWithChildToday = Answer.Yes }).Outcome.Should().Be(withChild, said);
        Plan(contact with { PersonOfConcernWithChildToday = Answer.No }).Outcome.Should().Be(alone, said);
    }

    [Theory]
    [InlineData(12, Answer.No, false, true)]
    [InlineData(13, Answer.No, false, false)]
    [InlineData(13, Answer.No, true, true)]
    [InlineData(15, Answer.No, true, true)]
    [InlineData(16, Answer.No, true, false)]
    [InlineData(16, Answer.Yes, true, true)]
    [InlineData(17, Answer.Yes, true, true)]
    [InlineData(17, Answer.Yes, false, false)]
    [InlineData(null, Answer.No, true, true)]
    public void A_missing_child_is_in_danger_by_age_hour_and_care(int? age, Answer lookedAfter, bool atNight, bool emergency) =>
        (Plan(With(NoHarm with { Missing = Answer.Yes }) with { Age = age, LookedAfter = lookedAfter, Received = atNight ? Night : Noon }).Outcome == PlanOutcome.Emergency).Should().Be(emergency);

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void An_injury_of_a_child_under_one_is_danger(int age, bool emergency) =>
        (Plan(With(NoHarm with { Injury = Answer.Yes }) with { Age = age, Received = Noon }).Outcome == PlanOutcome.Emergency).Should().Be(emergency);

    public static TheoryData<string, Contact> Disagreements => new()
    {
        { "'Missing' is answered no, but a child is said to be missing.", With(NoHarm with { ImmediateDanger = Answer.Yes, MayBeAtRiskOfHarm = Answer.Yes, DangerSigns = DangerSigns.MissingAndExploitedOrUnder13 }) },
        { "'Self-harm or suicide' is answered no, but an overdose, a plan to die or despair was said.", With(NoHarm with { ImmediateDanger = Answer.Yes, OverdoseOrPlanToDie = Answer.Yes }) },
        { "'Self-harm or suicide' is answered no, but an overdose, a plan to die or despair was said.", With(NoHarm with { ImmediateDanger = Answer.Yes, MayBeAtRiskOfHarm = Answer.Yes, DangerSigns = DangerSigns.SextortionWithDespair }) },
        { "'Trafficking' is answered no, but exploitation was said.", With(NoHarm with { MayBeAtRiskOfHarm = Answer.Yes, ProtectionSigns = ProtectionSigns.Exploitation }) },
        { "'Weapon' is answered no, but a weapon or threat was said.", With(NoHarm with { ImmediateDanger = Answer.Yes, MayBeAtRiskOfHarm = Answer.Yes, Weapon = Answer.No, DangerSigns = DangerSigns.WeaponOrThreatToKill }) },
        { "'Injury' is answered no, but an injury was said.", With(NoHarm with { ImmediateDanger = Answer.Yes, MayBeAtRiskOfHarm = Answer.Yes, Injury = Answer.No, DangerSigns = DangerSigns.InjuryInNonMobileInfant }) },
        { "'Immediate danger' is answered no, but the other facts together mean danger.", With(NoHarm with { Missing = Answer.Yes }) with { Age = 12 } },
        { "The age is under 18, and 'may be under 18' is answered no.", With(NoHarm) with { Age = 17, MayBeUnder18 = Answer.No } },
        { "The caller is given as a care leaver of 18 or over, and the age is under 18.", With(NoHarm) with { Age = 17, Caller = Caller.CareLeaver } },
        { "The caller is given as a child, and the age is 18 or over.", With(NoHarm) with { Age = 18, Caller = Caller.Child } },
        { "The child is said to be under 16, and the age is 16 or over.", With(NoHarm with { MayBeAtRiskOfHarm = Answer.Yes, ProtectionSigns = ProtectionSigns.UnregisteredPlacementUnder16 }) with { Age = 16 } },
        { "Sexual activity under 13 is said, and the age is 13 or over.", With(NoHarm with { MayBeAtRiskOfHarm = Answer.Yes, ProtectionSigns = ProtectionSigns.SexualActivityUnder13 }) with { Age = 13 } },
        { "The child is said not to be looked after, and an authority is named that looks after the child.", With(NoHarm) with { LookedAfter = Answer.No, PlacingAuthority = "Barnet" } },
    };

    [Theory, MemberData(nameof(Disagreements))]
    public void Facts_that_disagree_are_named_and_a_human_looks(string words, Contact contact)
    {
        var plan = Plan(contact);
        plan.Contradictions.Should().Equal(words);
        plan.HumanReviewRequired.Should().BeTrue();
    }

    [Fact]
    public void Facts_that_fit_do_not_disagree()
    {
        Contact[] fitting =
        [
            With(NoHarm), With(NoHarm) with { Age = 17, Caller = Caller.Child }, With(NoHarm) with { Age = 18, Caller = Caller.CareLeaver }, With(NoHarm) with { LookedAfter = Answer.No },
            With(NoHarm) with { LookedAfter = Answer.Yes, PlacingAuthority = "Barnet" },
            With(NoHarm with { MayBeAtRiskOfHarm = Answer.Yes, ProtectionSigns = ProtectionSigns.UnregisteredPlacementUnder16 }) with { Age = 15 },
            With(NoHarm with { MayBeAtRiskOfHarm = Answer.Yes, ProtectionSigns = ProtectionSigns.SexualActivityUnder13 }) with { Age = 12 },
            With(NoHarm with { ImmediateDanger = Answer.Yes }),
        ];
        foreach (var contact in fitting)
        {
            Plan(contact).Contradictions.Should().BeEmpty();
        }
    }
}
