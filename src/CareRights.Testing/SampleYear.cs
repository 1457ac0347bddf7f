using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using CareRights.Ssda903;
using CsvHelper;
using NodaTime;

namespace CareRights.Testing;

/// <summary>The return of one year: what had happened by 31 March, and nothing of what came after.</summary>
internal sealed class SampleYear : IDisposable
{
    private const int FirstYearOfSocialWorkers = 2024;
    private const int FirstYearOfLetters = 2025;
    private const int FirstYearOfRegisteredLiving = 2024;

    private static readonly (ReturnTable Table, string File)[] Files =
    [
        (ReturnTable.Header, "header.csv"),
        (ReturnTable.Episodes, "episodes.csv"),
        (ReturnTable.Reviews, "reviews.csv"),
        (ReturnTable.Uasc, "uasc.csv"),
        (ReturnTable.Oc2, "oc2.csv"),
        (ReturnTable.Oc3, "oc3.csv"),
        (ReturnTable.Ad1, "ad1.csv"),
        (ReturnTable.PlacedAdoption, "placed_for_adoption.csv"),
        (ReturnTable.PrevPerm, "previous_permanence.csv"),
        (ReturnTable.Missing, "missing.csv"),
        (ReturnTable.SocialWorkers, "social_workers.csv"),
    ];

    private readonly LocalDate first;
    private readonly LocalDate last;
    private readonly Dictionary<ReturnTable, CsvWriter> writers;

    /// <param name="open">Opens a stream for the name of a file.</param>
    /// <param name="year">The calendar year in which the year of the return ends.</param>
    public SampleYear(Func<string, Stream> open, int year)
    {
        first = new LocalDate(year - 1, 4, 1);
        last = new LocalDate(year, 3, 31);
        writers = Files
            .Where(file => file.Table != ReturnTable.SocialWorkers || year >= FirstYearOfSocialWorkers)
            .ToDictionary(file => file.Table, file => CsvWriter.Create(open(year.ToString(CultureInfo.InvariantCulture) + "/" + file.File)));
        foreach (var pair in writers)
        {
            pair.Value.WriteHeader([.. ReturnReader.ColumnsOf(pair.Key)]);
        }
    }

    public void Dispose()
    {
        foreach (var writer in writers.Values)
        {
            writer.Dispose();
        }
    }

    /// <summary>Writes what this year's return says of a child, if it says anything.</summary>
    public void Write(SampleChild child, Dice dice)
    {
        var periods = child.Periods.Where(period => IsInYear(period.Start, period.End)).ToList();
        var leaver = periods.Count == 0 && IsCareLeaver(child);
        if (periods.Count == 0 && !leaver)
        {
            return;
        }

        var born = Text(child.Born);
        var isMother = child.Motherhood is { } motherhood && motherhood <= last;
        var isAsked = child.Sex == "2" && periods.Exists(period => !period.IsShortBreak);
        var sex = last.Year < FirstYearOfLetters ? child.Sex : child.Sex == "1" ? "M" : "F";
        Row(ReturnTable.Header, child.Id, sex, born, child.Ethnic, child.UpnIn(first), isAsked ? isMother ? "1" : "0" : "", isAsked && isMother ? Text(child.Motherhood) : "");
        if (leaver)
        {
            AroundBirthday(child, dice, born);
            return;
        }

        Episodes(child, periods);
        foreach (var (day, code) in child.Reviews.Where(review => review.Day >= first && review.Day <= last))
        {
            Row(ReturnTable.Reviews, child.Id, born, Text(day), code);
        }

        foreach (var (start, end, code) in child.Missing.Where(spell => IsInYear(spell.Start, spell.End)))
        {
            Row(ReturnTable.Missing, child.Id, born, code, Text(start), Text(Known(end)));
        }

        if (child.IsUasc)
        {
            Row(ReturnTable.Uasc, child.Id, child.Sex, born, Text(child.Eighteen));
        }

        Outcomes(child, periods, dice, born);
        Adoption(child, periods, dice, born);
        if (IsCareLeaver(child))
        {
            AroundBirthday(child, Dice.For(last.Year, int.Parse(child.Id, CultureInfo.InvariantCulture)), born);
        }

        if (periods.Exists(period => period.Start >= first))
        {
            Row(ReturnTable.PrevPerm, child.Id, born, "Z1", "", "");
        }

        if (writers.ContainsKey(ReturnTable.SocialWorkers) && !periods.All(period => period.IsShortBreak))
        {
            // From 2024-25 the year before is reported again for a child looked after on 31 March.
            var since = last.Year > FirstYearOfSocialWorkers && periods.Exists(period => Known(period.End) is null) ? first.PlusYears(-1) : first;
            foreach (var (worker, start, end, reason) in child.Workers.Where(spell => spell.Start <= last && (spell.End is null || spell.End >= since)))
            {
                Row(ReturnTable.SocialWorkers, child.Id, born, worker, Text(start), Text(Known(end)), reason);
            }
        }
    }

    private static string Text(LocalDate? date) => date is { } day ? day.ToString("dd'/'MM'/'uuuu", CultureInfo.InvariantCulture) : "";

    private bool IsInYear(LocalDate start, LocalDate? end) => start <= last && (end is null || end >= first);

    private LocalDate? Known(LocalDate? end) => end <= last ? end : null;

    private void Episodes(SampleChild child, List<SamplePeriod> periods)
    {
        foreach (var episode in periods.SelectMany(period => period.Episodes).Where(episode => IsInYear(episode.Start, episode.End)))
        {
            var hasEnded = Known(episode.End) is not null;
            var isBreak = episode.LegalStatus is "V3" or "V4";
            Row(
                ReturnTable.Episodes, child.Id, Text(episode.Start), episode.Rne, episode.LegalStatus, child.CategoryOfNeed, episode.Placement.Code, episode.Placement.Provider,
                Text(Known(episode.End)), hasEnded ? episode.Rec : "", hasEnded ? episode.ReasonPlaceChange : "",
                isBreak || child.IsUasc ? "" : child.HomePost, isBreak ? "" : episode.Placement.Post, isBreak ? "" : Urn(episode.Placement));
        }
    }

    // Semi-independent living has had to be registered since October 2023.
    private string Urn(SamplePlacement placement) => last.Year >= FirstYearOfRegisteredLiving ? SamplePlaces.Urn(placement) : placement.Urn;

    // Due for a child looked after all year; the score of the questionnaire between 4 and 16, conviction from ten on, health surveillance under five.
    private void Outcomes(SampleChild child, List<SamplePeriod> periods, Dice dice, string born)
    {
        if (!periods.Any(period => !period.IsShortBreak && period.Start <= first && Known(period.End) is null))
        {
            return;
        }

        var hasScore = dice.Chance(0.76);
        var isScored = child.AgeOn(last) >= 4 && child.AgeOn(first.PlusDays(-1)) < 17;
        var misuses = child.AgeOn(last) >= 13 && dice.Chance(0.07);
        var received = dice.Chance(0.5);
        Row(
            ReturnTable.Oc2, child.Id, born,
            isScored && hasScore ? dice.Between(0, 34).ToString(CultureInfo.InvariantCulture) : "",
            isScored && !hasScore ? dice.Pick(("SDQ2", 6), ("SDQ4", 3), ("SDQ5", 1)) : "",
            child.AgeOn(last) < 10 ? "" : Flag(dice, 0.03), Under(child.AgeOn(last) < 5, Flag(dice, 0.9)), Flag(dice, 0.84), Flag(dice, 0.76), Flag(dice, 0.89),
            misuses ? "1" : "0", misuses ? received ? "1" : "0" : "", misuses && !received ? "1" : "");
    }

    private void AroundBirthday(SampleChild child, Dice dice, string born)
    {
        var (contact, activity) = (dice.Pick(("YES", 90), ("NO", 6), ("NREQ", 4)), dice.Pick(("F2", 20), ("P2", 8), ("F5", 22), ("P5", 8), ("G5", 20), ("G4", 8), ("G6", 4)));
        var home = dice.Pick(("D1", 10), ("U1", 35), ("U2", 5), ("B1", 15), ("Y1", 8), ("Y2", 2), ("T1", 15), ("K1", 5), ("G2", 3));
        Row(ReturnTable.Oc3, child.Id, born, contact, activity, home == "T1" && child.Eighteen > first ? "D1" : home);
    }

    private void Adoption(SampleChild child, List<SamplePeriod> periods, Dice dice, string born)
    {
        if (child.Decision is not { } decision || decision > last || periods.TrueForAll(period => period.IsShortBreak || period.Start > decision))
        {
            return;
        }

        Row(ReturnTable.PlacedAdoption, child.Id, born, Text(decision), "", "");
        if (child.Adoption is { } adoption && periods[^1].Episodes[^1] is { Rec: "E11" or "E12" } adopted && Known(adopted.End) is not null)
        {
            var (number, sex, status) = (dice.Pick(("2", 85), ("1", 15)), dice.Pick(("MF", 80), ("FF", 10), ("MM", 10)), dice.Pick(("L11", 60), ("L2", 40)));
            (sex, status) = number == "1" ? ("F1", "L0") : (sex, status == "L11" && sex != "MF" ? "L12" : status);
            Row(ReturnTable.Ad1, child.Id, born, Text(decision), Text(adoption.Match), adoption.ByCarer ? "1" : "0", number, sex, status);
        }
    }

    // Left at 16 or 17 or on turning 18, after thirteen weeks of care, and had a birthday from the 17th to the 21st in the year.
    private bool IsCareLeaver(SampleChild child)
    {
        if (child.Periods.LastOrDefault() is not { IsShortBreak: false, End: { } left } period
            || child.AgeOn(left) < 16 || left <= child.Born.PlusYears(16).PlusDays(1) || DaysShown(child, period, left) < 91)
        {
            return false;
        }

        var age = child.AgeOn(last);
        return age is >= 17 and <= 21 && child.AgeOn(first.PlusDays(-1)) < age && left < child.Born.PlusYears(age);
    }

    // Days in care since 14 in the return of the year in which care ended: earlier returns may not be there.
    private static int DaysShown(SampleChild child, SamplePeriod period, LocalDate left)
    {
        var (at14, shown) = (child.Born.PlusYears(14), new LocalDate(left.Month > 3 ? left.Year : left.Year - 1, 4, 1));
        return period.Episodes.Where(episode => episode.End >= shown)
            .Sum(episode => Math.Max(0, Period.DaysBetween(episode.Start > at14 ? episode.Start : at14, episode.End!.Value)));
    }

    private static string Under(bool isAsked, string answer) => isAsked ? answer : "";

    private static string Flag(Dice dice, double share) => dice.Chance(share) ? "1" : "0";

    private void Row(ReturnTable table, params ReadOnlySpan<string?> cells) => writers[table].WriteRecord(cells);
}
