using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Eligibility;
using NodaTime;

namespace CareRights.Json;

/// <summary>Turns the facts of <c>decide leaving-care</c> into the library's, with everything that cannot be added to the problems.</summary>
internal sealed class LeavingCarePerson
{
    private readonly PersonFacts facts;
    private readonly LocalDate asOf;
    private readonly bool complete;
    private readonly Problems problems;

    private LeavingCarePerson(PersonFacts facts, LocalDate asOf, Problems problems)
    {
        this.facts = facts;
        this.asOf = asOf;
        this.problems = problems;
        complete = facts.FactsAreComplete == true;
    }

    public static Person From(PersonFacts facts, LocalDate asOf, Problems problems) => new LeavingCarePerson(facts, asOf, problems).Map();

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
            problems.Add("dateOfBirth", "a day after the one asked about", "the day of birth; check it against the day asked about");

        var person = new Person
        {
            Born = facts.DateOfBirth,
            BornBasis = facts.DateOfBirthBasis ?? BirthDateBasis.Unknown,
            Care = Care(),
            Accommodation = Histories(facts.OtherAccommodation, "otherAccommodation", (stay, row) => new Accommodation(stay.Kind ?? AccommodationKind.Unknown, row.From, row.To) { IsPossible = row.IsPossible }),
            FamilyHomes = Histories(facts.FamilyHomes, "familyHomes", Home),
            SpecialGuardianships = Guardianships(),
            IsDisabled = facts.Disabled,
            WasOwedSection20AndNotAccommodated = facts.OwedSection20ButNotAccommodated,
            Courses = Histories(facts.Courses, "courses", Course),
            ToldAuthorityOfEducation = When(facts.ToldAuthorityOfEducationOn),
            StayingPut = Histories(facts.StayingPut, "stayingPut", (stay, row) => new StayingPutArrangement(row.From, row.To) { IsInconsistentWithWelfare = stay.InconsistentWithWelfare, IsPossible = row.IsPossible }),
            Residences = Histories(facts.Residences, "residences", (residence, row) => new Residence(Required(residence.District, row.Field + ".district", "the name of the district"), row.From, row.To) { IsPossible = row.IsPossible }),
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

    private LookedAfterPeriod LookedAfter(LookedAfterFacts period, Row row)
    {
        var (authority, nation) = Authority(period.Authority, period.Nation, row.Field);
        return new LookedAfterPeriod(row.From, row.To, nation)
        {
            Authority = authority,
            LegalBasis = period.LegalBasis ?? LegalBasis.Unknown,
            RecordedAs = period.RecordedAs ?? Recorded(period),
            ArrangedBy = period.ArrangedBy ?? ArrangedBy.Unknown,
            Section20DutyOwed = period.Section20DutyOwed,
            IsPossible = row.IsPossible,
        };
    }

    // What the authority recorded is not in dispute where the legal basis is given, save where another fact about the record says that it is.
    private RecordedAs Recorded(LookedAfterFacts period) =>
        period.Section20DutyOwed is not false && period.ArrangedBy is null or ArrangedBy.Unknown or ArrangedBy.ChildrensServices && (complete || period.LegalBasis is not (null or LegalBasis.Unknown))
            ? RecordedAs.LookedAfter
            : RecordedAs.Unknown;

    private List<ShortBreakSeries> Series() => Each(facts.ShortBreakSeries, "shortBreakSeries", (series, field) =>
    {
        var (authority, nation) = Authority(series.Authority, series.Nation, field);
        var breaks = List(series.Breaks, field + ".breaks", Break);
        if (breaks.Count == 0 && series.To <= series.From)
        {
            problems.Add(field + ".to", "a day that is not after 'from'", "the day on which the series ended, which is later, or null if it goes on");
            return null;
        }

        var known = breaks.Count > 0 ? ShortBreakSeries.Of([.. breaks])
            : Period(series.From, series.To, isPossible: false, field) is { } row ? new ShortBreakSeries(row.From, row.To)
            : null;
        return known is null ? null : known with
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

    private static ShortBreak Break(ShortBreakFacts one, Row row)
    {
        return new ShortBreak(row.From, row.To, one.IntendedDays) { IsPossible = row.IsPossible };
    }

    private History<SpecialGuardianship>? Guardianships() => facts.SpecialGuardianshipOrders is null
        ? null
        : History.Of(Each(facts.SpecialGuardianshipOrders, "specialGuardianshipOrders", (order, field) =>
        {
            if (order.MadeOn is not { } made)
            {
                problems.Add(field + ".madeOn", "nothing", "the day the order was made as YYYY-MM-DD");
                return null;
            }

            InLife(made, field + ".madeOn");
            if (order.DischargedOn <= made)
            {
                problems.Add(field + ".dischargedOn", "a day that is not after madeOn", "a later day, or null if the order was not discharged");
                return null;
            }

            return new SpecialGuardianship(made, order.DischargedOn) { WasLookedAfterBefore = order.LookedAfterImmediatelyBefore };
        }));

    private static FamilyHome Home(FamilyHomeFacts home, Row row) => new(home.With ?? FamilyMember.Unknown, row.From, row.To)
    {
        Who = home.Who,
        ParentalResponsibilityFrom = home.ParentalResponsibilityFrom,
        IsPossible = row.IsPossible,
    };

    private static Course Course(CourseFacts course, Row row) => new(course.Kind ?? CourseKind.Unknown, row.From, row.To)
    {
        IsInPathwayPlan = course.InPathwayPlan,
        IsFullTime = course.FullTime,
        IsResidential = course.Residential,
        AcademicYears = course.AcademicYears,
        IsNotDesignated = course.NotDesignated,
        LacksVacationAccommodation = course.TermTimeAccommodationClosedInVacation,
        IsPossible = row.IsPossible,
    };

    private static ServicesReceived? Services(ServicesFacts? services) => services is null ? null : new()
    {
        NeedsAssessment = When(services?.NeedsAssessmentOn),
        PathwayPlan = When(services?.PathwayPlanOn),
        PathwayPlanWrittenBy = services?.PathwayPlanWrittenBy ?? PlanAuthor.Unknown,
        PathwayPlanHeldUnlawful = When(services?.PathwayPlanHeldUnlawfulOn),
        LastPathwayPlanReview = When(services?.LastPathwayPlanReviewOn),
        LastPathwayPlanReviewBy = services?.LastPathwayPlanReviewBy ?? PlanAuthor.Unknown,
        LastPersonalAdviserVisit = When(services?.LastPersonalAdviserVisitOn),
        LastOfferOfAdviceAndSupport = When(services?.LastOfferOfAdviceAndSupportOn),
        RequestForAdviceAndSupport = When(services?.AskedForAdviceAndSupportOn),
        ApprenticeshipBursary = When(services?.ApprenticeshipBursaryPaidOn),
    };

    private static Circumstances? Circumstances(CircumstancesFacts? stated) => stated is null ? null : new()
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

    private static Occurrence? When(EventDate? date) => date is null
        ? null
        : date.On is { } day ? Occurrence.On(day) : Occurrence.Never;

    private History<T>? Histories<TFacts, T>(IReadOnlyList<TFacts>? given, string field, Func<TFacts, Row, T> map)
        where TFacts : PeriodFacts
        where T : FactPeriod => given is null ? null : History.Of(List(given, field, map));

    private List<T> List<TFacts, T>(IReadOnlyList<TFacts>? given, string field, Func<TFacts, Row, T> map)
        where TFacts : PeriodFacts
        where T : class => Each(given, field, (period, place) => Period(period.From, period.To, period.Certain == false, place) is { } row ? map(period, row) : null);

    // A gap is a row that did not fit its shape, which has been said; the rows after it keep their places.
    private static List<T> Each<TFacts, T>(IReadOnlyList<TFacts>? given, string field, Func<TFacts, string, T?> map)
        where TFacts : class
        where T : class
    {
        var mapped = new List<T>();
        for (var i = 0; i < (given?.Count ?? 0); i++)
        {
            if (given![i] is { } one && map(one, $"{field}[{i}]") is { } item)
            {
                mapped.Add(item);
            }
        }

        return mapped;
    }

    /// <summary>A row that can be. One that ends on the day it begins, or before, may stand for any time: it is possible throughout, and reported.</summary>
    private Row? Period(LocalDate? from, LocalDate? to, bool isPossible, string field)
    {
        if (from is not { } start)
        {
            problems.Add(field + ".from", "nothing", "the first day as YYYY-MM-DD");
            return null;
        }

        InLife(start, field + ".from");
        if (to == start)
        {
            problems.AddRow(field + ".to", "the same day as 'from'", "a later day; the row is taken as a day that may count");
            return new(start, start.PlusDays(1), IsPossible: true, field);
        }

        if (to < start)
        {
            problems.AddRow(field + ".to", "a day before 'from'", "a later day, or null if it has not ended; the row is taken as something that may have happened at any time");
            return new(facts.DateOfBirth ?? LocalDate.MinIsoValue, null, IsPossible: true, field);
        }

        if (to <= facts.DateOfBirth)
        {
            problems.Add(field, "a time that was over before dateOfBirth", "one in the person's life; correct one of the two");
        }

        return new(start, to, isPossible, field);
    }

    private void InLife(LocalDate day, string field)
    {
        if (day < facts.DateOfBirth)
        {
            problems.Add(field, "a day before dateOfBirth", "one in the person's life; correct one of the two");
        }
    }

    private (string? Name, Nation Nation) Authority(string? named, Nation? nation, string field)
    {
        if (named is null)
            return (null, nation ?? (complete ? Nation.England : Nation.Unknown));
        if (nation is Nation.Scotland or Nation.NorthernIreland or Nation.Elsewhere)
            return (named, nation.Value);

        if (LocalAuthority.Find(named) is not { } found)
        {
            problems.Add(field + ".authority", "a name that is no local authority in England or Wales", $"a name such as {string.Join(", ", Nearest.To(named, LocalAuthority.All.Select(authority => authority.Name)))}, an ONS code, or nothing where it is not named");
            return (null, Nation.Unknown);
        }

        var lies = found.IsInWales ? Nation.Wales : Nation.England;
        if (nation is { } stated && stated != Nation.Unknown && stated != lies)
        {
            problems.Add(field + ".authority and " + field + ".nation", $"{found.Name} and {stated}", $"{lies} for that authority; correct one of the two");
        }

        return (found.Name, lies);
    }

    private string Required(string? text, string field, string expected)
    {
        if (text is not null && text.Trim().Length > 0)
            return text;

        problems.Add(field, "nothing", expected);
        return "not stated";
    }

    /// <summary>A row with its place in the facts.</summary>
    private sealed record Row(LocalDate From, LocalDate? To, bool IsPossible, string Field);
}
