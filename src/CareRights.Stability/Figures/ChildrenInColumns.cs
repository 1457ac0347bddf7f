using System;
using System.Collections;
using System.Collections.Generic;
using CareRights.Stability.Bulk;

namespace CareRights.Stability.Figures;

/// <summary>Children one by one, whose episodes can be had in columns as well: a <see cref="FigurePass"/> takes these where they answer everything that was asked.</summary>
/// <param name="children">The children.</param>
/// <param name="coverages">What the returns of their authorities cover.</param>
/// <param name="table">Makes the columns, with as many threads at most.</param>
internal sealed class ChildrenInColumns(IEnumerable<ChildRecord> children, IEnumerable<ReturnCoverage> coverages, Func<int, EpisodeTable> table) : IEnumerable<ChildRecord>
{
    /// <summary>What the returns of each authority cover.</summary>
    public IEnumerable<ReturnCoverage> Coverages => coverages;

    public EpisodeTable Table(int mostThreads) => table(mostThreads);

    public IEnumerator<ChildRecord> GetEnumerator() => children.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
