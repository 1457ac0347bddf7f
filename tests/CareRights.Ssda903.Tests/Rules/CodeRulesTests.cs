namespace CareRights.Ssda903.Tests.Rules;

/// <summary>Rules 143 to 149 and 217t: codes outside their code set, by year.</summary>
public sealed class CodeRulesTests
{
    public static TheoryData<string, int, string, string[]> Codes => new()
    {
        { "143", 2025, "every code, a blank, and one that is none", ["E - S", "E - L", "E - P", "E - T", "E - B", "E - U", "E - -", "!E - X"] },
        { "144", 2025, "V1 is of another time", ["E - S C2", "E - S D1", "E - S V4", "E - S -", "!E - S V1", "!E - S E2"] },
        { "146", 2024, "before K3", ["E - S C2 U6", "E - S C2 H5", "E - S C2 P2", "E - S C2 Z1", "!E - S C2 K3", "!E - S C2 Z11", "!E - S C2 A2"] },
        { "146", 2025, "K3 joins", ["E - S C2 H5", "E - S C2 P2", "E - S C2 Z1", "E - S C2 K3", "!E - S C2 Z11"] },
        { "146", 2026, "Z11 to Z14 replace Z1, and H5 and P2 have gone", ["E - S C2 K3", "E - S C2 Z11", "E - S C2 Z14", "!E - S C2 Z15", "!E - S C2 Z1", "!E - S C2 H5", "!E - S C2 P2"] },
        { "149", 2025, "X1 and the reasons care ends", ["E - S C2 U1 - - X1", "E - S C2 U1 - - E4A", "E - S C2 U1 - - E17", "!E - S C2 U1 - - E4", "!E - S C2 U1 - - E99", "!E - S C2 U1 - - X"] },
        { "217t", 2024, "P2 to 28 October 2023", ["E 2023-01-01 S C2 P2 - 2023-10-28 X1", "!E 2023-01-01 S C2 P2 - 2023-10-29 X1", "!E 2023-01-01 S C2 P2", "E 2023-01-01 S C2 P1", "E 2023-01-01 S C2 P2 - ?"] },
    };

    [Theory]
    [MemberData(nameof(Codes))]
    public void Outside_the_codes_of_the_year(string rule, int year, string name, string[] rows) => RuleRows.ShouldBeFound(rule, year, name, rows);

    [Fact]
    public void Category_of_need_runs_from_N1_to_N8()
    {
        var rule = CareRights.Ssda903.Rules.ValidationRule.InForce(2025).Single(rule => rule.Number == "145");
        string[] codes = ["N0", "N1", "N8", "N9"];
        var data = new Return { Episodes = [.. codes.Select((code, place) => new EpisodeRow { Child = "1", Cin = code, Origin = new(null, place) })] };

        CareRights.Ssda903.Rules.ReturnCheck.Assess(data, 2025, [rule]).Select(breach => codes[breach.Row.Origin.Line]).Should().Equal("N0", "N9");
    }
}
