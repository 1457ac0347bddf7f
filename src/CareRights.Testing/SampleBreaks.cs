using NodaTime;

namespace CareRights.Testing;

/// <summary>A child who is in care only for a series of short breaks.</summary>
internal static class SampleBreaks
{
    // No break over 17 days, no more than 75 days in any twelve months, one placement in each, never a long-term one.
    private const int LongestBreak = 14;
    private const int BreaksInTwelveMonths = 5;

    public static void Fill(SampleChild child, Dice dice, LocalDate start, LocalDate before)
    {
        var placement = SamplePlaces.Placement(dice, dice.Pick(("U6", 60), ("K2", 40)), "");
        if (dice.Chance(0.35))
        {
            // V4: the agreement is one episode.
            var end = start.PlusDays(dice.Between(60, 700));
            Add(child, start, end < before ? end : null, "V4", placement);
            return;
        }

        for (var day = start; ;)
        {
            var end = day.PlusDays(dice.Between(1, LongestBreak));
            if (end >= before)
            {
                return;
            }

            Add(child, day, end, "V3", placement);
            day = end.PlusDays(dice.Between(366 / BreaksInTwelveMonths, 120));
        }
    }

    private static void Add(SampleChild child, LocalDate start, LocalDate? end, string status, SamplePlacement placement)
    {
        var period = new SamplePeriod(start, end) { IsShortBreak = true };
        period.Episodes.Add(new SampleEpisode(start, "S", status, placement) { End = end, Rec = end is null ? "" : "E4A" });
        child.Periods.Add(period);
    }
}
