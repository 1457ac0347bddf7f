using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace CareRights.Reports.Charts;

/// <summary>The share of children to whom something has not happened yet, against the time.</summary>
internal static class StepChart
{
    private const double Left = 48;
    private const double Top = 12;
    private const double Bottom = 200;

    /// <param name="drawing">Where to draw.</param>
    /// <param name="steps">The days after which the share falls, with the share from then on.</param>
    /// <param name="lastDay">The end of the axis.</param>
    public static void Draw(Drawing drawing, IReadOnlyList<(int Day, double Share)> steps, int lastDay)
    {
        var right = drawing.Width - 20;
        double X(double day) => Left + ((right - Left) * day / lastDay);
        double Y(double share) => Bottom - ((Bottom - Top) * share);
        for (var tick = 0; tick <= 4; tick++)
        {
            drawing.Segment(Left, Y(tick / 4.0), right, Y(tick / 4.0), Drawing.Line);
            drawing.Text(Left - 8, Y(tick / 4.0) + 4, Axis.Tick(tick / 4.0), "end", Drawing.Quiet, size: 12);
            drawing.Text(X(lastDay * tick / 4.0), Bottom + 19, (lastDay * tick / 4).ToString(CultureInfo.InvariantCulture), "middle", Drawing.Quiet, size: 12);
        }

        var points = new List<string> { Drawing.N(X(0)) + "," + Drawing.N(Y(1)) };
        var share = 1.0;
        foreach (var step in steps.Where(step => step.Day <= lastDay))
        {
            points.Add(Drawing.N(X(step.Day)) + "," + Drawing.N(Y(share)));
            points.Add(Drawing.N(X(step.Day)) + "," + Drawing.N(Y(share = step.Share)));
        }

        points.Add(Drawing.N(X(lastDay)) + "," + Drawing.N(Y(share)));
        drawing.Path(string.Join(" ", points), Drawing.Deep, 2.5);
        drawing.Text((Left + right) / 2, Bottom + 38, "days since the child entered care", "middle", Drawing.Quiet, size: 12);
        drawing.Height = Bottom + 46;
    }
}
