using System.Collections.Generic;

namespace CareRights.Reports.Charts;

/// <summary>The three circles of instability, each region with its figure.</summary>
internal static class ThreeCircles
{
    /// <param name="drawing">Where to draw.</param>
    /// <param name="regions">The figures: placement alone, school alone, social worker alone, the first and second, first and third, second and third, all three.</param>
    public static void Draw(Drawing drawing, IReadOnlyList<string> regions)
    {
        var middle = drawing.Width / 2;
        drawing.Ring(middle - 48, 138, 96, Drawing.Deep);
        drawing.Ring(middle + 48, 138, 96, Drawing.Warm);
        drawing.Ring(middle, 218, 96, Drawing.Plum);
        drawing.Text(middle - 90, 26, "Placement", "middle", Drawing.Deep, bold: true);
        drawing.Text(middle + 90, 26, "School", "middle", Drawing.Warm, bold: true);
        drawing.Text(middle, 336, "Social worker", "middle", Drawing.Plum, bold: true);
        (double X, double Y)[] places = [(-92, 120), (92, 120), (0, 278), (0, 98), (-58, 198), (58, 198), (0, 166)];
        for (var i = 0; i < places.Length; i++)
        {
            drawing.Text(middle + places[i].X, places[i].Y, regions[i], "middle", bold: true, size: 16);
        }

        drawing.Height = 346;
    }
}
