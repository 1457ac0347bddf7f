using System.Collections.Generic;
using System.Linq;

namespace CareRights.Ssda903.Rules;

/// <summary>Agreed series of short breaks (V3 break by break, V4 as an agreement).</summary>
/// <remarks>
/// <para>Care Planning, Placement and Case Review (England) Regulations 2010, regulation 48(2)(c): no single placement intended to last for longer than 17 days,
/// and no more than 75 days in total in any period of 12 months. A series outside these is ordinary care, and not an offence.</para>
/// <para>Not encoded: the limb of 17 days was removed from 24 April to 25 September 2020 (SI 2020/445), before the first year whose rules are held.</para>
/// </remarks>
internal static class ShortBreakRules
{
    private const int LongestBreak = 17;
    private const int DaysInTwelveMonths = 75;

    public static IReadOnlyList<ValidationRule> All { get; } =
    [
        new("365", "A short break (V3) lasts more than 17 days.", ["LS", "DECOM", "DEC"], TooLong)
        {
            Law = RuleSources.Regulation("regulation 48(2)(c)(i)", "regulation/48"),
            Difference = "The regulation asks what was intended; the return can only show what happened. A break still open is counted to the end of the year.",
        },
        new("366", "A short break (V3) has a row that is not its beginning (RNE S), so something changed in the course of it.", ["RNE", "LS"], Each.Episode(
            row => row.Ls == "V3" && row.IsOtherThan(row.Rne, "RNE", "S"))),
        new("367", "Short breaks (V3) come to more than 75 days in some twelve months.", ["LS", "DECOM", "DEC"], TooManyDays)
        {
            Law = RuleSources.Regulation("regulation 48(2)(c)(iii)", "regulation/48"),
            Difference = "Any twelve months, as the regulation and the rule both say, over the returns of every year supplied. The public implementation cuts each break to the collection year and counts that year alone, so it misses breaks that run over 1 April.",
        },
        new("384", "A child in a series of short breaks (V3, V4) is in a long-term foster placement (U1, U4).", ["PLACE", "LS"], Each.Episode(
            row => row.IsShortBreak() && row.Place is "U1" or "U4")),
        new("426", "A child has both ways of recording short breaks (V3 and V4) in one year.", ["LS"], BothWays),
    ];

    private static void TooLong(ChildRows child, Found found)
    {
        foreach (var row in child.Episodes)
        {
            if (row.Ls == "V3" && row.Decom is { } start && row.EndOr(found.Year.LastDay) is { } end && Days.Between(start, end) > LongestBreak)
            {
                found.Add(row, Days.Text(start, end));
            }
        }
    }

    private static void TooManyDays(ChildRows child, Found found)
    {
        if (!child.Sequence.Any(row => row.Ls == "V3"))
        {
            return;
        }

        var breaks = new DaysInAnyYear();
        foreach (var row in child.EarlierEpisodes.Concat(child.Sequence))
        {
            // A row of an earlier year still open then is as long as that year; this year's row says how it went on.
            var lastDay = row.ReturnYear is { } year ? new CollectionYear(year).LastDay : found.Year.LastDay;
            if (row.Ls == "V3" && row.Decom is { } start && row.EndOr(lastDay) is { } end)
            {
                breaks.Add(start, end);
            }
        }

        breaks.Settle(DaysInTwelveMonths);
        foreach (var row in child.Sequence)
        {
            if (row.Ls == "V3" && row.EndOr(found.Year.LastDay) is { } end && breaks.IsInAYearOfTooMany(row.Decom!.Value, end))
            {
                found.Add(row);
            }
        }
    }

    private static void BothWays(ChildRows child, Found found)
    {
        if (child.Episodes.Exists(row => row.Ls == "V3") && child.Episodes.Exists(row => row.Ls == "V4"))
        {
            foreach (var row in child.Episodes.Where(row => row.IsShortBreak()))
            {
                found.Add(row);
            }
        }
    }
}
