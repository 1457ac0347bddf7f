using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Ssda903.Reading;
using CareRights.Stability;
using NodaTime;

namespace CareRights.Ssda903;

/// <summary>What the episodes of one authority say of the days that were read.</summary>
internal sealed class EpisodesOfAuthority
{
    private readonly Dictionary<int, Ends> years = [];
    private int latest;
    private Ends? lastYear;

    /// <summary>The years whose return holds an episode, in the order they were met.</summary>
    public int[] Returns => [.. years.Keys];

    /// <summary>31 March of the latest return, or where no row names one, of the year of the latest start or end.</summary>
    public LocalDate? LastDay => years.Count > 0 ? new StatisticalYear(years.Keys.Max()).Last
        : PackedDay.DateOf(latest) is { } day ? new StatisticalYear(Math.Max(2, StatisticalYear.Of(day).Ending)).Last
        : null;

    /// <param name="returnYear">The year of the row's return.</param>
    /// <param name="decom">The first day, packed.</param>
    /// <param name="dec">The end, packed.</param>
    public void Add(int? returnYear, int decom, int dec)
    {
        if (returnYear is not { } ending)
        {
            latest = Math.Max(latest, Math.Max(decom, dec));
            return;
        }

        if (lastYear?.Ending != ending && !years.TryGetValue(ending, out lastYear))
        {
            years[ending] = lastYear = new(new StatisticalYear(ending));
        }

        lastYear!.Add(dec);
    }

    /// <summary>No row of a return ended before its year. Where one in ten did, it is an export of whole histories, and speaks of the years since the first of those ends.</summary>
    public IEnumerable<int> YearsBefore() => years.Values.SelectMany(each => each.YearsBefore());

    private sealed class Ends(StatisticalYear year)
    {
        private readonly int firstDay = PackedDay.Of(year.First);
        private int rows;
        private int before;
        private int first;

        public int Ending => year.Ending;

        public void Add(int end)
        {
            rows++;
            if (end > 0 && end < firstDay)
            {
                first = before == 0 ? end : Math.Min(first, end);
                before++;
            }
        }

        public IEnumerable<int> YearsBefore() => before * 10L >= rows && PackedDay.DateOf(first) is { } ended
            ? Enumerable.Range(StatisticalYear.Of(ended).Ending, year.Ending - StatisticalYear.Of(ended).Ending)
            : [];
    }
}
