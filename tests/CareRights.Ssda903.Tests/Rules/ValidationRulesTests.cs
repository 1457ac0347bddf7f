using CareRights.Ssda903.Rules;

namespace CareRights.Ssda903.Tests.Rules;

/// <summary>The list of rules as a whole.</summary>
public sealed class ValidationRulesTests
{
    /// <summary>How many rules the Department has in each year's list, as its public implementation holds them.</summary>
    public static TheoryData<int, int> Years => new() { { 2023, 268 }, { 2024, 287 }, { 2025, 280 }, { 2026, 286 }, { 2027, 297 } };

    /// <summary>What each year's list adds, changes and withdraws.</summary>
    public static TheoryData<int, string, string, string> Changes => new()
    {
        { 2024, "1016 217t 230 347 SW01 SW02 SW03 SW04 SW05 SW06 SW07 SW08 SW09 SW10 SW11a SW11b SW12 SW13 SW14", "221 222 370 371", "" },
        { 2025, "231 232 SW01a SW01b", "101 146 174 218 221 222 371 393 503D 557 607 612 SW07 SW10 SW12 SW13", "217t 230 370 445 451 555 556 SW01 SW03 SW11a SW14" },
        { 2026, "233 234 348 444 454 SW17", "146 178 213 218 222 226 383 503D 526", "" },
        { 2027, "700 701 702 703 704 705 706 707 708 709 710", "", "" },
    };

    [Theory]
    [MemberData(nameof(Years))]
    public void Every_rule_of_a_year_is_held_once(int year, int rules) =>
        ValidationRule.InForce(year).Select(rule => rule.Number).Should().OnlyHaveUniqueItems().And.HaveCount(rules);

    [Theory]
    [MemberData(nameof(Changes))]
    public void Each_years_list_adds_changes_and_withdraws(int year, string added, string changed, string withdrawn)
    {
        var (plus, other, minus) = RuleChanges.Of(year);
        string.Join(' ', plus).Should().Be(added);
        string.Join(' ', other).Should().Be(changed);
        string.Join(' ', minus).Should().Be(withdrawn);
    }

    [Theory]
    [InlineData(ValidationRule.FirstYear - 1)]
    [InlineData(ValidationRule.LastYear + 1)]
    public void No_rule_is_carried_back_or_forward(int year) => ValidationRule.InForce(year).Should().BeEmpty();

    [Fact]
    public void A_rule_that_lacks_a_table_a_return_or_a_register_is_not_checked_and_says_so()
    {
        var data = new Return { Episodes = [new() { Child = "1", ReturnYear = 2025, Decom = new(2024, 5, 1), Rne = "S", Urn = "1234567" }] };
        var rules = ValidationRule.InForce(2025);
        var why = ReturnCheck.NotChecked(data, 2025, rules).ToDictionary(each => each.Key.Number, each => each.Value);

        why["131"].Should().Be("no rows of Oc3 for 2024-25");
        why["502"].Should().Be("no rows of Episodes for 2023-24");
        why["1008"].Should().Be("needs a register of providers");
        why["392c"].Should().Be("needs a register of postcodes");
        why["229"].Should().Be("needs a register of providers and the name of the authority");
        why["1015"].Should().Be("needs a register of postcodes and the name of the authority");
        why.Should().NotContainKey("526").And.NotContainKey("142");
        ReturnCheck.Assess(data, 2025, rules).Select(breach => breach.Rule.Number).Should().Contain("526").And.NotContain(why.Keys);
    }

    [Fact]
    public void Every_rule_says_where_to_look() => ValidationRule.All.Should().OnlyContain(rule => rule.LookAt.Length > 0 && rule.Tables.Count > 0);

    [Fact]
    public void A_child_is_one_identifier_of_one_authority()
    {
        EpisodeRow Open(string authority, int month) => new() { Child = "1", Authority = authority, ReturnYear = 2025, Decom = new(2024, month, 1), Rne = "S" };
        var rule = ValidationRule.InForce(2025).Single(rule => rule.Number == "142");

        ReturnCheck.Assess(new() { Episodes = [Open("A", 5), Open("B", 6)] }, 2025, [rule]).Should().BeEmpty();
        ReturnCheck.Assess(new() { Episodes = [Open("A", 5), Open("A", 6)] }, 2025, [rule]).Should().ContainSingle();
    }

    [Fact]
    public void Rows_of_another_year_are_not_held_to_the_rules_of_this_one()
    {
        EpisodeRow Starts(int? year) => new() { Child = "1", ReturnYear = year, Rne = "X" };
        var rule = ValidationRule.InForce(2025).Single(rule => rule.Number == "143");

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
        var rules = ValidationRule.InForce(2025);
        var inOrder = ReturnCheck.Assess(data, 2025, rules).Select(breach => breach.ToString()).ToArray();

        var turned = data with { Episodes = [.. data.Episodes.Reverse()], Missing = [.. data.Missing.Reverse()], SocialWorkers = [.. data.SocialWorkers.Reverse()] };

        inOrder.Should().HaveCountGreaterThan(10);
        ReturnCheck.Assess(turned, 2025, rules).Select(breach => breach.ToString()).Should().Equal(inOrder);
    }
}
