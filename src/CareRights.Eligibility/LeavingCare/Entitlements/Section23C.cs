using NodaTime;
using static CareRights.Eligibility.LeavingCare.Entitlements.EntitlementLaw;
using static CareRights.Instrument;

namespace CareRights.Eligibility.LeavingCare.Entitlements;

/// <summary>Children Act 1989, section 23C: what the authority that was last responsible owes a former relevant child. England.</summary>
/// <remarks>Subsections (2) to (5A). They run to 21 (subsection (6)); (2), (3) and (4)(b) go on with a programme of education or training that the pathway plan set out (subsection (7)); the bursary of (5A) has no upper age.</remarks>
internal static class Section23C
{
    private const int AcademicYearsForBursary = 2;

    private static readonly LocalDate FirstCourses = new(2008, 9, 1);
    private static readonly Limb AnyOfThese = new("is within one of the groups to whom it is owed", ChildrenAct1989.Section("23C(2)"));
    private static readonly Limb UnderTwentyOne = new("is under 21", ChildrenAct1989.Section("23C(6)"));
    private static readonly Limb InHigherEducation = new("pursues higher education in accordance with the pathway plan", ChildrenAct1989.Section("23C(5A)"));
    private static readonly Limb LongEnough = new("is on a course of at least two academic years that was designated when it started", HigherEducationBursary2009.Regulation("2"));
    private static readonly Limb StartedSince2008 = new("started the course on or after 1 September 2008", HigherEducationBursary2009.Regulation("1(2)"));

    public static Entitlement KeepInTouch { get; } = new(
        "KeepInTouch", "Keeping in touch", EntitlementNature.Duty, PersonOnDay.Responsible,
        "The council must stay in touch with you, and try again if it loses touch.",
        From2001(ChildrenAct1989.Section("23C(2)")), [s => AnyOfThese.AnyOf(s.IsRelevant, s.IsOwedSection23C)],
        "For a relevant child by section 23B(1) and (11).");

    public static Entitlement Employment { get; } = new(
        "AssistanceWithEmployment", "Help with the costs of living near work", EntitlementNature.Duty, PersonOnDay.Responsible,
        "The council must help with the cost of living near where you work or look for work, as far as your welfare needs it.",
        From2001(ChildrenAct1989.Section("23C(4)(a)"), untilAge: 21), [s => s.IsFormerRelevant, s => s.IsUnder(UnderTwentyOne, 21)]);

    public static Entitlement Education { get; } = new(
        "AssistanceWithEducation", "Help with the costs of education or training", EntitlementNature.Duty, PersonOnDay.Responsible,
        "The council must help with the costs of education or training in your plan, as far as your welfare and your studies need it. The help lasts as long as the course.",
        From2001(ChildrenAct1989.Section("23C(4)(b)")), [s => s.IsOwedSection23C],
        "A duty to the extent of need; fees can be within it and the authority's resources do not limit it (R (Kebede) v Newcastle City Council [2013] EWCA Civ 960). It may not be made conditional on where the person lives.");

    public static Entitlement OtherAssistance { get; } = new(
        "OtherAssistance", "Other help", EntitlementNature.Duty, PersonOnDay.Responsible,
        "Until you are 21 the council must give other help that your welfare needs. That can include somewhere to live.",
        From2001(ChildrenAct1989.Section("23C(4)(c)"), untilAge: 21), [s => s.IsFormerRelevant, s => s.IsUnder(UnderTwentyOne, 21)],
        "It can include accommodation, and possible asylum support is left out of account (R (SO) v Barking and Dagenham LBC [2010] EWCA Civ 1101). In kind or, in exceptional circumstances, in cash (section 23C(5)).");

    public static Entitlement HigherEducationBursary { get; } = new(
        "HigherEducationBursary", "Higher education bursary", EntitlementNature.Duty, PersonOnDay.Responsible,
        "If you go to university as your plan says, the council must pay you 2,000 pounds.",
        From(new LocalDate(2009, 8, 22), HigherEducationBursary2009.Regulation("2"), pounds: 2000, state: "In force 22 August 2009, for courses started on or after 1 September 2008 (regulation 1(2))."),
        [s => s.IsFormerRelevant, HigherEducation, LongCourse],
        "Section 23C(5A) has no upper age. Paid within four weeks of the start (for a course started before December 2009, by 31 December 2009), or in instalments, the last before the final year ends or within four weeks of the start of the fourth year (SI 2009/2274, regulation 4).");

    /// <summary>Whether a course is one for which the bursary is paid; <see langword="null"/> if that is not known.</summary>
    public static bool? IsForBursary(PersonOnDay s, Course course) => IsHigher(course) & course.IsInPathwayPlan & IsLong(course) & s.HasBegun(course, from => from >= FirstCourses);

    private static bool? IsHigher(Course course) => course.Kind switch { CourseKind.HigherEducation => true, CourseKind.Unknown => null, _ => false };

    private static bool? IsLong(Course course) => (course.AcademicYears is { } years ? years >= AcademicYearsForBursary : null) & !course.IsNotDesignated;

    private static Finding HigherEducation(PersonOnDay s) =>
        InHigherEducation.Is(s.IsOnCourse(course => IsHigher(course) & course.IsInPathwayPlan), s.Person.Courses is null ? Fact.Courses : Fact.CourseInPathwayPlan);

    // One course must be all of this.
    private static Finding LongCourse(PersonOnDay s) => LongEnough.AllOf(
        StartedSince2008.Is(s.IsOnCourse(course => IsHigher(course) & s.HasBegun(course, from => from >= FirstCourses)), Fact.Courses),
        LongEnough.Is(s.IsOnCourse(course => IsForBursary(s, course)), Fact.CourseLength));
}
