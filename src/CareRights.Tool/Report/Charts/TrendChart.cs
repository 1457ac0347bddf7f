using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Tool.Commands;

namespace CareRights.Tool.Report.Charts;

/// <summary>A measure over the years.</summary>
/// <param name="Label">The measure.</param>
/// <param name="Points">A share a year, <see langword="null"/> where it is suppressed or there is none.</param>
internal sealed record Trend(string Label, IReadOnlyList<(int Year, double? Share, double Lower, double Upper)> Points);

/// <summary>Measures over the years, each line with its own mark and dash, named at its end.</summary>
internal static class TrendChart
{
    private const double Width = 520;
    private const double Left = 46;
    private const double Right = 500;
    private const double Top = 14;
    private const double Bottom = 216;
    private const double LegendLine = 19;

    private static readonly (string Colour, string Dash)[] Lines = [(Drawing.Deep, ""), (Drawing.Warm, "7 4"), (Drawing.Plum, "2 4")];

    public static string Draw(string id, string title, string description, IReadOnlyList<Trend> trends)
    {
        var years = trends.SelectMany(trend => trend.Points).Select(point => point.Year).Distinct().Order().ToArray();
        var most = IntervalChart.Scale(trends.SelectMany(trend => trend.Points).Where(point => point.Share is not null).Select(point => point.Upper).DefaultIfEmpty(0.1).Max());
        var height = Bottom + 40 + (LegendLine * trends.Count);
        var drawing = new Drawing(Width, height, title, description, id);
        double X(int year) => years.Length == 1 ? (Left + Right) / 2 : Left + 20 + ((Right - Left - 40) * Array.IndexOf(years, year) / (years.Length - 1));
        double Y(double share) => Bottom - ((Bottom - Top) * Math.Min(share, most) / most);
        for (var tick = 0; tick <= 4; tick++)
        {
            drawing.Segment(Left, Y(most * tick / 4), Right, Y(most * tick / 4), Drawing.Line);
            drawing.Text(Left - 8, Y(most * tick / 4) + 4, IntervalChart.Tick(most * tick / 4), "end", Drawing.Quiet, size: 12);
        }

        foreach (var year in years)
        {
            drawing.Text(X(year), Bottom + 20, Options.YearText(year), "middle", Drawing.Quiet, size: 12);
        }

        for (var i = 0; i < trends.Count; i++)
        {
            var (colour, dash) = Lines[i % Lines.Length];
            var known = trends[i].Points.Where(point => point.Share is not null).ToArray();
            foreach (var point in known)
            {
                drawing.Segment(X(point.Year) + (4 * i), Y(point.Lower), X(point.Year) + (4 * i), Y(point.Upper), colour, 1.5);
                drawing.Dot(X(point.Year) + (4 * i), Y(point.Share!.Value), 4.5, colour);
            }

            drawing.Path(string.Join(' ', known.Select(point => Drawing.N(X(point.Year) + (4 * i)) + "," + Drawing.N(Y(point.Share!.Value)))), colour, 2, dash);
            var y = height - 10 - (LegendLine * (trends.Count - 1 - i));
            drawing.Segment(Left, y - 5, Left + 34, y - 5, colour, 2, dash);
            drawing.Dot(Left + 17, y - 5, 4.5, colour);
            drawing.Text(Left + 42, y, trends[i].Label, size: 13);
        }

        return drawing.ToString();
    }
}
