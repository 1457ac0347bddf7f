using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Ssda903;
using CareRights.Stability;
using NodaTime;

namespace CareRights.Tool.Figures;

/// <summary>What a return says of one child, as far as the measures ask.</summary>
/// <param name="history">The episodes, repaired as asked.</param>
/// <param name="records">The tables of the return.</param>
internal sealed class ChildOnFile(PlacementHistory history, ReturnRecords records)
{
    private Pupil? pupil;

    public PlacementHistory History => history;

    /// <summary>The date of birth; <see langword="null"/> if not known.</summary>
    public LocalDate? Born { get; } = records.Born.TryGetValue(history.Child, out var born) ? born : null;

    /// <summary>The latest header row; <see langword="null"/> if there is none.</summary>
    public HeaderRow? Header => records.Headers.TryGetValue(history.Child, out var header) ? header : null;

    public IEnumerable<SocialWorkerSpell> Workers => records.Workers.Value[history.Child];

    public Pupil Pupil => pupil ??= records.Pupils.Value(history.Child, Born);

    /// <summary>Where the child is placed on a day, seen from home, as far as coordinates were supplied.</summary>
    public PlacementLocation PlaceOn(LocalDate day) =>
        history.Episodes.LastOrDefault(row => row.IsOpenAtCloseOf(day)) is { } open
            ? new PlacementLocation { Home = Grid(records.RowOf(open).HomePost), Placement = Grid(records.RowOf(open).PlPost) }
            : new PlacementLocation();

    /// <summary>The child's identifier: a date of birth is not to be printed.</summary>
    public override string ToString() => history.Child.ToString();

    private GridReference? Grid(string? post) =>
        post is not null && records.Places.Value.TryGetValue(Postcodes.Normal(post), out var place) ? new GridReference(place.Easting, place.Northing) : null;
}

/// <summary>The tables of a return by child, each put in order when it is first asked for.</summary>
internal sealed class ReturnRecords(Return read)
{
    public IReadOnlyDictionary<ChildKey, LocalDate?> Born { get; } = read.DatesOfBirth();

    public IReadOnlyDictionary<ChildKey, HeaderRow> Headers { get; } = read.Headers
        .GroupBy(row => row.Key())
        .ToDictionary(rows => rows.Key, rows => rows.MaxBy(row => row.ReturnYear ?? 0)!);

    public Lazy<ILookup<ChildKey, SocialWorkerSpell>> Workers { get; } = new(read.SocialWorkerSpells);

    public Lazy<Func<ChildKey, LocalDate?, Pupil>> Pupils { get; } = new(read.Pupils);

    public Lazy<IReadOnlyDictionary<string, CoordinateRow>> Places { get; } = new(read.Places);

    public EpisodeRow RowOf(SettledEpisode episode) => read.Episodes[episode.Recorded.Row];
}
