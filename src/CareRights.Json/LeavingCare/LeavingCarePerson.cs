using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Eligibility;
using NodaTime;

namespace CareRights.Json;

/// <summary>Turns the facts of <c>decide leaving-care</c> into the library's, refusing those that cannot be.</summary>
internal sealed class LeavingCarePerson
{
    private readonly PersonFacts facts;
    private readonly LocalDate asOf;
    private readonly bool complete;

    private LeavingCarePerson(PersonFacts facts, LocalDate asOf)
    {
        this.facts = facts;
        this.asOf = asOf;
        complete = facts.FactsAreComplete == true;
    }

    /// <exception cref="FactsException">The facts cannot be; the message names the field.</exception>
    public static Person From(PersonFacts facts, LocalDate asOf) => new LeavingCarePerson(facts, asOf).Map();

    /// <summary>The facts with those of another set in their place, property by property.</summary>
    public static PersonFacts Replace(PersonFacts facts, PersonFacts with) => new()
    {
        Id = facts.Id,
        FactsAreComplete = with.FactsAreComplete ?? facts.FactsAreComplete,
        DateOfBirth = with.DateOfBirth ?? facts.DateOfBirth,
        DateOfBirthBasis = with.DateOfBirthBasis ?? facts.DateOfBirthBasis,
        LookedAfterPeriods = with.LookedAfterPeriods ?? facts.LookedAfterPeriods,
        ShortBreakSeries = with.ShortBreakSeries ?? facts.ShortBreakSeries,
        OtherAccommodation = with.OtherAccommodation ?? facts.OtherAccommodation,
        FamilyHomes = with.FamilyHomes ?? facts.FamilyHomes,
        SpecialGuardianshipOrders = with.SpecialGuardianshipOrders ?? facts.SpecialGuardianshipOrders,
        Disabled = with.Disabled ?? facts.Disabled,
        OwedSection20ButNotAccommodated = with.OwedSection20ButNotAccommodated ?? facts.OwedSection20ButNotAccommodated,
        Courses = with.Courses ?? facts.Courses,
        ToldAuthorityOfEducationOn = with.ToldAuthorityOfEducationOn ?? facts.ToldAuthorityOfEducationOn,
        StayingPut = with.StayingPut ?? facts.StayingPut,
        Residences = with.Residences ?? facts.Residences,
        Services = with.Services ?? facts.Services,
        Circumstances = with.Circumstances ?? facts.Circumstances,
    };

    private Person Map()
    {
        if (facts.DateOfBirth > asOf)
            throw new FactsException("field dateOfBirth: found a day after the one asked about, expected the day of birth; check it against --as-of.");

        var person = new Person
        {
            Born = facts.DateOfBirth,
            BornBasis = facts.DateOfBirthBasis ?? BirthDateBasis.Unknown,
            Care = Care(),
            Accommodation = Histories(facts.OtherAccommodation, "otherAccommodation", (stay, from, _) => new Accommodation(stay.Kind ?? AccommodationKind.Unknown, from, stay.To) { IsPossible = stay.Certain == false }),
            FamilyHomes = Histories(facts.FamilyHomes, "familyHomes", (home, from, _) => Home(home, from)),
            SpecialGuardianships = Guardianships(),
            IsDisabled = facts.Disabled,
            WasOwedSection20AndNotAccommodated = facts.OwedSection20ButNotAccommodated,
            Courses = Histories(facts.Courses, "courses", (course, from, _) => Course(course, from)),
            ToldAuthorityOfEducation = When(facts.ToldAuthorityOfEducationOn),
            StayingPut = Histories(facts.StayingPut, "stayingPut", (stay, from, _) => new StayingPutArrangement(from, stay.To) { IsInconsistentWithWelfare = stay.InconsistentWithWelfare, IsPossible = stay.Certain == false }),
            Residences = Histories(facts.Residences, "residences", (residence, from, field) => new Residence(Required(residence.District, field + ".district", "the name of the district"), from, residence.To) { IsPossible = residence.Certain == false }),
            Services = Services(facts.Services),
            Circumstances = Circumstances(facts.Circumstances),
        };
        return complete ? person.NothingElse() : person;
    }

    private CareHistory? Care()
    {
        if (facts.LookedAfterPeriods is null && !complete)
        {
            // Breaks alone do not say that there was no other care.
            return facts.ShortBreakSeries is null ? null : CareHistory.From([new LookedAfterPeriod(LocalDate.MinIsoValue, null, Nation.Unknown) { IsPossible = true }], Series());
        }

        return CareHistory.From(List(facts.LookedAfterPeriods, "lookedAfterPeriods", LookedAfter), Series());
    }

    private LookedAfterPeriod LookedAfter(LookedAfterFacts period, LocalDate from, string field)
    {
        var (authority, nation) = Authority(period.Authority, period.Nation, field);
        return new LookedAfterPeriod(from, period.To, nation)
        {
            Authority = authority,
            LegalBasis = period.LegalBasis ?? LegalBasis.Unknown,
            RecordedAs = period.RecordedAs ?? RecordedAs.LookedAfter,
            ArrangedBy = period.ArrangedBy ?? ArrangedBy.Unknown,
            Section20DutyOwed = period.Section20DutyOwed,
            IsPossible = period.Certain == false,
        };
    }

    private IEnumerable<ShortBreakSeries> Series() => (facts.ShortBreakSeries ?? []).Select((series, i) =>
    {
        var field = $"shortBreakSeries[{i}]";
        var (authority, nation) = Authority(series.Authority, series.Nation, field);
        var breaks = series.Breaks is { Count: > 0 } ? List(series.Breaks, field + ".breaks", Break) : null;
        var known = breaks is not null
            ? ShortBreakSeries.Of([.. breaks])
            : new ShortBreakSeries(Start(series.From, series.To, field), series.To);
        return known with
        {
            IsSamePersonOrAccommodation = series.SamePersonOrAccommodation,
            ReturnsToParent = series.ReturnsToParent,
            IsInCare = series.InCare,
            LongestIntendedDays = series.LongestIntendedDays,
            MostDaysInTwelveMonths = series.MostDaysInTwelveMonths,
            Authority = authority,
            Nation = nation,
        };
    });

    private ShortBreak Break(ShortBreakFacts one, LocalDate from, string field)
    {
        if (one.IntendedDays < 1)
            throw new FactsException($"field {field}.intendedDays: found {one.IntendedDays}, expected a number of days of at least 1; leave it out where it is not known.");
        return new ShortBreak(from, one.To, one.IntendedDays) { IsPossible = one.Certain == false };
    }

    private History<SpecialGuardianship>? Guardianships() => facts.SpecialGuardianshipOrders is null
        ? null
        : History.Of((facts.SpecialGuardianshipOrders ?? []).Select((order, i) =>
        {
            var field = $"specialGuardianshipOrders[{i}]";
            var made = InLife(order.MadeOn ?? throw new FactsException($"field {field}.madeOn: found nothing, expected the day the order was made as YYYY-MM-DD."), field + ".madeOn");
            if (order.DischargedOn <= made)
                throw new FactsException($"field {field}.dischargedOn: found a day that is not after madeOn, expected a later day, or null if the order was not discharged.");
            return new SpecialGuardianship(made, order.DischargedOn) { WasLookedAfterBefore = order.LookedAfterImmediatelyBefore };
        }));

    private static FamilyHome Home(FamilyHomeFacts home, LocalDate from) => new(home.With ?? FamilyMember.Unknown, from, home.To)
    {
        Who = home.Who,
        ParentalResponsibilityFrom = home.ParentalResponsibilityFrom,
        IsPossible = home.Certain == false,
    };

    private Course Course(CourseFacts course, LocalDate from) => new(course.Kind ?? CourseKind.Unknown, from, course.To)
    {
        IsInPathwayPlan = course.InPathwayPlan,
        IsFullTime = course.FullTime,
        IsResidential = course.Residential,
        AcademicYears = course.AcademicYears,
        IsNotDesignated = course.NotDesignated,
        LacksVacationAccommodation = course.TermTimeAccommodationClosedInVacation,
        IsPossible = course.Certain == false,
    };

    private ServicesReceived? Services(ServicesFacts? services) => services is null ? null : new()
    {
        NeedsAssessment = When(services?.NeedsAssessmentOn),
        PathwayPlan = When(services?.PathwayPlanOn),
        LastPathwayPlanReview = When(services?.LastPathwayPlanReviewOn),
        LastPersonalAdviserVisit = When(services?.LastPersonalAdviserVisitOn),
        LastOfferOfAdviceAndSupport = When(services?.LastOfferOfAdviceAndSupportOn),
        RequestForAdviceAndSupport = When(services?.AskedForAdviceAndSupportOn),
        ApprenticeshipBursary = When(services?.ApprenticeshipBursaryPaidOn),
    };

    private Circumstances? Circumstances(CircumstancesFacts? stated) => stated is null ? null : new()
    {
        IsVulnerableFromCare = stated?.VulnerableFromCare,
        IsRelevantStudent = stated?.RelevantStudent,
        IsResponsibleForChild = stated?.ResponsibleForChild,
        IsPartnerResponsibleForChild = stated?.PartnerResponsibleForChild,
        IsPregnantNearBirth = stated?.PregnantNearBirth,
        IsCarer = stated?.Carer,
        IsWithoutParentalSupport = stated?.WithoutParentalSupport,
        HasLimitedCapabilityForWork = stated?.LimitedCapabilityForWork,
        HasMedicalStatement = stated?.MedicalStatement,
        IsOwedAccommodationUnderSection20 = stated?.OwedAccommodationUnderSection20,
        WasEligibleForChildTrustFund = stated?.EligibleForChildTrustFund,
    };

    private Occurrence? When(EventDate? date) => date is null
        ? null
        : date.On is { } day ? Occurrence.On(day) : Occurrence.Never;

    private History<T>? Histories<TFacts, T>(IReadOnlyList<TFacts>? given, string field, Func<TFacts, LocalDate, string, T> map)
        where TFacts : PeriodFacts
        where T : FactPeriod => given is null ? null : History.Of(List(given, field, map));

    private IEnumerable<T> List<TFacts, T>(IReadOnlyList<TFacts>? given, string field, Func<TFacts, LocalDate, string, T> map)
        where TFacts : PeriodFacts =>
        [.. (given ?? []).Select((period, i) => map(period, Start(period.From, period.To, $"{field}[{i}]"), $"{field}[{i}]"))];

    private LocalDate Start(LocalDate? from, LocalDate? to, string field)
    {
        var start = from ?? throw new FactsException($"field {field}.from: found nothing, expected the first day as YYYY-MM-DD.");
        if (to <= start)
            throw new FactsException($"field {field}.to: found a day that is not after 'from', expected the day on which it ended, which is later, or null if it has not ended.");
        if (facts.DateOfBirth is { } born && to <= born)
            throw new FactsException($"field {field}: found a time that was over before dateOfBirth, expected one in the person's life; correct one of the two.");
        return InLife(start, field + ".from");
    }

    private LocalDate InLife(LocalDate day, string field) => facts.DateOfBirth is { } born && day < born
        ? throw new FactsException($"field {field}: found a day before dateOfBirth, expected one in the person's life; correct one of the two.")
        : day;

    private static (string? Name, Nation Nation) Authority(string? named, Nation? nation, string field)
    {
        if (named is null)
            return (null, nation ?? Nation.England);
        if (nation is Nation.Scotland or Nation.NorthernIreland or Nation.Elsewhere)
            return (named, nation.Value);

        var found = LocalAuthorities.Find(named) ?? throw new FactsException(
            $"field {field}.authority: found '{named}', which is no local authority in England or Wales; expected a name such as {string.Join(", ", LocalAuthorities.Like(named))}, an ONS code, or nothing where it is not named.");
        return nation is { } stated && stated != Nation.Unknown && stated != found.Nation
            ? throw new FactsException($"fields {field}.authority and {field}.nation: found '{found.Name}' and {stated}, expected {found.Nation} for that authority; correct one of the two.")
            : (found.Name, found.Nation);
    }

    private static string Required(string? text, string field, string expected) =>
        text is null || text.Trim().Length == 0 ? throw new FactsException($"field {field}: found nothing, expected {expected}.") : text;
}
