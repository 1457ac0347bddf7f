using System;
using System.Collections.Generic;
using CareRights.Ssda903.Reading;

namespace CareRights.Ssda903;

/// <summary>Makes a return of rows that stand elsewhere than in files of the return, such as the tables of a database. Each cell is read as the reader of files reads it, and what cannot be read is reported.</summary>
/// <remarks>
/// The year, if the rows are of one, is that of the <see cref="SourceFile"/>. A date that could be meant with the day or the month first is not read: give dates as yyyy-mm-dd. For one use, by one thread.
/// </remarks>
/// <example>
/// <code>
/// var read = new ReturnBuilder()
///     .Open(ReturnTable.Episodes, source)
///     .Add(ReturnTable.Episodes, new Origin(source, 1), column =&gt; cells.TryGetValue(column, out var cell) ? cell : null)
///     .ToReturn();
/// </code>
/// </example>
public sealed class ReturnBuilder
{
    private readonly Gathering gathering = new();
    private readonly Dictionary<SourceFile, GivenCells> sources = [];

    /// <summary>States that a table was read, with or without rows: without them it says that there are none.</summary>
    /// <param name="table">The table.</param>
    /// <param name="source">What it was read from.</param>
    public ReturnBuilder Open(ReturnTable table, SourceFile source)
    {
        gathering.Open(table, Guard.Against.Null(source));
        return this;
    }

    /// <summary>Adds a row.</summary>
    /// <param name="table">The table it is a row of.</param>
    /// <param name="origin">Where it stands; what was read is required, the number of the line is the caller's.</param>
    /// <param name="cell">The cell of a column, by the column's name in capitals (<see cref="ReturnReader.ColumnsOf"/>); <see langword="null"/> for a blank.</param>
    public ReturnBuilder Add(ReturnTable table, Origin origin, Func<string, string?> cell)
    {
        var source = Guard.Against.Null(origin.File);
        Guard.Against.Null(cell);
        gathering.Open(table, source);
        if (!sources.TryGetValue(source, out var cells))
        {
            sources[source] = cells = new GivenCells(gathering, source);
        }

        cells.Start(table, origin, cell);
        gathering.Take(cells);
        return this;
    }

    /// <summary>The return.</summary>
    public Return ToReturn() => gathering.ToReturn();
}
