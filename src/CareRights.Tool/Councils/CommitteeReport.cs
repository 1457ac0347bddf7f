using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using CareRights.Participation;
using CareRights.Participation.Asks;
using CareRights.Participation.Plans;
using CareRights.Tool.Edge;

namespace CareRights.Tool.Councils;

/// <summary>A report to a committee in Markdown, in the order in which committees read: summary, recommendations, main report.</summary>
internal static class CommitteeReport
{
    public static void Write(TextWriter writer, string title, CouncilFacts facts)
    {
        writer.WriteLine("# " + Markdown.Escape(title) + "\n");
        writer.WriteLine($"As it stood on {facts.AsOf.ToString("d MMMM uuuu", CultureInfo.InvariantCulture)}.\n");
        writer.WriteLine("## Summary\n");
        foreach (var line in Summary(facts))
        {
            writer.WriteLine("- " + Markdown.Escape(line));
        }

        writer.WriteLine("\n## Recommendations\n\nMembers are asked to:\n");
        foreach (var line in Recommendations(facts))
        {
            writer.WriteLine("- " + Markdown.Escape(line));
        }

        writer.WriteLine("\n## Main report");
        if (facts.Turnout is { } turnout && facts.Held is { } held && facts.Continuity is { } continuity)
        {
            Part(writer, "Who takes part", turnout.InWords, CouncilSections.Turnout(held, turnout));
            writer.WriteLine();
            Markdown.Table(writer, CouncilSections.Continuity(continuity, facts.Frequency, turnout));
        }

        if (facts.Representation is { } gaps)
        {
            Part(
                writer,
                "Whom the members speak for",
                "A gap shows whom to ask next. Empty cells are withheld, because they or what they would tell stand for one to five children, or are not known. The row \"all\" gives the index: how many members in a hundred would have to be in another band.",
                CouncilSections.Representation(gaps));
        }

        if (facts.Asks is { } asks)
        {
            Part(writer, "You said, we did", Rates(asks) + ".", CouncilSections.AsksInShort(asks));
        }

        if (facts.Plan is { } plan)
        {
            Part(writer, "Progress against the plan", "Timescales of a regional council may slide; what follows are dates, not a judgement.", PlanSections.PlanInShort(plan, facts.Calendars));
        }

        if (facts.Reports is { } reports)
        {
            Part(writer, "Reports owed", "", CouncilSections.Reports(reports));
        }

        if (facts.Spending is { } money)
        {
            Part(writer, "Funding", string.Join(" ", facts.Money!.Value.Funding.Contradictions), money);
        }

        writer.WriteLine("\n---\n\nCounted by carerights from the files named on its command line. Counts of children from 1 to 5 are withheld, and others so that those cannot be found by subtraction.");
    }

    private static IEnumerable<string> Summary(CouncilFacts facts)
    {
        if (facts.Turnout is { } turnout)
        {
            yield return turnout.InWords;
        }

        if (facts.Asks is { } asks)
        {
            yield return Rates(asks) + ".";
            if (asks.Overdue.Count > 0)
            {
                yield return $"Overdue: {string.Join("; ", asks.Overdue.Select(one => $"{one.Ask.Title} ({one.DaysOverdue} days)"))}.";
            }
        }

        foreach (var step in facts.Plan?.Where(step => step.State is MilestoneState.Overdue or MilestoneState.Late || step.Moved is { IsLate: Answer.Yes }) ?? [])
        {
            yield return step.InWords + ".";
        }

        foreach (var contradiction in facts.Money?.Funding.Contradictions ?? [])
        {
            yield return contradiction;
        }
    }

    private static IEnumerable<string> Recommendations(CouncilFacts facts)
    {
        yield return "note the report;";
        if (facts.Asks?.Overdue.Count > 0)
        {
            yield return $"have the {(facts.Asks.Overdue.Count == 1 ? "ask that is overdue" : facts.Asks.Overdue.Count + " asks that are overdue")} answered, agreed or declined with a reason;";
        }

        if (facts.Asks?.Asks.Where(one => one.Stage is AskStage.Done or AskStage.Declined).ToArray() is { Length: > 0 } untold)
        {
            yield return $"see that the young people are told what came of {string.Join(", ", untold.Select(one => one.Ask.Id))};";
        }

        if (facts.Money?.Funding.Contradictions.Count > 0)
        {
            yield return "settle what the passages on the funding leave open;";
        }

        yield return "thank the young people who took part.";
    }

    private static string Rates(AskReport asks) =>
        $"Of {Number(asks.Answered.Of)} due, {Rate(asks.Answered)} answered, {Rate(asks.Done)} done and {Rate(asks.FedBack)} fed back"
        + (asks.WithoutDueDate.Count == 0 ? "" : $"; {Number(asks.WithoutDueDate.Count)} without a day for the answer {(asks.WithoutDueDate.Count == 1 ? "is" : "are")} in no rate")
        + (asks.MedianDaysToAnswer is { } median ? $"; half of the answers came within {median.ToString("0.#", CultureInfo.InvariantCulture)} days" : "");

    private static string Number(int asks) => asks == 1 ? "1 ask" : asks + " asks";

    private static string Rate(Share share) => share.Percent is { } percent ? $"{share.Part} ({percent}%)" : "none";

    private static void Part(TextWriter writer, string heading, string text, Section table)
    {
        writer.WriteLine("\n### " + heading + "\n");
        if (text.Length > 0)
        {
            writer.WriteLine(Markdown.Escape(text) + "\n");
        }

        Markdown.Table(writer, table);
    }
}
