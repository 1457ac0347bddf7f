using System.Collections.Generic;
using NodaTime;

namespace CareRights.Ssda903.Rules;

/// <summary>What a change of placement asks to be recorded.</summary>
internal static class PlacementChangeRules
{
    private static readonly LocalDate SameCarerSince = new(2015, 4, 1);

    public static IReadOnlyList<ValidationRule> All { get; } =
    [
        new("217", "A placement for adoption with the carers the child already has (A3, A5) begins with a code for a change of carer.", ["PLACE", "DECOM", "RNE"], Each.Episode(
            row => row.Place is "A3" or "A5" && row.Decom >= SameCarerSince && row.IsOtherThan(row.Rne, "RNE", "S", "T", "U")))
        {
            Difference = "Episodes that began before 1 April 2015 are left alone, as in the public implementation; the Department's words give no date.",
        },
        new("225", "A placement ended in another, neither of them temporary, and no reason for the change is recorded.", ["REASON_PLACE_CHANGE"], Each.Previous(
            (row, next) => next is not null && row.Rec == "X1" && !row.Has(row.ReasonPlaceChange, "REASON_PLACE_CHANGE") && row.IsNotTemporary()
                && next.Rne is "P" or "B" or "T" or "U" && next.IsNotTemporary())),
        new("226", "A reason for a change of placement is recorded on a temporary placement or on the episode before it.", ["REASON_PLACE_CHANGE", "PLACE"], ReasonRoundTemporary) { Until = 2025 },
        new("226", "A reason for a change of placement is recorded on a temporary placement or on the episode before it.", ["REASON_PLACE_CHANGE", "PLACE"], ReasonRoundTemporary)
        {
            From = 2026,
            Difference = "Reworded by the Department for 2025-26; the check is the same.",
        },
        new("233", "A reason for a change of placement is recorded on an episode that has not ended.", ["REASON_PLACE_CHANGE", "DEC"], Each.Episode(
            row => row.ReasonPlaceChange is not null && row.IsOpen()))
        {
            From = 2026,
            Difference = "The public implementation looks for a column that the table does not have, and so finds nothing.",
        },
    ];

    private static void ReasonRoundTemporary(ChildRows child, Found found)
    {
        for (var i = 0; i < child.Sequence.Count; i++)
        {
            var row = child.Sequence[i];
            if (row.IsTemporary() && (row.ReasonPlaceChange is not null || (i > 0 && child.Sequence[i - 1].ReasonPlaceChange is not null)))
            {
                found.Add(row);
            }
        }
    }
}
