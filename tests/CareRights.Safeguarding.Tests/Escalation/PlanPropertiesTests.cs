using CareRights.Safeguarding.Escalation;
using static CareRights.Safeguarding.Tests.Escalation.Contacts;

namespace CareRights.Safeguarding.Tests.Escalation;

/// <summary>What holds of every plan: signs outrank denials, facts make danger together, nobody who may be the source of harm is warned, and the plan can be read at the phone.</summary>
public sealed class PlanPropertiesTests(Xunit.Abstractions.ITestOutputHelper output)
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

    private static readonly Dictionary<string, (Func<Contact, Contact> Flag, Func<Contact, Contact>[] Facts)> Replaced = new()
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
            Why = "w",
            HoldsReferral = true,
            Holds = [Route.PoliceReportSection5B, Route.DesignatedSafeguardingLead, Route.Lado],
        };
        var harm = NoHarm with { MutilationDone = MutilationDone.Known, SelfHarmOrSuicide = Answer.Yes, AllegationAgainstWorker = Answer.Yes };
        var contact = With(harm) with { Age = 15, AdultAtRisk = Answer.Yes, WorkerIsRegulatedProfessional = Answer.Yes, ToldByTheGirlOrSignsSeen = Answer.Yes, Decision = decision };
        var plan = Plan(contact);
        plan.Decision!.Applied.Should().BeTrue();
        plan.Decision.CannotHold.Should().BeEquivalentTo([Route.PoliceReportSection5B, Route.DesignatedSafeguardingLead]);
        plan.HeldSteps.Select(step => step.Route).Distinct().Should().BeEquivalentTo([Route.LocalAuthorityFrontDoor, Route.EmergencyDutyTeam, Route.FollowUp, Route.Lado]);
        foreach (var route in new[] { Route.PoliceReportSection5B, Route.Health, Route.AdultSafeguarding, Route.Police, Route.DesignatedSafeguardingLead, Route.MedicalExamination })
        {
            plan.Has(route).Should().BeTrue("{0} is not held", route);
        }

        Plan(contact with { Decision = decision with { Holds = [] } }).Has(Route.Lado).Should().BeTrue();
    }

    [Fact]
    public void Every_emergency_reads_in_a_hundred_and_twenty_words_and_every_step_has_its_reason()
    {
        var seed = Environment.TickCount;
        output.WriteLine("New seed: {0}", seed);
        var longest = 0;
        foreach (var random in new[] { new Random(1989), new Random(seed) })
        {
            for (var i = 0; i < 5_000; i++)
            {
                var contact = Crowded(random);
                var plan = Plan(contact);
                plan.Steps.All(step => step.Why.Length > 0 && step.InBrief.Length > 0 && step.To.Length > 0 && step.Authority.Provision.Length > 0).Should().BeTrue("point {0}", i);
                if (plan.Outcome == PlanOutcome.Emergency)
                {
                    var words = plan.InWords();
                    (words.StartsWith("Do now\n1. Call 999", StringComparison.Ordinal) && words.StartsWith(plan.InBrief(), StringComparison.Ordinal)).Should().BeTrue("point {0}: {1}", i, words);
                    var now = plan.InBrief().Split("\nBefore the contact ends\n")[0].Split("\nToday\n")[0].Split("\nNext working day\n")[0].Split("\nWithin a working week\n")[0];
                    longest = Math.Max(longest, now.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length);
                }
            }
        }

        output.WriteLine("The longest 'do now': {0} words", longest);
        longest.Should().BeLessThanOrEqualTo(120);
    }

    [Fact]
    public void No_step_goes_to_where_the_child_is_when_nobody_knows_where()
    {
        var plan = Plan(new Contact { Harm = new() { ImmediateDanger = Answer.Yes }, ChildIdentifiable = Answer.No });
        plan.SocialCare().Should().OnlyContain(step => step.To.Contains("area not yet known"));
        plan.Steps.Should().NotContain(step => step.To.Contains("where the child is") || step.InBrief.Contains("where the child is"));
        plan.Ask[0].Should().Be("Where are you now?");
    }

    private static Contact Crowded(Random random)
    {
        Answer? Any() => random.Next(2) == 0 ? Answer.Yes : new Answer?[] { null, Answer.Unknown, Answer.No }[random.Next(3)];
        string Area() => new[] { "", "Camden", "Bournemouth, Christchurch and Poole", "London Borough of Barking and Dagenham", "Royal Borough of Windsor and Maidenhead", "Rhondda Cynon Taf" }[random.Next(6)];
        return new()
        {
            Harm = new()
            {
                OtherQuestions = random.Next(2) == 0 ? Answer.No : null,
                ImmediateDanger = Any(),
                MayBeAtRiskOfHarm = Any(),
                AllegationAgainstWorker = Any(),
                CrimeSuspected = Any(),
                MutilationDone = (MutilationDone)random.Next(5),
                MutilationFeared = Any(),
                Trafficking = Any(),
                Missing = Any(),
                SelfHarmOrSuicide = Any(),
                Weapon = Any(),
                OverdoseOrPlanToDie = Any(),
                Injury = Any(),
                Sextortion = Any(),
                HarmedByAnotherChild = Any(),
                UnbornChild = Any(),
                DangerSigns = (DangerSigns)random.Next(1 << 13),
                ProtectionSigns = (ProtectionSigns)random.Next(1 << 18),
            },
            Age = random.Next(3) == 0 ? null : random.Next(26),
            Caller = (Caller)random.Next(7),
            Nation = random.Next(3) == 0 ? (Nation)random.Next(6) : Nation.Unknown,
            Received = random.Next(2) == 0 ? null : At(2026, 11, 20, random.Next(24)),
            ChildIsIn = Area(),
            ChildLivesIn = Area(),
            PersonOfConcernIn = Area(),
            PlacingAuthority = Area(),
            ChildIdentifiable = Any(),
            ContactLost = Any(),
            LookedAfter = Any(),
            RegulatedSetting = Any(),
            ComplainedOf = (ComplainedOf)random.Next(16),
            AdultAtRisk = Any(),
            AdultInDanger = Any(),
            AdultSurvivor = Any(),
            HomelessTonight = Any(),
            PrivateFosteringNotNotified = Any(),
            InCustodyWithoutAppropriateAdult = Any(),
            DisagreesWithAgency = Any(),
            PersonOfConcernWithChildToday = Any(),
        };
    }
}
