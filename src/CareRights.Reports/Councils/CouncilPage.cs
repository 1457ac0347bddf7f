using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CareRights.Participation.Asks;

namespace CareRights.Reports.Councils;

/// <summary>The report of a council as a page, in the order in which committees read.</summary>
internal static class CouncilPage
{
    public static Page Of(string title, CouncilReport report) => new(
        title,
        [$"As it stood on {report.AsOf.ToString("d MMMM uuuu", CultureInfo.InvariantCulture)}."],
        [
            new("summary", "Summary", [new Block.Points([.. Summary(report)])]),
            new("recommendations", "Recommendations", [new Block.Text("Members are asked to:"), new Block.Points([.. Recommendations(report)])]),
            new("report", "Main report", Parts(report)),
        ],
        "Counted by carerights from the files named on its command line. Counts of children from 1 to 5 are withheld, and others so that those cannot be found by subtraction.");

    private static List<Block> Parts(CouncilReport report)
    {
        List<Block> blocks = [];
        if (report.Turnout is { } turnout && report.Held is { } held && report.Continuity is { } continuity)
        {
            blocks.AddRange(Part("Who takes part", turnout.InWords, CouncilSections.Turnout(held, turnout)));
            blocks.Add(new Block.Table(CouncilSections.Continuity(continuity, report.Frequency, turnout), HasCaption: false));
        }

        if (report.Representation is { } gaps)
        {
            blocks.AddRange(Part(
                "Whom the members speak for",
                "A gap shows whom to ask next. Empty cells are withheld, because they or what they would tell stand for one to five children, or are not known. The row \"all\" gives the index: how many members in a hundred would have to be in another band.",
                CouncilSections.Representation(gaps)));
        }

        if (report.Asks is { } asks)
        {
            blocks.AddRange(Part("You said, we did", Rates(asks) + ".", CouncilSections.AsksInShort(asks)));
        }

        if (report.Plan is not null)
        {
            blocks.AddRange(Part("Progress against the plan", "Timescales of a regional council may slide; what follows are dates, not a judgement.", report.PlanTable(forPrograms: false)));
        }

        if (report.Reports is { } reports)
        {
            blocks.AddRange(Part("Reports owed", "", CouncilSections.Reports(reports)));
        }

        if (report.Spending is { } money)
        {
            blocks.AddRange(Part("Funding", string.Join(" ", report.Funding!.Contradictions), money));
        }

        return blocks;
    }

    private static IEnumerable<Block> Part(string heading, string text, Section table) =>
        [new Block.Heading(heading), .. text.Length > 0 ? [new Block.Text(text)] : (Block[])[], new Block.Table(table, HasCaption: false)];

    private static IEnumerable<string> Summary(CouncilReport report)
    {
        if (report.Turnout is { } turnout)
        {
            yield return turnout.InWords;
        }

        if (report.Asks is { } asks)
        {
            yield return Rates(asks) + ".";
            if (asks.Overdue.Count > 0)
            {
                yield return $"Overdue: {string.Join("; ", asks.Overdue.Select(one => $"{one.Ask.Title} ({one.DaysOverdue} days)"))}.";
            }
        }

        foreach (var step in report.Plan?.Where(step => step.State is Compliance.Overdue or Compliance.Late || step.Moved is { IsLate: Answer.Yes }) ?? [])
        {
            yield return step.InWords + ".";
        }

        foreach (var contradiction in report.Funding?.Contradictions ?? [])
        {
            yield return contradiction;
        }
    }

    private static IEnumerable<string> Recommendations(CouncilReport report)
    {
        yield return "note the report;";
        if (report.Asks?.Overdue.Count > 0)
        {
            yield return $"have the {(report.Asks.Overdue.Count == 1 ? "ask that is overdue" : report.Asks.Overdue.Count + " asks that are overdue")} answered, agreed or declined with a reason;";
        }

        if (report.Asks?.Asks.Where(one => one.Stage is AskStage.Done or AskStage.Declined).ToArray() is { Length: > 0 } untold)
        {
            yield return $"see that the young people are told what came of {string.Join(", ", untold.Select(one => one.Ask.Id))};";
        }

        if (report.Funding?.Contradictions.Count > 0)
        {
            yield return "settle what the passages on the funding leave open;";
        }

        yield return "thank the young people who took part.";
    }

    private static string Rates(YouSaidWeDid asks) =>
        $"Of {Number(asks.Answered.Of)} due, {Rate(asks.Answered)} answered, {Rate(asks.Done)} done and {Rate(asks.FedBack)} fed back"
        + (asks.WithoutDueDate.Count == 0 ? "" : $"; {Number(asks.WithoutDueDate.Count)} without a day for the answer {(asks.WithoutDueDate.Count == 1 ? "is" : "are")} in no rate")
        + (asks.MedianDaysToAnswer is { } median ? $"; half of the answers came within {median.ToString("0.#", CultureInfo.InvariantCulture)} days" : "");

    private static string Number(long asks) => asks == 1 ? "1 ask" : asks + " asks";

    private static string Rate(Proportion share) => share.Percent is { } percent ? $"{share.Count} ({percent}%)" : "none";
}
