using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace CareRights.Reports.Charts;

/// <summary>An authority's share against its base.</summary>
/// <param name="Label">The authority.</param>
/// <param name="Base">How many children.</param>
/// <param name="Share">The share.</param>
/// <param name="IsNamed">Whether it is drawn strongly and named: it lies outside the limits, or the report is about it.</param>
internal sealed record FunnelPoint(string Label, long Base, double Share, bool IsNamed);

/// <summary>Shares of authorities against their bases, with the limits within which chance alone leaves most of them.</summary>
internal static class FunnelPlot
{
    private const double Left = 50;
    private const double Top = 14;
    private const double Bottom = 260;
    private const double Size = 12;

    /// <param name="drawing">Where to draw.</param>
    /// <param name="average">The share of all together.</param>
    /// <param name="points">The authorities.</param>
    /// <param name="limits">The limits for a base.</param>
    public static void Draw(Drawing drawing, double average, IReadOnlyList<FunnelPoint> points, Func<long, (double Lower, double Upper)> limits)
    {
        var right = drawing.Width - 24;
        var widest = Math.Max(10, points.Max(point => point.Base) * 11 / 10);
        var most = Axis.End(Math.Max(points.Max(point => point.Share), average * 1.5));
        double X(double size) => Left + ((right - Left) * size / widest);
        double Y(double share) => Bottom - ((Bottom - Top) * Math.Max(0, Math.Min(share, most)) / most);
        for (var tick = 0; tick <= 4; tick++)
        {
            drawing.Segment(Left, Y(most * tick / 4), right, Y(most * tick / 4), Drawing.Line);
            drawing.Text(Left - 8, Y(most * tick / 4) + 4, Axis.Tick(most * tick / 4), "end", Drawing.Quiet, size: Size);
        }

        foreach (var mark in Axis.Marks(widest).Where(mark => X(mark) < right - 12))
        {
            drawing.Text(X(mark), Bottom + 20, mark.ToString("N0", CultureInfo.InvariantCulture), "middle", Drawing.Quiet, size: Size);
        }

        drawing.Segment(Left, Y(average), right, Y(average), Drawing.Warm, 1.5, "6 4");
        var sizes = Enumerable.Range(1, 60).Select(step => Math.Max(1, widest * step / 60)).Distinct().ToArray();
        drawing.Path(string.Join(" ", sizes.Select(size => Drawing.N(X(size)) + "," + Drawing.N(Y(limits(size).Upper)))), Drawing.Quiet, 1.5);
        drawing.Path(string.Join(" ", sizes.Select(size => Drawing.N(X(size)) + "," + Drawing.N(Y(limits(size).Lower)))), Drawing.Quiet, 1.5);
        foreach (var point in points.OrderBy(point => point.IsNamed))
        {
            drawing.Dot(X(point.Base), Y(point.Share), point.IsNamed ? 6 : 4.5, point.IsNamed ? Drawing.Warm : Drawing.Deep, isHollow: !point.IsNamed);
        }

        Names(drawing, [.. points.Where(point => point.IsNamed).Select(point => (point.Label, X(point.Base), Y(point.Share)))], right);
        drawing.Text((Left + right) / 2, Bottom + 40, "children in the base", "middle", Drawing.Quiet, size: Size);
        drawing.Height = Bottom + 48;
    }

    // Towards the side with room; one below another where two would touch.
    private static void Names(Drawing drawing, IReadOnlyList<(string Label, double X, double Y)> named, double right)
    {
        var taken = new List<(double From, double To, double Y)>();
        foreach (var (label, x, y) in named.OrderBy(point => point.Y))
        {
            var width = Drawing.WidthOf(label, Size);
            var from = x + 10 + width <= right ? x + 10 : Math.Max(2, x - 10 - width);
            var line = y + 4;
            while (taken.Any(other => from < other.To && other.From < from + width && Math.Abs(line - other.Y) < Size + 2))
            {
                line += Size + 2;
            }

            taken.Add((from, from + width, line));
            drawing.Text(from, line, label, bold: true, size: Size, isOverShapes: true);
        }
    }
}
