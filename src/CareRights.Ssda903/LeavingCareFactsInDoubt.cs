using System.Collections.Generic;
using System.Linq;
using CareRights.Stability;
using NodaTime;

namespace CareRights.Ssda903;

/// <summary>What the rows that a repair left out, cut or could not settle say against the rows that stand: on those days it is not known which is right.</summary>
/// <remarks>A return that corrects an earlier one is no contradiction: what the later says stands.</remarks>
internal sealed class LeavingCareFactsInDoubt
{
    private readonly List<(Episode Row, LocalDate From, LocalDate End)> rivals = [];
    private readonly HashSet<Episode> unclosed = [];
    private readonly List<(LocalDate From, LocalDate End)> gaps = [];

    public LeavingCareFactsInDoubt(PlacementHistory? history)
    {
        if (history is null)
            return;

        Conflicts = [.. history.Conflicts.Where(conflict => conflict.Step != RepairStep.CloseAtEighteen)];
        Unusable = [.. Conflicts.Where(conflict => conflict.Step == RepairStep.RejectUnusable).Select(conflict => conflict.Row)];
        foreach (var change in history.Changes)
            Read(change, history.Episodes);
        foreach (var conflict in Conflicts)
        {
            if (conflict.Step is RepairStep.OneOfEqualRows or RepairStep.OneRowPerStart or RepairStep.CutOverlap && conflict.Row.Start is { } start)
            {
                rivals.Add((conflict.Row, start, conflict.Row.End ?? LocalDate.MaxIsoValue));

                // Where nothing was repaired both rows stand, and each denies the other: that of the same start, or that into which this one runs.
                rivals.AddRange(history.Episodes.Where(episode => (episode.Start == start || episode.Start == conflict.From) && !Equals(episode.Recorded, conflict.Row)).Select(episode => (episode.Recorded, episode.Start, episode.Recorded.End ?? LocalDate.MaxIsoValue)));
            }
        }
    }

    /// <summary>What no repair settled. Days in care are possible where it says so; from 18 on there is no care.</summary>
    public IReadOnlyList<HistoryConflict> Conflicts { get; } = [];

    /// <summary>Rows of which nobody knows on which days they were.</summary>
    public IReadOnlyList<Episode> Unusable { get; } = [];

    /// <summary>Days between a row that ended and the next that went on from it, which the repair gave to the first: perhaps they were not in care.</summary>
    public IReadOnlyList<(LocalDate From, LocalDate End)> Gaps => gaps;

    /// <summary>Rows that say something else of some days of an episode.</summary>
    public IEnumerable<(Episode Row, LocalDate From, LocalDate End)> Rivals(SettledEpisode episode) => rivals
        .Where(rival => !Equals(rival.Row, episode.Recorded))
        .Select(rival => (rival.Row, From: LocalDate.Max(rival.From, episode.Start), End: LocalDate.Min(rival.End, episode.End ?? LocalDate.MaxIsoValue)))
        .Where(rival => rival.From < rival.End);

    /// <summary>Whether an episode was left open and care began again later, so that nobody knows when it ended.</summary>
    public bool IsUnclosed(SettledEpisode episode) => unclosed.Contains(episode.Recorded);

    /// <summary>Whether another row of the same days ended for another reason.</summary>
    public bool IsEndDisputed(SettledEpisode episode) =>
        rivals.Any(rival => !Equals(rival.Row, episode.Recorded) && rival.Row.Start == episode.Start && rival.Row.Ceased != episode.Recorded.Ceased && rival.Row.End is not null);

    /// <summary>The day on which care ended as another row has it that began on the same day, before the episode did; <see langword="null"/> if none has.</summary>
    public LocalDate? MayHaveEnded(SettledEpisode episode) => rivals
        .Where(rival => !Equals(rival.Row, episode.Recorded) && rival.Row.Start == episode.Start && rival.Row.Ceased is not (null or ReasonCeased.X1) && (rival.Row.End < episode.End || episode.End is null))
        .Min(rival => rival.Row.End);

    /// <summary>The last day on which care ended as another row has it that began on the same day, after the episode did; <see langword="null"/> if none has.</summary>
    public LocalDate? MayHaveGoneOn(SettledEpisode episode) => rivals
        .Where(rival => !Equals(rival.Row, episode.Recorded) && rival.Row.Start == episode.Start && rival.Row.End > episode.End)
        .Max(rival => rival.Row.End);

    private void Read(RepairChange change, IReadOnlyList<SettledEpisode> episodes)
    {
        if (change.Row.Start is not { } start)
            return;
        switch (change.Step)
        {
            case RepairStep.OneOfEqualRows or RepairStep.OneRowPerStart when !IsCorrected(change.Row, start, episodes):
                rivals.Add((change.Row, start, change.Before ?? LocalDate.MaxIsoValue));
                break;
            case RepairStep.CutOverlap when change.After is { } cut:
                rivals.Add((change.Row, cut, change.Before ?? LocalDate.MaxIsoValue));
                break;
            case RepairStep.CloseBeforeReentry:
                unclosed.Add(change.Row);
                break;
            case RepairStep.ExtendOverGap when change.Before is { } ended && change.After is { } next:
                gaps.Add((ended, next));
                break;
        }
    }

    // The same start in a later return is the later word.
    private static bool IsCorrected(Episode row, LocalDate start, IReadOnlyList<SettledEpisode> episodes) =>
        episodes.Any(episode => episode.Start == start && episode.Recorded.ReturnYear > row.ReturnYear);
}
