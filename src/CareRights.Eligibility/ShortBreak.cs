using NodaTime;

namespace CareRights.Eligibility;

/// <summary>One placement in a series of short breaks.</summary>
public sealed record ShortBreak : FactPeriod
{
    /// <summary>States a break.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The day of return, which is not counted; <see langword="null"/> if the break has not ended.</param>
    /// <param name="intendedDays">How long it was intended to last, in days; <see langword="null"/> if not known.</param>
    public ShortBreak(LocalDate from, LocalDate? to, int? intendedDays)
        : base(from, to)
    {
        Guard.Against.InvalidInput(intendedDays is { } days && days < 1, nameof(intendedDays), "A break is intended to last at least a day.");
        IntendedDays = intendedDays;
    }

    /// <summary>How long it was intended to last, in days; <see langword="null"/> if not known. What it came to in fact is <see cref="FactPeriod.To"/>.</summary>
    public int? IntendedDays { get; }

    internal override string OrderKey => string.Concat(IntendedDays);
}
