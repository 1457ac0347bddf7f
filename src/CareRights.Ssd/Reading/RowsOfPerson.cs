using System.Collections.Generic;
using System.Linq;

namespace CareRights.Ssd.Reading;

/// <summary>The rows of one person, with what is the same for everybody: which tables hold anything, and the registrations of social workers.</summary>
internal sealed class RowsOfPerson(string id, TablesHeld held)
{
    private readonly Dictionary<SsdTable, List<SsdRow>> rows = [];

    public string Id => id;

    public TablesHeld Held => held;

    public IReadOnlyList<SsdRow> this[SsdTable table] => rows.TryGetValue(table, out var own) ? own : [];

    public void Add(SsdRow row)
    {
        if (!rows.TryGetValue(row.Table, out var own))
        {
            rows[row.Table] = own = [];
        }

        own.Add(row);
    }

    /// <summary>Puts the rows of each table in order of their keys, so that answers do not depend on the order in which a database gives them.</summary>
    public void Sort()
    {
        foreach (var own in rows.Values)
        {
            own.Sort((one, other) => string.CompareOrdinal(one.Key, other.Key));
        }
    }

    public bool HasAny(params SsdTable[] tables) => tables.Any(table => rows.ContainsKey(table));
}
