using System.Linq;
using CareRights.Stability;
using CareRights.Stability.Columns;
using CareRights.Stability.Figures;

namespace CareRights.Ssda903.Columns;

/// <summary>The episodes of a return in columns: the form for a region's or a nation's history, where the measures of millions of rows are asked for.</summary>
/// <remarks>The files are read by <see cref="ReturnReader"/>, so that there is one reading of a cell.</remarks>
public static class EpisodeTableReader
{
    /// <summary>Reads a folder with the folders below it, or one file.</summary>
    /// <param name="path">The folder or the file.</param>
    /// <param name="repair">What may be changed in the rows.</param>
    /// <param name="mostThreads">How many threads may put rows in order at once; -1 for as many as there are processors. The result does not depend on it.</param>
    /// <exception cref="UnreadableReturnException">There is nothing there, no table of episodes, a file cut short, or a file that is not text.</exception>
    public static EpisodeTableReading Read(string path, Repair repair, int mostThreads)
    {
        Guard.Against.Null(repair);
        var read = ReturnReader.Read(path);
        var builder = new EpisodeTableBuilder(read.Episodes.Count);
        for (var place = 0; place < read.Episodes.Count; place++)
        {
            builder.Add(read.Episodes[place].ToEpisode(place));
        }

        foreach (var born in read.DatesOfBirth())
        {
            if (born.Value is { } date && builder.Find(born.Key) is { } child)
            {
                builder.SetBorn(child, EpisodeTable.DayOf(date));
            }
        }

        var coverage = read.Coverage();
        return new EpisodeTableReading(
            builder.Build(repair, mostThreads, authority => coverage.TryGetValue(authority, out var of) ? of : ReturnCoverage.Complete),
            read.Counts.Single(count => count.Table == ReturnTable.Episodes),
            read.Problems);
    }
}
