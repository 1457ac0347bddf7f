using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.Text;

namespace CareRights.Stability.Measures;

/// <summary>One placement, row, school or social worker that a measure looked at, and what it made of it.</summary>
/// <param name="Start">The first day; <see langword="null"/> if not known.</param>
/// <param name="End">The day it ended, not itself a day of it; <see langword="null"/> if it lasts, or is not known.</param>
/// <param name="Counts">Whether it counts; unknown where the facts do not settle it.</param>
/// <param name="Reason">Why, in a few words that name nobody.</param>
/// <remarks>Equality is by value. Immutable.</remarks>
public sealed record Considered(LocalDate? Start, LocalDate? End, Answer Counts, string Reason)
{
    /// <summary>Nothing but the type: what it holds may be of a person, and is for nobody's log.</summary>
    public override string ToString() => nameof(Considered);

    internal static string Listed(IEnumerable<Considered> considered) => string.Join(
        "; ", considered.Select(item => $"{(item.Start is { } start ? LocalDatePattern.Iso.Format(start) : "no start")} {(item.Counts == Answer.Yes ? "counted" : "left out")}: {item.Reason}"));
}
