namespace CareRights.Stability.Measures.Index;

/// <summary>What the Stability Index says of one child.</summary>
/// <param name="Assessed">The domains in which the child could be assessed.</param>
/// <param name="AnyIn">The assessed domains with any change.</param>
/// <param name="MultipleIn">The assessed domains with multiple instability.</param>
/// <param name="Any">Any change in any domain, for a child assessed in all three; not applicable to others, who are not in the index's sample.</param>
/// <param name="Multiple">Multiple instability in any domain, for a child assessed in all three.</param>
/// <param name="AnyObserved">Any change in any domain in which the child could be assessed. Not a published figure: it counts children who had less to be seen.</param>
/// <remarks>Equality is by value. Immutable.</remarks>
internal sealed record StabilityIndexAnswer(StabilityDomains Assessed, StabilityDomains AnyIn, StabilityDomains MultipleIn, Outcome Any, Outcome Multiple, Outcome AnyObserved);
