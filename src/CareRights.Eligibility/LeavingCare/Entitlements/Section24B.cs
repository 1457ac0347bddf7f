using System.Collections.Generic;
using static CareRights.Eligibility.LeavingCare.Entitlements.EntitlementLaw;
using static CareRights.Instrument;

namespace CareRights.Eligibility.LeavingCare.Entitlements;

/// <summary>Children Act 1989, section 24B: employment, education and training for a person who qualifies by section 24(1A) or 24(2)(a). England.</summary>
/// <remarks>
/// Subsection (1): help with living near work. Subsections (2) and (3): help with education or training for a person under 25 who would qualify "if he were under the age of twenty-one".
/// Subsection (5): vacation accommodation. A child who is looked after does not qualify: section 24(1B)(b) speaks of one who "was, but is no longer".
/// </remarks>
internal static class Section24B
{
    private static readonly Limb ByGuardianshipOrCare = new("qualifies by section 24(1A) or 24(2)(a)", ChildrenAct1989.Section("24B(1)"));
    private static readonly Limb UnderTwentyFive = new("is under 25", ChildrenAct1989.Section("24B(3)(a)"));
    private static readonly Limb UnderTwentyFiveInVacation = new("is under 25", ChildrenAct1989.Section("24B(5)(b)"));
    private static readonly Limb FullTimeHigherOrResidential = new("is in full-time higher education or residential further education", ChildrenAct1989.Section("24B(5)"));
    private static readonly Limb NeedsVacationAccommodation = new("has no accommodation in the vacation because that of term time is not available", ChildrenAct1989.Section("24B(5)"));
    private static readonly Limb OwedVacation = new("is owed this as a former relevant child, in further education, or as a person who qualifies from care or special guardianship", ChildrenAct1989.Section("23C(9), 23CA(9) and 24B(5)"));

    public static IEnumerable<Entitlement> All { get; } =
    [
        new("EmploymentHelpForThoseWhoQualify", "Help with the costs of living near work, as the council decides", EntitlementNature.Power, "the local authority",
            "The council may help with the cost of living near where you work or look for work, until you are 21.",
            From2001(ChildrenAct1989.Section("24B(1)"), untilAge: 21),
            [s => s.IsQualifying, s => ByGuardianshipOrCare.AnyOf(FromSpecialGuardianship.Assess(s.Prepared, s.AsOf), PersonQualifying.OnceInCare(s.Prepared, s.AsOf))]),
        new("EducationHelpForThoseWhoQualify", "Help with the costs of education or training, as the council decides", EntitlementNature.Power, "the local authority",
            "The council may help with the costs of education or training until you are 25.",
            From2001(ChildrenAct1989.Section("24B(2) and (3)"), untilAge: 25),
            [s => s.IsUnder(UnderTwentyFive, 25), s => PersonQualifying.IfUnderTwentyOne(s.Prepared, s.AsOf)]),
    ];

    public static Entitlement VacationAccommodation { get; } = new(
        "VacationAccommodation", "Somewhere to live in the vacation", EntitlementNature.Duty, PersonOnDay.Responsible,
        "If you study full time and have to leave your room in the holidays, the council must give you somewhere to live or the money for it, until you are 25.",
        From2001(ChildrenAct1989.Section("24B(5)"), untilAge: 25),
        [
            s => s.IsUnder(UnderTwentyFiveInVacation, 25),
            s => OwedVacation.AnyOf(s.IsFormerRelevant, s.IsInFurtherEducation, PersonQualifying.IfUnderTwentyOne(s.Prepared, s.AsOf)),
            s => FullTimeHigherOrResidential.Is(
                s.IsOnCourse(course => course.Kind switch
                {
                    CourseKind.HigherEducation => course.IsFullTime,
                    CourseKind.FurtherEducation => course.IsResidential,
                    CourseKind.Unknown => null,
                    _ => false,
                }),
                Fact.Courses),
            s => NeedsVacationAccommodation.Is(s.IsOnCourse(course => course.LacksVacationAccommodation), Fact.VacationAccommodation),
        ]);
}
