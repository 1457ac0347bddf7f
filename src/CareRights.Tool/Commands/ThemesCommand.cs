using System.CommandLine;
using CareRights.Participation.Themes;
using CareRights.Tool.Edge;
using NodaTime;

namespace CareRights.Tool.Commands;

/// <summary><c>carerights themes</c>: issues that authorities share, as candidates for a person to decide on.</summary>
internal static class ThemesCommand
{
    private static readonly string[] Examples =
    [
        "themes issues.csv --from 2025-04-01 --to 2026-03-31",
        "themes issues.csv --from 2025-04-01 --to 2026-03-31 --min-count 5 --format md",
    ];

    public static Command Create()
    {
        var issues = new Argument<string>("ISSUES")
        {
            Description = "A CSV file with a row an issue or case: category, raised, code, authority, group, route (child, advocate, parent, professional or council), rights (safe; heard; involved; best-interests; services). - reads standard input.",
        };
        var from = Options.Date("--from", "The first day to count, as YYYY-MM-DD.", required: true);
        var to = Options.Date("--to", "The last day to count, as YYYY-MM-DD.", required: true);
        var minCount = Options.Number("--min-count", "How often an issue must have been raised; 3 if it is not given.");
        var minAuthorities = Options.Number("--min-authorities", "In how many authorities; 2 if it is not given.");
        var format = Options.FormatOrMarkdown();
        var command = new TaughtCommand(
            "themes",
            "Finds issues raised in several authorities, with count, authorities, first day, trend and the rights at stake. A person decides which to take forward. Counts of issues are exact and for that person: publish none from 1 to 5.", Examples)
        {
            issues, from, to, minCount, minAuthorities, format,
        };
        command.SetAction(parsed =>
        {
            var (first, last) = (parsed.GetRequiredValue(from), parsed.GetRequiredValue(to));
            if (last < first)
            {
                throw new UserErrorException($"--to: found {JsonText.Of(last)}, expected a day on or after --from {JsonText.Of(first)}.");
            }

            var report = SharedThemes.Detect(
                CsvFile.Council(parsed.GetRequiredValue(issues), CouncilFiles.Issues),
                new DateInterval(first, last),
                parsed.GetValue(minCount) ?? 3,
                parsed.GetValue(minAuthorities) ?? 2);
            var written = parsed.GetValue(format);
            Output.Write(written, null, [.. CouncilReport.Tables(report, forPrograms: written is OutputFormat.Csv or OutputFormat.Json)]);
            return Exit.Done;
        });
        return command;
    }
}
