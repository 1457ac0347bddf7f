using CareRights.Tests;

namespace CareRights.Ssda903.Tests;

/// <summary>The returns of other projects: every row is used or reported.</summary>
public sealed class SharedReturnsTests
{
    [SharedDataFact]
    public void The_full_set_in_csv_is_read_to_the_last_row()
    {
        var read = ReturnReader.Read(SharedData.File("data", "d2i-903"));
        read.Episodes.Should().HaveCount(5050);
        read.Episodes.Select(row => row.Child).Distinct().Should().HaveCount(2123);
        read.Headers.Should().HaveCount(2675);
        read.SocialWorkers.Should().ContainSingle().Which.SwReason.Should().Be("SWLAZY");
        read.DoLos.Should().ContainSingle().Which.DoloEnd.Should().Be(new LocalDate(2025, 1, 2));
        read.Counts.Should().OnlyContain(count => count.Read == count.Used + count.Reported && count.Reported == 0);
        read.Problems.Where(problem => problem.Table is null).Select(problem => problem.Origin.File!.Path)
            .Should().BeEquivalentTo("903_2024_25_rule_info.csv", "rule_1001_episodes.csv", "rule_1001_expected.csv", "rules_metadata_all_years.csv", "fake_903.xml");
    }

    [SharedDataFact]
    public void The_full_set_in_xml_is_read_to_the_last_element()
    {
        var read = ReturnReader.Read(SharedData.File("data", "d2i-903", "fake_903.xml"));
        var rows = read.Counts.ToDictionary(count => count.Table, count => count.Used);
        rows.Should().BeEquivalentTo(new Dictionary<ReturnTable, int>
        {
            [ReturnTable.Header] = 253,
            [ReturnTable.Episodes] = 459,
            [ReturnTable.Reviews] = 1206,
            [ReturnTable.Uasc] = 12,
            [ReturnTable.Oc2] = 253,
            [ReturnTable.Oc3] = 6,
            [ReturnTable.Ad1] = 3,
            [ReturnTable.PlacedAdoption] = 3,
            [ReturnTable.PrevPerm] = 253,
            [ReturnTable.Missing] = 6,
        });
        read.Counts.Should().OnlyContain(count => count.Read == count.Used && count.UsedInPart == 0);
    }

    [SharedDataFact]
    public void Pooled_returns_with_authority_and_year_are_read()
    {
        var read = ReturnReader.Read(SharedData.File("data", "liia", "SSDA903_episodes_for_testing_fixes_INPUT.csv"));
        read.Counts.Should().ContainSingle().Which.Should().Match<RowCount>(count => count.Read == count.Used && count.Read > 20 && count.UsedInPart == 0);
        read.Episodes.Should().OnlyContain(row => row.Authority != null && row.ReturnYear != null && row.Decom != null);
        read.Problems.Should().BeEmpty();
    }

    [SharedDataFact]
    public void A_folder_with_a_school_census_and_other_kinds_of_xml_is_read_for_its_return()
    {
        var read = ReturnReader.Read(SharedData.File("data", "liia"));
        read.Episodes.Should().HaveCountGreaterThan(20);
        read.Counts.Should().OnlyContain(count => count.Read == count.Used + count.Reported);
        read.Episodes.Where(row => row.Origin.File!.Path == "SSDA903_2020_episodes.csv").Should().HaveCount(5).And.OnlyContain(row => row.ReturnYear == 2020);
    }
}
