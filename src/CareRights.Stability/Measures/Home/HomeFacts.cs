using CareRights.Stability.Measures.Placements;

namespace CareRights.Stability.Measures.Home;

/// <summary>What the records show of a child's home.</summary>
/// <remarks>A fact left <see langword="null"/> is unknown. Equality is by value. Immutable.</remarks>
internal sealed record HomeFacts
{
    /// <summary>Whether the placement is more than 20 miles from home.</summary>
    public Answer IsOver20Miles { get; init; }

    /// <summary>DfE's long-term measure of the child.</summary>
    public LongTermAnswer? LongTerm { get; init; }

    /// <summary>DfE's count of the child's placements in the year.</summary>
    public PlacementCount? Placements { get; init; }

    /// <summary>How the child took part in the latest review.</summary>
    public ReviewParticipation LatestReview { get; init; }
}
