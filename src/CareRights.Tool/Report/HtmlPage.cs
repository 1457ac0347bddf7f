using System.Linq;
using System.Net;
using System.Text;

namespace CareRights.Tool.Report;

/// <summary>A report as one HTML file: no script, no network, readable on a phone, on paper and by a screen reader.</summary>
internal static class HtmlPage
{
    private const string Style = """
        :root { --ink: #1b2a32; --quiet: #4a5b64; --line: #c9d3d8; --paper: #fff; --tint: #eef4f5; --deep: #0f4c5c; --warm: #9a4a00; color-scheme: light; }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
        header, main, footer { max-width: 58rem; margin: 0 auto; padding: 0 1.25rem; }
        header { border-top: .5rem solid var(--deep); padding-top: 1.5rem; }
        h1 { font-size: clamp(1.6rem, 5vw, 2.3rem); line-height: 1.15; margin: 0 0 .4rem; color: var(--deep); }
        h2 { font-size: 1.35rem; margin: 2.6rem 0 .6rem; padding-top: .9rem; border-top: 1px solid var(--line); color: var(--deep); }
        p { max-width: 44rem; margin: .6rem 0; }
        .subtitle { color: var(--quiet); margin-top: 0; }
        nav ul { list-style: none; padding: 0; margin: 1rem 0 0; display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; }
        a { color: var(--deep); }
        .notice { border-left: .3rem solid var(--warm); background: #fdf5ec; padding: .6rem .9rem; max-width: 44rem; }
        .headlines { display: grid; grid-template-columns: repeat(auto-fit, minmax(13.5rem, 1fr)); gap: .9rem; margin: 1rem 0; padding: 0; list-style: none; }
        .headlines li { background: var(--tint); border-radius: .4rem; padding: .9rem 1rem; display: flex; flex-direction: column; }
        .headlines .label { font-weight: 600; }
        .headlines .figure { font-size: 2rem; font-weight: 700; line-height: 1.2; color: var(--deep); font-variant-numeric: tabular-nums; }
        .headlines .detail, .headlines .definition { font-size: .86rem; color: var(--quiet); }
        figure { margin: 1.2rem 0; max-width: 40rem; }
        figcaption { font-weight: 600; margin-bottom: .3rem; }
        svg { display: block; width: 100%; height: auto; }
        .scroll { overflow-x: auto; }
        table { border-collapse: collapse; margin: .4rem 0 1.2rem; font-size: .93rem; font-variant-numeric: tabular-nums; }
        caption { text-align: left; font-weight: 600; padding-bottom: .3rem; }
        th, td { text-align: left; vertical-align: top; padding: .35rem .9rem .35rem 0; border-bottom: 1px solid var(--line); }
        thead th { border-bottom: 2px solid var(--deep); white-space: nowrap; }
        tbody th { font-weight: 400; }
        .number { text-align: right; white-space: nowrap; }
        thead th.number { white-space: normal; vertical-align: bottom; }
        ul.points { max-width: 44rem; padding-left: 1.2rem; }
        ul.points li { margin: .25rem 0; }
        footer { color: var(--quiet); font-size: .86rem; padding-bottom: 2.5rem; }
        .skip { position: absolute; left: -60rem; }
        .skip:focus { left: 1rem; top: .5rem; background: #fff; padding: .3rem .6rem; }
        @media screen and (max-width: 34rem) { figure svg { min-width: 30rem; } }
        @media print {
          @page { size: A4; margin: 16mm 15mm; }
          body { font-size: 10pt; }
          nav, .skip { display: none; }
          h2, h2 + p { break-after: avoid; }
          .number { white-space: normal; }
          tbody th { min-width: 34mm; }
          th, td { padding-right: .6rem; }
          figure, .headlines li, .short, tr, .notice, footer { break-inside: avoid; }
          footer { padding-bottom: 0; }
          .headlines { grid-template-columns: repeat(3, 1fr); }
          .headlines li, .notice { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
          .scroll { overflow: visible; }
        }
        """;

    public static string Write(Page page)
    {
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
            .Append(Encode(page.Title)).Append("</title>\n<style>\n").Append(Style).Append("\n</style>\n</head>\n<body>\n")
            .Append("<a class=\"skip\" href=\"#main\">Skip to the figures</a>\n<header>\n<h1>").Append(Encode(page.Title)).Append("</h1>\n<p class=\"subtitle\">")
            .Append(Encode(page.Subtitle)).Append("</p>\n<nav aria-label=\"Chapters\"><ul>\n");
        foreach (var chapter in page.Chapters)
        {
            html.Append("<li><a href=\"#").Append(chapter.Id).Append("\">").Append(Encode(chapter.Heading)).Append("</a></li>\n");
        }

        html.Append("</ul></nav>\n</header>\n<main id=\"main\">\n");
        foreach (var chapter in page.Chapters)
        {
            html.Append("<section aria-labelledby=\"").Append(chapter.Id).Append("\">\n<h2 id=\"").Append(chapter.Id).Append("\">").Append(Encode(chapter.Heading)).Append("</h2>\n");
            foreach (var block in chapter.Blocks)
            {
                Append(html, block);
            }

            html.Append("</section>\n");
        }

        return html.Append("</main>\n<footer><p>Made by carerights. Decision support, not legal advice; a person decides. No child is named in this report.</p></footer>\n</body>\n</html>\n").ToString();
    }

    private static void Append(StringBuilder html, Block block)
    {
        switch (block)
        {
            case Block.Text text:
                html.Append("<p>").Append(Encode(text.Words)).Append("</p>\n");
                break;
            case Block.Notice notice:
                html.Append("<p class=\"notice\">").Append(Encode(notice.Words)).Append("</p>\n");
                break;
            case Block.Points points:
                html.Append("<ul class=\"points\">\n");
                foreach (var item in points.Items)
                {
                    html.Append("<li>").Append(Encode(item)).Append("</li>\n");
                }

                html.Append("</ul>\n");
                break;
            case Block.Headlines headlines:
                html.Append("<ul class=\"headlines\">\n");
                foreach (var figure in headlines.Figures)
                {
                    html.Append("<li><span class=\"label\">").Append(Encode(figure.Label)).Append("</span> <span class=\"figure\">").Append(Encode(figure.Figure))
                        .Append("</span> <span class=\"detail\">").Append(Encode(figure.Detail)).Append("</span> <span class=\"definition\">").Append(Encode(figure.Definition)).Append("</span></li>\n");
                }

                html.Append("</ul>\n");
                break;
            case Block.Table table:
                Append(html, table);
                break;
            case Block.Chart chart:
                html.Append("<figure>\n<figcaption>").Append(Encode(chart.Title)).Append("</figcaption>\n<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Chart: ").Append(Encode(chart.Title)).Append("\">\n").Append(chart.Svg).Append("\n</div>\n</figure>\n");
                break;
        }
    }

    private static void Append(StringBuilder html, Block.Table table)
    {
        // A short table stays on one page of paper; a long one runs over from where it is.
        html.Append(table.Rows.Count <= 15 ? "<div class=\"scroll short\"" : "<div class=\"scroll\"").Append(" role=\"region\" tabindex=\"0\" aria-label=\"").Append(Encode(table.Caption)).Append("\">\n<table>\n<caption>").Append(Encode(table.Caption)).Append("</caption>\n<thead><tr>");
        foreach (var (title, isNumber) in table.Columns)
        {
            html.Append(isNumber ? "<th scope=\"col\" class=\"number\">" : "<th scope=\"col\">").Append(Encode(title)).Append("</th>");
        }

        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            html.Append("<tr>");
            foreach (var (cell, place) in row.Select((cell, place) => (cell, place)))
            {
                // On paper a percentage and its count may stand on two lines, but the count stays whole.
                var text = table.Columns[place].IsNumber ? cell.Replace(" of ", "\u00a0of\u00a0") : cell;
                html.Append(place == 0 ? "<th scope=\"row\">" : table.Columns[place].IsNumber ? "<td class=\"number\">" : "<td>")
                    .Append(Encode(text)).Append(place == 0 ? "</th>" : "</td>");
            }

            html.Append("</tr>\n");
        }

        html.Append("</tbody>\n</table>\n</div>\n");
    }

    internal static string Encode(string text) => WebUtility.HtmlEncode(text);
}
