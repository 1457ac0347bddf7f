using System.Text;

namespace CareRights.Ssda903.Tests;

/// <summary>What the reader makes of each kind of file and cell.</summary>
public sealed class ReturnReaderTests
{
    private const string Columns = ReturnFolder.EpisodeColumns;
    private const string Row = ReturnFolder.Episode;

    public static TheoryData<string, string?> Dates => new()
    {
        { "01/05/2024", "2024-05-01" },
        { "1/5/2024", "2024-05-01" },
        { " 01/05/2024 ", "2024-05-01" },
        { "2024-05-01", "2024-05-01" },
        { "2024-05-01 00:00:00", "2024-05-01" },
        { "2024-05-01T00:00:00.000", "2024-05-01" },
        { "01/05/2024 00:00", "2024-05-01" },
        { "29/02/2024", "2024-02-29" },
        { "29/02/2023", null },
        { "31/04/2024", null },
        { "05/13/2024", null },
        { "00/05/2024", null },
        { "01/05/24", "2024-05-01" },
        { "2024-5-1", "2024-05-01" },
        { "1-May-24", "2024-05-01" },
        { "1 May 2024", "2024-05-01" },
        { "20240501", "2024-05-01" },
        { "2024-05-01T00:00:00Z", "2024-05-01" },
        { "24-05-01", null },
        { "2024-05-01 09:30:00", null },
        { "45413", null },
        { "01-05-2024", "2024-05-01" },
        { "01.05.2024", "2024-05-01" },
        { "1/5/1899", null },
        { "//", null },
        { "John", null },
    };

    [Theory, MemberData(nameof(Dates))]
    public void A_date_is_read_or_reported_and_the_row_is_kept(string cell, string? expected)
    {
        using var folder = ReturnFolder.OfEpisodes(Row.Replace("01/05/2024", cell, StringComparison.Ordinal));
        var read = folder.Read();
        var row = read.Episodes.Should().ContainSingle().Subject;
        row.Decom.Should().Be(expected is null ? null : CareRights.Tests.Dates.D(expected));
        row.IsUnreadable("DECOM").Should().Be(expected is null);
        read.Problems.Select(problem => (problem.Field, problem.Origin.Line, problem.Effect)).Should().Equal(
            expected is null ? [("DECOM", 2, ProblemEffect.FieldLost)] : []);
        read.Counts.Should().ContainSingle().Which.Should().Be(new RowCount(ReturnTable.Episodes, 1, 1, expected is null ? 1 : 0, 0));
    }

    [Fact]
    public void Progress_is_of_all_files_together_and_ends_with_every_row_and_every_byte()
    {
        var told = new Told();
        using var folder = new ReturnFolder().With("2024/a.csv", ReturnFolder.EpisodeColumns, ReturnFolder.Episode).With("2025/b.csv", ReturnFolder.EpisodeColumns, ReturnFolder.Episode, ReturnFolder.Episode);
        ReturnReader.Read(folder.Path, told);

        var bytes = Directory.GetFiles(folder.Path, "*.csv", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length);
        told.Reports.Should().OnlyContain(report => report.BytesInAll == bytes && report.BytesRead <= bytes && report.Rows <= 3);
        told.Reports[^1].Should().Be(new ReadProgress(3, bytes, bytes));
    }

    [Fact]
    public void Within_a_file_progress_is_told_with_what_the_files_before_it_brought()
    {
        var told = new Told();
        const string Child = "<CHILD><HEADER><CHILDID>{0}</CHILDID></HEADER><EPISODE><DECOM>01/05/2023</DECOM></EPISODE></CHILD>";
        string Xml(params string[] children) => "<EXPSSDA903>" + string.Concat(children.Select(child => Child.Replace("{0}", child, StringComparison.Ordinal))) + "</EXPSSDA903>";
        using var folder = new ReturnFolder().With("2024/a.xml", Xml("1", "2")).With("2025/b.xml", Xml("1"));
        ReturnReader.Read(folder.Path, told);

        var (first, both) = (new FileInfo(Path.Combine(folder.Path, "2024", "a.xml")).Length, Directory.GetFiles(folder.Path, "*.xml", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length));
        told.Reports.Should().Equal(new ReadProgress(2, first, both), new ReadProgress(4, first, both), new ReadProgress(6, both, both), new ReadProgress(6, both, both));
    }

    [Fact]
    public void A_blank_cell_is_unknown_and_no_problem()
    {
        using var folder = ReturnFolder.OfEpisodes("1,,,,,,,,,,,,");
        var row = folder.Read().Episodes.Should().ContainSingle().Subject;
        (row.Decom, row.Rne, row.Place, row.Dec, row.PlPost).Should().Be((null, null, null, null, null));
        row.Unreadable.Should().BeEmpty();
    }

    [Theory]
    [InlineData("u6", "U6", false)]
    [InlineData(" U6 ", "U6", false)]
    [InlineData("Q9", "Q9", true)]
    public void A_code_outside_its_set_is_kept_and_noted(string cell, string code, bool isNoted)
    {
        using var folder = ReturnFolder.OfEpisodes(Row.Replace("U6", cell, StringComparison.Ordinal));
        var read = folder.Read();
        read.Episodes.Should().ContainSingle().Which.Place.Should().Be(code);
        read.Problems.Select(problem => problem.ToString()).Should().Equal(
            isNoted ? ["episodes.csv, line 2, PLACE: found 'Q9', expected a placement, such as U1 or K2"] : []);
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("windows-1252", false)]
    public void Letters_beyond_ascii_are_read_in_every_encoding(string encoding, bool withMark)
    {
        // Not registered: the platform does not know it by itself, and the reader has to do without.
        var text = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        var bytes = text.GetBytes($"{Columns}\r\n{Row.Replace("1,01/05", "J\u00FCrg1-\u00E9,01/05", StringComparison.Ordinal)}\r\n");
        using var folder = new ReturnFolder().WithBytes("a.csv", withMark ? [.. text.GetPreamble(), .. bytes] : bytes);
        var read = folder.Read();
        read.Episodes.Should().ContainSingle().Which.Child.Should().Be("J\u00FCrg1-\u00E9");
        read.Problems.Should().BeEmpty();
    }

    [Fact]
    public void A_file_is_known_by_its_columns_in_any_order_and_case()
    {
        using var folder = new ReturnFolder().With("what.txt", "urn;Child;DOB;decom;rne;ls;cin;place;place_provider;dec;rec;reason_place_change;home_post;\"pl_post\"", "8;1;x;2024-05-01;S;C2;N1;U6;PR1;;;;;QX2 2BB");
        var read = folder.Read();
        var row = read.Episodes.Should().ContainSingle().Subject;
        (row.Child, row.Urn, row.PlPost, row.Decom).Should().Be(("1", "8", "QX2 2BB", new LocalDate(2024, 5, 1)));
        read.Problems.Should().ContainSingle().Which.ToString().Should().Be("what.txt, line 1: found the extra column 'DOB', expected only the columns of the table; the column was left out");
    }

    [Fact]
    public void A_file_that_lacks_a_column_is_named_with_what_it_lacks()
    {
        using var folder = ReturnFolder.OfEpisodes(Row).With("reviews.csv", "CHILD,DOB,REVIEW", "1,01/01/2010,01/06/2024").With("other.csv", "Smith,01/01/2010");
        folder.Read().Problems.Select(problem => problem.ToString()).Should().Equal(
            "other.csv: found a file of another kind, expected the columns of a table of the return",
            "reviews.csv: found a file of another kind, expected the columns of a table of the return; the nearest is Reviews, which also needs REVIEW_CODE");
    }

    [Theory]
    [InlineData("2025", "episodes.csv", 2025)]
    [InlineData("2024-25", "episodes.csv", 2025)]
    [InlineData("2024_2025 final", "episodes.csv", 2025)]
    [InlineData("returns", "SSDA903_2020_episodes.csv", 2020)]
    [InlineData("returns", "2019-20 episodes.csv", 2020)]
    [InlineData("1999-00", "episodes.csv", 2000)]
    [InlineData("returns", "episodes 2024-11-02.csv", null)]
    [InlineData("returns", "episodes.csv", null)]
    [InlineData("2025/from 2019", "episodes.csv", 2019)]
    public void The_year_is_that_of_the_folder_or_the_file(string folderName, string file, int? year)
    {
        using var folder = new ReturnFolder().With(folderName + "/" + file, Columns, Row);
        folder.Read().Episodes.Should().ContainSingle().Which.ReturnYear.Should().Be(year);
    }

    [Fact]
    public void Years_in_folders_are_read_as_one_return_in_order()
    {
        using var folder = new ReturnFolder().With("2024/e.csv", Columns, Row, Row).With("2025/e.csv", Columns, Row).With("2025/.hidden/e.csv", Columns, Row);
        folder.Read().Episodes.Select(row => (row.ReturnYear, row.Origin.ToString())).Should().Equal(
            (2024, "2024/e.csv, line 2"), (2024, "2024/e.csv, line 3"), (2025, "2025/e.csv, line 2"));
    }

    [Fact]
    public void Pooled_returns_say_their_authority_and_year_in_columns()
    {
        using var folder = new ReturnFolder().With("2024/e.csv", Columns + ",LA,YEAR", Row + ",Barking,2022", Row + ",,", Row + ",Barking,20x2");
        var read = folder.Read();
        read.Episodes.Select(row => (row.Authority, row.ReturnYear)).Should().Equal(("Barking", 2022), ("Barking", 2024), ("Barking", 2024));
        read.Problems.Should().ContainSingle(problem => problem.Effect != ProblemEffect.Noted).Which.Field.Should().Be("YEAR");
    }

    [Fact]
    public void A_short_row_is_used_and_what_it_lacks_is_unknown_and_not_blank()
    {
        using var folder = ReturnFolder.OfEpisodes("1,01/05/2024,S,C2,N1,U6,PR1", Row);
        var read = folder.Read();
        read.Episodes[0].Unreadable.Should().Equal("DEC", "REC", "REASON_PLACE_CHANGE", "HOME_POST", "PL_POST", "URN");
        read.Episodes[0].ToEpisode(0).IsEndUnreadable.Should().BeTrue();
        read.Episodes[1].ToEpisode(1).IsEndUnreadable.Should().BeFalse();
    }

    [Theory]
    [InlineData(",01/05/2024,S,C2,N1,U6,PR1,,,,A,B,C", "found nothing that identifies a child")]
    [InlineData("1.23457E+11,01/05/2024,S,C2,N1,U6,PR1,,,,A,B,C", "found a number that a spreadsheet has cut short")]
    [InlineData("Ann/Lee 1,01/05/2024,S,C2,N1,U6,PR1,,,,A,B,C", "found a text that is no identifier")]
    [InlineData("QX1 1AA,01/05/2024,S,C2,N1,U6,PR1,,,,A,B,C", "found a postcode where an identifier should be")]
    [InlineData("01-05-2010,01/05/2024,S,C2,N1,U6,PR1,,,,A,B,C", "found a date where an identifier should be")]
    public void A_row_that_cannot_be_used_is_reported_and_the_next_one_is_used(string broken, string found)
    {
        using var folder = ReturnFolder.OfEpisodes(broken, Row);
        var read = folder.Read();
        read.Episodes.Should().ContainSingle().Which.Origin.Line.Should().Be(3);
        read.Problems.Should().ContainSingle(problem => problem.Effect == ProblemEffect.RowLost && problem.Origin.Line == 2).Which.ToString().Should().Contain(found);
        read.Counts.Should().ContainSingle().Which.Should().Be(new RowCount(ReturnTable.Episodes, 2, 1, 0, 1));
    }

    [Theory]
    [InlineData("1,01/05/2024,S,C2,N1,U6,PR1,,,,A,B,C,D", "found 14 cells")]
    [InlineData("1,\"01/05/2024,S,C2,N1,U6,PR1,,,,A,B,C", "found a quote that is opened and not closed")]
    public void A_row_whose_cells_cannot_be_trusted_is_still_an_episode_of_its_child(string broken, string found)
    {
        using var folder = ReturnFolder.OfEpisodes(broken, Row);
        var read = folder.Read();
        read.Episodes[0].Child.Should().Be("1");
        read.Episodes[0].Decom.Should().BeNull();
        read.Problems.Should().ContainSingle().Which.ToString().Should().Contain(found);
        read.Counts.Should().ContainSingle().Which.Should().Be(new RowCount(ReturnTable.Episodes, 2, 2, 1, 0));
    }

    [Fact]
    public void Quoted_cells_and_empty_lines_and_commas_after_the_end_are_tolerated()
    {
        using var folder = ReturnFolder.OfEpisodes("\"1\",\"01/05/2024\",S,C2,N1,U6,PR1,,,,\"QX1 1AA\",\"QX2 \"\"2BB\",8,,,", "", Row);
        var read = folder.Read();
        read.Episodes.Select(row => row.Origin.Line).Should().Equal(2, 4);
        read.Episodes[0].HomePost.Should().Be("QX1 1AA");
        read.Episodes[0].IsUnreadable("PL_POST").Should().BeTrue("a postcode holds no quote");
    }

    [Theory]
    [InlineData("DOB", "Amina Begum")]
    [InlineData("DOB", "31/02/2010")]
    [InlineData("MC_DOB", "01/13/2024")]
    [InlineData("SEX", "Amina")]
    [InlineData("SEX", "AMINA")]
    [InlineData("MOTHER", "QX11AA")]
    [InlineData("ETHNIC", "Begum-Amina of Hazelshire")]
    [InlineData("MOTHER", "QX1 1AA")]
    public void What_might_say_who_the_child_is_is_never_repeated(string column, string cell)
    {
        var cells = ReturnFolder.HeaderColumns.Split(',').Select(name => name == "CHILD" ? "1" : name == column ? cell : "");
        using var folder = ReturnFolder.OfEpisodes(Row).With("header.csv", ReturnFolder.HeaderColumns, string.Join(",", cells));
        var read = folder.Read();
        read.Headers.Should().ContainSingle();
        string.Join(" ", read.Problems).Should().NotContain(cell).And.NotContain("Amina").And.NotContain("2010");
        read.Headers[0].ToString().Should().Be("Header header.csv, line 2");
    }

    [Fact]
    public void A_school_history_and_coordinates_stand_beside_the_return()
    {
        using var folder = ReturnFolder.OfEpisodes(Row)
            .With("schools.csv", "CHILD,ESTAB,ENTRY_DATE,LEAVING_DATE", "1,100001,04/09/2020,", "1,100001,04/09/2020,x")
            .With("places.csv", "POSTCODE,EASTING,NORTHING,LA", "qx1 1aa,400000,300000,E09000002", "QX2 2BB,east,300000,");
        var read = folder.Read();
        read.SchoolHistory.Should().HaveCount(2).And.OnlyContain(row => row.Urn == "100001" && row.EntryDate == new LocalDate(2020, 9, 4) && row.LeavingDate == null);
        read.SchoolHistory[1].IsUnreadable("LEAVING_DATE").Should().BeTrue();
        read.Coordinates.Should().Equal(new CoordinateRow("QX11AA", 400000, 300000, "E09000002"));
        read.Counts.Single(count => count.Table == ReturnTable.Coordinates).Should().Be(new RowCount(ReturnTable.Coordinates, 2, 1, 0, 1));
        read.Coordinates[0].ToString().Should().Be("CoordinateRow");
    }

    [Fact]
    public void One_file_is_a_return_and_so_are_several_places()
    {
        using var folder = ReturnFolder.OfEpisodes(Row);
        using var xml = new ReturnFolder().With("r.xml", "<EXPSSDA903><CHILD><HEADER><CHILDID>2</CHILDID></HEADER></CHILD></EXPSSDA903>");
        ReturnReader.Read([Path.Combine(folder.Path, "episodes.csv"), Path.Combine(xml.Path, "r.xml")]).Headers.Should().ContainSingle("files of two folders are not two forms of one return");
        using var elsewhere = new ReturnFolder().With("h.csv", ReturnFolder.HeaderColumns, "1,2,01/01/2010,WBRI,,,");
        var file = Path.Combine(folder.Path, "episodes.csv");
        ReturnReader.Read(file).Episodes.Should().ContainSingle();
        ReturnReader.Read([file, elsewhere.Path]).Headers.Should().ContainSingle();
    }

    [Fact]
    public void A_table_without_rows_is_a_return_of_no_children()
    {
        using var folder = ReturnFolder.OfEpisodes();
        folder.Read().Counts.Should().ContainSingle().Which.Should().Be(new RowCount(ReturnTable.Episodes, 0, 0, 0, 0));
    }

    [Fact]
    public void Codes_and_identifiers_are_held_once()
    {
        using var folder = ReturnFolder.OfEpisodes(Row, Row);
        var read = folder.Read();
        read.Episodes[0].Child.Should().BeSameAs(read.Episodes[1].Child);
        read.Episodes[0].Place.Should().BeSameAs(read.Episodes[1].Place);
    }

    private sealed class Told : IProgress<ReadProgress>
    {
        public List<ReadProgress> Reports { get; } = [];

        public void Report(ReadProgress value) => Reports.Add(value);
    }
}
