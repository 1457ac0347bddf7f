using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights;

/// <summary>A value that a provision fixes for a time.</summary>
/// <typeparam name="T">What the provision fixes: an age, an amount, a number of days.</typeparam>
/// <param name="From">The first day in force; <see langword="null"/> if enacted but not commenced, and then the value is never in force.</param>
/// <param name="Value">The value.</param>
/// <param name="Authority">The provision that fixes it.</param>
/// <param name="CheckedOn">The day on which somebody last read the provision.</param>
public sealed record Enacted<T>(LocalDate? From, T Value, Citation Authority, LocalDate CheckedOn)
{
    /// <summary>The first day no longer in force; <see langword="null"/> if it runs until the next value, or on.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>What is known of its commencement or its reading, such as "needs regulations; none found". Empty if there is nothing to say.</summary>
    public string State { get; init; } = "";

    /// <summary>Whether the provision is in force on a day, taken by itself.</summary>
    public bool IsInForce(LocalDate asOf) => From is { } from && from <= asOf && !(Until is { } until && until <= asOf);
}

/// <summary>A value of the law over time: a series of enacted values, none carried back before its first day.</summary>
/// <typeparam name="T">What the provisions fix.</typeparam>
/// <remarks>Old values are never deleted. Immutable; may be shared between threads. Equality is by reference.</remarks>
public sealed class Dated<T> : IEnumerable<Enacted<T>>
{
    private readonly Enacted<T>[] inForce;
    private readonly LocalDate[] starts;
    private readonly Enacted<T>[] notCommenced;

    /// <summary>Makes the series; the order given does not matter.</summary>
    /// <exception cref="ArgumentException">Two values start on the same day, or one ends before it starts.</exception>
    public Dated(params Enacted<T>[] values)
    {
        Guard.Against.Null(values);
        inForce = values.Where(value => value.From is not null).OrderBy(value => value.From).ToArray();
        starts = inForce.Select(value => value.From!.Value).ToArray();
        notCommenced = values.Where(value => value.From is null).ToArray();
        Guard.Against.InvalidInput(
            starts.Distinct().Count() != starts.Length, nameof(values), "Two values start on the same day.");
        Guard.Against.InvalidInput(inForce.Any(value => value.Until <= value.From), nameof(values), "A value ends before it starts.");
    }

    /// <summary>The first day for which a value is encoded; <see langword="null"/> if none has commenced.</summary>
    public LocalDate? First => inForce.Length == 0 ? null : inForce[0].From;

    /// <summary>Values enacted but not commenced: present, and switched off.</summary>
    public IReadOnlyList<Enacted<T>> NotCommenced => notCommenced;

    /// <summary>The value in force on a day; <see langword="null"/> before the first, after a repeal, and where none has commenced.</summary>
    public Enacted<T>? InForce(LocalDate asOf)
    {
        for (var i = starts.Length - 1; i >= 0; i--)
        {
            if (starts[i] <= asOf)
            {
                return inForce[i].Until is { } until && until <= asOf ? null : inForce[i];
            }
        }

        return null;
    }

    /// <summary>Every value, in order of commencement, those not commenced last.</summary>
    public IEnumerator<Enacted<T>> GetEnumerator() => inForce.Concat(notCommenced).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
