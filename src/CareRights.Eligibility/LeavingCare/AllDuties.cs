using System;
using System.Collections.Generic;
using CareRights.Eligibility.LeavingCare.Entitlements;
using NodaTime;
using static CareRights.Instrument;

namespace CareRights.Eligibility.LeavingCare;

/// <summary>One duty: the entitlement it follows from, what shows that it is done, and how its time runs.</summary>
/// <param name="Id">A name that does not change.</param>
/// <param name="Entitlement">The entitlement that it follows from.</param>
/// <param name="Open">The findings, beside the entitlement, that must hold for it to be owed still.</param>
/// <param name="Due">What is due; asked only where the entitlement is had.</param>
internal sealed record Duty(string Id, Entitlement Entitlement, Func<PersonOnDay, Finding[]> Open, Func<PersonOnDay, Due> Due)
{
    private readonly Limb entitled = new("is entitled: " + Entitlement.Name, Entitlement.Authority);

    public DutyDue Assess(PersonOnDay who)
    {
        var answer = Entitlement.Assess(who);
        var owed = Determination.AllOf(Entitlement.Name, who.AsOf, [entitled.RestsOn(answer.Determination), .. Open(who)]);
        if (answer.Determination.LawReadOn is { } read)
            owed = owed.ReadOn(read);
        return new(owed, answer.Answer == Answer.Yes ? Due(who) : new Due(Id, Entitlement.Name, "", null, null, "", Entitlement.Authority, missing: owed.Missing));
    }
}

/// <summary>Every duty of the responsible authority that has a time to run, in the order of the Act.</summary>
internal static class AllDuties
{
    private const string Months = "months to the corresponding date; the day of the event is not counted";

    private const string ByAdviserAlone =
        "A review that the personal adviser alone carries out may not be one: the adviser takes part in it (regulation 8(1)). If it is not, time runs from the plan.";

    private static readonly LocalDate RegulationsOf2010 = new(2011, 4, 1);
    private static readonly LocalDate BeforeDecember2009 = new(2009, 12, 1);

    private static readonly Limb NotAssessed = new("has not had the assessment of needs", CareLeavers2010.Regulation("5"));
    private static readonly Limb NoPlan = new("has no pathway plan yet", CareLeavers2010.Regulation("6(1)"));
    private static readonly Limb FirstReview = new("is in accommodation in which no review has been held yet", CareLeavers2010.Regulation("7(3)(a)"));
    private static readonly Limb InFourWeeks = new("is in the four weeks from the start of the course", HigherEducationBursary2009.Regulation("4"));

    public static IReadOnlyList<Duty> Rows { get; } =
    [
        new("NeedsAssessmentOfEligibleChild", Schedule2.NeedsAssessment, s => [NotDone(NotAssessed, s, s.Person.Services?.NeedsAssessment, Fact.NeedsAssessmentMade)],
            s => NeedsAssessment("NeedsAssessmentOfEligibleChild", "reaching 16, or becoming an eligible child after that", BecameEligible(s.Prepared, s.AsOf), Fact.BecameEligible, s, CarePlanning2010.Regulation("42(1)"), LeavingCareRegulations2001.Regulation("7(2)(a)"))),
        new("NeedsAssessmentOfRelevantChild", Section23B.NeedsAssessment, s => [NotDone(NotAssessed, s, s.Person.Services?.NeedsAssessment, Fact.NeedsAssessmentMade)],
            s => NeedsAssessment("NeedsAssessmentOfRelevantChild", "becoming a relevant child without a pathway plan", BecameRelevant(s.Prepared, s.AsOf), Fact.FamilyHomes, s, CareLeavers2010.Regulation("5(2)(a)"), LeavingCareRegulations2001.Regulation("7(2)(b)"))),
        new("NeedsAssessmentForEducation", Section23CA.NeedsAssessment, s => [NotDone(NotAssessed, s, Since(s.Person.Services?.NeedsAssessment, s.Person.ToldAuthorityOfEducation?.Day), Fact.NeedsAssessmentMade)],
            s => NeedsAssessment("NeedsAssessmentForEducation", "the authority being told", s.Person.ToldAuthorityOfEducation!.Day, Fact.ToldAuthority, s, CareLeavers2010.Regulation("5(2)(b)"), CareLeavers2010.Regulation("5(2)(b)"))),
        new("PathwayPlan", PathwayPlans.ToBeMade, s => [s.Plan.None(NoPlan, s.Status.FurtherEducation.Answer == Answer.Yes ? s.Person.ToldAuthorityOfEducation?.Day : null)],
            s => new("PathwayPlan", "Pathway plan, as soon as possible", "the assessment of needs being completed", s.Person.Services?.NeedsAssessment?.Day, null, "as soon as possible after the assessment; no number of days is fixed", s.Status.Eligible.Answer == Answer.Yes ? CarePlanning2010.Regulation("43(1)") : CareLeavers2010.Regulation("6(1)"), note: s.Plan.WhyNot)),
        new("PathwayPlanReview", PathwayPlans.Review, _ => [], Review),
        new("PersonalAdviserVisit", PersonalAdvisers.Visits, _ => [], Visit),
        new("PersonalAdviserVisitBeforeReview", PersonalAdvisers.Visits, s => [FirstReview.Is(IsFirstReviewOpen(s), Fact.LastReview)],
            s => new("PersonalAdviserVisitBeforeReview", "Visit by the personal adviser before the review that follows the 28 days", "accommodation first provided under section 23B or 24B", Home(s)?.From, Home(s)?.From.DaysLater(27), "before that review, which follows as soon as possible after the day shown", CareLeavers2010.Regulation("8(2)(b)"))),
        new("OfferOfAdviceAndSupport", Section23CZB.Offer, _ => [], Offer),
        new("HigherEducationBursary", Section23C.HigherEducationBursary, s => [InFourWeeks.Is(s.IsOnCourse(course => s.HasBegun(course, from => s.AsOf <= PaidBy(from)) & Section23C.IsForBursary(s, course)), Fact.CourseLength)], Bursary),
    ];

    private static Finding NotDone(Limb limb, PersonOnDay s, Occurrence? done, MissingFact fact) => limb.Is(!done?.HasHappenedBy(s.AsOf), fact);

    // Done once is not done again: what was done before a day does not count.
    private static Occurrence? Since(Occurrence? done, LocalDate? from) => done?.Day is { } day && day < from ? Occurrence.Never : done;

    private static Due NeedsAssessment(string id, string trigger, LocalDate? on, MissingFact missing, PersonOnDay s, Citation authority, Citation until2011) =>
        new(id, "Assessment of needs", trigger, on, on?.MonthsLater(3), "within three " + Months, s.AsOf < RegulationsOf2010 ? until2011 : authority, missing: on is null ? [missing] : []);

    private static Due Review(PersonOnDay s)
    {
        var plan = s.Plan;
        var last = plan.ReviewRunsFrom;
        var home = s.AsOf < RegulationsOf2010 ? null : Home(s);
        if (home is not null && IsFirstReviewOpen(s) is true)
        {
            return new(
                "PathwayPlanReview", "Review of the pathway plan, as soon as possible after the 28 days", "accommodation first provided under section 23B or 24B", home.From, home.From.DaysLater(27),
                "28 days beginning with the first day; the review follows as soon as possible after the day shown", CareLeavers2010.Regulation("7(3)"));
        }

        var isAccommodated = home is not null;
        var months = isAccommodated ? 3 : 6;
        var authority = s.AsOf < RegulationsOf2010 ? LeavingCareRegulations2001.Regulation("9(2)(c)")
            : s.Status.Eligible.Answer == Answer.Yes ? ChildrenAct1989.Schedule("2", "19B(5)")
            : CareLeavers2010.Regulation(isAccommodated ? "7(3)" : "7(2)");
        return new(
            "PathwayPlanReview", "Review of the pathway plan", "the pathway plan or its last review", last, last?.MonthsLater(months),
            "at intervals of no more than " + (isAccommodated ? "three " : "six ") + Months, authority,
            safeDay: plan.IsReviewInDoubt && plan.MadeOn?.MonthsLater(months) is { } safe && safe < last?.MonthsLater(months) ? safe : null,
            missing: [.. last is null && plan.Counts is not false ? [Fact.LastReview] : plan.Missing, .. plan.IsReviewInDoubt && s.Person.Services!.LastPathwayPlanReviewBy == PlanAuthor.Unknown ? [Fact.LastReviewBy] : System.Array.Empty<MissingFact>()],
            note: plan.Counts is false ? plan.WhyNot : plan.IsReviewInDoubt ? ByAdviserAlone : "");
    }

    private static Due Visit(PersonOnDay s)
    {
        var home = Home(s)!;
        var last = s.Person.Services?.LastPersonalAdviserVisit is { } visit ? Until(visit.Day, s.AsOf) : null;
        if (last >= home.From)
            return new("PersonalAdviserVisit", "Visit by the personal adviser", "the last visit", last, last?.MonthsLater(2), "at intervals of no more than two " + Months, CareLeavers2010.Regulation("8(2)(c)"));

        return new(
            "PersonalAdviserVisit", "First visit by the personal adviser", "accommodation first provided under section 23B or 24B", home.From, home.From.DaysLater(7),
            "within seven days; the first day is not counted. On another reading it is, and the safe day is one earlier", CareLeavers2010.Regulation("8(2)(a)"), safeDay: home.From.DaysLater(6),
            missing: s.Person.Services?.LastPersonalAdviserVisit is null ? [Fact.LastVisit] : []);
    }

    private static Due Offer(PersonOnDay s)
    {
        var last = Until(s.Person.Services?.LastOfferOfAdviceAndSupport?.Day, s.AsOf);
        var begins = LocalDate.Max(s.Prepared.TwentyOne, AdviceAndSupport.Law.First!.Value);
        return last >= s.Prepared.TwentyOne
            ? new("OfferOfAdviceAndSupport", "Offer of advice and support", "the last offer", last, last?.MonthsLater(12), "at least once in every 12 " + Months, ChildrenAct1989.Section("23CZB(7)(b)"))
            : new("OfferOfAdviceAndSupport", "Offer of advice and support, as soon as possible", "reaching 21", begins, null, "as soon as possible; no number of days is fixed, and an offer is due in every 12 months", ChildrenAct1989.Section("23CZB(7)(a)"), missing: s.Person.Services?.LastOfferOfAdviceAndSupport is null ? [Fact.LastOffer] : []);
    }

    private static Due Bursary(PersonOnDay s)
    {
        Course? course = null;
        foreach (var one in s.Person.Courses ?? History<Course>.None)
        {
            if (one.Covers(s.AsOf) && s.AsOf <= PaidBy(one.From) && Section23C.IsForBursary(s, one) is not false)
                course = one;
        }

        return new("HigherEducationBursary", "Higher education bursary, if paid as a lump sum", "the start of the course", course?.From, course is null ? null : PaidBy(course.From), "within four weeks of the start; for a course started before December 2009 by 31 December 2009", HigherEducationBursary2009.Regulation("4"));
    }

    private static LocalDate PaidBy(LocalDate start) => start < BeforeDecember2009 ? new LocalDate(2009, 12, 31) : start.DaysLater(28);

    private static bool? IsFirstReviewOpen(PersonOnDay s) => Home(s) is not { } home || s.Plan.IsUnknown ? null
        : s.Plan.ReviewRunsFrom >= home.From ? s.Plan.Counts is null ? null : false
        : true;

    // What is to come has not happened yet.
    private static LocalDate? Until(LocalDate? day, LocalDate asOf) => day <= asOf ? day : null;

    // Eligible since the latest of: 16, the 91st day, and the start of the present care where that came later.
    private static LocalDate? BecameEligible(in PreparedPerson prepared, LocalDate asOf)
    {
        var since = asOf;
        for (var i = prepared.Spans.Length - 1; i >= 0; i--)
        {
            if (prepared.Spans[i].From <= since && prepared.Spans[i].End >= since && prepared.Spans[i].Series < 0)
                since = LocalDate.Min(since, prepared.Spans[i].From);
        }

        var reached = ThirteenWeeks.DayReached(PrescribedPeriod.Law.InForce(asOf)!.Value.Days, prepared, certainOnly: true);
        return reached is { } day ? LocalDate.Max(LocalDate.Max(prepared.Sixteen, day), since) : null;
    }

    // Relevant since care ended or 16 was reached, or since a home that had lasted six months ended. Null if it is not known whether such a home ended later.
    private static LocalDate? BecameRelevant(in PreparedPerson prepared, LocalDate asOf)
    {
        var since = prepared.Sixteen;
        if (RelevantChild.LastSpan(prepared, asOf) is { } last && last.End <= asOf)
            since = LocalDate.Max(since, last.End);
        var (brokeDown, perhaps) = LivingWithFamily.LastBrokeDown(prepared, asOf);
        if (brokeDown is { } ended)
            since = LocalDate.Max(since, ended);
        return perhaps > since ? null : since;
    }

    private static Accommodation? Home(PersonOnDay s)
    {
        foreach (var stay in s.Person.Accommodation ?? History<Accommodation>.None)
        {
            if (stay.Covers(s.AsOf) && PersonalAdvisers.IsByAuthority(stay) is true)
                return stay;
        }

        return null;
    }
}
