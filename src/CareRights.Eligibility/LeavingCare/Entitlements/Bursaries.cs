using System.Collections.Generic;
using NodaTime;
using static CareRights.Eligibility.LeavingCare.Entitlements.EntitlementLaw;
using static CareRights.Instrument;

namespace CareRights.Eligibility.LeavingCare.Entitlements;

/// <summary>Bursaries and loans that schemes of the Department for Education give, without a right to them in the Act. England.</summary>
internal static class Bursaries
{
    private static readonly Instrument ApprenticeshipGuidance = new("Apprenticeship care leavers' bursary guidance (Department for Education)", AuthorityKind.Policy, "");
    private static readonly Instrument Bursary16To19Guide = new("16 to 19 Bursary Fund guide (Department for Education)", AuthorityKind.Policy, "");
    private static readonly Instrument StudentSupport = new("Student support changes reported with the Budget of November 2025", AuthorityKind.Policy, "");

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
        new("Bursary16To19", "16 to 19 bursary for vulnerable groups", EntitlementNature.Discretion, "the school, college or provider",
            "If you are 16 to 18 and in education, your college can give you up to 1,200 pounds a year for what you need. Ask there.",
            KnownFrom(new LocalDate(2025, 4, 2), Bursary16To19Guide.At("vulnerable groups"), pounds: 1200, state: "Rules of 2025 to 2026, issued on 2 April 2025. The scheme began in September 2011; its earlier rules were not read."),
            [AgeOn31August, s => InCareOrLeaver.AnyOf(LookedAfter.RestsOn(LookedAfterChild.Assess(s.Prepared, s.AsOf)), s.IsRelevant, s.IsFormerRelevant), s => OnCourse.Is(s.IsOnCourse(IsFurther), Fact.Courses)],
            "Up to the amount, by need and not by right."),
        new("ApprenticeshipBursary", "Care leaver's bursary for an apprenticeship", EntitlementNature.Discretion, "the training provider, from the Department for Education",
            "If you start an apprenticeship before you are 25 you can have a bursary, once: 3,000 pounds if you start now.",
            new Dated<EntitlementTerms>(
                new Enacted<EntitlementTerms>(new(2018, 8, 1), new(1000, 25), ApprenticeshipGuidance.At("amount"), Read),
                new Enacted<EntitlementTerms>(new(2023, 8, 1), new(3000, 25), ApprenticeshipGuidance.At("amount"), Read, State: "For apprenticeships started on or after 1 August 2023; paid in instalments in the first year.")),
            [
                s => CareLeaverForBursary.AnyOf(s.IsEligible, s.IsRelevant, s.IsFormerRelevant),
                s => ApprenticeUnder25.Is(Apprentice(s), s.Prepared.IsBirthKnown ? Fact.Courses : Fact.DateOfBirth),
                s => NotPaidBefore.Is(!(s.Person.Services?.ApprenticeshipBursary?.HasHappenedBy(s.AsOf)), Fact.ApprenticeshipBursaryPaid),
            ],
            "The amount follows the day the apprenticeship started: ask about that day."),
        new("StudentMaintenanceLoan", "Full student maintenance loan without a means test", EntitlementNature.Discretion, "Student Finance England",
            "The government has said that care leavers will be able to borrow the full amount from autumn 2026. We have not seen the rules.",
            KnownFrom(new LocalDate(2025, 11, 26), StudentSupport.At("maintenance loan"), state: "Reported for the academic year 2026-27; the regulations were not read, nor those on independent status before."),
            [_ => LoanRules.Unknown(Fact.LoanRegulations)]),
    ];

    private static Finding AgeOn31August(PersonOnDay s)
    {
        if (!s.Prepared.IsBirthKnown)
            return SixteenToEighteen.Unknown(Fact.DateOfBirth);
        var august = new LocalDate(s.AsOf.Month >= 9 ? s.AsOf.Year : s.AsOf.Year - 1, 8, 31);
        return SixteenToEighteen.Is(StatutoryAge.Of(s.Prepared.Born).On(august) is >= 16 and <= 18);
    }

    private static bool? IsFurther(Course course) => course.Kind switch
    {
        CourseKind.FurtherEducation or CourseKind.Training => true,
        CourseKind.Unknown => null,
        _ => false,
    };

    private static bool? Apprentice(PersonOnDay s) => !s.Prepared.IsBirthKnown
        ? null
        : s.IsOnCourse(course => course.Kind switch
        {
            CourseKind.Apprenticeship => s.HasBegun(course, from => from < s.Prepared.TwentyFive),
            CourseKind.Unknown => s.HasBegun(course, from => from < s.Prepared.TwentyFive) is false ? false : null,
            _ => false,
        });
}
