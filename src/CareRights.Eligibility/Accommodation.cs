using NodaTime;

namespace CareRights.Eligibility;

/// <summary>Where a young person stayed, by what it was or was called at the time.</summary>
public enum AccommodationKind
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>Provided to a child in need and the family under section 17 of the Children Act 1989.</summary>
    Section17,

    /// <summary>Provided to a relevant child under section 23B(8).</summary>
    Section23B,

    /// <summary>Provided to a young person under section 24B.</summary>
    Section24B,

    /// <summary>Provided by an authority for 24 hours or less, and meant to last no longer.</summary>
    Under24Hours,

    /// <summary>Provided by a housing authority, such as temporary accommodation under the Housing Act 1996, Part 7.</summary>
    HousingAuthority,

    /// <summary>With relatives or friends, or found by the young person.</summary>
    RelativesOrFriends,

    /// <summary>By or on behalf of a voluntary organisation: section 24(2)(b).</summary>
    VoluntaryOrganisation,

    /// <summary>In a private children's home: section 24(2)(c).</summary>
    PrivateChildrensHome,

    /// <summary>In a hospital or other accommodation of an NHS trust, an NHS foundation trust or NHS England: section 24(2)(d)(ii).</summary>
    HealthService,

    /// <summary>By a local authority in the exercise of education functions, such as a residential school: section 24(2)(d)(i).</summary>
    EducationFunctions,

    /// <summary>In a care home: section 24(2)(d)(ii).</summary>
    CareHome,

    /// <summary>In an independent hospital: section 24(2)(d)(ii).</summary>
    IndependentHospital,

    /// <summary>With a private foster carer: section 24(2)(e).</summary>
    PrivatelyFostered,

    /// <summary>Detained under a court order in a young offender institution, a secure training centre, a remand centre or another institution; not remand to youth detention accommodation, in which a child is looked after.</summary>
    Detained,
}

/// <summary>A time in which a young person was accommodated otherwise than, by its label, as a looked-after child.</summary>
/// <remarks>Accommodation by an authority whose label is in dispute is stated as a <see cref="LookedAfterPeriod"/>, which holds the label and what was in truth done.</remarks>
public sealed record Accommodation : FactPeriod
{
    /// <summary>States a stay.</summary>
    /// <param name="kind">What it was, or was called.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The day of leaving; <see langword="null"/> if it has not ended.</param>
    public Accommodation(AccommodationKind kind, LocalDate from, LocalDate? to)
        : base(from, to) => Kind = kind;

    /// <summary>What it was, or was called.</summary>
    public AccommodationKind Kind { get; }

    internal override bool IsOneWith(FactPeriod other) => Kind != AccommodationKind.Unknown || IsWithinOrAround(other);

    internal override string OrderKey => Kind.ToString();
}
