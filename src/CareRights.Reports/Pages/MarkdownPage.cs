using System.IO;
using System.Linq;

namespace CareRights.Reports.Pages;

/// <summary>A report as Markdown: the tables stand for the charts.</summary>
internal static class MarkdownPage
{
    public static string Write(Page page)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        writer.WriteLine("# " + MarkdownText.Escape(page.Title));
        foreach (var line in page.About)
        {
            writer.WriteLine("\n" + MarkdownText.Escape(line));
        }

        foreach (var chapter in page.Chapters)
        {
            writer.WriteLine("\n## " + MarkdownText.Escape(chapter.Heading));
            foreach (var block in chapter.Blocks)
            {
                Append(writer, block);
            }
        }

        writer.WriteLine("\n---\n\n" + MarkdownText.Escape(page.Closing));
        return writer.ToString();
    }

    private static void Append(StringWriter writer, Block block)
    {
        writer.WriteLine();
        switch (block)
        {
            case Block.Heading heading:
                writer.WriteLine("### " + MarkdownText.Escape(heading.Words));
                break;
            case Block.Text text:
                writer.WriteLine(MarkdownText.Escape(text.Words));
                break;
            case Block.Notice notice:
                writer.WriteLine("> **Note.** " + MarkdownText.Escape(notice.Words));
                break;
            case Block.Points points:
                foreach (var item in points.Items)
                {
                    writer.WriteLine("- " + MarkdownText.Escape(item));
                }

                break;
            case Block.Headlines headlines:
                MarkdownText.Table(writer, new Section(
                    "headlines",
                    "",
                    [new("measure", "Measure"), new("figure", "Figure", true), new("detail", "Detail"), new("definition", "Definition")],
                    headlines.Figures.Select(figure => (System.Collections.Generic.IReadOnlyList<object?>)[figure.Label, figure.Figure, string.Join("; ", figure.Details), figure.Definition])));
                break;
            case Block.Table table:
                if (table.HasCaption)
                {
                    writer.WriteLine("**" + MarkdownText.Escape(table.Section.Title) + "**\n");
                }

                MarkdownText.Table(writer, Cells.OfReport(table.Section));
                break;
            case Block.Chart chart:
                writer.WriteLine("*" + MarkdownText.Escape(chart.Title + ". " + chart.Description) + "*");
                break;
        }
    }
}
