using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Reports.Returns;
using CareRights.Stability;

namespace CareRights.Reports.Tables;

/// <summary>Which repairs the command line names.</summary>
internal static class RepairChoice
{
    public const string Names = "none, standard, or steps such as close-at-next-start,cut-overlap";

    private static readonly RepairStep[] Steps = [.. Repair.Standard.Steps, RepairStep.CloseAtEighteen];

    /// <summary>A step's name on the command line.</summary>
    public static string Name(RepairStep step) => Words.Step(step);

    /// <summary>What a step does.</summary>
    public static string Meaning(RepairStep step) => Words.Meaning(step);

    /// <summary>The repair for each authority of a return.</summary>
    /// <exception cref="ArgumentException">A name is not the name of a step.</exception>
    public static Func<string, Repair> For(string names)
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
                var step = Steps.FirstOrDefault(step => Name(step).Equals(name, StringComparison.OrdinalIgnoreCase));
                steps.Add(step != default ? step : throw Refused.Choice("repair", $"found '{name}', expected none, standard or steps among {string.Join(", ", Steps.Select(Name))}."));
            }
        }

        var repair = Repair.Of([.. steps]);
        return _ => repair;
    }
}
