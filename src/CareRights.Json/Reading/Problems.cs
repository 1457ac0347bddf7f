using System.Collections.Generic;
using System.Linq;

namespace CareRights.Json;

/// <summary>What is wrong with one set of facts, gathered so that all of it is said at once.</summary>
internal sealed class Problems
{
    private readonly List<FactProblem> all = [];
    private readonly List<FactProblem> ofRows = [];
    private bool isMistaken;

    public IReadOnlyList<FactProblem> All => [.. all, .. ofRows];

    /// <summary>Whether the facts cannot be answered from; a row that cannot be right does not make it so.</summary>
    public bool Prevent => all.Count > 0;

    /// <summary>Whether something is wrong beyond a row that cannot be right, and a time, date or name that cannot be read.</summary>
    public bool IsMistaken => isMistaken;

    public void Add(string path, string found, string expected)
    {
        isMistaken = true;
        AddSlight(path, found, expected);
    }

    /// <summary>A time, date or name that cannot be read: for a plan that is never kept back, no mistake of the file.</summary>
    public void AddSlight(string path, string found, string expected)
    {
        // A field that could not be read is not missing as well.
        if (!all.Any(known => known.Path == path))
        {
            all.Add(new(path, found, expected));
        }
    }

    /// <summary>A row of a list that cannot be right: it is kept as something that may have happened, and the person is answered.</summary>
    public void AddRow(string path, string found, string expected) => ofRows.Add(new(path, found, expected));

    public override string ToString() => string.Join("; ", All) + ".";
}
