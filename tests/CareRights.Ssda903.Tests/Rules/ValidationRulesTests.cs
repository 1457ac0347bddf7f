using CareRights.Ssda903.Rules;

namespace CareRights.Ssda903.Tests.Rules;

/// <summary>The list of rules as a whole.</summary>
public sealed class ValidationRulesTests
{
    public static TheoryData<int> Years => [.. Enumerable.Range(ValidationRules.FirstYear, ValidationRules.LastYear - ValidationRules.FirstYear + 2)];

    [Theory]
    [MemberData(nameof(Years))]
    public void A_year_has_at_most_one_version_of_a_rule(int year) =>
        ValidationRules.InForce(year).Select(rule => rule.Number).Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(50);

    [Fact]
    public void No_rule_is_carried_back_before_the_first_year_read() => ValidationRules.InForce(ValidationRules.FirstYear - 1).Should().BeEmpty();

    [Fact]
    public void Every_rule_that_touches_stability_is_held() =>
        ValidationRules.All.Select(rule => rule.Number).Should().Contain(
        [
            "102", "141", "142", "143", "144", "146", "147", "148", "149", "217", "225", "226", "301", "302", "303", "352", "353", "354", "355", "356", "358", "359",
            "361", "362", "363", "364", "365", "366", "367", "375", "376", "377", "379", "380", "381", "382", "383", "384", "386", "388", "426",
            "431", "432", "433", "434", "435", "436", "501", "502", "574", "578", "580", "SW08", "SW10", "SW11a", "SW11b",
        ]);

    [Fact]
    public void A_child_is_one_identifier_of_one_authority()
    {
        EpisodeRow Open(string authority, int month) => new() { Child = "1", Authority = authority, ReturnYear = 2025, Decom = new(2024, month, 1), Rne = "S" };
        var rule = ValidationRules.InForce(2025).Single(rule => rule.Number == "142");

        ReturnCheck.Assess(new() { Episodes = [Open("A", 5), Open("B", 6)] }, 2025, [rule]).Should().BeEmpty();
        ReturnCheck.Assess(new() { Episodes = [Open("A", 5), Open("A", 6)] }, 2025, [rule]).Should().ContainSingle();
    }

    [Fact]
    public void Rows_of_another_year_are_not_held_to_the_rules_of_this_one()
    {
        EpisodeRow Starts(int? year) => new() { Child = "1", ReturnYear = year, Rne = "X" };
        var rule = ValidationRules.InForce(2025).Single(rule => rule.Number == "143");

        ReturnCheck.Assess(new() { Episodes = [Starts(2024), Starts(2025), Starts(2026), Starts(null)] }, 2025, [rule])
            .Select(breach => breach.Row.ReturnYear).Should().Equal(2025, null);
    }

    [Fact]
    public void The_order_of_the_rows_changes_nothing()
    {
        var data = RuleRows.Read(
            2025,
            "H 2008-01-01",
            "E 2024-05-01 S C2 U1 AA1 2024-06-01 X1",
            "E 2024-05-20 P C2 T1 BB2 2024-09-01 X1 OTHER",
            "E 2024-09-01 P C2 U4 AA1 2024-09-01 E4A",
            "E 2024-09-01 L V2 U4 AA1 2025-01-01 E4A",
            "E 2024-12-01 S L1 U4 AA1",
            "M 2024-05-01 2024-05-09",
            "M 2024-05-03 -",
            "W SW1 2024-04-01 2024-05-01",
            "W SW2 2024-09-01 -");
        var rules = ValidationRules.InForce(2025);
        var inOrder = ReturnCheck.Assess(data, 2025, rules).Select(breach => breach.ToString()).ToArray();

        var turned = data with { Episodes = [.. data.Episodes.Reverse()], Missing = [.. data.Missing.Reverse()], SocialWorkers = [.. data.SocialWorkers.Reverse()] };

        inOrder.Should().HaveCountGreaterThan(10);
        ReturnCheck.Assess(turned, 2025, rules).Select(breach => breach.ToString()).Should().Equal(inOrder);
    }
}
