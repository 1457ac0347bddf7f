using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using CareRights.Reports.Pages;

namespace CareRights.Reports.Charts;

/// <summary>An SVG drawing of a given width with its text alternative. Colours differ in grey too, and nothing is said by colour alone.</summary>
internal sealed class Drawing(double width)
{
    /// <summary>The width on a desk and on paper.</summary>
    public const double Wide = 820;

    /// <summary>The width on a phone.</summary>
    public const double Narrow = 350;

    /// <summary>The width of one of two charts side by side; it fits a phone as well.</summary>
    public const double Half = 400;

    public const string Deep = "#0f4c5c";
    public const string Warm = "#b35c00";
    public const string Plum = "#7a3b69";
    public const string Ink = "#1b2a32";
    public const string Quiet = "#4a5b64";
    public const string Line = "#c9d3d8";
    public const string Tint = "#dbe9ec";

    // A sign is about this wide for its size; wide enough that a text in capitals stays within its place.
    private const double SignWidth = 0.56;

    private readonly StringBuilder shapes = new();

    /// <summary>The width in which to draw.</summary>
    public double Width { get; } = width;

    /// <summary>The height, which the chart sets.</summary>
    public double Height { get; set; }

    /// <summary>Whether labels stand above what they name, as on a phone.</summary>
    public bool IsNarrow => Width <= Half;

    // A short text may be of wide signs alone, such as May.
    public static double WidthOf(string text, double size) => (text.Length + 0.7) * size * SignWidth;

    /// <summary>A text in lines that fit a width.</summary>
    public static IReadOnlyList<string> Lines(string text, double size, double width) => PlainText.Wrap(PrintableText.Of(text), Math.Max(8, (int)(width / (size * SignWidth))));

    public void Segment(double x1, double y1, double x2, double y2, string colour, double width = 1, string dash = "") =>
        shapes.Append("<line x1=\"").Append(N(x1)).Append("\" y1=\"").Append(N(y1)).Append("\" x2=\"").Append(N(x2)).Append("\" y2=\"").Append(N(y2)).Append("\" stroke=\"").Append(colour)
            .Append("\" stroke-width=\"").Append(N(width)).Append(dash.Length > 0 ? "\" stroke-dasharray=\"" + dash : "").Append("\"/>\n");

    public void Path(string points, string colour, double width = 2, string dash = "") =>
        shapes.Append("<polyline points=\"").Append(points).Append("\" fill=\"none\" stroke=\"").Append(colour).Append("\" stroke-width=\"").Append(N(width)).Append(dash.Length > 0 ? "\" stroke-dasharray=\"" + dash : "").Append("\"/>\n");

    public void Dot(double x, double y, double radius, string colour, bool isHollow = false) =>
        shapes.Append("<circle cx=\"").Append(N(x)).Append("\" cy=\"").Append(N(y)).Append("\" r=\"").Append(N(radius)).Append("\" fill=\"").Append(isHollow ? "#fff" : colour)
            .Append(isHollow ? "\" stroke-width=\"2\" stroke=\"" + colour : "").Append("\"/>\n");

    public void Ring(double x, double y, double radius, string colour) =>
        shapes.Append("<circle cx=\"").Append(N(x)).Append("\" cy=\"").Append(N(y)).Append("\" r=\"").Append(N(radius)).Append("\" fill=\"").Append(colour).Append("\" fill-opacity=\"0.12\" stroke=\"").Append(colour).Append("\" stroke-width=\"2\"/>\n");

    public void Box(double x, double y, double width, double height, string colour) =>
        shapes.Append("<rect x=\"").Append(N(x)).Append("\" y=\"").Append(N(y)).Append("\" width=\"").Append(N(width)).Append("\" height=\"").Append(N(height)).Append("\" fill=\"").Append(colour).Append("\"/>\n");

    public void Text(double x, double y, string text, string anchor = "start", string colour = Ink, bool bold = false, double size = 14, bool isOverShapes = false) =>
        shapes.Append("<text x=\"").Append(N(x)).Append("\" y=\"").Append(N(y)).Append("\" text-anchor=\"").Append(anchor).Append("\" fill=\"").Append(colour)
            .Append(bold ? "\" font-weight=\"600" : "").Append(isOverShapes ? "\" paint-order=\"stroke\" stroke=\"#fff\" stroke-width=\"4\" stroke-linejoin=\"round" : "").Append(size != 14 ? "\" font-size=\"" + N(size) : "").Append("\">").Append(HtmlPage.Encode(text)).Append("</text>\n");

    /// <summary>A label that ends at a place, in as many lines as its width needs; two fit a row.</summary>
    public void Label(double x, double middle, string label, double width)
    {
        var lines = Lines(label, 14, width);
        for (var line = 0; line < lines.Count; line++)
        {
            Text(x, middle + 5 + ((line - ((lines.Count - 1) / 2.0)) * 14), lines[line], "end", size: lines.Count == 1 ? 14 : 12);
        }
    }

    /// <summary>The drawing as SVG.</summary>
    public string ToSvg(string id, string title, string description) =>
        $"<svg viewBox=\"0 0 {N(Width)} {N(Height)}\" role=\"img\" aria-labelledby=\"{id}-t {id}-d\" font-family=\"system-ui, sans-serif\" font-size=\"14\">\n"
        + $"<title id=\"{id}-t\">{HtmlPage.Encode(title)}</title>\n<desc id=\"{id}-d\">{HtmlPage.Encode(description)}</desc>\n{shapes}</svg>";

    public static string N(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
