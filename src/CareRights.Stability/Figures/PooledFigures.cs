using System.Collections.Generic;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Distance;
using CareRights.Stability.Measures.Exposure;
using CareRights.Stability.Measures.Index;
using CareRights.Stability.Statistics;

namespace CareRights.Stability.Figures;

/// <summary>What is no list of shares, for the children of one year or of one group of it: rates, curves, circles.</summary>
/// <remarks>Filled by a <see cref="FigurePass"/>; complete when the pass is.</remarks>
public sealed class PooledFigures
{
    private readonly List<TimeToEvent> firstMoves = [];
    private readonly List<double> entropies = [];
    private readonly List<double> complexities = [];

    internal PooledFigures()
    {
    }

    /// <summary>Moves and days in care of those who entered care in the year.</summary>
    public RateTally Moves { get; private set; }

    /// <summary>Those whose moves or days are not known.</summary>
    public long MovesUnknown { get; private set; }

    /// <summary>The times to the first move of those who entered care in the year.</summary>
    public SurvivalTally FirstMoves => SurvivalTally.Of(firstMoves);

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

    /// <summary>The entropy of the year of each child looked after on 31 March.</summary>
    public IReadOnlyList<double> Entropies => entropies;

    /// <summary>The complexity of the year of each child looked after on 31 March.</summary>
    public IReadOnlyList<double> Complexities => complexities;

    /// <summary>Those looked after on 31 March whose year cannot be put in order.</summary>
    public long PatternUnknown { get; private set; }

    internal void Add(ChildRecord child, StatisticalYear year, Outcome lookedAfter, FigureViews views)
    {
        if (views.HasFlag(FigureViews.MovesPerThousandDays))
        {
            var moves = MovesPerThousandDays.Assess(child.History, child.Born, year.Last);
            Moves = Moves.Merge(moves.Tally);
            MovesUnknown += moves.Outcome == Outcome.Unknown ? 1 : 0;
        }

        if (views.HasFlag(FigureViews.TimeToFirstMove))
        {
            var first = EntryMeasures.FirstMove(child, year);
            FirstMovesUnknown += first.Outcome == Outcome.Unknown ? 1 : 0;
            if (first.Time is { } time)
            {
                firstMoves.Add(time);
            }
        }

        if (lookedAfter == Outcome.Yes)
        {
            AddLookedAfter(child, year, views);
        }
    }

    private void AddLookedAfter(ChildRecord child, StatisticalYear year, FigureViews views)
    {
        if (views.HasFlag(FigureViews.Circles))
        {
            var now = IndexMeasures.Domains(child, year, 1);
            OneYear += StabilityIndexTally.Of(StabilityIndex.Assess(now));
            TwoYears += StabilityIndexTally.Of(StabilityIndex.Assess(IndexMeasures.Domains(child, year, 2)));
            BothYears += StabilityIndexTally.Of(StabilityIndex.Assess(IndexMeasures.InBothYears(child, year, now)));
        }

        if (views.HasFlag(FigureViews.Distance))
        {
            Distance += DistanceTally.Of(PlacementDistance.Assess(child.PlaceOn(year.Last)));
        }

        if (!views.HasFlag(FigureViews.Pattern))
        {
            return;
        }

        if (CareSettings.Of(child.History, year.First, year.Last) is { } pattern && pattern.Complexity(CareSettings.Alphabet) is { } complexity)
        {
            entropies.Add(pattern.Entropy);
            complexities.Add(complexity);
        }
        else
        {
            PatternUnknown++;
        }
    }
}
