using CareRights.Safeguarding.Escalation;
using static CareRights.Safeguarding.Tests.Escalation.Contacts;

namespace CareRights.Safeguarding.Tests.Escalation;

/// <summary>What holds of every plan, on contacts at random with every fact in them. How many, and how to ask for a million: docs/escalation.</summary>
public sealed class AnyContactProperties(Xunit.Abstractions.ITestOutputHelper output)
{
    private const DangerSigns DangersThatTellingMakesWorse = DangerSigns.RemovalAbroadImminent | DangerSigns.MissingAndExploitedOrUnder13;

    private const ProtectionSigns KindsThatTellingMakesWorse = ProtectionSigns.ForcedMarriageOrHonourAbuse | ProtectionSigns.Exploitation | ProtectionSigns.FabricatedOrInducedIllness;

    private static readonly string[] Later = ["\nBefore the contact ends\n", "\nToday\n", "\nNext working day\n", "\nWithin a working week\n"];

    private static readonly Route[] NeverHeld = [Route.Emergency999, Route.Supervisor, Route.DesignatedSafeguardingLead, Route.KeepTalking, Route.PoliceReportSection5B];

    private static readonly Route[] Referral = [Route.LocalAuthorityFrontDoor, Route.EmergencyDutyTeam, Route.PlacingAuthority, Route.FollowUp];

    private static readonly (string Name, Func<Contact, Contact> Flag, Func<Contact, Contact> Facts)[] Summaries =
        [.. PlanPropertiesTests.Replaced.SelectMany(pair => pair.Value.Facts.Select((facts, i) => (pair.Key + ", facts " + i, pair.Value.Flag, facts)))];

    [Fact]
    public void Every_emergency_is_read_in_a_hundred_and_fifteen_words_and_every_step_has_its_reason()
    {
        var longest = new int[1000];
        AnyContact.Check(output, (contact, _) =>
        {
            var plan = Plan(contact);
            if (!plan.Steps.All(step => step.Reason.Length > 0 && step.InBrief.Length > 0 && step.To.Length > 0 && step.Authority.Provision.Length > 0))
            {
                return "a step without its reason, its authority or its line";
            }

            if (plan.Outcome != PlanOutcome.Emergency)
            {
                return "";
            }

            var brief = plan.InBrief();
            var words = WordsOfNow(brief);
            Interlocked.Increment(ref longest[words]);
            return !brief.StartsWith("Do now\n1. Call 999", StringComparison.Ordinal) || !plan.InWords().StartsWith(brief, StringComparison.Ordinal) ? "it does not begin with 999: " + brief
                : words > 115 ? words + " words: " + brief
                : "";
        });
        output.WriteLine("{0} emergencies; the longest 'do now' has {1} words", longest.Sum(), Array.FindLastIndex(longest, count => count > 0));
    }

    [Fact]
    public void Who_is_or_may_be_the_source_of_harm_is_never_told_before_referring_where_there_is_a_reason_not_to()
    {
        var held = 0;
        AnyContact.Check(output, (contact, _) =>
        {
            var tell = Plan(contact).Tell;
            if (contact.CallerIsPersonOfConcern == Answer.Yes
                && (tell.Caller is not (TellWhen.WhenSafe or TellWhen.NothingToTell) || tell.Say.Any(text => text.Contains("I am telling") || text.Contains("I will tell you who hears it") || text.Contains("I am getting help to you"))))
            {
                return "the person of concern is told: " + tell.Caller;
            }

            if (!ThereIsAReason(contact))
            {
                return "";
            }

            if (tell.Caller == TellWhen.BeforeReferring || tell.Child == TellWhen.BeforeReferring)
            {
                return "told before referring: " + tell;
            }

            var mayBe = contact.CallerIsPersonOfConcern != Answer.No && contact.Caller is Caller.ParentOrCarer or Caller.OtherAdult or Caller.Professional;
            Interlocked.Add(ref held, mayBe && tell.Caller == TellWhen.WhenSafe ? 1 : 0);
            return mayBe && tell.Caller != TellWhen.NothingToTell && (tell.Caller != TellWhen.WhenSafe || tell.Reasons.Count == 0) ? "may be the source of harm, and is told: " + tell.Caller : "";
        });
        output.WriteLine("{0} callers who are or may be the source of harm were not told", held);
    }

    [Fact]
    public void A_stated_sign_outranks_every_default_and_denial()
    {
        AnyContact.Check(output, (contact, random) =>
        {
            var denial = random.Next(3) switch
            {
                0 => contact.Harm with { ImmediateDanger = Answer.No },
                1 => contact.Harm with { ImmediateDanger = null, OtherQuestions = Answer.No },
                _ => contact.Harm with { MayBeAtRiskOfHarm = Answer.No, AnotherChildMayBeAtRisk = Answer.No, ImmediateDanger = Answer.No },
            };
            var danger = (DangerSigns)(1 << random.Next(13));
            var plan = Plan(contact with { Harm = denial with { DangerSigns = denial.DangerSigns | danger } });
            if (plan.Outcome != PlanOutcome.Emergency || plan.Level != SafeguardingLevel.ImmediateProtection || !plan.Has(Route.Emergency999) || plan.Contradictions.Count == 0 || !HumanNow(plan))
            {
                return danger + " does not outrank the denial: " + plan.InBrief();
            }

            var sign = (ProtectionSigns)(1 << random.Next(18));
            plan = Plan(contact with { Harm = denial with { ProtectionSigns = denial.ProtectionSigns | sign } });

            // What an adult says of herself alone is not measured by the levels of children's law.
            var adult = plan.Reasons.Any(reason => reason.Reason.StartsWith("It is about an adult", StringComparison.Ordinal));
            return plan.Outcome is not (PlanOutcome.Refer or PlanOutcome.Emergency) || !HumanNow(plan) || !(adult || plan.Level >= SafeguardingLevel.S47ChildProtection)
                ? sign + " does not outrank the denial: " + plan.InBrief()
                : "";
        });
    }

    [Fact]
    public void A_flag_replaced_by_its_facts_never_lowers_the_level_or_loses_a_step()
    {
        AnyContact.Check(output, (contact, random) =>
        {
            var (name, flag, facts) = Summaries[random.Next(Summaries.Length)];
            var withFacts = facts(contact);
            var withFlag = flag(withFacts with { Harm = contact.Harm, PersonOfConcernWithChildToday = contact.PersonOfConcernWithChildToday, AdultSurvivor = contact.AdultSurvivor });
            var flagged = Plan(withFlag with { Harm = WithoutLosing(withFlag.Harm, contact.Harm) });
            var plan = Plan(withFacts with { Harm = WithoutLosing(withFacts.Harm, contact.Harm) });
            var lost = flagged.Steps.FirstOrDefault(step => !(step.Route == Route.Police && plan.Has(Route.Emergency999)) && !plan.Steps.Any(then => then.Route == step.Route && then.When <= step.When));
            return plan.Level < flagged.Level ? name + ": the level fell from " + flagged.Level + " to " + plan.Level
                : plan.Outcome < flagged.Outcome ? name + ": the outcome fell from " + flagged.Outcome + " to " + plan.Outcome
                : lost is not null ? name + ": lost or put off " + lost.Route
                : "";
        });
    }

    [Fact]
    public void A_human_decision_holds_the_steps_that_it_names_and_no_other()
    {
        var applied = 0;
        AnyContact.Check(output, (contact, random) =>
        {
            T One<T>() where T : struct, Enum => Enum.GetValues<T>()[random.Next(Enum.GetValues<T>().Length)];
            var decision = new HumanDecision
            {
                Level = One<SafeguardingLevel>(),
                LevelConsidered = One<SafeguardingLevel>(),
                By = "A",
                Role = "safeguarding lead",
                On = Today,
                Reason = "w",
                HoldsReferral = random.Next(2) == 0,
                Holds = [.. Enumerable.Range(0, random.Next(4)).Select(_ => One<Route>())],
            };
            var without = Plan(contact);
            var plan = Plan(contact with { Decision = decision });
            var isApplied = plan.DecisionIsApplied;
            Interlocked.Add(ref applied, isApplied ? 1 : 0);
            bool MayHold(Step step) => isApplied && !NeverHeld.Contains(step.Route) && (decision.Holds.Contains(step.Route) || (decision.HoldsReferral && Referral.Contains(step.Route)));
            return plan.Outcome != without.Outcome ? "the outcome is another"
                : isApplied && without.Outcome == PlanOutcome.Emergency ? "it was applied in an emergency"
                : plan.Level != (isApplied ? decision.Level : without.Level) ? "the level is " + plan.Level
                : !plan.Steps.SequenceEqual(without.Steps.Where(step => !MayHold(step))) || !plan.HeldSteps.SequenceEqual(without.Steps.Where(MayHold)) ? "another step is held: " + string.Join(", ", plan.HeldSteps.Select(step => step.Route))
                : "";
        });
        output.WriteLine("{0} decisions were applied", applied);
    }

    private static bool HumanNow(PlanOfAction plan) => plan.Steps.Any(step => step is { Route: Route.DesignatedSafeguardingLead, When: Timing.Now });

    private static bool ThereIsAReason(Contact contact)
    {
        var harm = contact.Harm;
        return contact.ContactMonitored == Answer.Yes || harm.MutilationFeared == Answer.Yes || harm.Trafficking == Answer.Yes
            || (harm.ProtectionSigns & KindsThatTellingMakesWorse) != ProtectionSigns.None || (harm.DangerSigns & DangersThatTellingMakesWorse) != DangerSigns.None
            || contact.ReasonsNotToTellNow.Any(reason => reason is not (ReasonNotToTellNow.CannotContactSafely or ReasonNotToTellNow.ChildLacksUnderstanding))
            || ((harm.Weapon == Answer.Yes || harm.DangerSigns.HasFlag(DangerSigns.WeaponOrThreatToKill)) && contact.CallerIsPersonOfConcern != Answer.No && contact.Caller is not (Caller.Child or Caller.CareLeaver));
    }

    private static int WordsOfNow(string brief)
    {
        var end = Later.Select(heading => brief.IndexOf(heading, StringComparison.Ordinal)).Where(at => at >= 0).DefaultIfEmpty(brief.Length).Min();
        return brief[..end].Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length;
    }

    // A fact of the summary replaces no harm that was said before.
    private static HarmAnswers WithoutLosing(HarmAnswers harm, HarmAnswers before) => harm with
    {
        ProtectionSigns = harm.ProtectionSigns | before.ProtectionSigns,
        DangerSigns = harm.DangerSigns | before.DangerSigns,
        AnotherChildMayBeAtRisk = before.AnotherChildMayBeAtRisk == Answer.Yes ? Answer.Yes : harm.AnotherChildMayBeAtRisk,
    };
}
