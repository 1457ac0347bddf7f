using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using CareRights.Stability.Measures;
using CareRights.Stability.Publication;
using CareRights.Tool.Edge;
using CareRights.Tool.Figures;

namespace CareRights.Tool.Commands;

/// <summary><c>carerights stability RETURN</c>: how stable care was, under each definition, with every row accounted for.</summary>
internal static class StabilityCommand
{
    private static readonly string[] Examples =
    [
        "stability samples/returns/hazelshire --year 2025",
        "stability samples/returns/hazelshire --year 2023-2025 --format csv",
    ];

    public static Command Create()
    {
        var returned = Options.Return();
        var years = Options.Years();
        var format = Options.Format();
        var definitions = new Option<string>("--definition") { Description = $"Whose definitions: {string.Join(", ", Definition.All.Select(each => each.Key))}.", HelpName = "LIST" };
        var measures = new Option<string>("--measures") { Description = "Which measures, by name, or all.", HelpName = "LIST" };
        var by = new Option<string>("--by") { Description = $"Split each figure by one of: {string.Join(", ", Grouping.All.Select(each => each.Key))}.", HelpName = "NAME" };
        var children = new Option<string>("--children") { Description = "Write one row for each child to this file, as JSON if it ends in .json and as CSV otherwise.", HelpName = "FILE" };
        var publish = new Option<bool>("--publish") { Description = "Round and suppress as DfE publishes an authority's figures." };
        var repair = new Option<string>("--repair") { Description = $"What may be changed in rows that contradict each other: {RepairChoice.Names}.", HelpName = "RULES", DefaultValueFactory = _ => "standard" };
        var repairs = new Option<string>("--repairs") { Description = "Write every change that was made to a row to this file, as JSON if it ends in .json and as CSV otherwise.", HelpName = "FILE" };
        var command = new TaughtCommand("stability", "Counts placements, changes of placement and long-term stability from an SSDA903 return, under each definition.", Examples)
        {
            returned, years, format, definitions, measures, by, children, publish, repair, repairs,
        };
        command.SetAction(parsed =>
        {
            var chosen = Chosen(parsed.GetValue(definitions), parsed.GetValue(measures), parsed.GetValue(children) is not null);
            var grouping = Group(parsed.GetValue(by));
            var read = ReturnInput.Read(parsed.GetRequiredValue(returned));
            if (parsed.GetValue(measures) is null)
            {
                // What the return has no table for is left out, unless it is asked for by name.
                var tables = read.Counts.Select(count => count.Table).ToHashSet();
                chosen.RemoveAll(measure => !measure.Needs.All(tables.Contains));
            }

            var names = parsed.GetRequiredValue(repair);
            var changesFile = parsed.GetValue(repairs);
            var pass = new StabilityPass(read, parsed.GetRequiredValue(years), chosen, grouping, RepairChoice.For(names, read)) { Changes = changesFile is null ? null : [] };
            if (parsed.GetValue(children) is { } file)
            {
                Output.Write(FormatOf(file), file, StabilitySections.Children(pass.Answers(), chosen));
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

            var level = parsed.GetValue(publish) ? PublicationLevel.LocalAuthority : (PublicationLevel?)null;
            var isForPeople = parsed.GetValue(format) == OutputFormat.Table;
            Output.Write(
                parsed.GetValue(format),
                null,
                isForPeople ? StabilitySections.ForPeople(pass, chosen, grouping, level) : StabilitySections.ForPrograms(pass, chosen, grouping, level, read),
                StabilitySections.Rates(pass, isForPeople),
                StabilitySections.Repairs(pass, names),
                CheckSections.Tables(read.Counts),
                CheckSections.Reading(read.Problems));
            return Exit.Done;
        });
        return command;
    }

    private static OutputFormat FormatOf(string file) => file.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? OutputFormat.Json : OutputFormat.Csv;

    // A file of children begins with the same columns whatever else is asked for.
    private static List<StabilityMeasure> Chosen(string? definitions, string? names, bool withChildren)
    {
        var all = StabilityMeasure.All;
        if (definitions is null && names is null)
        {
            return [.. all.Where(measure => measure.IsByDefault)];
        }

        var whose = Named(definitions, Definition.All, each => each.Key, "--definition");
        var which = names is null || names.Equals("all", StringComparison.OrdinalIgnoreCase) ? all : Named(names, all, each => each.Key, "--measures");
        var chosen = all.Where(measure => whose.Contains(measure.Definition) && which.Contains(measure)).ToList();
        if (chosen.Count == 0)
        {
            throw new UserErrorException("--measures: none of the measures named is of the definition named; leave one of the two options out.");
        }

        return withChildren ? [.. all.Where(measure => (measure.IsByDefault && measure.Needs.Count == 0) || chosen.Contains(measure))] : chosen;
    }

    private static IReadOnlyList<T> Named<T>(string? names, IReadOnlyList<T> all, Func<T, string> key, string option)
        where T : class =>
        names is null
            ? all
            : [.. names.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).Select(name =>
                all.FirstOrDefault(each => key(each).Equals(name, StringComparison.OrdinalIgnoreCase))
                ?? throw new UserErrorException($"{option}: found '{name}', expected {string.Join(", ", all.Select(key))}."))];

    private static Grouping? Group(string? name) => name is null ? null : Named(name, Grouping.All, each => each.Key, "--by") is [var one]
        ? one
        : throw new UserErrorException("--by: found several names, expected one.");
}
