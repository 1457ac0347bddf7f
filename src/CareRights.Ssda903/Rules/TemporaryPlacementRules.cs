using System;
using System.Collections.Generic;
using System.Linq;

namespace CareRights.Ssda903.Rules;

/// <summary>Temporary placements (T0 to T4): how long, how often, and that the child goes home from them to the same place.</summary>
internal static class TemporaryPlacementRules
{
    private const int HolidaysInTwelveMonths = 2;

    public static IReadOnlyList<ValidationRule> All { get; } =
    [
        AtMost("375", "T1", 42, "A temporary stay in hospital (T1) lasts more than six weeks."),
        AtMost("376", "T3", 21, "A temporary stay while the carers are on holiday (T3) lasts more than three weeks."),
        new("377", "There are more than two temporary stays while the carers are on holiday (T3) within twelve months.", ["PLACE"], TooManyHolidays)
        {
            Difference = "Any twelve months, as the rule says, over the returns of every year supplied: a stay counts if it began in them, and a change of legal status alone begins none. The public implementation counts the rows of one return, whenever they began.",
        },
        AtMost("379", "T4", 7, "A temporary stay for another reason (T4) lasts more than seven days."),
        new("380", "A temporary placement begins with a code other than a change of placement (P, B), so that care begins with it or nothing led to it.", ["PLACE", "RNE"], Each.Episode(
            row => row.IsTemporary() && row.IsOtherThan(row.Rne, "RNE", "P", "B"))),
        new("381", "Care ends with a temporary placement.", ["PLACE", "REC"], Each.Episode(
            row => row.IsTemporary() && row.Rec is not (null or "X1"))),
        new("382", "A child in a series of short breaks (V3, V4) is in a temporary placement.", ["LS", "PLACE"], Each.Episode(
            row => row.IsShortBreak() && row.IsTemporary())),
        new("383", "A temporary placement is not followed by a return (RNE P) to the placement before it.", ["PLACE", "RNE"], Each.Third(
            (home, away, after) => away.IsTemporary() && (after.IsOtherThan(after.Rne, "RNE", "P") || after.Agrees(home, "PLACE", row => row.Place) == false)))
        {
            Until = 2025,
        },
        new("383", "A temporary placement is not followed by a return (RNE P) to the placement before it, at the same postcode.", ["PLACE", "RNE", "PL_POST"], Each.Third(
            (home, away, after) => away.IsTemporary() && (after.IsOtherThan(after.Rne, "RNE", "P") || after.Agrees(home, "PLACE", row => row.Place) == false || after.Agrees(home, "PL_POST", row => row.PlPost) == false)))
        {
            From = 2026,
            Difference = "Two blank postcodes are the same; the public implementation takes them for different.",
        },
    ];

    private static ValidationRule AtMost(string number, string place, int days, string meaning) => new(number, meaning, ["DECOM", "DEC", "PLACE"], (child, found) =>
    {
        foreach (var row in child.Episodes)
        {
            if (row.Place == place && row.Decom is { } start && row.EndOr(found.Year.LastDay) is { } end && Days.Between(start, end) > days)
            {
                found.Add(row, Days.Text(start, end));
            }
        }
    })
    {
        Difference = "A stay still open is counted to the end of the year; the public implementation looks only at those that have ended, and only where there is a header.",
    };

    private static void TooManyHolidays(ChildRows child, Found found)
    {
        if (!child.Sequence.Any(row => row.Place == "T3"))
        {
            return;
        }

        // A stay that both years' returns hold is one: this year's row of it stands last, and is the one to name.
        var stays = child.EarlierEpisodes.Concat(child.Sequence)
            .Where(row => row.Place == "T3" && row.Rne != "L" && row.Decom is not null)
            .GroupBy(row => row.Decom!.Value)
            .OrderBy(stay => stay.Key)
            .Select(stay => stay.Last())
            .ToArray();
        var next = 0;
        for (var last = HolidaysInTwelveMonths; last < stays.Length; last++)
        {
            var first = last - HolidaysInTwelveMonths;
            if (stays[last].Decom >= Days.YearFrom(stays[first].Decom!.Value))
            {
                continue;
            }

            for (next = Math.Max(next, first); next <= last; next++)
            {
                if (found.IsOfTheYear(stays[next]))
                {
                    found.Add(stays[next]);
                }
            }
        }
    }
}
