using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Text;
using CareRights.Reports.Charts;

namespace CareRights.Reports.Pages;

/// <summary>A report as one HTML file: no script, no network, readable on a phone, on paper and by a screen reader.</summary>
internal static class HtmlPage
{
    // A table of so many rows stays on one page of paper.
    private const int ShortTable = 18;

    // From so many columns on, a phone shows each row as a list.
    private const int WideTable = 4;

    private static readonly string[] Of = [" of "];

    public static string Write(Page page)
    {
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
            .Append(Encode(page.Title)).Append("</title>\n<style>\n").Append(Style.Css).Append("\n</style>\n</head>\n<body>\n")
            .Append("<a class=\"skip\" href=\"#main\">Skip to the figures</a>\n<header>\n<h1>").Append(Encode(page.Title)).Append("</h1>\n");
        foreach (var line in page.About)
        {
            html.Append("<p class=\"about\">").Append(Encode(line)).Append("</p>\n");
        }

        html.Append("<nav aria-label=\"Chapters\"><ul>\n");
        foreach (var chapter in page.Chapters)
        {
            html.Append("<li><a href=\"#").Append(chapter.Id).Append("\">").Append(Encode(chapter.Heading)).Append("</a></li>\n");
        }

        html.Append("</ul></nav>\n</header>\n<main id=\"main\">\n");
        foreach (var chapter in page.Chapters)
        {
            html.Append("<section aria-labelledby=\"").Append(chapter.Id).Append("\">\n<h2 id=\"").Append(chapter.Id).Append("\">").Append(Encode(chapter.Heading)).Append("</h2>\n");
            Append(html, chapter.Blocks);
            html.Append("</section>\n");
        }

        return html.Append("</main>\n<footer><p>").Append(Encode(page.Closing)).Append("</p></footer>\n</body>\n</html>\n").ToString();
    }

    internal static string Encode(string text) => WebUtility.HtmlEncode(PrintableText.Of(text));

    private static void Append(StringBuilder html, IReadOnlyList<Block> blocks)
    {
        var isInPair = false;
        foreach (var block in blocks)
        {
            var isHalf = block is Block.Chart { IsHalf: true };
            if (isHalf != isInPair)
            {
                html.Append(isHalf ? "<div class=\"pair\">\n" : "</div>\n");
                isInPair = isHalf;
            }

            Append(html, block);
        }

        html.Append(isInPair ? "</div>\n" : "");
    }

    private static void Append(StringBuilder html, Block block)
    {
        switch (block)
        {
            case Block.Heading heading:
                html.Append("<h3>").Append(Encode(heading.Words)).Append("</h3>\n");
                break;
            case Block.Text text:
                html.Append("<p>").Append(Encode(text.Words)).Append("</p>\n");
                break;
            case Block.Notice notice:
                html.Append("<p class=\"notice\">").Append(Encode(notice.Words)).Append("</p>\n");
                break;
            case Block.Points points:
                html.Append("<ul class=\"points\">\n").Append(string.Concat(points.Items.Select(item => "<li>" + Encode(item) + "</li>\n"))).Append("</ul>\n");
                break;
            case Block.Headlines headlines:
                html.Append("<ul class=\"headlines\">\n").Append(string.Concat(headlines.Figures.Select(Card))).Append("</ul>\n");
                break;
            case Block.Table table:
                Append(html, table);
                break;
            case Block.Chart chart:
                Append(html, chart);
                break;
        }
    }

    private static string Card(Headline figure) =>
        "<li><span class=\"label\">" + Encode(figure.Label) + "</span> <span class=\"figure\">" + Encode(figure.Figure) + "</span> "
        + string.Concat(figure.Details.Select(line => "<span class=\"detail\">" + Encode(line) + "</span> "))
        + "<span class=\"definition\">" + Encode(figure.Definition) + "</span></li>\n";

    private static void Append(StringBuilder html, Block.Chart chart)
    {
        html.Append("<figure>\n<figcaption>").Append(Encode(chart.Title)).Append("</figcaption>\n");
        if (chart.IsHalf)
        {
            html.Append(Svg(chart, Drawing.Half, ""));
        }
        else
        {
            html.Append("<div class=\"wide\">").Append(Svg(chart, Drawing.Wide, "")).Append("</div>\n<div class=\"narrow\">").Append(Svg(chart, Drawing.Narrow, "-n")).Append("</div>");
        }

        html.Append("\n</figure>\n");
    }

    private static string Svg(Block.Chart chart, double width, string suffix)
    {
        var drawing = new Drawing(width);
        chart.Draw(drawing);
        return drawing.ToSvg(chart.Id + suffix, chart.Title, chart.Description);
    }

    private static void Append(StringBuilder html, Block.Table block)
    {
        var section = Cells.OfReport(block.Section);
        var rows = section.Rows.Select(row => row.Select(Cells.ForPeople).ToArray()).ToArray();
        var isWide = section.Columns.Count >= WideTable;
        html.Append("<table").Append((isWide, rows.Length <= ShortTable) switch
        {
            (true, true) => " class=\"stack short\" role=\"table\"",
            (true, false) => " class=\"stack\" role=\"table\"",
            (false, true) => " class=\"short\"",
            _ => "",
        }).Append('>');
        html.Append(block.HasCaption ? "<caption>" + Encode(section.Title) + "</caption>" : "").Append("\n<thead").Append(Role("rowgroup")).Append("><tr").Append(Role("row")).Append('>');
        foreach (var column in section.Columns)
        {
            html.Append("<th scope=\"col\"").Append(Role("columnheader")).Append(column.IsNumber ? " class=\"number\">" : ">").Append(Encode(column.Title)).Append("</th>");
        }

        html.Append("</tr></thead>\n<tbody").Append(Role("rowgroup")).Append(">\n");
        foreach (var row in rows)
        {
            html.Append("<tr").Append(Role("row")).Append('>');
            for (var place = 0; place < row.Length; place++)
            {
                var column = section.Columns[place];

                // A count of a total stays on one line.
                var text = column.IsNumber ? string.Join("\u00a0of\u00a0", row[place].Split(Of, System.StringSplitOptions.None)) : row[place];
                html.Append(place == 0 ? "<th scope=\"row\"" + Role("rowheader") : "<td" + Role("cell"))
                    .Append(isWide && place > 0 ? " data-label=\"" + Encode(column.Title) + "\"" : "").Append(column.IsNumber && place > 0 ? " class=\"number\"" : "").Append('>')
                    .Append(Encode(text)).Append(place == 0 ? "</th>" : "</td>");
            }

            html.Append("</tr>\n");
        }

        html.Append("</tbody>\n</table>\n");

        // Shown as a list on a phone, a table keeps its meaning for a screen reader only where it is said.
        string Role(string role) => isWide ? " role=\"" + role + "\"" : "";
    }
}
