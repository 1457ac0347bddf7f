using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using CareRights.Ssda903.Reading;

namespace CareRights.Ssda903;

/// <summary>The episodes that were read, held in columns because a nation has millions of them. Each time a row is asked for it is made anew; two rows made of one episode are equal.</summary>
internal sealed class EpisodeRows : ReadRows, IReadOnlyList<EpisodeRow>
{
    private readonly EpisodeColumns[] files;

    // The place of the first row of each file, and the end.
    private readonly int[] starts;

    public EpisodeRows(IReadOnlyList<EpisodeColumns> files)
    {
        this.files = [.. files];
        starts = new int[files.Count + 1];
        for (var i = 0; i < files.Count; i++)
        {
            starts[i + 1] = checked(starts[i] + files[i].Count);
            files[i].Runs.ForEach(run => Met(run.Source));
        }
    }

    public int Count => starts[files.Length];

    /// <summary>The columns, in the order of the rows.</summary>
    public IReadOnlyList<EpisodeColumns> Files => files;

    /// <inheritdoc/>
    public override bool HasUnreadableYear => WithColumnsBeside(this).Any(row => row.IsUnreadable("YEAR"));

    public EpisodeRow this[int place]
    {
        get
        {
            if (place < 0 || place >= Count)
            {
                throw new ArgumentOutOfRangeException(nameof(place));
            }

            var file = 0;
            if (files.Length > 1)
            {
                file = Array.BinarySearch(starts, place);
                file = file < 0 ? ~file - 1 : file;

                // A file without rows begins where the next one does.
                while (starts[file + 1] == place)
                {
                    file++;
                }
            }

            return files[file].Row(place - starts[file]);
        }
    }

    public IEnumerator<EpisodeRow> GetEnumerator()
    {
        foreach (var file in files)
        {
            for (var row = 0; row < file.Count; row++)
            {
                yield return file.Row(row);
            }
        }
    }

    /// <summary>Of each episode what it is of, and its first day and end, packed: without a row for each where they were read.</summary>
    public static IEnumerable<(RowSource Source, int Decom, int Dec)> Days(IReadOnlyList<EpisodeRow> rows)
    {
        if (rows is not EpisodeRows read)
        {
            foreach (var row in rows)
            {
                yield return (row.Source, PackedDay.Of(row.Decom), PackedDay.Of(row.Dec));
            }

            yield break;
        }

        foreach (var file in read.files)
        {
            for (var row = 0; row < file.Count; row++)
            {
                var cells = file[row];
                yield return (file.Runs[cells.Run].Source, cells.Decom, cells.Dec);
            }
        }
    }

    /// <summary>The rows that may have a cell in a column that most files lack.</summary>
    public static IEnumerable<EpisodeRow> WithColumnsBeside(IReadOnlyList<EpisodeRow> rows) => rows is EpisodeRows read ? read.files.SelectMany(file => file.RowsBeside().Select(file.Row)) : rows;

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The runs of rows of one child, file, year and authority.</summary>
    public IEnumerable<RowRun> Runs()
    {
        for (var file = 0; file < files.Length; file++)
        {
            foreach (var run in files[file].Runs)
            {
                yield return new(starts[file] + run.First, run.Child, run.Source);
            }
        }
    }
}
