using System.Text;
using CareRights.Tests;

namespace CareRights.Ssda903.Tests;

/// <summary>Every file beside the repository that is a return, as it is and with random damage: rows in are rows used and rows reported.</summary>
/// <remarks>Seeds are fixed. DAMAGE_RUNS asks for more runs of each file than the few of every day.</remarks>
public sealed class DamagedSharedReturnsTests
{
    private static readonly int Runs = int.TryParse(Environment.GetEnvironmentVariable("DAMAGE_RUNS"), out var asked) ? asked : 6;

    private static readonly (string Folder, string File)[] Returns =
    [
        .. new[] { "ad1", "DoLo", "episodes", "header", "missing", "oc2", "oc3", "placed_for_adoption", "placed_for_adoption_errors", "previous_permanence", "reviews", "sw_episodes", "uasc" }
            .Select(name => ("d2i-903", name + ".csv")),
        ("d2i-903", "fake_903.xml"), ("liia", "SSDA903_2020_episodes.csv"), ("liia", "SSDA903_2020_header.csv"), ("liia", "SSDA903_episodes_for_testing_fixes_INPUT.csv"),
    ];

    public static TheoryData<string, string> Files()
    {
        var files = new TheoryData<string, string>();
        foreach (var (folder, file) in Returns)
        {
            files.Add(folder, file);
        }

        return files;
    }

    /// <summary>That no file which the reader knows for a table of a return is missing from the list.</summary>
    [SharedDataFact]
    public void Every_return_there_is_is_tried()
    {
        foreach (var kind in new[] { "d2i-903", "liia" })
        {
            var known = Directory.GetFiles(SharedData.File("data", kind)).Where(file => file.EndsWith(".csv") || file.EndsWith("903.xml")).Where(file =>
            {
                using var folder = new ReturnFolder().With("zz_episodes.csv", ReturnFolder.EpisodeColumns, ReturnFolder.Episode);
                folder.WithBytes(file.EndsWith(".xml") ? "xml/" + Path.GetFileName(file) : Path.GetFileName(file), File.ReadAllBytes(file));
                return folder.Read().Problems.All(problem => problem.Table is not null);
            }).Select(Path.GetFileName);
            known.Except(["rule_1001_episodes.csv"]).Should().BeEquivalentTo(Returns.Where(each => each.Folder == kind).Select(each => each.File));
        }
    }

    [SharedDataTheory]
    [MemberData(nameof(Files))]
    public void As_it_is_every_line_is_a_row_used_or_reported(string kind, string file)
    {
        var bytes = File.ReadAllBytes(SharedData.File("data", kind, file));
        using var folder = With(file, bytes);
        var read = folder.Read();
        Accounting.Holds(read).Should().BeTrue();
        if (file.EndsWith(".csv"))
        {
            RowsOf(read, file).Should().Be(Lines(bytes) - 1, "each line but the first is a row");
        }
    }

    [SharedDataTheory]
    [MemberData(nameof(Files))]
    public void Damaged_in_any_way_nothing_is_lost(string kind, string file)
    {
        var whole = File.ReadAllBytes(SharedData.File("data", kind, file));
        for (var run = 0; run < Runs; run++)
        {
            var random = new Random((run * 7919) + file.Length);
            var bytes = whole;
            for (var more = random.Next(1, 30); more > 0; more--)
            {
                bytes = Spoiled(bytes, random);
            }

            using var folder = With(file, Encoded(bytes, random));
            Accounting.Holds(folder).Should().BeTrue("{0}, run {1}", file, run);
        }
    }

    /// <summary>Damage that leaves the lines apart leaves as many rows as there are lines.</summary>
    [SharedDataTheory]
    [MemberData(nameof(Files))]
    public void Damaged_within_its_lines_it_has_as_many_rows_as_lines(string kind, string file)
    {
        if (file.EndsWith(".xml"))
        {
            return;
        }

        var whole = Encoding.Latin1.GetString(File.ReadAllBytes(SharedData.File("data", kind, file))).Replace("\r", "").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        for (var run = 0; run < Runs; run++)
        {
            var random = new Random(run);
            var lines = whole.Select((line, at) => at == 0 || random.Next(4) > 0 ? line : WithinItsLine(line, random)).ToArray();
            using var folder = With(file, Encoding.Latin1.GetBytes(string.Join('\n', lines) + '\n'));
            var read = folder.Read();
            Accounting.Holds(read).Should().BeTrue("{0}, run {1}", file, run);
            RowsOf(read, file).Should().Be(lines.Length - 1, "{0}, run {1}", file, run);
        }
    }

    // A table of another kind needs episodes beside it to be a return.
    private static ReturnFolder With(string file, byte[] bytes)
    {
        var folder = new ReturnFolder();
        if (!file.EndsWith(".xml"))
        {
            folder.With("zz_episodes.csv", ReturnFolder.EpisodeColumns, ReturnFolder.Episode);
        }

        return folder.WithBytes(file, bytes);
    }

    private static int RowsOf(Return read, string file)
    {
        var others = read.Episodes.Count(row => row.Origin.File!.Path == "zz_episodes.csv");
        return read.Counts.Sum(count => count.Read) - others;
    }

    private static int Lines(byte[] bytes) => Encoding.Latin1.GetString(bytes).Split('\n').Count(line => line.Trim().Length > 0);

    private static string WithinItsLine(string line, Random random)
    {
        var cells = line.Split(',');
        switch (random.Next(5))
        {
            case 0 when cells.Length > 1:
                var (one, other) = (random.Next(cells.Length), random.Next(cells.Length));
                (cells[one], cells[other]) = (cells[other], cells[one]);
                return string.Join(',', cells);
            case 1 when line.LastIndexOf(',') is > 0 and var comma:
                return line.Remove(random.Next(2) == 0 ? comma : line.IndexOf(','), 1);
            case 2:
                return line[..random.Next(1, line.Length + 1)] is var cut && cut.Trim(',', ' ').Length > 0 ? cut : line;
            case 3:
                return line + "," + random.Next(100);
            default:
                var at = random.Next(line.Length);
                return line[at] == ',' ? line : line[..at] + "x\u00e9?/;\u00ff9#"[random.Next(8)] + line[(at + 1)..];
        }
    }

    private static byte[] Spoiled(byte[] bytes, Random random)
    {
        if (bytes.Length < 2)
        {
            return bytes;
        }

        var at = random.Next(bytes.Length);
        var length = Math.Min(random.Next(1, 60), bytes.Length - at);
        switch (random.Next(7))
        {
            case 0:
                var flipped = bytes.ToArray();
                flipped[at] ^= (byte)(1 << random.Next(8));
                return flipped;
            case 1:
                return [.. bytes[..at], .. bytes[(at + length)..]];
            case 2:
                return [.. bytes[..at], .. bytes[at..(at + length)], .. bytes[at..]];
            case 3:
                return [.. bytes[..at], (byte)",\";\n\r<>&\0\t'"[random.Next(11)], .. bytes[at..]];
            case 4:
                var comma = Array.IndexOf(bytes, (byte)',', at);
                return comma < 0 ? bytes : [.. bytes[..comma], .. bytes[(comma + 1)..]];
            case 5:
                var line = Array.IndexOf(bytes, (byte)'\n', at);
                return line < 0 || random.Next(8) > 0 ? bytes : bytes[..line];
            default:
                var end = Array.IndexOf(bytes, (byte)'\n', at);
                return end < 0 ? bytes : [.. bytes[..at], .. bytes[end..]];
        }
    }

    // As another program might have saved it.
    private static byte[] Encoded(byte[] bytes, Random random)
    {
        var text = Encoding.Latin1.GetString(bytes);
        return random.Next(6) switch
        {
            0 => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
            1 => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)],
            2 => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
            3 => Encoding.Latin1.GetBytes(text.Replace("\r", "").Replace("\n", "\r\n")),
            _ => bytes,
        };
    }
}
