using CareRights.Safeguarding.Escalation;
using CareRights.Tests;
using static CareRights.Safeguarding.Tests.Escalation.Contacts;

namespace CareRights.Safeguarding.Tests.Escalation;

/// <summary>The lattice of the facts about harm: more harm never lowers a level, takes a step away or puts one off, and nothing beside harm takes a step away.</summary>
/// <remarks>The lattice has more than ten million points: every pair of values on three grounds, and a million random points on chains that strengthen one fact after another.</remarks>
public sealed class LatticeTests
{
    private static readonly Answer?[] Chain = [Answer.No, null, Answer.Unknown, Answer.Yes];

    /// <summary>Every fact about harm as a chain from the weakest value to the strongest.</summary>
    private static readonly (string Name, Func<Contact, Contact>[] Values)[] Facts =
    [
        Question("danger", (harm, reply) => harm with { ImmediateDanger = reply }),
        Question("risk", (harm, reply) => harm with { MayBeAtRiskOfHarm = reply }),
        Question("another child", (harm, reply) => harm with { AnotherChildMayBeAtRisk = reply }),
        Question("significant harm", (harm, reply) => harm with { SignificantHarmSuspected = reply }),
        Question("allegation", (harm, reply) => harm with { AllegationAgainstWorker = reply }),
        Question("crime", (harm, reply) => harm with { CrimeSuspected = reply }),
        Question("mutilation feared", (harm, reply) => harm with { MutilationFeared = reply }),
        Question("trafficking", (harm, reply) => harm with { Trafficking = reply }),
        Question("radicalisation", (harm, reply) => harm with { Radicalisation = reply }),
        Question("missing", (harm, reply) => harm with { Missing = reply }),
        Question("self-harm", (harm, reply) => harm with { SelfHarmOrSuicide = reply }),
        ("mutilation done", [.. new[] { MutilationDone.No, MutilationDone.NotAsked, MutilationDone.Unknown, MutilationDone.Suspected, MutilationDone.Known }.Select(Func<Contact, Contact> (done) => contact => contact with { Harm = contact.Harm with { MutilationDone = done } })]),
        .. Enum.GetValues<DangerSigns>().Where(sign => sign != DangerSigns.None).Select(sign => Sign(sign.ToString(), harm => harm with { DangerSigns = harm.DangerSigns | sign }, harm => harm with { DangerSigns = harm.DangerSigns & ~sign })),
        .. Enum.GetValues<ProtectionSigns>().Where(sign => sign != ProtectionSigns.None).Select(sign => Sign(sign.ToString(), harm => harm with { ProtectionSigns = harm.ProtectionSigns | sign }, harm => harm with { ProtectionSigns = harm.ProtectionSigns & ~sign })),
        Sign("a further danger sign of the area", harm => harm with { OtherDangerSigns = ["local"] }, harm => harm with { OtherDangerSigns = [] }),
        Sign("a further protection sign of the area", harm => harm with { OtherProtectionSigns = ["local"] }, harm => harm with { OtherProtectionSigns = [] }),
        Question("weapon", (harm, reply) => harm with { Weapon = reply }),
        Question("overdose", (harm, reply) => harm with { OverdoseOrPlanToDie = reply }),
        Question("injury", (harm, reply) => harm with { Injury = reply }),
        Question("travel abroad", (harm, reply) => harm with { TravelAbroadWithinDays = reply }),
        Question("sexual activity", (harm, reply) => harm with { SexualActivity = reply }),
        Question("sextortion", (harm, reply) => harm with { Sextortion = reply }),
        Question("harm by another child", (harm, reply) => harm with { HarmedByAnotherChild = reply }),
        Question("unregistered placement", (harm, reply) => harm with { UnregisteredPlacement = reply }),
        Question("unborn child", (harm, reply) => harm with { UnbornChild = reply }),
        Duty("homeless tonight", (contact, reply) => contact with { HomelessTonight = reply }),
        Duty("private fostering", (contact, reply) => contact with { PrivateFosteringNotNotified = reply }),
        Duty("custody", (contact, reply) => contact with { InCustodyWithoutAppropriateAdult = reply }),
        Duty("survivor", (contact, reply) => contact with { AdultSurvivor = reply }),
        ("with a child today", [.. Chain.Select(Func<Contact, Contact> (reply) => contact => contact with { PersonOfConcernWithChildToday = reply })]),
        ("level before", [.. Enum.GetValues<SafeguardingLevel>().Skip(1).Select(Func<Contact, Contact> (level) => contact => contact with { PriorLevel = level })]),
    ];

    private static readonly string[] Details =
    [
        "weapon", "overdose", "injury", "travel abroad", "sexual activity", "sextortion", "harm by another child", "unregistered placement", "unborn child",
        "homeless tonight", "private fostering", "custody", "survivor",
    ];

    /// <summary>Every fact that stands beside harm, with its values.</summary>
    private static readonly Func<Contact, Contact>[][] Beside =
    [
        [.. Enum.GetValues<Caller>().Select(Func<Contact, Contact> (who) => contact => contact with { Caller = who })],
        Replies((contact, reply) => contact with { Anonymous = reply }),
        Replies((contact, reply) => contact with { ChildConsents = reply }),
        Replies((contact, reply) => contact with { ChildHasUnderstanding = reply }),
        Replies((contact, reply) => contact with { MatterBeforeCourt = reply }),
        Replies((contact, reply) => contact with { WithinSection8A = reply }),
        Replies((contact, reply) => contact with { LeavingCareServicesSince16 = reply }),
        Replies((contact, reply) => contact with { InFullTimeEducationOrDisabled = reply }),
        Replies((contact, reply) => contact with { CallerIsPersonOfConcern = reply }),
        Replies((contact, reply) => contact with { ContactMonitored = reply }),
        Replies((contact, reply) => contact with { SafeChannelConfirmed = reply }),
        [.. new[] { Needs.None, Needs.AdultsOwnMatter, Needs.Complaint | Needs.FileAccess }.Select(Func<Contact, Contact> (needs) => contact => contact with { Needs = needs })],
        [.. new IReadOnlyList<ReasonNotToTellNow>[] { [], [ReasonNotToTellNow.CannotContactSafely] }.Select(Func<Contact, Contact> (reasons) => contact => contact with { ReasonsNotToTellNow = reasons })],
    ];

    [Fact]
    public void Every_pair_of_values_on_three_grounds()
    {
        foreach (var ground in new[] { With(NoHarm), new Contact(), new Contact { Harm = NoHarm, ChildIdentifiable = Answer.No, ContactLost = Answer.Yes, TechnicalIdentifierHeld = Answer.Yes, LookedAfter = Answer.Yes, RegulatedSetting = Answer.Yes, DisagreesWithAgency = Answer.Yes } })
        {
            foreach (var one in Facts)
            {
                foreach (var other in Facts)
                {
                    foreach (var value in other.Values)
                    {
                        var at = value(ground);
                        var before = Plan(one.Values[0](at));
                        foreach (var stronger in one.Values.Skip(1))
                        {
                            var after = Plan(stronger(at));
                            Violation(before, after).Should().BeEmpty("{0} is strengthened beside {1}", one.Name, other.Name);
                            before = after;
                        }
                    }
                }
            }
        }
    }

    [Fact]
    public void A_million_random_points_on_chains_of_facts_strengthened_one_after_another()
    {
        // Twenty fixed seeds, and one new seed each run.
        var fresh = int.TryParse(Environment.GetEnvironmentVariable("LATTICE_SEED"), out var asked) ? asked : Environment.TickCount;
        Parallel.For(0, 21, worker =>
        {
            var random = new Random(worker == 20 ? fresh : 1989 + worker);
            for (var chain = 0; chain < HowMany.Of(10_000); chain++)
            {
                var contact = RandomContact(random);
                var before = Plan(contact);
                for (var point = 1; point < 5; point++)
                {
                    var (name, values) = Facts[random.Next(Facts.Length)];
                    var after = Plan(contact = Stronger(contact, values));
                    if (Violation(before, after) is { Length: > 0 } wrong)
                    {
                        wrong.Should().BeEmpty("{0} is strengthened, worker {1}, chain {2}, point {3}, new seed {4}", name, worker, chain, point, fresh);
                    }

                    before = after;
                }
            }
        });
    }

    [Fact]
    public void Nothing_beside_harm_takes_a_step_away()
    {
        var random = new Random(2004);
        for (var i = 0; i < 20_000; i++)
        {
            var contact = RandomContact(random) with { Age = null, AdultAtRisk = null };

            // Whom it is about is no fact beside harm: neither an age of 18 or over nor an adult at risk is varied here.
            var (level, steps) = Shape(Plan(contact));
            var beside = Beside[random.Next(Beside.Length)];
            var (changedLevel, changedSteps) = Shape(Plan(beside[random.Next(beside.Length)](contact)));
            (changedLevel == level && changedSteps.SetEquals(steps)).Should().BeTrue("point {0}: remit, hours, consent, courts, anonymity and the enquirer change no step", i);
        }
    }

    [Fact]
    public void No_hour_takes_a_step_away()
    {
        var random = new Random(2013);
        for (var i = 0; i < 20_000; i++)
        {
            var contact = RandomContact(random) with { Received = At(2026, 11, 20, 10) };
            var (level, steps) = Shape(Plan(contact));
            foreach (var when in new LocalDateTime?[] { null, At(2026, 11, 20, 23), At(2026, 11, 21, 10), At(2026, 12, 25, 12), At(2031, 3, 3, 3) })
            {
                var (then, thenSteps) = Shape(Plan(contact with { Received = when }));
                Rank(then).Should().BeGreaterThanOrEqualTo(Rank(level), "point {0}", i);
                steps.All(step => thenSteps.Any(other => other.Route == step.Route && other.When <= step.When)).Should().BeTrue("point {0}: the hour chooses the route and can only bring a step forward", i);
            }
        }
    }

    [Fact]
    public void An_unanswered_harm_question_always_requires_human_review()
    {
        foreach (var (name, values) in Facts.Where(fact => fact.Name != "with a child today"))
        {
            // A detail that was not asked keeps nothing open; asked and not known, it does.
            foreach (var value in values.Skip(name == "level before" || Details.Contains(name) ? 2 : 1))
            {
                var plan = Plan(value(With(NoHarm)));
                plan.HumanReviewRequired.Should().BeTrue(name);
                plan.Outcome.Should().NotBe(PlanOutcome.NoReferral, name);
                plan.Has(Route.DesignatedSafeguardingLead).Should().BeTrue(name);
            }
        }

        Plan(new Contact()).Should().Match<PlanOfAction>(plan => plan.Outcome == PlanOutcome.HumanReview && plan.Level == SafeguardingLevel.NotIdentified, "nothing asked is nothing known");
    }

    [Fact]
    public void A_plan_costs_little_memory()
    {
        var contact = With(NoHarm with { MayBeAtRiskOfHarm = Answer.Yes });
        Plan(contact);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            Plan(contact);
        }

        ((GC.GetAllocatedBytesForCurrentThread() - before) / 100).Should().BeLessThan(6000);
    }

    // The next value of the fact above the one the contact holds; the contact itself where it holds the strongest.
    private static Contact Stronger(Contact contact, Func<Contact, Contact>[] values)
    {
        for (var i = 0; i < values.Length - 1; i++)
        {
            if (values[i](contact) == contact)
            {
                return values[i + 1](contact);
            }
        }

        return contact;
    }

    private static string Violation(PlanOfAction before, PlanOfAction after)
    {
        if (Rank(after.Level) < Rank(before.Level))
        {
            return $"the level fell from {before.Level} to {after.Level}";
        }

        if (Rank(after.Outcome) < Rank(before.Outcome) || (before.HumanReviewRequired && !after.HumanReviewRequired))
        {
            return $"the outcome fell from {before.Outcome} to {after.Outcome}";
        }

        foreach (var step in before.Steps)
        {
            var kept = false;
            foreach (var then in after.Steps)
            {
                kept |= then.Route == step.Route && then.When <= step.When && (then.To == step.To || (step.Route == Route.Emergency999 && Services(step).All(service => Services(then).Contains(service))));
            }

            if (!kept)
            {
                return $"the step {step.Route} to {step.To} was taken away or put off";
            }
        }

        return "";
    }

    // The services that are called without an if.
    private static string[] Services(Step step) => [.. new[] { "police", "ambulance", "fire" }.Where(step.To.Replace(", and ambulance if anybody is hurt or ill", "").Contains)];

    // No level with a question open stands above "every question answered no".
    private static int Rank(SafeguardingLevel level) => level switch { SafeguardingLevel.Universal => -1, _ => (int)level };

    private static int Rank(PlanOutcome outcome) => outcome switch { PlanOutcome.NoReferral => -1, _ => (int)outcome };

    private static (SafeguardingLevel Level, HashSet<(string Route, Timing When)> Steps) Shape(PlanOfAction plan) =>
        (plan.Level, plan.Steps.Select(step => (step.Route is Route.LocalAuthorityFrontDoor or Route.EmergencyDutyTeam ? "children's social care" : step.Route.ToString(), step.When)).ToHashSet());

    private static Contact RandomContact(Random random)
    {
        Answer? Any() => Chain[random.Next(4)];
        var contact = new Contact
        {
            ChildIdentifiable = Any(),
            TechnicalIdentifierHeld = Any(),
            ContactLost = Any(),
            LookedAfter = Any(),
            RegulatedSetting = Any(),
            DisagreesWithAgency = Any(),
            AdultAtRisk = Any(),
            WorkerIsRegulatedProfessional = Any(),
            ToldByTheGirlOrSignsSeen = Any(),
            ComplainedOf = (ComplainedOf)random.Next(16),
            Caller = (Caller)random.Next(7),
            Harm = new()
            {
                ImmediateDanger = Any(),
                MayBeAtRiskOfHarm = Any(),
                AnotherChildMayBeAtRisk = Any(),
                SignificantHarmSuspected = Any(),
                AllegationAgainstWorker = Any(),
                CrimeSuspected = Any(),
                MutilationDone = (MutilationDone)random.Next(5),
                MutilationFeared = Any(),
                Trafficking = Any(),
                Radicalisation = Any(),
                Missing = Any(),
                SelfHarmOrSuicide = Any(),

                Weapon = random.Next(6) == 0 ? Any() : null,
                Injury = random.Next(6) == 0 ? Any() : null,
                SexualActivity = random.Next(6) == 0 ? Any() : null,
                TravelAbroadWithinDays = random.Next(6) == 0 ? Any() : null,
                UnregisteredPlacement = random.Next(6) == 0 ? Any() : null,

                // Few signs at a time, so that one more still shows.
                DangerSigns = random.Next(4) == 0 ? (DangerSigns)(1 << random.Next(13)) : DangerSigns.None,
                ProtectionSigns = random.Next(4) == 0 ? (ProtectionSigns)(1 << random.Next(18)) : ProtectionSigns.None,
            },
            Age = random.Next(3) == 0 ? null : random.Next(26),
            Received = random.Next(3) switch { 0 => null, 1 => At(2026, 11, 20, 10), _ => At(2026, 11, 20, 23) },
            HomelessTonight = random.Next(6) == 0 ? Any() : null,
            AdultSurvivor = random.Next(6) == 0 ? Any() : null,
            PersonOfConcernWithChildToday = random.Next(3) == 0 ? Any() : null,
            PriorLevel = random.Next(2) == 0 ? SafeguardingLevel.Universal : SafeguardingLevel.EarlyHelp,
        };

        // Every second point has no harm but one or two facts, where a step that goes missing shows.
        return random.Next(2) == 0 ? contact : contact with { Harm = Facts[random.Next(11)].Values[random.Next(4)](With(NoHarm)).Harm };
    }

    private static (string Name, Func<Contact, Contact>[] Values) Question(string name, Func<HarmAnswers, Answer?, HarmAnswers> set) =>
        (name, [.. Chain.Select(Func<Contact, Contact> (reply) => contact => contact with { Harm = set(contact.Harm, reply) })]);

    private static (string Name, Func<Contact, Contact>[] Values) Sign(string name, Func<HarmAnswers, HarmAnswers> given, Func<HarmAnswers, HarmAnswers> not) =>
        (name, [contact => contact with { Harm = not(contact.Harm) }, contact => contact with { Harm = given(contact.Harm) }]);

    private static (string Name, Func<Contact, Contact>[] Values) Duty(string name, Func<Contact, Answer?, Contact> set) =>
        (name, [.. Chain.Select(Func<Contact, Contact> (reply) => contact => set(contact, reply))]);

    private static Func<Contact, Contact>[] Replies(Func<Contact, Answer?, Contact> set) => [.. Chain.Select(Func<Contact, Contact> (reply) => contact => set(contact, reply))];
}
