using CareRights.Safeguarding.Escalation;
using static CareRights.Safeguarding.Tests.Escalation.Contacts;

namespace CareRights.Safeguarding.Tests.Escalation;

/// <summary>Faults that were found in plans, each with what is right; what is a property of every plan is in PlanPropertiesTests.</summary>
public sealed class CorrectionsTests
{
    [Theory]
    [InlineData("Cardiff", Nation.Unknown, "Care Inspectorate Wales")]
    [InlineData("Gwynedd Council", Nation.Unknown, "Care Inspectorate Wales")]
    [InlineData("City and County of Swansea Council", Nation.Unknown, "Care Inspectorate Wales")]
    [InlineData("", Nation.Wales, "Care Inspectorate Wales")]
    [InlineData("Caerphilly County Borough Council", Nation.Unknown, "Care Inspectorate Wales")]
    [InlineData("Glasgow City Council", Nation.Unknown, "the Care Inspectorate (Scotland)")]
    [InlineData("Belfast", Nation.NorthernIreland, "the Regulation and Quality Improvement Authority (Northern Ireland)")]
    [InlineData("Camden", Nation.Unknown, "Ofsted")]
    [InlineData("", Nation.Unknown, "Ofsted")]
    public void A_home_outside_England_has_its_own_inspectorate_and_the_plan_says_that_its_law_is_not_encoded(string authority, Nation nation, string inspectorate)
    {
        var plan = Plan(With(NoHarm with { AllegationAgainstWorker = Answer.Yes }) with { ChildIsIn = authority, Nation = nation, RegulatedSetting = Answer.Yes });
        plan.Step(Route.Regulator).To.Should().Be(inspectorate);
        plan.NotCovered.Any(text => text.Contains("not encoded")).Should().Be(inspectorate != "Ofsted");
        if (inspectorate != "Ofsted")
        {
            plan.Steps.Should().NotContain(step => step.Authority.Instrument.Name.StartsWith("Working Together", StringComparison.Ordinal) || step.To.Contains("Ofsted"));
        }
    }

    [Theory]
    [InlineData("London Borough of Camden", "Camden", true)]
    [InlineData("Royal Borough of Greenwich", "Greenwich", true)]
    [InlineData("Metropolitan Borough of Wirral", "Wirral Metropolitan Borough Council", true)]
    [InlineData("Borough of Poole", "Poole Borough Council", true)]
    [InlineData("City of York", "York City Council", true)]
    [InlineData("City and County of Swansea", "Swansea Council", true)]
    [InlineData("County of Durham", "Durham County Council", true)]
    [InlineData("camden", " CAMDEN ", true)]
    [InlineData("City of London", "City of London Corporation", true)]
    [InlineData("City of London", "London", false)]
    [InlineData("Camden", "Leeds", false)]
    public void Two_names_of_one_authority_are_one_area_to_refer_to(string isIn, string livesIn, bool same)
    {
        var plan = Plan(With(NoHarm with { MayBeAtRiskOfHarm = Answer.Yes }) with { ChildIsIn = isIn, ChildLivesIn = livesIn, Received = At(2026, 11, 20, 12) });

        plan.Steps.Where(step => step.Route is Route.LocalAuthorityFrontDoor).Select(step => step.To).Distinct().Should().HaveCount(same ? 1 : 2);
    }

    [Theory]
    [InlineData(12, true)]
    [InlineData(13, false)]
    public void Sexual_activity_of_a_child_under_13_is_significant_harm(int age, bool isChildProtection) =>
        (Plan(With(NoHarm with { SexualActivity = Answer.Yes }) with { Age = age }).Level == SafeguardingLevel.S47ChildProtection).Should().Be(isChildProtection, "Sexual Offences Act 2003 sections 5 to 8: under 13");

    [Fact]
    public void A_decision_says_its_level_and_who_made_it_and_nothing_of_why() =>
        new HumanDecision { Level = SafeguardingLevel.EarlyHelp, By = "x", Role = "manager", Reason = "z" }.ToString().Should().Be("EarlyHelp, decided by manager");

    [Fact]
    public void Nobody_with_a_stated_need_is_of_no_concern_an_adult_neither()
    {
        var nothing = new Contact { Caller = Caller.CareLeaver, Age = 20, Harm = NoHarm };
        Contact[] needs =
        [
            nothing with { InCustodyWithoutAppropriateAdult = Answer.Yes }, nothing with { HomelessTonight = Answer.Yes }, nothing with { PrivateFosteringNotNotified = Answer.Yes },
            nothing with { InCustodyWithoutAppropriateAdult = Answer.Unknown }, nothing with { HomelessTonight = Answer.Unknown }, nothing with { PrivateFosteringNotNotified = Answer.Unknown },
        ];
        foreach (var contact in needs)
        {
            var plan = Plan(contact);
            plan.HumanReviewRequired.Should().BeTrue();
            plan.Level.Should().NotBe(SafeguardingLevel.Universal);
        }

        Plan(nothing).Level.Should().Be(SafeguardingLevel.Universal);
    }

    [Fact]
    public void A_placing_authority_in_Wales_is_said_too() =>
        Plan(With(NoHarm with { MayBeAtRiskOfHarm = Answer.Yes }) with { ChildIsIn = "Shropshire", PlacingAuthority = "Powys" }).NotCovered.Should().Contain(text => text.StartsWith("Wales is not encoded", StringComparison.Ordinal));

    [Theory]
    [InlineData(Caller.CareLeaver, 23, true)]
    [InlineData(Caller.OtherAdult, 40, true)]
    [InlineData(Caller.OtherAdult, null, true)]
    [InlineData(Caller.OtherAdult, 17, false)]
    [InlineData(Caller.Child, null, false)]
    public void An_adult_in_danger_with_no_child_is_for_999_and_adult_safeguarding(Caller caller, int? age, bool adultAlone)
    {
        var plan = Plan(new Contact { Harm = NoHarm with { ImmediateDanger = Answer.Yes }, Caller = caller, Age = age, AdultAtRisk = Answer.Yes });
        plan.Outcome.Should().Be(PlanOutcome.Emergency);
        plan.Step(Route.AdultSafeguarding).When.Should().Be(Timing.Now);
        plan.SocialCare().Any().Should().Be(!adultAlone);
        plan.Reasons.Any(reason => reason.Authority.Provision.StartsWith("section 47", StringComparison.Ordinal)).Should().BeFalse();
        plan.Reasons.Any(reason => reason.Authority.Provision == "sections 44 and 46").Should().Be(!adultAlone);
        Plan(new Contact { Harm = NoHarm with { ImmediateDanger = Answer.Yes, AnotherChildMayBeAtRisk = Answer.Yes }, Caller = caller, Age = age, AdultAtRisk = Answer.Yes }).SocialCare().Should().NotBeEmpty("a child is in the picture");
    }

    [Theory]
    [InlineData("2026-09-09", AuthorityKind.Policy)]
    [InlineData("2026-09-10", AuthorityKind.StatutoryGuidance)]
    public void The_authority_for_sharing_is_that_of_the_day(string day, AuthorityKind kind)
    {
        var contact = With(NoHarm with { MayBeAtRiskOfHarm = Answer.Yes }) with { ContactMonitored = Answer.Yes };
        PlanOfAction.For(contact, CareRights.Tests.Dates.D(day), Calendar).Tell.Authority.Instrument.Kind.Should().Be(kind);
    }

    [Fact]
    public void Steps_that_professionals_expect_are_there_and_practice_is_called_so()
    {
        var sexual = Plan(With(NoHarm with { ProtectionSigns = ProtectionSigns.ChildOnChildSexualHarm }));
        sexual.Step(Route.MedicalExamination).Should().Match<Step>(step => step.Force == "LocalPractice" && step.Action.Contains("Practice"));
        sexual.Step(Route.OtherChild).Action.Should().Contain("child of concern too");
        Plan(With(NoHarm with { UnbornChild = Answer.Yes })).Step(Route.Maternity).Force.Should().Be("LocalPractice");
        Plan(With(NoHarm with { Sextortion = Answer.Yes })).Step(Route.OnlineSafety).Action.Should().Contain("do not pay, do not delete").And.Contain("adult");
        Plan(With(NoHarm) with { DisagreesWithAgency = Answer.Yes }).Step(Route.InterAgencyEscalation).Action.Should().Contain("not put into effect meanwhile (practice)");
        Plan(With(NoHarm with { Missing = Answer.Yes }) with { LookedAfter = Answer.Yes }).Step(Route.ReviewingOfficer).Authority.Provision.Should().Contain("33(3)(aa), (ab), (ac), (a) and (4)");
    }

    [Theory]
    [InlineData(DangerSigns.WeaponOrThreatToKill, "999: police")]
    [InlineData(DangerSigns.OverdoseOrSuicidePlan, "999: police and ambulance")]
    [InlineData(DangerSigns.ConcealedMedicalEmergency, "999: ambulance")]
    [InlineData(DangerSigns.StrangulationFireOrPoison, "999: police, ambulance and fire")]
    public void Which_service_is_said(DangerSigns sign, string to) => Plan(NoHarm with { DangerSigns = sign }).Step(Route.Emergency999).To.Should().Be(to);

    [Fact]
    public void A_caller_who_may_be_the_person_of_concern_is_asked_about_early()
    {
        var ask = Plan(new Contact { Caller = Caller.ParentOrCarer, Harm = new() { MayBeAtRiskOfHarm = Answer.Yes } }).Ask;
        ask[0].Should().StartWith("Where is the child now");
        ask.Take(4).Should().Contain(question => question.Contains("Is the caller the person of concern"));
        Plan(new Contact { Caller = Caller.ParentOrCarer, CallerIsPersonOfConcern = Answer.No, Harm = new() { MayBeAtRiskOfHarm = Answer.Yes } }).Ask.Should().NotContain(question => question.Contains("person of concern, or close"));
    }

    [Fact]
    public void Facts_that_disagree_are_named()
    {
        Plan(With(NoHarm) with { Age = 15, MayBeUnder18 = Answer.No }).Contradictions.Should().ContainSingle();
        Plan(With(NoHarm) with { Age = 15, Caller = Caller.CareLeaver }).Contradictions.Should().ContainSingle();
        var placed = Plan(With(NoHarm with { MayBeAtRiskOfHarm = Answer.Yes }) with { LookedAfter = Answer.No, PlacingAuthority = "Kent" });
        placed.Contradictions.Should().ContainSingle();
        placed.Has(Route.PlacingAuthority).Should().BeTrue("an authority that looks after a child outranks the answer that none does");
        Plan(With(NoHarm)).Contradictions.Should().BeEmpty();
    }
}
