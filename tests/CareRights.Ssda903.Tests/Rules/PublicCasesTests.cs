using CareRights.Ssda903.Rules;

namespace CareRights.Ssda903.Tests.Rules;

/// <summary>The rules against the cases of their public implementation (data-to-insight/csc-validator-be-903), row for row, each difference under its reason.</summary>
public sealed class PublicCasesTests
{
    public static TheoryData<string, string, int> Cases()
    {
        var cases = new TheoryData<string, string, int>();
        foreach (var set in RuleCase.Public.Where(each => !PublicDifferences.NotHeld.ContainsKey(each.Rule)).GroupBy(each => (each.Rule, each.Set)))
        {
            for (var place = 0; place < set.Count(); place++)
            {
                cases.Add(set.Key.Rule, set.Key.Set, place);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Agrees_row_for_row_or_differs_for_a_reason(string number, string set, int place)
    {
        var each = RuleCase.Public.Where(each => each.Rule == number && each.Set == set).ElementAt(place);
        var rule = ValidationRule.InForce(each.RulesOf).Single(rule => rule.Number == number);
        var found = ReturnCheck.Assess(each.Read(), each.Year, [rule], each.Authority).Select(breach => RuleCase.Place(breach.Row.Table.ToString(), breach.Row.Origin.Line)).ToArray();

        found.Should().OnlyHaveUniqueItems();
        var differences = found.Except(each.Expected).Select(row => "+ " + row).Concat(each.Expected.Except(found).Select(row => "- " + row));
        var (rows, reason) = PublicDifferences.Of(number, set, place);
        differences.Should().BeEquivalentTo(rows, reason);
    }

    [Fact]
    public void Every_number_with_a_case_is_held_or_named_with_the_reason()
    {
        var held = ValidationRule.All.Select(rule => rule.Number).ToHashSet();
        RuleCase.Public.Select(each => each.Rule).Distinct().Where(number => !held.Contains(number)).Should().BeEquivalentTo(PublicDifferences.NotHeld.Keys);
    }

    /// <summary>A reason is no reason for ever: a difference that is none any more has to go.</summary>
    [Fact]
    public void Every_difference_named_is_of_a_case() =>
        PublicDifferences.All.Keys.Should().BeSubsetOf(Cases().Select(row => ((string)row[0], (string)row[1], (int)row[2])));

    public static TheoryData<string, string, int> Own()
    {
        var cases = new TheoryData<string, string, int>();
        for (var place = 0; place < RuleCase.Own.Count; place++)
        {
            cases.Add(RuleCase.Own[place].Rule, RuleCase.Own[place].Set, place);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Own))]
    public void Our_own_cases_agree_row_for_row(string number, string set, int place)
    {
        var each = RuleCase.Own[place];
        var rule = ValidationRule.InForce(each.RulesOf).Single(rule => rule.Number == number);
        ReturnCheck.Assess(each.Read(), each.Year, [rule], each.Authority).Select(breach => RuleCase.Place(breach.Row.Table.ToString(), breach.Row.Origin.Line))
            .Should().BeEquivalentTo(each.Expected, set);
    }

    /// <summary>Rules that the public cases do not test; the tables of this repository do.</summary>
    [Fact]
    public void Every_rule_held_has_a_public_case_or_is_known_to_have_none()
    {
        var tested = RuleCase.Public.Select(each => each.Rule).ToHashSet();
        ValidationRule.All.Select(rule => rule.Number).Distinct().Where(number => !tested.Contains(number))
            .Except(RuleCase.Own.Select(each => each.Rule)).Should().BeEquivalentTo("149", "303", "355", "363", "376", "377", "384", "431", "434", "436", "580");
    }
}
