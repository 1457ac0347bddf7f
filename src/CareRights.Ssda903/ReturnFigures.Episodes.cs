using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Stability;
using NodaTime;

namespace CareRights.Ssda903;

/// <content>A return's rows as the facts that CareRights.Stability answers from.</content>
/// <remarks>
/// Nothing is left out on the way: a row without a readable start, or with codes outside their sets, is still an episode, and it is the history that says what it makes of it.
/// A row's number is its place among the return's episodes, so that a change or a conflict leads back to the file and line.
/// </remarks>
public static partial class ReturnFigures
{
    /// <summary>Which child a row is about.</summary>
    public static ChildKey Key(this Row row) => new(Guard.Against.Null(row).Authority ?? "", row.Child);

    /// <summary>The episode that a row records.</summary>
    /// <param name="row">The row.</param>
    /// <param name="place">Its place among the return's episodes, from 0.</param>
    public static Episode ToEpisode(this EpisodeRow row, int place) => new()
    {
        Child = row.Key(),
        Start = row.Decom,
        End = row.Dec,
        IsEndUnreadable = row.Dec is null && row.IsUnreadable("DEC"),
        Reason = EpisodeCodes.ToReasonForNewEpisode(row.Rne),
        Status = EpisodeCodes.ToLegalStatus(row.Ls),
        Placement = EpisodeCodes.ToPlacementType(row.Place),
        Place = row.PlPost is { } post ? Postcodes.Normal(post) : "",
        IsPlaceUnreadable = row.PlPost is null && row.IsUnreadable("PL_POST"),
        Urn = row.Urn,
        Provider = row.PlaceProvider,
        Ceased = row.Rec is null && row.IsUnreadable("REC") ? ReasonCeased.Unknown : EpisodeCodes.ToReasonCeased(row.Rec),
        ReturnYear = row.ReturnYear,
        Row = place,
    };

    /// <summary>The history of every child that has an episode, one at a time, in order of authority and child.</summary>
    /// <param name="source">The return.</param>
    /// <param name="repair">What may be changed in the rows of each authority, by its name; the empty name where the return names none.</param>
    /// <param name="observedUntil">The last day that the extract speaks of; <see langword="null"/> to take it from the return (<see cref="ReturnFigures.Coverage"/>).</param>
    public static IEnumerable<PlacementHistory> Histories(this Return source, Func<string, Repair> repair, LocalDate? observedUntil = null)
    {
        Guard.Against.Null(source);
        Guard.Against.Null(repair);
        var coverage = source.Coverage(observedUntil);
        var histories = new HistoriesOfReturn(source, repair, authority => coverage[authority], new(source.DatesOfBirth));
        return histories.Children().Select(each => histories.Of(each.Key, each.Value, histories.BornOf(each.Key)));
    }
}
