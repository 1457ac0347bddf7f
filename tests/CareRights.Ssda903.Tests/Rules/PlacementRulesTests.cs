namespace CareRights.Ssda903.Tests.Rules;

/// <summary>Rules 217, 225, 226, 233, 375 to 377 and 379 to 383: changes of placement and temporary placements.</summary>
public sealed class PlacementRulesTests
{
    public static TheoryData<string, int, string, string[]> Placements => new()
    {
        { "217", 2025, "adopted by the carers: S, T, U", ["E 2024-05-01 S E1 A3", "E 2024-05-01 T E1 A5", "E 2024-05-01 U E1 A3", "!E 2024-05-01 P E1 A3", "!E 2024-05-01 B E1 A5", "!E 2024-05-01 - E1 A3", "E 2024-05-01 P E1 A4"] },
        { "217", 2025, "from 1 April 2015", ["E 2015-03-31 P E1 A3", "!E 2015-04-01 P E1 A3"] },
        { "225", 2025, "a change of placement without a reason", ["!E 2024-05-01 S C2 U1 - 2024-06-01 X1", "E 2024-06-01 P C2 U4"] },
        { "225", 2025, "a change under each code: P, B, T and U", ["!E 2024-05-01 S C2 U1 - 2024-06-01 X1", "!E 2024-06-01 P C2 U4 - 2024-07-01 X1", "!E 2024-07-01 B C1 U1 - 2024-08-01 X1", "!E 2024-08-01 T C1 U4 - 2024-09-01 X1", "E 2024-09-01 U C2 U1"] },
        { "225", 2025, "the same carer elsewhere (T)", ["!E 2024-05-01 S C2 U1 - 2024-06-01 X1", "E 2024-06-01 T C2 U1"] },
        { "225", 2025, "the same carer elsewhere, with another status (U)", ["!E 2024-05-01 S C1 U1 - 2024-06-01 X1", "E 2024-06-01 U C2 U1"] },
        { "225", 2025, "to the same, temporary placements in between or not", ["E 2024-05-01 S C2 U1 - 2024-06-01 X1", "E 2024-06-01 T C2 T3 - 2024-06-08 X1", "E 2024-06-08 T C2 U1"] },
        { "225", 2025, "care had ended, starts again, or goes on with no code", ["E 2024-05-01 S C2 U1 - 2024-06-01 E4A", "E 2024-06-01 P C2 U4 - 2024-07-01 X1", "E 2024-07-01 S C2 U4 - 2024-08-01 X1", "E 2024-08-01 - C2 U1 - 2024-09-01", "E 2024-09-01 P C2 U4"] },
        { "225", 2025, "with a reason", ["E 2024-05-01 S C2 U1 - 2024-06-01 X1 CARPL", "E 2024-06-01 P C2 U4"] },
        { "225", 2025, "a legal change alone, or to or from a temporary placement", ["E 2024-05-01 S C1 U1 - 2024-06-01 X1", "E 2024-06-01 L C2 U1 - 2024-06-08 X1", "E 2024-06-08 P C2 T4 - 2024-06-10 X1", "E 2024-06-10 P C2 U1"] },
        { "226", 2025, "on the temporary placement", ["E 2024-05-01 S C2 U1 - 2024-06-01 X1", "!E 2024-06-01 P C2 T1 - 2024-06-08 X1 OTHER", "E 2024-06-08 P C2 U1"] },
        { "226", 2026, "on the one before it", ["E 2024-05-01 S C2 U1 - 2024-06-01 X1 OTHER", "!E 2024-06-01 P C2 T1 - 2024-06-08 X1", "E 2024-06-08 P C2 U1"] },
        { "226", 2026, "after it, a reason is another matter", ["E 2024-06-01 P C2 T1 - 2024-06-08 X1", "E 2024-06-08 P C2 U1 - 2024-07-01 X1 CARPL"] },
        { "233", 2026, "not ended", ["!E 2025-05-01 S C2 U1 - - - CARPL", "E 2025-05-01 S C2 U1 - 2025-06-01 X1 CARPL", "E 2025-05-01 S C2 U1", "E 2025-05-01 S C2 U1 - ? X1 CARPL"] },
        { "375", 2025, "six weeks in hospital", ["E 2024-05-01 P C2 T1 - 2024-06-12 X1", "!E 2024-05-01 P C2 T1 - 2024-06-13 X1", "E 2024-05-01 P C2 T2 - 2024-08-01 X1"] },
        { "375", 2025, "still open at the end of the year (unlike the public implementation)", ["E 2025-02-17 P C2 T1", "!E 2025-02-16 P C2 T1", "E 2024-01-01 P C2 T1 - ?"] },
        { "376", 2025, "three weeks of the carers' holiday", ["E 2024-05-01 P C2 T3 - 2024-05-22 X1", "!E 2024-05-01 P C2 T3 - 2024-05-23 X1"] },
        { "379", 2025, "seven days for another reason", ["E 2024-05-01 P C2 T4 - 2024-05-08 X1", "!E 2024-05-01 P C2 T4 - 2024-05-09 X1"] },
        { "377", 2025, "three in twelve months less a day", ["!E 2024-04-10 P C2 T3 - 2024-04-12 X1", "!E 2024-09-01 P C2 T3 - 2024-09-05 X1", "!E 2025-04-09 P C2 T3 - 2025-04-12 X1"] },
        { "377", 2025, "the third begins after twelve months (unlike the public implementation)", ["E 2024-04-10 P C2 T3 - 2024-04-12 X1", "E 2024-09-01 P C2 T3 - 2024-09-05 X1", "E 2025-04-10 P C2 T3 - 2025-04-12 X1"] },
        { "377", 2025, "two", ["E 2024-05-01 P C2 T3 - 2024-05-03 X1", "E 2024-09-01 P C2 T3 - 2024-09-05 X1"] },
        { "377", 2025, "a legal change in the middle of a stay begins none", ["E 2024-05-01 P C1 T3 - 2024-05-03 X1", "E 2024-05-03 L C2 T3 - 2024-05-05 X1", "E 2024-09-01 P C2 T3 - 2024-09-05 X1"] },
        { "377", 2025, "only those within the twelve months", ["E 2023-05-01 P C2 T3", "!E 2024-06-01 P C2 T3", "!E 2024-07-01 P C2 T3", "!E 2024-08-01 P C2 T3", "!E 2025-03-01 P C2 T3"] },
        { "377", 2025, "with those of last year's return", ["L 2023-08-01 P C2 T3 - 2023-08-05 X1", "L 2024-03-30 P C2 T3", "!E 2024-03-30 P C2 T3 - 2024-04-02 X1", "!E 2024-07-31 P C2 T3", "E 2025-03-30 P C2 T3"] },
        { "380", 2025, "begins with P or B", ["E 2024-05-01 P C2 T0", "E 2024-05-01 B C2 T4", "!E 2024-05-01 S C2 T1", "!E 2024-05-01 L C2 T2", "!E 2024-05-01 - C2 T3", "E 2024-05-01 S C2 U1"] },
        { "380", 2025, "with a code that cannot be read, or none", ["E 2024-05-01 ? C2 T1", "!E 2024-05-01 - C2 T1"] },
        { "381", 2025, "ends with X1", ["E 2024-05-01 P C2 T1 - 2024-06-01 X1", "E 2024-05-01 P C2 T1", "!E 2024-05-01 P C2 T1 - 2024-06-01 E4A"] },
        { "382", 2025, "not in a series of short breaks", ["!E 2024-05-01 P V3 T1", "!E 2024-05-01 P V4 T4", "E 2024-05-01 P V2 T1", "E 2024-05-01 S V3 U4"] },
        { "383", 2025, "home again", ["E 2024-05-01 S C2 U1 AA1", "E 2024-06-01 P C2 T1 ZZ9", "E 2024-06-08 P C2 U1 BB2"] },
        { "383", 2026, "home again, at the same postcode since 2025-26", ["E 2024-05-01 S C2 U1 AA1", "E 2024-06-01 P C2 T1 ZZ9", "!E 2024-06-08 P C2 U1 BB2"] },
        { "383", 2026, "two blank postcodes are the same (unlike the public implementation)", ["E 2024-05-01 S C2 U1", "E 2024-06-01 P C2 T1", "E 2024-06-08 P C2 U1"] },
        { "383", 2025, "to another placement", ["E 2024-05-01 S C2 U1 AA1", "E 2024-06-01 P C2 T1 ZZ9", "!E 2024-06-08 P C2 U4 AA1"] },
        { "383", 2025, "with another code than P", ["E 2024-05-01 S C2 U1 AA1", "E 2024-06-01 P C2 T1 ZZ9", "!E 2024-06-08 T C2 U1 AA1"] },
        { "383", 2025, "a code or a placement that cannot be read may be the right one", ["E 2024-05-01 S C2 U1", "E 2024-06-01 P C2 T1", "E 2024-06-08 ? C2 U1", "E 2024-07-01 P C2 T1", "E 2024-07-08 P C2 ?", "E 2024-08-01 P C2 T1", "E 2024-08-08 P C2 U4", "E 2024-09-01 P C2 T1", "!E 2024-09-08 P C2 U1"] },
        { "383", 2026, "so may a postcode, at home or after it", ["E 2025-05-01 S C2 U1 AA1", "E 2025-06-01 P C2 T1", "E 2025-06-08 P C2 U1 ?", "E 2025-07-01 P C2 T1", "E 2025-07-08 P C2 U1 BB2", "E 2025-08-01 P C2 T1", "!E 2025-08-08 P C2 U1 CC3", "E 2025-09-01 P C2 T1", "!E 2025-09-08 ? C2 U1 AA1", "E 2025-10-01 P C2 T1", "!E 2025-10-08 P C2 ? BB2"] },
        { "383", 2026, "at the same postcode, with a code or a placement that cannot be read", ["E 2025-05-01 S C2 U1 AA1", "E 2025-06-01 P C2 T1", "E 2025-06-08 ? C2 U1 AA1", "E 2025-07-01 P C2 T1", "E 2025-07-08 P C2 ? AA1"] },
        { "383", 2025, "not back when the year ended", ["E 2024-05-01 S C2 U1 AA1", "E 2024-06-01 P C2 T1 ZZ9"] },
    };

    [Theory]
    [MemberData(nameof(Placements))]
    public void Are_recorded_as_they_went(string rule, int year, string name, string[] rows) => RuleRows.ShouldBeFound(rule, year, name, rows);
}
