using System.Collections.Generic;
using System.Linq;
using CareRights.Stability.Measures.Placements;
using CareRights.Stability.Statistics;
using NodaTime;

namespace CareRights.Stability.Measures.Exposure;

/// <summary>A child's days as a sequence of the kinds of home they were spent in.</summary>
/// <remarks>Time in a temporary placement belongs to the home before it in the same period of care; with none before it, it is <see cref="CareSetting.Other"/>. The grouping is a convention of this library.</remarks>
internal static class CareSettings
{
    /// <summary>How many kinds there are besides the unknown: the alphabet that <see cref="CareSequence.Complexity"/> is held against.</summary>
    public const int Alphabet = (int)CareSetting.Other;

    /// <summary>The sequence over a period.</summary>
    /// <param name="history">The child's episodes.</param>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day, included.</param>
    /// <returns>The sequence, from the first day to the last; <see langword="null"/> where a conflict or a code that could not be read touches the period.</returns>
    public static CareSequence? Of(PlacementHistory history, LocalDate first, LocalDate last)
    {
        Guard.Against.Null(history);
        var window = new Window(first, last);
        if (Doubt.InWhole(history, window, Definition.DfE) is not null)
        {
            return null;
        }

        var after = last.PlusDays(1);
        var states = new List<CareState>();
        var day = first;
        foreach (var (setting, from, to) in Spells(history))
        {
            var start = LocalDate.Max(from, day);
            var end = to is { } ended ? LocalDate.Min(ended, after) : after;
            if (start < end)
            {
                states.Add(State(CareSetting.NotInCare, day, start));
                states.Add(State(setting, start, end));
                day = end;
            }
        }

        states.Add(State(CareSetting.NotInCare, day, after));
        return CareSequence.From(states);
    }

    /// <summary>The kind of home that a placement code stands for; temporary codes have none of their own.</summary>
    public static CareSetting Of(PlacementType placement) => placement switch
    {
        >= PlacementType.A2 and <= PlacementType.A6 => CareSetting.Adoption,
        PlacementType.U1 or PlacementType.U2 or PlacementType.U3 => CareSetting.FosterKin,
        PlacementType.U4 or PlacementType.U5 or PlacementType.U6 => CareSetting.FosterOther,
        PlacementType.P1 => CareSetting.Parents,
        PlacementType.K1 or PlacementType.K2 or PlacementType.R1 or PlacementType.R2 or PlacementType.R3 or PlacementType.R4 or PlacementType.R5 or PlacementType.S1 => CareSetting.Residential,
        PlacementType.H5 or PlacementType.K3 or PlacementType.P2 or PlacementType.P3 => CareSetting.Independent,
        PlacementType.Unknown => CareSetting.Unknown,
        _ => CareSetting.Other,
    };

    /// <summary>Row by row: a placement may change its code without a move, as when a carer is approved for the long term.</summary>
    private static IEnumerable<(CareSetting Setting, LocalDate Start, LocalDate? End)> Spells(PlacementHistory history)
    {
        SettledEpisode? previous = null;
        SettledEpisode? home = null;
        foreach (var row in history.Episodes.Where(row => !row.Status.IsShortBreak()))
        {
            var isApart = previous is null || previous.End < row.Start || row.Reason == ReasonForNewEpisode.S;
            home = !row.Placement.IsTemporary() ? row : isApart ? null : home;
            yield return (Of((home ?? row).Placement), row.Start, row.End);
            previous = row;
        }
    }

    private static CareState State(CareSetting setting, LocalDate from, LocalDate to) => new(setting.ToString(), Period.DaysBetween(from, to));
}
