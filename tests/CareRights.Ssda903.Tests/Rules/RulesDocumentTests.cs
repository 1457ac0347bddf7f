using System.Text;
using CareRights.Ssda903.Rules;
using CareRights.Tests;

namespace CareRights.Ssda903.Tests.Rules;

/// <summary>docs/rules.md says what the code does.</summary>
public sealed class RulesDocumentTests
{
    private const string Opening =
        """
        # Validation rules of the return

        Written from the code (`src/CareRights.Ssda903/Rules`); run the tests with `UPDATE_DOCS=1` to write it again. `carerights check RETURN` holds a return to these, and
        `carerights check --list` prints them.

        The numbers are those of the Department for Education; the words are our own. The numbers, fields and senses of the rules of 2022-23 to 2026-27 were read through their
        public implementation ([data-to-insight/csc-validator-be-903](https://github.com/data-to-insight/csc-validator-be-903), MIT), not in the Department's own lists. Where this
        library reads a rule otherwise than that implementation, the Department's words or the law, it says so below, and the name of a test says so.

        What holds for all of them:

        * A year of the return runs from 1 April to 31 March. Each year is held to its own versions; nothing is carried back before 2022-23.
        * A rule objects to what the rows say. A cell that could not be read is unknown, not blank: only the rule about its form objects to it (102, 141, 147).
        * A child is one identifier of one authority. A child's episodes stand in the order of their first days, then of their ends, those still open last, then as in the file.
        * An age is attained at the start of the birthday, by a person born on 29 February on 1 March in a common year; the public implementation says 28 February.
        * The day an episode ends is not counted. An episode still open is counted to 31 March.
        * Error: the data contradict themselves, a code set or a limit. Warning: unusual and possible. The Department's lists, as far as they were read, give no such degree.

        """;

    [Fact]
    public void Is_written_from_the_code()
    {
        var text = new StringBuilder(Opening).Append('\n');
        text.Append("| rule | years | what it objects to | fields | severity |\n| --- | --- | --- | --- | --- |\n");
        foreach (var rule in ValidationRules.All)
        {
            text.Append($"| {rule.Number} | {rule.Years} | {rule.Meaning} | {string.Join(", ", rule.Fields)} | {rule.Severity.ToString().ToLowerInvariant()} |\n");
        }

        text.Append("\n## The law behind a limit\n\n");
        foreach (var (law, numbers) in ByNote(rule => rule.Law?.ToString() ?? ""))
        {
            text.Append($"* {numbers}: {law}\n");
        }

        text.Append("\n## Where readings differ\n\n");
        foreach (var (difference, numbers) in ByNote(rule => rule.Difference))
        {
            text.Append($"* {numbers}: {difference}\n");
        }

        GeneratedDocument.ShouldBe(text.ToString(), "docs", "rules.md");
    }

    private static IEnumerable<(string Note, string Numbers)> ByNote(Func<ValidationRule, string> note) =>
        from rule in ValidationRules.All
        where note(rule).Length > 0
        group rule.Number by note(rule) into same
        select (same.Key, "**" + string.Join(", ", same.Distinct()) + "**");
}
