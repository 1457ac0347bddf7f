using CareRights.Ssda903.Rules;
using CareRights.Stability;

namespace CareRights.Ssda903.Tests;

/// <summary>One dated code set: what reading takes for a code, the measures know, and the rules hold to its years.</summary>
public sealed class CodeSetTests
{
    [Theory]
    [InlineData("E43", 2018, true)]
    [InlineData("E44", 2018, true)]
    [InlineData("E43", 2019, false)]
    [InlineData("E45", 2018, false)]
    [InlineData("E48", 2019, true)]
    [InlineData("E4A", 2018, true)]
    [InlineData("E99", 2024, false)]
    public void A_reason_is_of_its_years(string code, int year, bool isOf) => CodeSet.ReasonEpisodeCeased.Contains(code, year).Should().Be(isOf);

    [Theory]
    [InlineData("P2", 2025, true)]
    [InlineData("P2", 2026, false)]
    [InlineData("K3", 2024, false)]
    [InlineData("K3", 2025, true)]
    [InlineData("Z1", 2025, true)]
    [InlineData("Z11", 2025, false)]
    [InlineData("Z11", 2026, true)]
    public void A_placement_is_of_its_years(string code, int year, bool isOf)
    {
        CodeSet.Placement.Contains(code, year).Should().Be(isOf);
        CodeSet.Placement.Contains(code).Should().BeTrue("reading takes the codes of every year");
        var rule = ValidationRule.InForce(year).Single(each => each.Number == "146");
        ReturnCheck.Assess(new Return { Episodes = [new() { Child = "1", Place = code }] }, year, [rule]).Should().HaveCount(isOf ? 0 : 1);
    }

    [Theory]
    [InlineData("1", 2024, true)]
    [InlineData("1", 2025, false)]
    [InlineData("M", 2024, false)]
    [InlineData("U", 2025, true)]
    public void A_sex_is_of_its_years(string code, int year, bool isOf) => CodeSet.Sex.Contains(code, year).Should().Be(isOf);

    [Fact]
    public void Every_code_is_known_to_the_measures()
    {
        CodeSet.LegalStatus.Codes.Should().OnlyContain(code => EpisodeCodes.ToLegalStatus(code) != LegalStatus.Unknown);
        CodeSet.Placement.Codes.Should().OnlyContain(code => EpisodeCodes.ToPlacementType(code) != PlacementType.Unknown);
        CodeSet.ReasonForNewEpisode.Codes.Should().OnlyContain(code => EpisodeCodes.ToReasonForNewEpisode(code) != ReasonForNewEpisode.Unknown);
        CodeSet.ReasonEpisodeCeased.Codes.Should().OnlyContain(code => EpisodeCodes.ToReasonCeased(code) != ReasonCeased.Unknown);
        CodeSet.Sex.Codes.Should().OnlyContain(code => new HeaderRow { Sex = code }.SexInWords != null);
    }
}
