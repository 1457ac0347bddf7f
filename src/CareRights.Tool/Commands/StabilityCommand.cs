using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using CareRights.Reports.Returns;
using CareRights.Ssda903;
using CareRights.Stability;
using CareRights.Stability.Figures;
using CareRights.Stability.Measures;
using CareRights.Stability.Publication;
using CareRights.Tool.Edge;
using CareRights.Tool.Figures;
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
        var format = Options.Format();
        var definitions = new Option<string>("--definition") { Description = $"Whose definitions: {string.Join(", ", MeasureSource.All.Select(each => each.Key))}.", HelpName = "LIST" };
        var measures = new Option<string>("--measures") { Description = $"Which measures or tables, by name, or all; --list prints them. Kinds: {string.Join(", ", Kinds)}.", HelpName = "LIST" };
        var by = new Option<string>("--by") { Description = $"Split each figure by one of: {string.Join(", ", Grouping.All.Select(each => each.Key))}; or by any other column of the header table.", HelpName = "NAME" };
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
        var repair = new Option<string>("--repair") { Description = $"What may be changed in rows that contradict each other: {RepairChoice.Names}.", HelpName = "RULES", DefaultValueFactory = _ => "standard" };
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
            returned, years, format, definitions, measures, by, beside, authority, compare, neighbours, children, publish, protection, repair, repairs, release, asOf, list,
        };
        command.SetAction(parsed =>
        {
            var choice = MeasureChoice.Of(parsed.GetValue(definitions), parsed.GetValue(measures));
            PublishedCount[] others = [.. (parsed.GetValue(compare) ?? []).SelectMany(PublishedFigures.Read)];
            choice = others.Length > 0 ? choice.WithComparison() : choice;
            if (parsed.GetValue(list))
            {
                Output.Write(parsed.GetValue(format), null, List(parsed.GetValue(format) == OutputFormat.Table));
                return Exit.Done;
            }

            var publishes = parsed.GetValue(publish);
            var form = parsed.GetValue(format);
            choice = publishes ? Publishable(choice) : choice;
            Check(choice, form);
            var read = ReturnInput.Read([Required(parsed.GetValue(returned)), .. parsed.GetValue(beside) ?? []]);
            var whose = parsed.GetValue(authority);
            var grouping = parsed.GetValue(by) is { } name ? Groupings.Named(name, read, whose) : null;
            choice = choice.For(read);
            var file = parsed.GetValue(children);
            var asked = file is null ? choice : choice.WithChildren();
            var names = parsed.GetRequiredValue(repair);
            var changesFile = parsed.GetValue(repairs);
            var chosen = Required(parsed.GetValue(years));
            var observed = ReturnInput.ObservedUntil(read, chosen, parsed.GetValue(asOf));
            if (ReturnInput.Years(read, chosen) is { Lacking: { Length: > 0 } lacking, Held: var held })
            {
                // The histories may reach back: a nation's extract has one return and many years.
                Terminal.Error.WriteLine($"carerights: no return of {string.Join(", ", lacking.Select(Options.YearText))} was read, only of {string.Join(", ", held.Select(Options.YearText))}: its figures are what the episodes of later returns show of it, and Unknown for a child whose episodes do not cover it.");
            }

            var owner = whose is not null ? Authority(whose, read, isFree: others.Length > 0 || grouping?.Key == Grouping.Authority.Key) : null;
            var compares = choice.Views.Contains(StabilityView.Comparison);
            var pass = new FigurePass(
                read.Children(RepairChoice.For(names, read), owner, observed),
                chosen.Select(year => new StatisticalYear(year)),
                asked.Measures,
                grouping,
                choice.Gathers | FigureViews.MovesPerThousandDays,
                compares ? [Grouping.Authority] : null,
                parsed.GetValue(release) is { } rules ? new StatisticalYear(rules) : null,
                keepsChanges: changesFile is not null);
            if (file is not null)
            {
                Output.Write(FormatOf(file), file, StabilityTables.Children(pass.Answers(), asked.Measures, choice.Views.Contains(StabilityView.Pattern)));
            }

            if (changesFile is not null)
            {
                pass.Figures();
                Output.Write(FormatOf(changesFile), changesFile, StabilityTables.Changes(pass.Rows.Changes, read));
            }

            var published = publishes ? new Published(parsed.GetValue(protection), pass.Figures().Where(figure => grouping is null || figure.Group.Length > 0)) : null;
            var comparison = compares
                ? ComparisonSections.Of(AuthorityComparisons.Of(pass.Figures(Grouping.Authority), others, whose, parsed.GetValue(neighbours)), others.Length > 0, form == OutputFormat.Table, published).ToArray()
                : [];
            Section[] counted = [.. form == OutputFormat.Csv ? comparison : [], .. Sections(pass, choice, published, form, read, parsed.GetValue(release) is not null), .. form == OutputFormat.Csv ? [] : comparison];
            foreach (var fault in pass.Faults)
            {
                Terminal.Error.WriteLine($"carerights: child {fault.Child.Child} could not be answered for ({fault.Fault}): an error of the program. The child is Unknown. Please report it.");
            }

            Section[] accounts = [StabilityTables.Repairs(pass.Rows, names), CheckTables.Tables(read.Counts, pass.Rows.RowsLeftOut), CheckTables.Reading(read.Problems), .. form == OutputFormat.Json || read.Tolerated.Count > 0 ? (Section[])[CheckTables.Tolerated(read.Tolerated)] : []];
            if (publishes)
            {
                // What became of the rows is not for publication: a row of one table may be one child.
                Terminal.Error.WriteLine($"carerights: not for publication: {accounts[0].Title}.");
            }

            Output.Write(form, null, [.. counted, .. publishes || (form == OutputFormat.Table && choice.AreNamed) ? [] : accounts]);
            return Exit.Done;
        });
        return command;
    }

    private static IEnumerable<string> Kinds => Measure.All.Select(measure => measure.Kind).Concat(StabilityView.All.Select(view => view.Key)).Distinct();

    // A file of children has the columns that it always has; the figures are of what was asked for.
    private static IEnumerable<Section> Sections(
        FigurePass pass, MeasureChoice choice, Published? published, OutputFormat format, Return read, bool isOneRelease)
    {
        var (isForPeople, isCsv) = (format == OutputFormat.Table, format == OutputFormat.Csv);
        var changes = PooledSections.YearOnYear(pass, pass.By, isForPeople, published, isOneRelease);
        var isOfChanges = choice.Views.Contains(StabilityView.YearOnYear);
        if (isOfChanges && isCsv)
        {
            yield return changes;
        }

        // A csv file holds one table: the one that was named.
        foreach (var section in isCsv ? choice.Views.Where(view => view.Gathers == FigureViews.Numbers).SelectMany(view => PooledSections.Of(view, pass, pass.By, isForPeople, published)) : [])
        {
            yield return section;
        }

        if (choice.Measures.Count > 0 && !(isForPeople && choice.AreOfViews))
        {
            yield return isForPeople ? StabilityTables.ForPeople(pass, published) : StabilityTables.ForPrograms(pass, published, read);
        }

        foreach (var section in choice.Views.SelectMany(view => PooledSections.Of(view, pass, pass.By, isForPeople, published)))
        {
            yield return section;
        }

        if (pass.Years.Count > 1 || isOfChanges)
        {
            yield return changes;
        }

        // Who names what to print gets that and nothing else; a program finds every table where it always was.
        if (!choice.Views.Contains(StabilityView.MovesPer1000Days) && !(isForPeople && choice.AreNamed))
        {
            yield return PooledSections.Rates(pass, isForPeople, published);
        }
    }

    private static string[] Tables(SuppliedTables tables) =>
        [.. Enum.GetValues<SuppliedTables>().Where(table => table is not (SuppliedTables.None or SuppliedTables.All) && tables.HasFlag(table)).Select(table => table.ToString())];

    private static MeasureChoice Publishable(MeasureChoice choice)
    {
        var left = choice.Views.Where(view => !view.IsPublishable).Select(view => view.Key).ToList();
        var why = "DfE publishes counts and percentages, and these are of single children, one after the other";
        if (left.Count > 0 && choice.AreNamed)
        {
            throw new UserErrorException($"--publish: {string.Join(" and ", left)} cannot be published: {why}. Leave out one of the two.");
        }

        if (left.Count > 0)
        {
            Terminal.Error.WriteLine($"carerights: --publish: without {string.Join(" and ", left)}: {why}.");
        }

        return choice with { Views = [.. choice.Views.Where(view => view.IsPublishable)] };
    }

    private static void Check(MeasureChoice choice, OutputFormat format)
    {
        var tables = choice.Views.Where(view => view != StabilityView.YearOnYear && view != StabilityView.Comparison && view.Gathers != FigureViews.Numbers).ToList();
        if (format == OutputFormat.Csv && choice.AreNamed && tables.Count + (choice.Measures.Count > 0 ? 1 : 0) > 1)
        {
            throw new UserErrorException($"--format csv: csv holds one table, and {tables[^1].Key} is one of its own; ask for it alone, or use json.");
        }
    }

    private static Section List(bool isForPeople)
    {
        var measures = Measure.All.Select(measure =>
            (measure.Key, measure.Kind, Whose: (string?)measure.Source.Key, Needs: Tables(measure.Needs), Title: isForPeople ? measure.Source.Name + ": " + measure.Title : measure.Title));
        var views = StabilityView.All.Select(view => (view.Key, Kind: "table", Whose: (string?)null, Needs: Array.Empty<string>(), view.Title));
        return new(
            "measures",
            "Measures, and tables that are no list of shares. A kind stands for all that have it: " + string.Join(", ", Kinds),
            [new("name", "Name"), .. isForPeople ? (Column[])[] : [new("kind", "Kind"), new("whose", "Whose"), new("needs", "Needs")], new("meaning", "Meaning")],
            measures.Concat(views).Select(each => (IReadOnlyList<object?>)[each.Key, .. isForPeople ? (object?[])[] : [each.Kind, each.Whose, each.Needs], each.Title]));
    }

    // As the table of coordinates writes it, since the two are compared; the file of other authorities may write it otherwise, and is asked on its own; a heading may be anything.
    private static string Authority(string typed, Return read, bool isFree)
    {
        var known = read.Coordinates.Select(row => row.Authority).OfType<string>().Distinct().Order(StringComparer.Ordinal).ToList();
        return known.Find(each => each.Equals(typed, StringComparison.OrdinalIgnoreCase)) ?? (isFree ? typed : throw new UserErrorException(
            $"--authority: found '{typed}', expected " + (known.Count == 0 ? "a table of coordinates with a column LA to hold it against." : $"an authority that the table of coordinates names: {string.Join(", ", known)}.")));
    }

    private static string Required(string? returned) => returned
        ?? throw new UserErrorException("stability: found no RETURN, expected a folder or file of an SSDA903 return; --list prints the measures without one.");

    private static int[] Required(int[]? years) => years is { Length: > 0 }
        ? years
        : throw new UserErrorException("--year: found none, expected the year that ends on 31 March of it, such as --year 2025, or several, such as --year 2021-2025.");

    private static OutputFormat FormatOf(string file) => file.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? OutputFormat.Json : OutputFormat.Csv;
}
