using System.Collections.Generic;
using System.Linq;
using CareRights.Stability;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Distance;
using CareRights.Stability.Measures.Exposure;
using CareRights.Stability.Measures.Index;
using CareRights.Stability.Statistics;

namespace CareRights.Tool.Figures;

/// <summary>The children of one year, or of one group of it, as far as the tables asked for need them.</summary>
internal sealed class PooledChildren
{
    private readonly List<TimeToEvent> firstMoves = [];
    private readonly List<double> entropies = [];
    private readonly List<double> complexities = [];

    /// <summary>The times to the first move of those who entered care in the year.</summary>
    public SurvivalTally FirstMoves => SurvivalTally.Of(firstMoves);

    /// <summary>Those who entered care, or may have, and whose time is not known.</summary>
    public long FirstMovesUnknown { get; private set; }

    public StabilityIndexTally OneYear { get; private set; } = StabilityIndexTally.None;

    public StabilityIndexTally TwoYears { get; private set; } = StabilityIndexTally.None;

    /// <summary>Instability in the year and in the year before as well.</summary>
    public StabilityIndexTally BothYears { get; private set; } = StabilityIndexTally.None;

    public DistanceTally Distance { get; private set; } = DistanceTally.None;

    public IReadOnlyList<double> Entropies => entropies;

    public IReadOnlyList<double> Complexities => complexities;

    /// <summary>Those looked after on 31 March whose year cannot be put in order.</summary>
    public long PatternUnknown { get; private set; }

    public void Add(ChildOnFile child, StatisticalYear year, Outcome lookedAfter, IReadOnlyCollection<StabilityView> views)
    {
        if (views.Contains(StabilityView.TimeToFirstMove))
        {
            var first = EntryMeasures.FirstMove(child, year);
            FirstMovesUnknown += first.Outcome == Outcome.Unknown ? 1 : 0;
            if (first.Time is { } time)
            {
                firstMoves.Add(time);
            }
        }

        if (lookedAfter != Outcome.Yes)
        {
            return;
        }

        if (views.Contains(StabilityView.Circles))
        {
            var now = MeasuresBeyondPlacement.Domains(child, year, 1);
            OneYear += StabilityIndexTally.Of(StabilityIndex.Assess(now));
            TwoYears += StabilityIndexTally.Of(StabilityIndex.Assess(MeasuresBeyondPlacement.Domains(child, year, 2)));
            BothYears += StabilityIndexTally.Of(StabilityIndex.Assess(Both(now, MeasuresBeyondPlacement.Domains(child, year.Back(1), 1))));
        }

        if (views.Contains(StabilityView.Distance))
        {
            Distance += DistanceTally.Of(PlacementDistance.Assess(child.PlaceOn(year.Last)));
        }

        if (views.Contains(StabilityView.Pattern))
        {
            AddPattern(child.Pattern(year));
        }
    }

    // One quiet year settles that there was no instability in both, whatever the other was. But those of whom that is all that is known would swell the quiet part of the sample.
    private static ThreeDomains Both(ThreeDomains now, ThreeDomains before) =>
        new(Both(now.Placement, before.Placement), Both(now.School, before.School), Both(now.SocialWorker, before.SocialWorker));

    private static DomainInstability Both(DomainInstability now, DomainInstability before) => IsKnown(now) && IsKnown(before) ? now.And(before) : default;

    private static bool IsKnown(DomainInstability domain) => domain.Any != Outcome.Unknown && domain.Multiple != Outcome.Unknown;

    private void AddPattern(CareSequence? pattern)
    {
        if (pattern?.Complexity(CareSettings.Alphabet) is { } complexity)
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
