using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace CareRights.Tool.Report.Charts;

/// <summary>A place's share against its base.</summary>
internal sealed record FunnelPoint(string Label, long Base, double Share, bool IsOutside);

/// <summary>Shares of several authorities against their bases, with the limits within which chance alone would leave most of them.</summary>
internal static class FunnelPlot
{
    private const double Left = 50;
    private const double Right = 500;
    private const double Top = 14;
    private const double Bottom = 250;

    public static string Draw(string id, string title, string description, double average, IReadOnlyList<FunnelPoint> points, Func<long, (double Lower, double Upper)> limits)
    {
        var widest = Math.Max(10, points.Max(point => point.Base) * 11 / 10);
        var most = IntervalChart.Scale(Math.Max(points.Max(point => point.Share), average * 1.5));
        var drawing = new Drawing(520, 300, title, description, id);
        double X(double size) => Left + ((Right - Left) * size / widest);
        double Y(double share) => Bottom - ((Bottom - Top) * Math.Clamp(share, 0, most) / most);
        for (var tick = 0; tick <= 4; tick++)
        {
            drawing.Segment(Left, Y(most * tick / 4), Right, Y(most * tick / 4), Drawing.Line);
            drawing.Text(Left - 8, Y(most * tick / 4) + 4, IntervalChart.Tick(most * tick / 4), "end", Drawing.Quiet, size: 12);
            drawing.Text(X(widest * tick / 4.0), Bottom + 20, (widest * tick / 4).ToString("N0", CultureInfo.InvariantCulture), "middle", Drawing.Quiet, size: 12);
        }

        drawing.Segment(Left, Y(average), Right, Y(average), Drawing.Warm, 1.5, "6 4");
        var sizes = Enumerable.Range(1, 60).Select(step => Math.Max(1, widest * step / 60)).Distinct().ToArray();
        drawing.Path(string.Join(' ', sizes.Select(size => Drawing.N(X(size)) + "," + Drawing.N(Y(limits(size).Upper)))), Drawing.Quiet, 1.5);
        drawing.Path(string.Join(' ', sizes.Select(size => Drawing.N(X(size)) + "," + Drawing.N(Y(limits(size).Lower)))), Drawing.Quiet, 1.5);
        foreach (var point in points)
        {
            drawing.Dot(X(point.Base), Y(point.Share), point.IsOutside ? 6 : 4.5, point.IsOutside ? Drawing.Warm : Drawing.Deep);
            if (point.IsOutside)
            {
                // Towards the side on which there is room.
                var isRight = point.Base > widest * 0.6;
                drawing.Text(X(point.Base) + (isRight ? -9 : 9), Y(point.Share) + 4, point.Label, isRight ? "end" : "start", size: 12);
            }
        }

        drawing.Text((Left + Right) / 2, 292, "children in the base", "middle", Drawing.Quiet, size: 12);
        return drawing.ToString();
    }
}
