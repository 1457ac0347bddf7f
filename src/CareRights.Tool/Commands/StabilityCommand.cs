using System;
using System.CommandLine;
using System.CommandLine.Completions;
using System.Linq;
using CareRights.Ssda903;
using CareRights.Stability.Figures;
using CareRights.Stability.Measures;
using CareRights.Stability.Publication;
using CareRights.Tool.Edge;
using NodaTime;

namespace CareRights.Tool.Commands;

/// <summary><c>carerights stability RETURN</c>: how stable care was, under each definition, with every row accounted for.</summary>
internal static class StabilityCommand
{
    private static readonly string[] Examples =
    [
        "stability samples/returns/hazelshire --year 2025 --by age",
        "stability samples/returns/hazelshire --year 2023-2025 --measures dfe_long_term,circles",
        "stability samples/returns/hazelshire --year 2025 --children children.csv",
    ];

    public static Command Create()
    {
        var returned = Options.Return();
        returned.Arity = ArgumentArity.ZeroOrOne;
        var years = Options.Years();
        years.Required = false;
        var format = Options.FormatOrWorkbook();
        var outFile = Options.Out();
        var bom = Options.Bom();
        var definitions = new Option<string>("--definition") { Description = $"Whose definitions: {string.Join(", ", MeasureSource.All.Select(each => each.Key))}.", HelpName = "LIST" };
        var measures = new Option<string>("--measures") { Description = $"Which measures or tables, by name, or all; --list prints them. Kinds: {string.Join(", ", StabilityTables.Kinds)}.", HelpName = "LIST" };
        measures.CompletionSources.Add(context => Options.InList(context, StabilityTables.Names));
        definitions.CompletionSources.Add(context => Options.InList(context, MeasureSource.All.Select(each => each.Key)));
        var by = new Option<string>("--by") { Description = $"Split each figure by one of: {string.Join(", ", Grouping.All.Select(each => each.Key))}; or by any other column of the header table.", HelpName = "NAME" };
        by.CompletionSources.Add(_ => Grouping.All.Select(each => new CompletionItem(each.Key)));
        var beside = new Option<string[]>("--with") { Description = "Read this file or folder with the return: social workers, school history, coordinates kept elsewhere.", HelpName = "PATH" };
        var authority = new Option<string>("--authority") { Description = "Whose return it is, where it has no column LA: as the column LA of the coordinates, or the file of --compare, names it.", HelpName = "NAME" };
        var compare = new Option<string[]>("--compare") { Description = "Compare with the figures in this file: a local authority file of DfE's, as published, or what --by authority --format csv wrote. May be given several times.", HelpName = "FILE" };
        var neighbours = new Option<string>("--neighbours") { Description = "The statistical neighbours to compare with, by name or code as the file of --compare has them, with commas between.", HelpName = "LIST" };
        var children = new Option<string>("--children") { Description = "Write one row for each child to this file, as JSON if it ends in .json and as CSV otherwise.", HelpName = "FILE" };
        var publish = new Option<bool>("--publish") { Description = "Round and suppress every figure as DfE publishes an authority's: 1 to 5 is c." };
        var protection = new Option<Protection>("--protection")
        {
            Description = "With --publish: dfe keeps back 1 to 5; complements also what would give them away by subtraction.",
            HelpName = "dfe|complements",
            DefaultValueFactory = _ => Protection.Dfe,
            CustomParser = result => Options.OneOf<Protection>(result, "--protection"),
        };
        var repair = new Option<string>("--repair") { Description = $"What may be changed in rows that contradict each other: {StabilityTables.RepairNames}.", HelpName = "RULES", DefaultValueFactory = _ => "standard" };
        var repairs = new Option<string>("--repairs") { Description = "Write every change that was made to a row to this file, as JSON if it ends in .json and as CSV otherwise.", HelpName = "FILE" };
        var release = new Option<int?>("--release") { Description = "Take the rules of one release throughout, by its year: 2025. Without it each year has the rules of its own release.", HelpName = "YEAR", CustomParser = result => Options.Year(result, "--release") };
        var asOf = new Option<LocalDate?>("--as-of")
        {
            Description = "The day of the extract, where it goes on after 31 March of the last return: measures of later days are Unknown.",
            HelpName = "YYYY-MM-DD",
            CustomParser = Options.DateOrNone("--as-of"),
        };
        var list = new Option<bool>("--list") { Description = "Print the measures and tables with their names, and count nothing." };
        var command = new TaughtCommand("stability", "Counts placements, changes of placement and long-term stability from an SSDA903 return, under each definition.", Examples)
        {
            returned, years, format, outFile, bom, definitions, measures, by, beside, authority, compare, neighbours, children, publish, protection, repair, repairs, release, asOf, list,
        };
        command.SetAction(parsed =>
        {
            var file = parsed.GetValue(outFile);
            var form = Options.FormOf(parsed, format, file);
            var withMark = parsed.GetValue(bom);
            var forPeople = form == OutputFormat.Table;
            if (parsed.GetValue(list))
            {
                Output.Write(form, file, [StabilityTables.List(forPeople)], withMark, null);
                return Exit.Done;
            }

            var others = parsed.GetValue(compare) is { Length: > 0 } files ? PublishedFigures.Join(files.Select(ReportCommand.Published)) : null;
            var read = ReturnInput.Read([Required(parsed.GetValue(returned)), .. parsed.GetValue(beside) ?? []]);
            var chosen = Required(parsed.GetValue(years));
            var coverage = read.Coverage(parsed.GetValue(asOf));
            var observed = ReturnInput.ObservedUntil(coverage, chosen, parsed.GetValue(asOf));
            if (ReturnInput.Years(coverage, chosen) is { Lacking: { Length: > 0 } lacking, Held: var held })
            {
                // The histories may reach back: a nation's extract has one return and many years.
                Library.Note($"no return of {string.Join(", ", lacking.Select(Options.YearText))} was read, only of {string.Join(", ", held.Select(Options.YearText))}: its figures are what the episodes of later returns show of it, and Unknown for a child whose episodes do not cover it.");
            }

            var (childrenFile, changesFile) = (parsed.GetValue(children), parsed.GetValue(repairs));
            var tables = Library.Ask(() => new StabilityTables(
                read,
                chosen,
                parsed.GetValue(measures),
                parsed.GetValue(definitions),
                parsed.GetValue(by),
                parsed.GetValue(authority),
                parsed.GetRequiredValue(repair),
                parsed.GetValue(publish) ? parsed.GetValue(protection) : null,
                parsed.GetValue(release),
                observed,
                others,
                parsed.GetValue(neighbours),
                withChildren: childrenFile is not null,
                withChanges: changesFile is not null,
                oneTable: form == OutputFormat.Csv));
            if (childrenFile is not null)
            {
                Output.Write(FormatOf(childrenFile), childrenFile, [tables.Children()], withMark, null);
            }

            if (changesFile is not null)
            {
                Output.Write(FormatOf(changesFile), changesFile, [tables.Changes()], withMark, null);
            }

            Section[] sections = form == OutputFormat.Csv ? [Library.Ask(tables.Main)] : [.. Library.Ask(() => forPeople ? tables.ForPeople() : tables.ForPrograms())];
            Library.Note(tables.Notes);
            Output.Write(form, file, sections, withMark, tables.Notes);
            return Exit.Done;
        });
        return command;
    }

    private static string Required(string? returned) => returned
        ?? throw new UserErrorException("stability: found no RETURN, expected a folder or file of an SSDA903 return; --list prints the measures without one.");

    private static int[] Required(int[]? years) => years is { Length: > 0 }
        ? years
        : throw new UserErrorException("--year: found none, expected the year that ends on 31 March of it, such as --year 2025, or several, such as --year 2021-2025.");

    private static OutputFormat FormatOf(string file) => file.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? OutputFormat.Json : OutputFormat.Csv;
}
