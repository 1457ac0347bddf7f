namespace CareRights.Ssda903.Tests.Rules;

/// <summary>The rules that the public implementation has no test of: each at its boundary, the day before, the day and the day after, and with each field it reads left out.</summary>
public sealed class RulesWithoutPublicCaseTests
{
    public static TheoryData<string, int, string, string[]> Codes => new()
    {
        { "149", 2025, "every reason there is", [.. "E11 E12 E13 E14 E15 E16 E17 E2 E3 E4A E4B E41 E45 E46 E47 E48 E5 E6 E7 E8 E9 X1".Split(' ').Select(code => "E 2024-05-01 S C2 U1 - 2024-06-01 " + code)] },
        { "149", 2023, "reasons of other times, and of none", [.. "E1 E10 E18 E4 E40 E42 E43 E44 E49 E99 X X2 S".Split(' ').Select(code => "!E 2022-05-01 S C2 U1 - 2022-06-01 " + code)] },
        { "149", 2025, "blank", ["E 2024-05-01 S C2 U1 - 2024-06-01"] },
        { "384", 2025, "long-term fostering by either code, in either series", ["!E 2024-05-01 S V3 U1", "!E 2024-05-01 S V3 U4", "!E 2024-05-01 S V4 U1", "!E 2024-05-01 S V4 U4"] },
        { "384", 2025, "another placement, another status, or either blank", ["E 2024-05-01 S V3 U2", "E 2024-05-01 S V3 U3", "E 2024-05-01 S V4 U5", "E 2024-05-01 S V4 U6", "E 2024-05-01 S V2 U4", "E 2024-05-01 S - U4", "E 2024-05-01 S V3 -"] },
        { "303", 2025, "two headers, and one says so", ["H 2008-01-01 1", "!H 2008-01-01 0", "!U 2024-06-01", "U -"] },
        { "303", 2025, "no header, no row, or a day that cannot be read", ["U 2024-06-01"] },
        { "303", 2025, "no row of the child's", ["H 2008-01-01 0"] },
        { "303", 2025, "a day that cannot be read", ["H 2008-01-01 0", "U ?"] },
    };

    public static TheoryData<string, int, string, string[]> Days => new()
    {
        { "355", 2025, "ends the day before, the day and the day after it begins", ["E 2024-05-02 S C2 U1 - 2024-05-01 X1", "!E 2024-05-02 S C2 U1 - 2024-05-02 X1", "E 2024-05-02 S C2 U1 - 2024-05-03 X1"] },
        { "355", 2025, "either date blank or not to be read", ["E - S C2 U1 - 2024-05-02 X1", "E 2024-05-02 S C2 U1", "E ? S C2 U1 - 2024-05-02 X1", "E 2024-05-02 S C2 U1 - ? X1", "E ? S C2 U1 - ? X1"] },
        { "363", 2025, "still open on 31 March: seven days, eight", ["E 2025-03-24 S L3 U1"] },
        { "363", 2025, "still open on 31 March: eight days", ["!E 2025-03-23 S L3 U1"] },
        { "363", 2025, "six days, another status, no first day, an end that cannot be read", ["E 2024-05-01 S L3 U1 - 2024-05-07 E4A", "E 2024-06-01 S L2 U1 - 2024-06-09 E4A", "E - S L3 U1 - 2024-07-09 E4A", "E 2024-08-01 S L3 U1 - ?", "E 2024-09-01 S - U1 - 2024-09-09 E4A"] },
        { "376", 2025, "twenty days, twenty-one, twenty-two", ["E 2024-05-01 P C2 T3 - 2024-05-21 X1", "E 2024-06-01 P C2 T3 - 2024-06-22 X1", "!E 2024-07-01 P C2 T3 - 2024-07-23 X1"] },
        { "376", 2025, "still open on 31 March: 21 days and 22", ["E 2025-03-10 P C2 T3", "!E 2025-03-09 P C2 T3"] },
        { "376", 2025, "another placement, no first day, an end that cannot be read", ["E 2024-05-01 P C2 T2 - 2024-07-01 X1", "E - P C2 T3 - 2024-07-01 X1", "E 2024-05-01 P C2 T3 - ?", "E 2024-05-01 P C2 - - 2024-07-01 X1"] },
        { "377", 2025, "the third on the last day of the twelve months, and of another placement", ["!E 2024-04-01 P C2 T3 - 2024-04-03 X1", "!E 2024-06-01 P C2 T3 - 2024-06-03 X1", "!E 2025-03-31 P C2 T3 - 2025-04-01 X1", "E 2024-07-01 P C2 T2 - 2024-07-03 X1"] },
        { "377", 2025, "from 29 February the twelve months hold 28 February", ["!E 2024-02-29 P C2 T3 - 2024-03-03 X1", "!E 2024-06-01 P C2 T3 - 2024-06-03 X1", "!E 2025-02-28 P C2 T3 - 2025-03-03 X1"] },
        { "377", 2025, "and not 1 March", ["E 2024-02-29 P C2 T3 - 2024-03-03 X1", "E 2024-06-01 P C2 T3 - 2024-06-03 X1", "E 2025-03-01 P C2 T3 - 2025-03-03 X1"] },
        { "377", 2025, "a third without a first day is not counted, one without a code is", ["!E 2024-05-01 P C2 T3", "!E 2024-06-01 P C2 T3", "!E 2024-07-01 - C2 T3", "E - P C2 T3"] },
        { "431", 2025, "starts the day before the last ended, the day, the day after", ["E 2024-05-01 S C2 U1 - 2024-06-01 E4A", "!E 2024-05-31 S C2 U1 - 2024-07-01 E4A", "!E 2024-07-01 S C2 U1 - 2024-08-01 E4A", "E 2024-08-02 S C2 U1"] },
        { "431", 2025, "the last has no end, or none that can be read; another code, or none", ["E 2024-05-01 S C2 U1", "E 2024-06-01 S C2 U1 - ?", "E 2024-07-01 S C2 U1 - 2024-08-01 X1", "E 2024-08-01 P C2 U1 - 2024-09-01 X1", "E 2024-09-01 - C2 U1"] },
        { "431", 2025, "the first of the year has none before it", ["L 2023-05-01 S C2 U1 - 2024-05-01 E4A", "E 2024-05-01 S C2 U1"] },
        { "580", 2025, "missing until the day before, the day and the day after", ["H 2006-06-02", "E 2024-05-01 S C2 U1 - 2024-06-02 E7", "M 2024-05-20 2024-06-01", "M 2024-05-25 2024-06-03"] },
        { "580", 2025, "care ended the day after the birthday, and so did the time missing", ["H 2006-06-02", "E 2024-05-01 S C2 U1 - 2024-06-03 E7", "M 2024-05-20 2024-06-03"] },
        { "580", 2025, "the birthday, with no reason and with another", ["H 2006-06-02", "!E 2024-05-01 S C2 U1 - 2024-06-02", "!E 2024-05-01 S C2 U1 - 2024-06-02 E4A", "E 2024-05-01 S C2 U1 - 2024-06-02 E8", "M 2024-05-20 2024-06-02"] },
        { "580", 2025, "still missing, no date of birth, no end of care", ["E 2024-05-01 S C2 U1 - 2024-06-02 E7", "M 2024-05-20 2024-06-02"] },
        { "580", 2025, "still missing", ["H 2006-06-02", "E 2024-05-01 S C2 U1 - 2024-06-02 E7", "M 2024-05-20 -"] },
        { "580", 2025, "still in care", ["H 2006-06-02", "E 2024-05-01 S C2 U1", "M 2024-05-20 2024-06-02"] },
        { "580", 2026, "born on 29 February: eighteen on 1 March", ["H 2008-02-29", "E 2025-05-01 S C2 U1 - 2026-02-28 E7", "!E 2025-05-01 S C2 U1 - 2026-03-01 E7", "M 2026-01-20 2026-02-28", "M 2026-01-20 2026-03-01"] },
    };

    public static TheoryData<string, int, string, string[]> Changes => new()
    {
        { "434", 2025, "each part of the placement by itself", ["E 2024-05-01 S C1 U1 AA1 - - - 11 PR1", "!E 2024-06-01 L C2 U4 AA1 - - - 11 PR1", "!E 2024-07-01 L C1 U4 BB2 - - - 11 PR1", "!E 2024-08-01 L C2 U4 BB2 - - - 12 PR1", "!E 2024-09-01 L C1 U4 BB2 - - - 12 PR2", "E 2024-10-01 L C2 U4 BB2 - - - 12 PR2"] },
        { "434", 2025, "two blank statuses are the same (unlike the public implementation), one is another", ["E 2024-05-01 S - U1 AA1", "!E 2024-06-01 L - U1 AA1", "E 2024-07-01 L C2 U1 AA1", "E 2024-08-01 L - U1 AA1"] },
        { "434", 2025, "a part that is blank on one side is another; another code is not its matter", ["E 2024-05-01 S C1 U1 AA1", "!E 2024-06-01 L C2 U1 -", "E 2024-07-01 P C2 U1 -", "E 2024-08-01 - C2 U1 -"] },
        { "436", 2025, "each part of the placement is change enough", ["E 2024-05-01 S C1 U1 AA1 - - - 11 PR1", "E 2024-06-01 B C2 U4 AA1 - - - 11 PR1", "E 2024-07-01 U C1 U4 BB2 - - - 11 PR1", "E 2024-08-01 B C2 U4 BB2 - - - 12 PR1", "E 2024-09-01 U C1 U4 BB2 - - - 12 PR2", "!E 2024-10-01 B C2 U4 BB2 - - - 12 PR2", "!E 2024-11-01 U C1 U4 BB2 - - - 12 PR2"] },
        { "436", 2025, "the status stays, or is blank on both sides; another code is not its matter", ["E 2024-05-01 S C1 U1 AA1", "!E 2024-06-01 U C1 U4 BB2", "!E 2024-07-01 B C1 U1 AA1", "E 2024-08-01 B - U4 BB2", "!E 2024-09-01 U - U1 AA1", "E 2024-10-01 P - U1 AA1", "E 2024-11-01 L - U1 AA1", "E 2024-12-01 - - U1 AA1"] },
        { "SW10", 2026, "seven days after and before the last ended", ["W SW1 2025-05-01 2025-09-01", "W SW2 2025-09-08 2025-10-08", "W SW3 2025-10-01 - MANAGE"] },
        { "SW10", 2026, "eight days after and before the last ended", ["W SW1 2025-05-01 2025-09-01", "!W SW2 2025-09-09 2025-10-09", "!W SW3 2025-10-01 - MANAGE"] },
        { "SW10", 2026, "a first worker; the last with no end, or none that can be read; no start", ["W SW1 2025-05-01 2025-06-01", "W SW2 2025-08-01 - FCONTA", "W SW3 2025-10-01 ? MANAGE", "W SW4 2025-12-01 2025-12-02 MANAGE", "W SW5 - 2026-03-01 MANAGE"] },
    };

    [Theory]
    [MemberData(nameof(Codes))]
    [MemberData(nameof(Days))]
    [MemberData(nameof(Changes))]
    public void At_the_boundary_and_with_each_field_left_out(string rule, int year, string name, string[] rows) => RuleRows.ShouldBeFound(rule, year, name, rows);
}
