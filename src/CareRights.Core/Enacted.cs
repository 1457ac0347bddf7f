using NodaTime;

namespace CareRights;

/// <summary>A value that a provision fixes for a time.</summary>
/// <typeparam name="T">What the provision fixes: an age, an amount, a number of days.</typeparam>
/// <param name="From">The first day in force, as far as it was read; <see langword="null"/> if enacted but not commenced, and then the value is never in force.</param>
/// <param name="Value">The value.</param>
/// <param name="Authority">The provision that fixes it.</param>
/// <param name="CheckedOn">The day on which somebody last read the provision.</param>
/// <param name="Until">The first day no longer in force; <see langword="null"/> if it runs until the next value, or on.</param>
/// <param name="State">What is known of its commencement or its reading, such as "needs regulations; none found". Empty if there is nothing to say.</param>
/// <param name="InForceBefore">Whether the right or power is older than <paramref name="From"/>: its first day, or its terms until then, were not read. Days before <paramref name="From"/> are then Unknown and not a no.</param>
public sealed record Enacted<T>(
    LocalDate? From, T Value, Citation Authority, LocalDate CheckedOn, LocalDate? Until = null, string State = "", bool InForceBefore = false)
{
    /// <summary>Whether the provision is in force on a day, taken by itself.</summary>
    public bool IsInForce(LocalDate asOf) => From is { } from && from <= asOf && !(Until is { } until && until <= asOf);
}
