using CareRights.Tests;

namespace CareRights.Tool.Tests.Edge;

/// <summary>Files written go through links, keep the mode a file had, and never replace a file that was read, a result of the same run, or a device (output-file-replaced).</summary>
public sealed class WrittenFilesTests : IDisposable
{
    private static readonly string Return = Path.Combine(Repository.Root, "samples", "returns", "riverford");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    private static ToolRun Status(string returned, string file) => ToolRun.With("status", returned, "--as-of", "2024-03-31", "--format", "csv", "--out", file);

    // The return of its own folder, so that what goes wrong spoils no sample.
    private string Copied()
    {
        foreach (var file in Directory.GetFiles(Return, "*.csv", SearchOption.AllDirectories))
        {
            var to = folder.Below("return/" + Path.GetRelativePath(Return, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to, overwrite: true);
        }

        return folder.Below("return");
    }

    [Fact]
    public void A_link_is_written_through_and_stays_a_link()
    {
        var real = folder.Write("real.csv", "");
        var link = folder.Below("link.csv");
        File.CreateSymbolicLink(link, real);
        Status(Return, link).Exit.Should().Be(0);
        new FileInfo(link).LinkTarget.Should().Be(real);
        File.ReadAllText(real).Should().StartWith("child,status");
    }

    [Fact]
    public void A_link_to_nowhere_is_written_where_it_points()
    {
        var link = folder.Below("link.csv");
        File.CreateSymbolicLink(link, "later.csv");
        Status(Return, link).Exit.Should().Be(0);
        File.ReadAllText(folder.Below("later.csv")).Should().StartWith("child,status");
        new FileInfo(link).LinkTarget.Should().Be("later.csv");
    }

    [Fact]
    public void A_file_keeps_the_mode_it_had()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var file = folder.Write("mine.csv", "");
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Status(Return, file).Exit.Should().Be(0);
        File.GetUnixFileMode(file).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Theory]
    [InlineData("return/2024/episodes.csv")]
    [InlineData("return/2024/../2024/episodes.csv")]
    [InlineData("linked.csv")]
    [InlineData("linked/2024/episodes.csv")]
    public void A_file_that_was_read_is_never_replaced(string name)
    {
        var returned = Copied();
        File.CreateSymbolicLink(folder.Below("linked.csv"), Path.Combine(returned, "2024", "episodes.csv"));
        Directory.CreateSymbolicLink(folder.Below("linked"), returned);
        var before = File.ReadAllText(Path.Combine(returned, "2024", "episodes.csv"));
        var run = Status(returned, folder.Below(name));
        run.Exit.Should().Be(2);
        run.Errors.Should().Contain("is one of the files that were read");
        File.ReadAllText(Path.Combine(returned, "2024", "episodes.csv")).Should().Be(before);
        Directory.GetFiles(folder.Path, "*.partial", SearchOption.AllDirectories).Should().BeEmpty();
    }

    [Fact]
    public void The_file_of_records_compared_with_is_never_replaced()
    {
        var recorded = folder.Write("recorded.csv", "child,recorded", "A1,Eligible");
        ToolRun.With("status", Return, "--as-of", "2024-03-31", "--compare", recorded, "--out", recorded).Errors.Should().Contain("is one of the files that were read");
        File.ReadAllText(recorded).Should().StartWith("child,recorded");
    }

    [Fact]
    public void Two_results_of_one_name_are_refused()
    {
        var file = folder.Below("both.csv");
        var run = ToolRun.With("stability", Return, "--year", "2024", "--children", file, "--repairs", file);
        run.Exit.Should().Be(2);
        run.Errors.Should().Contain("is named for two results");
    }

    [Theory]
    [InlineData("/dev/null")]
    [InlineData("/dev/full")]
    public void A_device_stays_a_device(string device)
    {
        if (!File.Exists(device))
        {
            return;
        }

        Status(Return, device);
        new FileInfo(device).Length.Should().Be(0, "a file put in its place would have the answer in it");
    }

    [Fact]
    public void A_folder_is_no_file_to_write() => Status(Return, folder.Path).Errors.Should().Contain("is a folder");
}
