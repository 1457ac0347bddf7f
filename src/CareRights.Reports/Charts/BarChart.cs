using System;
using System.Collections.Generic;
using System.Linq;

namespace CareRights.Reports.Charts;

/// <summary>Counts one below another, each as a bar with its figure at the end.</summary>
internal static class BarChart
{
    private const double RowHeight = 28;
    private const double Size = 14;

    /// <param name="drawing">Where to draw.</param>
    /// <param name="rows">The counts.</param>
    public static void Draw(Drawing drawing, IReadOnlyList<(string Label, long Count, string Shown)> rows)
    {
        var most = Math.Max(1, rows.Max(row => row.Count));
        var shown = rows.Max(row => Drawing.WidthOf(row.Shown, Size)) + 12;
        var left = drawing.IsNarrow ? 0 : Math.Min(rows.Max(row => Drawing.WidthOf(row.Label, Size)) + 14, drawing.Width * 0.46);
        var y = 4.0;
        foreach (var (label, count, figure) in rows)
        {
            if (drawing.IsNarrow)
            {
                foreach (var line in Drawing.Lines(label, Size, drawing.Width))
                {
                    drawing.Text(0, y + 14, line);
                    y += 19;
                }
            }
            else
            {
                drawing.Label(left - 10, y + 12, label, left - 12);
            }

            var length = (drawing.Width - left - shown) * count / most;
            drawing.Box(left, y + 3, Math.Max(length, 1), RowHeight - 9, Drawing.Deep);
            drawing.Text(left + length + 7, y + 17, figure, bold: true);
            y += RowHeight + (drawing.IsNarrow ? 4 : 0);
        }

        drawing.Height = y + 2;
    }
}
