using NodaTime;

namespace CareRights.Eligibility;

/// <summary>A special guardianship order (Children Act 1989, section 14A).</summary>
public sealed record SpecialGuardianship : FactPeriod
{
    /// <summary>States an order.</summary>
    /// <param name="made">The day on which it was made.</param>
    /// <param name="ended">The day on which it was discharged; <see langword="null"/> if it was not: it then runs to the 18th birthday.</param>
    public SpecialGuardianship(LocalDate made, LocalDate? ended)
        : base(made, ended)
    {
    }

    /// <summary>Whether the child was looked after by a local authority immediately before the order; <see langword="null"/> to take it from the looked-after periods.</summary>
    public bool? WasLookedAfterBefore { get; init; }

    // Whether the child was looked after is asked of the day on which an order was made, so that orders made on two days are two.
    internal override bool IsOneWith(FactPeriod other) => From == other.From;

    internal override string OrderKey => string.Concat(WasLookedAfterBefore);
}
