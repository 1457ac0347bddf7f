using System;
using System.Linq;
using System.Text;

namespace CareRights.Tool.Report;

/// <summary>A report as Markdown, for a committee paper: the tables stand for the charts.</summary>
internal static class MarkdownPage
{
    public static string Write(Page page)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(page.Title).Append("\n\n").Append(page.Subtitle).Append('\n');
        foreach (var chapter in page.Chapters)
        {
            text.Append("\n## ").Append(chapter.Heading).Append('\n');
            foreach (var block in chapter.Blocks)
            {
                Append(text, block);
            }
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Block block)
    {
        switch (block)
        {
            case Block.Text words:
                text.Append('\n').Append(words.Words).Append('\n');
                break;
            case Block.Notice notice:
                text.Append("\n> **Note.** ").Append(notice.Words).Append('\n');
                break;
            case Block.Points points:
                text.Append('\n');
                foreach (var item in points.Items)
                {
                    text.Append("- ").Append(item).Append('\n');
                }

                break;
            case Block.Headlines headlines:
                text.Append("\n| measure | figure | | definition |\n| --- | ---: | --- | --- |\n");
                foreach (var figure in headlines.Figures)
                {
                    Row(text, figure.Label, figure.Figure, figure.Detail, figure.Definition);
                }

                break;
            case Block.Table table:
                text.Append('\n').Append("**").Append(table.Caption).Append("**\n\n");
                Row(text, [.. table.Columns.Select(column => column.Title)]);
                Row(text, [.. table.Columns.Select(column => column.IsNumber ? "---:" : "---")]);
                foreach (var row in table.Rows)
                {
                    Row(text, [.. row]);
                }

                break;
            case Block.Chart chart:
                text.Append('\n').Append('*').Append(chart.Description).Append("*\n");
                break;
        }
    }

    private static void Row(StringBuilder text, params string[] cells) =>
        text.Append("| ").Append(string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))).Append(" |\n");
}
