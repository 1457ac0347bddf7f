using System.Collections.Generic;
using System.Linq;
using CareRights.Ssda903;
using CareRights.Stability.Figures;

namespace CareRights.Reports.Returns;

/// <summary>What could not be answered, and how the rest was.</summary>
internal static class MethodChapters
{
    private const int MostReasons = 10;

    public static Chapter Unanswered(ReportFigures figures, ProtectedShares shares)
    {
        List<Block> blocks = [new Block.Text("A child about whom the return does not say enough is counted here, and never as stable or unstable.")];
        var unknown = ReportMeasures.All.Select(measure => (measure.Label, Tally: figures.Of(figures.Last, measure))).Where(measure => measure.Tally.Unknown > 0).ToArray();
        blocks.Add(unknown.Length == 0
            ? new Block.Text("Every measure shown is known for every child of its base.")
            : Words.Table("unknown", "Children for whom a measure is unknown", [("Measure", false), ("Unknown", true)], unknown.Select(measure => (IReadOnlyList<object?>)[measure.Label, shares.Count(measure.Tally.Unknown)])));
        var reasons = figures.Reasons.Take(MostReasons).ToArray();
        if (reasons.Length > 0)
        {
            blocks.Add(new Block.Points([.. reasons.Select(reason => $"{reason.Key} ({Words.Number(shares.Count(reason.Value))})")]));
        }

        foreach (var (table, what) in new[]
        {
            (SuppliedTables.SchoolHistory, "School moves: the return holds no school history of the year. A table school_history.csv (CHILD, URN, ENTRY_DATE, LEAVING_DATE) beside it answers them."),
            (SuppliedTables.SocialWorkers, "Social workers and the three circles: the return holds no social-worker table of the year (collected from 2023-24)."),
            (SuppliedTables.Coordinates, "Distance: no coordinates of postcodes are beside the return. A table coordinates.csv (POSTCODE, EASTING, NORTHING) answers it."),
            (SuppliedTables.CareLeavers, "Care leavers in touch, in education, employment or training, in suitable accommodation: the return holds no table OC3 of the year."),
        })
        {
            if (!figures.Has(table, figures.Last))
            {
                blocks.Add(new Block.Text(what));
            }
        }

        return new Chapter("unanswered", "What could not be answered, and why", blocks);
    }

    public static Chapter Method(ReturnReport report, Return read, ReportFigures figures, ProtectedShares shares) => new("method", "Method and sources",
    [
        new Block.Points(
        [
            $"Source: {Words.Number(read.Files.Count)} files of an SSDA903 return, {Words.Number(figures.Rows.Rows)} episodes of {Words.Number(figures.Rows.Children)} children; repair: {report.RepairName}, with every change counted above.",
            "Placements and long-term stability: DfE, as its statistics state them; Schedule 5 to SI 2000/896 and Schedule 3 to WSI 2001/1337 supply the count in law. The day an episode ends is not in it.",
            "Temporary stays (T0 to T4) belong to the placement around them. "
                + (figures.Of(figures.Last, ReportMeasures.WithTemporaryStays).Yes - figures.Of(figures.Last, ReportMeasures.All[0]).Yes is var more and > 0
                    ? $"Where those that did not end in a return count, as Schedule 5 to SI 2000/896 can be read, {Words.Number(shares.Count(more))} more children had three or more placements in the year."
                    : "It changes nobody's answer whether those that did not end in a return count, as Schedule 5 to SI 2000/896 can be read."),
            report.Release is { } rules ? $"The rules of the release of {rules} are taken for every year." : "Each year has the rules of its own release.",
            "Changes of placement: Children's Commissioner, Stability Index 2019, as the report states them. The Index code differs in three named cases.",
            "School moves: DfE leaves out moves from 1 August to 30 September. The return holds no phase of schools, so a transfer to secondary school is told by age.",
            "Care leavers: the ages on 31 March of those in table OC3, without those who died and those who returned home. No information counts as no.",
            "Intervals: Wilson, 95%, for a proportion. Every child in the return is counted, so they describe the variation of the process and not of a sample. Changes between years: Newcombe, 95%.",
            "Where the unknown are more than a tenth of the base, or the definition changed, no change is stated.",
            .. report.Comparison.Any ? (string[])["Other authorities: the counts of the file given with --compare; an authority whose count is suppressed there is left out."] : [],
            report.ShowSmall ? "Small numbers are shown." : "Numbers from 1 to 5 are kept back, with those from which one could be found by subtraction: stricter than DfE's own practice.",
            "Care-leaver statuses: Children Act 1989 as in force on the day, from what a return can show. 'carerights status' gives each determination with the provisions and what is missing.",
        ]),
    ]);
}
