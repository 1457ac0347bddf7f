using System.Collections.Generic;
using CareRights.Stability.Statistics;

namespace CareRights.Stability.Comparison;

/// <summary>An authority held against others.</summary>
/// <param name="Others">Their children pooled, the authority's own left out: its children cannot be on both sides.</param>
/// <param name="OthersInterval">Wilson's interval for their share.</param>
/// <param name="Difference">The authority's share less theirs; <see langword="null"/> where either is of nobody.</param>
/// <param name="DifferenceInterval">Newcombe's interval for the difference.</param>
/// <param name="Standing">What the interval of the difference says.</param>
/// <param name="Absent">Codes of neighbours for which there is no figure.</param>
/// <remarks>Equality is by reference of the list. Immutable.</remarks>
public sealed record ComparedWith(
    Proportion Others, ConfidenceInterval OthersInterval, double? Difference, ConfidenceInterval? DifferenceInterval, Standing Standing, IReadOnlyList<string> Absent)
{
    /// <summary>Nothing but the type: what it holds may be of a person, and is for nobody's log.</summary>
    public override string ToString() => nameof(ComparedWith);
}
