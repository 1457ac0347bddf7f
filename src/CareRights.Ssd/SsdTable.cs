using System;
using System.Collections.Generic;
using System.Linq;

namespace CareRights.Ssd;

/// <summary>A table of the Standard Safeguarding Dataset, with the columns of it that are read.</summary>
/// <remarks>Names, addresses, postcodes of a home and free text are not among the columns, so that they are never fetched. Equality by reference. Immutable.</remarks>
public sealed partial class SsdTable
{
    private readonly Dictionary<string, int> places;
    private readonly Dictionary<string, string> olderNames;

    internal SsdTable(string name, string key, string person, string[] columns, params (string Column, string OlderName)[] olderNames)
    {
        Name = name;
        Key = key;
        PersonColumn = person;
        Columns = [.. new[] { key, person }.Concat(columns).Where(column => column.Length > 0).Distinct(StringComparer.Ordinal)];
        places = Columns.Select((column, at) => (column, at)).ToDictionary(each => each.column, each => each.at, StringComparer.OrdinalIgnoreCase);
        this.olderNames = olderNames.ToDictionary(each => each.OlderName, each => each.Column, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The name, such as <c>ssd_cla_episodes</c>.</summary>
    public string Name { get; }

    /// <summary>The column that identifies a row.</summary>
    public string Key { get; }

    /// <summary>The column that says whose row it is; empty where the table says it through another one.</summary>
    public string PersonColumn { get; }

    /// <summary>The columns that are read, the key first.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The table that says whose row it is, by a column that both have; <see langword="null"/> where the table says it itself.</summary>
    internal (SsdTable Table, string Column, string Own)? Through { get; init; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    internal int Place(string column) => places[column];

    /// <summary>The column of this table that a column of the database is, under its present name or an older one; <see langword="null"/> if it is not read.</summary>
    internal string? Known(string inDatabase) =>
        places.TryGetValue(inDatabase, out var place) ? Columns[place] : olderNames.TryGetValue(inDatabase, out var present) ? present : null;
}
