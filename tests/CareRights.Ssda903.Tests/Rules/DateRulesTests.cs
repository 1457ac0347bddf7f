namespace CareRights.Ssda903.Tests.Rules;

/// <summary>Rules 102, 141, 147, 148, 301, 302, 353 to 356 and 385: dates.</summary>
public sealed class DateRulesTests
{
    public static TheoryData<string, int, string, string[]> Dates => new()
    {
        { "102", 2025, "blank and unreadable", ["H 2010-01-01", "!H -", "!H ?"] },
        { "141", 2025, "unreadable, and blank is not", ["E 2024-05-01", "E -", "!E ?"] },
        { "147", 2025, "unreadable, and blank is not", ["E 2024-05-01 S C2 U1 - 2024-06-01", "E 2024-05-01", "!E 2024-05-01 S C2 U1 - ?"] },
        { "148", 2025, "both or neither", ["E 2024-05-01 S C2 U1 - 2024-06-01 X1", "E 2024-05-01", "!E 2024-05-01 S C2 U1 - 2024-06-01", "!E 2024-05-01 S C2 U1 - - X1"] },
        { "148", 2025, "a date that cannot be read is not blank", ["E 2024-05-01 S C2 U1 - ? X1"] },
        { "301", 2025, "to 31 March", ["H 2025-03-31"] },
        { "301", 2025, "from 1 April", ["!H 2025-04-01"] },
        { "302", 2025, "the day before birth, and the header with it", ["!H 2024-06-02", "!E 2024-06-01", "E 2024-06-03"] },
        { "302", 2025, "the day of birth", ["H 2024-06-02", "E 2024-06-02"] },
        { "302", 2025, "no date of birth", ["H -", "E 2024-06-02"] },
        { "302", 2025, "two dates of birth that disagree are none", ["H 2024-06-02", "H 2024-06-09", "E 2024-06-01"] },
        { "302", 2025, "a header without a date of birth, before and after one with it", ["!H -", "!H 2024-06-02", "!H -", "!E 2024-06-01"] },
        { "353", 2025, "the Children Act 1989 comes into force", ["!E 1991-10-13", "E 1991-10-14"] },
        { "354", 2025, "the last day of the year", ["E 2025-03-31", "!E 2025-04-01"] },
        { "385", 2025, "the last day of the year", ["E 2025-01-01 S C2 U1 - 2025-03-31 X1", "!E 2025-01-01 S C2 U1 - 2025-04-01 X1"] },
        { "355", 2025, "no length", ["!E 2024-05-01 S C2 U1 - 2024-05-01 X1", "E 2024-05-01 S C2 U1 - 2024-05-02 X1", "E 2024-05-01", "E -"] },
        { "356", 2025, "ends the day before", ["!E 2024-05-02 S C2 U1 - 2024-05-01 X1", "E 2024-05-02 S C2 U1 - 2024-05-02 X1", "E 2024-05-02"] },
    };

    [Theory]
    [MemberData(nameof(Dates))]
    public void Are_dates_where_dates_can_be(string rule, int year, string name, string[] rows) => RuleRows.ShouldBeFound(rule, year, name, rows);
}
