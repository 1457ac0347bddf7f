namespace CareRights.Ssda903.Tests.Rules;

/// <summary>Rules 386 to 389, 437, 460, 565, 566, 574, 578 and 580: how care ended, and times missing.</summary>
public sealed class CeasingAndMissingRulesTests
{
    public static TheoryData<string, int, string, string[]> Ends => new()
    {
        { "386", 2025, "adopted on the eve of the eighteenth birthday, and on it", ["H 2006-06-02", "E 2024-05-01 S E1 A3 - 2024-06-01 E11", "!E 2024-05-01 S E1 A3 - 2024-06-02 E11", "!E 2024-05-01 S E1 A3 - 2024-06-02 E12", "E 2024-05-01 S E1 A3 - 2024-06-02 E7"] },
        { "387", 2025, "fourteen to live independently", ["H 2010-06-02", "!E 2024-05-01 S C2 U1 - 2024-06-01 E5", "!E 2024-05-01 S C2 U1 - 2024-06-01 E6", "E 2024-05-01 S C2 U1 - 2024-06-02 E6", "E 2024-05-01 S C2 U1 - 2024-06-01 E4A"] },
        { "389", 2025, "sixteen for adult services", ["H 2008-06-02", "!E 2024-05-01 S C2 U1 - 2024-06-01 E7", "E 2024-05-01 S C2 U1 - 2024-06-02 E7"] },
        { "437", 2025, "nothing after death, or after adulthood was found", ["!E 2024-05-01 S C2 U1 - 2024-06-01 E2", "!E 2024-07-01 S C2 U1 - 2024-08-01 E15", "E 2024-09-01 S C2 U1 - 2024-10-01 E2"] },
        { "460", 2025, "eighteen to stay put", ["H 2006-06-02", "!E 2024-05-01 S C2 U1 - 2024-06-01 E17", "E 2024-05-01 S C2 U1 - 2024-06-02 E17"] },
        { "388", 2025, "X1, and the next begins that day, or another", ["E 2024-05-01 S C2 U1 - 2024-06-01 X1", "!E 2024-06-01 P C2 U1 - 2024-07-01 X1", "E 2024-07-02 P C2 U4"] },
        { "388", 2025, "X1, and nothing follows", ["!E 2024-05-01 S C2 U1 - 2024-06-01 X1"] },
        { "388", 2025, "care ended, and the next begins that day", ["!E 2024-05-01 S C2 U1 - 2024-06-01 E4A", "E 2024-06-01 S C2 U1"] },
        { "388", 2025, "still open", ["E 2024-05-01 S C2 U1 - - X1"] },
        { "565", 2025, "no kind, one that cannot be read, no first day, and one that cannot be read", ["!M 2024-05-01 - - -", "M 2024-05-02 - - ?", "M - - - -", "!M ? - - -", "M 2024-05-03 - - A"] },
        { "566", 2025, "the same of the last day", ["!M - 2024-05-01 - -", "M - 2024-05-02 - ?", "M 2024-05-01 - - -", "!M - ? - -", "M - 2024-05-03 - A"] },
        { "574", 2025, "the day before the last ended, and the day", ["M 2024-05-01 2024-05-10", "!M 2024-05-09 2024-05-12", "M 2024-05-12 2024-05-20"] },
        { "574", 2025, "the last has not ended", ["M 2024-05-01 -", "!M 2024-05-09 2024-05-12"] },
        { "574", 2025, "an end that cannot be read", ["M 2024-05-01 ?", "M 2024-05-09 2024-05-12"] },
        { "574", 2025, "of two that end on one day the one that began later is named, and of two alike the one of the later line", ["!M 2024-05-05 2024-05-10", "M 2024-05-01 2024-05-10", "M 2024-06-01 2024-06-10", "!M 2024-06-01 2024-06-10"] },
        { "574", 2025, "the same, in the other order", ["M 2024-05-01 2024-05-10", "!M 2024-05-05 2024-05-10"] },
        { "574", 2025, "one that is open, after one that ended before it", ["M 2024-05-10 -", "M 2024-05-01 2024-05-05"] },
        { "574", 2025, "the same, in the other order of the lines", ["M 2024-05-01 2024-05-05", "M 2024-05-10 -"] },
        { "578", 2025, "the day care ended, the day after, the day before care began", ["E 2024-05-01 S C2 U1 - 2024-06-01 E4A", "M 2024-06-01 -", "!M 2024-06-02 -", "!M 2024-04-30 -", "M 2024-05-01 -"] },
        { "578", 2025, "in a later period of care", ["E 2024-05-01 S C2 U1 - 2024-06-01 E4A", "E 2024-08-01 S C2 U1", "!M 2024-07-01 -", "M 2024-09-01 -"] },
        { "578", 2025, "no episodes to hold it against", ["M 2024-07-01 -"] },
        { "580", 2025, "missing until the eighteenth birthday", ["H 2006-06-02", "!E 2024-05-01 S C2 U1 - 2024-06-02 E7", "M 2024-05-20 2024-06-02"] },
        { "580", 2025, "with E8", ["H 2006-06-02", "E 2024-05-01 S C2 U1 - 2024-06-02 E8", "M 2024-05-20 2024-06-02"] },
        { "580", 2025, "the day before", ["H 2006-06-02", "E 2024-05-01 S C2 U1 - 2024-06-01 E7", "M 2024-05-20 2024-06-01"] },
        { "580", 2025, "the date of birth of the missing row", ["!E 2024-05-01 S C2 U1 - 2024-06-02 E7", "M 2024-05-20 2024-06-02 2006-06-02"] },
    };

    [Theory]
    [MemberData(nameof(Ends))]
    public void Agree_with_what_came_after(string rule, int year, string name, string[] rows) => RuleRows.ShouldBeFound(rule, year, name, rows);
}
