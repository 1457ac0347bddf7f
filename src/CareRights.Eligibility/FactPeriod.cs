using NodaTime;

namespace CareRights.Eligibility;

/// <summary>Something that was so for a time: the common part of every period a person's facts are made of.</summary>
/// <remarks>Half-open: <see cref="From"/> is the first day, <see cref="To"/> the day on which it ended and no longer counted. Equality is by value. Immutable.</remarks>
public abstract record FactPeriod
{
    private protected FactPeriod(LocalDate from, LocalDate? to)
    {
        Guard.Against.InvalidInput(to is { } end && end <= from, nameof(to), "A period must end after the day on which it starts.");
        From = from;
        To = to;
    }

    /// <summary>The first day.</summary>
    public LocalDate From
    {
        get;
        private init
        {
            field = value;
            FromNumber = Days.Number(value);
        }
    }

    /// <summary>The day on which it ended; <see langword="null"/> if it has not.</summary>
    public LocalDate? To
    {
        get;
        private init
        {
            field = value;
            EndNumber = Days.Number(End);
        }
    }

    /// <summary>Whether it is not known that this was so, only that it may have been: days that count neither as yes nor as no.</summary>
    public bool IsPossible { get; init; }

    /// <summary>Whether a day lies in the period.</summary>
    public bool Covers(LocalDate day) => From <= day && !HasEndedBy(day);

    /// <summary>Whether the period was over at the start of a day.</summary>
    public bool HasEndedBy(LocalDate day) => To is { } end && end <= day;

    /// <summary>The kind of fact only: the days are personal data.</summary>
    public sealed override string ToString() => GetType().Name;

    // Where two facts start and end together, the order in which a history holds them: by everything they say, so that the order given does not matter.
    internal abstract string OrderKey { get; }

    internal LocalDate End => To ?? LocalDate.MaxIsoValue;

    // The two days as numbers: rules that go through many periods for every answer compare and subtract these.
    internal int FromNumber { get; private init; }

    internal int EndNumber { get; private init; }

    internal FactPeriod Spanning(LocalDate from, LocalDate? to) => this with { From = from, To = to };

    internal FactPeriod AsPossible() => this with { IsPossible = true };

    internal bool SaysTheSameAs(FactPeriod other) => Spanning(other.From, other.To).Equals(other);

    // Whether another period that says the same is certainly part of this one, and not another of the same description.
    internal virtual bool IsOneWith(FactPeriod other) => true;

    private protected bool IsWithinOrAround(FactPeriod other) => (From <= other.From && other.End <= End) || (other.From <= From && End <= other.End);

    internal bool Touches(FactPeriod other) => From <= other.End && other.From <= End;
}
