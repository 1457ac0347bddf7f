using System.IO;

namespace CareRights.Reports.Pages;

/// <summary>A report as text of at most 80 columns: the tables stand for the charts.</summary>
internal static class TextPage
{
    public static string Write(Page page)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        Underlined(writer, page.Title, '=');
        foreach (var line in page.About)
        {
            Wrapped(writer, line);
        }

        foreach (var chapter in page.Chapters)
        {
            writer.WriteLine();
            Underlined(writer, chapter.Heading, '-');
            foreach (var block in chapter.Blocks)
            {
                writer.WriteLine();
                Append(writer, block);
            }
        }

        writer.WriteLine();
        Wrapped(writer, page.Closing);
        return writer.ToString();
    }

    private static void Append(StringWriter writer, Block block)
    {
        switch (block)
        {
            case Block.Heading heading:
                Wrapped(writer, heading.Words.ToUpperInvariant());
                break;
            case Block.Text text:
                Wrapped(writer, text.Words);
                break;
            case Block.Notice notice:
                Wrapped(writer, "Note: " + notice.Words);
                break;
            case Block.Points points:
                foreach (var item in points.Items)
                {
                    Wrapped(writer, "- " + item, "  ");
                }

                break;
            case Block.Headlines headlines:
                foreach (var figure in headlines.Figures)
                {
                    Wrapped(writer, figure.Label + ": " + figure.Figure);
                    Wrapped(writer, "  " + string.Join("; ", figure.Details), "  ");
                    Wrapped(writer, "  " + figure.Definition, "  ");
                }

                break;
            case Block.Table table:
                PlainText.Write(writer, Cells.OfReport(table.HasCaption ? table.Section : table.Section with { Title = "" }));
                break;
            case Block.Chart chart:
                Wrapped(writer, chart.Title + ". " + chart.Description);
                break;
        }
    }

    private static void Underlined(StringWriter writer, string heading, char line)
    {
        Wrapped(writer, heading);
        writer.WriteLine(new string(line, System.Math.Min(heading.Length, PlainText.Width)));
    }

    private static void Wrapped(StringWriter writer, string text, string indent = "")
    {
        var lines = PlainText.Wrap(PrintableText.Of(text).TrimStart(), PlainText.Width - indent.Length);
        for (var i = 0; i < lines.Count; i++)
        {
            writer.WriteLine(i == 0 && !text.StartsWith(" ", System.StringComparison.Ordinal) ? lines[i] : indent + lines[i]);
        }
    }
}
