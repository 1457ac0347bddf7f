using System;
using System.Collections.Generic;
using CsvHelper;

namespace CareRights.Ssda903.Reading;

/// <summary>The rows of a table, as one reader comes upon them: of a whole file, or of a part of it to be put behind the parts before.</summary>
internal sealed class CsvRows(SourceFile file, TableHeader header, Gathering gathering)
{
    private readonly DateOrders dates = new(file);
    private (int Cells, int Line, bool HasOpenQuote)? last;

    private Gathering Gathered => gathering;

    /// <summary>How many rows there are.</summary>
    public int Count { get; private set; }

    /// <summary>Reads what is left in the file or the part.</summary>
    /// <param name="reader">Reads it, and has read the headings.</param>
    /// <param name="linesBefore">How many lines of the file stand before the one that the reader calls the first.</param>
    /// <param name="progress">Called from time to time.</param>
    public void Read(CsvReader reader, int linesBefore, Action progress)
    {
        var cells = new CsvCells(reader, header, gathering, dates);
        while (reader.Read())
        {
            var origin = new Origin(file, checked((int)reader.LineNumber + linesBefore));
            if (IsBlank(reader))
            {
                last = (header.Count, origin.Line, false);
                continue;
            }

            if (IsHeading(reader, header))
            {
                gathering.Note(new ReturnProblem(origin, header.Table, "", "the headings again", "one line of headings; the files were put one below the other, and the rows below this line were read", ProblemEffect.Noted));
                continue;
            }

            Count++;
            var hasOpenQuote = HasOpenQuote(reader.RawRecord);
            last = (reader.FieldCount, origin.Line, hasOpenQuote);
            cells.Start(origin);
            if (Fault(reader, header, hasOpenQuote) is not var (found, expected))
            {
                gathering.Take(cells);
            }
            else if (header.Place(0) == 0 && header.Table < ReturnTable.Coordinates)
            {
                cells.LoseAllButTheChild(found, expected);
                gathering.Take(cells);
            }
            else
            {
                gathering.Refuse(header.Table, origin, "", found, expected);
            }

            if ((gathering.Rows & 0xFFFF) == 0)
            {
                progress();
            }
        }
    }

    /// <summary>Puts the rows of the part that comes next behind these.</summary>
    public void Add(CsvRows next)
    {
        gathering.Add(next.Gathered);
        dates.Add(next.dates);
        Count += next.Count;
        last = next.last ?? last;
    }

    /// <summary>What is only known of all rows: whether the file goes on to its end, and which of day and month its dates begin with.</summary>
    /// <exception cref="UnreadableReturnException">The file ends within a row, or its dates cannot be told.</exception>
    public void Check(bool endsWithLineBreak)
    {
        if (!endsWithLineBreak && last is { } end && (end.Cells < header.Count || end.HasOpenQuote))
        {
            throw new UnreadableReturnException(
                $"{file.Path}: the file ends in the middle of line {end.Line}, after {end.Cells} of {header.Count} cells; it looks cut short. "
                + "Export or copy it again (or, if the line is whole, end it with a line break).");
        }

        dates.Check();
    }

    private static (string Found, string Expected)? Fault(CsvReader reader, TableHeader header, bool openQuote)
    {
        if (openQuote)
        {
            return ("a quote that is opened and not closed on its line", "quotes in pairs");
        }

        for (var i = header.Count; i < reader.FieldCount; i++)
        {
            if (reader.GetSpan(i).Length > 0)
            {
                return ($"{reader.FieldCount} cells", $"{header.Count} cells, one for each column");
            }
        }

        return null;
    }

    // A line of separators alone is no row: spreadsheets write it below the table.
    private static bool IsBlank(CsvReader reader)
    {
        for (var i = 0; i < reader.FieldCount; i++)
        {
            if (CellText.Trim(reader.GetSpan(i), out _).Length > 0)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsHeading(CsvReader reader, TableHeader header)
    {
        for (var column = 0; column < 2; column++)
        {
            if (header.Place(column) >= reader.FieldCount || !CellText.Equals(CellText.Trim(CellText.WithoutTextMark(CellText.Trim(reader.GetSpan(header.Place(column)), out _)), out _), ReturnTables.ColumnsOf(header.Table)[column]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasOpenQuote(ReadOnlySpan<byte> record)
    {
        var open = false;
        for (var at = record.IndexOf((byte)'"'); at >= 0; at = record.IndexOf((byte)'"'))
        {
            open = !open;
            record = record.Slice(at + 1);
        }

        return open;
    }

    private sealed class CsvCells(CsvReader reader, TableHeader header, Gathering gathering, DateOrders dates) : Cells(gathering, dates)
    {
        public void Start(Origin origin) => Start(header.Table, origin);

        protected override IReadOnlyList<string> Extra => header.Extra;

        public override bool HasOptional { get; } = header.HasOptional;

        protected override bool NamesReturns { get; } = header.Place("LA") is not null || header.Place("YEAR") is not null;

        protected override bool EndsBefore(string column) => header.Place(column) is { } place && place >= reader.FieldCount;

        protected override ReadOnlySpan<byte> Cell(int column, out bool present)
        {
            var place = header.Place(column);
            present = place < reader.FieldCount;
            return present ? reader.GetSpan(place) : default;
        }

        protected override ReadOnlySpan<byte> Optional(string column) =>
            header.Place(column) is { } place && place < reader.FieldCount ? reader.GetSpan(place) : default;
    }
}
