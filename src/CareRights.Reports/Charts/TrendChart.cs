using System;
using System.Collections.Generic;
using System.Linq;

namespace CareRights.Reports.Charts;

/// <summary>A year of a trend.</summary>
/// <param name="Year">The year as it is written.</param>
/// <param name="Share">The share with its interval; <see langword="null"/> where there is none or it is kept back.</param>
/// <param name="England">The share of England, where it is known.</param>
/// <param name="Below">What stands below the year: how many are unknown.</param>
/// <param name="IsBreak">Whether the definition changed since the year before: the line is broken.</param>
internal sealed record TrendYear(string Year, ShareWithInterval? Share, double? England, string Below, bool IsBreak);

/// <summary>One measure over the years, with intervals, and England beside it.</summary>
internal static class TrendChart
{
    private const double Left = 44;
    private const double Top = 12;
    private const double Bottom = 152;
    private const double LineHeight = 14;

    /// <param name="drawing">Where to draw.</param>
    /// <param name="years">The years, in order.</param>
    public static void Draw(Drawing drawing, IReadOnlyList<TrendYear> years)
    {
        var right = drawing.Width - 16;
        var most = Axis.End(years.Max(year => Math.Max(year.Share?.Upper ?? 0, year.England ?? 0)));
        double X(int place) => years.Count == 1 ? (Left + right) / 2 : Left + 26 + ((right - Left - 52) * place / (years.Count - 1));
        double Y(double share) => Bottom - ((Bottom - Top) * Math.Min(share, most) / most);
        for (var tick = 0; tick <= 4; tick += 2)
        {
            drawing.Segment(Left, Y(most * tick / 4), right, Y(most * tick / 4), Drawing.Line);
            drawing.Text(Left - 8, Y(most * tick / 4) + 4, Axis.Tick(most * tick / 4), "end", Drawing.Quiet, size: 12);
        }

        // In as many lines as leave a gap to the year beside it.
        var room = years.Count == 1 ? drawing.Width : X(1) - X(0) - 6;
        var below = years.Select(year => year.Below.Length == 0 ? [] : Drawing.Lines(year.Below, 12, room)).ToArray();
        for (var place = 0; place < years.Count; place++)
        {
            var year = years[place];
            drawing.Text(X(place), Bottom + 19, year.Year, "middle", Drawing.Quiet, size: 12);
            for (var line = 0; line < below[place].Count; line++)
            {
                drawing.Text(X(place), Bottom + 36 + (LineHeight * line), below[place][line], "middle", Drawing.Quiet, size: 12);
            }

            if (year.IsBreak && place > 0)
            {
                var between = (X(place) + X(place - 1)) / 2;
                drawing.Segment(between, Top, between, Bottom, Drawing.Quiet, 1.5, "2 3");
            }

            if (place > 0 && !year.IsBreak)
            {
                Join(years[place - 1].England, year.England, place, Drawing.Warm, "6 4");
                Join(years[place - 1].Share?.Share, year.Share?.Share, place, Drawing.Deep, "");
            }

            if (year.England is { } england)
            {
                drawing.Dot(X(place), Y(england), 3.5, Drawing.Warm, isHollow: true);
            }

            if (year.Share is { } share)
            {
                drawing.Segment(X(place), Y(share.Lower), X(place), Y(share.Upper), Drawing.Deep, 1.5);
                drawing.Dot(X(place), Y(share.Share), 4.5, Drawing.Deep);

                // Above the interval, or below it where there is no room above.
                var above = Y(share.Upper) - 6;
                drawing.Text(X(place), above < Top + 6 ? Y(share.Lower) + 15 : above, Axis.Percent(share.Share), "middle", bold: true, size: 12, isOverShapes: true);
            }
        }

        drawing.Height = Bottom + 30 + (LineHeight * below.Max(lines => lines.Count));

        void Join(double? before, double? now, int place, string colour, string dash)
        {
            if (before is { } from && now is { } to)
            {
                drawing.Path($"{Drawing.N(X(place - 1))},{Drawing.N(Y(from))} {Drawing.N(X(place))},{Drawing.N(Y(to))}", colour, 2, dash);
            }
        }
    }
}
