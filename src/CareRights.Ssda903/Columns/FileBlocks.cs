using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using CareRights.Ssda903.Reading;
using CsvHelper;

namespace CareRights.Ssda903.Columns;

/// <summary>A file some megabytes at a time, from the start of a line to the end of one. No cell of the return holds a line break, so blocks can be read apart.</summary>
internal static class FileBlocks
{
    private const int Size = 1 << 22;

    /// <summary>Reads the rows of a file on several threads and hands the blocks over one after another, in order.</summary>
    /// <param name="file">The file.</param>
    /// <param name="first">Where its rows begin.</param>
    /// <param name="mostThreads">How many threads may read at once; -1 for as many as there are processors.</param>
    /// <param name="make">Makes what one thread reads its blocks into, one after another.</param>
    /// <param name="read">Reads a block; told whether it ends the file.</param>
    /// <param name="handOver">Takes over what was read; told the number of the block.</param>
    public static void Read<T>(ReturnFile file, long first, int mostThreads, Func<T> make, Action<T, ReadOnlyMemory<byte>, bool> read, Action<T, int> handOver)
    {
        var count = Count(file, first);
        var turn = new object();
        var (next, handed, hasFailed) = (-1, 0, false);
        try
        {
            Parallel.For(
                0, count, new ParallelOptions { MaxDegreeOfParallelism = mostThreads },
                () => (Stream: file.Open(), Bytes: new byte[Math.Min(file.Length - first, Size) + 1 + CsvTable.LongestRecord], Block: make()),
                (_, _, own) =>
                {
                    // Blocks are taken in order whatever share of them a thread was given, so that the one waited for is always being read.
                    var index = Interlocked.Increment(ref next);
                    try
                    {
                        read(own.Block, Load(file, own.Stream, own.Bytes, first, index), index == count - 1);
                        InTurn(index, own.Block);
                    }
                    catch
                    {
                        lock (turn)
                        {
                            hasFailed = true;
                            Monitor.PulseAll(turn);
                        }

                        throw;
                    }

                    return own;
                },
                own => own.Stream.Dispose());
        }
        catch (AggregateException several)
        {
            var inner = several.Flatten().InnerExceptions;
            throw inner.FirstOrDefault(each => each is UnreadableReturnException) ?? (inner.FirstOrDefault(each => each is CsvFormatException) is { } broken ? Unreadable(file, broken) : several);
        }

        void InTurn(int index, T block)
        {
            lock (turn)
            {
                while (handed != index && !hasFailed)
                {
                    Monitor.Wait(turn);
                }

                if (!hasFailed)
                {
                    handOver(block, index);
                    handed++;
                    Monitor.PulseAll(turn);
                }
            }
        }
    }

    /// <summary>The problems of the blocks with their lines counted from the start of the file and not of the block.</summary>
    public static IEnumerable<ReturnProblem> InFile(ReturnFile file, long first, IReadOnlyList<(int Block, ReturnProblem Problem)> problems)
    {
        if (problems.Count == 0)
        {
            yield break;
        }

        using var stream = file.Open();
        var bytes = new byte[Size + 1 + CsvTable.LongestRecord];
        var line = LinesBefore(stream, bytes, first);
        var at = 0;
        for (var index = 0; at < problems.Count; index++)
        {
            for (; at < problems.Count && problems[at].Block == index; at++)
            {
                var problem = problems[at].Problem;
                yield return problem with { Origin = problem.Origin with { Line = problem.Origin.Line + line } };
            }

            var block = Load(file, stream, bytes, first, index);
            line += LineBreaks(block.Span);
        }
    }

    public static UnreadableReturnException Unreadable(ReturnFile file, Exception broken) => new(
        $"{file.Source.Path}: a line is longer than {CsvTable.LongestRecord / 1024} KiB, or its quotes cannot be followed; expected the rows of a return, each on its own line. Export the file again.",
        broken);

    private static int Count(ReturnFile file, long first) => checked((int)((file.Length - first + Size - 1) / Size));

    /// <summary>A block with what is left of its last line, from where its own first line begins.</summary>
    private static ReadOnlyMemory<byte> Load(ReturnFile file, FileStream stream, byte[] bytes, long first, int index)
    {
        var begin = first + ((long)index * Size);

        // One byte before, to see whether a line begins here; one line after, which may begin in this block.
        var lead = index == 0 ? 0 : 1;
        stream.Position = begin - lead;
        var read = Fill(stream, bytes, (int)Math.Min(lead + Size + CsvTable.LongestRecord, file.Length - begin + lead));
        var from = index == 0 ? 0 : LineAfter(bytes, 0, Math.Min(read, lead + CsvTable.LongestRecord), read);
        var to = read <= lead + Size ? read : LineAfter(bytes, lead + Size - 1, read, read);
        from = Math.Min(from, to);
        return new ReadOnlyMemory<byte>(bytes, from, to - from);
    }

    private static int Fill(FileStream stream, byte[] bytes, int length)
    {
        var read = 0;
        int got;
        while (read < length && (got = stream.Read(bytes, read, length - read)) > 0)
        {
            read += got;
        }

        return read;
    }

    private static int LineAfter(byte[] bytes, int at, int until, int atMost)
    {
        for (var i = at; i < until; i++)
        {
            if (bytes[i] == '\n' || (bytes[i] == '\r' && i + 1 < atMost && bytes[i + 1] != '\n'))
            {
                return i + 1;
            }
        }

        return atMost <= until ? atMost : throw new UnreadableReturnException("a line is longer than " + (CsvTable.LongestRecord / 1024) + " KiB; expected the rows of a return, each on its own line.");
    }

    private static int LinesBefore(FileStream stream, byte[] bytes, long end)
    {
        stream.Position = 0;
        return LineBreaks(new ReadOnlySpan<byte>(bytes, 0, Fill(stream, bytes, checked((int)end))));
    }

    private static int LineBreaks(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            count += bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 == bytes.Length || bytes[i + 1] != '\n')) ? 1 : 0;
        }

        return count;
    }
}
