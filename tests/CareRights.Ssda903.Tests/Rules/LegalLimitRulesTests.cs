namespace CareRights.Ssda903.Tests.Rules;

/// <summary>Rules 361 to 364: how long an emergency status may last. Children Act 1989, sections 43(5), 45 and 46(6).</summary>
public sealed class LegalLimitRulesTests
{
    public static TheoryData<string, int, string, string[]> Limits => new()
    {
        { "361", 2025, "section 46(6), 72 hours: three days", ["E 2024-05-01 S L1 U1 - 2024-05-04 X1"] },
        { "361", 2025, "section 46(6), 72 hours: four days", ["!E 2024-05-01 S L1 U1 - 2024-05-05 X1"] },
        { "361", 2025, "two episodes that run into each other are one stay", ["!E 2024-05-01 S L1 U1 - 2024-05-03 X1", "!E 2024-05-03 P L1 U4 - 2024-05-05 X1"] },
        { "361", 2025, "two with a day between them are two", ["E 2024-05-01 S L1 U1 - 2024-05-03 E4A", "E 2024-05-04 S L1 U4 - 2024-05-06 E4A"] },
        { "361", 2025, "another status in between", ["E 2024-05-01 S L1 U1 - 2024-05-03 X1", "E 2024-05-03 L V2 U1 - 2024-05-05 X1", "E 2024-05-05 L L1 U1 - 2024-05-07 X1"] },
        { "361", 2025, "still open on 31 March", ["E 2025-03-28 S L1 U1"] },
        { "361", 2025, "still open on 31 March, a day longer", ["!E 2025-03-27 S L1 U1"] },
        { "361", 2025, "an end that cannot be read", ["E 2024-05-01 S L1 U1 - ? X1"] },
        { "361", 2025, "an end before its beginning", ["E 2024-05-01 S L1 U1 - 2024-04-01 X1"] },
        { "362", 2025, "21 days", ["E 2024-05-01 S L2 U1 - 2024-05-22 X1"] },
        { "362", 2025, "22 days", ["!E 2024-05-01 S L2 U1 - 2024-05-23 X1"] },
        { "363", 2025, "section 43(5): seven days", ["E 2024-05-01 S L3 U1 - 2024-05-08 X1"] },
        { "363", 2025, "section 43(5): eight days", ["!E 2024-05-01 S L3 U1 - 2024-05-09 X1"] },
        { "364", 2025, "21 days", ["E 2024-05-01 S J2 U1 - 2024-05-22 X1"] },
        { "364", 2025, "22 days", ["!E 2024-05-01 S J2 U1 - 2024-05-23 X1"] },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public void Of_an_emergency_status(string rule, int year, string name, string[] rows) => RuleRows.ShouldBeFound(rule, year, name, rows);
}
