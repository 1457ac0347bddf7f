using System.Text;
using CareRights.Tests;

namespace CareRights.Safeguarding.Tests;

/// <summary>docs/clocks.md, written from the clocks themselves.</summary>
public sealed class ClocksDocumentTests
{
    [Fact]
    public void EveryClockWithItsTriggerLimitConventionAndAuthority()
    {
        var text = new StringBuilder("# Clocks\n\n")
            .Append("Every clock of CareRights.Safeguarding, in the order of the process it belongs to: what must be done, the event it runs from, the limit, how it is counted, and on what authority. Written from the code. England.\n\n")
            .Append(Deadline.OuterLimit).Append(" Where the authority gives no number there is none here. A limit is that of the day of the event. Before its first day the answer is NotInForce if the earlier law was read, and otherwise NotEncoded, which is unknown and never a no.\n\n")
            .Append("Working days are those of England and Wales, known from ").Append(WorkingDays.EnglandAndWales.Description.Split(", ")[1]).Append("; beyond that a deadline in working days is unknown until you supply the holidays (`WorkingDays.Extended`, `--bank-holidays`).\n\n")
            .Append("| id | what | runs from | limit | since | authority | force |\n| --- | --- | --- | --- | --- | --- | --- |\n");
        foreach (var clock in Clock.All)
        {
            if (!clock.Limits.Any())
            {
                Row(text, clock, "chosen by " + string.Join("; ", clock.Needs), "", "", "");
            }

            foreach (var laws in clock.Limits.GroupBy(law => law.Value.Words))
            {
                var (first, authority) = (laws.First(), laws.First().Authority);
                var later = laws.Skip(1).Where(law => law.Authority.Instrument != authority.Instrument).Select(law => law.Authority.Instrument.Name.Split(' ')[^1]).ToArray();
                Row(
                    text,
                    clock,
                    laws.Key,
                    first.From is { } from ? Iso(from) : "**not commenced**",
                    authority + (later.Length > 0 ? " (and the editions of " + string.Join(", ", later) + ")" : ""),
                    authority.Instrument.Kind.ToString());
            }
        }

        text.Append("\n## How limits are counted\n\n");
        foreach (var convention in Clock.All.SelectMany(clock => clock.Limits).Select(law => law.Value).GroupBy(limit => limit.Convention).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            text.Append("- ").Append(string.Join(", ", convention.Select(limit => limit.Words).Distinct())).Append(": ").Append(convention.Key).Append(".\n");
        }

        text.Append("\n## What a working day is\n\n");
        foreach (var definition in WorkingDayDefinition.All)
        {
            text.Append("- ").Append(definition.Authority).Append(": ").Append(definition.Words).Append('.').Append(definition.Note.Length > 0 ? " " + definition.Note : "").Append('\n');
        }

        text.Append("\n## Notes\n\n");
        foreach (var clock in Clock.All.Where(clock => clock.Note.Length > 0 || clock.Limits.Any(law => law.State.Length > 0)))
        {
            var states = clock.Limits.Where(law => law.State.Length > 0).Select(law => law.Authority.Instrument.Name + ": " + law.State + ".");
            text.Append("- **").Append(clock.Id).Append("** ").Append(string.Join(" ", states.Prepend(clock.Note).Where(part => part.Length > 0))).Append('\n');
        }

        Coverage(text);
        GeneratedDocument.ShouldBe(text.ToString(), "docs", "clocks.md");
    }

    private static void Coverage(StringBuilder text)
    {
        text.Append("\n## Coverage by instrument\n\nEach provision that sets a time, with its clock or the reason why there is none.\n");
        foreach (var rows in SafeguardingLaw.Coverage.GroupBy(row => row.Provision.Instrument.Name).OrderBy(rows => rows.Key, StringComparer.Ordinal))
        {
            text.Append("\n### ").Append(rows.Key).Append("\n\n| provision | | clock or type | note |\n| --- | --- | --- | --- |\n");
            foreach (var row in rows)
            {
                text.Append("| ").Append(row.Provision.Provision.Length == 0 ? "the whole" : row.Provision.Provision).Append(" | ").Append(row.State == CoverageState.Encoded ? "encoded" : row.State == CoverageState.SwitchedOff ? "**switched off**" : row.State == CoverageState.Elsewhere ? "in another package" : "not encoded")
                    .Append(" | ").Append(row.Where.Length == 0 ? "" : "`" + row.Where + "`").Append(" | ").Append(row.Note).Append(" |\n");
            }
        }
    }

    private static void Row(StringBuilder text, Clock clock, params string[] cells) =>
        text.Append("| ").Append(clock.Id).Append(" | ").Append(clock.Name).Append(" | ").Append(clock.Trigger.Words).Append(" (`").Append(clock.Trigger.Id).Append("`) | ")
            .AppendJoin(" | ", cells).Append(" |\n");

    private static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);
}
