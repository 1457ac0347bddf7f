using System;
using System.Collections.Generic;

namespace CareRights.Ssda903.Reading;

/// <summary>What the dates of one file prove of their order. One cell that can only be month first says that no other of its column can be trusted to be day first, unless others can only be that.</summary>
internal sealed class DateOrders(SourceFile file)
{
    private readonly Dictionary<string, Order> columns = new(StringComparer.Ordinal);

    private int either;

    /// <summary>Whether a date that could be meant with the day or the month first is not read: rows that come one at a time prove no order.</summary>
    public bool RefusesEither { get; init; }

    public void Add(string column, in DateCell date, int line)
    {
        either += date.IsEither ? 1 : 0;
        if (date.IsDayFirst)
        {
            Of(column).DayFirst++;
        }
        else if (date.Kind == DateKind.MonthFirst)
        {
            Of(column).AddMonthFirst(line);
        }
    }

    /// <summary>Counts a date that would be another day with the month first.</summary>
    public void AddEither() => either++;

    /// <summary>Counts the dates of the part of the file that comes next.</summary>
    public void Add(DateOrders next)
    {
        either += next.either;
        foreach (var column in next.columns)
        {
            Of(column.Key).Add(column.Value);
        }
    }

    /// <summary>What the dates of one column prove.</summary>
    public Order Of(string column)
    {
        if (!columns.TryGetValue(column, out var order))
        {
            columns[column] = order = new();
        }

        return order;
    }

    /// <summary>A date that is wrong by itself is one cell lost; where others might be read either way, the file cannot be told.</summary>
    /// <exception cref="UnreadableReturnException">The dates of a column are month first, or as many of them as are not.</exception>
    public void Check()
    {
        foreach (var column in columns)
        {
            var (dayFirst, monthFirst, line) = (column.Value.DayFirst, column.Value.MonthFirst, column.Value.Line);
            if (monthFirst > 0 && monthFirst >= dayFirst && either > 0)
            {
                throw new UnreadableReturnException(
                    $"{file.Path}, line {line}, {column.Key}: the month stands before the day ({monthFirst} of the column's dates can only be read so, {dayFirst} only the other way), "
                    + "so that no date of the file can be told from its opposite; expected dates as dd/mm/yyyy or yyyy-mm-dd. Export the table again with dates as yyyy-mm-dd.");
            }
        }
    }

    /// <summary>How many dates of a column can only be meant one way, and the line of the first that has the month first.</summary>
    public sealed class Order
    {
        public int DayFirst { get; set; }

        public int MonthFirst { get; private set; }

        public int Line { get; private set; }

        public void Add(Order next)
        {
            Line = MonthFirst == 0 ? next.Line : Line;
            DayFirst += next.DayFirst;
            MonthFirst += next.MonthFirst;
        }

        public void AddMonthFirst(int line)
        {
            Line = MonthFirst == 0 ? line : Line;
            MonthFirst++;
        }
    }
}
