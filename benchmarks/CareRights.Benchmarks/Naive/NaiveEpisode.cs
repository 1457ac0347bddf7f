using CareRights.Stability;

namespace CareRights.Benchmarks.Naive;

/// <summary>The code people write for the three-or-more count: DateTime, strings and LINQ. No repair, no unknowns, no reasons.</summary>
internal sealed record NaiveEpisode(string Child, DateTime Decom, string Rne, string Ls, string Place, DateTime? Dec)
{
    public static NaiveEpisode From(Episode row) => new(
        row.Child.Child, row.Start!.Value.ToDateTimeUnspecified(), row.Reason.ToString(), row.Status.ToString(), row.Placement.ToString(), row.End?.ToDateTimeUnspecified());

    public static int ThreeOrMore(IEnumerable<NaiveEpisode> rows, int year)
    {
        var start = new DateTime(year - 1, 4, 1);
        var end = new DateTime(year, 3, 31);
        return rows
            .Where(row => row.Ls != "V3" && row.Ls != "V4")
            .GroupBy(row => row.Child)
            .Where(child => child.Any(row => row.Decom <= end && (row.Dec == null || row.Dec > end)))
            .Count(child =>
            {
                var count = 0;
                DateTime? until = null;
                foreach (var row in child.Where(row => !row.Place.StartsWith('T')).OrderBy(row => row.Decom))
                {
                    var isNew = until == null || row.Rne == "S" || row.Rne == "P" || row.Rne == "B";
                    until = row.Dec ?? DateTime.MaxValue;
                    count += isNew && row.Decom <= end && until >= start ? 1 : 0;
                }

                return count >= 3;
            });
    }
}
