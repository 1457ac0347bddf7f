namespace CareRights.Tool.Report.Charts;

/// <summary>The three circles of instability, each region with its figure.</summary>
internal static class ThreeCircles
{
    /// <summary>Draws the circles.</summary>
    /// <param name="id">The name of the drawing in the page.</param>
    /// <param name="title">The title.</param>
    /// <param name="description">What it shows, in words.</param>
    /// <param name="labels">The three circles: top left, top right, bottom.</param>
    /// <param name="regions">The figures: first alone, second alone, third alone, first and second, first and third, second and third, all three.</param>
    public static string Draw(string id, string title, string description, (string First, string Second, string Third) labels, string[] regions)
    {
        var drawing = new Drawing(520, 400, title, description, id);
        drawing.Ring(205, 155, 115, Drawing.Deep, Drawing.Deep, 0.14);
        drawing.Ring(315, 155, 115, Drawing.Warm, Drawing.Warm, 0.14);
        drawing.Ring(260, 250, 115, Drawing.Plum, Drawing.Plum, 0.14);
        drawing.Text(120, 28, labels.First, "middle", Drawing.Deep, bold: true);
        drawing.Text(400, 28, labels.Second, "middle", Drawing.Warm, bold: true);
        drawing.Text(260, 388, labels.Third, "middle", Drawing.Plum, bold: true);
        (double X, double Y)[] places = [(150, 135), (370, 135), (260, 318), (260, 108), (190, 226), (330, 226), (260, 188)];
        for (var i = 0; i < places.Length; i++)
        {
            drawing.Text(places[i].X, places[i].Y, regions[i], "middle", bold: true, size: 17);
        }

        return drawing.ToString();
    }
}
