using System.Collections.Generic;

namespace CareRights.Ssda903.Rules;

/// <summary>Whether one episode follows on another as both say.</summary>
/// <remarks>
/// All walk the same order: by first day, then by end, those still open last, then as the file has them; an episode of no length so stands before the other of its day.
/// The public implementation sorts by the first day alone and leaves rows of one day as its sort happens to put them.
/// </remarks>
internal static class SequenceRules
{
    private const string BlankIsBlank = "A blank cell is like a blank cell, and unlike any text; ";

    public static IReadOnlyList<ValidationRule> All { get; } =
    [
        new("142", "A later episode has begun, and this one has no end or no reason for its end.", ["DEC", "REC"], Each.Previous(
            (row, next) => next is not null && (row.IsOpen() || (row.Rec is null && !row.IsUnreadable("REC"))))),
        new("431", "The child starts to be looked after on or before the day the episode before ended.", ["RNE", "DECOM"], Each.Next(
            (before, row) => row.Rne == "S" && row.Decom <= before.Dec))
        {
            Difference = "S begins a period of its own, even on the day the last one ended, and no other rule takes the two for one; this rule asks whether care had ended at all. The Department's words speak of the same day; a start before the end of the episode before is caught as well, here and in the public implementation.",
        },
        new("432", "Care ended with the episode before, and this one is not the start of care.", ["RNE"], Each.Next(
            (before, row) => before.CareEnded() && row.IsOtherThan(row.Rne, "RNE", "S"))),
        new("433", "An episode that goes on from the one before does not begin on the day that one ended.", ["RNE", "DECOM"], Each.Next(
            (before, row) => row.Rne is "P" or "L" or "T" or "U" or "B" && !before.IsUnreadable("DEC") && before.Dec != row.Decom)),
        new("434", "A change of legal status alone, and the legal status is the same or the placement another.", ["RNE", "LS", "PLACE", "PL_POST", "URN", "PLACE_PROVIDER"], Each.Next(
            (before, row) => row.Rne == "L" && (row.Agrees(before, "LS", each => each.Ls) == true || row.IsOtherPlacementThan(before))))
        {
            Difference = BlankIsBlank + "the public implementation does not take two blank legal statuses for the same.",
        },
        new("435", "A change of placement alone, and the placement is the same or the legal status another.", ["RNE", "LS", "PLACE", "PL_POST", "URN", "PLACE_PROVIDER"], Each.Next(
            (before, row) => row.Rne is "P" or "T" && (row.Agrees(before, "LS", each => each.Ls) == false || row.IsSamePlacementAs(before))))
        {
            Difference = BlankIsBlank + "the public implementation takes two blanks for a change, and so misses a placement that stayed the same with no URN or postcode.",
        },
        new("436", "A change of legal status and of placement, and one of them is the same.", ["RNE", "LS", "PLACE", "PL_POST", "URN", "PLACE_PROVIDER"], Each.Next(
            (before, row) => row.Rne is "B" or "U" && (row.Agrees(before, "LS", each => each.Ls) == true || row.IsSamePlacementAs(before)))),
        new("501", "An episode begins before the one before it has ended.", ["DECOM", "DEC"], Each.Next((before, row) => row.Decom < before.Dec)),
        new("504", "The category of need is not that of the episode before in the same period of care.", ["CIN"], Each.Next(
            (before, row) => row.IsOtherThan(row.Rne, "RNE", "S") && !before.CareEnded() && !before.IsUnreadable("REC") && before.Dec == row.Decom && row.Agrees(before, "CIN", each => each.Cin) == false))
        {
            Difference = "S begins a period of its own, even on the day the last one ended, and so does any episode after an end of care.",
        },
    ];
}
