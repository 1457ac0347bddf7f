// An analyst's afternoon: read a return, count, draw, print.
// dotnet run afternoon.cs -- ../returns/hazelshire/ [year] [chart.svg] [show-small]
// Numbers from 1 to 5 are kept back; show-small shows them, for use within the authority alone.
#:package CareRights.Stability@0.1.0
#:package CareRights.Ssda903@0.1.0
#:property PublishAot=false
#:property InvariantGlobalization=true

using System.Globalization;
using System.Text;
using CareRights;
using CareRights.Ssda903;
using CareRights.Stability;
using CareRights.Stability.Figures;
using CareRights.Stability.Measures;
using CareRights.Stability.Publication;
using CareRights.Stability.Statistics;

if (args.Length == 0)
{
    Console.Error.WriteLine("expected a folder with an SSDA903 return, such as ../returns/hazelshire/");
    return 2;
}

var year = new StatisticalYear(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 2025);
var chart = args.Length > 2 ? args[2] : Path.Combine(Path.GetTempPath(), "moves-by-age.svg");

var showsSmall = args.Contains("show-small");

var read = ReturnReader.Read(args[0]);
var children = read.Children(_ => Repair.Standard).ToList();
Console.WriteLine($"{read}; {children.Count} children.");

// Every child has one outcome: yes, no, unknown, or not one of those the measure is about. None of them is dropped on the way.
Measure[] measures = [Measure.Find("dfe_placements_1y")!, Measure.Find("dfe_long_term")!];
var figures = new FigurePass(children, [year], measures, Grouping.Age).Figures().ToLookup(figure => figure.Measure, figure => (Age: figure.Group, figure.Tally));
var moves = figures[measures[0]].OrderBy(row => row.Age, Grouping.ByOrder).ToList();
var longTerm = figures[measures[1]].OrderBy(row => row.Age, Grouping.ByOrder).ToList();

Print($"Three or more placements in {year}, DfE", moves);
Print($"With the same carer for two years or more, {year}, DfE", longTerm);
File.WriteAllText(chart, Chart($"Three or more placements in {year}, by age", moves));
Console.WriteLine($"Chart: {chart}");
return 0;

void Print(string title, List<(string Age, Tally Tally)> byAge)
{
    Console.WriteLine();
    Console.WriteLine(title);
    Console.WriteLine($"{"age",-12}{"children",9}{"of",7}{"%",6}  95 % interval (Wilson)   not known");
    var isAllShown = true;
    foreach (var (age, tally) in byAge)
    {
        isAllShown &= Row(age, tally);
    }

    // With all of them shown, the one age that is kept back would be left over.
    if (isAllShown)
    {
        Row("all", byAge.Aggregate(default(Tally), (all, row) => all + row.Tally));
    }
}

// As an authority would publish it: a number from 1 to 5 is kept back, and so is one that would give it away in the same row.
PublishedFigure Shown(Proportion share) => showsSmall && share.Percent is { } percent
    ? new PublishedFigure(PublishedCell.Of(share.Count), PublishedCell.Of(percent), PublishedCell.Of(share.Of))
    : PublishedFigure.Of(share, PublicationLevel.LocalAuthority, Protection.Complements);

// Says whether the row is shown.
bool Row(string name, Tally tally)
{
    if (tally.Base + tally.Unknown == 0)
    {
        return true;
    }

    var share = new Proportion(tally.Yes, tally.Base);
    var shown = Shown(share);
    var isShown = shown.Number.Number is not null;
    var interval = ConfidenceInterval.Wilson(share, 0.95);
    var range = isShown ? FormattableString.Invariant($"{interval.Lower:P0} to {interval.Upper:P0}") : "";
    Console.WriteLine($"{name,-12}{shown.Number,9}{shown.Total,7}{shown.Percent,6}  {range,-24} {tally.Unknown}");
    return isShown;
}

string Chart(string title, List<(string Age, Tally Tally)> byAge)
{
    var ages = byAge.Where(row => row.Tally.Base > 0).ToList();
    var svg = new StringBuilder();
    svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 560 {70 + (34 * ages.Count)}\" role=\"img\" font-family=\"sans-serif\" font-size=\"14\">\n");
    svg.Append(CultureInfo.InvariantCulture, $"<title>{title}</title>\n<text x=\"10\" y=\"24\" font-weight=\"bold\">{title}</text>\n");
    foreach (var ((age, tally), place) in ages.Select((row, place) => (row, place)))
    {
        var share = new Proportion(tally.Yes, tally.Base);
        var interval = ConfidenceInterval.Wilson(share, 0.95);
        var (y, shown) = (56 + (34 * place), Shown(share));
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"10\" y=\"{y + 5}\">{age}</text>\n");
        if (shown.Number.Number is null)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"130\" y=\"{y + 5}\">kept back</text>\n");
            continue;
        }

        // The line is the interval, the dot the share itself.
        svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{X(interval.Lower):0.#}\" y1=\"{y}\" x2=\"{X(interval.Upper):0.#}\" y2=\"{y}\" stroke=\"#0f4c5c\" stroke-width=\"4\"/>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{X(share.Share!.Value):0.#}\" cy=\"{y}\" r=\"6\" fill=\"#b35c00\"/>\n<text x=\"500\" y=\"{y + 5}\">{shown.Percent} %</text>\n");
    }

    return svg.Append("</svg>\n").ToString();

    static double X(double share) => 130 + (360 * share);
}
