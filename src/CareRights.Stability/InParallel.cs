using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.ExceptionServices;
using System.Threading;
using System.Threading.Tasks;

namespace CareRights.Stability;

/// <summary>Asks the same about many, several at once and some way ahead of the one who takes the answers.</summary>
internal static class InParallel
{
    // More than these are not asked to help, however many processors there are.
    private const int MostHelpers = 63;

    /// <summary>The answers in the order of what was asked about: the same as from one thread, an error too.</summary>
    /// <param name="all">What is asked about; taken by the thread that takes the answers.</param>
    /// <param name="atATime">How many a thread answers for at a time.</param>
    /// <param name="mostThreads">How many threads may work at once, the one that takes the answers among them; -1 for as many as there are processors.</param>
    /// <param name="ask">Answers for one.</param>
    public static IEnumerable<TAnswer> Ask<T, TAnswer>(IEnumerable<T> all, int atATime, int mostThreads, Func<T, TAnswer> ask) =>
        mostThreads == 1 ? all.Select(ask) : new Work<T, TAnswer>(mostThreads < 0 ? MostHelpers : mostThreads - 1, ask).Answers(all, atATime);

    private sealed class Work<T, TAnswer>(int mostHelpers, Func<T, TAnswer> ask)
    {
        // Parts that nobody has begun; it is locked for whatever the threads share.
        private readonly Queue<Part> waiting = new();

        // Threads that were asked to help, and those of them that came.
        private int helpers;
        private int working;

        public IEnumerable<TAnswer> Answers(IEnumerable<T> all, int atATime)
        {
            var ahead = new Queue<Part>();
            try
            {
                foreach (var part in Parts(all, atATime))
                {
                    ahead.Enqueue(part);
                    Offer(part);
                    if (ahead.Count >= Enough())
                    {
                        foreach (var answer in Finished(ahead.Dequeue()))
                        {
                            yield return answer;
                        }
                    }
                }

                while (ahead.Count > 0)
                {
                    foreach (var answer in Finished(ahead.Dequeue()))
                    {
                        yield return answer;
                    }
                }
            }
            finally
            {
                // Who wants no more answers leaves nothing to be asked.
                lock (waiting)
                {
                    waiting.Clear();
                }
            }
        }

        private static IEnumerable<Part> Parts(IEnumerable<T> all, int atATime)
        {
            using var each = all.GetEnumerator();
            for (var isLast = false; !isLast;)
            {
                var part = new List<T>(atATime);
                ExceptionDispatchInfo? fault = null;
                try
                {
                    while (part.Count < atATime && !isLast)
                    {
                        if (each.MoveNext())
                        {
                            part.Add(each.Current);
                        }
                        else
                        {
                            isLast = true;
                        }
                    }
                }
                catch (Exception error)
                {
                    (fault, isLast) = (ExceptionDispatchInfo.Capture(error), true);
                }

                if (part.Count > 0 || fault is not null)
                {
                    yield return new(part, fault);
                }
            }
        }

        // Two parts for each thread are held, and two more: those of a nation are not all held at once, and what is let go soon costs the collector less.
        private int Enough()
        {
            lock (waiting)
            {
                return 2 * (working + 2);
            }
        }

        private void Offer(Part part)
        {
            lock (waiting)
            {
                waiting.Enqueue(part);
                if (helpers < mostHelpers)
                {
                    helpers++;
                    Task.Run(Help);
                }
            }
        }

        private void Help()
        {
            lock (waiting)
            {
                working++;
            }

            while (Begun(isHelper: true) is { } part)
            {
                Finish(part);
            }
        }

        private Part? Begun(bool isHelper)
        {
            lock (waiting)
            {
                if (waiting.Count > 0)
                {
                    return waiting.Dequeue();
                }

                if (isHelper)
                {
                    (helpers, working) = (helpers - 1, working - 1);
                }

                return null;
            }
        }

        private void Finish(Part part)
        {
            part.Answer(ask);
            lock (waiting)
            {
                part.IsFinished = true;
                Monitor.PulseAll(waiting);
            }
        }

        // Whoever takes the answers works as well while there is anything to begin. A page in a browser has one thread, on which nothing can be waited for: there it has begun everything itself.
        private IEnumerable<TAnswer> Finished(Part part)
        {
            while (!IsFinished(part) && Begun(isHelper: false) is { } next)
            {
                Finish(next);
            }

            lock (waiting)
            {
                while (!part.IsFinished)
                {
                    Monitor.Wait(waiting);
                }
            }

            return part.Answers();
        }

        private bool IsFinished(Part part)
        {
            lock (waiting)
            {
                return part.IsFinished;
            }
        }

        // What is asked about, and the error that there was instead of more.
        private sealed class Part(List<T> asked, ExceptionDispatchInfo? fault)
        {
            private readonly List<TAnswer> answers = new(asked.Count);
            private ExceptionDispatchInfo? fault = fault;

            public bool IsFinished { get; set; }

            public void Answer(Func<T, TAnswer> ask)
            {
                try
                {
                    asked.ForEach(one => answers.Add(ask(one)));
                }
                catch (Exception error)
                {
                    fault = ExceptionDispatchInfo.Capture(error);
                }
            }

            // An error comes in the turn of the one it was met with.
            public IEnumerable<TAnswer> Answers()
            {
                foreach (var answer in answers)
                {
                    yield return answer;
                }

                fault?.Throw();
            }
        }
    }
}
