namespace CareRights.Tests.Publication;

/// <summary>A count of a total as DfE published it, cells as printed.</summary>
internal sealed record DfeRow(string Year, string Level, string Region, string Area, string Measure, string Number, string Percent, string Total, string TotalPercent)
{
    public bool IsInArea(DfeRow area) =>
        Year == area.Year && Measure == area.Measure && Level == "Local authority"
        && (area.Level == "National" || Region == area.Region || (area.Region == London && Region is InnerLondon or OuterLondon));

    private const string London = "E12000007";
    private const string InnerLondon = "E13000001";
    private const string OuterLondon = "E13000002";
}

/// <summary>DfE's published local-authority files, which stand beside the repository.</summary>
internal static class PublishedByDfe
{
    public static IReadOnlyList<DfeRow> PlacementStability() => Read("la_cla_placement_stability.csv");

    public static IReadOnlyList<DfeRow> SocialWorkers() => Read("la_cla_swcount.csv");

    /// <summary>Two rows of the file, the total and those counted, are one row here.</summary>
    private static DfeRow[] Read(string file) => File.ReadAllLines(SharedData.File("data", "dfe-published", file))
        .Skip(1)
        .Select(Cells)
        .GroupBy(x => (Year: x[0], Level: x[2], Region: x[5], Area: x[8].Length > 0 ? x[8] : x[6], Measure: x[10]))
        .Select(rows =>
        {
            var total = rows.Single(x => x[11] == "Total children");
            var counted = rows.Single(x => x[11] != "Total children");
            return new DfeRow(rows.Key.Year, rows.Key.Level, rows.Key.Region, rows.Key.Area, rows.Key.Measure, counted[12], counted[13], total[12], total[13]);
        })
        .ToArray();

    private static string[] Cells(string line)
    {
        var cells = new List<string>();
        foreach (var (part, quoted) in line.Split('"').Select((part, i) => (part, i % 2 == 1)))
        {
            var pieces = quoted ? [part] : part.Split(',');
            if (cells.Count > 0)
            {
                cells[^1] += pieces[0];
                cells.AddRange(pieces.Skip(1));
            }
            else
            {
                cells.AddRange(pieces);
            }
        }

        return [.. cells];
    }
}
