using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Stability.Measures.Index;
using CareRights.Stability.Measures.Placements;
using CareRights.Stability.Measures.Schools;
using CareRights.Stability.Measures.SocialWorkers;
using NodaTime;

namespace CareRights.Stability.Figures;

/// <summary>Everything that the measures ask about one child.</summary>
/// <remarks>
/// Each table is fetched when a measure first asks for it, so that a pass over a nation's children holds one child at a time.
/// What the returns cover is at <see cref="PlacementHistory.Coverage"/>: a table that no return brought is unknown, whatever is given here.
/// Equality by reference. Its text is the child's identifier alone.
/// </remarks>
public sealed class ChildRecord
{
    private readonly ChildKey child;
    private readonly ChildTables tables;
    private readonly Func<PlacementHistory> make;
    private PlacementHistory? history;
    private Pupil? pupil;
    private ChildWorkers? workers;

    // Several measures ask the same. Two threads at once do the work twice, and nothing else.
    private Kept<(StatisticalYear Year, int Years), ThreeDomains>? domains;
    private Kept<(PlacementMeasure Measure, LocalDate AsOf), PlacementCount>? byPlacements;
    private Kept<(SchoolMeasure Measure, StatisticalYear Year), SchoolAnswer>? bySchools;
    private Kept<(SocialWorkerMeasure Measure, StatisticalYear Year), SocialWorkerAnswer>? bySocialWorkers;
    private Kept<StatisticalYear, YearOfChild>? years;

    /// <summary>The record of one child from episodes alone. With the other tables it is made of the rows of a return: <c>Return.Children</c> of CareRights.Ssda903.</summary>
    /// <param name="history">The episodes, with what the returns cover.</param>
    /// <param name="born">The date of birth; <see langword="null"/> if not known.</param>
    /// <example><code>
    /// var answer = Measure.Find("dfe_placements_1y")!.Assess(new ChildRecord(history, born: null), new StatisticalYear(2024));
    /// </code></example>
    public ChildRecord(PlacementHistory history, LocalDate? born)
        : this(history, born, tables: null)
    {
    }

    /// <summary>The record of one child with its other tables.</summary>
    internal ChildRecord(PlacementHistory history, LocalDate? born, ChildTables? tables)
        : this(Guard.Against.Null(history).Child, () => history, born, tables) => this.history = history;

    /// <summary>The record of one child whose history is made when it is first asked for, so that a pass makes the histories of several children at once.</summary>
    /// <param name="child">The child.</param>
    /// <param name="history">Makes the episodes, with what the returns cover: the same each time.</param>
    /// <param name="born">The date of birth; <see langword="null"/> if not known.</param>
    /// <param name="tables">The other tables; those not given are empty.</param>
    internal ChildRecord(ChildKey child, Func<PlacementHistory> history, LocalDate? born, ChildTables? tables = null)
    {
        this.child = child;
        make = Guard.Against.Null(history);
        Born = born;
        this.tables = tables ?? ChildTables.None;
    }

    /// <summary>The episodes.</summary>
    public PlacementHistory History => history ??= make();

    /// <summary>The date of birth; <see langword="null"/> if not known.</summary>
    public LocalDate? Born { get; }

    /// <summary>What the returns cover.</summary>
    public ReturnCoverage Coverage => History.Coverage;

    /// <summary>The spells with a social worker.</summary>
    internal IEnumerable<SocialWorkerSpell> SocialWorkers => tables.SocialWorkers(child);

    /// <summary>What a measure of placements, or of changes of placement, says of the child over the period that ends on a day.</summary>
    internal PlacementCount PlacementsBy(PlacementMeasure measure, LocalDate asOf) =>
        Once(ref byPlacements, (Measure: measure, AsOf: asOf), this, static (child, asked) => PlacementStability.Count(child.History, asked.Measure, asked.AsOf));

    /// <summary>What a measure of school moves says of the child.</summary>
    internal SchoolAnswer SchoolsBy(SchoolMeasure measure, StatisticalYear year) =>
        Once(ref bySchools, (Measure: measure, Year: year), this, static (child, asked) => SchoolStability.Count(child.History, child.Pupil, asked.Measure, asked.Year));

    /// <summary>What a measure of social workers says of the child.</summary>
    internal SocialWorkerAnswer SocialWorkersBy(SocialWorkerMeasure measure, StatisticalYear year) =>
        Once(ref bySocialWorkers, (Measure: measure, Year: year), this, static (child, asked) => SocialWorkerStability.Count(child.History, child.workers ??= new ChildWorkers(child.tables.SocialWorkers(child.child)), asked.Measure, asked.Year));

    /// <summary>The child in the three domains of the index.</summary>
    internal ThreeDomains Domains(StatisticalYear year, int years) => Once(ref domains, (Year: year, Years: years), this, static (child, asked) => IndexMeasures.Domains(child, asked.Year, asked.Years));

    /// <summary>What measures of a year have in common.</summary>
    internal YearOfChild In(StatisticalYear year) => Once(ref years, year, this, static (child, asked) => new YearOfChild(child, asked));

    /// <summary>The child's schooling.</summary>
    internal Pupil Pupil => pupil ??= tables.Pupil(child, Born);

    /// <summary>The reviews held, in any order.</summary>
    internal IEnumerable<ReviewHeld> Reviews => tables.Reviews(child);

    /// <summary>The yearly rows on health (OC2).</summary>
    internal IEnumerable<HealthYear> Health => tables.Health(child);

    /// <summary>The yearly rows of a care leaver (OC3).</summary>
    internal IEnumerable<CareLeaverYear> CareLeaver => tables.CareLeaver(child);

    /// <summary>The times missing or away without authority.</summary>
    internal IEnumerable<Absence> Absences => tables.Absences(child);

    /// <summary>The adoptions.</summary>
    internal IEnumerable<AdoptionDates> Adoptions => tables.Adoptions(child);

    /// <summary>The orders depriving the child of liberty.</summary>
    internal IEnumerable<DateSpan> LibertyOrders => tables.LibertyOrders(child);

    /// <summary>What the child is grouped by, of what the header says: "sex", "ethnic" and the like.</summary>
    /// <param name="key">The name of the grouping.</param>
    /// <returns>The value as it may be shown; <see langword="null"/> if not known.</returns>
    public string? Attribute(string key) => tables.Attribute(child, Guard.Against.Null(key));

    /// <summary>Where the child is placed at the close of a day, seen from home, as far as coordinates were supplied.</summary>
    internal PlacementLocation PlaceOn(LocalDate day) => OpenOn(day) is { } open ? PlaceOf(open) : new PlacementLocation();

    /// <summary>Where an episode was spent, seen from home, as far as coordinates were supplied.</summary>
    internal PlacementLocation PlaceOf(SettledEpisode episode) => tables.PlaceOf(Guard.Against.Null(episode));

    /// <summary>The episode open at the close of a day; <see langword="null"/> if there is none.</summary>
    public SettledEpisode? OpenOn(LocalDate day) => Array.FindLast(History.Rows, row => row.IsOpenAtCloseOf(day));

    /// <summary>How the child took part in the latest review up to the close of a day. Unknown if there was none, if a date or the code could not be read, or if rows of that day differ.</summary>
    internal ReviewParticipation LatestReview(LocalDate day)
    {
        var reviews = Reviews.ToList();
        var latest = reviews.Where(row => row.Day <= day).GroupBy(row => row.Day).OrderByDescending(rows => rows.Key).FirstOrDefault()?.Select(row => row.Participation).Distinct().ToList();
        return latest is [var known] && !reviews.Exists(row => row.Day is null && !(row.Ending > StatisticalYear.Of(day).Ending)) ? known : ReviewParticipation.Unknown;
    }

    /// <summary>The child's identifier. A date of birth is not printed.</summary>
    public override string ToString() => child.ToString();

    private static TAnswer Once<TAsked, TAnswer>(ref Kept<TAsked, TAnswer>? kept, TAsked asked, ChildRecord child, Func<ChildRecord, TAsked, TAnswer> answer)
        where TAsked : struct, IEquatable<TAsked>
    {
        for (var known = kept; known is not null; known = known.Before)
        {
            if (known.Asked.Equals(asked))
            {
                return known.Answer;
            }
        }

        var given = answer(child, asked);
        kept = new(asked, given, kept);
        return given;
    }

    private sealed record Kept<TAsked, TAnswer>(TAsked Asked, TAnswer Answer, Kept<TAsked, TAnswer>? Before);
}
