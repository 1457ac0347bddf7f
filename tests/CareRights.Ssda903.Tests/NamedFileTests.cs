using CareRights.Ssda903.Rules;
using CareRights.Tests;

namespace CareRights.Ssda903.Tests;

/// <summary>Files that do not come from the disk are read as those that do.</summary>
public sealed class NamedFileTests
{
    private static readonly string Samples = Path.Combine(Repository.Root, "samples", "returns");

    public static TheoryData<string, string> Folders => new()
    {
        // the folder on the disk, and the name it is dropped by
        { "hazelshire", "hazelshire/" },
        { "hazelshire", "" },
        { "hazelshire/2025", "2025/" },
        { "riverford", "riverford/" },
        { "riverford", "\\riverford\\" },
    };

    [Theory, MemberData(nameof(Folders))]
    public void A_folder_that_is_dropped_is_read_as_the_folder_on_the_disk(string folder, string dropped)
    {
        var path = Path.Combine(Samples, folder);
        var files = Directory.GetFiles(path, "*", SearchOption.AllDirectories)
            .OrderByDescending(file => file, StringComparer.Ordinal)
            .Select(file => new NamedFile(dropped + Path.GetRelativePath(path, file), () => File.OpenRead(file)))
            .ToList();
        Same(ReturnReader.Read(files), ReturnReader.Read(path));
    }

    [Fact]
    public void Files_without_a_folder_take_the_year_from_their_names()
    {
        using var folder = ReturnFolder.OfEpisodes(ReturnFolder.Episode);
        var bytes = File.ReadAllBytes(Path.Combine(folder.Path, "episodes.csv"));
        var read = ReturnReader.Read([new NamedFile("2024-25 episodes.csv", () => new MemoryStream(bytes))]);
        read.Episodes.Should().ContainSingle().Which.ReturnYear.Should().Be(2025);
        read.Files.Should().ContainSingle().Which.Path.Should().Be("2024-25 episodes.csv");
    }

    [Fact]
    public void Each_stream_is_closed_and_every_bad_file_is_told_by_its_name()
    {
        var opened = new List<MemoryStream>();
        Stream Open(string text)
        {
            var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));
            opened.Add(stream);
            return stream;
        }

        var episodes = ReturnFolder.EpisodeColumns + "\n" + ReturnFolder.Episode + "\n";
        var read = ReturnReader.Read([
            new NamedFile("2025/episodes.csv", () => Open(episodes)), new NamedFile("2025/shopping.csv", () => Open("MILK,EGGS\n1,2\n")), new NamedFile("2025/empty.csv", () => Open("")),
        ]);
        read.Problems.Where(problem => problem.Table is null).Select(problem => problem.Origin.File!.Path).Should().BeEquivalentTo("shopping.csv", "empty.csv");
        opened.Should().OnlyContain(stream => !stream.CanRead);
        var cut = () => ReturnReader.Read([new NamedFile("2025/episodes.csv", () => Open(ReturnFolder.EpisodeColumns + "\n1,01/05/2024,S"))]);
        cut.Should().Throw<UnreadableReturnException>().WithMessage("episodes.csv: the file ends in the middle of line 2*");
        var none = () => ReturnReader.Read([new NamedFile("notes.docx", () => Open("x"))]);
        none.Should().Throw<UnreadableReturnException>().WithMessage("none of the 1 files given is a CSV or XML file.*");
    }

    [Fact]
    public void The_years_of_a_return_are_those_its_files_name_and_otherwise_that_of_its_latest_date()
    {
        CheckedYear.YearsOf(ReturnReader.Read(Path.Combine(Samples, "hazelshire"))).Should().Equal(2023, 2024, 2025);
        using var unnamed = ReturnFolder.OfEpisodes("1,01/05/2024,S,C2,N1,U6,PR1,,,,QX1 1AA,QX2 2BB,XXXXXXX", "1,31/03/2024,S,C2,N1,U6,PR1,,,,QX1 1AA,QX2 2BB,XXXXXXX");
        CheckedYear.YearsOf(unnamed.Read()).Should().Equal(2025);
        using var undated = ReturnFolder.OfEpisodes("1,,S,C2,N1,U6,PR1,,,,QX1 1AA,QX2 2BB,XXXXXXX");
        CheckedYear.YearsOf(undated.Read()).Should().BeEmpty();
    }

    private static void Same(Return one, Return other)
    {
        one.Counts.Should().Equal(other.Counts);
        one.Problems.Select(problem => problem.ToString()).Should().Equal(other.Problems.Select(problem => problem.ToString()));
        one.Files.Should().Equal(other.Files);
        CheckedYear.RowsOf(one).Select(Shown).Should().Equal(CheckedYear.RowsOf(other).Select(Shown));
        one.SchoolHistory.Select(Shown).Should().Equal(other.SchoolHistory.Select(Shown));
    }

    private static (string, int, int?, string) Shown(Row row) => (row.Origin.File!.Path, row.Origin.Line, row.ReturnYear, row.Child);
}
