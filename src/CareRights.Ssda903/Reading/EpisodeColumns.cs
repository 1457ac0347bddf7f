using System.Collections.Generic;

namespace CareRights.Ssda903.Reading;

/// <summary>Episodes as they come in: 32 bytes a row, and what many rows share held once.</summary>
internal sealed class EpisodeColumns
{
    private const int BitsOfBlock = 13;
    private const int RowsOfBlock = 1 << BitsOfBlock;

    private readonly List<Numbers[]> blocks = [new Numbers[16]];
    private readonly List<Beside?[]?> besides = [];
    private readonly List<Run> runs = [];

    public int Count { get; private set; }

    public NumberedTexts Texts { get; } = new();

    public NumberedCodes Codes { get; } = new();

    /// <summary>Rows one after the other of one child in one file, year and authority. Changing whose they are changes the rows.</summary>
    public List<Run> Runs => runs;

    public ref Numbers this[int row] => ref blocks[row >> BitsOfBlock][row & (RowsOfBlock - 1)];

    /// <summary>A new row, to be filled.</summary>
    public ref Numbers Add(string child, int number, RowSource source, int line)
    {
        if (runs.Count == 0 || runs[runs.Count - 1] is var last && !(ReferenceEquals(last.Child, child) && ReferenceEquals(last.Source, source)))
        {
            runs.Add(new(child, number, source, Count));
        }

        Grow();
        ref var added = ref this[Count++];
        (added.Run, added.Line) = (runs.Count - 1, line);
        return ref added;
    }

    /// <summary>Lets go of what reading alone needs.</summary>
    public void Complete()
    {
        Texts.Complete();
        Codes.Complete();
        runs.TrimExcess();
    }

    /// <summary>Keeps what few rows have: columns that most files lack, and what could not be read.</summary>
    public void SetBeside(int row, Beside beside)
    {
        while (besides.Count < blocks.Count)
        {
            besides.Add(null);
        }

        (besides[row >> BitsOfBlock] ??= new Beside[RowsOfBlock])[row & (RowsOfBlock - 1)] = beside;
    }

    public Beside? BesideOf(int row) => (row >> BitsOfBlock) < besides.Count ? besides[row >> BitsOfBlock]?[row & (RowsOfBlock - 1)] : null;

    /// <summary>The rows that have something beside.</summary>
    public IEnumerable<int> RowsBeside()
    {
        for (var row = 0; row < Count; row++)
        {
            if ((row >> BitsOfBlock) >= besides.Count || besides[row >> BitsOfBlock] is not { } block)
            {
                row |= RowsOfBlock - 1;
            }
            else if (block[row & (RowsOfBlock - 1)] is not null)
            {
                yield return row;
            }
        }
    }

    /// <summary>The row, made anew.</summary>
    public EpisodeRow Row(int row)
    {
        ref var cells = ref this[row];
        var run = runs[cells.Run];
        var beside = BesideOf(row);
        return new EpisodeRow
        {
            Child = run.Child,
            Source = run.Source,
            Line = cells.Line,
            Decom = PackedDay.DateOf(cells.Decom),
            Dec = PackedDay.DateOf(cells.Dec),
            Codes = Codes[cells.Codes],
            HomePost = Texts[cells.HomePost],
            PlPost = Texts[cells.PlPost],
            Urn = Texts[cells.Urn],
            PlaceCells = beside?.Place,
            Unreadable = beside?.Unreadable ?? [],
        };
    }

    // The first block grows, since most files are small.
    private void Grow()
    {
        if (Count >> BitsOfBlock == blocks.Count)
        {
            blocks.Add(new Numbers[RowsOfBlock]);
        }
        else if (Count == blocks[0].Length)
        {
            var first = blocks[0];
            System.Array.Resize(ref first, Count * 2);
            blocks[0] = first;
        }
    }

    /// <summary>The cells of a row in numbers: days packed, texts and codes by their numbers.</summary>
    public struct Numbers
    {
        public int Run;
        public int Line;
        public int Decom;
        public int Dec;
        public int Codes;
        public int HomePost;
        public int PlPost;
        public int Urn;
    }

    /// <param name="Child">The child's identifier.</param>
    /// <param name="Number">Its number (<see cref="Spelling.Number"/>).</param>
    /// <param name="Source">The file, the year and the authority.</param>
    /// <param name="First">The first row.</param>
    public readonly record struct Run(string Child, int Number, RowSource Source, int First);

    public sealed record Beside(PlaceCells? Place, IReadOnlyList<string> Unreadable);
}
