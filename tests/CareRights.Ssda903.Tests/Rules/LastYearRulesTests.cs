namespace CareRights.Ssda903.Tests.Rules;

/// <summary>Rules 502 and 503A to 503F: the episode left open last year.</summary>
public sealed class LastYearRulesTests
{
    public static TheoryData<string, int, string, string[]> Years => new()
    {
        { "502", 2025, "the same day as last year", ["L 2024-01-01 S C2 U1", "E 2024-01-01 S C2 U1 - 2024-06-01 X1", "E 2024-06-01 P C2 U1"] },
        { "502", 2025, "the day after", ["L 2024-01-01 S C2 U1", "!E 2024-01-02 S C2 U1", "E 2024-06-01 P C2 U1"] },
        { "502", 2025, "last year's had ended", ["L 2023-05-01 S C2 U1 - 2024-01-01 E4A", "E 2024-06-01 S C2 U1"] },
        { "502", 2025, "left open two years back, and by no return since", ["Y 2023-01-01 S C2 U1", "E 2024-06-01 S C2 U1"] },
        { "502", 2025, "left open two years back, and ended last year", ["Y 2023-01-01 S C2 U1", "L 2023-01-01 S C2 U1 - 2024-01-01 E4A", "E 2024-06-01 S C2 U1"] },
        { "502", 2025, "left open both years", ["Y 2023-01-01 S C2 U1", "L 2024-01-01 P C2 U4", "!E 2024-01-02 P C2 U4"] },
        { "502", 2025, "no first day this year, or last", ["L - S C2 U1", "L 2024-01-01 S C2 U1", "E - S C2 U1", "E 2024-01-01 S C2 U1"] },
        { "502", 2025, "an end last year that cannot be read is not blank", ["L 2024-01-01 S C2 U1 - ?", "E 2024-06-01 S C2 U1"] },
        { "503A", 2025, "left open two years back", ["Y 2023-01-01 S C2 U1", "E 2024-01-01 P C2 U1"] },
        { "503A", 2025, "left open two years back, and ended last year", ["Y 2023-01-01 S C2 U1", "L 2023-01-01 S C2 U1 - 2024-01-01 X1", "E 2024-01-01 P C2 U1"] },
        { "503B", 2025, "left open two years back", ["Y 2023-01-01 S C2 U1", "E 2024-01-01 S C1 U1"] },
        { "503D", 2025, "left open two years back, later than last year's", ["Y 2024-02-01 S C2 U4", "L 2024-01-01 S C2 U1", "E 2024-01-01 S C2 U1"] },
        { "503A", 2025, "an end last year that cannot be read is not blank", ["L 2024-01-01 S C2 U1 - ?", "E 2024-01-01 P C2 U1"] },
        { "503A", 2025, "another reason", ["L 2024-01-01 S C2 U1", "!E 2024-01-01 P C2 U1", "E 2024-06-01 L C1 U1"] },
        { "503A", 2025, "the same reason", ["L 2024-01-01 S C2 U1", "E 2024-01-01 S C2 U1"] },
        { "503A", 2025, "last year's had ended", ["L 2024-01-01 S C2 U1 - 2024-02-01 E4A", "E 2024-06-01 P C2 U1"] },
        { "503A", 2025, "the last that began is the one that counts", ["L 2024-02-01 P C2 U1", "L 2024-01-01 S C2 U1 - 2024-02-01 X1", "E 2024-02-01 P C2 U1"] },
        { "503B", 2025, "another status", ["L 2024-01-01 S C2 U1", "!E 2024-01-01 S C1 U1"] },
        { "503C", 2025, "another need, and a blank is another", ["L 2024-01-01 S C2 U1 - - - - - - N1", "!E 2024-01-01 S C2 U1"] },
        { "503D", 2024, "another placement", ["L 2023-01-01 S C2 H5", "!E 2023-01-01 S C2 K3"] },
        { "503D", 2025, "K3 for H5 in 2024-25", ["L 2024-01-01 S C2 H5", "E 2024-01-01 S C2 K3"] },
        { "503D", 2026, "and in no other year", ["L 2025-01-01 S C2 H5", "!E 2025-01-01 S C2 K3"] },
        { "503D", 2026, "Z11 to Z14 for Z1", ["L 2025-01-01 S C2 Z1", "E 2025-01-01 S C2 Z13"] },
        { "503D", 2026, "and for nothing else", ["L 2025-01-01 S C2 K2", "!E 2025-01-01 S C2 Z13"] },
        { "503E", 2025, "another provider", ["L 2024-01-01 S C2 U1 - - - - - PR1", "!E 2024-01-01 S C2 U1 - - - - - PR4"] },
        { "503F", 2025, "another home", ["L 2024-01-01 S C2 U1 - - - - 11", "!E 2024-01-01 S C2 U1 - - - - 12"] },
        { "503F", 2025, "two blanks are the same", ["L 2024-01-01 S C2 U1", "E 2024-01-01 S C2 U1"] },
    };

    [Theory]
    [MemberData(nameof(Years))]
    public void Agree_on_the_episode_between_them(string rule, int year, string name, string[] rows) => RuleRows.ShouldBeFound(rule, year, name, rows);
}
