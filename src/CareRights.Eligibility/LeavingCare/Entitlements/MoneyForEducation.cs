using System.Collections.Generic;
using NodaTime;
using static CareRights.Eligibility.LeavingCare.Entitlements.SupportFromTheAuthority;
using static CareRights.Instruments;

namespace CareRights.Eligibility.LeavingCare.Entitlements;

/// <summary>Bursaries and other money for education and training. England.</summary>
internal static class MoneyForEducation
{
    private const int AcademicYearsForBursary = 2;

    private static readonly LocalDate Read = new(2026, 11, 21);
    private static readonly Instrument ApprenticeshipGuidance = new("Apprenticeship care leavers' bursary guidance (Department for Education)", AuthorityKind.Policy, "");
    private static readonly Instrument Bursary16To19Guide = new("16 to 19 Bursary Fund guide (Department for Education)", AuthorityKind.Policy, "");
    private static readonly Instrument StudentSupport = new("Student support changes reported with the Budget of November 2025", AuthorityKind.Policy, "");

    private static readonly Limb InHigherEducation = new("pursues higher education in accordance with the pathway plan", ChildrenAct1989.Section("23C(5A)"));
    private static readonly Limb LongEnough = new("is on a course of at least two academic years that was designated when it started", HigherEducationBursary2009.Regulation("3"));
    private static readonly Limb StartedSince2008 = new("started the course on or after 1 September 2008", HigherEducationBursary2009.Regulation("3"));
    private static readonly Limb FullTimeHigherOrResidential = new("is in full-time higher education or residential further education", ChildrenAct1989.Section("24B(5)"));
    private static readonly Limb NeedsVacationAccommodation = new("has no accommodation in the vacation because that of term time is not available", ChildrenAct1989.Section("24B(5)"));
    private static readonly Limb OwedVacation = new("is owed this as a former relevant child, in further education, or as a person who qualifies from care or special guardianship", ChildrenAct1989.Section("23C(9), 23CA(9) and 24B(5)"));
    private static readonly Limb UnderTwentyFive = new("is under 25", ChildrenAct1989.Section("24B(5)"));
    private static readonly Limb SixteenToEighteen = new("was 16 to 18 on 31 August before the academic year", Bursary16To19Guide.At("vulnerable groups"));
    private static readonly Limb InCareOrLeaver = new("is looked after or a care leaver", Bursary16To19Guide.At("vulnerable groups"));
    private static readonly Limb LookedAfter = new("is looked after", ChildrenAct1989.Section("22(1)"));
    private static readonly Limb OnCourse = new("is on a further education course", Bursary16To19Guide.At("vulnerable groups"));
    private static readonly Limb ApprenticeUnder25 = new("started an apprenticeship while under 25", ApprenticeshipGuidance.At("eligibility"));
    private static readonly Limb CareLeaverForBursary = new("is an eligible, relevant or former relevant child", ApprenticeshipGuidance.At("eligibility"));
    private static readonly Limb NotPaidBefore = new("has not had this bursary before", ApprenticeshipGuidance.At("eligibility"));
    private static readonly Limb LoanRules = new("meets regulations that have been read", StudentSupport.At("maintenance loan"));

    public static IEnumerable<Entitlement> All { get; } =
    [
        new("HigherEducationBursary", "Higher education bursary", EntitlementNature.Duty, "the responsible authority",
            "If you go to university as your plan says, the council must pay you 2,000 pounds.",
            From(new LocalDate(2008, 9, 1), HigherEducationBursary2009.Regulation("2"), pounds: 2000),
            (s, _) => [s.IsFormerRelevant, HigherEducation(s), LongCourse(s)],
            "Section 23C(5A) has no upper age. Paid within four weeks of the start, or in instalments, the last before the final year ends or within four weeks of the start of the fourth year (SI 2009/2274)."),
        new("VacationAccommodation", "Somewhere to live in the vacation", EntitlementNature.Duty, "the responsible authority",
            "If you study full time and have to leave your room in the holidays, the council must give you somewhere to live or the money for it, until you are 25.",
            From2001(ChildrenAct1989.Section("24B(5)"), untilAge: 25),
            (s, _) =>
            [
                s.IsUnder(UnderTwentyFive, 25),
                OwedVacation.AnyOf(s.IsFormerRelevant, s.IsInFurtherEducation, FromSpecialGuardianship.Assess(s.Life, s.AsOf), PersonQualifying.ByCare(s.Life, s.AsOf)),
                FullTimeHigherOrResidential.Is(
                    s.IsOnCourse(course => course.Kind switch
                    {
                        CourseKind.HigherEducation => course.IsFullTime,
                        CourseKind.FurtherEducation => course.IsResidential,
                        CourseKind.Unknown => null,
                        _ => false,
                    }),
                    Fact.Courses),
                NeedsVacationAccommodation.Is(s.IsOnCourse(course => course.LacksVacationAccommodation), Fact.VacationAccommodation),
            ]),
        new("Bursary16To19", "16 to 19 bursary for vulnerable groups", EntitlementNature.Discretion, "the school, college or provider",
            "If you are 16 to 18 and in education, your college can give you up to 1,200 pounds a year for what you need. Ask there.",
            From(new LocalDate(2025, 4, 2), Bursary16To19Guide.At("vulnerable groups"), pounds: 1200, state: "Rules of 2025 to 2026, issued on 2 April 2025; earlier years were not read."),
            (s, _) => [AgeOn31August(s), InCareOrLeaver.AnyOf(LookedAfter.RestsOn(LookedAfterChild.Assess(s.Life, s.AsOf)), s.IsRelevant, s.IsFormerRelevant), OnCourse.Is(s.IsOnCourse(IsFurther), Fact.Courses)],
            "Up to the amount, by need and not by right."),
        new("ApprenticeshipBursary", "Care leaver's bursary for an apprenticeship", EntitlementNature.Discretion, "the training provider, from the Department for Education",
            "If you start an apprenticeship before you are 25 you can have a bursary, once: 3,000 pounds if you start now.",
            new Dated<EntitlementTerms>(
                new Enacted<EntitlementTerms>(new(2018, 8, 1), new(1000, 25), ApprenticeshipGuidance.At("amount"), Read),
                new Enacted<EntitlementTerms>(new(2023, 8, 1), new(3000, 25), ApprenticeshipGuidance.At("amount"), Read) { State = "For apprenticeships started on or after 1 August 2023; paid in instalments in the first year." }),
            (s, _) =>
            [
                CareLeaverForBursary.AnyOf(s.IsEligible, s.IsRelevant, s.IsFormerRelevant),
                ApprenticeUnder25.Is(Apprentice(s), s.Life.IsBirthKnown ? Fact.Courses : Fact.DateOfBirth),
                NotPaidBefore.Is(!(s.Person.Services?.ApprenticeshipBursary?.HasHappenedBy(s.AsOf)), Fact.ApprenticeshipBursaryPaid),
            ],
            "The amount follows the day the apprenticeship started: ask about that day."),
        new("StudentMaintenanceLoan", "Full student maintenance loan without a means test", EntitlementNature.Discretion, "Student Finance England",
            "The government has said that care leavers will be able to borrow the full amount from autumn 2026. We have not seen the rules.",
            From(new LocalDate(2025, 11, 26), StudentSupport.At("maintenance loan"), state: "Reported for the academic year 2026-27; the regulations were not read."),
            (s, _) => [LoanRules.Unknown(Fact.LoanRegulations)]),
    ];

    private static Finding HigherEducation(Situation s) =>
        InHigherEducation.Is(
            s.IsOnCourse(course => course.Kind switch { CourseKind.HigherEducation => course.IsInPathwayPlan, CourseKind.Unknown => null, _ => false }),
            s.Person.Courses is null ? Fact.Courses : Fact.CourseInPathwayPlan);

    private static Finding LongCourse(Situation s) =>
        LongEnough.AllOf(
            StartedSince2008.Is(s.IsOnCourse(course => course.From >= new LocalDate(2008, 9, 1)), Fact.Courses),
            LongEnough.Is(
                s.IsOnCourse(course => course.Kind is CourseKind.HigherEducation or CourseKind.Unknown
                    ? (course.AcademicYears is { } years ? years >= AcademicYearsForBursary : null) & !course.IsNotDesignated
                    : false),
                Fact.CourseLength));

    private static Finding AgeOn31August(Situation s)
    {
        if (!s.Life.IsBirthKnown)
            return SixteenToEighteen.Unknown(Fact.DateOfBirth);
        var august = new LocalDate(s.AsOf.Month >= 9 ? s.AsOf.Year : s.AsOf.Year - 1, 8, 31);
        return SixteenToEighteen.Is(StatutoryAge.Of(s.Life.Born).On(august) is >= 16 and <= 18);
    }

    private static bool? IsFurther(Course course) => course.Kind switch
    {
        CourseKind.FurtherEducation or CourseKind.Training => true,
        CourseKind.Unknown => null,
        _ => false,
    };

    private static bool? Apprentice(Situation s) => !s.Life.IsBirthKnown
        ? null
        : s.IsOnCourse(course => course.Kind switch
        {
            CourseKind.Apprenticeship => course.From < s.Life.TwentyFive,
            CourseKind.Unknown => null,
            _ => false,
        });
}
