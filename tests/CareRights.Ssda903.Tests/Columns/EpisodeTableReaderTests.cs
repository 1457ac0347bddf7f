using System.Text;
using CareRights.Ssda903;
using CareRights.Ssda903.Columns;
using CareRights.Stability;
using CareRights.Stability.Columns;

namespace CareRights.Tests.Columns;

/// <summary>The quick reader against the general one, which is its specification: same table, same counts, same problems at the same lines.</summary>
public sealed class EpisodeTableReaderTests : IDisposable
{
    private const string Header = "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n";
    private readonly string folder = Directory.CreateTempSubdirectory("carerights").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Write(string name, string text, Encoding? encoding = null)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, encoding ?? new UTF8Encoding(false));
        return path;
    }

    private static string[] Lines(EpisodeTable table) =>
    [
        .. Enumerable.Range(0, table.Children).SelectMany(child => table.History(child).Episodes.Select(row =>
            $"{table.Key(child)} {table.BornOn(child):uuuu-MM-dd} {row.Start:uuuu-MM-dd} {row.End:uuuu-MM-dd}{(row.IsEndUnknown ? "?" : "")} {row.Reason} {row.Status} {row.Placement} {row.Place}")),
    ];

    /// <summary>The table as the general reader would have it.</summary>
    private static EpisodeTable General(Return whole, Repair repair)
    {
        var builder = new EpisodeTableBuilder();
        foreach (var (at, row) in whole.Episodes.Index())
        {
            builder.Add(row.ToEpisode(at));
        }

        foreach (var header in whole.Headers.Where(header => header.Dob is not null))
        {
            if (builder.Find(new ChildKey(header.Authority ?? "", header.Child)) is { } child)
            {
                builder.SetBorn(child, EpisodeTable.DayOf(header.Dob!.Value));
            }
        }

        return builder.Build(repair);
    }

    private void ShouldAgree(string path, Repair repair)
    {
        var whole = ReturnReader.Read(path);
        foreach (var threads in new[] { 1, -1 })
        {
            var quick = EpisodeTableReader.Read(path, repair, threads);
            Lines(quick.Table).Should().Equal(Lines(General(whole, repair)));
            quick.Episodes.Should().Be(whole.Counts.Single(count => count.Table == ReturnTable.Episodes));
            quick.Table.RowsRead.Should().Be(quick.Episodes.Used);
            quick.Problems.Where(problem => problem.Origin.Line > 1).Should().Equal(whole.Problems.Where(problem => problem.Table == ReturnTable.Episodes && problem.Origin.Line > 1));
        }
    }

    [Fact]
    public void Usual_and_unusual_cells_are_read_as_the_general_reader_reads_them()
    {
        Write("episodes.csv", Header
            + "1,01/04/2020,S,C2,N1,U6,PR1,01/05/2021,X1,CARPL,AB1 1CD,AB1 2CD,SC1\n"
            + "1,2021-05-01,p,c2 ,N1,U4,PR1,,,,AB1 1CD, ab12cd,SC1\r\n"
            + "\"two, three\",1/4/2020,S,V2,N1,\"K2\",PR1,31/02/2021,E4A,,,A VERY LONG PLACE,\n"
            + "4,01/04/2020,?,C9,N1,XX,PR1,,Z1,,,\n"
            + ",01/04/2020,S,C2,N1,U6,PR1,,,,,,\n"
            + "5,01/04/2020,S,C2,N1,U6,PR1,,,,,,,extra\n"
            + "6,29/02/2021,S,C2,N1,U6,PR1,,,,,,\n"
            + "7 ,30/04/2020,S,C2,N1,U6,PR1,,,,,AB1 2CDX9,\n");
        Write("header.csv", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n1,1,02/03/2012,WBRI,,0,\n4,1,bad,WBRI,,0,\n");
        ShouldAgree(folder, Repair.Standard);
        ShouldAgree(folder, Repair.None);
    }

    [Fact]
    public void Blocks_join_where_lines_end()
    {
        var random = new Random(5);
        var text = new StringBuilder(Header);
        for (var child = 0; text.Length < 10_000_000; child++)
        {
            for (var row = 0; row < 1 + (child % 5); row++)
            {
                var start = new DateTime(2018, 1, 1).AddDays((row * 200) + random.Next(50)).ToString("dd'/'MM'/'yyyy", System.Globalization.CultureInfo.InvariantCulture);
                text.Append(random.Next(2000) == 0 ? "x\"" : "c").Append(child).Append(',').Append(start).Append(row == 0 ? ",S" : ",P").Append(",C2,N1,U6,PR1,,,,,AB").Append(random.Next(99)).Append(" 1CD,").Append('9', random.Next(60)).Append(child % 7 == 0 ? "\r\n" : "\n");
            }
        }

        ShouldAgree(Write("episodes.csv", text.ToString()), Repair.Standard);
    }

    [Fact]
    public void Several_years_and_authorities_are_kept_apart_and_the_later_return_wins()
    {
        Write("2023/episodes.csv", Header + "1,01/04/2020,S,C2,N1,U6,PR1,,,,,AB1 2CD,\n");
        Write("2024/episodes.csv", Header + "1,01/04/2020,S,C2,N1,K2,PR1,01/05/2023,E4A,,,AB1 2CE,\n2,01/04/2020,S,C2,N1,K2,PR1,,,,,AB1 2CE,\n");
        ShouldAgree(folder, Repair.Standard);
        Write("2024/more.csv", Header.TrimEnd() + ",LA,YEAR\n1,01/04/2020,S,C2,N1,K2,PR1,,,,,AB1 2CE,,E09000002,2024\n");
        ShouldAgree(folder, Repair.Standard);
    }

    [Fact]
    public void Other_encodings_and_separators()
    {
        ShouldAgree(Write("bom.csv", Header + "1,01/04/2020,S,C2,N1,U6,PR1,,,,,AB1 2CD,\n", new UTF8Encoding(true)), Repair.Standard);
        ShouldAgree(Write("wide.csv", Header + "1,01/04/2020,S,C2,N1,U6,PR1,,,,,AB1 2CD,\n", Encoding.Unicode), Repair.Standard);
        ShouldAgree(Write("semicolons.csv", Header.Replace(',', ';') + "1;01/04/2020;S;C2;N1;U6;PR1;;;;;AB1 2CD;\n"), Repair.Standard);
        ShouldAgree(Write("only.csv", Header), Repair.Standard);
    }

    [Theory]
    [InlineData("")]
    [InlineData("CHILD,DOB\n1,01/01/2010\n")]
    [InlineData("CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n1,01/04/2020,S,C2")]
    public void What_cannot_be_read_is_said_as_the_general_reader_says_it(string text)
    {
        var path = Write("episodes.csv", text);
        FluentActions.Invoking(() => EpisodeTableReader.Read(path, Repair.Standard, -1)).Should().Throw<UnreadableReturnException>();
    }

    [Fact]
    public void A_file_of_one_long_line_is_refused_with_little_memory()
    {
        var path = Write("episodes.csv", Header + new string('x', 30_000_000));
        FluentActions.Invoking(() => EpisodeTableReader.Read(path, Repair.Standard, 1)).Should().Throw<UnreadableReturnException>();
    }

    [SharedDataTheory]
    [InlineData("d2i-903")]
    public void Public_returns(string name)
    {
        var whole = SharedData.File("data", name);
        var csv = Directory.GetFiles(whole, "*.csv").Where(file => !file.Contains("rule", StringComparison.Ordinal)).ToArray();
        foreach (var file in csv)
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        ShouldAgree(folder, Repair.Standard);
    }
}
