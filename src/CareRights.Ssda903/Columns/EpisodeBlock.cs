using System;
using System.Collections.Generic;
using CareRights.Ssda903.Reading;
using CareRights.Stability;
using CareRights.Stability.Columns;
using CsvHelper;

namespace CareRights.Ssda903.Columns;

/// <summary>The episodes of one block of a file, in the order of the file; used for one block after another.</summary>
internal sealed class EpisodeBlock
{
    private static readonly int ChildColumn = Column("CHILD");
    private static readonly int StartColumn = Column("DECOM");
    private static readonly int ReasonColumn = Column("RNE");
    private static readonly int StatusColumn = Column("LS");
    private static readonly int PlacementColumn = Column("PLACE");
    private static readonly int EndColumn = Column("DEC");
    private static readonly int CeasedColumn = Column("REC");
    private static readonly int PlaceColumn = Column("PL_POST");

    private readonly ReturnFile file;
    private readonly TableHeader header;
    private readonly CsvReaderOptions options;
    private readonly bool isPlainTable;
    private readonly List<EpisodeRow> slow = [];
    private readonly List<ReturnProblem> problems = [];
    private readonly Identifiers identifiers = new();
    private PlainRow[] rows = new PlainRow[1024];
    private int count;

    /// <summary>Makes a block of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="header">Its header.</param>
    /// <param name="separator">What separates its cells.</param>
    public EpisodeBlock(ReturnFile file, TableHeader header, char separator)
    {
        (this.file, this.header) = (file, header);
        options = CsvTable.Options with { HasHeader = false, Separator = separator };
        isPlainTable = header.Place("LA") is null && header.Place("YEAR") is null;
    }

    public IReadOnlyList<ReturnProblem> Problems => problems;

    public BlockCounts Counts { get; private set; } = new();

    /// <summary>Reads a block in place of the one before it.</summary>
    public void Read(ReadOnlyMemory<byte> bytes, bool endsFile)
    {
        slow.Clear();
        problems.Clear();
        identifiers.Clear();
        count = 0;
        Counts = new BlockCounts();
        using var reader = CsvReader.Create(bytes, options);
        Take(reader, endsFile);
    }

    /// <summary>Adds the rows to a table in the making.</summary>
    public void AddTo(EpisodeTableBuilder builder)
    {
        var authority = builder.Authority("");
        var year = file.Source.ReturnYear ?? 0;
        var (child, last) = (0, -1);
        for (var i = 0; i < count; i++)
        {
            ref var row = ref rows[i];
            if (row.Identifier < 0)
            {
                Add(builder, slow[-1 - row.Identifier]);
                last = -1;
                continue;
            }

            if (row.Identifier != last)
            {
                last = row.Identifier;
                child = builder.Child(authority, identifiers.Text, identifiers.From(last), identifiers.Length(last));
            }

            builder.Add(child, row.Start, row.End, row.Reason, row.Status, row.Placement, row.Place, row.IsCeased ? row.Ceased : null, year);
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

    private void Take(CsvReader reader, bool endsFile)
    {
        var cells = new CsvTable.CsvCells(reader, header, new TextPool());
        var last = (Count: header.Count, OpenQuote: false);
        while (reader.Read())
        {
            Counts.Read++;
            if (count == rows.Length)
            {
                Array.Resize(ref rows, rows.Length * 2);
            }

            if (isPlainTable && reader.FieldCount == header.Count && TryTakePlain(reader, ref rows[count]))
            {
                count++;
                continue;
            }

            last = (reader.FieldCount, CsvTable.HasOpenQuote(reader.RawRecord));
            TakeSlowly(reader, cells, last.OpenQuote);
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

    private bool TryTakePlain(CsvReader reader, ref PlainRow row)
    {
        var child = reader.GetSpan(header.Place(ChildColumn));
        var end = reader.GetSpan(header.Place(EndColumn));
        var ceased = reader.GetSpan(header.Place(CeasedColumn));
        row.End = EpisodeTable.Open;
        row.IsCeased = ceased.Length > 0;
        if (!PlainCells.TryReadDay(reader.GetSpan(header.Place(StartColumn)), out row.Start)
            || !PlainCells.Reasons.TryRead(reader.GetSpan(header.Place(ReasonColumn)), out row.Reason)
            || !PlainCells.Statuses.TryRead(reader.GetSpan(header.Place(StatusColumn)), out row.Status)
            || !PlainCells.Placements.TryRead(reader.GetSpan(header.Place(PlacementColumn)), out row.Placement)
            || !PlainCells.TryReadPlace(reader.GetSpan(header.Place(PlaceColumn)), out row.Place)
            || (end.Length > 0 && !PlainCells.TryReadDay(end, out row.End))
            || (ceased.Length > 0 && !PlainCells.Ceased.TryRead(ceased, out row.Ceased))
            || !PlainCells.IsIdentifier(child))
        {
            return false;
        }

        row.Identifier = identifiers.Add(child);
        return true;
    }

    private void TakeSlowly(CsvReader reader, CsvTable.CsvCells cells, bool hasOpenQuote)
    {
        var origin = new Origin(file.Source, checked((int)reader.LineNumber));
        if (CsvTable.Fault(reader, header, hasOpenQuote) is var (found, expected))
        {
            Counts.Reported++;
            problems.Add(new ReturnProblem(origin, ReturnTable.Episodes, "", found, expected, ProblemEffect.RowLost));
            return;
        }

        cells.Start(origin);
        if (cells.Child() is not { } child)
        {
            Counts.Reported++;
            problems.Add(new ReturnProblem(origin, ReturnTable.Episodes, "CHILD", "nothing that identifies a child", "the authority's identifier of the child", ProblemEffect.RowLost));
            return;
        }

        slow.Add(TableRows.Episode(cells, child));
        rows[count++].Identifier = -slow.Count;
        Counts.InPart += cells.Unreadable.Count > 0 ? 1 : 0;
        problems.AddRange(cells.Problems);
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

    private struct PlainRow
    {
        public long Place;
        public int Start;
        public int End;

        /// <summary>Which of the identifiers; below 0 for a row that was read slowly, -1 being the first of these.</summary>
        public int Identifier;
        public ReasonForNewEpisode Reason;
        public LegalStatus Status;
        public PlacementType Placement;
        public ReasonCeased Ceased;
        public bool IsCeased;
    }
}
