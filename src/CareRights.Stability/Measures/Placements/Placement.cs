using System.Collections.Generic;
using NodaTime;

namespace CareRights.Stability.Measures.Placements;

/// <summary>One unbroken stay with the same carer, as DfE's placement measures count them: one or more episodes, temporary stays away within it included.</summary>
/// <param name="Start">The first day.</param>
/// <param name="End">The day it ended, not itself a day of it; <see langword="null"/> if open.</param>
/// <param name="Episodes">The episodes it is made of, in order; those away from the place are among them.</param>
/// <param name="IsStartSeen">Whether the row it begins with is the beginning: not where the first row of the file says the carer is the same as before.</param>
/// <remarks>Immutable. Equality is by reference of the list of episodes.</remarks>
internal sealed record Placement(LocalDate Start, LocalDate? End, IReadOnlyList<SettledEpisode> Episodes, bool IsStartSeen)
{
    /// <summary>Whether it begins and ends on one day: such a stay is not a placement.</summary>
    public bool IsZeroLength => End == Start;

    /// <summary>Whether it is open on any day of a period or ends on the first of them, both ends included.</summary>
    public bool Touches(LocalDate first, LocalDate last) => Start <= last && (End is null || Episodes[Episodes.Count - 1].Touches(first, last));
}
