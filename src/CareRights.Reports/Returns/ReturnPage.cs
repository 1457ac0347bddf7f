using System.Collections.Generic;
using System.Linq;
using CareRights.Ssda903;

namespace CareRights.Reports.Returns;

/// <summary>The report on a return, chapter by chapter.</summary>
internal static class ReturnPage
{
    public static Page Of(ReturnReport report, Return read, ReportFigures figures, ProtectedShares shares, Chapter leavers, Chapter quality)
    {
        Chapter?[] chapters =
        [
            HeadlineChapter.Of(report, figures, shares),
            TrendChapter.Of(report, figures, shares),
            GroupChapters.Who(figures, shares),
            MovementChapters.Moves(figures, shares),
            MovementChapters.Distance(figures, shares),
            MovementChapters.EntriesAndExits(figures, shares),
            MovementChapters.Circles(figures, shares),
            MovementChapters.SocialWorkers(figures, shares),
            GroupChapters.Authorities(report, figures, shares),
            leavers with { Blocks = [.. CareLeaverChapter.Outcomes(figures, shares), .. leavers.Blocks] },
            quality with { Blocks = [.. quality.Blocks, .. QualityChapter.Repairs(figures, shares, report.RepairName)] },
            MethodChapters.Unanswered(figures, shares),
            MethodChapters.Method(report, read, figures, shares),
        ];
        return new Page(
            "Children in care: stability and leaving care",
            [.. About(report, figures)],
            [.. chapters.OfType<Chapter>()],
            "Made by carerights. Decision support, not legal advice; a person decides. No child is named in this report.");
    }

    private static IEnumerable<string> About(ReturnReport report, ReportFigures figures)
    {
        var whose = report.Authority ?? figures.AuthorityNames.Count switch { 0 => "Authority not named", 1 => figures.AuthorityNames[0], _ => figures.AuthorityNames.Count + " authorities" };
        yield return $"{whose}, year to 31 March {figures.Last}";
        var dates = new[] { report.DataDate is { } data ? $"Data of {Words.Day(data)}." : "", report.RunDate is { } run ? $"Report made on {Words.Day(run)}." : "" }.Where(text => text.Length > 0).ToArray();
        if (dates.Length > 0)
        {
            yield return string.Join(" ", dates);
        }

        yield return report.ShowSmall
            ? "Small numbers are shown: do not pass this report on."
            : "Numbers from 1 to 5, and those from which one could be found by subtraction, are shown as c. Within the authority, the command carerights report with --show-small shows them.";
    }
}
