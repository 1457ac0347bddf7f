using System.Security.Cryptography;
using CareRights.Tests;

namespace CareRights.Testing.Tests;

/// <summary>The synthetic return as a library: what is asked for is written, and nothing depends on the machine.</summary>
public class SyntheticReturnTests
{
    [Fact]
    public void The_shipped_return_is_what_the_library_writes()
    {
        var files = Files(new SyntheticReturn(children: 900, years: 3, seed: 11));
        var shipped = Path.Combine(Repository.Root, "samples", "returns", "hazelshire");
        var names = Directory.GetFiles(shipped, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(shipped, file).Replace('\\', '/')).ToList();
        names.Should().NotBeEmpty().And.BeSubsetOf(files.Keys);
        foreach (var name in names)
        {
            files[name].Should().Equal(File.ReadAllBytes(Path.Combine(shipped, name)), name);
        }
    }

    [Fact]
    public void The_same_numbers_give_the_same_bytes_and_another_seed_does_not()
    {
        var hash = Hash(new SyntheticReturn(children: 60, years: 2, seed: 4));
        Hash(new SyntheticReturn(children: 60, years: 2, seed: 4)).Should().Be(hash);
        Hash(new SyntheticReturn(children: 60, years: 2, seed: 5)).Should().NotBe(hash);
    }

    [Fact]
    public void Each_year_has_its_folder_and_each_name_is_asked_for_once()
    {
        var names = new List<string>();
        new SyntheticReturn(children: 5, years: 3, year: 2024).Write(name =>
        {
            names.Add(name);
            return new MemoryStream();
        });
        names.Should().OnlyHaveUniqueItems();
        names.Select(name => name.Split('/')).Where(parts => parts.Length == 2).Select(parts => parts[0]).Distinct().Should().BeEquivalentTo("2022", "2023", "2024");
        names.Should().Contain(["2024/social_workers.csv", "school_history.csv", "coordinates.csv"]).And.NotContain("2023/social_workers.csv", "the return has had social workers since 2024");
    }

    [Fact]
    public void More_children_leave_the_first_ones_as_they_were()
    {
        var few = Files(new SyntheticReturn(children: 20, years: 2, seed: 9));
        var more = Files(new SyntheticReturn(children: 40, years: 2, seed: 9));
        foreach (var name in few.Keys.Where(name => name.EndsWith("episodes.csv", StringComparison.Ordinal)))
        {
            more[name].Take(few[name].Length).Should().Equal(few[name], name);
        }
    }

    [Theory]
    [InlineData(0, 1, 0, 2025, "children")]
    [InlineData(5_000_001, 1, 0, 2025, "children")]
    [InlineData(1, 0, 0, 2025, "years")]
    [InlineData(1, 21, 0, 2025, "years")]
    [InlineData(1, 1, -1, 2025, "seed")]
    [InlineData(1, 1, 0, 1994, "year")]
    [InlineData(1, 1, 0, 2101, "year")]
    public void A_number_out_of_range_is_refused_by_its_name(int children, int years, int seed, int year, string name) =>
        FluentActions.Invoking(() => new SyntheticReturn(children, years, seed, year)).Should().Throw<ArgumentException>().WithParameterName(name);

    [Fact]
    public void Every_stream_is_closed()
    {
        var streams = new List<MemoryStream>();
        new SyntheticReturn(children: 3, years: 1).Write(_ =>
        {
            streams.Add(new MemoryStream());
            return streams[^1];
        });
        streams.Should().NotBeEmpty().And.OnlyContain(stream => !stream.CanWrite);
    }

    private static Dictionary<string, byte[]> Files(SyntheticReturn synthetic)
    {
        var streams = new Dictionary<string, MemoryStream>();
        synthetic.Write(name => streams[name] = new MemoryStream());
        return streams.ToDictionary(file => file.Key, file => file.Value.ToArray());
    }

    private static string Hash(SyntheticReturn synthetic) =>
        string.Concat(Files(synthetic).OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => file.Key + Convert.ToHexString(SHA256.HashData(file.Value))));
}
