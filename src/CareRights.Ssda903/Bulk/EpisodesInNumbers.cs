using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using CareRights.Ssda903.Reading;
using CareRights.Stability;
using CareRights.Stability.Bulk;
using CareRights.Stability.Figures;
using NodaTime;

namespace CareRights.Ssda903.Bulk;

/// <summary>The episodes that were read, as rows of a table in numbers: gathered by child from the columns they were read into, some children at a time.</summary>
internal sealed class EpisodesInNumbers
{
    private readonly EpisodeColumns[] files;
    private readonly ChildKeys keys = new();

    // Of each run of rows: the child. Of each file: its first run and its first row.
    private readonly List<int> childOf = [];
    private readonly int[] firstRun;
    private readonly int[] firstRow;

    // The runs by child, and of each child the first of them; of each child how many rows all before it have.
    private readonly (int File, int Run)[] runs;
    private readonly int[] firstOfChild;
    private readonly int[] rowsBefore;
    private readonly Codes[][] codes;
    private readonly int[][] places;
    private readonly Dictionary<string, int> placeOf = new(StringComparer.Ordinal);

    public EpisodesInNumbers(EpisodeRows rows)
    {
        files = [.. rows.Files];
        firstRun = new int[files.Length];
        firstRow = new int[files.Length];
        var sources = files.SelectMany(file => file.Runs);
        var isNumbered = sources.All(run => run.Number >= 0) && sources.Select(run => run.Source.Authority).Distinct().Count() == 1;
        childOf.Capacity = files.Sum(file => file.Runs.Count);
        var numbered = new List<int>(childOf.Capacity);
        for (var file = 0; file < files.Length; file++)
        {
            (firstRun[file], firstRow[file]) = (childOf.Count, file == 0 ? 0 : firstRow[file - 1] + files[file - 1].Count);
            foreach (var run in files[file].Runs)
            {
                childOf.Add(isNumbered ? Numbered(run, numbered) : Named(run));
            }
        }

        (runs, firstOfChild, rowsBefore) = ByChild();
        codes = [.. files.Select(file => Enumerable.Range(0, file.Codes.Count).Select(number => Codes.Of(file.Codes[number])).ToArray())];
        places = [.. files.Select(file => new int[file.Texts.Count])];
    }

    /// <summary>Makes the table.</summary>
    /// <param name="births">The dates of birth.</param>
    /// <param name="repair">What may be changed in the rows.</param>
    /// <param name="mostThreads">How many threads may work at once.</param>
    /// <param name="covered">What the returns of each authority cover, by its name.</param>
    public EpisodeTable ToTable(IEnumerable<KeyValuePair<ChildKey, LocalDate?>> births, Repair repair, int mostThreads, Func<string, ReturnCoverage> covered)
    {
        var born = Enumerable.Repeat(EpisodeTable.NoDay, keys.Count).ToArray();
        var last = -1;
        foreach (var birth in births)
        {
            // Tables mostly hold the children in one order.
            if (birth.Value is { } day && Find(birth.Key, last + 1) is >= 0 and var child)
            {
                born[child] = EpisodeTable.DayOf(day);
                last = child;
            }
        }

        return new TableMaking(RowsOf, rowsBefore[keys.Count], keys.Trimmed(), born, repair, covered).Make(mostThreads);
    }

    private int Find(ChildKey key, int guess)
    {
        var (of, text) = (keys.Authority(key.Authority), Encoding.UTF8.GetBytes(key.Child));
        return guess < keys.Count && keys.Is(guess, of, text, 0, text.Length) ? guess : keys.Find(of, text, 0, text.Length);
    }

    // A number is of one child: that it was not met before needs no looking.
    private int Numbered(in EpisodeColumns.Run run, List<int> numbered)
    {
        while (numbered.Count <= run.Number)
        {
            numbered.Add(-1);
        }

        if (numbered[run.Number] < 0)
        {
            var text = Encoding.UTF8.GetBytes(run.Child);
            numbered[run.Number] = keys.Append(keys.Authority(run.Source.Authority ?? ""), text, 0, text.Length);
        }

        return numbered[run.Number];
    }

    private int Named(in EpisodeColumns.Run run)
    {
        var text = Encoding.UTF8.GetBytes(run.Child);
        return keys.FindOrAdd(keys.Authority(run.Source.Authority ?? ""), text, 0, text.Length);
    }

    private int RowsIn(int file, int run) => (run + 1 < files[file].Runs.Count ? files[file].Runs[run + 1].First : files[file].Count) - files[file].Runs[run].First;

    private ((int File, int Run)[] Runs, int[] FirstOfChild, int[] RowsBefore) ByChild()
    {
        var (first, before) = (new int[keys.Count + 1], new int[keys.Count + 1]);
        for (var file = 0; file < files.Length; file++)
        {
            for (var run = 0; run < files[file].Runs.Count; run++)
            {
                var child = childOf[firstRun[file] + run];
                first[child + 1]++;
                before[child + 1] += RowsIn(file, run);
            }
        }

        for (var child = 0; child < keys.Count; child++)
        {
            first[child + 1] += first[child];
            before[child + 1] += before[child];
        }

        var sorted = new (int, int)[childOf.Count];
        var next = first.AsSpan(0, keys.Count).ToArray();
        for (var file = 0; file < files.Length; file++)
        {
            for (var run = 0; run < files[file].Runs.Count; run++)
            {
                sorted[next[childOf[firstRun[file] + run]]++] = (file, run);
            }
        }

        return (sorted, first, before);
    }

    private (ArraySegment<RawRow> Rows, int Before) RowsOf(int firstChild, int endChild, RawRow[]? taken)
    {
        var needed = rowsBefore[endChild] - rowsBefore[firstChild];
        var gathered = taken?.Length >= needed ? taken : new RawRow[needed + (needed / 8)];
        var count = 0;
        for (var child = firstChild; child < endChild; child++)
        {
            for (var at = firstOfChild[child]; at < firstOfChild[child + 1]; at++)
            {
                var (file, run) = runs[at];
                var (first, rows, year) = (files[file].Runs[run].First, RowsIn(file, run), (ushort)(files[file].Runs[run].Source.ReturnYear ?? 0));
                for (var row = first; row < first + rows; row++)
                {
                    gathered[count++] = Row(child, file, row, year);
                }
            }
        }

        return (new(gathered, 0, count), rowsBefore[firstChild]);
    }

    // One with a cell that could not be read is made of the facts that every other gives the same of.
    private RawRow Row(int child, int file, int row, ushort year)
    {
        var columns = files[file];
        var number = firstRow[file] + row;
        if (columns.BesideOf(row) is { Unreadable.Count: > 0 })
        {
            var recorded = columns.Row(row).ToEpisode(number);
            return RawRow.Of(child, recorded, TokenOf(recorded.Place));
        }

        ref var cells = ref columns[row];
        ref var code = ref codes[file][cells.Codes];
        return new()
        {
            Child = child,
            Start = PackedDay.DateOf(cells.Decom) is { } start ? EpisodeTable.DayOf(start) : EpisodeTable.NoDay,
            End = PackedDay.DateOf(cells.Dec) is { } end ? EpisodeTable.DayOf(end) : EpisodeTable.Open,
            Reason = code.Reason,
            Status = code.Status,
            Placement = code.Placement,
            Ceased = code.Ceased ?? default,
            IsCeased = code.Ceased is not null,
            Token = cells.PlPost == 0 ? 0 : TokenOf(file, cells.PlPost),
            ReturnYear = year,
            Number = number,
        };
    }

    // Several threads may find out at once, and find the same.
    private int TokenOf(int file, int text)
    {
        ref var token = ref places[file][text];
        if (token == 0)
        {
            token = TokenOf(Postcodes.Normal(files[file].Texts[text] ?? "")) + 1;
        }

        return token - 1;
    }

    // Equal for places that are equal; 0 for none.
    private int TokenOf(string place)
    {
        if (place.Length == 0)
        {
            return 0;
        }

        lock (placeOf)
        {
            if (!placeOf.TryGetValue(place, out var token))
            {
                placeOf[place] = token = placeOf.Count + 1;
            }

            return token;
        }
    }

    private readonly record struct Codes(ReasonForNewEpisode Reason, LegalStatus Status, PlacementType Placement, ReasonCeased? Ceased)
    {
        public static Codes Of(EpisodeCells cells) =>
            new(EpisodeCodes.ToReasonForNewEpisode(cells.Rne), EpisodeCodes.ToLegalStatus(cells.Ls), EpisodeCodes.ToPlacementType(cells.Place), EpisodeCodes.ToReasonCeased(cells.Rec));
    }
}
