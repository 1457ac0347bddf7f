using System.Collections.Generic;
using System.Linq;
using System.Text;
using NodaTime.Text;

namespace CareRights.Safeguarding.Escalation;

/// <summary>A plan in words, in the order in which it is needed at the phone.</summary>
internal static class PlanWords
{
    private const int FirstQuestions = 5;

    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("d MMMM uuuu 'at' HH:mm");

    public static string Of(PlanOfAction plan)
    {
        var text = new StringBuilder(Brief(plan));
        Section(text, "Look at this now: facts disagree", plan.Contradictions);
        Section(text, "Could not be read, and taken as not known", plan.NotRead);
        Section(text, "Held back by the recorded decision", plan.HeldSteps.Select(step => step.InBrief + " (" + step.To + ")"));

        // In an emergency the first questions are those that find and protect; the rest wait until help is on its way.
        var first = plan.Outcome == PlanOutcome.Emergency ? FirstQuestions : plan.Ask.Count;
        Section(text, "Ask next", plan.Ask.Take(first));
        Section(text, plan.CallerIsAdult ? "Say to the caller" : "Say to the child", plan.Tell.Say);
        Section(text, "Ask when help is on its way", plan.Ask.Skip(first));
        Section(text, "Tell", Told(plan.Tell, plan.IsAboutAnAdult));
        Section(text, "Why", Reasons(plan));
        Section(text, "Each step in full", plan.Steps.Select(InFull));
        if (plan.Decision is { } decision)
        {
            Section(text, "Recorded decision", Decided(plan, decision));
        }

        Section(text, "This service cannot", plan.Cannot.Select(limit => limit.Need + ": " + limit.To));
        Section(text, "Remit, for representation only", [plan.Remit.Note + " (" + plan.Remit.Authority + ")"]);
        Section(text, "Where else to turn", plan.Signposts.Select(where => where.Need + ": " + where.To));
        Section(text, "Not covered by this plan", plan.NotCovered);
        Section(text, "Always shown", plan.AlwaysShow);
        if (plan.NextOpening is { } opening)
        {
            Section(text, "Ordinary answer", ["The line is next open on " + Minutes.Format(opening) + "; it aims at 48 hours, an aim and no promise."]);
        }

        return text.ToString();
    }

    public static string Brief(PlanOfAction plan)
    {
        var text = new StringBuilder();
        var number = 0;
        foreach (var group in Lines(plan).GroupBy(line => line.When))
        {
            text.Append(Heading(group.Key)).Append('\n');
            foreach (var (_, line) in group)
            {
                text.Append(++number).Append(". ").Append(line).Append('\n');
            }
        }

        return number > 0 ? text.ToString()
            : plan.HeldSteps.Count > 0 ? "No step is left: the recorded decision holds them.\n"
            : "No step is called for: every question about harm is answered no.\n";
    }

    /// <summary>A time in words.</summary>
    private static string Heading(Timing when) => when switch
    {
        Timing.Now => "Do now",
        Timing.BeforeContactEnds => "Before the contact ends",
        Timing.SameDay => "Today",
        Timing.NextWorkingDay => "Next working day",
        _ => "Within a working week",
    };

    // Steps that read the same at the phone are one line, and the police are called once.
    private static IEnumerable<(Timing When, string Line)> Lines(PlanOfAction plan)
    {
        var called = plan.Steps.Any(step => step.Route == Route.Emergency999 && step.To.IndexOf("police", System.StringComparison.Ordinal) >= 0);
        return plan.Steps
            .Where(step => !(called && step is { Route: Route.Police, When: Timing.Now }))
            .Select(step => (step.When, step.InBrief))
            .Distinct();
    }

    private static IEnumerable<string> Told(Telling tell, bool isAboutAnAdult)
    {
        if (!isAboutAnAdult)
        {
            yield return "The child: " + InWords(tell.Child) + ".";
        }

        yield return "The caller: " + InWords(tell.Caller) + ".";
        foreach (var reason in tell.Reasons)
        {
            yield return reason;
        }

        if (tell.MustBeRecorded.Length > 0)
        {
            yield return "Record: " + tell.MustBeRecorded;
        }

        yield return "When told, explain " + string.Join("; ", tell.Explain) + ".";
        yield return "The family: " + tell.Family;
    }

    private static string InWords(TellWhen when) => when switch
    {
        TellWhen.NothingToTell => "nothing is passed on",
        TellWhen.BeforeReferring => "tell before referring; the referral never waits for it",
        TellWhen.WhileActing => "tell while acting",
        _ => "do not tell now; a human decides when it is safe, and by whom",
    };

    private static IEnumerable<string> Reasons(PlanOfAction plan)
    {
        yield return InWords(plan) + " Level: " + InWords(plan.Level, plan.Nation) + (plan.LocalLevel.Length > 0 ? " (" + plan.LocalLevel + ")" : "") + "."
            + (plan.HumanReviewRequired ? " Whatever the level, a human must review this." : "") + " As of " + LocalDatePattern.Iso.Format(plan.AsOf) + ".";
        foreach (var reason in plan.Reasons)
        {
            yield return reason.Reason + " (" + reason.Authority + ")";
        }
    }

    private static string InFull(Step step) =>
        Upper(step.To) + ". " + step.Action + (step.NotTo.Length > 0 ? " " + Upper(NotTo(step.NotTo)) : "") + " Because: " + Lower(step.Reason.TrimEnd('.')) + ". (" + step.Authority + "; " + InWordsOfForce(step.Force) + ")";

    private static string NotTo(string whom) => whom.StartsWith("not", System.StringComparison.Ordinal) ? whom : "not to " + whom + ".";

    private static IEnumerable<string> Decided(PlanOfAction plan, HumanDecision decision)
    {
        yield return (plan.DecisionIsApplied ? "Applied: " : "Not applied: ") + InWords(decision.Level ?? SafeguardingLevel.NotIdentified, plan.Nation) + ", decided by "
            + (decision.Role.Length > 0 ? decision.Role : "a role not recorded") + ". Without it: " + InWords(plan.LevelWithoutDecision, plan.Nation) + ".";
        foreach (var why in plan.WhyDecisionIsNotApplied)
        {
            yield return why;
        }

        if (plan.CannotHold.Count > 0)
        {
            yield return "It names steps that no decision can hold: an emergency, the review by a human, or the personal duty to report mutilation. They stand.";
        }
    }

    private static string InWords(PlanOfAction plan) => plan.Outcome switch
    {
        PlanOutcome.Emergency => "An emergency.",
        PlanOutcome.Refer when !plan.PassesOn => "A concern was said; the recorded decision holds back what would pass it on.",
        PlanOutcome.Refer => "A concern is passed on.",
        PlanOutcome.NoReferral => "No referral.",
        _ => "A human reviews this before the contact ends.",
    };

    // The sections are England's.
    private static string InWords(SafeguardingLevel level, Nation nation) => level switch
    {
        SafeguardingLevel.Universal => "no concern",
        SafeguardingLevel.EarlyHelp => "early help",
        SafeguardingLevel.S17ChildInNeed => nation is Nation.Unknown or Nation.England ? "child in need (section 17)" : "child in need",
        SafeguardingLevel.S47ChildProtection => nation is Nation.Unknown or Nation.England ? "child protection (section 47)" : "child protection",
        SafeguardingLevel.ImmediateProtection => "immediate protection",
        _ => "none yet, which is not 'no concern'",
    };

    private static string InWordsOfForce(string force) => force switch
    {
        "Statute" => "law",
        "StatutoryGuidance" => "statutory guidance",
        "PublishedGuidance" => "published guidance",
        "LocalPractice" => "practice",
        "ServiceAim" => "what the advice line says it does",
        _ => "a design rule",
    };

    private static string Upper(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text.Substring(1);

    private static string Lower(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text.Substring(1);

    private static void Section(StringBuilder text, string title, IEnumerable<string> lines)
    {
        var any = false;
        foreach (var line in lines)
        {
            text.Append(any ? "" : "\n" + title + "\n").Append("- ").Append(line).Append('\n');
            any = true;
        }
    }
}
