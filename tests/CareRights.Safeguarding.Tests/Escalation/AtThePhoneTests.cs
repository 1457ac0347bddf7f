using CareRights.Safeguarding.Escalation;
using static CareRights.Safeguarding.Tests.Escalation.Contacts;

namespace CareRights.Safeguarding.Tests.Escalation;

/// <summary>Plans read as at the phone: nothing that the facts already answer, nothing through those complained of, no law where it is not law, no words about a child where there is none.</summary>
public sealed class AtThePhoneTests
{
    private static readonly HarmAnswers AtRisk = NoHarm with { MayBeAtRiskOfHarm = Answer.Yes };

    [Theory]
    [InlineData(18, Answer.Yes, Caller.Professional)]
    [InlineData(19, Answer.Unknown, Caller.Child)]
    public void Who_may_be_a_child_is_a_child_in_every_rule(int age, Answer mayBeUnder18, Caller caller)
    {
        var contact = With(NoHarm) with { Age = age, MayBeUnder18 = mayBeUnder18, Caller = caller, Received = At(2026, 11, 20, 23) };
        Plan(contact with { Harm = NoHarm with { Missing = Answer.Yes } }).Outcome.Should().Be(PlanOutcome.Emergency, "missing at night, of an age that is not certain");
        Plan(contact with { Harm = NoHarm with { MutilationDone = MutilationDone.Known }, WorkerIsRegulatedProfessional = Answer.Yes, ToldByTheGirlOrSignsSeen = Answer.Yes })
            .Has(Route.PoliceReportSection5B).Should().BeTrue();
        Plan(contact with { HomelessTonight = Answer.Yes }).Has(Route.Accommodation).Should().BeTrue();
    }

    [Theory]
    [InlineData(ComplainedOf.HomeOrCarer)]
    [InlineData(ComplainedOf.SocialWorker)]
    [InlineData(ComplainedOf.DesignatedOfficer)]
    [InlineData(ComplainedOf.ThisService)]
    public void No_line_at_the_phone_leads_to_those_complained_of(ComplainedOf about)
    {
        var plan = Plan(With(AtRisk with { AllegationAgainstWorker = Answer.Yes }) with { ComplainedOf = about, LookedAfter = Answer.Yes });
        plan.SocialCare().Should().OnlyContain(step => step.InBrief.EndsWith(", not through those complained of."));
        plan.Step(Route.PlacingAuthority).InBrief.Should().EndWith(", likewise.");

        (plan.Step(Route.Lado).InBrief == "Report the allegation to the designated officer (LADO).").Should().Be(about != ComplainedOf.DesignatedOfficer);
        (plan.Step(Route.DesignatedSafeguardingLead).InBrief == "Bring in the safeguarding lead.").Should().Be(about != ComplainedOf.ThisService);
    }

    [Theory]
    [InlineData(Nation.Wales)]
    [InlineData(Nation.Scotland)]
    [InlineData(Nation.NorthernIreland)]
    [InlineData(Nation.Elsewhere)]
    public void Outside_England_nothing_rests_on_law_that_is_not_law_there(Nation nation)
    {
        var plan = Plan(new Contact
        {
            Harm = new()
            {
                ImmediateDanger = Answer.Yes,
                MayBeAtRiskOfHarm = Answer.Yes,
                SignificantHarmSuspected = Answer.Yes,
                AllegationAgainstWorker = Answer.Yes,
                MutilationDone = MutilationDone.Known,
                MutilationFeared = Answer.Yes,
                Trafficking = Answer.Yes,
                Radicalisation = Answer.Yes,
                Missing = Answer.Yes,
                UnregisteredPlacement = Answer.Yes,
            },
            Nation = nation,
            LookedAfter = Answer.Yes,
            RegulatedSetting = Answer.Yes,
            HomelessTonight = Answer.Yes,
            PrivateFosteringNotNotified = Answer.Yes,
            InCustodyWithoutAppropriateAdult = Answer.Yes,
            AdultAtRisk = Answer.Yes,
        });
        var law = plan.Steps.Select(step => step.Authority).Concat(plan.Reasons.Select(reason => reason.Authority))
            .Where(authority => authority.Instrument.Kind is AuthorityKind.Statute or AuthorityKind.Regulations or AuthorityKind.StatutoryGuidance)
            .Select(authority => authority.ToString()).Distinct();
        var of = new Dictionary<Nation, string[]>
        {
            [Nation.Wales] =
            [
                "Children Act 1989, sections 44 and 46", "Children Act 1989, section 47(1)(b)", "Female Genital Mutilation Act 2003, section 5B", "Female Genital Mutilation Act 2003, Schedule 2",
                "Modern Slavery Act 2015, section 52", "Counter-Terrorism and Security Act 2015, sections 26 and 36",
                "Police and Criminal Evidence Act 1984: Code C (detention, treatment and questioning), paragraphs 1.5 and 11.15",
            ],
            [Nation.Scotland] = ["Counter-Terrorism and Security Act 2015, sections 26 and 36"],
            [Nation.NorthernIreland] = [],
            [Nation.Elsewhere] = [],
        };
        law.Should().BeEquivalentTo(of[nation]);
        plan.InWords().Should().NotContain("(section 47)").And.NotContain("(section 17)");
        plan.Level.Should().Be(SafeguardingLevel.ImmediateProtection, "the same concern, as urgent");
    }

    [Fact]
    public void Abroad_999_is_told_so_and_the_emergency_number_there_is_named()
    {
        var plan = Plan(new Contact { Nation = Nation.Elsewhere, Harm = new() { ImmediateDanger = Answer.Yes } });
        plan.Step(Route.Emergency999).InBrief.Should().EndWith("the child is abroad.");
        plan.Step(Route.Emergency999).Action.Should().Contain("the emergency number of that country");
    }

    [Fact]
    public void A_nation_and_an_authority_that_disagree_are_both_named() =>
        Plan(With(AtRisk) with { Nation = Nation.England, ChildIsIn = "Cardiff" }).Should().Match<PlanOfAction>(plan =>
            plan.Contradictions.Single() == "The nation is given as England, and the authority where the child is lies in Wales." && plan.NotCovered.Any(text => text.StartsWith("Wales is not encoded")));

    [Fact]
    public void Nothing_is_asked_that_the_facts_answer()
    {
        var missing = With(AtRisk with { Missing = Answer.Yes });
        Plan(missing).Ask.Should().Contain(question => question.StartsWith("How old is the missing child"));
        Plan(missing with { Age = 15 }).Ask.Should().NotContain(question => question.StartsWith("How old"));
        Plan(With(AtRisk with { OverdoseOrPlanToDie = Answer.Yes, SelfHarmOrSuicide = Answer.Yes })).Ask.Should().ContainSingle(question => question.Contains("taken"));
        Plan(With(NoHarm) with { AdultSurvivor = Answer.Yes }).Ask.Should().NotContain(question => question.StartsWith("Can that person reach any child"));
    }

    [Fact]
    public void Each_duty_has_its_step_and_its_question()
    {
        Plan(With(NoHarm) with { PrivateFosteringNotNotified = Answer.Yes }).Has(Route.PrivateFostering).Should().BeTrue();
        Plan(With(NoHarm) with { InCustodyWithoutAppropriateAdult = Answer.Yes }).Step(Route.AppropriateAdult).When.Should().Be(Timing.Now);
        Plan(With(NoHarm) with { HomelessTonight = Answer.Yes, Age = 16 }).Step(Route.Accommodation).When.Should().Be(Timing.Now);
        Plan(With(NoHarm with { UnbornChild = Answer.Yes })).Has(Route.Maternity).Should().BeTrue();
        Plan(With(NoHarm with { HarmedByAnotherChild = Answer.Yes })).Has(Route.OtherChild).Should().BeTrue();
        Plan(With(NoHarm) with { AdultSurvivor = Answer.Yes, Age = 40, Caller = Caller.OtherAdult }).Has(Route.SurvivorSupport).Should().BeTrue();

        Plan(With(AtRisk)).Ask.Should().Contain(question => question.Contains("not a parent or close relative"));
        Plan(With(AtRisk) with { PrivateFosteringNotNotified = Answer.Yes }).Ask.Should().Contain(question => question.StartsWith("With whom does the child live"));
        Plan(With(AtRisk) with { InCustodyWithoutAppropriateAdult = Answer.Yes }).Ask.Should().Contain(question => question.StartsWith("Which police station"));
        Plan(With(AtRisk with { CrimeSuspected = Answer.Yes })).Ask.Should().Contain(question => question.StartsWith("Is a child held by the police"));
        Plan(With(AtRisk with { UnbornChild = Answer.Yes })).Ask.Should().Contain(question => question.StartsWith("When is the baby due"));
        Plan(With(AtRisk with { HarmedByAnotherChild = Answer.Yes })).Ask.Should().Contain(question => question.StartsWith("How old is the other child"));
        Plan(With(AtRisk with { Weapon = Answer.Yes })).Ask.Should().Contain(question => question.StartsWith("Who has the weapon"));
        Plan(With(AtRisk with { Injury = Answer.Yes })).Ask.Should().Contain(question => question.StartsWith("Who is hurt"));
    }

    [Fact]
    public void When_the_contact_is_lost_nothing_is_to_be_said_to_the_child()
    {
        var plan = Plan(new Contact { ContactLost = Answer.Yes, Caller = Caller.Child, Harm = new() { OverdoseOrPlanToDie = Answer.Yes, Sextortion = Answer.Yes } });
        plan.Steps.Select(step => step.InBrief).Should().NotContain(line => line.StartsWith("Ask") || line.StartsWith("Say") || line.StartsWith("Keep"));
        plan.Tell.Say.Should().BeEmpty();
    }

    [Fact]
    public void A_plan_about_an_adult_has_no_words_about_a_child()
    {
        foreach (var contact in new[]
        {
            new Contact { Caller = Caller.OtherAdult, Age = 30, AdultInDanger = Answer.Yes, Harm = new() { OtherQuestions = Answer.No } },
            new Contact { Caller = Caller.CareLeaver, Age = 22, Harm = new() { OtherQuestions = Answer.No, SelfHarmOrSuicide = Answer.Yes, Trafficking = Answer.Yes, Radicalisation = Answer.Yes } },
            new Contact { Caller = Caller.CareLeaver, Age = 20, HomelessTonight = Answer.Yes, Harm = new() { OtherQuestions = Answer.No } },
        })
        {
            var plan = Plan(contact);
            plan.InWords().Should().NotContain("Say to the child").And.NotContain("- The child:");
            plan.Steps.Should().OnlyContain(step => !step.Reason.StartsWith("The child "));
        }

        var trafficked = Plan(new Contact { Caller = Caller.CareLeaver, Age = 19, Harm = new() { OtherQuestions = Answer.No, Trafficking = Answer.Yes } });
        trafficked.Step(Route.NationalReferralMechanism).Action.Should().Contain("An adult must agree");
        trafficked.Step(Route.Police).InBrief.Should().StartWith("Offer the adult");
    }

    [Fact]
    public void A_referral_that_is_held_is_not_said_to_be_passed_on()
    {
        var contact = With(AtRisk) with
        {
            Caller = Caller.Professional,
            CallerIsPersonOfConcern = Answer.No,
            Decision = new() { Level = SafeguardingLevel.EarlyHelp, LevelConsidered = SafeguardingLevel.S17ChildInNeed, By = "A", Role = "lead", On = Today, Reason = "w", HoldsReferral = true },
        };
        var plan = Plan(contact);
        plan.Tell.Caller.Should().Be(TellWhen.NothingToTell);
        plan.InWords().Should().Contain("the recorded decision holds back what would pass it on").And.NotContain("A concern is passed on");
        Plan(contact with { Decision = contact.Decision! with { HoldsReferral = false } }).Tell.Caller.Should().Be(TellWhen.BeforeReferring);
    }

    [Fact]
    public void A_child_in_care_without_a_bed_is_for_the_authority_that_looks_after_it()
    {
        var homeless = With(NoHarm) with { Age = 16, HomelessTonight = Answer.Yes };
        Plan(homeless).Step(Route.Accommodation).Authority.Provision.Should().Be("section 20(1) and (3)");
        Plan(homeless with { LookedAfter = Answer.Yes }).Step(Route.Accommodation).Authority.Provision.Should().Be("sections 22A and 22C");
    }

    [Fact]
    public void A_placement_that_is_not_registered_is_told_to_the_inspectorate() =>
        Plan(With(NoHarm with { UnregisteredPlacement = Answer.Yes }) with { Age = 15 }).Should().Match<PlanOfAction>(plan =>
            plan.Step(Route.Regulator).InBrief == "Tell Ofsted." && plan.Step(Route.DesignatedSafeguardingLead).When == Timing.Now);

    [Fact]
    public void A_parent_who_rings_about_an_injured_baby_is_not_told_first()
    {
        var contact = With(NoHarm with { Injury = Answer.Yes }) with { Age = 0, Caller = Caller.ParentOrCarer };
        Plan(contact).Tell.Caller.Should().Be(TellWhen.WhenSafe);
        Plan(contact with { CallerIsPersonOfConcern = Answer.No }).Tell.Caller.Should().Be(TellWhen.WhileActing);
    }

    [Fact]
    public void A_survivor_is_not_kept_talking_to_find_a_child_and_a_human_comes_now_unless_none_can_be_reached()
    {
        Plan(new Contact { AdultSurvivor = Answer.Yes, Age = 45, Caller = Caller.OtherAdult, Harm = NoHarm }).Step(Route.KeepTalking).Reason.Should().NotContain("found");
        Plan(new Contact { AdultSurvivor = Answer.Yes, Age = 45, Caller = Caller.OtherAdult }).Step(Route.DesignatedSafeguardingLead).When.Should().Be(Timing.Now, "the flag of the same meaning brings a human now");
    }

    [Fact]
    public void An_early_review_is_asked_for_as_regulation_33_stood_on_the_day()
    {
        var missing = With(NoHarm with { Missing = Answer.Yes }) with { LookedAfter = Answer.Yes };
        Step On(Contact contact, LocalDate day) => PlanOfAction.For(contact, day, Calendar).Step(Route.ReviewingOfficer);

        On(missing, new(2014, 1, 26)).Authority.Provision.Should().Be("regulations 32(2) and 33(3)(a)");
        On(missing, new(2014, 1, 26)).Action.Should().NotContain("persistently").And.NotContain("risk of harm").And.NotContain("The child may ask");
        On(missing, new(2014, 1, 27)).Authority.Provision.Should().Contain("33(3)(aa), (ab), (ac), (a) and (4)");
        On(missing, new(2014, 1, 27)).Action.Should().Contain("persistently absent").And.Contain("the carer, a parent or the authority of the area").And.Contain("unless the officer finds none justified");
        Plan(missing).Ask.Should().Contain(question => question.StartsWith("Has the child been absent from this placement before"));

        var atRisk = With(AtRisk) with { LookedAfter = Answer.Yes };
        On(atRisk, Today).Action.Should().Contain("risk of harm: ask them to").And.NotContain("persistently");
        var questions = With(NoHarm) with { LookedAfter = Answer.Yes, Needs = Needs.CareReview };
        On(questions, Today).Action.Should().NotContain("risk of harm").And.Contain("The child may ask too");
    }

    [Fact]
    public void Whatever_keeps_a_contact_open_is_asked()
    {
        var closed = Plan(With(NoHarm)).Ask;
        closed.Should().BeEmpty();
        foreach (var (what, contact) in new (string, Contact)[]
        {
            ("weapon", With(NoHarm with { Weapon = Answer.Unknown })),
            ("plan, or the means, to die", With(NoHarm with { OverdoseOrPlanToDie = Answer.Unknown })),
            ("hurt", With(NoHarm with { Injury = Answer.Unknown })),
            ("travel abroad", With(NoHarm with { TravelAbroadWithinDays = Answer.Unknown })),
            ("Which day is the journey", With(NoHarm with { TravelAbroadWithinDays = Answer.Yes })),
            ("Has there been sexual activity", With(NoHarm with { SexualActivity = Answer.Unknown })),
            ("difference of age or power", With(NoHarm with { SexualActivity = Answer.Yes }) with { Age = 14 }),
            ("share an image", With(NoHarm with { Sextortion = Answer.Unknown })),
            ("Was it a child who did it", With(NoHarm with { HarmedByAnotherChild = Answer.Unknown })),
            ("registered as a home", With(NoHarm with { UnregisteredPlacement = Answer.Unknown })),
            ("pregnant", With(NoHarm with { UnbornChild = Answer.Unknown })),
            ("sleep tonight", With(NoHarm) with { HomelessTonight = Answer.Unknown }),
            ("held by the police", With(NoHarm) with { InCustodyWithoutAppropriateAdult = Answer.Unknown }),
            ("not a parent or close relative", With(NoHarm) with { PrivateFosteringNotNotified = Answer.Unknown }),
            ("an adult in danger", With(NoHarm) with { AdultInDanger = Answer.Unknown }),
            ("happened to you when you were a child", With(NoHarm) with { AdultSurvivor = Answer.Unknown }),
        })
        {
            var plan = Plan(contact);
            plan.HumanReviewRequired.Should().BeTrue(what);
            plan.Ask.Where(question => question.Contains(what)).Should().ContainSingle("{0} is open", what);
        }
    }

    [Fact]
    public void Nobody_asks_an_adult_about_a_child_that_is_not_there()
    {
        var adult = new Contact { Caller = Caller.CareLeaver, Age = 19, Harm = new() { SelfHarmOrSuicide = Answer.Yes, OverdoseOrPlanToDie = Answer.Yes } };
        Plan(adult).Ask.Should().NotContain(question => question.Contains("this child") || question.Contains("the child") || question.StartsWith("May any other child"));
        var survivor = new Contact { Caller = Caller.OtherAdult, Age = 52, AdultSurvivor = Answer.Yes, Harm = AllAnsweredNo };
        Plan(survivor).Ask.Should().NotContain(question => question.Contains("the child")).And.Contain("Where are you now?");
        Plan(new Contact { Caller = Caller.Professional, Age = 40, AdultInDanger = Answer.Yes, Harm = AllAnsweredNo }).Ask[0].Should().StartWith("Where is the adult now");
    }

    private static readonly HarmAnswers AllAnsweredNo = new() { OtherQuestions = Answer.No };

    [Fact]
    public void A_care_leaver_of_18_or_over_is_the_caller_and_not_the_child_at_risk()
    {
        var plan = Plan(new Contact { Caller = Caller.CareLeaver, Age = 19, AdultInDanger = Answer.Yes, Harm = new() { AnotherChildMayBeAtRisk = Answer.Yes } });
        (plan.Tell.Child, plan.Tell.Caller).Should().Be((TellWhen.WhenSafe, TellWhen.WhileActing));
        plan.Tell.Reasons.Should().Contain(reason => reason.StartsWith("The child is not the caller"));
        plan.InWords().Should().Contain("Say to the caller").And.NotContain("Say to the child");
        var alone = Plan(new Contact { Caller = Caller.CareLeaver, Age = 19, AdultInDanger = Answer.Yes, Harm = AllAnsweredNo });
        (alone.Tell.Child, alone.Tell.Caller).Should().Be((TellWhen.NothingToTell, TellWhen.WhileActing));
        var young = Plan(new Contact { Caller = Caller.CareLeaver, Age = 16, Harm = new() { ImmediateDanger = Answer.Yes } });
        (young.Tell.Child, young.Tell.Caller).Should().Be((TellWhen.WhileActing, TellWhen.WhileActing));
    }

    [Fact]
    public void Who_speaks_of_a_plan_of_mass_violence_may_have_made_it()
    {
        var contact = With(new() { DangerSigns = DangerSigns.PlanOfMassViolence }) with { Caller = Caller.Child, Age = 16 };
        Plan(contact).Tell.Caller.Should().Be(TellWhen.WhenSafe);
        Plan(contact).Ask.Take(4).Should().Contain(question => question.StartsWith("Is it about you"));
        Plan(contact with { CallerIsPersonOfConcern = Answer.No }).Tell.Caller.Should().Be(TellWhen.WhileActing);
    }

    [Fact]
    public void Exploitation_is_for_a_first_responder_as_trafficking_is()
    {
        Plan(NoHarm with { ProtectionSigns = ProtectionSigns.Exploitation }).Step(Route.NationalReferralMechanism).Reason.Should().Be("Exploitation was said, which may be modern slavery.");
        Plan(NoHarm with { Trafficking = Answer.Yes, ProtectionSigns = ProtectionSigns.Exploitation }).Step(Route.NationalReferralMechanism).Reason.Should().Be("Somebody may be trafficked or enslaved.");
    }

    [Fact]
    public void An_ambulance_is_named_while_it_is_not_known_whether_anybody_is_hurt() =>
        Plan(With(NoHarm with { Weapon = Answer.Yes, Injury = Answer.Unknown })).Step(Route.Emergency999).To.Should().Be("999: police, and ambulance if anybody is hurt or ill");

    [Fact]
    public void Two_names_of_one_authority_are_one_referral() =>
        Plan(With(AtRisk) with { ChildIsIn = "Camden", ChildLivesIn = "London Borough of Camden", PersonOfConcernIn = "Camden Council", Received = At(2026, 11, 20, 10) }).SocialCare().Should().ContainSingle();

    [Fact]
    public void Nothing_in_dispute_is_done_meanwhile()
    {
        var disputed = With(AtRisk) with { DisagreesWithAgency = Answer.Yes, LookedAfter = Answer.Yes };
        var now = disputed with { Harm = AtRisk with { ImmediateDanger = Answer.Yes } };
        Plan(disputed).Step(Route.InterAgencyEscalation).Should().Match<Step>(step => step.Action.Contains("the proposal in dispute is not put into effect meanwhile (practice)") && step.InBrief.EndsWith("nothing in dispute is done meanwhile."));
        Plan(now).Step(Route.InterAgencyEscalation).Action.Should().Contain("the proposal in dispute is not put into effect meanwhile (practice)");
        Plan(disputed).Step(Route.ReviewingOfficer).Should().Match<Step>(step =>
            step.Action.Contains("no significant change is made to the care plan before a review has considered it: ask that nothing in dispute is done meanwhile") && step.InBrief.EndsWith("nothing in dispute is done meanwhile.") && step.Authority.Provision.Contains("32(2)"));
    }

    [Fact]
    public void The_day_on_which_contact_details_were_checked_is_shown() =>
        Plan(With(NoHarm) with { Arrangements = new() { CheckedOn = new(2026, 3, 2) } }).AlwaysShow.Should().Contain("The area's contact details were last checked on 2026-03-02.");
}
