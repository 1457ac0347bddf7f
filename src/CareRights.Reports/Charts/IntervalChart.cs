using System;
using System.Collections.Generic;
using System.Linq;

namespace CareRights.Reports.Charts;

/// <summary>A share with its interval.</summary>
/// <param name="Label">Whose share.</param>
/// <param name="Share">The share, from 0 to 1.</param>
/// <param name="Lower">The lower end of the interval.</param>
/// <param name="Upper">The upper end.</param>
internal sealed record ShareWithInterval(string Label, double Share, double Lower, double Upper);

/// <summary>Shares one below another, each as a point with its interval as a bar.</summary>
internal static class IntervalChart
{
    private const double Size = 14;
    private const double RowHeight = 27;

    /// <param name="drawing">Where to draw.</param>
    /// <param name="rows">The shares.</param>
    /// <param name="whole">The share of all, drawn as a line; <see langword="null"/> for none.</param>
    public static void Draw(Drawing drawing, IReadOnlyList<ShareWithInterval> rows, double? whole)
    {
        var most = Axis.End(Math.Max(rows.Max(row => row.Upper), whole ?? 0));
        var left = drawing.IsNarrow ? 8 : Math.Min(rows.Max(row => Drawing.WidthOf(row.Label, Size)) + 16, drawing.Width * 0.46);
        var right = drawing.Width - 76;
        var heights = rows.Select(row => RowHeight + (drawing.IsNarrow ? 19 * Drawing.Lines(row.Label, Size, drawing.Width).Count : 0)).ToArray();
        var bottom = 12 + heights.Sum();
        double X(double share) => left + ((right - left) * Math.Min(share, most) / most);
        for (var tick = 0; tick <= 4; tick++)
        {
            var share = most * tick / 4;
            drawing.Segment(X(share), 6, X(share), bottom, Drawing.Line);
            drawing.Text(X(share), bottom + 17, Axis.Tick(share), tick == 0 && drawing.IsNarrow ? "start" : "middle", Drawing.Quiet, size: 12);
        }

        if (whole is { } all)
        {
            drawing.Segment(X(all), 6, X(all), bottom, Drawing.Warm, 1.5, "5 4");
        }

        var y = 6.0;
        foreach (var (row, height) in rows.Zip(heights, (row, height) => (row, height)))
        {
            var middle = y + height - (RowHeight / 2);
            var above = y;
            if (drawing.IsNarrow)
            {
                foreach (var line in Drawing.Lines(row.Label, Size, drawing.Width))
                {
                    drawing.Text(0, above += 16, line);
                }
            }
            else
            {
                drawing.Label(left - 12, middle, row.Label, left - 14);
            }

            drawing.Segment(X(row.Lower), middle, X(row.Upper), middle, Drawing.Deep, 3);
            drawing.Dot(X(row.Share), middle, 5, Drawing.Deep);
            drawing.Text(drawing.Width - 2, middle + 5, Axis.Percent(row.Share), "end", bold: true);
            y += height;
        }

        drawing.Height = bottom + 24;
    }
}
