using System;
using System.Collections.Generic;
using System.Linq;

namespace CareRights.Ssda903.Rules;

/// <summary>Decisions that a child should be placed for adoption, against each other, the episodes and last year's return.</summary>
internal static class PlacedForAdoptionRules
{
    private static readonly string[] Decision = ["DATE_PLACED", "DATE_PLACED_CEASED", "REASON_PLACED_CEASED"];

    public static IReadOnlyList<ValidationRule> All { get; } =
    [
        new("117", "A decision to place for adoption, or its reversal, is after the end of the year or after care ended.", ["DATE_PLACED_CEASED", "DATE_PLACED", "DEC", "REC", "DECOM"], (child, found) =>
            WithOne(child, found, child.Sequence.LastOrDefault(row => row.Rec != "X1"), (row, last) =>
                IsAfter(row, found.Year.LastDay) || (last.Dec is { } end && IsAfter(row, end)))),
        new("118", "The reversal of a decision to place for adoption is before the year, or before the child was looked after other than in short breaks.", ["DATE_PLACED_CEASED", "DECOM", "LS"], (child, found) =>
            WithOne(child, found, child.Sequence.FirstOrDefault(row => !row.IsShortBreak()), (row, first) =>
                row.DatePlacedCeased < first.Decom || row.DatePlacedCeased < found.Year.FirstDay)),
        Row("119", "Of the day and the reason of a reversal, one is given and the other is not.", ["REASON_PLACED_CEASED", "DATE_PLACED_CEASED"], row => row.HasCeased() != row.HasReason()),
        new("184", "The decision to place for adoption is before the child was born.", ["DATE_PLACED", "DOB"], Each.In(
            child => child.PlacedAdoptions,
            (row, child, _) => row.DatePlaced < (child.Dob ?? row.Dob)))
        {
            With = [ReturnTable.Header],
            Difference = "Without a date of birth nothing is before it; the public implementation objects to every decision then.",
        },
        Row("522", "The decision to place for adoption is after its reversal.", ["DATE_PLACED", "DATE_PLACED_CEASED"], row => row.DatePlacedCeased < row.DatePlaced),
        new("551", "The child is placed for adoption, and the decision to place has no day.", ["DATE_PLACED", "PLACE"], Each.Episode(
            (row, child, _) => row.IsPlacedForAdoption() && !child.PlacedAdoptions.Exists(decision => decision.Has(decision.DatePlaced, "DATE_PLACED")))),
        new("552", "The child was first placed for adoption before the last decision to place.", ["DATE_PLACED", "DECOM"], (child, found) =>
        {
            var placed = child.Sequence.FirstOrDefault(row => row.IsPlacedForAdoption());
            var decided = child.PlacedAdoptions.Where(row => row.DatePlaced is not null).OrderBy(row => row.DatePlaced).LastOrDefault();
            if (placed?.Decom < decided?.DatePlaced)
            {
                found.Add(placed!);
                found.Add(decided!);
            }
        }),
        Undecided("553", "E1", "There is a placement order (E1) and no decision to place for adoption; or the order is open and the decision reversed."),
        Undecided("555", "D1", "There is a freeing order (D1) and no decision to place for adoption; or the order is open and the decision reversed.", until: 2024),
        new("554", "The decision to place for adoption is after the placement order (E1).", ["DATE_PLACED", "DECOM", "LS"], (child, found) =>
            WithOne(child, found, child.Sequence.FirstOrDefault(row => row.Ls == "E1"), (row, order) => row.DatePlaced > order.Decom)),
        new("556", "The decision to place for adoption is after the freeing order (D1).", ["DATE_PLACED", "DECOM"], Each.Episode(
            (row, child, _) => row.Ls == "D1" && child.PlacedAdoptions.Exists(decision => decision.DatePlaced > row.Decom)))
        {
            Until = 2024,
        },
        LeftUnadopted(["D1", "E1"], until: 2024),
        LeftUnadopted(["E1"], from: 2025),
        new("558", "The child was adopted, and every decision to place was reversed.", ["DATE_PLACED_CEASED", "REC"], Each.Episode(
            (row, child, _) => row.IsAdoption() && child.PlacedAdoptions.Count > 0 && child.PlacedAdoptions.TrueForAll(decision => decision.HasCeased())))
        {
            Difference = "One decision that was reversed is enough; the public implementation asks for two.",
        },
        new("559", "The decision to place for adoption is from before the year, and last year's return does not have it.", ["DATE_PLACED"], Each.In(
            child => child.PlacedAdoptions,
            (row, child, year) => row.DatePlaced < year.FirstDay && !child.Last.PlacedAdoptions.Exists(last => last.Has(last.DatePlaced, "DATE_PLACED"))))
        {
            LastYearTables = [ReturnTable.PlacedAdoption],
        },
        OfLastYear("560", "Last year's return had a decision to place that was not reversed, and this year's has another day for it.", (row, last, child) =>
            last.DatePlaced is { } day && !last.HasCeased() && !row.IsUnreadable("DATE_PLACED") && row.DatePlaced != day && !child.PlacedAdoptions.Exists(other => other.DatePlaced == day)),
        OfLastYear("561", "The decision to place was reversed in last year's return, and this year's has it again.", (row, last, _) =>
            row.DatePlaced is { } day && day == last.DatePlaced && (last.HasCeased() || last.HasReason())),
        Row("563", "The decision to place was reversed, and its own day is blank.", Decision, row => row.HasCeased() && row.HasReason() && !row.Has(row.DatePlaced, "DATE_PLACED")),
        new("579", "A decision to place is made while the one before it is open, or before that was reversed.", ["DATE_PLACED", "DATE_PLACED_CEASED"], (child, found) =>
        {
            var inOrder = child.PlacedAdoptions.OrderBy(row => row.DatePlaced is null).ThenBy(row => row.DatePlaced).ToArray();
            for (var i = 1; i < inOrder.Length; i++)
            {
                if (!inOrder[i - 1].HasCeased() || inOrder[i].DatePlaced < inOrder[i - 1].DatePlacedCeased)
                {
                    found.Add(inOrder[i]);
                }
            }
        }),
        new("583", "There is a later decision to place, and this one was not reversed.", ["DATE_PLACED", "DATE_PLACED_CEASED"], (child, found) =>
        {
            var latest = child.PlacedAdoptions.OrderByDescending(row => row.DatePlaced).FirstOrDefault();
            found.AddAll(child.PlacedAdoptions.Where(row => !ReferenceEquals(row, latest) && !row.HasCeased()));
        })
        {
            Difference = "The latest is the latest day; the public implementation compares days as texts, so that the 31st of any month is later than the 30th of any other.",
        },
        OfLastYear("584", "Last year's decision to place was reversed, and this year's is blank or no later than it.", (row, last, _) =>
            (last.HasCeased() || last.HasReason()) && (row.DatePlaced is { } day ? day <= last.DatePlaced : !row.IsUnreadable("DATE_PLACED"))),
        new("1003", "The decision to place for adoption is before the child was first looked after.", ["DATE_PLACED", "DECOM", "RNE"], (child, found) =>
            WithOne(child, found, child.Sequence.FirstOrDefault(row => row.Rne == "S"), (row, first) => row.DatePlaced < first.Decom)),
    ];

    private static ValidationRule Row(string number, string meaning, string[] fields, Func<PlacedAdoptionRow, bool> objects) =>
        new(number, meaning, fields, Each.In(child => child.PlacedAdoptions, objects));

    private static ValidationRule OfLastYear(string number, string meaning, Func<PlacedAdoptionRow, PlacedAdoptionRow, ChildRows, bool> objects) =>
        new(number, meaning, ["DATE_PLACED", "DATE_PLACED_CEASED"], Each.In(
            child => child.PlacedAdoptions,
            (row, child, _) => child.Last.PlacedAdoptions.Exists(last => objects(row, last, child))))
        {
            LastYearTables = [ReturnTable.PlacedAdoption],
        };

    private static ValidationRule Undecided(string number, string order, string meaning, int? until = null) => new(number, meaning, Decision, (child, found) =>
    {
        var orders = child.Episodes.FindAll(row => row.Ls == order);
        if (child.PlacedAdoptions.Count == 0)
        {
            found.AddAll(orders);
        }
        else if (orders.Exists(row => row.IsOpen()))
        {
            found.AddAll(child.PlacedAdoptions.FindAll(row => row.HasCeased() || row.HasReason()));
        }
    })
    {
        Until = until,
        With = [ReturnTable.Episodes],
    };

    private static ValidationRule LeftUnadopted(string[] orders, int from = ValidationRule.FirstYear, int? until = null) =>
        new("557", "A child who was to be placed for adoption left care otherwise, and the decision to place is not reversed.", ["DATE_PLACED_CEASED", "REASON_PLACED_CEASED", "PLACE", "LS", "REC"], (child, found) =>
        {
            var left = child.Episodes.FindAll(row => row.Rec is { } reason && reason != "X1" && !row.IsAdoption() && (row.IsPlacedForAdoption() || Array.IndexOf(orders, row.Ls) >= 0));
            var open = child.PlacedAdoptions.FindAll(row => !row.HasCeased() || !row.HasReason());
            if (left.Count > 0 && (open.Count > 0 || child.PlacedAdoptions.Count == 0))
            {
                found.AddAll(left);
                found.AddAll(open);
            }
        })
        {
            From = from,
            Until = until,
        };

    private static bool IsAfter(PlacedAdoptionRow row, NodaTime.LocalDate day) => row.DatePlaced > day || row.DatePlacedCeased > day;

    /// <summary>Objects to decisions because of one episode, and names it with them.</summary>
    private static void WithOne(ChildRows child, Found found, EpisodeRow? episode, Func<PlacedAdoptionRow, EpisodeRow, bool> objects)
    {
        var wrong = episode is null ? [] : child.PlacedAdoptions.FindAll(row => objects(row, episode));
        if (wrong.Count > 0)
        {
            found.Add(episode!);
            found.AddAll(wrong);
        }
    }
}
