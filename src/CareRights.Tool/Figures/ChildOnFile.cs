using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Ssda903;
using CareRights.Stability;
using CareRights.Stability.Measures.Exposure;
using CareRights.Stability.Statistics;
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

    /// <summary>Whether an unaccompanied asylum-seeking child: by the header, or else by the table of such children; <see langword="null"/> if neither says.</summary>
    public bool? IsUasc => Header?.Uasc switch
    {
        "1" => true,
        "0" => false,
        _ => records.Uasc.Value?.Contains(history.Child),
    };

    public IEnumerable<SocialWorkerSpell> Workers => records.Workers.Value[history.Child];

    /// <summary>Whether there are the returns that would show every social worker of the years that end with one.</summary>
    public bool HasWorkersFor(StatisticalYear year, int years) => Enumerable.Range(0, years).All(back => records.HasWorkersOf(year.Ending - back));

    public Pupil Pupil => pupil ??= records.Pupils.Value(history.Child, Born);

    /// <summary>Where the child is placed on a day, seen from home, as far as coordinates were supplied.</summary>
    public PlacementLocation PlaceOn(LocalDate day) =>
        history.Episodes.LastOrDefault(row => row.IsOpenAtCloseOf(day)) is { } open
            ? records.LocationOf(open)
            : new PlacementLocation();

    /// <summary>The kinds of home the child lived in over a year; <see langword="null"/> if the history does not settle it.</summary>
    public CareSequence? Pattern(StatisticalYear year) => CareSettings.Of(history, year.First, year.Last);

    /// <summary>How the child took part in the latest review up to the close of a day; unknown where there was none, or where its date or code could not be read.</summary>
    public ReviewParticipation LatestReview(LocalDate day)
    {
        var reviews = records.Reviews.Value[history.Child].ToList();
        return reviews.TrueForAll(row => row.Review is not null) && reviews.Where(row => row.Review <= day).MaxBy(row => row.Review) is { } latest
            && Enum.TryParse<ReviewParticipation>(latest.ReviewCode, out var code) && code.ToString() == latest.ReviewCode
            ? code
            : ReviewParticipation.Unknown;
    }

    /// <summary>The child's identifier: a date of birth is not to be printed.</summary>
    public override string ToString() => history.Child.ToString();
}

/// <summary>The tables of a return by child, each put in order when it is first asked for.</summary>
/// <param name="read">The return.</param>
/// <param name="authority">Whose return it is, where its rows do not say.</param>
internal sealed class ReturnRecords(Return read, string? authority)
{
    private const int FirstWithTwoYears = 2025;

    private readonly Lazy<HashSet<int?>> years = new(() => read.SocialWorkers.Select(row => row.ReturnYear).ToHashSet());

    public IReadOnlyDictionary<ChildKey, LocalDate?> Born { get; } = read.DatesOfBirth();

    public IReadOnlyDictionary<ChildKey, HeaderRow> Headers { get; } = read.Headers
        .GroupBy(row => row.Key())
        .ToDictionary(rows => rows.Key, rows => rows.MaxBy(row => row.ReturnYear ?? 0)!);

    public Lazy<ILookup<ChildKey, SocialWorkerSpell>> Workers { get; } = new(read.SocialWorkerSpells);

    /// <summary>
    /// Whether a table of social workers is of a year. What the return of another year happens to hold of it is not the whole; from 2025 on a return is due two years of them.
    /// A table that names no year is taken for whichever is asked about.
    /// </summary>
    public bool HasWorkersOf(int year) => years.Value.Contains(null) || years.Value.Contains(year) || (year + 1 >= FirstWithTwoYears && years.Value.Contains(year + 1));

    public Lazy<Func<ChildKey, LocalDate?, Pupil>> Pupils { get; } = new(read.Pupils);

    public Lazy<IReadOnlyDictionary<string, CoordinateRow>> Places { get; } = new(read.Places);

    public Lazy<ILookup<ChildKey, ReviewRow>> Reviews { get; } = new(() => read.Reviews.ToLookup(row => row.Key()));

    /// <summary>The children in the table of unaccompanied asylum-seeking children; <see langword="null"/> if there is no such table.</summary>
    public Lazy<IReadOnlySet<ChildKey>?> Uasc { get; } = new(() =>
        read.Counts.Any(count => count.Table == ReturnTable.Uasc) ? read.Uasc.Select(row => row.Key()).ToHashSet() : null);

    /// <summary>Where an episode was spent, seen from home, and which authorities are responsible and around it, as far as coordinates were supplied.</summary>
    public PlacementLocation LocationOf(SettledEpisode episode)
    {
        var row = read.Episodes[episode.Recorded.Row];
        var (home, placement) = (Place(row.HomePost), Place(row.PlPost));
        return new PlacementLocation
        {
            Home = Grid(home),
            Placement = Grid(placement),
            ResponsibleAuthority = row.Authority ?? authority,
            PlacementAuthority = placement?.Authority,
        };
    }

    private static GridReference? Grid(CoordinateRow? place) => place is null ? null : new GridReference(place.Easting, place.Northing);

    private CoordinateRow? Place(string? post) => post is not null && Places.Value.TryGetValue(Postcodes.Normal(post), out var place) ? place : null;
}
