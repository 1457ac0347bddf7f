using System;
using System.Collections.Generic;
using System.Linq;

namespace CareRights.Tool.Report.Charts;

/// <summary>Counts side by side, each column with its figure on top; a suppressed count has its symbol and no column.</summary>
internal static class ColumnChart
{
    public static string Draw(string id, string title, string description, IReadOnlyList<(string Label, long? Count, string Shown)> columns)
    {
        const double Left = 12;
        const double Right = 508;
        const double Bottom = 180;
        const double Top = 30;
        var most = Math.Max(1, columns.Max(column => column.Count ?? 0));
        var step = (Right - Left) / columns.Count;
        var drawing = new Drawing(520, 208, title, description, id);
        drawing.Segment(Left, Bottom, Right, Bottom, Drawing.Quiet);
        foreach (var (column, place) in columns.Select((column, place) => (column, place)))
        {
            var x = Left + (step * place);
            var height = (Bottom - Top) * (column.Count ?? 0) / most;
            drawing.Box(x + (step * 0.14), Bottom - height, step * 0.72, height, Drawing.Deep);
            drawing.Text(x + (step / 2), Bottom - height - 6, column.Shown, "middle", size: 13);
            drawing.Text(x + (step / 2), Bottom + 18, column.Label, "middle", Drawing.Quiet, size: 12);
        }

        return drawing.ToString();
    }
}
