using System;
using System.Collections.Generic;
using System.Linq;

namespace CareRights.Stability.Bulk;

/// <summary>Gathers social worker rows from any source, in any order, and makes a <see cref="SocialWorkerTable"/> of them.</summary>
/// <remarks>Not safe for use by several threads at once.</remarks>
internal sealed class SocialWorkerTableBuilder
{
    private readonly Dictionary<string, int> workers = new(StringComparer.Ordinal);
    private SocialWorkerTable.RawSpell[] rows = new SocialWorkerTable.RawSpell[1024];
    private int count;

    /// <summary>Adds a row.</summary>
    /// <param name="child">The child's number in the table of its episodes (<see cref="EpisodeTableBuilder.Child(ChildKey)"/>).</param>
    /// <param name="spell">The row.</param>
    public void Add(int child, SocialWorkerSpell spell)
    {
        Guard.Against.Negative(child);
        Guard.Against.Null(spell);
        if (count == rows.Length)
        {
            Array.Resize(ref rows, rows.Length * 2);
        }

        rows[count++] = new SocialWorkerTable.RawSpell
        {
            Child = child,
            Start = spell.Start is { } start ? EpisodeTable.DayOf(start) : EpisodeTable.NoDay,
            End = spell.End is { } end ? EpisodeTable.DayOf(end) : EpisodeTable.Open,
            Worker = Number(spell.Worker),
            Team = spell.IsTeamTransfer switch { null => 0, false => 1, true => 2 },
        };
    }

    /// <summary>Makes the table.</summary>
    /// <param name="episodes">The table of the same children's episodes.</param>
    /// <exception cref="ArgumentException">A row is about a child that has no place there.</exception>
    public SocialWorkerTable Build(EpisodeTable episodes)
    {
        Guard.Against.Null(episodes);
        Guard.Against.InvalidInput(rows.Take(count).Any(row => row.Child >= episodes.Children), nameof(episodes), "Every child with a social worker must have a place in the table of episodes.");
        return new SocialWorkerTable(rows, count, episodes.Children, workers.OrderBy(worker => worker.Value).Select(worker => worker.Key).ToArray());
    }

    /// <summary>The number of a worker, from 1; 0 if the row does not say.</summary>
    private int Number(string? worker)
    {
        if (string.IsNullOrWhiteSpace(worker))
        {
            return 0;
        }

        if (!workers.TryGetValue(worker!, out var number))
        {
            workers.Add(worker!, number = workers.Count + 1);
        }

        return number;
    }
}
