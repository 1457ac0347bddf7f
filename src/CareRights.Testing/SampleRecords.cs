using System.Globalization;
using System.Linq;
using NodaTime;

namespace CareRights.Testing;

/// <summary>What else is recorded of a child in care: times missing, reviews, social workers, schools.</summary>
internal static class SampleRecords
{
    public static void Fill(SampleChild child, Dice dice, LocalDate first, LocalDate horizon)
    {
        var isOftenMissing = dice.Chance(0.12);
        foreach (var period in child.Periods.Where(period => !period.IsShortBreak))
        {
            var end = period.End ?? horizon;
            Reviews(child, dice, period.Start, end);
            if (isOftenMissing)
            {
                Missing(child, dice, period, first, end);
            }
        }

        if (child.Periods.Count > 0)
        {
            Workers(child, dice, child.Periods[0].Start, horizon);
            Schools(child, dice, first, horizon);
        }
    }

    // Within 20 working days, within three months of that, and within six months ever after.
    private static void Reviews(SampleChild child, Dice dice, LocalDate start, LocalDate end)
    {
        var day = start.PlusDays(dice.Between(16, 26));
        for (var gap = 85; day < end; gap = 176)
        {
            child.Reviews.Add((day, child.AgeOn(day) < 4 ? "PN0" : dice.Pick(("PN1", 58), ("PN2", 4), ("PN3", 3), ("PN4", 2), ("PN5", 14), ("PN6", 12), ("PN7", 7))));
            day = day.PlusDays(dice.Between(gap - 16, gap));
        }
    }

    // Each within one placement, and over before it ends.
    private static void Missing(SampleChild child, Dice dice, SamplePeriod period, LocalDate first, LocalDate end)
    {
        foreach (var episode in period.Episodes.Where(episode => !episode.Placement.IsTemporary && (episode.End ?? end) > first))
        {
            var until = episode.End ?? end;
            for (var day = episode.Start.PlusDays(dice.Days(80)); ; day = day.PlusDays(dice.Days(80)))
            {
                var back = day.PlusDays(dice.Between(1, 4));
                if (back >= until)
                {
                    break;
                }

                if (child.AgeOn(day) >= 11)
                {
                    child.Missing.Add((day, back, dice.Pick(("M", 80), ("A", 20))));
                }

                day = back.PlusDays(1);
            }
        }
    }

    // A worker before care began and after it ended too: spells are reported whether or not the child is looked after that day.
    private static void Workers(SampleChild child, Dice dice, LocalDate entry, LocalDate horizon)
    {
        var start = entry.PlusDays(-dice.Between(1, 400));
        start = start < child.Born ? child.Born : start;
        var workers = Enumerable.Range(0, 3).Select(_ => Worker(dice)).ToArray();
        var reason = "FCONTA";
        for (var turn = 0; start < horizon; turn++)
        {
            var end = start.PlusDays(20 + dice.Days(300));
            child.Workers.Add((workers[turn % workers.Length], start, end < horizon ? end : null, reason));
            start = end;
            reason = dice.Pick(("LEFTRL", 30), ("CHCHAN", 12), ("TSPROC", 24), ("ORGRST", 8), ("PCCHAN", 12), ("MANAGE", 4), ("ABSENC", 6), ("OTHERS", 4));

            // Some come back after the one who took over, which is two changes and two workers; most are new.
            workers[(turn + 1) % workers.Length] = turn > 0 && dice.Chance(0.1) ? workers[(turn + 2) % workers.Length] : Worker(dice);
        }
    }

    private static string Worker(Dice dice) => "SW" + dice.Between(100_000, 199_999).ToString(CultureInfo.InvariantCulture);

    // From reception to year 11, with the move to secondary school at 11 and now and then another.
    private static void Schools(SampleChild child, Dice dice, LocalDate first, LocalDate horizon)
    {
        var reception = September(child.Born, 4);
        var secondary = September(child.Born, 11);
        var leaving = September(child.Born, 16).PlusDays(-40);
        for (var entry = reception; entry < leaving && entry < horizon;)
        {
            var next = entry < secondary ? secondary : leaving;
            var moved = entry.PlusDays(30 + dice.Days(2100));
            moved = dice.Chance(0.3) && new LocalDate(moved.Year, 9, 4) is var start && start > entry ? start : moved;
            if (moved < next && moved.Month != 8)
            {
                next = moved;
            }

            if (next > first)
            {
                child.Schools.Add((dice.Between(100_000, 149_999).ToString(CultureInfo.InvariantCulture), entry, next < horizon ? next : null));
            }

            entry = next == secondary || next == moved ? next : leaving;
        }
    }

    private static LocalDate September(LocalDate born, int age) => new(born.Year + age + (born.Month >= 9 ? 1 : 0), 9, 4);
}
