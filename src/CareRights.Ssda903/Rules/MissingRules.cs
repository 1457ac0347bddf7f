using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights.Ssda903.Rules;

/// <summary>Times missing or away, against each other and against the care they fall in.</summary>
internal static class MissingRules
{
    public static IReadOnlyList<ValidationRule> All { get; } =
    [
        new("574", "A time missing or away begins before the one before it has ended.", ["MIS_START", "MIS_END"], Overlaps)
        {
            Difference = "Of two that overlap, the one that ends later is named, and one still open stands where it began: the order of the public implementation.",
        },
        new("578", "A time missing or away begins when the child was not looked after.", ["MIS_START"], OutsideCare)
        {
            Difference = "A start before care began is caught as well, here and in the public implementation; a start on the day care ended is in neither.",
        },
        new("580", "The child was missing until the eighteenth birthday, on which care ended, and the reason is not E8.", ["REC"], MissingAtEighteen)
        {
            Difference = "The Department's words are of any child missing when care ends; the public implementation looks at the eighteenth birthday alone, and so does this rule: on another day the end of the time missing may be why care ended.",
        },
    ];

    private static void Overlaps(ChildRows child, Found found)
    {
        var inOrder = child.Missing
            .Where(row => row.MisStart is not null && !row.IsUnreadable("MIS_END"))
            .OrderBy(row => row.MisEnd ?? row.MisStart)
            .ThenBy(row => row.MisStart)
            .ToArray();
        for (var i = 1; i < inOrder.Length; i++)
        {
            if (inOrder[i - 1].MisEnd is not { } end || inOrder[i].MisStart < end)
            {
                found.Add(inOrder[i]);
            }
        }
    }

    private static void OutsideCare(ChildRows child, Found found)
    {
        if (child.Missing.Count == 0 || child.Sequence.Count == 0)
        {
            return;
        }

        foreach (var row in child.Missing)
        {
            if (row.MisStart is { } start && !child.Sequence.Any(episode => episode.Decom <= start && !(episode.Dec < start)))
            {
                found.Add(row);
            }
        }
    }

    private static void MissingAtEighteen(ChildRows child, Found found)
    {
        if (child.Missing.Count == 0)
        {
            return;
        }

        foreach (var row in child.Episodes)
        {
            if (row.Dec is { } end && row.Rec != "E8" && child.Missing.Any(missing => missing.MisEnd == end && Eighteenth(child, missing) == end))
            {
                found.Add(row);
            }
        }
    }

    private static LocalDate? Eighteenth(ChildRows child, MissingRow missing) =>
        missing.Dob is { } dob ? StatutoryAge.Attained(dob, 18) : child.Attains(18);
}
