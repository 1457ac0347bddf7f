using System.Collections.Generic;
using System.Text;
using System;
using CareRights.Stability.Figures;

namespace CareRights.Stability.Bulk;

/// <summary>Gathers rows from any source and makes an <see cref="EpisodeTable"/> of them.</summary>
/// <remarks>
/// Rows may come in any order; those of one child together, and in order of start, are the fastest. Of rows that cannot both stand, the later return wins, and then the row added later.
/// Not safe for use by several threads at once, but for <see cref="Find(int, byte[], int, int, int)"/> while nothing is added.
/// </remarks>
public sealed class EpisodeTableBuilder
{
    private readonly Dictionary<string, long> placeOf = new(StringComparer.Ordinal);
    private readonly ChildKeys keys = new();
    private readonly List<int> born = [];
    private RawRow[] rows;
    private int count;
    private int latest = -1;
    private ChildKey lastKey;
    private int lastChild = -1;
    private bool isGrouped = true;

    /// <summary>Makes an empty builder.</summary>
    /// <param name="expectedRows">About how many rows will come; memory is set aside for them.</param>
    public EpisodeTableBuilder(int expectedRows = 1024) => rows = new RawRow[Math.Max(16, Guard.Against.Negative(expectedRows))];

    /// <summary>How many rows were added.</summary>
    public int Rows => count;

    /// <summary>How many children were named.</summary>
    public int Children => born.Count;

    /// <summary>The number of a child: the same for the same key.</summary>
    public int Child(ChildKey key)
    {
        // The rows of a child stand together, and mostly share the text that names it.
        if (lastChild >= 0 && ReferenceEquals(key.Child, lastKey.Child) && ReferenceEquals(key.Authority, lastKey.Authority))
        {
            return lastChild;
        }

        var text = Encoding.UTF8.GetBytes(key.Child ?? "");
        (lastKey, lastChild) = (key, Child(Authority(key.Authority ?? ""), text, 0, text.Length));
        return lastChild;
    }

    /// <summary>The number of an authority, for the overload that takes bytes: the same for the same code.</summary>
    public int Authority(string code) => keys.Authority(Guard.Against.Null(code));

    /// <summary>The number of a child whose identifier is given in bytes, so that a reader need not make a string of it: the same for the same key.</summary>
    /// <param name="authority">The authority's number (<see cref="Authority"/>).</param>
    /// <param name="utf8">Where the identifier stands, in UTF-8.</param>
    /// <param name="from">Its first byte.</param>
    /// <param name="length">How many bytes it has.</param>
    public int Child(int authority, byte[] utf8, int from, int length)
    {
        var of = (ushort)authority;
        Guard.Against.Null(utf8);
        if (latest >= 0 && keys.Is(latest, of, utf8, from, length))
        {
            return latest;
        }

        latest = keys.FindOrAdd(of, utf8, from, length);
        if (latest == born.Count)
        {
            born.Add(EpisodeTable.NoDay);
        }

        return latest;
    }

    /// <summary>The number of a child that has been named before; <see langword="null"/> if it has not.</summary>
    public int? Find(ChildKey key)
    {
        var text = Encoding.UTF8.GetBytes(key.Child ?? "");
        return Find(Authority(key.Authority ?? ""), text, 0, text.Length);
    }

    /// <inheritdoc cref="Find(ChildKey)"/>
    /// <param name="authority">The authority's number (<see cref="Authority"/>).</param>
    /// <param name="utf8">Where the identifier stands, in UTF-8.</param>
    /// <param name="from">Its first byte.</param>
    /// <param name="length">How many bytes it has.</param>
    /// <param name="guess">A child that it may be, such as the one after the last found, and that is looked at first: tables often name children in one order.</param>
    public int? Find(int authority, byte[] utf8, int from, int length, int guess = -1)
    {
        var of = (ushort)authority;
        Guard.Against.Null(utf8);
        if (guess >= 0 && guess < Children && keys.Is(guess, of, utf8, from, length))
        {
            return guess;
        }

        var child = keys.Find(of, utf8, from, length);
        return child < 0 ? null : child;
    }

    /// <summary>States a child's date of birth.</summary>
    /// <param name="child">The child's number.</param>
    /// <param name="day">The day number (<see cref="EpisodeTable.DayOf"/>).</param>
    public void SetBorn(int child, int day) => born[child] = day;

    /// <summary>The token of a place: the same for the same text. A blank place is 0.</summary>
    public long Place(string place)
    {
        if (string.IsNullOrEmpty(place))
        {
            return 0;
        }

        if (!placeOf.TryGetValue(place, out var token))
        {
            token = -1 - placeOf.Count;
            placeOf.Add(place, token);
        }

        return token;
    }

    /// <summary>Adds a row as recorded.</summary>
    public void Add(Episode row)
    {
        Guard.Against.Null(row);
        Add(RawRow.Of(Child(row.Child), row, Place(row.Place)));
    }

    /// <summary>Adds a row in numbers.</summary>
    /// <param name="child">The child's number.</param>
    /// <param name="start">The day it began, or <see cref="EpisodeTable.NoDay"/>.</param>
    /// <param name="end">The day it ended, or <see cref="EpisodeTable.Open"/>, or <see cref="EpisodeTable.UnreadableEnd"/>.</param>
    /// <param name="reason">RNE.</param>
    /// <param name="status">LS.</param>
    /// <param name="placement">PLACE.</param>
    /// <param name="place">Any number that is the same for the same place: from <see cref="Place"/>, or positive and the caller's own.</param>
    /// <param name="ceased">REC; <see langword="null"/> if blank.</param>
    /// <param name="returnYear">The year in which the return ends; 0 if not known.</param>
    public void Add(int child, int start, int end, ReasonForNewEpisode reason, LegalStatus status, PlacementType placement, long place, ReasonCeased? ceased, int returnYear)
    {
        Add(new RawRow
        {
            Child = child,
            Start = start,
            End = end,
            Reason = reason,
            Status = status,
            Placement = placement,
            Token = place,
            Ceased = ceased ?? default,
            IsCeased = ceased is not null,
            ReturnYear = (ushort)returnYear,
            Number = count,
        });
    }

    /// <summary>Makes the table. The builder may be filled further and used again.</summary>
    /// <param name="repair">What may be changed in the rows.</param>
    /// <param name="mostThreads">How many threads may work at once; -1 for as many as there are processors. The result does not depend on it.</param>
    /// <param name="covered">What the returns of each authority cover, by its name; <see langword="null"/> if the rows are whole histories.</param>
    public EpisodeTable Build(Repair repair, int mostThreads = -1, Func<string, ReturnCoverage>? covered = null) =>
        new TableMaking(new RowsOfBuilder(rows, count, isGrouped, keys.Count).Of, count, keys.Trimmed(), born.ToArray(), Guard.Against.Null(repair), covered ?? (_ => ReturnCoverage.Complete)).Make(mostThreads);

    private void Add(in RawRow row)
    {
        if (count == rows.Length)
        {
            Array.Resize(ref rows, rows.Length * 2);
        }

        isGrouped &= count == 0 || rows[count - 1].Child <= row.Child;
        rows[count++] = row;
    }
}
