// A region's figures from authorities that may not share their children: each counts alone and hands over counts, and the counts add up.
// dotnet run region.cs -- ../returns/hazelshire/ [year]
// One shipped return stands for three authorities here: every third child is another's.
#:package CareRights.Stability@0.1.0
#:package CareRights.Ssda903@0.1.0
#:property PublishAot=false
#:property InvariantGlobalization=true

using System.Globalization;
using System.Text.Json.Nodes;
using CareRights.Ssda903;
using CareRights.Stability;
using CareRights.Stability.Bulk;
using CareRights.Stability.Figures;
using CareRights.Stability.Measures;

if (args.Length == 0)
{
    Console.Error.WriteLine("expected a folder with an SSDA903 return, such as ../returns/hazelshire/");
    return 2;
}

var year = new StatisticalYear(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 2025);
Measure[] measures = [Measure.Find("dfe_placements_1y")!, Measure.Find("commissioner_changes_as_written_1y")!];
var children = ReturnReader.Read(args[0]).Histories(_ => Repair.Standard).ToList();

// What leaves an authority: for each measure, how many children, and how many had each count. Keep it back where the counts are small.
string[] handedOver = [.. Enumerable.Range(0, 3).Select(authority => ToJson(Tally(children.Where((_, index) => index % 3 == authority))))];
Array.ForEach(handedOver, Console.WriteLine);

var region = handedOver.Select(FromJson).Aggregate((one, other) => [.. one.Zip(other, (a, b) => a + b)]);
var pooled = Tally(children);
foreach (var (measure, merged, whole) in measures.Zip(region, pooled))
{
    Console.WriteLine($"{measure}: {merged.Reaching.Yes} of {merged.Reaching.Base}, from the authorities' counts; {whole.Reaching.Yes} of {whole.Reaching.Base}, from all children at once");
}

return region.SequenceEqual(pooled) ? 0 : 1;

CountTally[] Tally(IEnumerable<PlacementHistory> histories)
{
    var builder = new EpisodeTableBuilder();
    foreach (var row in histories.SelectMany(history => history.Episodes))
    {
        builder.Add(row.Recorded with { Start = row.Start, End = row.End });
    }

    return [.. builder.Build(Repair.Standard).Tally(year, measures)];
}

static string ToJson(CountTally[] tallies) => new JsonArray([.. tallies.Select(tally => new JsonObject
{
    ["yes"] = tally.Reaching.Yes,
    ["no"] = tally.Reaching.No,
    ["unknown"] = tally.Reaching.Unknown,
    ["notApplicable"] = tally.Reaching.NotApplicable,
    ["byCount"] = new JsonArray([.. tally.ByCount.Select(count => (JsonNode)count)]),
})]).ToJsonString();

static CountTally[] FromJson(string text) => [.. JsonNode.Parse(text)!.AsArray().Select(tally => new CountTally(
    new Tally((long)tally!["yes"]!, (long)tally["no"]!, (long)tally["unknown"]!, (long)tally["notApplicable"]!),
    tally["byCount"]!.AsArray().Select(count => (long)count!)))];
