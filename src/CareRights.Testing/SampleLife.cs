using System;
using System.Globalization;
using System.Linq;
using NodaTime;

namespace CareRights.Testing;

/// <summary>Makes one child and what happens to her over the years of the returns.</summary>
/// <remarks>
/// Shares and durations are set so that the figures come near those published for England: the ages of children in care and of those who enter; DfE, 10% with three or more placements
/// in the year and 23% over two (2025), 69% long in care with one carer for two years (2025), 27% with three or more social workers (2024), 11% who moved school and 8% in mid-year (2024);
/// the Commissioner, 10.4% with two or more changes of placement (2017/18). A sample of a few hundred children lies about them as a council does.
/// Births on 29 February and short breaks are more frequent than in life, since a sample is there to be tried out.
/// </remarks>
internal sealed class SampleLife(LocalDate first, LocalDate horizon)
{
    private const string UpnLetters = "ABCDEFGHJKLMNPQRTUVWXYZ";

    /// <summary>The child of a number.</summary>
    /// <param name="dice">The child's own dice.</param>
    /// <param name="number">The child's number, from 0.</param>
    /// <param name="years">How many years the returns cover.</param>
    public SampleChild Make(Dice dice, int number, int years)
    {
        // England: about 82,000 in care at any time, and about 33,000 who enter each year.
        var wasInCare = dice.Chance(82.0 / (82 + (33 * years)));
        var isUasc = !wasInCare && dice.Chance(0.12);
        var entry = dice.Day(first, horizon.PlusDays(-1));
        var reference = wasInCare ? first : entry;
        var born = Born(dice, reference, wasInCare, isUasc, onLeapDay: number % 2 == 1);
        if (wasInCare)
        {
            var mostElapsed = Math.Max(1, Period.DaysBetween(born, first) - 1);
            entry = first.PlusDays(-Math.Min(mostElapsed, dice.Days(1250)));
        }

        var child = new SampleChild
        {
            Id = (100_000 + number).ToString(CultureInfo.InvariantCulture),
            Sex = dice.Pick(("1", isUasc ? 96 : 56), ("2", isUasc ? 4 : 44)),
            Born = born,
            Ethnic = isUasc ? dice.Pick(("OOTH", 50), ("BAFR", 35), ("AOTH", 15)) : dice.Pick(("WBRI", 66), ("WOTH", 6), ("MWBC", 5), ("MOTH", 4), ("BAFR", 5), ("BCRB", 3), ("APKN", 2), ("AOTH", 3), ("OOTH", 4), ("NOBT", 2)),
            Upn = Upn(StatutoryAge.Of(born).On(reference) < 5 ? new Dice((ulong)number) : dice, number),
            HomePost = SamplePlaces.Home(dice),
            IsUasc = isUasc,
            CategoryOfNeed = isUasc ? "N8" : dice.Pick(("N1", 64), ("N2", 2), ("N3", 3), ("N4", 7), ("N5", 13), ("N6", 2), ("N7", 1), ("N8", 8)),
        };
        if (!wasInCare && !isUasc && child.AgeOn(entry) < 15 && dice.Chance(0.04))
        {
            SampleBreaks.Fill(child, dice, entry, Earlier(child.Eighteen, horizon));
        }
        else
        {
            PeriodsOfCare(child, dice, entry);
        }

        if (child.Sex == "2" && child.AgeOn(horizon) >= 16 && dice.Chance(0.03))
        {
            var day = dice.Day(born.PlusYears(15), born.PlusYears(16));
            var care = child.Periods.Where(period => !period.IsShortBreak).ToList();
            child.Motherhood = care.Count > 0 && (day < care[0].Start || care.Exists(period => period.Start <= day && !(period.End <= day))) ? day : null;
        }

        while (child.Periods.SelectMany(period => period.Episodes).Any(episode => episode.Placement.Post == child.HomePost))
        {
            child.HomePost = SamplePlaces.Beside(child.HomePost);
        }

        while (child.Periods.SelectMany(period => period.Episodes).Any(episode => episode.Placement.Post == child.HomePost))
        {
            child.HomePost = SamplePlaces.Beside(child.HomePost);
        }

        SampleRecords.Fill(child, dice, first, horizon);
        return child;
    }

    private static LocalDate Earlier(LocalDate left, LocalDate right) => left < right ? left : right;

    // The bands of age leave no day between them, so that no month has fewer birthdays; only who is about to be 18 as she enters care is left out.
    private static LocalDate Born(Dice dice, LocalDate reference, bool wasInCare, bool isUasc, bool onLeapDay)
    {
        var (youngest, oldest) = isUasc ? (15, 17)
            : wasInCare ? dice.Pick(((0, 0), 5), ((1, 4), 14), ((5, 9), 19), ((10, 15), 39), ((16, 17), 23))
            : dice.Pick(((0, 0), 18), ((1, 4), 18), ((5, 9), 18), ((10, 15), 29), ((16, 17), 17));
        var inCareBeforeEighteen = oldest < 17 ? -1 : wasInCare ? 2 : 40;
        var born = dice.Day(reference.PlusYears(-oldest - 1).PlusDays(inCareBeforeEighteen), reference.PlusYears(-youngest).PlusDays(-2));

        // From a day in March of the same year, so that the 18th birthday, on 1 March, stays in its month.
        var isMoved = onLeapDay && born.Month == 3 && CalendarSystem.Iso.IsLeapYear(born.Year) && born.Year + 18 != reference.Year;
        return isMoved ? new LocalDate(born.Year, 2, 29) : born;
    }

    // The child's own number is in it, so that no two are the same.
    private static string Upn(Dice dice, int number)
    {
        var digits = Enumerable.Range(0, 12).Select(_ => dice.Between(0, 9)).ToArray();
        for (var place = 11; place > 3; place--)
        {
            digits[place] = number % 10;
            number /= 10;
        }

        var check = digits.Select((digit, place) => digit * (place + 2)).Sum() % 23;
        return UpnLetters[check] + string.Concat(digits.Select(digit => digit.ToString(CultureInfo.InvariantCulture)));
    }

    private void PeriodsOfCare(SampleChild child, Dice dice, LocalDate entry)
    {
        var start = entry;
        while (start < horizon && start.PlusDays(20) < child.Eighteen)
        {
            var adoption = child.AgeOn(start) < 5 && !child.IsUasc && dice.Chance(0.22)
                ? (Order: start.PlusDays(dice.Between(330, 600)), Placed: start.PlusDays(dice.Between(640, 1000)))
                : ((LocalDate Order, LocalDate Placed)?)null;
            var stay = child.IsUasc ? 4000 : dice.Chance(start < first ? 0.05 : 0.3) ? 2 + dice.Days(60) : 2 + dice.Days(1300);
            var end = adoption is { } adopted ? adopted.Placed.PlusDays(dice.Between(150, 450)) : Earlier(child.Eighteen, start.PlusDays(stay));

            // Whoever was in care when the returns begin is still in care then.
            if (start < first && end <= first)
            {
                end = Earlier(child.Eighteen, first.PlusDays(dice.Days(1000)));
                adoption = null;
            }

            var period = new SamplePeriod(start, end < horizon ? end : null);
            new SampleCare(dice, child).Fill(period, horizon, adoption);
            child.Periods.Add(period);
            if (period.End is not { } ended || period.Episodes[^1].Rec is not ("E4A" or "E4B" or "E13" or "E41" or "E8") || ended >= child.Eighteen || !dice.Chance(0.3))
            {
                return;
            }

            start = ended.PlusDays(1 + dice.Days(250));
        }
    }
}
