using NodaTime;

namespace CareRights.Eligibility;

/// <summary>A time of living in one housing district in England while accommodated by an authority under section 22A (Housing Act 1996, section 199(10)).</summary>
public sealed record Residence : FactPeriod
{
    /// <summary>States a residence.</summary>
    /// <param name="district">The district, as the caller names it.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The day of leaving; <see langword="null"/> if it goes on.</param>
    public Residence(string district, LocalDate from, LocalDate? to)
        : base(from, to) => District = Guard.Against.NullOrWhiteSpace(district);

    /// <summary>The district, as the caller names it.</summary>
    public string District { get; }

    internal override string OrderKey => District;
}
