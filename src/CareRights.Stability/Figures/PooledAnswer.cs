using System.Collections.Generic;
using System.Linq;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Exposure;
using CareRights.Stability.Measures.Index;
using CareRights.Stability.Measures.Placements;

namespace CareRights.Stability.Figures;

/// <summary>What one child in one year adds to what is no list of shares.</summary>
internal sealed record PooledAnswer
{
    public ExposureAnswer? Moves { get; private init; }

    public FirstMoveAnswer? FirstMove { get; private init; }

    public (StabilityIndexTally One, StabilityIndexTally Two, StabilityIndexTally Both)? Circles { get; private init; }

    public PlacementLocation? Distance { get; private init; }

    /// <summary>Where each placement that began in the year is, seen from home; <see langword="null"/> if it is not known which began.</summary>
    public IReadOnlyList<PlacementLocation>? Begun { get; private init; }

    public bool IsBegunUnknown { get; private init; }

    public (double Entropy, double Complexity)? Pattern { get; private init; }

    public bool IsPatternUnknown { get; private init; }

    public static PooledAnswer Of(ChildRecord child, StatisticalYear year, Outcome lookedAfter, FigureViews views)
    {
        var isIn = lookedAfter == Outcome.Yes;
        var isOrdered = isIn && (views & FigureViews.Pattern) != 0;
        var sequence = isOrdered ? CareSettings.Of(child.History, year.First, year.Last) : null;
        var begun = (views & FigureViews.Distance) != 0 ? PlacementsBegun(child, year) : [];
        var complexity = sequence?.Complexity(CareSettings.Alphabet);
        return new()
        {
            Moves = (views & FigureViews.MovesPerThousandDays) != 0 ? MovesPerThousandDays.Assess(child.History, child.Born, year.Last) : null,
            FirstMove = (views & FigureViews.TimeToFirstMove) != 0 ? EntryMeasures.FirstMove(child, year) : null,
            Circles = isIn && (views & FigureViews.Circles) != 0 ? OfCircles(child, year) : null,
            Distance = isIn && (views & FigureViews.Distance) != 0 ? child.PlaceOn(year.Last) : null,
            Begun = begun,
            IsBegunUnknown = begun is null,
            Pattern = sequence is not null && complexity is { } known ? (sequence.Entropy, known) : null,
            IsPatternUnknown = isOrdered && complexity is null,
        };
    }

    // Coming into care begins a placement too.
    private static IReadOnlyList<PlacementLocation>? PlacementsBegun(ChildRecord child, StatisticalYear year) =>
        Doubt.InWhole(child.History, new Window(year.First, year.Last), Definition.DfE) is not null ? null
        : [.. PlacementRules.Placements(child.History, year.Last).Where(placement => placement.Start >= year.First).Select(placement => child.PlaceOf(placement.Episodes[0]))];

    private static (StabilityIndexTally One, StabilityIndexTally Two, StabilityIndexTally Both) OfCircles(ChildRecord child, StatisticalYear year)
    {
        var now = child.Domains(year, 1);
        return (
            StabilityIndexTally.Of(StabilityIndex.Assess(now)),
            StabilityIndexTally.Of(StabilityIndex.Assess(child.Domains(year, 2))),
            StabilityIndexTally.Of(StabilityIndex.Assess(IndexMeasures.InBothYears(child, year, now))));
    }
}
