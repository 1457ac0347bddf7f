using CareRights.Stability;

namespace CareRights.Tests;

/// <summary>Several threads answer as one does: in order, with the same error in the same turn, and no further ahead than is held at once.</summary>
public sealed class InParallelTests
{
    public static TheoryData<int, int, int> Shapes()
    {
        var shapes = new TheoryData<int, int, int>();
        foreach (var count in (int[])[0, 1, 15, 16, 17, 255, 256, 257, 3000])
        {
            foreach (var atATime in (int[])[1, 16, 4000])
            {
                foreach (var threads in (int[])[-1, 1, 2, 5])
                {
                    shapes.Add(count, atATime, threads);
                }
            }
        }

        return shapes;
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Answers_come_in_the_order_of_what_was_asked_about(int count, int atATime, int threads)
    {
        var taken = 0;
        var answers = InParallel.Ask(Enumerable.Range(0, count).Select(one => (One: one, Place: taken++)), atATime, threads, each =>
        {
            // Some take much longer than others.
            Thread.SpinWait(each.One % 7 == 0 ? 2000 : 1);
            return (each.One, each.Place);
        });
        answers.Should().Equal(Enumerable.Range(0, count).Select(one => (one, one)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(-1)]
    public void An_error_comes_in_the_turn_of_the_one_it_was_met_with(int threads)
    {
        var given = new List<int>();
        var take = () =>
        {
            foreach (var answer in InParallel.Ask(Enumerable.Range(0, 1000), 16, threads, one => one is 500 or 501 or 900 ? throw new InvalidOperationException("at " + one) : one))
            {
                given.Add(answer);
            }
        };
        take.Should().Throw<InvalidOperationException>().WithMessage("at 500");
        given.Should().Equal(Enumerable.Range(0, 500));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(-1)]
    public void An_error_in_taking_what_is_asked_about_comes_after_the_answers_before_it(int threads)
    {
        var given = new List<int>();
        var take = () => given.AddRange(InParallel.Ask(Enumerable.Range(0, 1000).Select(one => one == 77 ? throw new InvalidOperationException("at 77") : one), 16, threads, one => one).Select(one =>
        {
            given.Add(one);
            return one;
        }).Where(_ => false));
        take.Should().Throw<InvalidOperationException>().WithMessage("at 77");
        given.Should().Equal(Enumerable.Range(0, 77));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void No_more_threads_work_at_once_than_may(int threads)
    {
        // Others would come if they were let.
        ThreadPool.SetMinThreads(8, 8);
        var (now, most) = (0, 0);
        var gate = new object();
        var answers = InParallel.Ask(Enumerable.Range(0, 400), 4, threads, one =>
        {
            lock (gate)
            {
                most = Math.Max(most, ++now);
            }

            Thread.Sleep(1);
            lock (gate)
            {
                now--;
            }

            return one;
        });
        answers.Should().HaveCount(400);
        most.Should().BeInRange(1, threads);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(-1)]
    public void The_thread_that_takes_the_answers_and_another_work_at_once(int threads)
    {
        // Neither of the first two goes on before the other has begun.
        using var both = new CountdownEvent(2);
        var by = new int[2];
        var answers = InParallel.Ask(Enumerable.Range(0, 100), 1, threads, one =>
        {
            if (one < by.Length)
            {
                by[one] = Environment.CurrentManagedThreadId;
                both.Signal();
                return both.Wait(TimeSpan.FromMinutes(1));
            }

            return true;
        }).ToList();
        answers.Should().HaveCount(100).And.AllBeEquivalentTo(true);
        by.Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData(2, 60)]
    [InlineData(3, 80)]
    [InlineData(-1, 1300)]
    public void What_is_asked_about_is_taken_by_the_thread_that_takes_the_answers_and_not_far_ahead(int threads, int most)
    {
        var (taken, answered) = (0, 0);
        var here = Environment.CurrentManagedThreadId;
        var farthest = 0;
        IEnumerable<int> Source()
        {
            for (var one = 0; one < 5000; one++)
            {
                Environment.CurrentManagedThreadId.Should().Be(here);
                farthest = Math.Max(farthest, ++taken - answered);
                yield return one;
            }
        }

        foreach (var _ in InParallel.Ask(Source(), 10, threads, one => one))
        {
            answered++;
        }

        answered.Should().Be(5000);
        farthest.Should().BeLessThanOrEqualTo(most);
    }

    [Fact]
    public void Who_stops_taking_leaves_nothing_to_be_asked()
    {
        var asked = 0;
        InParallel.Ask(Enumerable.Range(0, 100_000), 10, 3, one =>
        {
            Interlocked.Increment(ref asked);
            Thread.Sleep(1);
            return one;
        }).Take(5).Should().Equal(0, 1, 2, 3, 4);

        // Each of the two others ends the part it is in.
        var then = Volatile.Read(ref asked);
        Thread.Sleep(500);
        asked.Should().BeLessThanOrEqualTo(then + 20);
    }
}
