using System.Collections.Generic;
using System.Linq;
using CareRights.Ssd.Reading;
using CareRights.Ssda903;
using NodaTime;

namespace CareRights.Ssd.Facts;

/// <summary>The placement of each episode: the one it names, or else the one that alone covers its first day.</summary>
/// <remarks>A placement of no episode that begins while an episode runs says that the child moved, and the episode that the child did not: where the child lived is then not known.</remarks>
internal static class EpisodePlacements
{
    public static IReadOnlyDictionary<SsdRow, SsdRow?> Of(RowsOfPerson person, IReadOnlyList<Days> episodes, ICollection<SsdProblem> problems)
    {
        // The same row twice, as joins make it, is one.
        var placements = person[SsdTable.Placements].GroupBy(row => row.Content).Select(same => same.First())
            .Select(row => new Days(row, Dates.Of(row, "clap_cla_placement_start_date", problems), Dates.Of(row, "clap_cla_placement_end_date", problems))).ToList();
        var found = new Dictionary<SsdRow, SsdRow?>();
        var used = new HashSet<SsdRow>();
        foreach (var episode in episodes)
        {
            var named = Named(placements, episode);
            used.UnionWith(named.Select(placement => placement.Row));
            found[episode.Row] = named.Count == 1 ? named[0].Row : null;
            if (named.Count != 1)
            {
                if (person.Held.Tables.Contains(SsdTable.Placements))
                {
                    problems.Add(SsdProblem.Of(episode.Row, "clae_cla_placement_id", named.Count == 0 ? "no row of ssd_cla_placement for the episode" : "several rows of ssd_cla_placement for the episode", "the placement of the episode", ProblemEffect.FieldLost));
                }
            }
            else if (episode.Start is { } start && !Covers(named[0], start))
            {
                problems.Add(SsdProblem.Of(named[0].Row, "clap_cla_placement_start_date", "days that do not hold the first of the episode that names the placement", "days that do; the episode's are used", ProblemEffect.Noted));
            }
        }

        foreach (var placement in placements.Where(placement => !used.Contains(placement.Row)))
        {
            var running = episodes.Where(episode => episode.Start < placement.Start && !(episode.End <= placement.Start)).ToList();
            running.ForEach(episode => found[episode.Row] = null);
            problems.Add(SsdProblem.Of(
                placement.Row, "clap_cla_placement_start_date", running.Count == 0 ? "a placement of no episode" : "a placement of no episode that begins while an episode runs",
                running.Count == 0 ? "an episode that names it; it is not used" : "an episode of its own; where the child lived in the episode is not known", running.Count == 0 ? ProblemEffect.RowLost : ProblemEffect.FieldLost));
        }

        return found;
    }

    private static List<Days> Named(List<Days> placements, Days episode)
    {
        var id = episode.Row["clae_cla_placement_id"];
        var named = id is null ? [] : placements.Where(placement => Keys.AreOne(placement.Row.Key, id)).ToList();
        return named.Count > 0 || episode.Start is not { } start ? named : placements.Where(placement => Covers(placement, start)).ToList();
    }

    private static bool Covers(Days placement, LocalDate day) => placement.Start <= day && !(placement.End <= day && placement.End != placement.Start);
}

/// <summary>Identifiers of rows.</summary>
internal static class Keys
{
    /// <summary>Whether two are one, however each is written. What is not there is like nothing.</summary>
    public static bool AreOne(string? one, string? other) => one is not null && other is not null && Identifiers.Normal(one) == Identifiers.Normal(other);
}
