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

        The numbers are those of the Department for Education; the words are our own. Every rule of the lists of 2022-23 to 2026-27 is held. Their numbers, fields and senses were
        read through their public implementation ([data-to-insight/csc-validator-be-903](https://github.com/data-to-insight/csc-validator-be-903), MIT), not in the Department's
        own lists. Its cases are tests here, row for row; where this library reads a rule otherwise than that implementation, the Department's words or the law, it says so below,
        and a test names the rows.

        What holds for all of them:

        * A year of the return runs from 1 April to 31 March. Each year is held to its own versions. Nothing is carried back before 2022-23 or forward after 2026-27: the return of
          another year is not checked.
        * Not checked is not clean. A rule that needs rows of a table, last year's return or a register that was not supplied is named as not checked, with what it lacks.
        * A rule objects to what the rows say. A cell that could not be read is unknown, not blank: only the rule about its form objects to it. The public implementation takes it
          for a blank.
        * Codes are read without regard to capitals, and a text of no length is blank.
        * A child is one identifier of one authority. A child's episodes stand in the order of their first days, then of their ends, those still open last, then as in the file.
        * An age is attained at the start of the birthday, by a person born on 29 February on 1 March in a common year; the public implementation says 28 February.
        * The day an episode ends is not counted. An episode still open is counted to 31 March.
        * Each rule looks at the return as it was read. The public implementation fills blanks in tables that its other rules then look at, and stops at dates that are blank.
        * Error: the data contradict themselves, a code set or a limit. Warning: unusual and possible. The Department's lists, as far as they were read, give no such degree.

        Registers are the caller's, as files beside the return or by an option of `check`: postcodes (`POSTCODE`, `EASTING`, `NORTHING`, `LA`) and providers (`URN`, `PLACE_CODES`,
        `PROVIDER_CODES`, `POSTCODE`, `REG_END`, `LA`). Where the episodes have the columns `PL_LA`, `PL_LOCATION` and `PL_DISTANCE`, those are taken.

        The checks that the public implementation adds of its own (INT01 to INT36, that its tables join, and EPI) are no rules of the Department and are not held. SW15 and SW16a to
        SW16c were written for 2024-25 and withdrawn in that year: they were never in force.

        """;

    [Fact]
    public void Is_written_from_the_code()
    {
        var text = new StringBuilder(Opening).Append('\n');
        text.Append("## What each year's list adds, changes and withdraws\n\n| year | rules | added | changed | withdrawn |\n| --- | ---: | --- | --- | --- |\n");
        for (var year = ValidationRule.FirstYear; year <= ValidationRule.LastYear; year++)
        {
            var (added, changed, withdrawn) = year == ValidationRule.FirstYear ? ([], [], []) : RuleChanges.Of(year);
            text.Append($"| {year - 1}-{year % 100} | {ValidationRule.InForce(year).Count} | {string.Join(", ", added)} | {string.Join(", ", changed)} | {string.Join(", ", withdrawn)} |\n");
        }

        text.Append("\n## The rules\n\n| rule | years | what it objects to | look at | needs besides | severity |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (var rule in ValidationRule.All)
        {
            text.Append($"| {rule.Number} | {rule.Years} | {rule.Meaning} | {rule.LookAt} | {rule.Needs} | {rule.Severity.ToString().ToLowerInvariant()} |\n");
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
        from rule in ValidationRule.All
        where note(rule).Length > 0
        group rule.Number by note(rule) into same
        select (same.Key, "**" + string.Join(", ", same.Distinct()) + "**");
}
