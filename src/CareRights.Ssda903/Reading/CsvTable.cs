using System;
using System.Collections.Generic;
using System.IO;
using CsvHelper;

namespace CareRights.Ssda903.Reading;

/// <summary>Reads one CSV file as one table. Memory is bounded by the longest record allowed, whatever the file holds.</summary>
internal static class CsvTable
{
    public const int LongestRecord = 1 << 16;

    public static CsvReaderOptions Options { get; } = new()
    {
        MaxRecordSize = LongestRecord,
        TrackLineNumbers = true,
        IncludeValuesInExceptions = false,

        // A cell of the return holds no line break: a stray quote then spoils its own line and not the rest of the file.
        AllowLineBreaksInQuotes = false,
    };

    /// <summary>Reads the file into <paramref name="gathering"/>; a file that is no table of the return is noted and left.</summary>
    /// <returns>The table; <see langword="null"/> if it is none.</returns>
    public static ReturnTable? Read(Stream stream, SourceFile file, bool endsWithLineBreak, Gathering gathering, Action<long> progress)
    {
        try
        {
            using var reader = CsvReader.Create(stream, Options, leaveOpen: true);
            return Read(reader, stream, file, endsWithLineBreak, gathering, progress);
        }
        catch (CsvFormatException broken)
        {
            throw new UnreadableReturnException(
                $"{file.Path}: a line is longer than {LongestRecord / 1024} KiB, or its quotes cannot be followed; "
                + "expected the rows of a return, each on its own line. Export the file again.",
                broken);
        }
    }

    private static ReturnTable? Read(CsvReader reader, Stream stream, SourceFile file, bool endsWithLineBreak, Gathering gathering, Action<long> progress)
    {
        reader.ReadHeader();
        var names = reader.Headers;
        if (TableHeader.Recognise(names) is not { } header)
        {
            var nearest = TableHeader.Nearest(names);
            gathering.Note(new ReturnProblem(
                new Origin(file, 0), null, "", "a file of another kind", "the columns of a table of the return" + (nearest.Length == 0 ? "" : "; " + nearest), ProblemEffect.Noted));
            return null;
        }

        gathering.Open(header.Table, file);
        gathering.Add(file);
        if (header.Repeated.Length > 0)
        {
            gathering.Note(new ReturnProblem(new Origin(file, 1), header.Table, header.Repeated, "the column twice", "each column once; the first of them is used", ProblemEffect.Noted));
        }

        foreach (var extra in header.Extra)
        {
            gathering.Note(new ReturnProblem(
                new Origin(file, 1), header.Table, "", "the extra column " + TableHeader.Shown(extra),
                "only the columns of the table; the column was " + (header.Table == ReturnTable.Header ? "kept as it is" : "left out"), ProblemEffect.Noted));
        }

        var dates = new DateOrders(file);
        var cells = new CsvCells(reader, header, gathering, dates);
        var rows = 0;
        var last = (Count: header.Count, Line: 1, OpenQuote: false);
        while (reader.Read())
        {
            var origin = new Origin(file, checked((int)reader.LineNumber));
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

            rows++;
            last = (reader.FieldCount, origin.Line, HasOpenQuote(reader.RawRecord));
            cells.Start(origin);
            if (Fault(reader, header, last.OpenQuote) is not var (found, expected))
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
                progress(stream.Position);
            }
        }

        if (!endsWithLineBreak && (last.Count < header.Count || last.OpenQuote))
        {
            throw new UnreadableReturnException(
                $"{file.Path}: the file ends in the middle of line {last.Line}, after {last.Count} of {header.Count} cells; it looks cut short. "
                + "Export or copy it again (or, if the line is whole, end it with a line break).");
        }

        dates.Check();
        // A return always has children, and they have workers and reviews. It may have no adoptions and no absences; only the person who exported the table knows.
        if (rows == 0)
        {
            var expected = ReturnFigures.MayHoldNone(header.Table)
                ? "the rows of the table; it is taken that there were none in the year, and an export that failed looks the same"
                : "the rows of the table; an export that failed looks like this";
            gathering.Note(new ReturnProblem(new Origin(file, 1), header.Table, "", "headings and no rows", expected, ProblemEffect.Noted));
        }

        return header.Table;
    }

    public static (string Found, string Expected)? Fault(CsvReader reader, TableHeader header, bool openQuote)
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

    public static bool HasOpenQuote(ReadOnlySpan<byte> record)
    {
        var open = false;
        for (var at = record.IndexOf((byte)'"'); at >= 0; at = record.IndexOf((byte)'"'))
        {
            open = !open;
            record = record.Slice(at + 1);
        }

        return open;
    }

    public sealed class CsvCells(CsvReader reader, TableHeader header, Gathering gathering, DateOrders dates) : Cells(gathering, dates)
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
