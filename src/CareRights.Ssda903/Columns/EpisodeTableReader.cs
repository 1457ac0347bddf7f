using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Ssda903.Reading;
using CareRights.Stability;
using CareRights.Stability.Columns;
using CsvHelper;

namespace CareRights.Ssda903.Columns;

/// <summary>Reads the episodes of a return straight into columns: the way for a region's or a nation's history.</summary>
/// <remarks>
/// The same files as <see cref="ReturnReader"/> reads, with the same result and the same problems: cells in their usual form are read here without a string for each, any other row is
/// read as there. Only episodes and dates of birth are read. XML, and text that is not UTF-8 or Windows-1252, is read by <see cref="ReturnReader"/> as a whole.
/// </remarks>
public static class EpisodeTableReader
{
    private const int LeastBytesOfRow = 48;
    private const int MostRowsExpected = 1 << 24;

    /// <summary>Reads a folder with the folders below it, or one file.</summary>
    /// <param name="path">The folder or the file.</param>
    /// <param name="repair">What may be changed in the rows.</param>
    /// <param name="mostThreads">How many threads may read at once; -1 for as many as there are processors. The result does not depend on it.</param>
    /// <exception cref="UnreadableReturnException">There is nothing there, no table of episodes, a file cut short, or a file that is not text.</exception>
    public static EpisodeTableReading Read(string path, Repair repair, int mostThreads)
    {
        Guard.Against.Null(repair);
        var files = ReturnFiles.Below(Guard.Against.NullOrWhiteSpace(path));
        return files.All(file => !file.IsXml && !IsWide(file)) ? FromCsv(path, files, repair, mostThreads) : FromReturn(ReturnReader.Read(path), repair);
    }

    private static EpisodeTableReading FromCsv(string path, IReadOnlyList<ReturnFile> files, Repair repair, int mostThreads)
    {
        var tables = files.Where(file => file.Length > 0).Select(file => (File: file, Table: TableOf(file))).ToList();
        var episodes = tables.Where(each => each.Table == ReturnTable.Episodes).Select(each => each.File).ToList();
        if (episodes.Count == 0)
        {
            // The general reader says what is missing and which file comes nearest.
            ReturnReader.Read(path);
        }

        var builder = new EpisodeTableBuilder((int)Math.Min(episodes.Sum(file => file.Length) / LeastBytesOfRow, MostRowsExpected));
        var problems = new List<ReturnProblem>();
        var counts = new BlockCounts();
        foreach (var file in episodes)
        {
            OpenRows(file, (header, separator, first) =>
            {
                var found = new List<(int Block, ReturnProblem Problem)>();
                FileBlocks.Read(file, first, mostThreads, () => new EpisodeBlock(file, header, separator), (block, bytes, endsFile) => block.Read(bytes, endsFile), (block, index) =>
                {
                    block.AddTo(builder);
                    found.AddRange(block.Problems.Select(problem => (index, problem)));
                    counts.Add(block.Counts);
                });
                problems.AddRange(FileBlocks.InFile(file, first, found));
            });
        }

        var births = new Births(builder);
        foreach (var file in tables.Where(each => each.Table == ReturnTable.Header).Select(each => each.File))
        {
            OpenRows(file, (header, separator, first) =>
                FileBlocks.Read(file, first, mostThreads, () => new BirthBlock(file, header, separator, builder), (block, bytes, _) => block.Read(bytes), (block, _) => block.AddTo(births)));
        }

        return new EpisodeTableReading(builder.Build(repair, mostThreads), counts.ToRowCount(), problems);
    }

    private static ReturnTable? TableOf(ReturnFile file)
    {
        ReturnTable? table = null;
        Open(file, (_, header) => table = header.Table);
        return table;
    }

    /// <summary>Opens a file with its header read; a file that is no table of the return is left.</summary>
    private static void Open(ReturnFile file, Action<CsvReader, TableHeader> read)
    {
        using var stream = file.Open();
        using var reader = CsvReader.Create(stream, CsvTable.Options, leaveOpen: true);
        try
        {
            reader.ReadHeader();
            if (TableHeader.Recognise(reader.Headers) is { } header)
            {
                read(reader, header);
            }
        }
        catch (CsvFormatException broken)
        {
            throw FileBlocks.Unreadable(file, broken);
        }
    }

    /// <summary>Opens a file to where its rows begin; one without rows is left.</summary>
    private static void OpenRows(ReturnFile file, Action<TableHeader, char, long> read)
    {
        Open(file, (reader, header) =>
        {
            if (reader.Read())
            {
                read(header, reader.Separator, reader.ByteOffset);
            }
        });
    }

    private static EpisodeTableReading FromReturn(Return whole, Repair repair)
    {
        var builder = new EpisodeTableBuilder(whole.Episodes.Count);
        foreach (var row in whole.Episodes)
        {
            EpisodeBlock.Add(builder, row);
        }

        var births = new Births(builder);
        foreach (var row in whole.Headers)
        {
            births.Add(row);
        }

        return new EpisodeTableReading(builder.Build(repair), whole.Counts.Single(count => count.Table == ReturnTable.Episodes), whole.Problems);
    }

    private static bool IsWide(ReturnFile file)
    {
        using var stream = file.Open();
        var (one, two) = (stream.ReadByte(), stream.ReadByte());
        return (one, two) is (0xFF, 0xFE) or (0xFE, 0xFF);
    }
}
