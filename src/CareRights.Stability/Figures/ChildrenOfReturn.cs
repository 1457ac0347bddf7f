using System;
using System.Collections;
using System.Collections.Generic;
using CareRights.Stability.Bulk;

namespace CareRights.Stability.Figures;

/// <summary>Children one by one, of whose return a <see cref="FigurePass"/> can have more: what its measures need made by several threads at once, or the episodes in columns where these answer everything that was asked.</summary>
/// <param name="each">The children, with these tables made before the first of them, by as many threads at most.</param>
/// <param name="coverages">What the returns of their authorities cover.</param>
/// <param name="table">Makes the columns, with as many threads at most; <see langword="null"/> where authorities are repaired in different ways.</param>
internal sealed class ChildrenOfReturn(Func<SuppliedTables, int, IEnumerable<ChildRecord>> each, IEnumerable<ReturnCoverage> coverages, Func<int, EpisodeTable>? table) : IEnumerable<ChildRecord>
{
    /// <summary>What the returns of each authority cover.</summary>
    public IEnumerable<ReturnCoverage> Coverages => coverages;

    /// <summary>Makes the columns; <see langword="null"/> if they cannot be had.</summary>
    public Func<int, EpisodeTable>? Table => table;

    public IEnumerable<ChildRecord> Each(SuppliedTables needed, int mostThreads) => each(needed, mostThreads);

    public IEnumerator<ChildRecord> GetEnumerator() => Each(SuppliedTables.None, mostThreads: 1).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
