using CareRights.Ssda903;
using CareRights.Ssda903.Rules;
using CareRights.Tests;

namespace CareRights.Tool.Tests.Commands;

/// <summary>The synthetic return: valid, agreeing from year to year, and the same for the same seed.</summary>
public sealed class SampleCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_same_seed_writes_the_same_bytes_and_another_does_not()
    {
        foreach (var (name, seed) in new[] { ("one", "4"), ("same", "4"), ("other", "5") })
        {
            ToolRun.With("sample", folder.Below(name), "--children", "80", "--years", "2", "--seed", seed).Exit.Should().Be(0);
        }

        Bytes("same").Should().Equal(Bytes("one"));
        Bytes("other").Should().NotEqual(Bytes("one"));
    }

    [Fact]
    public void The_shipped_return_is_what_the_command_writes()
    {
        ToolRun.With("sample", folder.Below("hazelshire"), "--children", "900", "--years", "3", "--seed", "11").Exit.Should().Be(0);
        var shipped = Path.Combine(Repository.Root, "samples", "returns", "hazelshire");
        foreach (var file in Directory.GetFiles(shipped, "*", SearchOption.AllDirectories))
        {
            File.ReadAllBytes(folder.Below("hazelshire/" + Path.GetRelativePath(shipped, file))).Should().Equal(File.ReadAllBytes(file), file);
        }
    }

    [Theory]
    [InlineData("1", "2025", 5)]
    [InlineData("2", "2026", 3)]
    [InlineData("3", "2023", 1)]
    public void It_breaks_no_rule(string seed, string year, int years)
    {
        ToolRun.With("sample", folder.Below("it"), "--children", "700", "--years", $"{years}", "--seed", seed, "--year", year).Exit.Should().Be(0);
        var read = ReturnReader.Read(folder.Below("it"));
        read.Problems.Should().BeEmpty();
        read.Counts.Should().OnlyContain(count => count.Used == count.Read);
        foreach (var each in read.Episodes.Select(row => row.ReturnYear!.Value).Distinct())
        {
            var rules = ValidationRule.InForce(each);
            var found = CheckedYear.Of(read, each, rules, "Hazelshire");
            found.Breaches.Select(breach => breach.Rule.Number).Should().BeEmpty();

            // The first year has no year before it; nothing else is left unchecked.
            found.NotChecked.Values
                .Where(why => each != read.Episodes.Min(row => row.ReturnYear) || !why.StartsWith("no rows of", StringComparison.Ordinal)).Should().BeEmpty();
        }
    }

    [Fact]
    public void It_holds_what_one_would_try_a_program_on()
    {
        ToolRun.With("sample", folder.Below("it"), "--children", "1500").Exit.Should().Be(0);
        var read = ReturnReader.Read(folder.Below("it"));
        read.Headers.Select(row => row.Child).Distinct().Count().Should().BeInRange(1490, 1500);
        read.Headers.Should().Contain(row => row.Dob!.Value.Month == 2 && row.Dob.Value.Day == 29);
        read.Episodes.Select(row => row.Rne).Distinct().Should().BeEquivalentTo("S", "L", "P", "T", "B", "U");
        read.Episodes.Select(row => row.Ls).Distinct().Should().Contain(["C1", "C2", "E1", "V2", "V3", "V4", "L1", "L2", "J1", "J2", "J3"]);
        read.Episodes.Select(row => row.Place).Distinct().Should().Contain(["T1", "T2", "T3", "T4", "A5", "A6", "U1", "U2", "U6", "P1", "R3", "R5", "K1", "K2", "H5", "K3", "S1", "Z1"]);
        read.Episodes.Where(row => row.Rne == "S").GroupBy(row => row.Child).Should().Contain(child => child.Select(row => row.Decom).Distinct().Count() > 1, "some come back into care");
        new[] { read.Uasc.Count, read.Reviews.Count, read.Oc2.Count, read.Oc3.Count, read.Ad1.Count, read.Missing.Count, read.SocialWorkers.Count, read.SchoolHistory.Count, read.Coordinates.Count }
            .Should().OnlyContain(rows => rows > 0);
    }

    /// <summary>England as published: DfE 2025 (2024 for social workers and schools), the Commissioner 2017/18.</summary>
    [Fact]
    public void Its_figures_come_near_the_published_ones()
    {
        ToolRun.With("sample", folder.Below("it"), "--children", "6000", "--years", "4", "--seed", "21").Exit.Should().Be(0);
        var shares = ToolRun.With("stability", folder.Below("it"), "--year", "2025", "--format", "csv").Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(line => line.Split(',')).ToDictionary(cells => cells[1], cells => double.Parse(cells[6], System.Globalization.CultureInfo.InvariantCulture));
        foreach (var (measure, published, within) in new[]
        {
            ("dfe_placements_1y", 10.0, 1.5), ("dfe_placements_2y", 23, 2.5), ("dfe_long_term", 69, 5), ("commissioner_changes_as_coded_1y", 10.4, 1.5), ("commissioner_changes_as_written_1y", 10.4, 1.5),
            ("dfe_social_workers_1y", 27, 3), ("dfe_school_moves_any_1y", 11, 2.5), ("dfe_school_moves_mid_year_1y", 8, 2.5),
        })
        {
            shares[measure].Should().BeApproximately(published, within, measure);
        }
    }

    /// <summary>A month with twice the 18th birthdays of the others once showed that too many births had been put on 29 February.</summary>
    [Fact]
    public void No_month_has_more_birthdays_than_another()
    {
        ToolRun.With("sample", folder.Below("it"), "--children", "6000", "--years", "2", "--seed", "3").Exit.Should().Be(0);
        var born = ReturnReader.Read(folder.Below("it")).Headers.GroupBy(row => row.Child).Select(rows => rows.First().Dob!.Value).ToList();
        born.GroupBy(day => StatutoryAge.Attained(day, 18).Month).Select(month => 12.0 * month.Count() / born.Count).Should().HaveCount(12).And.OnlyContain(share => share > 0.85 && share < 1.15);
    }

    [Fact]
    public void What_one_year_leaves_open_the_next_takes_up()
    {
        ToolRun.With("sample", folder.Below("it"), "--children", "600").Exit.Should().Be(0);
        var read = ReturnReader.Read(folder.Below("it"));
        var rows = read.Episodes.Select(row => (row.ReturnYear, row.Child, row.Decom, row.Place, row.Ls)).ToHashSet();
        read.Episodes.Where(row => row.Dec is null && row.ReturnYear < 2025)
            .Should().OnlyContain(row => rows.Contains(new(row.ReturnYear + 1, row.Child, row.Decom, row.Place, row.Ls)));
    }

    [Fact]
    public void A_folder_in_use_is_left_alone()
    {
        folder.Write("it/notes.txt", "mine");
        var run = ToolRun.With("sample", folder.Below("it"));
        run.Exit.Should().Be(2);
        run.Errors.Should().StartWith("carerights: there is something in");
        Directory.GetFileSystemEntries(folder.Below("it")).Should().ContainSingle();
    }

    private IReadOnlyList<byte> Bytes(string name) =>
        [.. Directory.GetFiles(folder.Below(name), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(File.ReadAllBytes)];
}
