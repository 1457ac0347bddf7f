using System.Collections.Generic;
using NodaTime;

namespace CareRights.Eligibility.LeavingCare;

/// <summary>A day on which a status or an entitlement starts, ends, or becomes or stops being known.</summary>
/// <param name="On">The day from whose start it is so.</param>
/// <param name="What">The status or entitlement.</param>
/// <param name="Before">The answer until then.</param>
/// <param name="After">The answer from then.</param>
/// <param name="Causes">What happens on that day.</param>
/// <remarks>
/// <para>England. The facts stand as they are known, future days among them, and nothing else changes: care that has not ended goes on, the law encoded stays.</para>
/// <para>What would happen if something changed is the same question about changed facts: <c>Change.AllAfter(person with { Care = ... }, asOf)</c>.</para>
/// </remarks>
public sealed record Change(LocalDate On, string What, Answer Before, Answer After, IReadOnlyList<string> Causes)
{
    /// <summary>On which days to come does what this young person is and is owed change, and why? Every change after a day, in order.</summary>
    /// <example><code>
    /// foreach (var change in Change.AllAfter(person, new LocalDate(2026, 11, 30)))
    /// {
    ///     Console.WriteLine($"{change.On}: {change.What} is {change.After}");
    /// }
    /// </code></example>
    public static IReadOnlyList<Change> AllAfter(Person person, LocalDate asOf)
    {
        var prepared = new PreparedPerson(person);
        var answers = new AnswersInOrder(prepared, asOf);
        var changes = new List<Change>();
        foreach (var point in new TurningPoints(prepared, asOf).InOrder)
        {
            var (before, after) = (answers.Now, answers.GoTo(point));
            for (var i = 0; i < before.Length; i++)
            {
                if (before[i] != after[i])
                    changes.Add(new(point.On, answers.Questions[i], before[i], after[i], point.Causes));
            }
        }

        return changes;
    }

    /// <summary>What changes; not when.</summary>
    public override string ToString() => What + ": " + After;
}
