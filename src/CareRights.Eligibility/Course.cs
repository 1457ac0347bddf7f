using NodaTime;

namespace CareRights.Eligibility;

/// <summary>What kind of education or training a course is.</summary>
public enum CourseKind
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>Higher education.</summary>
    HigherEducation,

    /// <summary>Further education, a school sixth form among it.</summary>
    FurtherEducation,

    /// <summary>An apprenticeship.</summary>
    Apprenticeship,

    /// <summary>Other training.</summary>
    Training,
}

/// <summary>A programme of education or training.</summary>
/// <remarks>An interruption that the authority is satisfied will be followed by resumption as soon as reasonably practicable is disregarded (section 23C(8)): state one course.</remarks>
public sealed record Course : FactPeriod
{
    /// <summary>States a course.</summary>
    /// <param name="kind">What kind it is.</param>
    /// <param name="from">The day it starts or started.</param>
    /// <param name="to">The day on which it ends or ended, which is not counted; <see langword="null"/> if no end is known.</param>
    public Course(CourseKind kind, LocalDate from, LocalDate? to)
        : base(from, to) => Kind = kind;

    /// <summary>What kind it is.</summary>
    public CourseKind Kind { get; }

    /// <summary>Whether the pathway plan sets it out; <see langword="null"/> if not known.</summary>
    public bool? IsInPathwayPlan { get; init; }

    /// <summary>Whether it is full-time; <see langword="null"/> if not known.</summary>
    public bool? IsFullTime { get; init; }

    /// <summary>Whether it is residential, for further education; <see langword="null"/> if not known.</summary>
    public bool? IsResidential { get; init; }

    /// <summary>How many academic years it lasts; <see langword="null"/> if not known.</summary>
    public int? AcademicYears { get; init; }

    /// <summary>Whether it was not designated for student support on the day it started; <see langword="null"/> if not known.</summary>
    public bool? IsNotDesignated { get; init; }

    /// <summary>Whether the accommodation of term time is closed to the person in vacations; <see langword="null"/> if not known.</summary>
    public bool? LacksVacationAccommodation { get; init; }

    internal override bool IsOneWith(FactPeriod other) => Kind != CourseKind.Unknown || IsWithinOrAround(other);

    internal override string OrderKey => string.Join(" ", Kind, IsInPathwayPlan, IsFullTime, IsResidential, AcademicYears, IsNotDesignated, LacksVacationAccommodation);
}
