using System;
using System.Collections.Generic;

namespace CareRights.Ssda903.Rules;

/// <summary>An episode that last year's return left open, against the first episode of this year's, which ought to be the same one.</summary>
internal static class LastYearRules
{
    public static IReadOnlyList<ValidationRule> All { get; } =
    [
        new("502", "Last year's return left an episode open, and this year's first episode does not begin on the same day.", ["DECOM"], BeganOnAnotherDay)
        {
            LastYearTables = [ReturnTable.Episodes],
        },
        Differs("503A", "RNE", "The reason for the first episode is not that of the episode left open last year.", (last, first) => last.Rne == first.Rne),
        Differs("503B", "LS", "The legal status of the first episode is not that of the episode left open last year.", (last, first) => last.Ls == first.Ls),
        Differs("503C", "CIN", "The category of need of the first episode is not that of the episode left open last year.", (last, first) => last.Cin == first.Cin),
        Differs("503D", "PLACE", "The placement of the first episode is not that of the episode left open last year.", SamePlace, until: 2024),
        Differs(
            "503D",
            "PLACE",
            "The placement of the first episode is not that of the episode left open last year, save K3 for what was H5.",
            (last, first) => SamePlace(last, first) || (last.Place == "H5" && first.Place == "K3"),
            from: 2025,
            until: 2025),
        Differs(
            "503D",
            "PLACE",
            "The placement of the first episode is not that of the episode left open last year, save Z11 to Z14 for what was Z1.",
            (last, first) => SamePlace(last, first) || (last.Place == "Z1" && first.Place is "Z11" or "Z12" or "Z13" or "Z14"),
            from: 2026),
        Differs("503E", "PLACE_PROVIDER", "The provider of the first placement is not that of the episode left open last year.", (last, first) => last.PlaceProvider == first.PlaceProvider),
        Differs("503F", "URN", "The URN of the first placement is not that of the episode left open last year.", (last, first) =>
            last.Urn == first.Urn || (last.Urn == EpisodeFacts.NoUrn && first.Urn is not null),
            difference: "A provider who had no number (XXXXXXX) and has one now is the same provider."),
    ];

    private static bool SamePlace(EpisodeRow last, EpisodeRow first) => last.Place == first.Place;

    private static void BeganOnAnotherDay(ChildRows child, Found found)
    {
        if (child.Sequence.Count == 0)
        {
            return;
        }

        foreach (var last in child.Last.Episodes)
        {
            if (last.IsOpen() && last.Decom is { } began && began != child.Sequence[0].Decom)
            {
                found.Add(child.Sequence[0]);
                return;
            }
        }
    }

    private static ValidationRule Differs(
        string number,
        string field,
        string meaning,
        Func<EpisodeRow, EpisodeRow, bool> agrees,
        int from = ValidationRule.FirstYear,
        int? until = null,
        string difference = "") =>
        new(number, meaning, [field], (child, found) =>
        {
            if (child.Sequence.Count > 0 && child.Last.LastEpisode is { } last && last.IsOpen() && !agrees(last, child.Sequence[0]))
            {
                found.Add(child.Sequence[0]);
            }
        })
        {
            From = from,
            Until = until,
            LastYearTables = [ReturnTable.Episodes],
            Difference = difference,
        };
}
