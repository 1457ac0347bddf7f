using System.Collections.Generic;
using System.Linq;
using CareRights.Stability.Measures.Placements;
using NodaTime;

namespace CareRights.Stability.Measures.Exposure;

/// <summary>One stay in care, from the day it began, with the days on which the child moved.</summary>
/// <param name="Entered">The first day.</param>
/// <param name="Left">The day it ended, not itself a day of it; <see langword="null"/> if it has not.</param>
/// <param name="Moves">The days on which the child came to another carer, in order. Coming into care is no move.</param>
/// <param name="IsEntrySeen">Whether the file shows that the stay began there.</param>
/// <remarks>Equality is by reference of the list. Immutable.</remarks>
internal sealed record CareStay(LocalDate Entered, LocalDate? Left, IReadOnlyList<LocalDate> Moves, bool IsEntrySeen)
{
    /// <summary>The stays of a history, in order.</summary>
    /// <param name="history">The history.</param>
    /// <param name="asOf">Rows that begin after this day are not looked at.</param>
    /// <remarks>
    /// Moves are those between placements as DfE joins them (<see cref="PlacementRules"/>), so that respite, hospital and a carer's holiday are none. A stay with parents (P1) is
    /// what the CFSR calls a trial home visit: going to it is no move, nor is coming back to the same place; its days are days in care. Agreed series of short-term breaks are not in care.
    /// A start of care (S) or a gap begins another stay.
    /// </remarks>
    public static List<CareStay> Of(PlacementHistory history, LocalDate asOf)
    {
        var placements = PlacementRules.Placements(Guard.Against.Null(history), asOf);
        var stays = new List<CareStay>();
        SettledEpisode? first = null;
        SettledEpisode? last = null;
        foreach (var row in history.Rows)
        {
            if (row.Start <= asOf && !row.Status.IsShortBreak())
            {
                if (first is null || row.Reason == ReasonForNewEpisode.S || last!.End != row.Start)
                {
                    Close();
                    first = row;
                }

                last = row;
            }
        }

        Close();
        return stays;

        void Close()
        {
            if (first is null || last!.End == first.Start)
            {
                return;
            }

            // The day before a row that is no start of care may be a day of a row that could not be used.
            var isSeen = first.Reason == ReasonForNewEpisode.S || (!ReferenceEquals(first, history.Rows[0]) && !IsInConflict(history, first.Start.PlusDays(-1)));
            stays.Add(new CareStay(first.Start, last.End, MovesIn(placements, first.Start, last.End), isSeen));
        }
    }

    private static bool IsInConflict(PlacementHistory history, LocalDate day) => history.Conflicts.Any(conflict => conflict.Touches(day, day));

    private static LocalDate[] MovesIn(List<Placement> placements, LocalDate entered, LocalDate? left)
    {
        List<LocalDate>? moves = null;
        Placement? before = null;
        foreach (var placement in placements)
        {
            if (placement.Start >= entered && !(placement.Start >= left) && placement.Episodes[0].Placement != PlacementType.P1)
            {
                if (before is not null && (before.End == placement.Start || !IsSamePlace(before, placement)))
                {
                    (moves ??= []).Add(placement.Start);
                }

                before = placement;
            }
        }

        return moves is null ? [] : [.. moves];
    }

    /// <summary>After a stay with parents, compared as a return from any time away is: PLACE and place both equal.</summary>
    private static bool IsSamePlace(Placement before, Placement after)
    {
        var last = before.Episodes.Last(row => !row.Placement.IsTemporary());
        return last.Placement == after.Episodes[0].Placement && last.Place == after.Episodes[0].Place;
    }
}
