using System;
using System.Threading.Tasks;

namespace CareRights.Stability.Bulk;

/// <summary>Shares out children among threads.</summary>
internal static class Shares
{
    private const int Children = 8192;

    /// <summary>Works through all children, some thousands at a time.</summary>
    /// <param name="children">How many there are.</param>
    /// <param name="mostThreads">How many threads may work at once; -1 for as many as there are processors.</param>
    /// <param name="begin">What a thread begins with.</param>
    /// <param name="work">Takes the first child of a share and one past its last.</param>
    /// <param name="end">What becomes of what a thread has; one thread at a time.</param>
    public static void Run<T>(int children, int mostThreads, Func<T> begin, Action<int, int, T> work, Action<T> end)
    {
        var gathering = new object();
        Parallel.For(
            0, (children + Children - 1) / Children, new ParallelOptions { MaxDegreeOfParallelism = mostThreads }, begin,
            (share, _, own) =>
            {
                work(share * Children, Math.Min(children, (share + 1) * Children), own);
                return own;
            },
            own =>
            {
                lock (gathering)
                {
                    end(own);
                }
            });
    }
}
