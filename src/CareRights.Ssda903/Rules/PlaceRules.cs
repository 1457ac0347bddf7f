using System;
using System.Collections.Generic;
using System.Linq;

namespace CareRights.Ssda903.Rules;

/// <summary>Where a placement is: its postcode, authority and distance from home.</summary>
/// <remarks>
/// The return gives postcodes; the Department derives authority, location and distance from them. The columns PL_LA, PL_LOCATION and PL_DISTANCE are taken where the file has
/// them, and the caller's register of postcodes otherwise.
/// </remarks>
internal static class PlaceRules
{
    private const decimal Farthest = 999.9m;
    private const decimal Unusual = 350m;
    private const decimal SameDistance = 0.2m;
    private const string WasUasc = "A child who was an unaccompanied asylum-seeking child in a year that was not supplied is not known to have been one.";

    public static IReadOnlyList<ValidationRule> All { get; } =
    [
        Placed("164", ["PL_DISTANCE"], "The distance of the placement is no distance between 0 and 999.9 miles.", (row, child, known) =>
            !IsUasc(child) && known.Miles(row) is < 0 or > Farthest, difference: WasUasc),
        Placed("169", ["PL_LA", "PL_POST"], "The authority of the placement is not known: its postcode is blank or not in the register.", (row, _, known) =>
            row.IsNoShortBreak() && known.AuthorityOfPlacement(row) is null),
        Placed("179", ["PL_LOCATION", "PL_POST"], "It is not known whether the placement is in the authority's own area: its postcode is blank or not in the register.", (row, _, known) =>
            row.IsNoShortBreak() && known.IsInOwnArea(row) is null, Register.Area),
        Placed("392a", ["PL_DISTANCE", "HOME_POST", "PL_POST"], "The child is looked after, and the distance of the placement is not known.", (row, child, known) =>
            !IsUasc(child) && row.IsNoShortBreak() && !row.IsUnreadable("PL_DISTANCE") && known.Miles(row) is null, difference: WasUasc),
        new("392b", "The child is looked after, and a postcode is blank.", ["HOME_POST", "PL_POST"], Each.Episode((row, child, _) =>
            row.IsNoShortBreak() && (!row.Has(row.HomePost, "HOME_POST") || !row.Has(row.PlPost, "PL_POST")) && !IsUasc(child)))
        {
            Difference = WasUasc,
        },
        Placed("392c", ["HOME_POST", "PL_POST"], "A postcode is not in the register of postcodes.", (row, _, known) =>
            row.IsUnreadable("HOME_POST") || row.IsUnreadable("PL_POST") || IsUnknown(row.HomePost, known) || IsUnknown(row.PlPost, known), Register.List),
        new("392d", "The postcodes of home and placement are the same, and the child is not placed with parents (P1).", ["HOME_POST", "PL_POST", "PLACE"], Each.Episode(row =>
            row.HomePost is { } home && row.PlPost is { } placement && row.IsOtherThan(row.Place, "PLACE", "P1") && string.Equals(Postcodes.Normal(home), Postcodes.Normal(placement), StringComparison.Ordinal)))
        {
            Difference = "Postcodes are compared without regard to capitals and spaces.",
        },
        new("398", "A short break (V3, V4) has a postcode.", ["LS", "HOME_POST", "PL_POST"], Each.Episode(row => row.IsShortBreak() && (row.Has(row.HomePost, "HOME_POST") || row.Has(row.PlPost, "PL_POST")))),
        Placed("406", ["PL_DISTANCE", "HOME_POST"], "An unaccompanied asylum-seeking child, or one who was, has a distance from home.", (row, child, known) =>
            IsUasc(child) && (row.IsUnreadable("PL_DISTANCE") || known.Miles(row) is not null), difference: WasUasc),
        Placed("411", ["PL_LOCATION", "PL_LA"], "The placement is said to be in the authority's own area (IN), and lies in another authority.", (row, _, known) =>
            known.IsInOwnArea(row) == true && known.AuthorityOfPlacement(row) is { } there && known.AuthorityOf(row) is { } own && !Same(there, own), Register.Authority),
        Placed("420", ["PL_LA", "PL_POST"], "A short break (V3, V4) has an authority of placement.", (row, _, known) => row.IsShortBreak() && known.AuthorityOfPlacement(row) is not null),
        LeftOpen("452", "PL_LA", "The authority of the first placement is not that of the same episode in last year's return.", sameReason: true, (row, last, known) => !SamePlace(known.AuthorityOfPlacement(row), known.AuthorityOfPlacement(last))),
        LeftOpen("453", "PL_DISTANCE", "The distance of the first placement is not that of the same episode in last year's return.", sameReason: true, OtherDistance),
        LeftOpen("503G", "PL_DISTANCE", "The distance of the first placement is not that of the episode left open last year.", sameReason: false, OtherDistance),
        LeftOpen("503H", "PL_LA", "The authority of the first placement is not that of the episode left open last year.", sameReason: false, (row, last, known) => !SamePlace(known.AuthorityOfPlacement(row), known.AuthorityOfPlacement(last))),
        LeftOpen("503J", "PL_LOCATION", "The first placement is not, as was the episode left open last year, in the authority's own area or out of it.", sameReason: false, (row, last, known) => known.IsInOwnArea(row) != known.IsInOwnArea(last), Register.Area),
        Placed("454", ["PL_DISTANCE"], "The placement is over 350 miles from home, which is unusual.", (row, child, known) =>
            known.Miles(row) is > Unusual and not Farthest && !IsUasc(child), from: 2026, severity: RuleSeverity.Warning),
        Placed("1015", ["PL_LA", "PLACE_PROVIDER"], "The authority itself provides the placement (PR1), which is none with a family, and it lies in another authority.", (row, _, known) =>
            row.PlaceProvider == "PR1" && row.Place is { } place && !place.StartsWith("U", StringComparison.Ordinal) && !row.IsPlacedForAdoption() && row.Ls is not null && !row.IsShortBreak() && !row.IsUnreadable("PL_POST")
            && known.AuthorityOf(row) is { } own && !(known.AuthorityOfPlacement(row) is { } there && Same(there, own)), Register.Authority),
    ];

    private static ValidationRule Placed(
        string number,
        string[] fields,
        string meaning,
        Func<EpisodeRow, ChildRows, CheckSetting, bool> objects,
        Register besides = Register.None,
        string difference = "",
        int from = ValidationRule.FirstYear,
        RuleSeverity severity = RuleSeverity.Error) =>
        new(number, meaning, fields, (child, found) => found.AddAll(child.Episodes.Where(row => objects(row, child, found.Setting))))
        {
            From = from,
            Severity = severity,
            Registers = Needs(besides),
            Difference = difference,
        };

    /// <summary>The first episode of the year against the last of last year's return, where that was open.</summary>
    private static ValidationRule LeftOpen(string number, string field, string meaning, bool sameReason, Func<EpisodeRow, EpisodeRow, CheckSetting, bool> differs, Register besides = Register.None) =>
        new(number, meaning, [field], (child, found) =>
        {
            if (child.Sequence.Count > 0 && child.Last.LastEpisode is { } last && last.IsOpen()
                && (!sameReason || last.Agrees(child.Sequence[0], "RNE", row => row.Rne) == true) && differs(child.Sequence[0], last, found.Setting))
            {
                found.Add(child.Sequence[0]);
            }
        })
        {
            LastYearTables = [ReturnTable.Episodes],
            Registers = Needs(besides),
        };

    private static Register Needs(Register besides) => besides is Register.List or Register.Area ? besides : Register.Postcodes | besides;

    private static bool OtherDistance(EpisodeRow row, EpisodeRow last, CheckSetting known) =>
        !row.IsUnreadable("PL_DISTANCE") && !last.IsUnreadable("PL_DISTANCE")
        && known.Miles(row) is { } now && !(known.Miles(last) is { } before && Math.Abs(now - before) < SameDistance);

    private static bool IsUasc(ChildRows child) => child.IsUasc || child.Last.IsUasc;

    private static bool IsUnknown(string? postcode, CheckSetting known) => postcode is not null && known.Place(postcode) is null;

    private static bool SamePlace(string? one, string? other) => one is null || other is null ? one is null && other is null : Same(one, other);

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
