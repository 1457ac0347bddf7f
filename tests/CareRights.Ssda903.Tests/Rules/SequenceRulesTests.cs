namespace CareRights.Ssda903.Tests.Rules;

/// <summary>Rules 142, 431 to 436, 501 and 504: one episode and the next.</summary>
public sealed class SequenceRulesTests
{
    public static TheoryData<string, int, string, string[]> Sequences => new()
    {
        { "142", 2025, "an end, and no reason", ["!E 2024-05-01 S C2 U1 - 2024-06-01", "E 2024-06-01 P C2 U1"] },
        { "142", 2025, "a reason, and no end", ["!E 2024-05-01 S C2 U1 - - X1", "E 2024-06-01 P C2 U1"] },
        { "142", 2025, "whatever the order of the file", ["E 2024-06-01 P C2 U1", "!E 2024-05-01 S C2 U1"] },
        { "142", 2025, "an end that cannot be read is not blank", ["E 2024-05-01 S C2 U1 - ? X1", "E 2024-06-01 P C2 U1"] },
        { "142", 2025, "the last may be open", ["E 2024-05-01 S C2 U1"] },
        { "431", 2025, "starts on the day the last ended, and the day after", ["E 2024-05-01 S C2 U1 - 2024-06-01 E4A", "!E 2024-06-01 S C2 U1 - 2024-06-20 E4A", "E 2024-06-21 S C2 U1"] },
        { "432", 2025, "care had ended", ["E 2024-05-01 S C2 U1 - 2024-06-01 E4A", "!E 2024-06-01 P C2 U1"] },
        { "432", 2025, "care had ended, and may have started again", ["E 2024-05-01 S C2 U1 - 2024-06-01 E4A", "E 2024-06-01 ? C2 U1"] },
        { "432", 2025, "care had ended, and starts again", ["E 2024-05-01 S C2 U1 - 2024-06-01 E4A", "E 2024-06-02 S C2 U1"] },
        { "432", 2025, "care had not ended", ["E 2024-05-01 S C2 U1 - 2024-06-01 X1", "E 2024-06-01 P C2 U1"] },
        { "433", 2025, "goes on the same day", ["E 2024-05-01 S C2 U1 - 2024-06-01 X1", "E 2024-06-01 P C2 U1"] },
        { "433", 2025, "goes on the day after", ["E 2024-05-01 S C2 U1 - 2024-06-01 X1", "!E 2024-06-02 P C2 U1"] },
        { "433", 2025, "goes on the day before", ["E 2024-05-01 S C2 U1 - 2024-06-01 X1", "!E 2024-05-31 L C2 U1"] },
        { "433", 2025, "the last has no end", ["E 2024-05-01 S C2 U1", "!E 2024-06-01 B C2 U1"] },
        { "433", 2025, "three episodes of one day stand in order", ["E 2024-05-01 S V2 U1 - 2024-05-01 X1", "E 2024-05-01 L C1 U1 - 2024-06-01 X1", "E 2024-06-01 P C1 U4"] },
        { "434", 2025, "the status changes and the placement stays", ["E 2024-05-01 S C1 U1 AA1", "E 2024-06-01 L C2 U1 AA1"] },
        { "434", 2025, "the status stays", ["E 2024-05-01 S C2 U1 AA1", "!E 2024-06-01 L C2 U1 AA1"] },
        { "434", 2025, "the place changes", ["E 2024-05-01 S C1 U1 AA1", "!E 2024-06-01 L C2 U1 BB2"] },
        { "434", 2025, "the home changes, and the provider", ["E 2024-05-01 S C1 U1 AA1 - - - 11 PR1", "!E 2024-06-01 L C2 U1 AA1 - - - 12 PR1", "!E 2024-07-01 L C1 U1 AA1 - - - 12 PR2"] },
        { "435", 2025, "the placement changes and the status stays", ["E 2024-05-01 S C2 U1 AA1", "E 2024-06-01 P C2 U1 BB2", "E 2024-07-01 T C2 U4 BB2"] },
        { "435", 2025, "nothing changes", ["E 2024-05-01 S C2 U1 AA1 - - - 11 PR1", "!E 2024-06-01 P C2 U1 AA1 - - - 11 PR1"] },
        { "435", 2025, "nothing changes, and blank is blank (unlike the public implementation)", ["E 2024-05-01 S C2 U1 AA1", "!E 2024-06-01 P C2 U1 AA1"] },
        { "435", 2025, "the status changes", ["E 2024-05-01 S C1 U1 AA1", "!E 2024-06-01 T C2 U1 BB2"] },
        { "436", 2025, "both change", ["E 2024-05-01 S C1 U1 AA1", "E 2024-06-01 B C2 U1 BB2", "E 2024-07-01 U C1 U4 BB2"] },
        { "436", 2025, "one of them stays", ["E 2024-05-01 S C1 U1 AA1", "!E 2024-06-01 B C2 U1 AA1", "!E 2024-07-01 U C2 U1 BB2"] },
        { "501", 2025, "the day before, the day, the day after", ["E 2024-05-01 S C2 U1 - 2024-06-01 X1", "!E 2024-05-31 P C2 U1 - 2024-07-01 X1", "E 2024-07-01 P C2 U1 - 2024-08-01 X1", "E 2024-08-02 P C2 U1"] },
        { "501", 2025, "an open one has no end to overlap", ["E 2024-05-01 S C2 U1", "E 2024-06-01 P C2 U1"] },
        { "504", 2025, "a need that cannot be read may be the same, before and after", ["E 2024-05-01 S C2 U1 - 2024-06-01 X1 - - - N1", "E 2024-06-01 P C2 U4 - 2024-07-01 X1 - - - ?", "E 2024-07-01 P C2 U1 - 2024-08-01 X1 - - - N2", "!E 2024-08-01 P C2 U4 - - - - - - N3"] },
        { "504", 2025, "where the reason to begin cannot be read, care may have begun again", ["E 2024-05-01 S C2 U1 - 2024-06-01 X1 - - - N1", "E 2024-06-01 ? C2 U4 - 2024-07-01 X1 - - - N2", "!E 2024-07-01 - C2 U1 - - - - - - N3"] },
        { "504", 2025, "where the reason to end cannot be read, care may have ended", ["E 2024-05-01 S C2 U1 - 2024-06-01 ? - - - N1", "E 2024-06-01 P C2 U4 - 2024-07-01 - - - - N2", "!E 2024-07-01 P C2 U1 - - - - - - N3"] },
        { "504", 2025, "another need in the same period, and in the next", ["E 2024-05-01 S C2 U1 - 2024-06-01 X1 - - - N1", "!E 2024-06-01 P C2 U4 - 2024-07-01 E4A - - - N2", "E 2024-08-01 S C2 U4 - - - - - - N3"] },
    };

    [Theory]
    [MemberData(nameof(Sequences))]
    public void Follow_as_both_episodes_say(string rule, int year, string name, string[] rows) => RuleRows.ShouldBeFound(rule, year, name, rows);
}
