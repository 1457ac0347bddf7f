using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights;

/// <summary>A value of the law over time: a series of enacted values, none carried back before its first day.</summary>
/// <typeparam name="T">What the provisions fix.</typeparam>
/// <remarks>
/// Old values are never deleted. <see cref="InForce"/> gives the value that was read for a day; <see cref="IsInForce"/> says besides whether silence is a no.
/// Immutable; may be shared between threads. Equality is by reference.
/// </remarks>
/// <example><code>
/// Dated&lt;int&gt; pounds = new(new Enacted&lt;int&gt;(new LocalDate(2022, 2, 1), 2000, guidance, readOn, InForceBefore: true));
/// pounds.IsInForce(new LocalDate(2020, 1, 1)); // Unknown: the allowance is older, and its first day was not read
/// </code></example>
public sealed class Dated<T> : IEnumerable<Enacted<T>>
{
    private readonly Enacted<T>[] inForce;
    private readonly LocalDate[] starts;
    private readonly Enacted<T>[] notCommenced;
    private readonly LocalDate? readOn;

    /// <summary>How many months a reading of a power that had not commenced is relied on; after that it may have been commenced unseen.</summary>
    public const int MonthsReliedOn = 3;

    /// <summary>Makes the series; the order given does not matter.</summary>
    /// <exception cref="ArgumentException">Two values start on the same day, or one ends before it starts.</exception>
    public Dated(params Enacted<T>[] values)
    {
        Guard.Against.Null(values);
        inForce = values.Where(value => value.From is not null).OrderBy(value => value.From).ToArray();
        starts = inForce.Select(value => value.From!.Value).ToArray();
        notCommenced = values.Where(value => value.From is null).ToArray();
        readOn = values.Length == 0 ? null : values.Min(value => value.CheckedOn);
        Guard.Against.InvalidInput(
            starts.Distinct().Count() != starts.Length, nameof(values), "Two values start on the same day.");
        Guard.Against.InvalidInput(inForce.Any(value => value.Until <= value.From), nameof(values), "A value ends before it starts.");
    }

    /// <summary>The first day for which a value is encoded; <see langword="null"/> if none has commenced.</summary>
    public LocalDate? First => inForce.Length == 0 ? null : inForce[0].From;

    /// <summary>Values enacted but not commenced: present, and switched off.</summary>
    public IReadOnlyList<Enacted<T>> NotCommenced => notCommenced;

    /// <summary>The day on which all of it was last read: the earliest reading of its values.</summary>
    /// <exception cref="InvalidOperationException">There is no value.</exception>
    public LocalDate ReadOn => readOn ?? throw new InvalidOperationException("There is no value to have been read.");

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

    /// <summary>Whether a value is in force on a day: no only where that was read, and unknown where the law of that day was not.</summary>
    /// <returns>
    /// Unknown before the first value if that one says <see cref="Enacted{T}.InForceBefore"/>, and more than <see cref="MonthsReliedOn"/> months after the last
    /// reading of a value that had not commenced. A value in force goes on until a later one is read.
    /// </returns>
    public Answer IsInForce(LocalDate asOf) =>
        InForce(asOf) is not null ? Answer.Yes
        : IsOlderThanRead(asOf) || MayHaveCommenced(asOf) ? Answer.Unknown
        : Answer.No;

    /// <summary>What to read where <see cref="IsInForce"/> is unknown.</summary>
    public MissingFact ToRead(LocalDate asOf)
    {
        var about = inForce.Concat(notCommenced).First();
        return MissingFact.OfLaw(IsOlderThanRead(asOf)
            ? "the law on that day: " + about.Authority + " is older than the first day read of it"
            : "the law on that day: " + notCommenced.Append(about).First().Authority + " was last read before it, and may have been commenced since");
    }

    /// <summary>Every value, in order of commencement, those not commenced last.</summary>
    public IEnumerator<Enacted<T>> GetEnumerator() => inForce.Concat(notCommenced).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private bool IsOlderThanRead(LocalDate asOf) => inForce.Length > 0 && asOf < starts[0] && inForce[0].InForceBefore;

    private bool MayHaveCommenced(LocalDate asOf) => notCommenced.Any(value => asOf > value.CheckedOn.PlusMonths(MonthsReliedOn));
}
