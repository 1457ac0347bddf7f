using System;
using System.Collections.Generic;
using NodaTime;

namespace CareRights.Ssda903.Rules;

/// <summary>Times within care: missing, away, or deprived of liberty.</summary>
internal static class CarePeriods
{
    /// <summary>Whether a time lies in none of the child's periods of care. A time that is open lies in a period that is open.</summary>
    /// <param name="child">The child.</param>
    /// <param name="start">When the time began.</param>
    /// <param name="end">When it ended; <see langword="null"/> if it is open.</param>
    public static bool IsOutside(ChildRows child, LocalDate start, LocalDate? end)
    {
        if (child.Sequence.Count == 0)
        {
            return false;
        }

        LocalDate? from = null;
        LocalDate? until = null;
        foreach (var row in child.Sequence)
        {
            if (row.IsUnreadable("DEC"))
            {
                return false;
            }

            if (from is null || row.Decom > until)
            {
                if (from is not null && Holds(from.Value, until, start, end))
                {
                    return false;
                }

                from = row.Decom;
            }

            until = row.Dec;
        }

        return !Holds(from!.Value, until, start, end);
    }

    /// <summary>Objects to a row that begins while the one before it, by their ends, is open or goes on.</summary>
    public static void Overlaps<T>(List<T> rows, string endColumn, Func<T, LocalDate?> start, Func<T, LocalDate?> end, Found found)
        where T : Row
    {
        var inOrder = rows.FindAll(row => start(row) is not null && !row.IsUnreadable(endColumn));
        inOrder.Sort((one, other) =>
        {
            var ends = Nullable.Compare(end(one) ?? start(one), end(other) ?? start(other));
            var starts = ends != 0 ? ends : Nullable.Compare(start(one), start(other));
            return starts != 0 ? starts : one.Origin.Line.CompareTo(other.Origin.Line);
        });
        for (var i = 1; i < inOrder.Count; i++)
        {
            if (end(inOrder[i - 1]) is not { } ended || start(inOrder[i]) < ended)
            {
                found.Add(inOrder[i]);
            }
        }
    }

    private static bool Holds(LocalDate from, LocalDate? until, LocalDate start, LocalDate? end) => end is { } ended
        ? ended >= from && !(ended > until)
        : start >= from && until is null;
}
