using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CareRights.Stability;
using CsvHelper;

namespace CareRights.Ssda903.Reading;

/// <summary>Reads one CSV file as one table: a large one in parts, several at once. Memory is bounded by the longest record allowed, whatever the file holds.</summary>
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
    /// <param name="stream">The file.</param>
    /// <param name="file">What it is.</param>
    /// <param name="endsWithLineBreak">Whether its last line is whole.</param>
    /// <param name="gathering">Where its rows go.</param>
    /// <param name="progress">Told how far reading has come.</param>
    /// <param name="parts">Its parts, to be read several at once; <see langword="null"/> to read the file in one go.</param>
    /// <returns>The table; <see langword="null"/> if it is none.</returns>
    public static ReturnTable? Read(Stream stream, SourceFile file, bool endsWithLineBreak, Gathering gathering, Action<long> progress, PartsOfFile? parts)
    {
        try
        {
            using var reader = CsvReader.Create(stream, Options, leaveOpen: true);
            reader.ReadHeader();
            if (TableHeader.Recognise(reader.Headers) is not { } header)
            {
                var nearest = TableHeader.Nearest(reader.Headers);
                gathering.Note(new ReturnProblem(
                    new Origin(file, 0), null, "", "a file of another kind", "the columns of a table of the return" + (nearest.Length == 0 ? "" : "; " + nearest), ProblemEffect.Noted));
                return null;
            }

            Open(header, file, gathering);
            var rows = new CsvRows(file, header, gathering);
            if (parts is not null && Headings(parts, reader) is { Bytes.Length: > 0 } headings)
            {
                foreach (var (part, end) in InParts(parts, file, header, gathering, reader, headings))
                {
                    rows.Add(part);
                    progress(end);
                }
            }
            else
            {
                rows.Read(reader, linesBefore: 0, () => progress(stream.Position));
            }

            rows.Check(endsWithLineBreak);
            if (rows.Count == 0)
            {
                NoteNone(header, file, gathering);
            }

            return header.Table;
        }
        catch (CsvFormatException broken)
        {
            throw new UnreadableReturnException(
                $"{file.Path}: a line is longer than {LongestRecord / 1024} KiB, or its quotes cannot be followed; "
                + "expected the rows of a return, each on its own line. Export the file again.",
                broken);
        }
    }

    private static void Open(TableHeader header, SourceFile file, Gathering gathering)
    {
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
    }

    // A return always has children, and they have workers and reviews. It may have no adoptions and no absences; only the person who exported the table knows.
    private static void NoteNone(TableHeader header, SourceFile file, Gathering gathering)
    {
        var expected = ReturnFigures.MayHoldNone(header.Table)
            ? "the rows of the table; it is taken that there were none in the year, and an export that failed looks the same"
            : "the rows of the table; an export that failed looks like this";
        gathering.Note(new ReturnProblem(new Origin(file, 1), header.Table, "", "headings and no rows", expected, ProblemEffect.Noted));
    }

    // The line of the headings; without bytes where a part with that line before it would not be read as the whole file is: in UTF-16, or with line breaks of another kind.
    private static (byte[] Bytes, long From) Headings(PartsOfFile parts, CsvReader whole)
    {
        var line = parts.Line(checked((int)whole.LineNumber));
        if (line.Bytes.Length > 1 && (line.Bytes[0], line.Bytes[1]) is (0xFF, 0xFE) or (0xFE, 0xFF))
        {
            return ([], 0);
        }

        using var alone = CsvReader.Create(line.Bytes, Options with { Separator = whole.Separator });
        alone.ReadHeader();
        return alone.Headers.SequenceEqual(whole.Headers, StringComparer.Ordinal) && !alone.Read() ? line : ([], 0);
    }

    private static IEnumerable<(CsvRows Rows, long End)> InParts(PartsOfFile parts, SourceFile file, TableHeader header, Gathering gathering, CsvReader whole, (byte[] Bytes, long From) headings)
    {
        var options = Options with { Separator = whole.Separator };
        return InParallel.Ask(parts.From(headings.From + headings.Bytes.Length, checked((int)whole.LineNumber) + 1), 1, mostThreads: -1, part =>
        {
            using var stream = parts.Open(headings.Bytes, part.From, part.End);
            using var reader = CsvReader.Create(stream, options);
            reader.ReadHeader();
            var rows = new CsvRows(file, header, new Gathering(gathering));
            rows.Read(reader, linesBefore: part.Line - 2, () => { });
            return (rows, part.End);
        });
    }
}
