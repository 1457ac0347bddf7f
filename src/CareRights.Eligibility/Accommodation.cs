using NodaTime;

namespace CareRights.Eligibility;

/// <summary>Where a young person stayed, by what it was or was called at the time.</summary>
public enum AccommodationKind
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>Recorded as help for a child in need and the family under section 17 of the Children Act 1989.</summary>
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

    /// <summary>By a health body, such as an NHS hospital: section 24(2)(d)(i).</summary>
    HealthService,

    /// <summary>By a local authority in the exercise of education functions, such as a residential school: section 24(2)(d)(ii).</summary>
    EducationFunctions,

    /// <summary>In a care home or an independent hospital: section 24(2)(d)(iii).</summary>
    CareHomeOrIndependentHospital,

    /// <summary>With a private foster carer: section 24(2)(e).</summary>
    PrivatelyFostered,

    /// <summary>Detained under a court order in a young offender institution, a secure training centre, a remand centre or another institution; not remand to youth detention accommodation, in which a child is looked after.</summary>
    Detained,
}

/// <summary>Who arranged or provided accommodation.</summary>
public enum ArrangedBy
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>The authority's children's services, the youth offending service among them, itself or through others.</summary>
    ChildrensServices,

    /// <summary>A housing department or another body, without children's services.</summary>
    AnotherBody,

    /// <summary>The young person or the family.</summary>
    TheYoungPersonOrFamily,
}

/// <summary>A time in which a young person was accommodated otherwise than, by its label, as a looked-after child.</summary>
/// <remarks>
/// What was owed, what was provided and what was recorded are three facts. <see cref="Kind"/> is what was recorded, <see cref="ArrangedBy"/> who provided it,
/// and <see cref="Section20DutyOwed"/> a judgement on what was owed: a label does not decide whether a child was looked after (R (G) v Southwark [2009] UKHL 26).
/// </remarks>
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

    /// <summary>Who arranged or provided it.</summary>
    public ArrangedBy ArrangedBy { get; init; }

    /// <summary>Whether the duty under section 20(1) was owed, as a court, the authority or a reviewer has judged; <see langword="null"/> if nobody has.</summary>
    public bool? Section20DutyOwed { get; init; }

    /// <summary>Where the authority is, if one arranged it.</summary>
    public Nation Nation { get; init; }

    /// <summary>Which authority, as the caller names it; <see langword="null"/> if none or not known.</summary>
    public string? Authority { get; init; }

    internal override string OrderKey => Kind.ToString();
}
