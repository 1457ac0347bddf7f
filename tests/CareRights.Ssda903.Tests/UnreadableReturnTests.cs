using System.Text;

namespace CareRights.Ssda903.Tests;

/// <summary>Input that is no return: one message that says which file, what is wrong and what to do, and no memory spent on it.</summary>
public sealed class UnreadableReturnTests
{
    private const string Columns = ReturnFolder.EpisodeColumns;
    private const string Row = ReturnFolder.Episode;

    [Fact]
    public void An_empty_folder()
    {
        using var folder = new ReturnFolder();
        Refused(folder).Should().EndWith("there is no CSV or XML file in this folder or below it; it is empty.");
    }

    [Fact]
    public void A_folder_of_workbooks()
    {
        using var folder = new ReturnFolder().With("return.xlsx", "PK");
        Refused(folder).Should().Contain("only 1 of other kinds. Save each table of the return as CSV");
    }

    [Fact]
    public void A_folder_that_is_not_there() =>
        Refused("/no/such/folder").Should().Be("/no/such/folder: there is no such folder or file; give the folder that holds the CSV or XML files of the return.");

    [Fact]
    public void A_folder_without_episodes()
    {
        using var folder = new ReturnFolder().With("header.csv", ReturnFolder.HeaderColumns, "1,2,01/01/2010,WBRI,,,").With("e.csv", Columns.Replace(",URN", "", StringComparison.Ordinal), "1");
        Refused(folder).Should().StartWith(folder.Path + ": there are no episodes here: none of the 2 CSV or XML files").And.EndWith("e.csv: the columns of a table of the return; the nearest is Episodes, which also needs URN.");
    }

    [Fact]
    public void Of_several_files_cut_short_the_first_by_name_is_told_whichever_was_read_first()
    {
        // The later file is the larger, and files are read at once with the largest first.
        using var folder = new ReturnFolder()
            .WithBytes("a.csv", Encoding.UTF8.GetBytes(Columns + "\n" + Row + "\n1,01/05"))
            .WithBytes("b.csv", Encoding.UTF8.GetBytes(Columns + "\n" + string.Join("\n", Enumerable.Repeat(Row, 500)) + "\n1,01/05"));
        for (var run = 0; run < 20; run++)
        {
            Refused(folder).Should().Contain("a.csv: the file ends in the middle of line 3");
        }
    }

    [Fact]
    public void Of_several_places_without_episodes_each_is_named_and_of_files_that_stand_in_none_no_place()
    {
        using var one = new ReturnFolder().With("header.csv", ReturnFolder.HeaderColumns);
        using var other = new ReturnFolder().With("header.csv", ReturnFolder.HeaderColumns);
        FluentActions.Invoking(() => ReturnReader.Read([one.Path, other.Path])).Should().Throw<UnreadableReturnException>().WithMessage($"{one.Path}, {other.Path}: there are no episodes here*");
        FluentActions.Invoking(() => ReturnReader.Read([new NamedFile("h.csv", () => new MemoryStream("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n"u8.ToArray()))])).Should().Throw<UnreadableReturnException>().WithMessage("there are no episodes here*");
    }

    [Fact]
    public void An_empty_file()
    {
        using var folder = new ReturnFolder().WithBytes("episodes.csv", []);
        Refused(folder).Should().Contain("there are no episodes here").And.EndWith(", URN, or a return as XML.");
    }

    [Theory]
    [InlineData("1")]
    [InlineData("1,01/05/2024,S,C2")]
    [InlineData("1,01/05/2024,S,C2,N1,U6,PR1,,,,QX1 1AA,QX2")]
    [InlineData("1,01/05/2024,S,C2,N1,U6,PR1,,,,QX1 1AA,QX2 2BB,\"88")]
    public void A_file_cut_short(string last)
    {
        using var folder = new ReturnFolder().WithBytes("episodes.csv", Encoding.ASCII.GetBytes($"{Columns}\n{Row}\n{last}"));
        Refused(folder).Should().Contain("episodes.csv: the file ends in the middle of line 3").And.Contain("cut short");
    }

    [Fact]
    public void A_last_line_that_is_whole_needs_no_line_break()
    {
        using var folder = new ReturnFolder().WithBytes("episodes.csv", Encoding.ASCII.GetBytes($"{Columns}\n{Row}"));
        folder.Read().Episodes.Should().ContainSingle();
    }

    [Fact]
    public void A_file_that_is_not_text()
    {
        var bytes = new byte[4096];
        new Random(7).NextBytes(bytes);
        using var folder = new ReturnFolder().WithBytes("episodes.csv", [0x50, 0x4B, 3, 4, .. bytes]);
        Refused(folder).Should().Be("episodes.csv: this is not a text file (byte 3 is 3); expected CSV or XML. If it is a workbook or an archive, save or unpack it as CSV.");
    }

    [Theory]
    [InlineData("")]
    [InlineData(Columns + "\n")]
    [InlineData(Columns + "\n" + Row + "\n\"")]
    public void A_file_that_is_one_long_line_costs_no_memory(string start)
    {
        using var folder = new ReturnFolder().WithBytes("episodes.csv", []);
        var path = Path.Combine(folder.Path, "episodes.csv");
        using (var file = new StreamWriter(path) { NewLine = "\n" })
        {
            file.Write(start);
            var piece = new string('7', 1 << 20);
            for (var i = 0; i < 48; i++)
            {
                file.Write(piece);
            }
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        Refused(folder).Should().Contain("episodes.csv: a line is longer than 64 KiB");
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(4 << 20);
    }

    [Theory]
    [InlineData("<EXPSSDA903><CHILD><HEADER><CHILDID>1</CHILDID>")]
    [InlineData("<EXPSSDA903><CHILD></EXPSSDA903>")]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"b\">]><EXPSSDA903><CHILD>&a;</CHILD></EXPSSDA903>")]
    public void Xml_that_is_not_whole(string text)
    {
        using var folder = new ReturnFolder().With("return.xml", text);
        Refused(folder).Should().StartWith("return.xml: this is not whole XML: it breaks off or goes wrong at line");
    }

    [Theory]
    [InlineData(new byte[] { 0xC3 })]
    [InlineData(new byte[] { 0xE2, 0x82 })]
    public void Xml_that_is_cut_inside_a_sign(byte[] sign)
    {
        using var folder = new ReturnFolder().WithBytes("return.xml", [.. "<EXPSSDA903><CHILD><HEADER><CHILDID>1</CHILDID></HEADER></CHILD></EXPSSDA903>"u8, .. sign]);
        Refused(folder).Should().StartWith("return.xml: this is not whole XML: it breaks off or goes wrong at line 1, character 78.");
    }

    [Fact]
    public void Xml_of_another_kind()
    {
        using var folder = new ReturnFolder().With("cin.xml", "<Message><Header/></Message>");
        Refused(folder).Should().Contain("there are no episodes here");
    }

    [Fact]
    public void Xml_with_one_long_text_costs_no_memory()
    {
        using var folder = new ReturnFolder();
        using (var file = new StreamWriter(Path.Combine(folder.Path, "return.xml")))
        {
            file.Write("<EXPSSDA903><CHILD><HEADER><CHILDID>1</CHILDID><DOB>");
            var piece = new string('7', 1 << 20);
            for (var i = 0; i < 24; i++)
            {
                file.Write(piece);
            }

            file.Write("</DOB></HEADER></CHILD></EXPSSDA903>");
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        var read = folder.Read();
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(4 << 20);
        read.Headers.Should().ContainSingle().Which.IsUnreadable("DOB").Should().BeTrue();
    }

    private static string Refused(ReturnFolder folder) => Refused(folder.Path);

    private static string Refused(string path) => FluentActions.Invoking(() => ReturnReader.Read(path)).Should().Throw<UnreadableReturnException>().Which.Message;
}
