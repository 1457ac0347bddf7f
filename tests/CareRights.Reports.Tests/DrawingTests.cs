using System.Globalization;
using System.Text.RegularExpressions;
using CareRights.Reports.Charts;

namespace CareRights.Reports.Tests;

/// <summary>Every shape of every chart lies within the drawing, at each width, whatever the figures and the labels.</summary>
public class DrawingTests
{
    private static readonly string[] Labels = ["a", "Foster", "Bournemouth, Christchurch and Poole", "secure, home, semi-independent", "In education, employment or training, 19 to 21", "Qualifying for advice and assistance under the Act"];

    public static TheoryData<double, int> Cases
    {
        get
        {
            var cases = new TheoryData<double, int>();
            foreach (var width in new[] { Drawing.Wide, Drawing.Half, Drawing.Narrow })
            {
                for (var seed = 0; seed < 12; seed++)
                {
                    cases.Add(width, seed);
                }
            }

            return cases;
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public void Nothing_is_cut(double width, int seed)
    {
        var random = new Random(seed);
        double Share() => random.Next(4) switch { 0 => 0, 1 => 1, _ => random.NextDouble() };
        ShareWithInterval Interval(string label)
        {
            var share = Share();
            return new(label, share, Math.Max(0, share - (random.NextDouble() / 3)), Math.Min(1, share + (random.NextDouble() / 3)));
        }

        var labels = Enumerable.Range(0, 1 + random.Next(9)).Select(_ => Labels[random.Next(Labels.Length)]).ToArray();
        Action<Drawing>[] charts =
        [
            drawing => BarChart.Draw(drawing, [.. labels.Select(label => (label, (long)random.Next(100_000), random.Next(100_000).ToString("N0", CultureInfo.InvariantCulture)))]),
            drawing => IntervalChart.Draw(drawing, [.. labels.Select(Interval)], Share()),
            drawing => TrendChart.Draw(drawing, [.. Enumerable.Range(0, 1 + random.Next(5)).Select(i => new TrendYear($"20{20 + i}-{21 + i}", random.Next(4) == 0 ? null : Interval(""), random.Next(2) == 0 ? null : Share(), random.Next(2) == 0 ? "" : "12,345 unknown", random.Next(3) == 0))]),
            drawing => FunnelPlot.Draw(drawing, 0.1 + (0.2 * random.NextDouble()), [.. labels.Select(label => new FunnelPoint(label, random.Next(1, 4000), Share() / 2, random.Next(2) == 0))], size => (0.05, 0.3)),
            drawing => StepChart.Draw(drawing, [.. Enumerable.Range(1, 20).Select(i => (i * random.Next(1, 30), 1 - (i / 21.0)))], 365),
            drawing => ThreeCircles.Draw(drawing, ["1,234", "c", "0", "12", "c", "8", "99,999"]),
        ];
        foreach (var chart in charts)
        {
            var drawing = new Drawing(width);
            chart(drawing);
            var svg = drawing.ToSvg("id", "title", "words");
            var texts = Boxes(svg).Where(box => box.What.StartsWith('\'')).ToArray();
            foreach (var (one, other) in texts.SelectMany((one, place) => texts.Skip(place + 1).Select(other => (one, other))).Where(_ => chart == charts[2]))
            {
                (Math.Min(one.Right, other.Right) - Math.Max(one.Left, other.Left) < 1 || Math.Min(one.Bottom, other.Bottom) - Math.Max(one.Top, other.Top) < 5).Should().BeTrue($"{one.What} lies over {other.What}");
            }

            foreach (var (left, top, right, bottom, what) in Boxes(svg))
            {
                (left >= -0.5 && top >= -0.5 && right <= drawing.Width + 0.5 && bottom <= drawing.Height + 0.5).Should().BeTrue($"{what} lies at {left:0}..{right:0} × {top:0}..{bottom:0} of {drawing.Width:0} × {drawing.Height:0}");
            }
        }
    }

    [Theory]
    [InlineData(7, "0 1 2 3 4 5 6 7")]
    [InlineData(40, "0 10 20 30 40")]
    [InlineData(2548, "0 500 1000 1500 2000 2500")]
    public void Axes_of_counts_have_round_marks(long most, string marks) => string.Join(' ', Axis.Marks(most)).Should().Be(marks);

    private static IEnumerable<(double Left, double Top, double Right, double Bottom, string What)> Boxes(string svg)
    {
        foreach (Match shape in Regex.Matches(svg, "<(line|circle|rect|polyline|text) ([^>]*)>([^<]*)"))
        {
            double Of(string name) => double.Parse(Regex.Match(shape.Groups[2].Value, $"(?:^| ){name}=\"([^\"]*)\"").Groups[1].Value, CultureInfo.InvariantCulture);
            switch (shape.Groups[1].Value)
            {
                case "line":
                    yield return (Math.Min(Of("x1"), Of("x2")), Math.Min(Of("y1"), Of("y2")), Math.Max(Of("x1"), Of("x2")), Math.Max(Of("y1"), Of("y2")), "a line");
                    break;
                case "circle":
                    yield return (Of("cx") - Of("r"), Of("cy") - Of("r"), Of("cx") + Of("r"), Of("cy") + Of("r"), "a circle");
                    break;
                case "rect":
                    yield return (Of("x"), Of("y"), Of("x") + Of("width"), Of("y") + Of("height"), "a bar");
                    break;
                case "polyline":
                    var points = Regex.Match(shape.Groups[2].Value, "points=\"([^\"]*)\"").Groups[1].Value.Split(' ').Select(point => point.Split(',').Select(each => double.Parse(each, CultureInfo.InvariantCulture)).ToArray()).ToArray();
                    yield return (points.Min(point => point[0]), points.Min(point => point[1]), points.Max(point => point[0]), points.Max(point => point[1]), "a path");
                    break;
                default:
                    // Estimated a little narrower than the layout does, as a browser draws it.
                    var size = shape.Groups[2].Value.Contains("font-size", StringComparison.Ordinal) ? Of("font-size") : 14;
                    var text = System.Net.WebUtility.HtmlDecode(shape.Groups[3].Value);
                    var width = text.Length * size * 0.5;
                    var left = Of("x") - (shape.Groups[2].Value.Contains("\"end\"", StringComparison.Ordinal) ? width : shape.Groups[2].Value.Contains("\"middle\"", StringComparison.Ordinal) ? width / 2 : 0);
                    yield return (left, Of("y") - size, left + width, Of("y") + 3, $"'{text}'");
                    break;
            }
        }
    }
}
