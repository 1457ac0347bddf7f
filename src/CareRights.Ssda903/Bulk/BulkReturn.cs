using System.Collections.Generic;
using System.Linq;
using CareRights.Stability;
using CareRights.Stability.Bulk;
using CareRights.Stability.Figures;

namespace CareRights.Ssda903.Bulk;

/// <summary>The episodes of a return in columns, and what became of its rows: the form for a region's or a nation's history, where the measures of millions of rows are asked for.</summary>
/// <param name="Table">The table, with the dates of birth of the header tables.</param>
/// <param name="Episodes">Rows of episodes: read, used, used in part, reported.</param>
/// <param name="Problems">Everything that could not be read as it should be.</param>
/// <remarks>The files are read by <see cref="ReturnReader"/>, so that there is one reading of a cell.</remarks>
public sealed record BulkReturn(EpisodeTable Table, RowCount Episodes, IReadOnlyList<ReturnProblem> Problems)
{
    /// <summary>Reads a folder with the folders below it, or one file.</summary>
    /// <param name="path">The folder or the file.</param>
    /// <param name="repair">What may be changed in the rows.</param>
    /// <param name="mostThreads">How many threads may put rows in order at once; -1 for as many as there are processors. The result does not depend on it.</param>
    /// <exception cref="UnreadableReturnException">There is nothing there, no table of episodes, a file cut short, or a file that is not text.</exception>
    public static BulkReturn Read(string path, Repair repair, int mostThreads)
    {
        Guard.Against.Null(repair);
        var read = ReturnReader.Read(path);
        var coverage = read.Coverage();
        return new BulkReturn(
            new EpisodesInNumbers((EpisodeRows)read.Episodes).ToTable(read.DatesOfBirth(), repair, mostThreads, authority => coverage.TryGetValue(authority, out var of) ? of : ReturnCoverage.Complete),
            read.Counts.Single(count => count.Table == ReturnTable.Episodes),
            read.Problems);
    }
}
