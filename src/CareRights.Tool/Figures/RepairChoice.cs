using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Ssda903;
using CareRights.Stability;
using CareRights.Tool.Edge;

namespace CareRights.Tool.Figures;

/// <summary>Which repairs the command line names.</summary>
internal static class RepairChoice
{
    public const string Names = "none, standard, or steps such as close-at-next-start,cut-overlap";

    /// <summary>A step's name on the command line.</summary>
    public static string Name(RepairStep step) =>
        string.Concat(step.ToString().Select((letter, place) => place > 0 && char.IsUpper(letter) ? "-" + char.ToLowerInvariant(letter) : char.ToLowerInvariant(letter).ToString()));

    public static string Meaning(RepairStep step) => step switch
    {
        RepairStep.RejectUnusable => "no start, or an end before it: left out",
        RepairStep.OneOfEqualRows => "the same episode again, mostly in a later return: one kept",
        RepairStep.OneRowPerStart => "several rows with one start: one kept",
        RepairStep.CloseAtNextStart => "open with a later row: closed where that begins",
        RepairStep.CloseBeforeReentry => "open with a later start of care: closed the day before",
        RepairStep.CutOverlap => "running past the next row: cut there",
        RepairStep.ExtendOverGap => "ended with X1 short of the next row: extended to it",
        _ => "open in an older return and in none since: closed on 31 March of it",
    };

    /// <summary>The repair for each authority of a return.</summary>
    /// <exception cref="UserErrorException">A name is none of the steps.</exception>
    public static Func<string, Repair> For(string names, Return read)
    {
        var steps = new HashSet<RepairStep>();
        foreach (var name in names.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries))
        {
            if (name.Equals("standard", StringComparison.OrdinalIgnoreCase))
            {
                steps.UnionWith(Repair.Standard.Steps);
            }
            else if (!name.Equals("none", StringComparison.OrdinalIgnoreCase))
            {
                var step = Enum.GetValues<RepairStep>().FirstOrDefault(step => Name(step).Equals(name, StringComparison.OrdinalIgnoreCase));
                steps.Add(step != default ? step : throw new UserErrorException(
                    $"--repair: found '{name}', expected none, standard or steps among {string.Join(", ", Enum.GetValues<RepairStep>().Select(Name))}."));
            }
        }

        var closesDropped = steps.Remove(RepairStep.CloseDropped);
        var repair = Repair.Of([.. steps]);
        if (!closesDropped)
        {
            return _ => repair;
        }

        var latest = read.Episodes
            .GroupBy(row => row.Authority ?? "", StringComparer.Ordinal)
            .ToDictionary(rows => rows.Key, rows => rows.Max(row => row.ReturnYear), StringComparer.Ordinal);
        return latest.Values.All(year => year is not null)
            ? authority => repair.ClosingDropped(latest[authority]!.Value)
            : throw new UserErrorException("--repair close-dropped: the return does not say which year it is of; expected a folder for each year, such as 2025, or a column YEAR.");
    }
}
