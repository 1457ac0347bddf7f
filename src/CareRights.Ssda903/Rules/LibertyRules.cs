using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights.Ssda903.Rules;

/// <summary>Orders depriving a child of liberty, from the return for 2026-27 on.</summary>
internal static class LibertyRules
{
    private const int First = 2027;
    private const string OpenToo = "An order that is still open counts too; the public implementation looks only at those that have ended, and for a column that the table does not have.";

    private static readonly string[] Expected = ["K2", "Z12", "Z13"];

    private static readonly string[] Impossible = ["K1", "P1", "R5", "K3"];

    public static IReadOnlyList<ValidationRule> All { get; } =
    [
        new("702", "The order ended on or before the day it began.", ["DOLO_START", "DOLO_END"], Each.In(child => child.DoLos, row => row.DoloEnd <= row.DoloStart)) { From = First },
        new("703", "The order began after the end of the year.", ["DOLO_START"], Each.In(child => child.DoLos, (row, _, year) => row.DoloStart > year.LastDay)) { From = First },
        new("704", "The order ended before or after the year.", ["DOLO_END"], Each.In(child => child.DoLos, (row, _, year) => row.DoloEnd is { } end && !year.Covers(end))) { From = First },
        new("705", "The order begins while the one before it is open.", ["DOLO_START", "DOLO_END"], (child, found) =>
            CarePeriods.Overlaps(child.DoLos, "DOLO_END", row => row.DoloStart, row => row.DoloEnd, found))
        {
            From = First,
        },
        new("706", "Last year's return left an order open, and this year's has none that began that day. The row is last year's.", ["DOLO_START"], (child, found) =>
            found.AddAll(child.Last.DoLos.Where(last => last.DoloStart is { } day && last.DoloEnd is null && !last.IsUnreadable("DOLO_END") && !child.DoLos.Exists(row => row.DoloStart == day))))
        {
            From = First,
            LastYearTables = [ReturnTable.DoLo],
        },
        new("707", "The order is in no period of care, or is open although care ended.", ["DOLO_END"], Each.In(
            child => child.DoLos,
            (row, child, _) => row.DoloStart is { } start && !row.IsUnreadable("DOLO_END") && CarePeriods.IsOutside(child, start, row.DoloEnd)))
        {
            From = First,
            With = [ReturnTable.Episodes],
        },
        new("708", "The order began on or before the child's date of birth.", ["DOLO_START", "DOB"], Each.In(child => child.DoLos, (row, child, _) => row.DoloStart <= (row.Dob ?? child.Dob))) { From = First },
        Placed("709", "The child has an order and is in a placement where none is expected (not K2, Z12, Z13).", place => Array.IndexOf(Expected, place) < 0, RuleSeverity.Warning),
        Placed("710", "The child has an order and is in a secure home, with parents, in a young offender institution or in supported accommodation (K1, P1, R5, K3).", place => Array.IndexOf(Impossible, place) >= 0),
    ];

    private static ValidationRule Placed(string number, string meaning, Func<string?, bool> objects, RuleSeverity severity = RuleSeverity.Error) =>
        new(number, meaning, ["DOLO_START", "PLACE"], Each.Pair(
            child => child.Episodes,
            child => child.DoLos,
            (episode, row, _, year) => !episode.IsUnreadable("PLACE") && objects(episode.Place)
                && row.DoloStart is { } start && episode.Decom is { } began
                && !(start > (episode.EndOr(LocalDate.MaxIsoValue) ?? began)) && (row.DoloEnd ?? (row.IsUnreadable("DOLO_END") ? start : year.LastDay)) >= began))
        {
            From = First,
            Severity = severity,
            Difference = OpenToo,
        };
}
