using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Stability;
using CareRights.Stability.Figures;
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
        return source.Histories(repair, observedUntil, _ => true);
    }

    /// <summary>The histories of some of the children.</summary>
    internal static IEnumerable<PlacementHistory> Histories(this Return source, Func<string, Repair> repair, LocalDate? observedUntil, Func<ChildKey, bool> isAskedFor)
    {
        var coverage = source.Coverage(observedUntil);
        return source.Histories(repair, authority => coverage[authority], isAskedFor);
    }

    /// <summary>The histories of some of the children, where what is covered is known from elsewhere than the rows.</summary>
    internal static IEnumerable<PlacementHistory> Histories(this Return source, Func<string, Repair> repair, Func<string, ReturnCoverage> coverage, Func<ChildKey, bool> isAskedFor) =>
        source.HistoriesToMake(repair, coverage, isAskedFor).Select(each => each.Make());

    /// <summary>The children in order of authority and child, each with what makes its history.</summary>
    internal static IEnumerable<(ChildKey Child, Func<PlacementHistory> Make)> HistoriesToMake(this Return source, Func<string, Repair> repair, Func<string, ReturnCoverage> coverage, Func<ChildKey, bool> isAskedFor)
    {
        var born = source.DatesOfBirth();
        var rows = ByChild<(EpisodeRow Row, int Place)>.Of(source.Episodes, (row, place) => (row, place));
        return rows.Children
            .Where(isAskedFor)
            .OrderBy(child => child.Authority, StringComparer.Ordinal)
            .ThenBy(child => child.Child, StringComparer.Ordinal)
            .Select(child => (child, (Func<PlacementHistory>)(() => OfChild(child, rows[child], repair, born.TryGetValue(child, out var birth) ? birth : null, coverage(child.Authority)))));
    }

    // An error in one child's rows is that child's Unknown, with the kind of error kept, and not the end of everybody else's answers.
    private static PlacementHistory OfChild(ChildKey child, IReadOnlyList<(EpisodeRow Row, int Place)> rows, Func<string, Repair> repair, LocalDate? born, ReturnCoverage coverage)
    {
        var chosen = repair(child.Authority);
        try
        {
            return PlacementHistory.From(child, rows.Select(each => each.Row.ToEpisode(each.Place)), chosen, born, coverage);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return PlacementHistory.NotKnown(child, rows.Select(each => new Episode { Child = child, ReturnYear = each.Row.ReturnYear, Row = each.Place }), chosen, fault.GetType().Name, coverage);
        }
    }
}
