using System.Text.RegularExpressions;
using CareRights.Reports.Pages;

namespace CareRights.Reports.Tests;

/// <summary>Text from a return or a file stays text: in HTML, in Markdown and on a terminal.</summary>
public class HostileTextTests
{
    private static readonly string[] Hostile =
    [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "a | b", "[here](http://example.org)", "![x](http://example.org/x.png)", "**bold** _x_ `code`", "# heading", "> quote", "- item", "1. item", "12) item",
        "--- ", "=== ", "http://example.org", "www.example.org", "&lt;b&gt;", "~~gone~~", "$x$", "@everyone", "\u001b[31mred\u001b[0m", "one\r\ntwo", "one\u2028two", "\u202Egnp.exe", "a\\|b", "\"'&<>", "\0", "\u0085next", "+ item", "<!-- x",
    ];

    public static TheoryData<string> Texts => new(Hostile);

    [Theory, MemberData(nameof(Texts))]
    public void In_html_it_makes_no_element_and_no_attribute(string text)
    {
        var html = Made(text).ToHtml();
        var without = Made("x").ToHtml();
        Tags(html).Should().Equal(Tags(without));
        html.Should().NotContain("\u001b").And.NotContain("\0").And.NotContain("\u202E");
    }

    [Theory, MemberData(nameof(Texts))]
    public void In_markdown_it_adds_no_line_and_every_sign_is_taken_its_meaning(string text)
    {
        var markdown = Made(text).ToMarkdown();
        markdown.Split('\n').Should().HaveCount(Made("x").ToMarkdown().Split('\n').Length);

        // Once a letter stands for each escaped sign, there is no markup.
        var plain = Regex.Replace(MarkdownText.Escape(text), @"\\[!-/:-@\[-`{-~]", "x");
        plain.Should().NotContainAny("<", ">", "|", "[", "]", "`", "*", "_", "~", "$", "@", "&", "://", "www.").And.NotMatchRegex("^([-+=#]|[0-9]+[.)])");
        plain.Any(char.IsControl).Should().BeFalse();
    }

    [Theory, MemberData(nameof(Texts))]
    public void In_markdown_it_reads_as_it_was_written(string text) =>
        Regex.Replace(MarkdownText.Escape(text), @"\\([!-/:-@\[-`{-~])", "$1").Should().Be(PrintableText.Of(text));

    [Theory, MemberData(nameof(Texts))]
    public void On_a_terminal_it_gives_no_orders_and_no_lines(string text)
    {
        var written = Made(text).ToText();
        written.Where(sign => char.IsControl(sign) && sign != '\n').Should().BeEmpty();
        PrintableText.Of(text).Should().NotContainAny("\n", "\r", "\u2028", "\u202E");
    }

    /// <summary>What a spreadsheet would run, in any width and behind anything that cannot be seen.</summary>
    public static TheoryData<string> Formulas => new(
        from sign in "=+-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B"
        from before in new[] { "", " ", "\t", "\r", "\n", "\u00A0", "\u3000", "\u200B", "\uFEFF", "\u202E", "\0", " \u00A0\u200B" }
        select before + sign + "cmd|' /C calc'!A0");

    [Theory, MemberData(nameof(Formulas))]
    public void A_formula_is_text_in_csv_and_in_a_workbook_in_cells_and_headings(string formula)
    {
        var table = new Section("made", "Made", [new("a", "A"), new(formula, formula)], [["x", formula], ["x", (string[])[formula, "b"]]]);
        using var csv = new MemoryStream();
        table.WriteCsv(csv);
        csv.Position = 0;
        using var reader = CsvHelper.CsvReader.Create(csv);
        reader.ReadHeader();
        List<string> cells = [reader.Headers[1]];
        while (reader.Read())
        {
            cells.Add(reader.GetString(1));
        }

        cells.Should().HaveCount(3).And.OnlyContain(cell => cell.StartsWith('\''));
        cells[0].Should().Be("'" + formula);

        using var book = new MemoryStream();
        Section.WriteWorkbook(book, [table]);
        using var parts = new System.IO.Compression.ZipArchive(book, System.IO.Compression.ZipArchiveMode.Read);
        parts.Entries.Where(entry => entry.FullName.Contains("worksheets/sheet", StringComparison.Ordinal)).Select(entry =>
        {
            using var text = new StreamReader(entry.Open());
            return text.ReadToEnd();
        }).Should().NotBeEmpty().And.OnlyContain(sheet => !sheet.Contains("<x:f", StringComparison.Ordinal) && !sheet.Contains("<f", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("a=b")]
    [InlineData("")]
    [InlineData("\u2212 5")]
    public void What_is_no_formula_is_written_as_it_is(string text) => FormulaGuard.Guarded(text).Should().Be(text);

    [Fact]
    public void Letters_of_any_language_stay()
    {
        foreach (var name in new[] { "Llŷn", "Łódź", "علي", "李小龍", "Caerphilly – Caerffili", "O’Neill" })
        {
            PrintableText.Of(name).Should().Be(name);
            MarkdownText.Escape(name).Should().Be(name);
        }
    }

    // Every place of a page that text from outside can reach.
    private static Page Made(string text) => new(text, [text], [new("id", text,
    [
        new Block.Heading(text), new Block.Text(text), new Block.Notice(text), new Block.Points([text, text]),
        new Block.Headlines([new Headline(text, text, [text], text)], new Section("headlines", text, [], [])),
        new Block.Table(new Section("t", text, [new("a", text), new("b", text, true), new("c", text), new("d", text)], [[text, text, 1L, (string[])[text, text]]])),
        new Block.Chart("chart", text, text, drawing => drawing.Text(1, 1, text)),
    ])], text);

    private static IEnumerable<string> Tags(string html) => Regex.Matches(html, "<[^>]*>").Select(tag => Regex.Replace(tag.Value, "\"[^\"]*\"", "\"\""));
}
