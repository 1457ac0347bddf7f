using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights.Ssda903.Rules;

/// <summary>Times missing or away, against each other and against the care they fall in.</summary>
internal static class MissingRules
{
    public static IReadOnlyList<ValidationRule> All { get; } =
    [
        Row("564", "A child was missing or away, and the day it began is blank.", ["MISSING", "MIS_START"], row => row.Missing is "M" or "A" && !row.Has(row.MisStart, "MIS_START")),
        Row("565", "The day is given on which a child went missing or away, and not which it was.", ["MISSING", "MIS_START"], row => row.Has(row.MisStart, "MIS_START") && !row.Has(row.Missing, "MISSING")),
        Row("566", "The day is given on which a child was back, and not whether the child had been missing or away.", ["MISSING", "MIS_END"], row => row.Has(row.MisEnd, "MIS_END") && !row.Has(row.Missing, "MISSING")),
        Row("567", "A time missing or away ends before it begins.", ["MIS_START", "MIS_END"], row => row.MisStart > row.MisEnd),
        new("570", "A time missing or away begins after the end of the year.", ["MIS_START"], Each.In(child => child.Missing, (row, _, year) => row.MisStart > year.LastDay)),
        new("571", "A time missing or away ends before or after the year.", ["MIS_END"], Each.In(child => child.Missing, (row, _, year) => row.MisEnd is { } end && !year.Covers(end))),
        new("575", "The placement ended from which the child went missing or away, and the time missing or away has no end.", ["MIS_END"], Each.In(
            child => child.Missing,
            (row, child, _) => !row.Has(row.MisEnd, "MIS_END") && child.Episodes.Exists(episode => row.MisStart >= episode.Decom && row.MisStart <= episode.Dec)))
        {
            With = [ReturnTable.Episodes],
        },
        new("576", "Last year's return left a time missing or away open, and the first of this year's is another.", ["CHILD", "MIS_START"], NotTakenUp)
        {
            LastYearTables = [ReturnTable.Missing],
            Difference = "Where this year's return has no time missing or away at all, the row of last year's is named; the public implementation is then silent.",
        },
        new("577", "A time missing or away is in no period of care, or is open although care ended.", ["MIS_END"], Each.In(
            child => child.Missing,
            (row, child, _) => row.MisStart is { } start && !row.IsUnreadable("MIS_END") && CarePeriods.IsOutside(child, start, row.MisEnd)))
        {
            With = [ReturnTable.Episodes],
        },
        new("581", "A child is missing or away before being looked after, or between two times of care.", ["MIS_START"], Each.In(
            child => child.Missing,
            (row, child, _) => row.MisStart is { } start && child.Episodes.Count > 0 && !child.Episodes.Exists(episode => !(episode.Decom > start) && !(episode.Dec < start))))
        {
            With = [ReturnTable.Episodes],
            Difference = "A time without a first day is left to rule 1004.",
        },
        new("586", "A time missing or away begins on or before the child's date of birth.", ["MIS_START", "DOB"], Each.In(child => child.Missing, (row, child, _) => row.MisStart <= (row.Dob ?? child.Dob))),
        new("574", "A time missing or away begins before the one before it has ended.", ["MIS_START", "MIS_END"], (child, found) =>
            CarePeriods.Overlaps(child.Missing, "MIS_END", row => row.MisStart, row => row.MisEnd, found))
        {
            Difference = "Of two that overlap, the one that ends later is named, and one still open stands where it began: the order of the public implementation.",
        },
        new("578", "A time missing or away begins when the child was not looked after.", ["MIS_START"], OutsideCare)
        {
            With = [ReturnTable.Episodes],
            Difference = "A start before care began is caught as well, here and in the public implementation; a start on the day care ended is in neither.",
        },
        new("580", "The child was missing until the eighteenth birthday, on which care ended, and the reason is not E8.", ["REC"], MissingAtEighteen)
        {
            With = [ReturnTable.Missing],
            Difference = "The Department's words are of any child missing when care ends; the public implementation looks at the eighteenth birthday alone, and so does this rule: on another day the end of the time missing may be why care ended.",
        },
    ];

    private static ValidationRule Row(string number, string meaning, string[] fields, Func<MissingRow, bool> objects) =>
        new(number, meaning, fields, Each.In(child => child.Missing, objects));

    private static void NotTakenUp(ChildRows child, Found found)
    {
        var left = child.Last.Missing.FindAll(row => row.MisStart is not null && !row.Has(row.MisEnd, "MIS_END"));
        if (left.Count == 0)
        {
            return;
        }

        if (child.Missing.Count == 0)
        {
            found.AddAll(left);
        }
        else if (child.Missing.OrderBy(row => row.MisStart is null).ThenBy(row => row.MisStart).First() is { } first && left.Exists(row => row.MisStart != first.MisStart))
        {
            found.Add(first);
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
