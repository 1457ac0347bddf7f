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
        RepairStep.RejectUnusable => "no start, or an end before it: left out, and unknown what it decides",
        RepairStep.LaterReturnWins => "a later return says otherwise, or again: left out, or cut where that begins",
        RepairStep.OneOfEqualRows => "the same episode again: one kept",
        RepairStep.OneRowPerStart => "several rows with one start: one kept",
        RepairStep.CloseAtNextStart => "open with a later row: closed where that begins",
        RepairStep.CloseBeforeReentry => "open with a later start of care: closed the day before",
        RepairStep.CutOverlap => "running past the next row: cut there",
        RepairStep.ExtendOverGap => "ended with X1 short of the next row: extended to it",
        RepairStep.CloseDropped => "open in an older return and not in the next: closed with the year of it",
        _ => "running on after the 18th birthday: closed on it",
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

        var repair = Repair.Of([.. steps]);
        return _ => repair;
    }
}
