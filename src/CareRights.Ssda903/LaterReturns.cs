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
    /// <param name="source">The return.</param>
    /// <param name="table">The table.</param>
    /// <param name="rows">Its rows, of every child.</param>
    /// <param name="start">The first day of a row.</param>
    /// <param name="end">The day it ended; <see langword="null"/> if it lasts, or could not be read.</param>
    /// <param name="endColumn">The column of that day.</param>
    /// <param name="isOfOne">Whether a row of a later return, given first, and one of an earlier are about one thing, such as one worker.</param>
    /// <param name="speaksFrom">The first day that a later return, given with its rows of the child, speaks of; <see langword="null"/> for the first of its year.</param>
    public static IReadOnlyList<(T Row, LocalDate? Until)> Standing<T>(
        Return source, ReturnTable table, IReadOnlyList<T> rows, Func<T, LocalDate?> start, Func<T, LocalDate?> end, string endColumn, Func<T, T, bool> isOfOne, Func<StatisticalYear, IEnumerable<T>, LocalDate>? speaksFrom = null)
        where T : Row
    {
        // A file of a year without rows says that there were none, where there may be none.
        var opened = ReturnFigures.MayHoldNone(table) && source.Counts.All(count => count.Table != table || count.Reported == 0) ? source.Opened.Where(file => file.Table == table).Select(file => file.Year).OfType<int>().ToArray() : [];
        var years = RowRuns.Sources(rows).Where(source => source.ReturnYear is not null).GroupBy(source => source.Authority ?? "", source => source.ReturnYear!.Value, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Concat(opened).Distinct().OrderBy(year => year).ToArray(), StringComparer.Ordinal);
        if (years.Values.All(each => each.Length < 2))
        {
            return [.. rows.Select(row => (row, (LocalDate?)null))];
        }

        var own = ByChild<T>.Of(rows, (row, _) => row);
        return [.. rows.Select(row => Next(row) is { } next ? Against(row, next) : (Row: row, Until: null, Stands: true)).Where(each => each.Stands).Select(each => (each.Row, each.Until))];

        int? Next(T row) => row.ReturnYear is { } year && years[row.Authority ?? ""].FirstOrDefault(other => other > year) is > 0 and var later ? later : null;

        (T Row, LocalDate? Until, bool Stands) Against(T row, int later)
        {
            var theirs = own[row.Key()].Where(other => other.ReturnYear == later).ToList();
            var speaks = speaksFrom?.Invoke(new(later), theirs) ?? new StatisticalYear(later).First;

            // A row whose end could not be read may have ended before: only one that begins on the same day is the same.
            bool Reaches(T each) => !(start(each) >= speaks) && !(end(each) < speaks) && !(end(each) is null && each.IsUnreadable(endColumn));
            var isSettled = start(row) >= speaks
                || theirs.Any(other => isOfOne(other, row) && ((start(other) is { } day && day == start(row)) || (Reaches(row) && Reaches(other))));
            return (row, !isSettled && Reaches(row) ? speaks : null, !isSettled);
        }
    }
}
