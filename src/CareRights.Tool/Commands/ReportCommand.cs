using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;
using CareRights.Ssda903;
using CareRights.Tool.Edge;
using NodaTime;

namespace CareRights.Tool.Commands;

/// <summary><c>carerights report RETURN</c>: one page to hand on, as HTML that needs nothing else, as Markdown or as text.</summary>
internal static class ReportCommand
{
    private static readonly string[] Examples =
    [
        "report samples/returns/hazelshire --year 2025 --out report.html",
        "report samples/returns/hazelshire --year 2025 --authority Hazelshire --data-date 2025-06-30 --format md",
    ];

    public static Command Create()
    {
        var returned = Options.Return();
        var years = Options.Years();
        var file = new Option<string>("--out") { Description = "The file to write. Without it the page goes to the standard output.", HelpName = "FILE" };
        var format = new Option<string>("--format") { Description = "html; md for a committee paper; text; xlsx for a workbook of the tables (needs --out). The ending of --out says it, where this does not.", HelpName = "html|md|text|xlsx", DefaultValueFactory = _ => "html" };
        format.AcceptOnlyFromAmong("html", "md", "text", "xlsx");
        var authority = new Option<string>("--authority") { Description = "Whose return it is, by name, or by name or code as the file of --compare has it.", HelpName = "NAME" };
        var dataDate = Options.Date("--data-date", "The day of the data, as YYYY-MM-DD, to be printed.", required: false);
        var runDate = Options.Date("--run-date", "The day the report is made, as YYYY-MM-DD, to be printed.", required: false);
        var compare = new Option<string[]>("--compare") { Description = "Compare with the figures in this file: a local authority file of DfE's, as published, or what 'stability --by authority --format csv' wrote. May be given several times.", HelpName = "FILE" };
        var neighbours = new Option<string>("--neighbours") { Description = "The statistical neighbours, by name or code as the file of --compare has them, with commas between.", HelpName = "LIST" };
        var showSmall = new Option<bool>("--show-small") { Description = "Show numbers from 1 to 5 as well: for use within the authority alone." };
        var repair = new Option<string>("--repair") { Description = $"What may be changed in rows that contradict each other: {StabilityTables.RepairNames}.", HelpName = "RULES", DefaultValueFactory = _ => "standard" };
        var release = new Option<int?>("--release") { Description = "Take the rules of one release throughout, by its year: 2025. Without it each year has the rules of its own release.", HelpName = "YEAR", CustomParser = result => Options.Year(result, "--release") };
        var command = new TaughtCommand("report", "Writes a report on a return: headline figures with intervals, trends, who moves, care leavers, data quality, and what could not be answered.", Examples)
        {
            returned, years, file, format, authority, dataDate, runDate, compare, neighbours, showSmall, repair, release,
        };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(returned);
            var target = parsed.GetValue(file);
            var form = parsed.GetResult(format) is { Implicit: false } || target is null ? parsed.GetValue(format) : Path.GetExtension(target).ToLowerInvariant() switch { ".md" => "md", ".txt" => "text", ".xlsx" => "xlsx", _ => "html" };
            if (form == "xlsx" && target is null)
            {
                throw new UserErrorException("--format xlsx: found no --out, expected the file to write, such as --out report.xlsx.");
            }

            var read = ReturnInput.Read(path);
            var chosen = parsed.GetRequiredValue(years);
            var coverage = read.Coverage();
            var (lacking, held) = ReturnInput.Years(coverage, chosen);
            if (lacking.Length > 0)
            {
                // Whoever is in care on the last day held would otherwise stay there, unmoved, for ever after.
                throw new UserErrorException($"--year: found {string.Join(", ", lacking)}, expected a year whose return is in '{path}': {string.Join(", ", held)}.");
            }

            var observed = ReturnInput.ObservedUntil(coverage, chosen, null);
            var page = Library.Ask(() => new ReturnReport(
                read,
                chosen[^1],
                parsed.GetValue(authority),
                Given(dataDate),
                Given(runDate),
                chosen.Length > 1 ? chosen[0] : null,
                parsed.GetValue(showSmall),
                parsed.GetRequiredValue(repair),
                parsed.GetValue(compare) is { Length: > 0 } files ? PublishedFigures.Join(files.Select(Published)) : null,
                parsed.GetValue(neighbours),
                observed,
                parsed.GetValue(release)).ToPage());
            if (form == "xlsx")
            {
                WholeFile.Write(target!, page.WriteWorkbook);
                return Exit.Done;
            }

            var text = form switch { "md" => page.ToMarkdown(), "text" => page.ToText(), _ => page.ToHtml() };
            if (target is not null)
            {
                WholeFile.Write(target, stream => stream.Write(Encoding.UTF8.GetBytes(text)));
            }
            else
            {
                Terminal.Out.Write(text);
            }

            return Exit.Done;

            LocalDate? Given(Option<LocalDate> option) => parsed.GetResult(option) is null ? null : parsed.GetValue(option);
        });
        return command;
    }

    /// <summary>The figures of other authorities in a file.</summary>
    public static PublishedFigures Published(string file)
    {
        const string Expected = "DfE's local authority file of placement stability, school moves or social workers, or what 'carerights stability --by authority --format csv' wrote";
        return CsvFile.Open(file, Expected, PublishedFigures.Read);
    }
}
