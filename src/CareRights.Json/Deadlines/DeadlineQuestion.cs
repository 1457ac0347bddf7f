using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using CareRights.Safeguarding;
using NodaTime;

namespace CareRights.Json;

/// <summary>When a clock runs out.</summary>
internal static class DeadlineQuestion
{
    private static readonly string[] OfTheQuestion = ["id", "asOf", "clock", "event", "from"];

    public static Question Create() => new Question<DeadlineQuestionFacts>(
        "deadline",
        "When does this clock run out, or every clock that this event starts? With its trigger, convention, authority and calendar, and whether what was done was in time.",
        AnswerJson.Of<DeadlinesAnswer>,
        (facts, asOf, _, problems) => Assess(facts, facts.AsOf ?? (asOf == Unasked ? null : asOf), problems),
        _ => Unasked);

    // No day is needed to date a clock; with one the answer says how many days are left.
    private static LocalDate Unasked => LocalDate.MinIsoValue;

    private static Answered? Assess(DeadlineQuestionFacts facts, LocalDate? asOf, Problems problems)
    {
        if ((facts.Clock is null) == (facts.Event is null))
        {
            problems.Add("clock and event", facts.Clock is null ? "neither" : "both", "one of the two");
            return null;
        }

        if (facts.From is null)
        {
            problems.Add("from", "nothing", "when the event happened, as YYYY-MM-DD or YYYY-MM-DDTHH:MM in London");
            return null;
        }

        try
        {
            var given = new DeadlineFacts(Given(facts), fromFile: true);
            var from = given.Trigger("from", facts.From.Text);
            var done = given.Moment("done");
            var deadlines = facts.Clock is { } clock
                ? [given.Of(DeadlineFacts.ClockNamed(clock), from, WorkingDays.EnglandAndWales)]
                : given.StartedBy(DeadlineFacts.EventNamed(facts.Event!), from, WorkingDays.EnglandAndWales);
            Standing? Standing(Deadline deadline) => done is null && asOf is null ? null : deadline.Against(done, asOf);
            return new(
                () => AnswerJson.ToNode(new DeadlinesAnswer
                {
                    Event = facts.Event is null ? null : deadlines[0].Clock.Trigger.Id,
                    Deadlines = [.. deadlines.Select(deadline => DeadlineJson.Of(deadline, Standing(deadline)))],
                }),
                () => string.Join("\n", deadlines.Select(deadline => deadline.ToText(Standing(deadline)))));
        }
        catch (FactsException wrong)
        {
            problems.Add(facts.Clock is null ? "event" : "clock", "facts that do not date it: " + wrong.Message.TrimEnd('.'), "a clock or an event that 'carerights deadline --list' lists, with the facts that it needs");
            return null;
        }
    }

    // The facts by the names that options and columns have: lastVisit is last-visit.
    private static Dictionary<string, string> Given(DeadlineQuestionFacts facts) =>
        JsonSerializer.SerializeToNode(facts, FactsJson.Of<DeadlineQuestionFacts>())!.AsObject()
            .Where(property => property.Value is not null && !OfTheQuestion.Contains(property.Key))
            .ToDictionary(property => Hyphenated(property.Key), property => Text(property.Value!), StringComparer.OrdinalIgnoreCase);

    private static string Hyphenated(string name) =>
        string.Concat(name.Select((letter, i) => char.IsUpper(letter) || (char.IsDigit(letter) && !char.IsDigit(name[i - 1])) ? "-" + char.ToLowerInvariant(letter) : letter.ToString()));

    private static string Text(JsonNode value) => value.GetValueKind() switch
    {
        JsonValueKind.True => "yes",
        JsonValueKind.False => "no",
        JsonValueKind.String when value.GetValue<string>() is var text => text.Length == 19 && text.EndsWith(":00", StringComparison.Ordinal) ? text.Substring(0, 16) : text,
        _ => value.ToJsonString(),
    };
}
