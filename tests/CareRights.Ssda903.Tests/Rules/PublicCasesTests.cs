using CareRights.Ssda903.Rules;
using CareRights.Tests;

namespace CareRights.Ssda903.Tests.Rules;

/// <summary>The rules against the tests of their public implementation (data-to-insight/csc-validator-be-903), row for row, each difference under its reason.</summary>
public sealed class PublicCasesTests
{
    private const string Capitals = "codes are read in capitals, and a text of no length is a blank cell";

    /// <summary>Rows that one side objects to and the other does not: + ours alone, - theirs alone.</summary>
    private static readonly Dictionary<(string Rule, string Set), (string[] Rows, string Reason)> Differences = new()
    {
        [("143", "lac2022_23")] = (["- Episodes 1", "- Episodes 4"], Capitals),
        [("144", "lac2022_23")] = (["- Episodes 1", "- Episodes 3"], Capitals),
        [("145", "lac2022_23")] = (["- Episodes 3", "- Episodes 4"], Capitals),
        [("146", "lac2022_23")] = (["- Episodes 4", "- Episodes 5"], Capitals),
        [("146", "lac2024_25")] = (["- Episodes 4", "- Episodes 5"], Capitals),
        [("146", "lac2025_26")] = (["- Episodes 4", "- Episodes 5"], Capitals),
        [("233", "lac2025_26")] = (["+ Episodes 3"], "the case is of a column that the table of episodes does not have"),
        [("353", "lac2022_23")] = (["- Episodes 2"], "a year before 1900 is no date, and rule 141 objects to it"),
        [("354", "lac2022_23")] = (["+ Episodes 4"], "the case ends its year on 1 April, and a year of the return ends on 31 March"),
        [("367", "lac2022_23")] = (["+ Episodes 0", "+ Episodes 1"], "a break of 121 days or more is over 75 in twelve months, whichever side of 1 April they stand"),
    };

    public static TheoryData<string, string, int> Cases()
    {
        var held = ValidationRules.All.Select(rule => rule.Number).ToHashSet();
        var cases = new TheoryData<string, string, int>();
        if (SharedData.Folder is null)
        {
            cases.Add("", "", 0);
            return cases;
        }

        foreach (var set in PublicCase.All.Where(each => held.Contains(each.Rule)).GroupBy(each => (each.Rule, each.Set)))
        {
            for (var place = 0; place < set.Count(); place++)
            {
                cases.Add(set.Key.Rule, set.Key.Set, place);
            }
        }

        return cases;
    }

    [SharedDataTheory]
    [MemberData(nameof(Cases))]
    public void Agrees_row_for_row_or_differs_for_a_reason(string number, string set, int place)
    {
        var each = PublicCase.All.Where(each => each.Rule == number && each.Set == set).ElementAt(place);
        var rule = ValidationRules.InForce(each.RulesOf).Single(rule => rule.Number == number);
        var found = ReturnCheck.Assess(each.Read(), each.CollectionEnds, [rule])
            .Select(breach => PublicCase.Place(Table(breach.Row.Table), breach.Row.Origin.Line)).ToArray();

        var differences = found.Except(each.Expected).Select(row => "+ " + row).Concat(each.Expected.Except(found).Select(row => "- " + row));

        var named = Differences.TryGetValue((number, set), out var difference) ? difference : ([], "there is no reason for any");
        differences.Should().BeEquivalentTo(named.Rows, named.Reason);
    }

    /// <summary>Rules of the list that the public cases do not test; the tables of this repository do.</summary>
    [SharedDataFact]
    public void Every_rule_held_has_a_public_case_or_is_known_to_have_none()
    {
        var tested = PublicCase.All.Select(each => each.Rule).ToHashSet();
        ValidationRules.All.Select(rule => rule.Number).Distinct().Where(number => !tested.Contains(number))
            .Should().BeEquivalentTo("149", "303", "355", "363", "376", "377", "384", "431", "434", "436", "580", "SW10a", "SW10b");
    }

    private static string Table(ReturnTable table) => table switch
    {
        ReturnTable.SocialWorkers => "SWEpisodes",
        ReturnTable.Uasc => "UASC",
        _ => table.ToString(),
    };
}
