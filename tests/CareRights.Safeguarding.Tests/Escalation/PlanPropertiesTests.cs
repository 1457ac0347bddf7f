using CareRights.Safeguarding.Escalation;
using static CareRights.Safeguarding.Tests.Escalation.Contacts;

namespace CareRights.Safeguarding.Tests.Escalation;

/// <summary>What holds of every plan: signs outrank denials, facts make danger together, nobody who may be the source of harm is warned, and the plan can be read at the phone.</summary>
public sealed class PlanPropertiesTests
{
    private static readonly HarmAnswers AllNoTogether = new() { OtherQuestions = Answer.No };

    public static TheoryData<DangerSigns> EveryDangerSign => [.. Enum.GetValues<DangerSigns>().Skip(1)];

    public static TheoryData<ProtectionSigns> EveryProtectionSign => [.. Enum.GetValues<ProtectionSigns>().Skip(1)];

    [Theory, MemberData(nameof(EveryDangerSign))]
    public void A_sign_of_danger_outranks_every_denial(DangerSigns sign)
    {
        foreach (var denial in new[] { NoHarm, AllNoTogether, new() { ImmediateDanger = Answer.No }, NoHarm with { OtherQuestions = Answer.No } })
        {
            foreach (var age in new int?[] { null, 3, 17 })
            {
                var plan = Plan(With(denial with { DangerSigns = sign }) with { Age = age });
                plan.Outcome.Should().Be(PlanOutcome.Emergency);
                plan.Level.Should().Be(SafeguardingLevel.ImmediateProtection);
                plan.Contradictions.Should().NotBeEmpty();
                plan.Step(Route.DesignatedSafeguardingLead).When.Should().Be(Timing.Now);
            }
        }

        Plan(With(NoHarm with { OtherDangerSigns = ["local"] })).Outcome.Should().Be(PlanOutcome.Emergency);
    }

    [Theory, MemberData(nameof(EveryProtectionSign))]
    public void A_sign_of_harm_outranks_every_denial(ProtectionSigns sign)
    {
        foreach (var denial in new[] { NoHarm, AllNoTogether, new() { MayBeAtRiskOfHarm = Answer.No, AnotherChildMayBeAtRisk = Answer.No } })
        {
            var plan = Plan(denial with { ProtectionSigns = sign });
            plan.Level.Should().Be(SafeguardingLevel.S47ChildProtection);
            plan.Outcome.Should().Be(PlanOutcome.Refer);
            plan.Step(Route.DesignatedSafeguardingLead).When.Should().Be(Timing.Now);
        }

        Plan(NoHarm with { ProtectionSigns = sign }).Contradictions.Should().ContainSingle(text => text.StartsWith("No child is said to be at risk, but", StringComparison.Ordinal));
    }

    /// <summary>Each flag that summarises facts, and the facts.</summary>
    public static TheoryData<string> Summaries => [.. Replaced.Keys];

    internal static readonly Dictionary<string, (Func<Contact, Contact> Flag, Func<Contact, Contact>[] Facts)> Replaced = new()
    {
        ["weapon"] = (c => c with { Harm = c.Harm with { DangerSigns = DangerSigns.WeaponOrThreatToKill } }, [c => c with { Harm = c.Harm with { Weapon = Answer.Yes } }]),
        ["overdose"] = (c => c with { Harm = c.Harm with { DangerSigns = DangerSigns.OverdoseOrSuicidePlan } }, [c => c with { Harm = c.Harm with { OverdoseOrPlanToDie = Answer.Yes } }]),
        ["baby hurt"] = (c => c with { Harm = c.Harm with { DangerSigns = DangerSigns.InjuryInNonMobileInfant } }, [c => c with { Age = 0, Harm = c.Harm with { Injury = Answer.Yes } }]),
        ["missing"] = (c => c with { Harm = c.Harm with { DangerSigns = DangerSigns.MissingAndExploitedOrUnder13 } },
        [
            c => c with { Age = 12, Harm = c.Harm with { Missing = Answer.Yes } },
            c => c with { Harm = c.Harm with { Missing = Answer.Yes, Trafficking = Answer.Yes } },
            c => c with { Age = 17, Harm = c.Harm with { Missing = Answer.Yes, ProtectionSigns = ProtectionSigns.Exploitation } },
        ]),
        ["abuser with the child"] = (c => c with { Harm = c.Harm with { DangerSigns = DangerSigns.AbuserPresentOrAloneWithChild } },
        [
            c => c with { PersonOfConcernWithChildToday = Answer.Yes, Harm = c.Harm with { SignificantHarmSuspected = Answer.Yes } },
            c => c with { PersonOfConcernWithChildToday = Answer.Yes, Harm = c.Harm with { ProtectionSigns = ProtectionSigns.SexualAbuseDisclosed } },
        ]),
        ["taken abroad"] = (c => c with { Harm = c.Harm with { DangerSigns = DangerSigns.RemovalAbroadImminent } },
        [
            c => c with { Harm = c.Harm with { TravelAbroadWithinDays = Answer.Yes, MutilationFeared = Answer.Yes } },
            c => c with { Harm = c.Harm with { TravelAbroadWithinDays = Answer.Yes, ProtectionSigns = ProtectionSigns.ForcedMarriageOrHonourAbuse } },
        ]),
        ["sextortion"] = (c => c with { Harm = c.Harm with { DangerSigns = DangerSigns.SextortionWithDespair } }, [c => c with { Harm = c.Harm with { Sextortion = Answer.Yes, SelfHarmOrSuicide = Answer.Yes } }]),
        ["under 13"] = (c => c with { Harm = c.Harm with { ProtectionSigns = ProtectionSigns.SexualActivityUnder13 } }, [c => c with { Age = 12, Harm = c.Harm with { SexualActivity = Answer.Yes } }]),
        ["unregistered"] = (c => c with { Harm = c.Harm with { ProtectionSigns = ProtectionSigns.UnregisteredPlacementUnder16 } }, [c => c with { Age = 15, Harm = c.Harm with { UnregisteredPlacement = Answer.Yes } }]),
        ["past abuser"] = (c => c with { Harm = c.Harm with { ProtectionSigns = ProtectionSigns.PastAbuserHasAccessToChildren } }, [c => c with { AdultSurvivor = Answer.Yes, Harm = c.Harm with { AnotherChildMayBeAtRisk = Answer.Unknown } }]),
    };

    [Theory, MemberData(nameof(Summaries))]
    public void Replacing_a_flag_by_its_facts_never_lowers_the_level(string name)
    {
        var (flag, facts) = Replaced[name];
        foreach (var ground in new[] { new HarmAnswers(), AllNoTogether, NoHarm })
        {
            var flagged = Plan(flag(With(ground)));
            foreach (var fact in facts)
            {
                var plan = Plan(fact(With(ground)));
                plan.Level.Should().BeOneOf(Enum.GetValues<SafeguardingLevel>().Where(level => level >= flagged.Level), "{0}", name);
                plan.Outcome.Should().Be(flagged.Outcome, "{0}", name);

                // Nor is a step lost or put off; where 999 is called for the police, they are called once.
                foreach (var step in flagged.Steps.Where(step => step.Route != Route.Police || !plan.Has(Route.Emergency999)))
                {
                    plan.Steps.Should().Contain(then => then.Route == step.Route && then.When <= step.When, "{0}: {1}", name, step.Route);
                }
            }
        }
    }

    [Theory]
    [InlineData(12, 10, Answer.No, true)]
    [InlineData(13, 10, Answer.No, false)]
    [InlineData(15, 20, Answer.No, false)]
    [InlineData(15, 21, Answer.No, true)]
    [InlineData(15, 5, Answer.No, true)]
    [InlineData(15, 6, Answer.No, false)]
    [InlineData(16, 23, Answer.No, false)]
    [InlineData(16, 23, Answer.Yes, true)]
    [InlineData(17, 3, Answer.Yes, true)]
    [InlineData(17, 12, Answer.Yes, false)]
    [InlineData(null, 23, Answer.No, true)]
    [InlineData(null, 12, Answer.No, false)]
    public void A_missing_child_by_age_hour_and_care(int? age, int hour, Answer lookedAfter, bool emergency)
    {
        var plan = Plan(With(NoHarm with { Missing = Answer.Yes }) with { Age = age, LookedAfter = lookedAfter, Received = At(2026, 11, 20, hour) });
        (plan.Outcome == PlanOutcome.Emergency).Should().Be(emergency);
        plan.Step(Route.Police).When.Should().Be(Timing.Now, "the police hear of every missing child now");
    }

    [Fact]
    public void Nobody_who_is_or_may_be_the_source_of_harm_is_told_before_referring_where_there_is_a_reason_not_to()
    {
        foreach (var caller in Enum.GetValues<Caller>())
        {
            foreach (var concern in new Answer?[] { Answer.Yes, null, Answer.Unknown, Answer.No })
            {
                foreach (var contact in WithAReason().Select(contact => contact with { Caller = caller, CallerIsPersonOfConcern = concern }))
                {
                    var tell = Plan(contact).Tell;
                    tell.Caller.Should().NotBe(TellWhen.BeforeReferring, "{0}, person of concern {1}", caller, concern);
                    tell.Child.Should().NotBe(TellWhen.BeforeReferring);
                    tell.Reasons.Should().NotBeEmpty();
                    if (concern == Answer.Yes || caller is Caller.ParentOrCarer or Caller.OtherAdult or Caller.Professional)
                    {
                        tell.Caller.Should().Be(TellWhen.WhenSafe);
                    }
                }
            }
        }

        Plan(With(NoHarm with { MayBeAtRiskOfHarm = Answer.Yes }) with { Caller = Caller.Professional, CallerIsPersonOfConcern = Answer.No }).Tell.Caller.Should().Be(TellWhen.BeforeReferring);
        Plan(With(NoHarm with { MayBeAtRiskOfHarm = Answer.Yes }) with { Caller = Caller.ParentOrCarer, CallerIsPersonOfConcern = Answer.Yes }).Tell.Caller.Should().Be(TellWhen.WhenSafe);
    }

    private static IEnumerable<Contact> WithAReason()
    {
        var ground = With(NoHarm with { MayBeAtRiskOfHarm = Answer.Yes });
        foreach (var reason in Enum.GetValues<ReasonNotToTellNow>().Where(reason => reason is not (ReasonNotToTellNow.CannotContactSafely or ReasonNotToTellNow.ChildLacksUnderstanding)))
        {
            yield return ground with { ReasonsNotToTellNow = [reason] };
        }

        yield return ground with { ContactMonitored = Answer.Yes };
        foreach (var sign in new[] { ProtectionSigns.ForcedMarriageOrHonourAbuse, ProtectionSigns.FabricatedOrInducedIllness, ProtectionSigns.Exploitation })
        {
            yield return ground with { Harm = ground.Harm with { ProtectionSigns = sign } };
        }

        yield return ground with { Harm = ground.Harm with { MutilationFeared = Answer.Yes } };
        yield return ground with { Harm = ground.Harm with { Trafficking = Answer.Yes } };
        yield return ground with { Harm = ground.Harm with { DangerSigns = DangerSigns.RemovalAbroadImminent } };
    }

    [Fact]
    public void A_threat_to_kill_is_not_passed_on_to_an_adult_who_may_have_made_it()
    {
        foreach (var caller in new[] { Caller.ParentOrCarer, Caller.OtherAdult, Caller.Unknown })
        {
            Plan(With(NoHarm with { Weapon = Answer.Yes }) with { Caller = caller }).Tell.Caller.Should().Be(TellWhen.WhenSafe);
        }
    }

    [Fact]
    public void A_decision_holds_only_the_step_that_it_names_and_never_a_personal_duty()
    {
        var decision = new HumanDecision
        {
            Level = SafeguardingLevel.EarlyHelp,
            LevelConsidered = SafeguardingLevel.ImmediateProtection,
            By = "A",
            Role = "safeguarding lead",
            On = Today,
            Reason = "w",
            HoldsReferral = true,
            Holds = [Route.PoliceReportSection5B, Route.DesignatedSafeguardingLead, Route.Lado],
        };
        var harm = NoHarm with { MutilationDone = MutilationDone.Known, SelfHarmOrSuicide = Answer.Yes, AllegationAgainstWorker = Answer.Yes };
        var contact = With(harm) with { Age = 15, AdultAtRisk = Answer.Yes, WorkerIsRegulatedProfessional = Answer.Yes, ToldByTheGirlOrSignsSeen = Answer.Yes, Decision = decision };
        var plan = Plan(contact);
        plan.DecisionIsApplied.Should().BeTrue();
        plan.CannotHold.Should().BeEquivalentTo([Route.PoliceReportSection5B, Route.DesignatedSafeguardingLead]);
        plan.HeldSteps.Select(step => step.Route).Distinct().Should().BeEquivalentTo([Route.LocalAuthorityFrontDoor, Route.EmergencyDutyTeam, Route.FollowUp, Route.Lado]);
        foreach (var route in new[] { Route.PoliceReportSection5B, Route.Health, Route.AdultSafeguarding, Route.Police, Route.DesignatedSafeguardingLead, Route.MedicalExamination })
        {
            plan.Has(route).Should().BeTrue("{0} is not held", route);
        }

        Plan(contact with { Decision = decision with { Holds = [] } }).Has(Route.Lado).Should().BeTrue();
    }

    [Theory]
    [InlineData(DangerSigns.ConcealedMedicalEmergency)]
    [InlineData(DangerSigns.StrangulationFireOrPoison)]
    public void The_most_crowded_emergency_is_read_in_a_hundred_and_fifteen_words(DangerSigns sign)
    {
        // Found by climbing: every step that can be taken now, on a telephone from abroad, with names that do not fit.
        var plan = Plan(new Contact
        {
            Harm = new() { DangerSigns = sign, SelfHarmOrSuicide = Answer.Yes, HarmedByAnotherChild = Answer.Yes, CrimeSuspected = Answer.Yes },
            Nation = Nation.Elsewhere,
            ChildIsIn = "The Joint Children's Trust of Nine Towns and of the Villages round Them All",
            PersonOfConcernIn = "Bath and North East Somerset",
            PlacingAuthority = "Dublin",
            ComplainedOf = ComplainedOf.ThisService | ComplainedOf.SocialWorker,
            AdultAtRisk = Answer.Yes,
            HomelessTonight = Answer.Yes,
            InCustodyWithoutAppropriateAdult = Answer.Yes,
            DisagreesWithAgency = Answer.Yes,
        });
        plan.Steps.Where(step => step.When == Timing.Now).Select(step => step.Route).Distinct().Should().HaveCountGreaterThanOrEqualTo(12);
        var now = plan.InBrief().Split("\nToday\n")[0].Split("\nNext working day\n")[0];
        now.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Should().HaveCountLessThanOrEqualTo(115, "{0}", now);
    }

    [Fact]
    public void No_step_goes_to_where_the_child_is_when_nobody_knows_where()
    {
        var plan = Plan(new Contact { Harm = new() { ImmediateDanger = Answer.Yes }, ChildIdentifiable = Answer.No });
        plan.SocialCare().Should().OnlyContain(step => step.To.Contains("area not yet known"));
        plan.Steps.Should().NotContain(step => step.To.Contains("where the child is") || step.InBrief.Contains("where the child is"));
        plan.Ask[0].Should().Be("Where are you now?");
    }
}
