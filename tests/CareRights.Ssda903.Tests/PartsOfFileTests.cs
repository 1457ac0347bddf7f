using System.Globalization;
using System.Text;
using CareRights.Ssda903.Reading;
using Xunit.Abstractions;

namespace CareRights.Ssda903.Tests;

/// <summary>A file that is read in parts, several at once, is read as it is in one go: every row on its line, everything that is said, and the same refusal.</summary>
/// <remarks>Each run has a new seed, which is printed; PARTS_SEED repeats one, and PARTS_FILES asks for more files than the few of every day.</remarks>
public sealed class PartsOfFileTests(ITestOutputHelper output)
{
    private static readonly SourceFile Source = new("2024/table.csv", 2024);
    private static readonly int FirstSeed = int.TryParse(Environment.GetEnvironmentVariable("PARTS_SEED"), CultureInfo.InvariantCulture, out var seed) ? seed : System.Random.Shared.Next(1_000_000);
    private static readonly int Files = int.TryParse(Environment.GetEnvironmentVariable("PARTS_FILES"), CultureInfo.InvariantCulture, out var asked) ? asked : 150;

    private static readonly ReturnTable[] Tables = [ReturnTable.Episodes, ReturnTable.Header, ReturnTable.Reviews, ReturnTable.SocialWorkers, ReturnTable.Missing, ReturnTable.Oc3, ReturnTable.Coordinates];
    private static readonly string[] Usual = ["13/05/2023", "2023-05-13", "01/02/2023", "28/02/2024", "S", "C2", "N1", "U1", "PR1", "1", "0", "QX1 1AA", "SC12345", "", "M", "PN1", "520000", "110000"];
    private static readonly string[] Odd = ["05/13/2023", "\"13/05/2023\"", "\"", "a\"b", "\"a,b\"", "\"a;b\"", "NULL", "13/05/23", "x", "\u00A0S", "'C2", "30/02/2023", "\u00E9", "45061", new string('x', 70), "\"\"", "101.0", "s"];

    [Fact]
    public void In_parts_of_any_size_it_is_what_it_is_in_one_go()
    {
        output.WriteLine($"PARTS_SEED={FirstSeed} PARTS_FILES={Files}");
        var (rows, said, refused, inSeveral) = (0, 0, 0, 0);
        for (var number = 0; number < Files; number++)
        {
            var random = new Random(FirstSeed + number);
            var bytes = File(random);
            var whole = Read(bytes, null);
            for (var size = 0; size < 3; size++)
            {
                Read(bytes, random.Next(1, 400)).Should().BeEquivalentTo(whole, options => options.WithStrictOrdering(), "seed {0}", FirstSeed + number);
            }

            inSeveral += Parts(bytes, 200) > 1 ? 1 : 0;
            (rows, said, refused) = (rows + whole.Rows.Length, said + whole.Said.Length, refused + (whole.Refusal is null ? 0 : 1));
        }

        (rows, said, refused, inSeveral).Should().Match<(int Rows, int Said, int Refused, int InSeveral)>(each => each.Rows > 0 && each.Said > 0 && each.Refused > 0 && each.InSeveral > 0);
    }

    [Theory]
    [InlineData("a\nb\nc\n", 1, "0-2@5 2-4@6 4-6@7")]
    [InlineData("a\nb\nc\n", 3, "0-4@5 4-6@7")]
    [InlineData("a\nb\nc", 3, "0-4@5 4-5@7")]
    [InlineData("a\r\nb\r\nc", 1, "0-3@5 3-6@6 6-7@7")]
    [InlineData("a\rb\rc\nd", 1, "0-6@5 6-7@8")]
    [InlineData("a\r\r\nb\n", 1, "0-4@5 4-6@7")]
    [InlineData("\n\n\na", 1, "0-1@5 1-2@6 2-3@7 3-4@8")]
    [InlineData("a\rb\rc", 1, "0-5@5")]
    [InlineData("", 1, "")]
    public void Parts_end_with_a_line_feed_and_know_the_line_they_begin_with(string text, int size, string expected)
    {
        var parts = new PartsOfFile(() => new MemoryStream(Encoding.ASCII.GetBytes(text)), size);
        string.Join(" ", parts.From(0, 5).Select(part => $"{part.From}-{part.End}@{part.Line}")).Should().Be(expected);
    }

    [Theory]
    [InlineData("the headings again at the end, after a row that is cut short", "POSTCODE,EASTING,NORTHING\nQX1 1AA,1,2\nQX1\nPOSTCODE,EASTING,NORTHING")]
    [InlineData("rows with more of another separator than the headings have", "POSTCODE,EASTING,NORTHING\nQX1 1AA,1,2\nQX1;1;B;B;B,3,4\nQX1;1;B;B;C,5,6\n")]
    [InlineData("a carriage return before the headings, which stand there twice", "\rPOSTCODE,EASTING,NORTHING\nPOSTCODE,EASTING,NORTHING\nQX1 1AA,1,2\nQX1 1AB,1,2\n")]
    [InlineData("letters with the byte of a line break, in UTF-16", "POSTCODE,EASTING,NORTHING,LA\nQX1 1AA,1,2,Ċ\nQX1 1AB,3,4,č\nQX1 1AC,x,4,č\n")]
    public void Of_these_too(string what, string text)
    {
        foreach (var bytes in new[] { Encoding.UTF8.GetBytes(text), [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(text)], [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)] })
        {
            Read(bytes, 1).Should().BeEquivalentTo(Read(bytes, null), options => options.WithStrictOrdering(), what);
        }
    }

    [Fact]
    public void A_large_file_on_the_disk_is_read_as_its_bytes_are_in_memory()
    {
        // More than two parts, children who go on from one into the next, and one row in a thousand that cannot be read as it is.
        var place = new string('x', 58);
        var lines = Enumerable.Range(0, 330_000).Select(row => $"{row / 3},{(row % 1000 == 7 ? "x" : "01/05/2023")},S,C2,N1,U6,PR1,{(row % 3 == 2 ? "" : "03/05/2023")},,,{place}{row % 90},{place}{row % 70},");
        using var folder = new ReturnFolder().With("2024/episodes.csv", [ReturnFolder.EpisodeColumns, .. lines]);
        var path = Path.Combine(folder.Path, "2024", "episodes.csv");
        new FileInfo(path).Length.Should().BeGreaterThan(2 * ReturnFile.BytesOfPart);

        var told = new List<ReadProgress>();
        var read = ReturnReader.Read(folder.Path, new Told(told));
        var bytes = System.IO.File.ReadAllBytes(path);
        var expected = ReturnReader.Read([new NamedFile("return/2024/episodes.csv", () => new MemoryStream(bytes))]);
        read.Episodes.Should().HaveCount(330_000);
        read.Episodes.Select((row, number) => (row, number)).Should().OnlyContain(each => each.row.Origin.Line == each.number + 2 && each.row.Child == (each.number / 3).ToString(CultureInfo.InvariantCulture));
        read.Episodes.Zip(expected.Episodes, (one, other) => one with { Unreadable = other.Unreadable } == other && one.Unreadable.SequenceEqual(other.Unreadable)).Should().OnlyContain(isSame => isSame);
        read.Problems.Select(each => each.ToString()).Should().Equal(expected.Problems.Select(each => each.ToString())).And.HaveCount(330);
        read.Counts.Should().Equal(expected.Counts);
        told.Select(each => each.Rows).Should().BeInAscendingOrder();
        told[^1].Rows.Should().Be(330_000);
    }

    private static long Parts(byte[] bytes, int size) => new PartsOfFile(() => new MemoryStream(bytes), size).From(0, 1).Count();

    private static (string[] Rows, string[] Said, string[] Tolerated, string[] Counts, string? Refusal) Read(byte[] bytes, int? bytesOfPart)
    {
        var gathering = new Gathering();
        string? refusal = null;
        try
        {
            using var stream = new MemoryStream(bytes);
            CsvTable.Read(stream, Source, bytes.Length > 0 && bytes[^1] is (byte)'\n' or (byte)'\r', gathering, _ => { }, bytesOfPart is { } size ? new PartsOfFile(() => new MemoryStream(bytes), size) : null);
        }
        catch (UnreadableReturnException refused)
        {
            // What was read before is let go.
            return ([], [], [], [], refused.Message);
        }

        var read = gathering.ToReturn();
        return (
            [.. new IEnumerable<Row>[] { read.Headers, read.Episodes, read.Reviews, read.SocialWorkers, read.Missing, read.Oc3 }.SelectMany(rows => rows).Select(Shown), .. read.Coordinates.Select(row => row.ToString())],
            [.. read.Problems.Select(each => each.ToString())],
            [.. read.Tolerated.Select(each => each.ToString())],
            [.. read.Counts.Select(each => each.ToString())],
            refusal);
    }

    private static string Shown(Row row)
    {
        var cells = row.GetType().GetProperties().Where(property => property.Name is not ("Unreadable" or "Others" or "Origin" or "Codes")).Select(property => property.Name + "=" + property.GetValue(row));
        var others = row is HeaderRow header ? string.Join("|", header.Others.Select(each => each.Key + "=" + each.Value)) : "";
        return $"{row.Origin.File?.Path}:{row.Origin.Line} {string.Join(";", cells)} {others} [{string.Join(",", row.Unreadable)}]";
    }

    private static byte[] File(Random random)
    {
        var table = Tables[random.Next(Tables.Length)];
        var separator = random.Next(4) switch { 0 => ';', 1 => '\t', _ => ',' };
        var columns = ReturnTables.ColumnsOf(table).Concat(random.Next(4) == 0 ? ["LA", "YEAR"] : random.Next(4) == 0 ? ["NOTE"] : (string[])[]).ToArray();
        var heading = string.Join(separator, random.Next(8) == 0 ? columns.Select(column => "\"" + column + "\"") : columns);
        var wrong = random.Next(3) switch { 0 => 0, 1 => 0.02, _ => 0.2 };
        var breaks = random.Next(6) switch { 0 => "\r\n", 1 => "\r", 2 => null, _ => "\n" };
        var text = new StringBuilder();
        if (random.Next(8) == 0)
        {
            text.Append("sep=").Append(separator);
            Break();
        }

        for (var blanks = random.Next(6) == 0 ? random.Next(1, 4) : 0; blanks > 0; blanks--)
        {
            Break();
        }

        text.Append(heading);
        Break();
        for (var rows = random.Next(8) == 0 ? 0 : random.Next(1, 60); rows > 0; rows--)
        {
            var cells = columns.Select((_, place) => place == 0 && random.NextDouble() >= wrong ? Child() : random.NextDouble() < wrong ? Odd[random.Next(Odd.Length)] : Usual[random.Next(Usual.Length)]).ToList();
            var length = random.NextDouble() < wrong / 4 ? random.Next(1, cells.Count) : cells.Count;
            text.Append(random.NextDouble() < wrong / 8 ? heading : string.Join(separator, cells.Take(length)));
            if (rows > 1 || random.Next(3) > 0)
            {
                Break();
            }

            if (random.NextDouble() < wrong / 8)
            {
                Break();
            }
        }

        return random.Next(10) switch
        {
            0 => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text.ToString())],
            1 => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text.ToString())],
            2 => [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(text.ToString())],
            3 => Encoding.Latin1.GetBytes(text.ToString()),
            _ => Encoding.UTF8.GetBytes(text.ToString()),
        };

        string Child() => random.Next(30) switch { 0 => "sw101", 1 => "SW101", 2 => "101.0", _ => random.Next(1, 6).ToString(CultureInfo.InvariantCulture) };
        void Break() => text.Append(breaks ?? (random.Next(3) switch { 0 => "\r\n", 1 => "\r", _ => "\n" }));
    }

    private sealed class Told(List<ReadProgress> told) : IProgress<ReadProgress>
    {
        public void Report(ReadProgress value) => told.Add(value);
    }
}
