using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights.Eligibility;

/// <summary>What "there is nothing else" means for each fact: lists are empty, events have not happened, conditions are not met. Judgements are not facts, and completing the record makes none.</summary>
internal static class CompleteFacts
{
    /// <summary>The fields in which somebody has to judge: whether section 20 was owed, whether a person is vulnerable, whether an arrangement is consistent with welfare.</summary>
    public static IReadOnlyList<MissingFact> Judgements { get; } =
        [Fact.Section20Duty, Fact.OwedSection20, Fact.OwedSection20ButNotAccommodated, Fact.Vulnerable, Fact.InconsistentWithWelfare];

    public static Person Of(Person person) => person with
    {
        Care = person.Care is { } care ? care.WithSeries(Of) : CareHistory.Never,
        Accommodation = person.Accommodation ?? History<Accommodation>.None,
        FamilyHomes = person.FamilyHomes is { } homes ? History.Of(homes.Select(Of)) : History<FamilyHome>.None,
        SpecialGuardianships = person.SpecialGuardianships ?? History<SpecialGuardianship>.None,
        IsDisabled = person.IsDisabled ?? false,
        Courses = person.Courses is { } courses ? History.Of(courses.Select(Of)) : History<Course>.None,
        ToldAuthorityOfEducation = person.ToldAuthorityOfEducation ?? Occurrence.Never,
        StayingPut = person.StayingPut ?? History<StayingPutArrangement>.None,
        Residences = person.Residences ?? History<Residence>.None,
        Services = Of(person.Services ?? new()),
        Circumstances = Of(person.Circumstances ?? new()),
    };

    // A break of a complete record was meant to last as long as it did, unless something else is stated.
    private static ShortBreakSeries Of(ShortBreakSeries series) => series with
    {
        IsSamePersonOrAccommodation = series.IsSamePersonOrAccommodation ?? true,
        ReturnsToParent = series.ReturnsToParent ?? true,
        IsInCare = series.IsInCare ?? false,
        Breaks = series.Breaks is { } breaks
            ? History.Of(breaks.Select(one => one.IntendedDays is null && one.To is { } to ? new ShortBreak(one.From, to, Period.DaysBetween(one.From, to)) { IsPossible = one.IsPossible } : one))
            : null,
    };

    // Parental responsibility of a complete record was held throughout, unless a day is stated.
    private static FamilyHome Of(FamilyHome home) =>
        home.With == FamilyMember.PersonWithParentalResponsibility && home.ParentalResponsibilityFrom is null ? home with { ParentalResponsibilityFrom = home.From } : home;

    private static Course Of(Course course) => course with
    {
        IsInPathwayPlan = course.IsInPathwayPlan ?? false,
        IsFullTime = course.IsFullTime ?? false,
        IsResidential = course.IsResidential ?? false,
        IsNotDesignated = course.IsNotDesignated ?? false,
        LacksVacationAccommodation = course.LacksVacationAccommodation ?? false,
    };

    private static ServicesReceived Of(ServicesReceived services) => services with
    {
        NeedsAssessment = services.NeedsAssessment ?? Occurrence.Never,
        PathwayPlan = services.PathwayPlan ?? Occurrence.Never,
        PathwayPlanWrittenBy = services.PathwayPlanWrittenBy == PlanAuthor.Unknown ? PlanAuthor.Authority : services.PathwayPlanWrittenBy,
        PathwayPlanHeldUnlawful = services.PathwayPlanHeldUnlawful ?? Occurrence.Never,
        LastPathwayPlanReviewBy = services.LastPathwayPlanReviewBy == PlanAuthor.Unknown ? PlanAuthor.Authority : services.LastPathwayPlanReviewBy,
        LastPathwayPlanReview = services.LastPathwayPlanReview ?? Occurrence.Never,
        LastPersonalAdviserVisit = services.LastPersonalAdviserVisit ?? Occurrence.Never,
        LastOfferOfAdviceAndSupport = services.LastOfferOfAdviceAndSupport ?? Occurrence.Never,
        RequestForAdviceAndSupport = services.RequestForAdviceAndSupport ?? Occurrence.Never,
        ApprenticeshipBursary = services.ApprenticeshipBursary ?? Occurrence.Never,
    };

    private static Circumstances Of(Circumstances circumstances) => circumstances with
    {
        IsRelevantStudent = circumstances.IsRelevantStudent ?? false,
        IsResponsibleForChild = circumstances.IsResponsibleForChild ?? false,
        IsPartnerResponsibleForChild = circumstances.IsPartnerResponsibleForChild ?? false,
        IsPregnantNearBirth = circumstances.IsPregnantNearBirth ?? false,
        IsCarer = circumstances.IsCarer ?? false,
        IsWithoutParentalSupport = circumstances.IsWithoutParentalSupport ?? false,
        HasLimitedCapabilityForWork = circumstances.HasLimitedCapabilityForWork ?? false,
        HasMedicalStatement = circumstances.HasMedicalStatement ?? false,
    };
}
