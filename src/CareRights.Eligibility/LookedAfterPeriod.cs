using NodaTime;

namespace CareRights.Eligibility;

/// <summary>A time in which a child was looked after by a local authority (Children Act 1989, section 22(1) and (2)).</summary>
/// <remarks>
/// Accommodation of more than 24 hours that is not under section 17, 23B or 24B, or being in care. Accommodation that carries another label
/// (section 17, the Housing Act) is stated as <see cref="Accommodation"/>, and the library says whether it was in truth being looked after.
/// </remarks>
public sealed record LookedAfterPeriod : FactPeriod
{
    /// <summary>States a period.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The day on which it ended, which is not counted; <see langword="null"/> if it has not ended.</param>
    /// <param name="nation">Where the authority is.</param>
    /// <exception cref="System.ArgumentException"><paramref name="to"/> is not after <paramref name="from"/>.</exception>
    public LookedAfterPeriod(LocalDate from, LocalDate? to, Nation nation)
        : base(from, to) => Nation = nation;

    /// <summary>Where the authority is.</summary>
    public Nation Nation { get; init; }

    /// <summary>Which authority, as the caller names it; <see langword="null"/> if not known.</summary>
    public string? Authority { get; init; }

    /// <summary>Why in law.</summary>
    public LegalBasis LegalBasis { get; init; }

    internal override string OrderKey => Authority ?? "";
}
