using System.Globalization;
using System.Text;

namespace CareRights.Tool.Report.Charts;

/// <summary>An SVG drawing with its text alternative. Colours keep apart for colour-blind readers and in grey; nothing is said by colour alone.</summary>
internal sealed class Drawing
{
    public const string Deep = "#0f4c5c";
    public const string Warm = "#b35c00";
    public const string Plum = "#7a3b69";
    public const string Ink = "#1b2a32";
    public const string Quiet = "#4a5b64";
    public const string Line = "#c9d3d8";
    public const string Tint = "#dbe9ec";

    private readonly StringBuilder svg = new();

    public Drawing(double width, double height, string title, string description, string id)
    {
        svg.Append("<svg viewBox=\"0 0 ").Append(N(width)).Append(' ').Append(N(height)).Append("\" role=\"img\" aria-labelledby=\"").Append(id).Append("-t ").Append(id).Append("-d\" font-family=\"system-ui, sans-serif\" font-size=\"14\">\n")
            .Append("<title id=\"").Append(id).Append("-t\">").Append(HtmlPage.Encode(title)).Append("</title>\n<desc id=\"").Append(id).Append("-d\">").Append(HtmlPage.Encode(description)).Append("</desc>\n");
    }

    public void Segment(double x1, double y1, double x2, double y2, string colour, double width = 1, string dash = "") =>
        svg.Append("<line x1=\"").Append(N(x1)).Append("\" y1=\"").Append(N(y1)).Append("\" x2=\"").Append(N(x2)).Append("\" y2=\"").Append(N(y2)).Append("\" stroke=\"").Append(colour)
            .Append("\" stroke-width=\"").Append(N(width)).Append(dash.Length > 0 ? "\" stroke-dasharray=\"" + dash : "").Append("\"/>\n");

    public void Path(string points, string colour, double width = 2, string dash = "") =>
        svg.Append("<polyline points=\"").Append(points).Append("\" fill=\"none\" stroke=\"").Append(colour).Append("\" stroke-width=\"").Append(N(width)).Append(dash.Length > 0 ? "\" stroke-dasharray=\"" + dash : "").Append("\"/>\n");

    public void Dot(double x, double y, double radius, string colour, double opacity = 1) =>
        svg.Append("<circle cx=\"").Append(N(x)).Append("\" cy=\"").Append(N(y)).Append("\" r=\"").Append(N(radius)).Append("\" fill=\"").Append(colour).Append(opacity < 1 ? "\" fill-opacity=\"" + N(opacity) : "").Append("\"/>\n");

    public void Ring(double x, double y, double radius, string colour, string fill, double opacity) =>
        svg.Append("<circle cx=\"").Append(N(x)).Append("\" cy=\"").Append(N(y)).Append("\" r=\"").Append(N(radius)).Append("\" fill=\"").Append(fill).Append("\" fill-opacity=\"").Append(N(opacity)).Append("\" stroke=\"").Append(colour).Append("\" stroke-width=\"2\"/>\n");

    public void Box(double x, double y, double width, double height, string colour) =>
        svg.Append("<rect x=\"").Append(N(x)).Append("\" y=\"").Append(N(y)).Append("\" width=\"").Append(N(width)).Append("\" height=\"").Append(N(height)).Append("\" fill=\"").Append(colour).Append("\"/>\n");

    public void Text(double x, double y, string text, string anchor = "start", string colour = Ink, bool bold = false, double size = 14) =>
        svg.Append("<text x=\"").Append(N(x)).Append("\" y=\"").Append(N(y)).Append("\" text-anchor=\"").Append(anchor).Append("\" fill=\"").Append(colour)
            .Append(bold ? "\" font-weight=\"600" : "").Append(size != 14 ? "\" font-size=\"" + N(size) : "").Append("\">").Append(HtmlPage.Encode(text)).Append("</text>\n");

    public override string ToString() => svg + "</svg>";

    public static string N(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
