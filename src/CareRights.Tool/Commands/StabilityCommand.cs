using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using CareRights.Ssda903;
using CareRights.Stability.Publication;
using CareRights.Tool.Edge;
using CareRights.Tool.Figures;

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
        var definitions = new Option<string>("--definition") { Description = $"Whose definitions: {string.Join(", ", Whose.All.Select(each => each.Key))}.", HelpName = "LIST" };
        var measures = new Option<string>("--measures") { Description = $"Which measures or tables, by name, or all; --list prints them. Kinds: {string.Join(", ", Kinds)}.", HelpName = "LIST" };
        var by = new Option<string>("--by") { Description = $"Split each figure by one of: {string.Join(", ", Grouping.All.Select(each => each.Key))}.", HelpName = "NAME" };
        var beside = new Option<string[]>("--with") { Description = "Read this file or folder with the return: social workers, school history, coordinates kept elsewhere.", HelpName = "PATH" };
        var authority = new Option<string>("--authority") { Description = "Whose return it is, where it has no column LA: as the column LA of the coordinates, or the file of --compare, names it.", HelpName = "NAME" };
        var compare = new Option<string>("--compare") { Description = "Compare with the figures in this file: DfE's local authority file, as published, or what --by authority --format csv wrote.", HelpName = "FILE" };
        var neighbours = new Option<string>("--neighbours") { Description = "The statistical neighbours to compare with, by name or code as the file of --compare has them, with commas between.", HelpName = "LIST" };
        var children = new Option<string>("--children") { Description = "Write one row for each child to this file, as JSON if it ends in .json and as CSV otherwise.", HelpName = "FILE" };
        var publish = new Option<bool>("--publish") { Description = "Round and suppress as DfE publishes an authority's figures." };
        var repair = new Option<string>("--repair") { Description = $"What may be changed in rows that contradict each other: {RepairChoice.Names}.", HelpName = "RULES", DefaultValueFactory = _ => "standard" };
        var repairs = new Option<string>("--repairs") { Description = "Write every change that was made to a row to this file, as JSON if it ends in .json and as CSV otherwise.", HelpName = "FILE" };
        var list = new Option<bool>("--list") { Description = "Print the measures and tables with their names, and count nothing." };
        var command = new TaughtCommand("stability", "Counts placements, changes of placement and long-term stability from an SSDA903 return, under each definition.", Examples)
        {
            returned, years, format, definitions, measures, by, beside, authority, compare, neighbours, children, publish, repair, repairs, list,
        };
        command.SetAction(parsed =>
        {
            var choice = MeasureChoice.Of(parsed.GetValue(definitions), parsed.GetValue(measures));
            var published = parsed.GetValue(compare) is { } figures ? PublishedFigures.Read(figures) : [];
            choice = published.Count > 0 ? choice.WithComparison() : choice;
            if (parsed.GetValue(list))
            {
                Output.Write(parsed.GetValue(format), null, List(parsed.GetValue(format) == OutputFormat.Table));
                return Exit.Done;
            }

            var publishes = parsed.GetValue(publish);
            var form = parsed.GetValue(format);
            Check(choice, publishes, form);
            choice = publishes ? choice with { Views = [] } : choice;
            var grouping = parsed.GetValue(by) is { } name ? Grouping.Named(name) : null;
            var read = ReturnInput.Read([Required(parsed.GetValue(returned)), .. parsed.GetValue(beside) ?? []]);
            choice = choice.For(read);
            var file = parsed.GetValue(children);
            var asked = file is null ? choice : choice.WithChildren();
            var names = parsed.GetRequiredValue(repair);
            var changesFile = parsed.GetValue(repairs);
            var chosen = Required(parsed.GetValue(years));
            if (ReturnInput.Years(read, chosen) is { Lacking: { Length: > 0 } lacking, Held: var held })
            {
                // The histories may still reach that far: a nation's extract has one return and many years.
                Console.Error.WriteLine($"carerights: no return of {string.Join(", ", lacking.Select(Options.YearText))} was read, only of {string.Join(", ", held.Select(Options.YearText))}: its figures are what other years' returns show of it, and whoever was in care at their end counts as there and unmoved.");
            }

            var pass = new StabilityPass(read, chosen, asked.Measures, grouping, RepairChoice.For(names, read))
            {
                Changes = changesFile is null ? null : [],
                Views = choice.Views,
                Authority = parsed.GetValue(authority) is { } typed ? Authority(typed, read, isCompared: published.Count > 0) : null,
            };
            if (file is not null)
            {
                Output.Write(FormatOf(file), file, StabilitySections.Children(pass.Answers(), asked.Measures, choice.Views.Contains(StabilityView.Pattern)));
            }
            else
            {
                foreach (var _ in pass.Answers())
                {
                }
            }

            if (changesFile is not null)
            {
                Output.Write(FormatOf(changesFile), changesFile, StabilitySections.Changes(pass.Changes!, read));
            }

            var comparison = choice.Views.Contains(StabilityView.Comparison)
                ? ComparisonSections.Of(AuthorityComparisons.Of(pass.ByAuthority, asked.Measures, published, parsed.GetValue(authority), parsed.GetValue(neighbours)), published.Count > 0, form == OutputFormat.Table).ToArray()
                : [];
            var level = publishes ? PublicationLevel.LocalAuthority : (PublicationLevel?)null;
            Output.Write(form, null, [.. form == OutputFormat.Csv ? comparison : [], .. Sections(pass, asked.Measures, choice, grouping, level, form, read), .. form == OutputFormat.Csv ? [] : comparison, StabilitySections.Repairs(pass, names), CheckSections.Tables(read.Counts), CheckSections.Reading(read.Problems)]);
            return Exit.Done;
        });
        return command;
    }

    private static IEnumerable<string> Kinds => StabilityMeasure.All.Select(measure => measure.Kind).Concat(StabilityView.All.Select(view => view.Key)).Distinct();

    // A file of children has the columns that it always has; the figures are of what was asked for.
    private static IEnumerable<Section> Sections(
        StabilityPass pass, IReadOnlyList<StabilityMeasure> measures, MeasureChoice choice, Grouping? by, PublicationLevel? level, OutputFormat format, Return read)
    {
        var (isForPeople, isCsv) = (format == OutputFormat.Table, format == OutputFormat.Csv);
        var changes = PooledSections.YearOnYear(pass, measures, by, isForPeople);
        var isOfChanges = choice.Views.Contains(StabilityView.YearOnYear);
        if (isOfChanges && isCsv)
        {
            yield return changes;
        }

        if (choice.Measures.Count > 0)
        {
            yield return isForPeople ? StabilitySections.ForPeople(pass, measures, by, level) : StabilitySections.ForPrograms(pass, measures, by, level, read);
        }

        foreach (var section in choice.Views.SelectMany(view => PooledSections.Of(view, pass, by, isForPeople)))
        {
            yield return section;
        }

        if (level is null && (pass.Years.Count > 1 || isOfChanges))
        {
            yield return changes;
        }

        if (level is null && !choice.Views.Contains(StabilityView.MovesPer1000Days))
        {
            yield return PooledSections.Rates(pass, isForPeople);
        }
    }

    private static void Check(MeasureChoice choice, bool publishes, OutputFormat format)
    {
        var shown = choice.Views.FirstOrDefault(view => choice.AreNamed || view == StabilityView.Comparison);
        if (publishes && shown is not null)
        {
            throw new UserErrorException($"--publish: {shown.Key} has no published form, and its small numbers would stand there as they are; leave out one of the two.");
        }

        var tables = choice.Views.Where(view => view != StabilityView.YearOnYear && view != StabilityView.Comparison).ToList();
        if (format == OutputFormat.Csv && choice.AreNamed && tables.Count + (choice.Measures.Count > 0 ? 1 : 0) > 1)
        {
            throw new UserErrorException($"--format csv: csv holds one table, and {tables[^1].Key} is one of its own; ask for it alone, or use json.");
        }
    }

    private static Section List(bool isForPeople)
    {
        var measures = StabilityMeasure.All.Select(measure =>
            (measure.Key, measure.Kind, Whose: (string?)measure.Whose.Key, Needs: measure.Needs.Select(table => table.ToString()).ToArray(), Title: isForPeople ? measure.Whose.Name + ": " + measure.Title : measure.Title));
        var views = StabilityView.All.Select(view => (view.Key, Kind: "table", Whose: (string?)null, Needs: Array.Empty<string>(), view.Title));
        return new(
            "measures",
            "Measures, and tables that are no list of shares. A kind stands for all that have it: " + string.Join(", ", Kinds),
            [new("name", "Name"), .. isForPeople ? (Column[])[] : [new("kind", "Kind"), new("whose", "Whose"), new("needs", "Needs")], new("meaning", "Meaning")],
            measures.Concat(views).Select(each => (IReadOnlyList<object?>)[each.Key, .. isForPeople ? (object?[])[] : [each.Kind, each.Whose, each.Needs], each.Title]));
    }

    // As the table of coordinates writes it, since the two are compared; the file of other authorities may write it otherwise, and is asked on its own.
    private static string Authority(string typed, Return read, bool isCompared)
    {
        var known = read.Coordinates.Select(row => row.Authority).OfType<string>().Distinct().Order(StringComparer.Ordinal).ToList();
        return known.Find(each => each.Equals(typed, StringComparison.OrdinalIgnoreCase)) ?? (isCompared ? typed : throw new UserErrorException(
            $"--authority: found '{typed}', expected " + (known.Count == 0 ? "a table of coordinates with a column LA to hold it against." : $"an authority that the table of coordinates names: {string.Join(", ", known)}.")));
    }

    private static string Required(string? returned) => returned
        ?? throw new UserErrorException("stability: found no RETURN, expected a folder or file of an SSDA903 return; --list prints the measures without one.");

    private static int[] Required(int[]? years) => years is { Length: > 0 }
        ? years
        : throw new UserErrorException("--year: found none, expected the year that ends on 31 March of it, such as --year 2025, or several, such as --year 2021-2025.");

    private static OutputFormat FormatOf(string file) => file.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? OutputFormat.Json : OutputFormat.Csv;
}
