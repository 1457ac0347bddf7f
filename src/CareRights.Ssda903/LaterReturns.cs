using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Stability;
using NodaTime;

namespace CareRights.Ssda903;

/// <summary>Rows of a table beside the episodes after each return had its say: what a later return says of its own year outranks an earlier one.</summary>
/// <remarks>
/// A return holds every row of a child that touches its year. A row of an earlier return that would touch it and is not there was closed, corrected or withdrawn:
/// it is known up to the first day of the later return's year, and of that day nothing is said. Rows that do not name their return stand as they are.
/// </remarks>
internal static class LaterReturns
{
    /// <summary>The rows that stand, each with the day from which a later return speaks without it; <see langword="null"/> where none does.</summary>
    /// <param name="rows">The rows of every child.</param>
    /// <param name="start">The first day of a row.</param>
    /// <param name="end">The day it ended; <see langword="null"/> if it lasts, or could not be read.</param>
    /// <param name="isOfOne">Whether a row of a later return, given first, and one of an earlier are about one thing, such as one worker.</param>
    public static IEnumerable<(T Row, LocalDate? Until)> Standing<T>(IReadOnlyList<T> rows, Func<T, LocalDate?> start, Func<T, LocalDate?> end, Func<T, T, bool> isOfOne)
        where T : Row
    {
        var years = rows.Where(row => row.ReturnYear is not null).GroupBy(row => row.Authority ?? "", row => row.ReturnYear!.Value, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Distinct().OrderBy(year => year).ToArray(), StringComparer.Ordinal);
        if (years.Values.All(each => each.Length < 2))
        {
            return rows.Select(row => (row, (LocalDate?)null));
        }

        var own = rows.ToLookup(row => (row.Key(), row.ReturnYear));
        return rows.Select(row => Next(row) is { } next ? Against(row, next) : (Row: row, Until: null, Stands: true)).Where(each => each.Stands).Select(each => (each.Row, each.Until));

        int? Next(T row) => row.ReturnYear is { } year && years[row.Authority ?? ""].FirstOrDefault(other => other > year) is > 0 and var later ? later : null;

        (T Row, LocalDate? Until, bool Stands) Against(T row, int later)
        {
            var speaks = new StatisticalYear(later).First;
            bool Reaches(T each) => !(start(each) >= speaks) && !(end(each) < speaks);
            var isSettled = start(row) >= speaks
                || own[(row.Key(), later)].Any(other => isOfOne(other, row) && ((start(other) is { } day && day == start(row)) || (Reaches(row) && Reaches(other))));
            return (row, !isSettled && Reaches(row) ? speaks : null, !isSettled);
        }
    }
}
