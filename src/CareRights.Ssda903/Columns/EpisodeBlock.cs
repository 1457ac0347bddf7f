using System;
using System.Collections.Generic;
using CareRights.Ssda903.Reading;
using CareRights.Stability;
using CareRights.Stability.Columns;
using CsvHelper;

namespace CareRights.Ssda903.Columns;

/// <summary>Some megabytes of a file of episodes, from the start of a line to the end of one. No cell of the return holds a line break, so blocks can be read apart.</summary>
internal sealed class EpisodeBlock
{
    private const int Size = 1 << 22;
    private static readonly int ChildColumn = Column("CHILD");
    private static readonly int StartColumn = Column("DECOM");
    private static readonly int ReasonColumn = Column("RNE");
    private static readonly int StatusColumn = Column("LS");
    private static readonly int PlacementColumn = Column("PLACE");
    private static readonly int EndColumn = Column("DEC");
    private static readonly int CeasedColumn = Column("REC");
    private static readonly int PlaceColumn = Column("PL_POST");

    private readonly byte[] identifier = new byte[64];

    public EpisodeTableBuilder Builder { get; } = new(Size / 64);

    public List<ReturnProblem> Problems { get; } = [];

    public BlockCounts Counts { get; } = new();

    /// <summary>How many blocks so many bytes are.</summary>
    public static int Count(long bytes) => checked((int)((bytes + Size - 1) / Size));

    /// <summary>Reads one block of a file whose data begin at a byte.</summary>
    public static EpisodeBlock Read(ReturnFile file, TableHeader header, char separator, long first, int index)
    {
        var bytes = Load(file, first, index, out var from, out var to);
        var block = new EpisodeBlock();
        var options = CsvTable.Options with { HasHeader = false, Separator = separator };
        using var reader = CsvReader.Create(new ReadOnlyMemory<byte>(bytes, from, to - from), options);
        block.Take(reader, header, file, endsFile: first + ((long)index * Size) + Size >= file.Length);
        return block;
    }

    /// <summary>Turns lines counted from a block's own start into lines of the file.</summary>
    public static void NumberLines(ReturnFile file, long first, EpisodeBlock[] blocks)
    {
        if (!Array.Exists(blocks, block => block.Problems.Count > 0))
        {
            return;
        }

        var line = Lines(file, 0, first);
        for (var index = 0; index < blocks.Length; index++)
        {
            var problems = blocks[index].Problems;
            for (var i = 0; i < problems.Count; i++)
            {
                problems[i] = problems[i] with { Origin = problems[i].Origin with { Line = problems[i].Origin.Line + line } };
            }

            var bytes = Load(file, first, index, out var from, out var to);
            line += LineBreaks(bytes, from, to);
        }
    }

    /// <summary>Adds a row that the general reader made.</summary>
    public static void Add(EpisodeTableBuilder builder, EpisodeRow row) => builder.Add(
        builder.Child(new ChildKey(row.Authority ?? "", row.Child)),
        row.Decom is { } start ? EpisodeTable.DayOf(start) : EpisodeTable.NoDay,
        row.Dec is { } end ? EpisodeTable.DayOf(end) : row.IsUnreadable("DEC") ? EpisodeTable.UnreadableEnd : EpisodeTable.Open,
        EpisodeCodes.ToReasonForNewEpisode(row.Rne), EpisodeCodes.ToLegalStatus(row.Ls), EpisodeCodes.ToPlacementType(row.Place),
        PlaceOf(builder, row.PlPost), EpisodeCodes.ToReasonCeased(row.Rec), row.ReturnYear ?? 0);

    private static long PlaceOf(EpisodeTableBuilder builder, string? postcode)
    {
        var normal = postcode is null ? "" : Postcodes.Normal(postcode);
        return PlainCells.TryReadPlace(System.Text.Encoding.UTF8.GetBytes(normal), out var place) ? place : builder.Place(normal);
    }

    private void Take(CsvReader reader, TableHeader header, ReturnFile file, bool endsFile)
    {
        var slow = new CsvTable.CsvCells(reader, header, new TextPool());
        var isPlainTable = header.Place("LA") is null && header.Place("YEAR") is null;
        var authority = Builder.Authority("");
        var year = file.Source.ReturnYear ?? 0;
        var last = (Count: header.Count, OpenQuote: false);
        while (reader.Read())
        {
            Counts.Read++;
            if (isPlainTable && reader.FieldCount == header.Count && TryTakePlain(reader, header, authority, year))
            {
                continue;
            }

            last = (reader.FieldCount, CsvTable.HasOpenQuote(reader.RawRecord));
            TakeSlowly(reader, header, slow, file.Source, last.OpenQuote);
        }

        if (endsFile && (last.Count < header.Count || last.OpenQuote))
        {
            using var stream = file.Open();
            if (!ReturnFile.EndsWithLineBreak(stream))
            {
                throw new UnreadableReturnException($"{file.Source.Path}: the file ends in the middle of its last line; it looks cut short. Export or copy it again (or, if the line is whole, end it with a line break).");
            }
        }
    }

    private bool TryTakePlain(CsvReader reader, TableHeader header, int authority, int year)
    {
        var child = reader.GetSpan(header.Place(ChildColumn));
        var end = reader.GetSpan(header.Place(EndColumn));
        var ceased = reader.GetSpan(header.Place(CeasedColumn));
        var endDay = EpisodeTable.Open;
        var reasonCeased = default(ReasonCeased);
        if (!PlainCells.TryReadDay(reader.GetSpan(header.Place(StartColumn)), out var start)
            || !PlainCells.Reasons.TryRead(reader.GetSpan(header.Place(ReasonColumn)), out var reason)
            || !PlainCells.Statuses.TryRead(reader.GetSpan(header.Place(StatusColumn)), out var status)
            || !PlainCells.Placements.TryRead(reader.GetSpan(header.Place(PlacementColumn)), out var placement)
            || !PlainCells.TryReadPlace(reader.GetSpan(header.Place(PlaceColumn)), out var place)
            || (end.Length > 0 && !PlainCells.TryReadDay(end, out endDay))
            || (ceased.Length > 0 && !PlainCells.Ceased.TryRead(ceased, out reasonCeased))
            || !PlainCells.IsIdentifier(child))
        {
            return false;
        }

        child.CopyTo(identifier);
        Builder.Add(
            Builder.Child(authority, identifier, 0, child.Length), start, endDay, reason, status, placement, place, ceased.Length > 0 ? reasonCeased : null, year);
        return true;
    }

    private void TakeSlowly(CsvReader reader, TableHeader header, CsvTable.CsvCells cells, SourceFile file, bool hasOpenQuote)
    {
        var origin = new Origin(file, checked((int)reader.LineNumber));
        if (CsvTable.Fault(reader, header, hasOpenQuote) is var (found, expected))
        {
            Counts.Reported++;
            Problems.Add(new ReturnProblem(origin, ReturnTable.Episodes, "", found, expected, ProblemEffect.RowLost));
            return;
        }

        cells.Start(origin);
        if (cells.Child() is not { } child)
        {
            Counts.Reported++;
            Problems.Add(new ReturnProblem(origin, ReturnTable.Episodes, "CHILD", "nothing that identifies a child", "the authority's identifier of the child", ProblemEffect.RowLost));
            return;
        }

        Add(Builder, TableRows.Episode(cells, child));
        Counts.InPart += cells.Unreadable.Count > 0 ? 1 : 0;
        Problems.AddRange(cells.Problems);
    }

    /// <summary>The bytes of a block with what is left of its last line, and where its own first line begins.</summary>
    private static byte[] Load(ReturnFile file, long first, int index, out int from, out int to)
    {
        using var stream = file.Open();
        var begin = first + ((long)index * Size);

        // One byte before, to see whether a line begins here; one line after, which may begin in this block.
        var lead = index == 0 ? 0 : 1;
        stream.Position = begin - lead;
        var bytes = new byte[(int)Math.Min(lead + Size + CsvTable.LongestRecord, file.Length - begin + lead)];
        var read = 0;
        int got;
        while (read < bytes.Length && (got = stream.Read(bytes, read, bytes.Length - read)) > 0)
        {
            read += got;
        }

        from = index == 0 ? 0 : LineAfter(bytes, 0, Math.Min(read, lead + CsvTable.LongestRecord), read);
        to = read <= lead + Size ? read : LineAfter(bytes, lead + Size - 1, read, read);
        from = Math.Min(from, to);
        return bytes;
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

    private static int Lines(ReturnFile file, long from, long to)
    {
        using var stream = file.Open();
        stream.Position = from;
        var bytes = new byte[to - from];
        var read = 0;
        int got;
        while (read < bytes.Length && (got = stream.Read(bytes, read, bytes.Length - read)) > 0)
        {
            read += got;
        }

        return LineBreaks(bytes, 0, read);
    }

    private static int LineBreaks(byte[] bytes, int from, int to)
    {
        var count = 0;
        for (var i = from; i < to; i++)
        {
            count += bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 == to || bytes[i + 1] != '\n')) ? 1 : 0;
        }

        return count;
    }

    private static int Column(string name)
    {
        var columns = ReturnTables.ColumnsOf(ReturnTable.Episodes);
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i] == name)
            {
                return i;
            }
        }

        throw new ArgumentException("Episodes have no such column.", nameof(name));
    }
}
