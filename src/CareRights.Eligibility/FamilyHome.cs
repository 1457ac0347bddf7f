using NodaTime;

namespace CareRights.Eligibility;

/// <summary>What the person with whom a young person lives is to them in law (Care Leavers Regulations 2010, regulation 3(5)).</summary>
public enum FamilyMember
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>A parent, an adoptive parent among them.</summary>
    Parent,

    /// <summary>Someone who is not a parent but has parental responsibility, such as a special guardian.</summary>
    PersonWithParentalResponsibility,

    /// <summary>For a child who was in care: the person with whom a child arrangements order (until 22 April 2014 a residence order) in force immediately before the care order said the child was to live.</summary>
    PersonNamedInChildArrangementsOrder,

    /// <summary>None of these: a relative, friend or former foster carer without parental responsibility. Regulation 3(5) does not reach this home.</summary>
    SomeoneElse,
}

/// <summary>A time in which a young person lived with one parent or other person, without a break.</summary>
public sealed record FamilyHome : FactPeriod
{
    /// <summary>States a home.</summary>
    /// <param name="with">What that person is in law.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The day on which the arrangement broke down and the young person left; <see langword="null"/> if it has not.</param>
    public FamilyHome(FamilyMember with, LocalDate from, LocalDate? to)
        : base(from, to) => With = with;

    /// <summary>What that person is in law.</summary>
    public FamilyMember With { get; }

    /// <summary>Which person, in any words ("mother"), so that moving from one parent to the other is not taken for one stay; <see langword="null"/> if not stated.</summary>
    public string? Who { get; init; }

    /// <summary>
    /// The day on which that person gained parental responsibility; <see cref="FactPeriod.From"/> or an earlier day if it was held throughout; <see langword="null"/> if not known.
    /// It matters only for <see cref="FamilyMember.PersonWithParentalResponsibility"/>.
    /// </summary>
    public LocalDate? ParentalResponsibilityFrom { get; init; }

    // Homes that only follow one another may be with one parent and then the other, where nobody says with whom.
    internal override bool IsOneWith(FactPeriod other) =>
        IsWithinOrAround(other) || (With != FamilyMember.Unknown && (Who is not null || (From < other.End && other.From < End)));

    internal override string OrderKey => string.Join(" ", With, Who, ParentalResponsibilityFrom is { } from ? Days.Number(from) : null);
}
