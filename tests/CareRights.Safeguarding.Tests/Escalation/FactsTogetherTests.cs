using CareRights.Safeguarding.Escalation;
using static CareRights.Safeguarding.Tests.Escalation.Contacts;

namespace CareRights.Safeguarding.Tests.Escalation;

/// <summary>What two facts come to together: whom it is about, what is asked, what is said at the phone, and who is told.</summary>
public sealed class FactsTogetherTests
{
    /// <summary>Somebody of 20 who left care and rings of nobody else: every question is answered no.</summary>
    private static readonly Contact CareLeaver = With(NoHarm) with { Caller = Caller.CareLeaver, Age = 20 };

    /// <summary>A professional rings of an adult at risk, and no child is in the picture.</summary>
    private static readonly Contact OfAnAdult = With(NoHarm) with { Caller = Caller.Professional, AdultAtRisk = Answer.Yes };

    public static TheoryData<string, HarmAnswers> OwnHarm => new()
    {
        { "danger", NoHarm with { ImmediateDanger = Answer.Yes } },
        { "harm", NoHarm with { MayBeAtRiskOfHarm = Answer.Yes } },
        { "significant harm", NoHarm with { SignificantHarmSuspected = Answer.Yes } },
        { "self-harm", NoHarm with { SelfHarmOrSuicide = Answer.Yes } },
        { "trafficking", NoHarm with { Trafficking = Answer.Yes } },
        { "radicalisation", NoHarm with { Radicalisation = Answer.Yes } },
        { "mutilation feared", NoHarm with { MutilationFeared = Answer.Yes } },
        { "mutilation suspected", NoHarm with { MutilationDone = MutilationDone.Suspected } },
        { "mutilation known", NoHarm with { MutilationDone = MutilationDone.Known } },
        { "a weapon", NoHarm with { Weapon = Answer.Yes } },
        { "an overdose", NoHarm with { OverdoseOrPlanToDie = Answer.Yes } },
        { "an injury", NoHarm with { Injury = Answer.Yes } },
        { "a threat to share an image", NoHarm with { Sextortion = Answer.Yes } },
        { "violence", NoHarm with { DangerSigns = DangerSigns.ViolenceInProgress } },
        { "a danger that the area lists", NoHarm with { OtherDangerSigns = ["local"] } },
        { "a forced marriage", NoHarm with { ProtectionSigns = ProtectionSigns.ForcedMarriageOrHonourAbuse } },
        { "exploitation", NoHarm with { ProtectionSigns = ProtectionSigns.Exploitation } },
        { "domestic abuse", NoHarm with { ProtectionSigns = ProtectionSigns.DomesticAbuse } },
    };

    [Theory, MemberData(nameof(OwnHarm))]
    public void What_a_care_leaver_of_18_or_over_tells_of_himself_goes_to_the_services_for_adults(string what, HarmAnswers harm)
    {
        var plan = Plan(CareLeaver with { Harm = harm });
        plan.Step(Route.AdultSafeguarding).Action.Should().Contain("No child is in the picture", what);
        plan.SocialCare().Should().BeEmpty(what);
        Plan(CareLeaver with { Harm = harm, Age = 17 }).SocialCare().Should().NotBeEmpty(what + ", at 17");
    }

    public static TheoryData<string, Contact> OfAChild => new()
    {
        { "another child", CareLeaver with { Harm = NoHarm with { AnotherChildMayBeAtRisk = Answer.Yes } } },
        { "an allegation", CareLeaver with { Harm = NoHarm with { AllegationAgainstWorker = Answer.Yes } } },
        { "a crime", CareLeaver with { Harm = NoHarm with { CrimeSuspected = Answer.Yes } } },
        { "a missing child", CareLeaver with { Harm = NoHarm with { Missing = Answer.Yes } } },
        { "harm by a child", CareLeaver with { Harm = NoHarm with { HarmedByAnotherChild = Answer.Yes } } },
        { "a placement that is not registered", CareLeaver with { Harm = NoHarm with { UnregisteredPlacement = Answer.Yes } } },
        { "an unborn baby", CareLeaver with { Harm = NoHarm with { UnbornChild = Answer.Yes } } },
        { "a sign that the area lists", CareLeaver with { Harm = NoHarm with { OtherProtectionSigns = ["local"] } } },
        { "an abuser alone with a child", CareLeaver with { Harm = NoHarm with { DangerSigns = DangerSigns.AbuserPresentOrAloneWithChild } } },
        { "an injured infant", CareLeaver with { Harm = NoHarm with { DangerSigns = DangerSigns.InjuryInNonMobileInfant } } },
        { "a child locked in", CareLeaver with { Harm = NoHarm with { DangerSigns = DangerSigns.ChildAloneOrLockedIn } } },
        { "a missing child who is exploited", CareLeaver with { Harm = NoHarm with { DangerSigns = DangerSigns.MissingAndExploitedOrUnder13 } } },
        { "sexual abuse of a child", CareLeaver with { Harm = NoHarm with { ProtectionSigns = ProtectionSigns.SexualAbuseDisclosed } } },
        { "private fostering", CareLeaver with { PrivateFosteringNotNotified = Answer.Yes } },
        { "a level reached before", CareLeaver with { PriorLevel = SafeguardingLevel.S17ChildInNeed } },
        { "the person of concern with a child", CareLeaver with { Harm = NoHarm with { MayBeAtRiskOfHarm = Answer.Yes }, PersonOfConcernWithChildToday = Answer.Yes } },
        { "an adult at risk, who may be under 18", OfAnAdult with { MayBeUnder18 = Answer.Yes, Harm = NoHarm with { MayBeAtRiskOfHarm = Answer.Yes } } },
        { "an adult at risk, and a child calls", OfAnAdult with { Caller = Caller.Child, Harm = NoHarm with { SignificantHarmSuspected = Answer.Yes } } },
        { "an adult at risk, and significant harm", OfAnAdult with { Harm = NoHarm with { SignificantHarmSuspected = Answer.Yes } } },
        { "an adult at risk, and self-harm", OfAnAdult with { Harm = NoHarm with { SelfHarmOrSuicide = Answer.Yes } } },
        { "an adult at risk, and radicalisation", OfAnAdult with { Harm = NoHarm with { Radicalisation = Answer.Yes } } },
        { "an adult at risk, and trafficking", OfAnAdult with { Harm = NoHarm with { Trafficking = Answer.Yes } } },
    };

    [Theory, MemberData(nameof(OfAChild))]
    public void What_is_or_may_be_about_a_child_goes_to_childrens_social_care(string what, Contact contact) => Plan(contact).SocialCare().Should().NotBeEmpty(what);

    [Theory]
    [InlineData(null, Answer.No, Answer.No, true)]
    [InlineData(18, Answer.No, Answer.No, true)]
    [InlineData(17, Answer.No, Answer.No, false)]
    [InlineData(18, Answer.No, Answer.Unknown, true)]
    [InlineData(null, Answer.Unknown, Answer.No, false)]
    [InlineData(null, Answer.No, Answer.Unknown, false)]
    [InlineData(null, Answer.No, null, true)]
    [InlineData(null, null, Answer.No, true)]
    public void It_is_about_an_adult_alone_of_18_or_over_or_where_both_questions_about_children_are_answered_no(int? age, Answer? mayBeAtRisk, Answer? another, bool alone)
    {
        var harm = NoHarm with { OtherQuestions = Answer.No, MayBeAtRiskOfHarm = mayBeAtRisk, AnotherChildMayBeAtRisk = another };
        foreach (var contact in new[] { OfAnAdult, OfAnAdult with { AdultAtRisk = null, AdultInDanger = Answer.Yes } })
        {
            Plan(contact with { Age = age, Harm = harm }).Step(Route.AdultSafeguarding).Action.Contains("No child is in the picture").Should().Be(alone);
        }
    }

    [Theory]
    [InlineData(12, 12, true)]
    [InlineData(13, 12, false)]
    [InlineData(13, 22, true)]
    [InlineData(15, 21, true)]
    [InlineData(15, 5, true)]
    [InlineData(15, 20, false)]
    [InlineData(15, 6, false)]
    [InlineData(16, 22, false)]
    public void A_homeless_child_is_in_danger_under_13_and_at_night_under_16(int age, int hour, bool danger) =>
        (Plan(With(NoHarm) with { Age = age, HomelessTonight = Answer.Yes, Received = At(2026, 11, 20, hour) }).Outcome == PlanOutcome.Emergency).Should().Be(danger);

    [Theory]
    [InlineData(12, 0)]
    [InlineData(13, 1)]
    [InlineData(17, 1)]
    [InlineData(18, 0)]
    public void Sexual_activity_under_13_disagrees_with_the_age_of_a_child_of_13_or_over(int age, int disagree) =>
        Plan(With(new() { ProtectionSigns = ProtectionSigns.SexualActivityUnder13 }) with { Age = age }).Contradictions.Should().HaveCount(disagree);

    [Theory]
    [InlineData(15, 0)]
    [InlineData(16, 1)]
    [InlineData(17, 1)]
    [InlineData(18, 0)]
    public void A_placement_under_16_disagrees_with_the_age_of_a_child_of_16_or_over(int age, int disagree) =>
        Plan(With(new() { ProtectionSigns = ProtectionSigns.UnregisteredPlacementUnder16 }) with { Age = age }).Contradictions.Should().HaveCount(disagree);

    [Fact]
    public void The_police_are_told_by_a_call_of_their_own_unless_999_brings_them()
    {
        var ill = Plan(With(NoHarm with { CrimeSuspected = Answer.Yes, DangerSigns = DangerSigns.ConcealedMedicalEmergency }));
        ill.Step(Route.Emergency999).To.Should().Be("999: ambulance");
        ill.InBrief().Should().Contain("Tell the police now.");
        var armed = Plan(With(NoHarm with { CrimeSuspected = Answer.Yes, DangerSigns = DangerSigns.WeaponOrThreatToKill }));
        armed.Step(Route.Emergency999).To.Should().Be("999: police");
        armed.InBrief().Should().NotContain("Tell the police");
    }

    [Theory]
    [InlineData(Caller.Child, "Have you taken or swallowed anything? Do you have a plan, or the means, to end your life?")]
    [InlineData(Caller.Professional, "Was anything taken or swallowed? Is there a plan, or the means, to die?")]
    public void Self_harm_is_asked_about_in_words_for_who_speaks(Caller caller, string question) =>
        Plan(With(NoHarm with { SelfHarmOrSuicide = Answer.Yes }) with { Caller = caller }).Ask.Should().Contain(question);

    [Fact]
    public void What_could_not_be_read_brings_a_human_in_for_that_reason_where_nothing_was_said()
    {
        string[] unread = ["receivedAt: 25:00 is no time."];
        Plan(With(NoHarm) with { NotRead = unread }).Step(Route.DesignatedSafeguardingLead).Should().Match<Step>(step => step.When == Timing.Now && step.Reason == "Something that was given could not be read.");
        Plan(With(NoHarm with { Trafficking = Answer.Yes }) with { NotRead = unread }).Step(Route.DesignatedSafeguardingLead).Reason.Should().Be("What was said brings a human in now.");
        Plan(new Contact()).Step(Route.DesignatedSafeguardingLead).Reason.Should().Be("A question about harm is open.");
    }

    [Theory]
    [InlineData(0, TellWhen.WhenSafe)]
    [InlineData(1, TellWhen.BeforeReferring)]
    public void A_parent_who_may_have_hurt_an_infant_is_not_told_first(int age, TellWhen told) =>
        Plan(With(NoHarm with { Injury = Answer.Yes }) with { Caller = Caller.ParentOrCarer, Age = age }).Tell.Caller.Should().Be(told);

    [Theory]
    [InlineData(Caller.ParentOrCarer, true)]
    [InlineData(Caller.OtherAdult, true)]
    [InlineData(Caller.Professional, true)]
    [InlineData(Caller.Child, false)]
    [InlineData(Caller.CareLeaver, false)]
    [InlineData(Caller.Advocate, false)]
    public void A_caller_who_does_not_speak_for_the_child_is_not_given_the_outcome(Caller caller, bool said) =>
        Plan(With(NoHarm with { MayBeAtRiskOfHarm = Answer.Yes }) with { Caller = caller }).Tell.Family.Contains("A caller is not given the outcome about a child").Should().Be(said);

    [Theory]
    [InlineData(Answer.Yes)]
    [InlineData(Answer.No)]
    [InlineData(null)]
    public void Without_services_since_16_whether_section_8A_covers_somebody_is_as_stated(Answer? stated) =>
        Plan(CareLeaver with { LeavingCareServicesSince16 = Answer.No, WithinSection8A = stated }).Remit.Answer.Should().Be(stated ?? Answer.Unknown);

    [Theory]
    [InlineData("City of York", "Refer to the placing authority, City of York.")]
    [InlineData("Borough of Tower Hamlets", "Refer to the placing authority.")]
    public void A_placing_authority_of_three_words_is_named_at_the_phone(string placing, string said) =>
        Plan(With(NoHarm with { MayBeAtRiskOfHarm = Answer.Yes }) with { PlacingAuthority = placing }).Step(Route.PlacingAuthority).InBrief.Should().Be(said);

    [Theory]
    [InlineData("Camden", "Leeds", "Cardiff", "Camden; Leeds; Cardiff (Wales)")]
    [InlineData("", "", "Leeds", "Leeds")]
    [InlineData("Bath and North East Somerset Council", "", "", "Bath and North East Somerset")]
    [InlineData("Trust of Nine Towns and Villages", "", "", "Trust of Nine Towns and...")]
    [InlineData("London Borough of Tower Hamlets", "Leeds", "", "Tower Hamlets and others")]
    [InlineData("Hammersmith and Fulham Council", "Kingston upon Thames", "", "Hammersmith and Fulham and others")]
    [InlineData("Bath and North East Somerset", "Leeds", "", "each area named")]
    public void Areas_are_named_at_the_phone_in_five_words(string isIn, string livesIn, string concernIn, string said) =>
        Plan(With(NoHarm with { MayBeAtRiskOfHarm = Answer.Yes }) with { ChildIsIn = isIn, ChildLivesIn = livesIn, PersonOfConcernIn = concernIn, Received = At(2026, 11, 20, 12) })
            .SocialCare().Select(step => step.InBrief).Distinct().Should().Equal($"Refer to children's social care in {said}.");

    [Theory]
    [InlineData("", "Cardiff", true)]
    [InlineData("Cardiff", "", true)]
    [InlineData("Camden", "Cardiff", false)]
    public void The_nation_is_that_of_where_the_child_is_or_else_lives(string isIn, string livesIn, bool inWales) =>
        Plan(With(NoHarm with { AllegationAgainstWorker = Answer.Yes }) with { ChildIsIn = isIn, ChildLivesIn = livesIn }).Step(Route.Lado).To.Contains("procedures of Wales").Should().Be(inWales);

    [Theory]
    [InlineData(Route.Emergency999, true)]
    [InlineData(Route.Police, false)]
    public void A_decision_that_names_what_cannot_be_held_is_told_so(Route held, bool said)
    {
        var decision = new HumanDecision { Level = SafeguardingLevel.EarlyHelp, LevelConsidered = SafeguardingLevel.S47ChildProtection, By = "A", Role = "manager", On = Today, Reason = "w", Holds = [held] };
        Plan(With(NoHarm with { Trafficking = Answer.Yes }) with { Decision = decision }).InWords().Contains("It names steps that no decision can hold").Should().Be(said);
    }

    [Fact]
    public void A_survivor_who_tells_of_a_child_with_the_person_of_concern_is_asked_of_that_child()
    {
        var contact = With(NoHarm with { SexualActivity = Answer.Yes }) with { AdultSurvivor = Answer.Yes, AdultInDanger = Answer.Yes, ChildIdentifiable = Answer.No };
        Plan(contact with { PersonOfConcernWithChildToday = Answer.Yes }).Step(Route.KeepTalking).Action.Should().StartWith("Keep talking: ask first if the child is safe now");
        Plan(With(NoHarm) with { AdultSurvivor = Answer.Yes, ChildIdentifiable = Answer.No }).Step(Route.KeepTalking).Action.Should().StartWith("Keep talking: say the limits of confidentiality");
    }

    [Fact]
    public void A_sign_outranks_every_other_question_answered_no_together() =>
        Plan(With(new() { OtherQuestions = Answer.No, DangerSigns = DangerSigns.ViolenceInProgress })).Contradictions[0].Should().Be("Every other question is answered no together, but violence heard or in progress was said.");

    [Theory]
    [InlineData(17, 1)]
    [InlineData(18, 0)]
    public void An_age_under_18_disagrees_with_not_under_18(int age, int disagree) => Plan(With(NoHarm) with { Age = age, MayBeUnder18 = Answer.No }).Contradictions.Should().HaveCount(disagree);

    [Theory]
    [InlineData(15, SafeguardingLevel.S47ChildProtection)]
    [InlineData(16, SafeguardingLevel.S17ChildInNeed)]
    public void A_homeless_child_under_16_is_in_need_of_protection(int age, SafeguardingLevel level) =>
        Plan(With(NoHarm) with { Age = age, HomelessTonight = Answer.Yes, Received = At(2026, 11, 20, 12) }).Level.Should().Be(level);

    [Theory]
    [InlineData(24, true)]
    [InlineData(25, false)]
    public void A_bed_for_the_night_is_asked_about_under_25(int age, bool asked) =>
        Plan(CareLeaver with { Age = age, Needs = Needs.PracticalHelp }).Ask.Contains("Is there somewhere safe to sleep tonight?").Should().Be(asked);

    [Fact]
    public void What_is_told_over_a_safe_channel_says_so() =>
        Plan(With(NoHarm with { Trafficking = Answer.Yes }) with { Caller = Caller.Child, SafeChannelConfirmed = Answer.Yes }).Tell.Reasons.Should().Equal("Told only over the channel that the child has confirmed as safe.");

    [Fact]
    public void What_is_said_is_for_the_one_who_speaks()
    {
        Plan(CareLeaver with { Harm = NoHarm with { AnotherChildMayBeAtRisk = Answer.Yes } }).Tell.Say.Single().Should().StartWith("\"You were right to tell me. I have to pass on what may put a child at risk.");
        Plan(CareLeaver with { Harm = NoHarm with { SelfHarmOrSuicide = Answer.Yes } }).Tell.Say.Single().Should().StartWith("\"Thank you for telling me. I would like to get you help");
        foreach (var child in new[] { CareLeaver with { Age = 17 }, CareLeaver with { Age = null }, CareLeaver with { Caller = Caller.Child, Age = 12 } })
        {
            Plan(child with { Harm = NoHarm with { MayBeAtRiskOfHarm = Answer.Yes } }).Tell.Say.Single().Should().StartWith("\"You were right to tell me. I have to pass this on so that you are safe.");
        }
    }

    [Theory]
    [InlineData(17, "Say to the child")]
    [InlineData(18, "Say to the caller")]
    public void A_care_leaver_of_18_or_over_is_no_child(int age, string heading) =>
        Plan(CareLeaver with { Age = age, Harm = NoHarm with { AnotherChildMayBeAtRisk = Answer.Yes } }).InWords().Split('\n').Should().Contain(heading);

    [Fact]
    public void Of_an_adult_alone_it_is_asked_if_the_adult_is_safe() =>
        Plan(OfAnAdult with { Harm = NoHarm with { ImmediateDanger = null } }).Ask.Should().Contain("Is the adult safe right now, or is anybody's life at risk?");

    [Fact]
    public void Telling_first_rests_on_the_promise_to_tell_and_telling_later_on_the_guidance_on_sharing()
    {
        var contact = With(NoHarm with { MayBeAtRiskOfHarm = Answer.Yes }) with { Caller = Caller.Child };
        var first = Plan(contact).Tell;
        var later = Plan(contact with { ContactMonitored = Answer.Yes }).Tell;
        (first.Child, later.Child).Should().Be((TellWhen.BeforeReferring, TellWhen.WhenSafe));
        first.Authority.Instrument.Should().Be(Instrument.HelpAtHand);
        later.Authority.Instrument.Kind.Should().BeOneOf(AuthorityKind.StatutoryGuidance, AuthorityKind.Policy);
        later.Authority.Should().NotBe(first.Authority);
        Plan(new Contact()).Step(Route.DesignatedSafeguardingLead).Force.Should().Be("DesignRule");
    }

    [Theory]
    [InlineData(Nation.Unknown, "child protection (section 47).", "child in need (section 17).")]
    [InlineData(Nation.England, "child protection (section 47).", "child in need (section 17).")]
    [InlineData(Nation.Wales, "child protection.", "child in need.")]
    public void The_sections_of_the_levels_are_those_of_England(Nation nation, string protection, string inNeed)
    {
        Plan(With(NoHarm with { Trafficking = Answer.Yes }) with { Nation = nation }).InWords().Should().Contain("Level: " + protection);
        Plan(With(NoHarm with { MayBeAtRiskOfHarm = Answer.Yes }) with { Nation = nation }).InWords().Should().Contain("Level: " + inNeed);
    }

    /// <summary>Female Genital Mutilation Act 2003, section 5B: a person who works in a regulated profession, and a girl under 18.</summary>
    [Theory]
    [InlineData(17, Answer.Yes, Answer.Yes, "The worker reports the mutilation to the police in person.")]
    [InlineData(17, null, Answer.Yes, "If the worker is a regulated professional: report the mutilation to the police in person.")]
    [InlineData(17, Answer.Yes, Answer.Unknown, "If the worker is a regulated professional: report the mutilation to the police in person.")]
    [InlineData(17, Answer.No, Answer.Yes, null)]
    [InlineData(17, Answer.Yes, Answer.No, null)]
    [InlineData(18, Answer.Yes, Answer.Yes, null)]
    public void A_regulated_professional_reports_the_mutilation_of_a_girl_under_18(int age, Answer? regulated, Answer? told, string? said) =>
        Plan(With(NoHarm with { MutilationDone = MutilationDone.Known }) with { Age = age, WorkerIsRegulatedProfessional = regulated, ToldByTheGirlOrSignsSeen = told })
            .Steps.Where(step => step.Route == Route.PoliceReportSection5B).Select(step => step.InBrief).Should().Equal(said is null ? [] : [said]);

    [Fact]
    public void A_procedure_has_a_stage() =>
        FluentActions.Invoking(() => new DisagreementProcedure("An area", Instrument.DesignRule.At("x"))).Should().Throw<ArgumentException>().WithMessage("A procedure has one stage or more.*");
}
