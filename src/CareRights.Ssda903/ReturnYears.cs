using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Stability;
using NodaTime;

namespace CareRights.Ssda903;

/// <summary>Which years a return is of, and the last day that it speaks of.</summary>
public static class ReturnYears
{
    /// <summary>What the returns of each authority were read for, by its name as the rows have it; the empty name where they name none.</summary>
    /// <param name="source">The return, or several years of it.</param>
    /// <param name="observedUntil">
    /// The last day that the extract speaks of, where the caller knows it; <see langword="null"/> to take it from the return: 31 March of the latest year that it is named by, or, where nothing names a
    /// year, of the year of its latest start or end of an episode.
    /// </param>
    /// <example><code>var lastDay = read.Observations().Values.Max(each => each.Until);</code></example>
    public static IReadOnlyDictionary<string, Observation> Observations(this Return source, LocalDate? observedUntil = null) =>
        Guard.Against.Null(source).Episodes
            .GroupBy(row => row.Authority ?? "", StringComparer.Ordinal)
            .ToDictionary(rows => rows.Key, rows => Of(rows, observedUntil), StringComparer.Ordinal);

    private static Observation Of(IEnumerable<EpisodeRow> rows, LocalDate? observedUntil)
    {
        var years = new HashSet<int>();
        var latest = LocalDate.MinIsoValue;
        foreach (var row in rows)
        {
            if (row.ReturnYear is { } year)
            {
                years.Add(year);
            }

            latest = Later(Later(latest, row.Decom), row.Dec);
        }

        int[] returns = [.. years];
        var until = observedUntil ?? new StatisticalYear(returns.Length > 0 ? returns.Max() : Math.Max(2, StatisticalYear.Of(latest).Ending)).Last;
        return new Observation(until, returns);
    }

    private static LocalDate Later(LocalDate known, LocalDate? other) => other is { } day ? LocalDate.Max(known, day) : known;

    /// <summary>The date of birth of every child that a table states it for; <see langword="null"/> where none can be read, or the latest return that states any states two.</summary>
    /// <remarks>A later return corrects an earlier one: ages are assessed, and dates mistyped. Stated by the header, and by the tables of care leavers and of unaccompanied asylum-seeking children.</remarks>
    public static IReadOnlyDictionary<ChildKey, LocalDate?> DatesOfBirth(this Return source)
    {
        Guard.Against.Null(source);
        var stated = new Dictionary<ChildKey, (int Year, LocalDate? Born, bool IsDisputed)>();
        void State(Row row, LocalDate? born)
        {
            var key = row.Key();
            var year = born is null ? -1 : row.ReturnYear ?? 0;
            if (!stated.TryGetValue(key, out var known) || year > known.Year)
            {
                stated[key] = (year, born, false);
            }
            else if (year == known.Year && born != known.Born)
            {
                stated[key] = known with { IsDisputed = true };
            }
        }

        foreach (var row in source.Headers)
        {
            State(row, row.Dob);
        }

        foreach (var row in source.Oc3)
        {
            State(row, row.Dob);
        }

        foreach (var row in source.Uasc)
        {
            State(row, row.Dob);
        }

        return stated.ToDictionary(child => child.Key, child => child.Value.IsDisputed ? null : child.Value.Born);
    }
}
