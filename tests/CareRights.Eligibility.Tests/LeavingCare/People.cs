using CareRights.Eligibility.LeavingCare;
using static CareRights.Tests.Dates;

namespace CareRights.Eligibility.Tests.LeavingCare;

/// <summary>People as the tables of the tests write them. Facts are complete unless a row says otherwise: no other care, no other home, no other service.</summary>
internal static class People
{
    public static Person Born(string born) => Nobody with { Born = D(born) };

    /// <summary>Everything known, and nothing in it but what a row adds.</summary>
    public static Person Nobody { get; } = new()
    {
        Care = CareHistory.Never,
        Accommodation = History<Accommodation>.None,
        FamilyHomes = History<FamilyHome>.None,
        SpecialGuardianships = History<SpecialGuardianship>.None,
        IsDisabled = false,
        WasOwedSection20AndNotAccommodated = false,
        Courses = History<Course>.None,
        ToldAuthorityOfEducation = Occurrence.Never,
        StayingPut = History<StayingPutArrangement>.None,
        Residences = History<Residence>.None,
        Services = new()
        {
            NeedsAssessment = Occurrence.Never,
            PathwayPlan = Occurrence.Never,
            PathwayPlanWrittenBy = PlanAuthor.Authority,
            PathwayPlanHeldUnlawful = Occurrence.Never,
            LastPathwayPlanReviewBy = PlanAuthor.Authority,
            LastPathwayPlanReview = Occurrence.Never,
            LastPersonalAdviserVisit = Occurrence.Never,
            LastOfferOfAdviceAndSupport = Occurrence.Never,
            RequestForAdviceAndSupport = Occurrence.Never,
            ApprenticeshipBursary = Occurrence.Never,
        },
        Circumstances = new()
        {
            IsVulnerableFromCare = false,
            IsRelevantStudent = false,
            IsResponsibleForChild = false,
            IsPartnerResponsibleForChild = false,
            IsPregnantNearBirth = false,
            IsCarer = false,
            IsWithoutParentalSupport = false,
            HasLimitedCapabilityForWork = false,
            HasMedicalStatement = false,
            IsOwedAccommodationUnderSection20 = false,
            WasEligibleForChildTrustFund = false,
        },
    };

    /// <summary>A short break in every third week from January 2022 on, and care before and after them.</summary>
    public static Person SixtyShortBreaks { get; } = Born("2009-06-01").InCare("2021-01-08", "2021-06-01").InCare("2025-08-08", null, LegalBasis.CareOrder).WithBreaks(
        Series([.. Enumerable.Range(0, 60).Select(number => D("2022-01-07").PlusDays(number * 21)).Select(from => new ShortBreak(from, from.PlusDays(2), 2))]));

    public static Person InCare(this Person person, string from, string? to, LegalBasis basis = LegalBasis.Section20, Nation nation = Nation.England) =>
        person.With(Care(from, to, basis, nation));

    public static Person With(this Person person, params LookedAfterPeriod[] periods) =>
        person with { Care = CareHistory.From([.. person.Care!.Periods, .. periods, .. person.Care.NotLookedAfter], person.Care.ShortBreaks) };

    public static LookedAfterPeriod Care(string from, string? to, LegalBasis basis = LegalBasis.Section20, Nation nation = Nation.England) =>
        new(D(from), To(to), nation) { LegalBasis = basis };

    public static Person WithBreaks(this Person person, ShortBreakSeries series) =>
        person with { Care = CareHistory.From(person.Care!.Periods, [series]) };

    public static Person AtHome(this Person person, string from, string? to, FamilyMember with = FamilyMember.Parent, string? who = null, string? responsibleFrom = null) =>
        person with { FamilyHomes = History.Of([.. person.FamilyHomes!, new FamilyHome(with, D(from), To(to)) { Who = who, ParentalResponsibilityFrom = To(responsibleFrom) ?? (with == FamilyMember.PersonWithParentalResponsibility ? D(from) : null) }]) };

    public static Person Stayed(this Person person, AccommodationKind kind, string from, string? to) =>
        person with { Accommodation = History.Of([.. person.Accommodation!, new Accommodation(kind, D(from), To(to))]) };

    public static Person UnderGuardianship(this Person person, string made, string? ended = null, bool? fromCare = null) =>
        person with { SpecialGuardianships = History.Of(new SpecialGuardianship(D(made), To(ended)) { WasLookedAfterBefore = fromCare }) };

    public static Person OnCourse(this Person person, CourseKind kind, string from, string? to, int? years = null, bool? inPlan = true) =>
        person with
        {
            Courses = History.Of([.. person.Courses!, new Course(kind, D(from), To(to))
            {
                IsInPathwayPlan = inPlan,
                AcademicYears = years,
                IsFullTime = true,
                IsNotDesignated = false,
                IsResidential = false,
                LacksVacationAccommodation = false,
            }]),
        };

    /// <summary>The person with other circumstances.</summary>
    public static Person Where(this Person person, Func<Circumstances, Circumstances> change) => person with { Circumstances = change(person.Circumstances!) };

    public static Person Living(this Person person, string district, string from, string? to) =>
        person with { Residences = History.Of([.. person.Residences!, new Residence(district, D(from), To(to))]) };

    /// <summary>Breaks of some nights, spread evenly over each year so as to come to a number of days in any 12 months.</summary>
    public static ShortBreakSeries Breaks(string from, string until, int nights, int daysInTwelveMonths, int? intended = null)
    {
        var every = 365 / (daysInTwelveMonths / nights);
        var breaks = new List<ShortBreak>();
        for (var day = D(from); day < D(until); day = day.PlusDays(every))
            breaks.Add(new ShortBreak(day, day.PlusDays(nights), intended ?? nights));
        return Series([.. breaks]);
    }

    public static ShortBreakSeries Series(params ShortBreak[] breaks) =>
        ShortBreakSeries.Of(breaks) with { IsSamePersonOrAccommodation = true, ReturnsToParent = true, IsInCare = false, Nation = Nation.England };

    public static CareStatus StatusOn(this Person person, string asOf) => LeavingCareStatus.Assess(person, D(asOf)).Primary;

    public static LeavingCareStatus AllOn(this Person person, string asOf) => LeavingCareStatus.Assess(person, D(asOf));

    /// <summary>The notes anywhere below a determination.</summary>
    public static IEnumerable<string> Notes(this Determination determination) => determination.Findings.SelectMany(Below).Select(finding => finding.Note).Where(note => note.Length > 0);

    private static IEnumerable<Finding> Below(Finding finding) => finding.Parts.SelectMany(Below).Prepend(finding);

    private static LocalDate? To(string? day) => day is null ? null : D(day);
}
