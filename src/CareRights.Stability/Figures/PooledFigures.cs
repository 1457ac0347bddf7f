using System.Collections.Generic;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Distance;
using CareRights.Stability.Measures.Index;
using CareRights.Stability.Statistics;

namespace CareRights.Stability.Figures;

/// <summary>What is no list of shares, for the children of one year or of one group of it: rates, curves, circles.</summary>
/// <remarks>Filled by a <see cref="FigurePass"/>; complete when the pass is.</remarks>
public sealed class PooledFigures
{
    private readonly List<TimeToEvent> firstMoves = [];
    private readonly List<double> miles = [];
    private readonly List<double> milesOfBegun = [];
    private readonly List<double> entropies = [];
    private readonly List<double> complexities = [];

    internal PooledFigures()
    {
    }

    /// <summary>Moves and days in care of those who entered care in the year.</summary>
    public RateTally Moves { get; private set; }

    /// <summary>Those whose moves or days are not known.</summary>
    public long MovesUnknown { get; private set; }

    /// <summary>How many of those who entered care in the year had not moved yet, by the days since they came.</summary>
    public SurvivalCurve FirstMoves => SurvivalTally.Of(firstMoves).KaplanMeier();

    /// <summary>Those who entered care, or may have, and whose time is not known.</summary>
    public long FirstMovesUnknown { get; private set; }

    /// <summary>The Stability Index of the year.</summary>
    public StabilityIndexTally OneYear { get; private set; } = StabilityIndexTally.None;

    /// <summary>The Stability Index over two years.</summary>
    public StabilityIndexTally TwoYears { get; private set; } = StabilityIndexTally.None;

    /// <summary>Instability in the year and in the year before as well.</summary>
    public StabilityIndexTally BothYears { get; private set; } = StabilityIndexTally.None;

    /// <summary>Distance and boundary on 31 March.</summary>
    public DistanceTally Distance { get; private set; } = DistanceTally.None;

    /// <summary>The miles from home of the children looked after on 31 March, where both places are known.</summary>
    public IReadOnlyList<double> Miles => miles;

    /// <summary>Distance and boundary of the placements that began in the year, of all children.</summary>
    public DistanceTally DistanceOfBegun { get; private set; } = DistanceTally.None;

    /// <summary>The miles from home of the placements that began in the year, where both places are known.</summary>
    public IReadOnlyList<double> MilesOfBegun => milesOfBegun;

    /// <summary>Children of whom it is not known which placements began in the year.</summary>
    public long BegunUnknown { get; private set; }

    /// <summary>The entropy of the year of each child looked after on 31 March.</summary>
    public IReadOnlyList<double> Entropies => entropies;

    /// <summary>The complexity of the year of each child looked after on 31 March.</summary>
    public IReadOnlyList<double> Complexities => complexities;

    /// <summary>Those looked after on 31 March whose year cannot be put in order.</summary>
    public long PatternUnknown { get; private set; }

    internal static PooledFigures OfMoves(RateTally moves, long unknown) => new() { Moves = moves, MovesUnknown = unknown };

    internal void Add(PooledAnswer child)
    {
        if (child.Moves is { } moves)
        {
            Moves = Moves.Merge(moves.Tally);
            MovesUnknown += moves.Outcome == Outcome.Unknown ? 1 : 0;
        }

        if (child.FirstMove is { } first)
        {
            FirstMovesUnknown += first.Outcome == Outcome.Unknown ? 1 : 0;
            firstMoves.AddRange(first.Time is { } time ? [time] : []);
        }

        if (child.Circles is { } circles)
        {
            OneYear += circles.One;
            TwoYears += circles.Two;
            BothYears += circles.Both;
        }

        if (child.Distance is { } distance)
        {
            Distance += DistanceTally.Of(distance);
            miles.AddRange(distance.Miles is { } far ? [(double)far] : []);
        }

        foreach (var begun in child.Begun ?? [])
        {
            DistanceOfBegun += DistanceTally.Of(begun);
            milesOfBegun.AddRange(begun.Miles is { } far ? [(double)far] : []);
        }

        BegunUnknown += child.IsBegunUnknown ? 1 : 0;

        if (child.Pattern is { } pattern)
        {
            entropies.Add(pattern.Entropy);
            complexities.Add(pattern.Complexity);
        }

        PatternUnknown += child.IsPatternUnknown ? 1 : 0;
    }
}
