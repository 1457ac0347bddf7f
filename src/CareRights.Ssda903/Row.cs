using System.Collections.Generic;

namespace CareRights.Ssda903;

/// <summary>A row of a return that could be used.</summary>
/// <remarks>
/// A cell that is blank, or holds something that cannot be read, is <see langword="null"/>; <see cref="Unreadable"/> tells the two apart,
/// and an unreadable cell is unknown, never blank. Codes are kept as they stand, in capitals, whether or not they are in the code set.
/// Immutable; may be shared between threads. Equality is by value, except that <see cref="Unreadable"/> is compared by reference.
/// <see cref="ToString"/> says where the row stands and nothing of what is in it.
/// </remarks>
public abstract record Row
{
    // A nation has millions of rows, and those of one file, year and authority say so together.
    private RowSource source = RowSource.None;
    private int line;

    private protected Row()
    {
    }

    /// <summary>CHILD: the authority's own identifier. Never blank in a row that was read.</summary>
    public string Child { get; init; } = "";

    /// <summary>The local authority, from a column LA; <see langword="null"/> if there is none.</summary>
    public string? Authority
    {
        get => source.Authority;
        init => source = source with { Authority = value };
    }

    /// <summary>The year of the return, from a column YEAR, the folder or the file's name: 2025 for 1 April 2024 to 31 March 2025; <see langword="null"/> if none says.</summary>
    public int? ReturnYear
    {
        get => source.ReturnYear;
        init => source = source with { ReturnYear = value };
    }

    /// <summary>Where the row was read.</summary>
    public Origin Origin
    {
        get => new(source.File, line);
        init => (source, line) = (source with { File = value.File }, value.Line);
    }

    /// <summary>The file, the year and the authority together.</summary>
    internal RowSource Source
    {
        get => source;
        init => source = value;
    }

    /// <summary>The line of the file.</summary>
    internal int Line
    {
        init => line = value;
    }

    /// <summary>The columns whose cell held something that could not be read, or that the row was too short to have.</summary>
    public IReadOnlyList<string> Unreadable { get; init; } = [];

    /// <summary>The table the row belongs to.</summary>
    public abstract ReturnTable Table { get; }

    /// <summary>Whether another row is of the same child.</summary>
    internal bool IsOfSameChild(Row other) => Child == other.Child && Authority == other.Authority;

    /// <summary>Whether the cell of a column held something that could not be read.</summary>
    /// <param name="column">The column's name in capitals.</param>
    public bool IsUnreadable(string column)
    {
        for (var i = 0; i < Unreadable.Count; i++)
        {
            if (string.Equals(Unreadable[i], column, System.StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The table, the file and the line. Nothing of the child.</summary>
    public sealed override string ToString() => Table + " " + Origin;
}
