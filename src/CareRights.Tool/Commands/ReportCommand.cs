using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using CareRights.Tool.Edge;
using CareRights.Tool.Figures;
using CareRights.Tool.Report;
using NodaTime;

namespace CareRights.Tool.Commands;

/// <summary><c>carerights report RETURN</c>: one page to hand on, as HTML that needs nothing else or as Markdown.</summary>
internal static class ReportCommand
{
    private const int MostYears = 5;

    private static readonly string[] Examples =
    [
        "report samples/returns/hazelshire --year 2025 --out report.html",
    ];

    public static Command Create()
    {
        var returned = Options.Return();
        var years = Options.Years();
        var file = new Option<string>("--out") { Description = "The file to write. Without it the page goes to the standard output.", HelpName = "FILE" };
        var format = new Option<string>("--format") { Description = "html, or md for a committee paper.", HelpName = "html|md", DefaultValueFactory = _ => "html" };
        format.AcceptOnlyFromAmong("html", "md");
        var showSmall = new Option<bool>("--show-small") { Description = "Show numbers from 1 to 5 as well: for use within the authority alone." };
        var repair = new Option<string>("--repair") { Description = $"What may be changed in rows that contradict each other: {RepairChoice.Names}.", HelpName = "RULES", DefaultValueFactory = _ => "standard" };
        var command = new TaughtCommand("report", "Writes a report on a return: measures with intervals, trends, who moves, care leavers, data quality, and what could not be answered.", Examples)
        {
            returned, years, file, format, showSmall, repair,
        };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(returned);
            var read = ReturnInput.Read(path);
            var chosen = parsed.GetRequiredValue(years);
            var last = chosen[^1];
            var (lacking, held) = ReturnInput.Years(read, chosen);
            if (lacking.Length > 0)
            {
                // Whoever is in care on the last day held would otherwise stay there, unmoved, for ever after.
                throw new UserErrorException($"--year: found {string.Join(", ", lacking)}, expected a year whose return is in '{path}': {string.Join(", ", held)}.");
            }

            var observed = ReturnInput.ObservedUntil(read, chosen, null);

            // One year asked for: the years before it that the return holds make the trend.
            var shown = chosen.Length > 1 ? chosen : [.. Enumerable.Range(last - MostYears + 1, MostYears).Where(year => year == last || held.Contains(year))];
            var names = parsed.GetRequiredValue(repair);
            ReportFigures? figures = null;
            CareLeaverFigures? leavers = null;
            QualityFigures? quality = null;
            Parallel.Invoke(
                () => figures = ReportFigures.From(read, shown, RepairChoice.For(names, read), observed),
                () => leavers = CareLeaverFigures.From(read, new LocalDate(last, 3, 31)),
                () => quality = QualityFigures.From(read, last));
            var name = Path.GetFileName(Path.GetFullPath(path).TrimEnd(Path.DirectorySeparatorChar));
            var page = ReportPage.Of(name, read, figures!, leavers!, quality!, names, parsed.GetValue(showSmall));
            var text = parsed.GetValue(format) == "md" ? page.ToMarkdown() : page.ToHtml();
            if (parsed.GetValue(file) is { } target)
            {
                WholeFile.Write(target, stream => stream.Write(Encoding.UTF8.GetBytes(text)));
            }
            else
            {
                Terminal.Out.Write(text);
            }

            return Exit.Done;
        });
        return command;
    }
}
