using CareRights.Tests;
using Xunit.Abstractions;

namespace CareRights.Json.Tests;

/// <summary>The same questions from 64 threads at once give the answers that one thread gives.</summary>
public sealed class SixtyFourThreadsTests(ITestOutputHelper output)
{
    private const int Threads = 64;

    [Fact]
    public void Every_question_is_answered_alike()
    {
        var asked = JsonQuestion.All.SelectMany(question =>
        {
            var shape = RandomFacts.Of(question);
            return Enumerable.Range(0, Damage.Inputs("THREAD_FACTS", 12)).Select(number => (question, facts: shape.Any(new Random(Damage.FirstSeed + number))!.ToJsonString()));
        }).ToArray();
        var alone = asked.Select(each => Answer(each.question, each.facts)).ToArray();
        using var start = new Barrier(Threads);
        var differ = 0;
        var threads = Enumerable.Range(0, Threads).Select(number => new Thread(() =>
        {
            start.SignalAndWait();

            // Each begins at another question.
            for (var at = 0; at < asked.Length; at++)
            {
                var place = (at + (number * 7)) % asked.Length;
                if (Answer(asked[place].question, asked[place].facts) != alone[place])
                {
                    Interlocked.Increment(ref differ);
                }
            }
        })).ToArray();
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());

        output.WriteLine($"seeds from {Damage.FirstSeed}: {asked.Length} questions, {asked.Length * Threads} answers from {Threads} threads");
        differ.Should().Be(0, "seed {0}", Damage.FirstSeed);
    }

    private static string Answer(JsonQuestion question, string facts)
    {
        var answer = question.Answer(facts, new(2026, 11, 21), new() { Explain = true });
        return answer.Json + answer.Text + answer.Problem;
    }
}
