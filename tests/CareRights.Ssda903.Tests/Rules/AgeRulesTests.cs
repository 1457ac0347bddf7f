namespace CareRights.Ssda903.Tests.Rules;

/// <summary>Rules 303, 304, 352, 358, 359, 370 and 371: ages.</summary>
public sealed class AgeRulesTests
{
    public static TheoryData<string, int, string, string[]> Ages => new()
    {
        { "303", 2025, "never an unaccompanied child, and ceased to be one", ["!H 2008-01-01 0", "!U 2024-06-01"] },
        { "303", 2025, "an unaccompanied child", ["H 2008-01-01 1", "U 2024-06-01"] },
        { "303", 2025, "the header does not say", ["H 2008-01-01", "U 2024-06-01"] },
        { "303", 2025, "the status has not ceased", ["H 2008-01-01 0", "U -"] },
        { "304", 2025, "the eighteenth birthday, and the day after", ["H 2006-06-02", "U 2024-06-02", "!U 2024-06-03", "!U 2024-06-02 2006-06-01"] },
        { "352", 2025, "eve of the eighteenth birthday", ["H 2006-06-02", "E 2024-06-01 S V2 U4"] },
        { "352", 2025, "the eighteenth birthday", ["H 2006-06-02", "!E 2024-06-02 S V2 U4"] },
        { "352", 2025, "only where care starts", ["H 2006-06-02", "E 2024-06-02 P V2 U4"] },
        { "352", 2026, "born on 29 February: still 17 on 28 February", ["H 2008-02-29", "E 2026-02-28 S V2 U4", "!E 2026-03-01 S V2 U4"] },
        { "358", 2025, "eve of the tenth birthday, and the header with it", ["!H 2014-06-02", "!E 2024-06-01 S J1"] },
        { "358", 2025, "the tenth birthday, on which a child is 10 (unlike the public implementation)", ["H 2014-06-02", "E 2024-06-02 S J1", "E 2024-06-03 S J3"] },
        { "358", 2025, "another legal status", ["H 2014-06-02", "E 2024-06-01 S L1"] },
        { "359", 2025, "eighteen on 31 March is not beyond it", ["H 2007-03-31", "E 2024-06-01 S V2 U4"] },
        { "359", 2025, "eighteen on 30 March, still open", ["H 2007-03-30", "!E 2024-06-01 S V2 U4"] },
        { "359", 2025, "in a community home under section 20(5)", ["H 2006-03-30", "E 2024-06-01 S V2 K2", "!E 2024-06-01 S C2 K2", "!E 2024-06-01 S V2 K1"] },
        { "359", 2025, "ended on the birthday, and the day after (unlike the public implementation)", ["H 2006-06-02", "E 2024-05-01 S V2 U4 - 2024-06-02 E7", "!E 2024-05-01 S V2 U4 - 2024-06-03 E7"] },
        { "370", 2023, "fifteen was enough", ["H 2007-06-02", "!E 2022-06-01 P C2 P2", "E 2022-06-02 P C2 P2"] },
        { "370", 2024, "sixteen since 2023-24", ["H 2007-06-02", "!E 2023-06-01 P C2 P2", "E 2023-06-02 P C2 P2"] },
        { "371", 2023, "fourteen was enough", ["H 2008-06-02", "!E 2022-06-01 P C2 H5", "E 2022-06-02 P C2 H5"] },
        { "371", 2024, "sixteen since 2023-24", ["H 2007-06-02", "!E 2023-06-01 P C2 H5", "E 2023-06-02 P C2 H5"] },
        { "371", 2025, "supported accommodation since 2024-25", ["H 2008-06-02", "!E 2024-06-01 P C2 K3", "E 2024-06-02 P C2 K3", "E 2024-06-01 P C2 H5"] },
    };

    [Theory]
    [MemberData(nameof(Ages))]
    public void Are_those_the_law_or_the_placement_asks_for(string rule, int year, string name, string[] rows) => RuleRows.ShouldBeFound(rule, year, name, rows);
}
