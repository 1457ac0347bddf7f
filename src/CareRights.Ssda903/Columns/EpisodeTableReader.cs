using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
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
        var builder = new EpisodeTableBuilder();
        var problems = new List<ReturnProblem>();
        var counts = new BlockCounts();
        var tables = files.Where(file => file.Length > 0).Select(file => (File: file, Table: TableOf(file))).ToList();
        foreach (var (file, _) in tables.Where(each => each.Table == ReturnTable.Episodes))
        {
            Open(file, (reader, header) =>
            {
                foreach (var block in Blocks(file, reader, header, mostThreads))
                {
                    builder.Append(block.Builder);
                    problems.AddRange(block.Problems);
                    counts.Add(block.Counts);
                }
            });
        }

        if (!tables.Exists(each => each.Table == ReturnTable.Episodes))
        {
            // The general reader says what is missing and which file comes nearest.
            ReturnReader.Read(path);
        }

        var births = new Births(builder);
        foreach (var (file, _) in tables.Where(each => each.Table == ReturnTable.Header))
        {
            Open(file, (reader, header) => births.Read(reader, header, file.Source));
        }

        return new EpisodeTableReading(builder.Build(repair), counts.ToRowCount(), problems);
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
            throw Unreadable(file, broken);
        }
    }

    private static EpisodeBlock[] Blocks(ReturnFile file, CsvReader reader, TableHeader header, int mostThreads)
    {
        if (!reader.Read())
        {
            return [];
        }

        var first = reader.ByteOffset;
        var count = EpisodeBlock.Count(file.Length - first);
        var blocks = new EpisodeBlock[count];
        try
        {
            Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = mostThreads }, index => blocks[index] = EpisodeBlock.Read(file, header, reader.Separator, first, index));
        }
        catch (AggregateException several)
        {
            throw several.Flatten().InnerExceptions.FirstOrDefault(inner => inner is UnreadableReturnException) ?? Unreadable(file, several.InnerException ?? several);
        }

        EpisodeBlock.NumberLines(file, first, blocks);
        return blocks;
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

    private static UnreadableReturnException Unreadable(ReturnFile file, Exception broken) => new(
        $"{file.Source.Path}: a line is longer than {CsvTable.LongestRecord / 1024} KiB, or its quotes cannot be followed; expected the rows of a return, each on its own line. Export the file again.",
        broken);
}
