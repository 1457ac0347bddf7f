using System.Globalization;
using System.Text;
using Xunit.Abstractions;

namespace CareRights.Ssda903.Tests;

/// <summary>A cell whose bytes were read before is not read anew: what a row becomes, and what is said of it, is all the same what it is in a file of its own.</summary>
/// <remarks>Each run has a new seed, which is printed; CELLS_SEED repeats one, and CELLS_FILES asks for more files than the few of every day.</remarks>
public sealed class CellsReadBeforeTests(ITestOutputHelper output)
{
    private const string Columns = ReturnFolder.EpisodeColumns + ",PL_LA,PL_LOCATION,PL_DISTANCE,LA,YEAR";

    // Few cells for many rows: most stand in a file many times, beside others that differ by a sign, a mark or a byte that does not show.
    private static readonly string[] Days =
        ["01/05/2023", "13/05/2023", "05/05/2023", "28/02/2023", "29/02/2024", "30/02/2023", "31/12/2023", "2023-05-13", "2023-5-13", "13/05/23", "13/13/2023", "01/01/1900", "01/01/1901", "0001-01-01", "2199-12-28", "2200-01-01", "", "NULL", "x", "1/5/2023", " 01/05/2023", "45061", "01/05/2023 00:00", "0a/05/2023", "01-05-2023"];

    private static readonly string[] Codes = ["S", "s", "P", "C2", "c2", "C 2", "N1", "n1", "N9", "NA", "U1", "u1", "K2", "Z11", "PR1", "PR9", "X1", "E4A", "E99", "CARPL", "carpl", "CUSTOD", "101.0", "", " C2", "C2 ", "'C2", "\u00A0C2", "\"C2\"", "ABCDEFGHIJKLMNOPQ", "C2\u007F"];

    private static readonly string[] Texts = ["QX1 1AA", "qx1 1aa", "QX11AA", "QX1 1AB", " QX1 1AA", "'QX1 1AA", "=\"QX1 1AA\"", "QX1 1AA\u200B", "", "NULL", "-", "ABCDEFGHIJKLMNOP", "ABCDEFGHIJKLMNOPQ", "é", "12", "21", "1", new string('x', 65), "\u007F"];

    private static readonly int FirstSeed = int.TryParse(Environment.GetEnvironmentVariable("CELLS_SEED"), CultureInfo.InvariantCulture, out var seed) ? seed : System.Random.Shared.Next(1_000_000);
    private static readonly int Files = int.TryParse(Environment.GetEnvironmentVariable("CELLS_FILES"), CultureInfo.InvariantCulture, out var asked) ? asked : 20;

    [Fact]
    public void A_row_is_what_it_is_in_a_file_of_its_own()
    {
        output.WriteLine($"CELLS_SEED={FirstSeed} CELLS_FILES={Files}");
        var (rows, problems, tolerated) = (0, 0, 0);
        for (var number = 0; number < Files; number++)
        {
            var random = new Random(FirstSeed + number);
            var wrong = random.Next(2) == 0 ? 0.05 : 0.5;
            var lines = Enumerable.Range(0, 60).Select(_ => Line(random, wrong)).ToArray();
            var together = Read(lines);
            var alone = lines.Select(line => Read(line)).ToArray();

            together.Episodes.Select(Shown).Should().Equal(alone.SelectMany(read => read.Episodes.Select(Shown)), "seed {0}", FirstSeed + number);
            var (of, ofEach) = (Said(together), alone.SelectMany(Said).ToArray());
            of.Should().Equal(ofEach, "seed {0}", FirstSeed + number);
            var changes = alone.SelectMany(read => read.Tolerated).Where(each => each.Field != "LA").GroupBy(each => (each.Table, each.Field, each.Change)).Select(each => (each.Key, each.Sum(one => one.Cells)));
            together.Tolerated.Where(each => each.Field != "LA").Select(each => ((each.Table, each.Field, each.Change), each.Cells)).Should().BeEquivalentTo(changes, "seed {0}", FirstSeed + number);
            (rows, problems, tolerated) = (rows + together.Episodes.Count, problems + of.Length, tolerated + together.Tolerated.Sum(each => each.Cells));
        }

        (rows, problems, tolerated).Should().Match<(int Rows, int Problems, int Tolerated)>(each => each.Rows > 0 && each.Problems > 0 && each.Tolerated > 0);
    }

    [Fact]
    public void A_row_asked_for_twice_is_equal_and_each_has_its_place()
    {
        // More rows than are held in one block, in two files with an empty one between them.
        using var folder = new ReturnFolder()
            .With("2023/episodes.csv", [ReturnFolder.EpisodeColumns, .. Enumerable.Range(0, 20_000).Select(row => $"{row / 3},01/05/2022,S,C2,N1,U6,PR1,,,,QX1 1AA,QX{row % 7} 2BB,")])
            .With("2024/episodes.csv", ReturnFolder.EpisodeColumns)
            .With("2025/episodes.csv", [ReturnFolder.EpisodeColumns, .. Enumerable.Range(0, 300).Select(row => $"{row / 3},01/05/2024,{(row == 200 ? "Q" : "S")},C2,N1,U6,PR1,{(row == 100 ? "x" : "")},,,,,")]);
        var rows = folder.Read().Episodes;
        rows.Should().HaveCount(20_300);
        rows.Select((row, place) => (row, place)).Should().OnlyContain(each => each.row == rows[each.place] && each.row.GetHashCode() == rows[each.place].GetHashCode());
        rows.Take(20_000).Select((row, place) => (row, place)).Should().OnlyContain(each =>
            each.row.ReturnYear == 2023 && each.row.Origin.Line == each.place + 2 && each.row.Child == (each.place / 3).ToString(CultureInfo.InvariantCulture) && each.row.PlPost == $"QX{each.place % 7} 2BB");
        rows.Skip(20_000).Should().OnlyContain(row => row.ReturnYear == 2025 && row.PlPost == null);
        rows[20_100].Unreadable.Should().Equal("DEC");
        rows[20_200].Rne.Should().Be("Q");
        rows[20_101].Unreadable.Should().BeEmpty();
        rows.Invoking(all => all[20_300]).Should().Throw<ArgumentOutOfRangeException>();
        rows.Invoking(all => all[-1]).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static string Line(Random random, double wrong)
    {
        string One(string usual, string[] cells) => random.NextDouble() < wrong ? cells[random.Next(cells.Length)] : usual;
        var cells = new List<string>
        {
            random.Next(1, 4).ToString(CultureInfo.InvariantCulture), One("13/05/2023", Days), One("S", Codes), One("C2", Codes), One("N1", Codes), One("U1", Codes), One("PR1", Codes), One("", Days), One("", Codes), One("", Codes),
            One("QX1 1AA", Texts), One("QX2 2BB", Texts), One("SC12345", Texts), One("", Texts), One("", ["IN", "OUT", "x"]), One("", ["1.5", "1,5", "x"]), One("", ["Hazelshire"]), One("2024", ["", "2025", "x"]),
        };

        // A row that is too short, or that has a cell too many.
        return random.NextDouble() < wrong / 4 ? string.Join(",", cells.Take(random.Next(2, cells.Count))) : string.Join(",", cells) + (random.NextDouble() < wrong / 8 ? ",x" : "");
    }

    // The last line is whole in every file.
    private static Return Read(params string[] lines)
    {
        using var folder = new ReturnFolder().WithBytes("episodes.csv", Encoding.UTF8.GetBytes(string.Join("\n", [Columns, .. lines]) + "\n"));
        return folder.Read();
    }

    // The authority of a row that names none is that of the others, which a file of its own does not have.
    private static string Shown(EpisodeRow row) => string.Join("|",
        row.Child, row.ReturnYear, row.Decom, row.Rne, row.Ls, row.Cin, row.Place, row.PlaceProvider, row.Dec, row.Rec, row.ReasonPlaceChange, row.HomePost, row.PlPost, row.Urn, row.PlLa, row.PlLocation, row.PlDistance, string.Join(";", row.Unreadable));

    private static string[] Said(Return read) =>
        [.. read.Problems.Where(problem => problem.Origin.Line > 1).Select(problem => string.Join("|", problem.Table, problem.Field, problem.Found, problem.Expected, problem.Effect))];
}
