namespace CareRights.Ssda903.Tests.Rules;

/// <summary>Rules SW08 to SW10 and SW11: one social worker and the next, from 2023-24 on.</summary>
public sealed class SocialWorkerRulesTests
{
    public static TheoryData<string, int, string, string[]> Workers => new()
    {
        { "SW08", 2024, "an open spell, and a later one", ["!W SW1 2023-05-01 -", "W SW2 2023-09-01 -"] },
        { "SW08", 2024, "an end that cannot be read is not blank", ["W SW1 2023-05-01 ?", "W SW2 2023-09-01 -"] },
        { "SW09", 2024, "a spell of no length", ["!W SW1 2023-05-01 2023-05-01", "W SW2 2023-05-01 2023-05-02", "W SW3 2023-05-02 -"] },
        { "SW10", 2024, "seven days either way", ["W SW1 2023-05-01 2023-09-01", "W SW2 2023-09-08 2023-10-08", "W SW3 2023-10-01 -"] },
        { "SW10", 2024, "eight days either way", ["W SW1 2023-05-01 2023-09-01", "!W SW2 2023-09-09 2023-10-09", "!W SW3 2023-10-01 -"] },
        { "SW10", 2024, "a first worker as well in 2023-24", ["W SW1 2023-05-01 2023-09-01", "!W SW2 2023-12-01 - FCONTA"] },
        { "SW10", 2025, "not a first worker since 2024-25", ["W SW1 2023-05-01 2023-09-01", "W SW2 2023-12-01 2024-02-01 FCONTA", "!W SW3 2024-02-09 - MANAGE"] },
        { "SW10", 2026, "the same under another number since 2025-26", ["W SW1 2023-05-01 2023-09-01", "W SW2 2023-12-01 2024-02-01 FCONTA", "!W SW3 2024-02-09 - MANAGE"] },
        { "SW11a", 2024, "five days, and six", ["W SW1 2023-05-01 2023-09-01", "W SW2 2023-09-06 2023-10-01", "!W SW3 2023-10-07 -"] },
        { "SW11a", 2024, "in the last days of the year", ["W SW1 2023-05-01 2024-03-27", "W SW2 2024-06-01 -"] },
        { "SW11a", 2024, "the next does not say when it began", ["W SW1 2023-05-01 2024-03-26", "!W SW2 - -"] },
        { "SW11b", 2024, "nobody on 31 March", ["!W SW1 2023-05-01 2024-03-30"] },
        { "SW11b", 2024, "until 31 March", ["W SW1 2023-05-01 2024-03-31"] },
        { "SW11b", 2024, "one worker, still open (unlike the public implementation)", ["W SW1 2023-05-01 -"] },
        { "SW11b", 2024, "the last ended in summer (unlike the public implementation)", ["W SW1 2023-05-01 2023-06-01", "!W SW2 2023-06-01 2023-07-01"] },
        { "SW11b", 2024, "an end that cannot be read", ["W SW1 2023-05-01 ?"] },
    };

    [Theory]
    [MemberData(nameof(Workers))]
    public void Follow_one_another(string rule, int year, string name, string[] rows) => RuleRows.ShouldBeFound(rule, year, name, rows);
}
