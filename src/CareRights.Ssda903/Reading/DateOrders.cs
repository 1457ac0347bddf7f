using System;
using System.Collections.Generic;

namespace CareRights.Ssda903.Reading;

/// <summary>What the dates of one file prove of their order. One cell that can only be month first says that no other of its column can be trusted to be day first, unless others can only be that.</summary>
internal sealed class DateOrders(SourceFile file)
{
    private readonly Dictionary<string, (int DayFirst, int MonthFirst, int Line)> columns = new(StringComparer.Ordinal);

    private int either;

    /// <summary>Whether a date that could be meant with the day or the month first is not read: rows that come one at a time prove no order.</summary>
    public bool RefusesEither { get; init; }

    public void Add(string column, in DateCell date, int line)
    {
        either += date.IsEither ? 1 : 0;
        if (!date.IsDayFirst && date.Kind != DateKind.MonthFirst)
        {
            return;
        }

        columns.TryGetValue(column, out var seen);
        columns[column] = date.IsDayFirst
            ? seen with { DayFirst = seen.DayFirst + 1 }
            : (seen.DayFirst, seen.MonthFirst + 1, seen.MonthFirst == 0 ? line : seen.Line);
    }

    /// <summary>A date that is wrong by itself is one cell lost; where others might be read either way, the file cannot be told.</summary>
    /// <exception cref="UnreadableReturnException">The dates of a column are month first, or as many of them as are not.</exception>
    public void Check()
    {
        foreach (var column in columns)
        {
            var (dayFirst, monthFirst, line) = column.Value;
            if (monthFirst > 0 && monthFirst >= dayFirst && either > 0)
            {
                throw new UnreadableReturnException(
                    $"{file.Path}, line {line}, {column.Key}: the month stands before the day ({monthFirst} of the column's dates can only be read so, {dayFirst} only the other way), "
                    + "so that no date of the file can be told from its opposite; expected dates as dd/mm/yyyy or yyyy-mm-dd. Export the table again with dates as yyyy-mm-dd.");
            }
        }
    }
}
