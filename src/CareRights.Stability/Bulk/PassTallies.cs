using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Placements;

namespace CareRights.Stability.Bulk;

/// <summary>The tallies of one pass: one for each measure, and one for the long-term measure if it was asked for.</summary>
/// <param name="Measures">The measures.</param>
/// <param name="Tallies">The tally of each.</param>
/// <param name="LongTerm">The tally of the long-term measure; <see langword="null"/> if it was not asked for.</param>
/// <remarks>Passes over parts of the children with the same measures add up in any order to the pass over all. Immutable. Equality by reference of the lists.</remarks>
internal sealed record PassTallies(IReadOnlyList<PlacementMeasure> Measures, IReadOnlyList<CountTally> Tallies, Tally? LongTerm)
{
    /// <summary>Both passes as one.</summary>
    /// <exception cref="ArgumentException">They are not about the same measures.</exception>
    public PassTallies With(PassTallies other)
    {
        Guard.Against.Null(other);
        Guard.Against.InvalidInput(
            !Measures.SequenceEqual(other.Measures) || LongTerm is null != other.LongTerm is null, nameof(other), "Only passes over the same measures add up.");
        return new PassTallies(Measures, Tallies.Zip(other.Tallies, (one, another) => one + another).ToArray(), LongTerm is { } mine && other.LongTerm is { } theirs ? mine + theirs : null);
    }

    /// <summary>Nothing but the type: what it holds may be of a person, and is for nobody's log.</summary>
    public override string ToString() => nameof(PassTallies);
}
