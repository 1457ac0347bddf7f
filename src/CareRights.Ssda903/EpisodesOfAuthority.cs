using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Stability;
using NodaTime;

namespace CareRights.Ssda903;

/// <summary>What the episodes of one authority say of the days that were read.</summary>
internal sealed class EpisodesOfAuthority
{
    private readonly Dictionary<int, Ends> years = [];
    private LocalDate? latest;

    /// <summary>The years whose return holds an episode, in the order they were met.</summary>
    public int[] Returns => [.. years.Keys];

    /// <summary>31 March of the latest return, or where no row names one, of the year of the latest start or end.</summary>
    public LocalDate? LastDay => years.Count > 0 ? new StatisticalYear(years.Keys.Max()).Last
        : latest is { } day ? new StatisticalYear(Math.Max(2, StatisticalYear.Of(day).Ending)).Last
        : null;

    public void Add(EpisodeRow row)
    {
        if (row.ReturnYear is not { } ending)
        {
            latest = Later(Later(latest, row.Decom), row.Dec);
            return;
        }

        if (!years.TryGetValue(ending, out var ends))
        {
            years[ending] = ends = new(new StatisticalYear(ending));
        }

        ends.Add(row.Dec);
    }

    /// <summary>No row of a return ended before its year. Where one in ten did, it is an export of whole histories, and speaks of the years since the first of those ends.</summary>
    public IEnumerable<int> YearsBefore() => years.Values.SelectMany(each => each.YearsBefore());

    private static LocalDate? Later(LocalDate? one, LocalDate? other) => one is null || other > one ? other : one;

    private sealed class Ends(StatisticalYear year)
    {
        private readonly LocalDate firstDay = year.First;
        private int rows;
        private int before;
        private LocalDate first;

        public void Add(LocalDate? end)
        {
            rows++;
            if (end is { } day && day < firstDay)
            {
                first = before == 0 || day < first ? day : first;
                before++;
            }
        }

        public IEnumerable<int> YearsBefore() => before * 10L >= rows
            ? Enumerable.Range(StatisticalYear.Of(first).Ending, year.Ending - StatisticalYear.Of(first).Ending)
            : [];
    }
}
