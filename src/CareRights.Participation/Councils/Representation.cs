using System;
using System.Collections.Generic;
using System.Linq;

namespace CareRights.Participation.Councils;

/// <summary>How one band of members compares with the children in care, as it may be published.</summary>
/// <param name="Name">The band.</param>
/// <param name="Members">The members in it; <see langword="null"/> where withheld.</param>
/// <param name="MembersPercent">Their share of the members whose band is known, in whole percent; <see langword="null"/> where withheld.</param>
/// <param name="CohortPercent">The share of the children in care, in whole percent; <see langword="null"/> where withheld or not known.</param>
/// <param name="GapInPoints">The first share less the second in whole percentage points, a half rounded away from zero; <see langword="null"/> where either is missing. Negative: fewer members than their share of the children in care.</param>
public sealed record BandGap(string Name, int? Members, int? MembersPercent, int? CohortPercent, int? GapInPoints);

/// <summary>Do the members of the council look like the children in care, by one characteristic, as it may be published?</summary>
/// <param name="Characteristic">The characteristic.</param>
/// <param name="Bands">Its bands, in the order given.</param>
/// <param name="NotKnown">The members whose band is not known; <see langword="null"/> where withheld.</param>
/// <param name="Members">All members; <see langword="null"/> where withheld.</param>
/// <param name="IndexInPoints">Half the sum of the gaps without their signs, in whole points: how many in a hundred members would have to be in another band; <see langword="null"/> if any count is withheld or not known, since it would give that count away.</param>
/// <param name="WithholdsAny">Whether any count of members or children is withheld.</param>
/// <remarks>
/// <para>A gap shows whom to ask next, not who should leave. Every count and everything worked out from it is protected by <see cref="SmallNumbers"/>; the exact counts are the caller's own.</para>
/// <para>Equality compares the lists by reference.</para>
/// </remarks>
public sealed record Representation(string Characteristic, IReadOnlyList<BandGap> Bands, int? NotKnown, int? Members, int? IndexInPoints, bool WithholdsAny)
{
    /// <summary>Compares by one characteristic.</summary>
    /// <param name="characteristic">The characteristic, such as "age".</param>
    /// <param name="bands">
    /// Its bands, which leave nobody out and name nobody twice: an age band, a sex, an ethnic group, a kind of placement, in or out of the area, unaccompanied or not. Each with the members of the council in it, and the children in care in it:
    /// <see langword="null"/> if that is not known, as where it is suppressed.
    /// </param>
    /// <param name="notKnown">The members whose band is not known.</param>
    /// <exception cref="ArgumentException">A band is named twice, or a count is negative.</exception>
    /// <example><code>
    /// var gaps = Representation.Compare("age", [("10 to 15", 6, 200), ("16 and over", 18, 100), ("under 10", 0, 100)], notKnown: 0);
    /// </code></example>
    public static Representation Compare(string characteristic, IEnumerable<(string Name, int Members, int? Cohort)> bands, int notKnown)
    {
        Guard.Against.NullOrWhiteSpace(characteristic);
        var all = Guard.Against.Null(bands).ToArray();
        Guard.Against.InvalidInput(all.Select(band => band.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count() != all.Length, nameof(bands), "Each band is named once.");
        var members = SmallNumbers.Protect([.. all.Select(band => (long)band.Members), Guard.Against.Negative(notKnown)]);
        int[] cohortCounts = [.. all.Select(band => band.Cohort).OfType<int>()];
        var cohort = cohortCounts.Length == all.Length ? SmallNumbers.Protect(cohortCounts.Select(count => (long)count).ToArray()) : ((IReadOnlyList<long?> Counts, long? Total)?)null;
        var known = all.Sum(band => band.Members);
        var children = cohortCounts.Sum();

        // Shares are of the members whose band is known; that number tells the number not known, so where that is withheld they are too.
        var showsShares = members.Counts[all.Length] is not null && members.Total is not null && known > 0;
        var rows = all.Select((band, i) =>
        {
            var ours = showsShares && members.Counts[i] is { } count ? (decimal)count / known : (decimal?)null;
            var theirs = cohort?.Counts[i] is { } cohortCount && children > 0 ? (decimal)cohortCount / children : (decimal?)null;
            return new BandGap(band.Name, (int?)members.Counts[i], Points(ours), Points(theirs), Points(ours - theirs));
        }).ToArray();
        var complete = rows.Length > 0 && rows.All(row => row.GapInPoints is not null);
        var index = complete ? Points(all.Select((band, i) => Math.Abs(((decimal)band.Members / known) - ((decimal)cohortCounts[i] / children))).Sum() / 2) : null;
        return new(characteristic, rows, (int?)members.Counts[all.Length], (int?)members.Total, index, KeepsAnyBack(members) || (cohort is { } ofCohort && KeepsAnyBack(ofCohort)));
    }

    private static bool KeepsAnyBack((IReadOnlyList<long?> Counts, long? Total) shown) => shown.Total is null || shown.Counts.Contains(null);

    private static int? Points(decimal? share) => share is { } value ? (int)Math.Round(value * 100, MidpointRounding.AwayFromZero) : null;
}
