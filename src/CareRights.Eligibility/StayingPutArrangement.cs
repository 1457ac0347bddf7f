using NodaTime;

namespace CareRights.Eligibility;

/// <summary>A home, from the 18th birthday, with the person who was the local authority foster parent immediately before it (section 23CZA(2)).</summary>
public sealed record StayingPutArrangement : FactPeriod
{
    /// <summary>States an arrangement.</summary>
    /// <param name="from">The first day of living with that person, which may be long before 18.</param>
    /// <param name="to">The day of leaving; <see langword="null"/> if it goes on.</param>
    public StayingPutArrangement(LocalDate from, LocalDate? to)
        : base(from, to)
    {
    }

    /// <summary>Whether the authority considers that the arrangement is not consistent with the person's welfare (section 23CZA(5)); <see langword="null"/> if not known.</summary>
    public bool? IsInconsistentWithWelfare { get; init; }

    internal override string OrderKey => string.Concat(IsInconsistentWithWelfare);
}
