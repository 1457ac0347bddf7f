using CareRights.Ssda903;

namespace CareRights.Tests.Ssda903;

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
}
