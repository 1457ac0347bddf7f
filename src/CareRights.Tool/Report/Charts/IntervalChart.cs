using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace CareRights.Tool.Report.Charts;

/// <summary>A share with its interval.</summary>
/// <param name="Label">Whose share.</param>
/// <param name="Share">The share, from 0 to 1; <see langword="null"/> where it is suppressed or there is none.</param>
/// <param name="Lower">The lower end of the interval.</param>
/// <param name="Upper">The upper end.</param>
/// <param name="Shown">What is printed beside it.</param>
internal sealed record ShareWithInterval(string Label, double? Share, double Lower, double Upper, string Shown);

/// <summary>Shares one below another, each as a point with its interval as a bar.</summary>
internal static class IntervalChart
{
    private const double Width = 520;
    private const double Left = 246;
    private const double Right = 440;
    private const double RowHeight = 26;

    private static readonly double[] AxisEnds = [0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 1];

    public static string Draw(string id, string title, string description, IReadOnlyList<ShareWithInterval> rows)
    {
        var most = Scale(rows.Where(row => row.Share is not null).Select(row => row.Upper).DefaultIfEmpty(0.1).Max());
        var bottom = 16 + (rows.Count * RowHeight);
        var drawing = new Drawing(Width, bottom + 26, title, description, id);
        double X(double share) => Left + ((Right - Left) * Math.Min(share, most) / most);
        for (var tick = 0; tick <= 4; tick++)
        {
            var share = most * tick / 4;
            drawing.Segment(X(share), 8, X(share), bottom, Drawing.Line);
            drawing.Text(X(share), bottom + 18, Tick(share), "middle", Drawing.Quiet, size: 12);
        }

        for (var i = 0; i < rows.Count; i++)
        {
            var (row, y) = (rows[i], 20 + (i * RowHeight));
            drawing.Text(Left - 10, y + 5, row.Label, "end", size: 13);
            if (row.Share is { } share)
            {
                drawing.Segment(X(row.Lower), y, X(row.Upper), y, Drawing.Deep, 3);
                drawing.Dot(X(share), y, 5, Drawing.Deep);
            }

            drawing.Text(Right + 12, y + 5, row.Shown, colour: Drawing.Ink);
        }

        return drawing.ToString();
    }

    /// <summary>The end of an axis that holds a share: the next of 5, 10, 20, 40, 60, 80 and 100 per cent.</summary>
    public static double Scale(double share) => AxisEnds.FirstOrDefault(end => share <= end, 1);

    /// <summary>A mark on an axis.</summary>
    public static string Tick(double share) => (share * 100).ToString("0.#", CultureInfo.InvariantCulture) + "%";

    /// <summary>A percentage to one decimal place.</summary>
    public static string Percent(double share) => (share * 100).ToString("0.0", CultureInfo.InvariantCulture) + "%";
}
