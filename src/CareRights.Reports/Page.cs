using System.Collections.Generic;
using System.IO;
using System.Linq;
using CareRights.Reports.Pages;

namespace CareRights.Reports;

/// <summary>A report: one page that becomes HTML, Markdown or text.</summary>
/// <remarks>
/// The HTML is one file without scripts and without anything from a network. It can be read on a phone, on paper and by a screen reader.
/// Text from a return or a file is written as text, whatever signs it holds.
/// </remarks>
public sealed class Page
{
    internal Page(string title, IReadOnlyList<string> about, IReadOnlyList<Chapter> chapters, string closing)
    {
        (Title, About, Chapters, Closing) = (title, about, chapters, closing);
    }

    /// <summary>What the report is about.</summary>
    public string Title { get; }

    /// <summary>Whose data it is, of which day, and how far it may be passed on.</summary>
    public IReadOnlyList<string> About { get; }

    /// <summary>Every table of the report, in order.</summary>
    public IReadOnlyList<Section> Tables => [.. Chapters.SelectMany(chapter => chapter.Blocks).OfType<Block.Table>().Select(block => block.Section)];

    internal IReadOnlyList<Chapter> Chapters { get; }

    /// <summary>What stands at the end.</summary>
    internal string Closing { get; }

    /// <summary>The report as one HTML file.</summary>
    public string ToHtml() => HtmlPage.Write(this);

    /// <summary>The report as Markdown, for a committee paper: the tables stand for the charts.</summary>
    public string ToMarkdown() => MarkdownPage.Write(this);

    /// <summary>Writes the tables of the report as a workbook, a sheet for each, with numbers as numbers and what the report is about in a last sheet.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    public void WriteWorkbook(Stream stream) => Workbook.Write(stream, [.. Chapters.SelectMany(chapter => chapter.Blocks).Select(Sheet).OfType<Section>()], [Title, .. About, Closing]);

    private static Section? Sheet(Block block) => block switch { Block.Headlines headlines => headlines.Data, Block.Table table => table.Data ?? table.Section, _ => null };

    /// <summary>The report as text of at most 80 columns.</summary>
    public string ToText() => TextPage.Write(this);
}

/// <summary>A chapter.</summary>
/// <param name="Id">Its name in links.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Blocks">What stands in it.</param>
internal sealed record Chapter(string Id, string Heading, IReadOnlyList<Block> Blocks);

/// <summary>What stands in a chapter.</summary>
internal abstract record Block
{
    private Block()
    {
    }

    /// <summary>A heading within a chapter.</summary>
    internal sealed record Heading(string Words) : Block;

    /// <summary>A paragraph.</summary>
    internal sealed record Text(string Words) : Block;

    /// <summary>A paragraph that must not be overlooked.</summary>
    internal sealed record Notice(string Words) : Block;

    /// <summary>Points.</summary>
    internal sealed record Points(IReadOnlyList<string> Items) : Block;

    /// <summary>The headline figures.</summary>
    /// <param name="Figures">Each as a card.</param>
    /// <param name="Data">The same with numbers as numbers, for a workbook.</param>
    internal sealed record Headlines(IReadOnlyList<Headline> Figures, Section Data) : Block;

    /// <summary>A table; the first column names the row.</summary>
    /// <param name="Section">The table. Its rows can be enumerated more than once.</param>
    /// <param name="HasCaption">Whether its title is shown above it; not where the heading before it says the same.</param>
    /// <param name="Data">The same with numbers as numbers, for a workbook; <see langword="null"/> where the table has them.</param>
    internal sealed record Table(Section Section, bool HasCaption = true, Section? Data = null) : Block;

    /// <summary>A chart: the same figures stand in a table beside it, and the description says in words what it shows.</summary>
    /// <param name="Id">Its name in the page.</param>
    /// <param name="Title">What it shows.</param>
    /// <param name="Description">The same in words.</param>
    /// <param name="Draw">Draws it in the width of the drawing.</param>
    /// <param name="IsHalf">Whether two of its kind stand side by side.</param>
    internal sealed record Chart(string Id, string Title, string Description, System.Action<Charts.Drawing> Draw, bool IsHalf = false) : Block;
}

/// <summary>One headline figure.</summary>
/// <param name="Label">What is measured.</param>
/// <param name="Figure">The figure.</param>
/// <param name="Details">The count, the base, the interval, how others compare, and what is not known: a line each.</param>
/// <param name="Definition">Under whose definition.</param>
internal sealed record Headline(string Label, string Figure, IReadOnlyList<string> Details, string Definition);
