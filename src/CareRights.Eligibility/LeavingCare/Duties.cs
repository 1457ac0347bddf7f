using System.Collections.Generic;
using NodaTime;
using static CareRights.Instruments;

namespace CareRights.Eligibility.LeavingCare;

/// <summary>Something that an authority must do by a day.</summary>
/// <param name="Id">A name that does not change.</param>
/// <param name="Name">What is to be done.</param>
/// <param name="Trigger">What starts the time running.</param>
/// <param name="TriggeredOn">The day on which it started; <see langword="null"/> if that is not known.</param>
/// <param name="Due">The last day in time; <see langword="null"/> if no time is fixed or the trigger is not known.</param>
/// <param name="Convention">How the time is counted.</param>
/// <param name="Authority">The provision.</param>
public sealed record DutyDue(string Id, string Name, string Trigger, LocalDate? TriggeredOn, LocalDate? Due, string Convention, Citation Authority)
{
    /// <summary>The day by which it is in time on every reading, where readings differ; <see langword="null"/> where they do not.</summary>
    public LocalDate? SafeDue { get; init; }

    /// <summary>What has to be known before there is a day; empty where there is one or none is fixed.</summary>
    public string Missing { get; init; } = "";

    /// <summary>The name; not the days.</summary>
    public override string ToString() => Name;
}

/// <summary>What must the responsible authority do for this young person, and by when?</summary>
/// <remarks>
/// <para>Care Planning Regulations 2010, regulation 42; Care Leavers (England) Regulations 2010, regulations 5, 7 and 8; Children Act 1989, section 23CZB(7); SI 2009/2274. England. From 1 April 2011.</para>
/// <para>Months end on the corresponding date, or the last day of the month where there is none; the day of the event is not counted, save where time runs "beginning with" it. Only duties that arise from a status that applies, and that are not recorded as done, are listed.</para>
/// <para>Not encoded: the time in which an assessment under section 23CZB is to be made, of which none was found; duties of other bodies.</para>
/// </remarks>
public static class Duties
{
    private const string Months = "months to the corresponding date; the day of the event is not counted";

    private static readonly LocalDate RegulationsBegin = new(2011, 4, 1);

    /// <summary>The duties on a day, for the law in force then and the facts known.</summary>
    public static IReadOnlyList<DutyDue> Assess(Person person, LocalDate asOf)
    {
        var life = new Life(person);
        return Assess(life, LeavingCareStatus.Assess(life, asOf));
    }

    internal static IReadOnlyList<DutyDue> Assess(in Life life, LeavingCareStatus status)
    {
        var duties = new List<DutyDue>();
        if (status.AsOf < RegulationsBegin)
            return duties;

        var services = life.Person.Services ?? new();
        var asOf = status.AsOf;
        if (status.Eligible.Answer == Answer.Yes && !IsDone(services.NeedsAssessment, asOf))
            duties.Add(NeedsAssessment("NeedsAssessmentOfEligibleChild", "reaching 16, or becoming an eligible child after that", BecameEligible(life, asOf), CarePlanning2010.Regulation("42(1)")));
        if (status.Relevant.Answer == Answer.Yes && !IsDone(services.PathwayPlan, asOf) && !IsDone(services.NeedsAssessment, asOf))
            duties.Add(NeedsAssessment("NeedsAssessmentOfRelevantChild", "becoming a relevant child without a pathway plan", BecameRelevant(life, asOf), CareLeavers2010.Regulation("5(2)(a)")));
        if (status.FurtherEducation.Answer == Answer.Yes)
            duties.Add(NeedsAssessment("NeedsAssessmentForEducation", "the authority being told", life.Person.ToldAuthorityOfEducation!.Day, CareLeavers2010.Regulation("5(2)(b)")));

        var isOwedReviews = status.Relevant.Answer == Answer.Yes || (status.FormerRelevant.Answer == Answer.Yes && asOf < life.TwentyOne);
        var home = AccommodatedByAuthority(life, asOf);
        if (isOwedReviews)
            duties.Add(Review(services, home, asOf));
        if (home is not null)
            AddVisit(duties, services, home, asOf);
        if (status.AdviceAndSupport.Answer == Answer.Yes)
            duties.Add(Offer(life, services, asOf));
        AddBursary(duties, life, status);
        return duties;
    }

    private static DutyDue NeedsAssessment(string id, string trigger, LocalDate? on, Citation authority) =>
        new(id, "Assessment of needs", trigger, on, on?.PlusMonths(3), "within three " + Months, authority) { Missing = on is null ? trigger : "" };

    private static DutyDue Review(ServicesReceived services, Accommodation? home, LocalDate asOf)
    {
        var last = services.LastPathwayPlanReview?.Day ?? services.PathwayPlan?.Day;
        if (home is not null && !(last >= home.From))
        {
            return new(
                "PathwayPlanReview", "Review of the pathway plan, as soon as possible after the 28 days", "accommodation first provided under section 23B or 24B", home.From, home.From.PlusDays(27),
                "28 days beginning with the first day; the review follows as soon as possible after the day shown", CareLeavers2010.Regulation("7(3)"));
        }

        return new(
            "PathwayPlanReview", "Review of the pathway plan", "the pathway plan or its last review", last, home is null ? last?.PlusMonths(6) : last?.PlusMonths(3),
            "at intervals of no more than " + (home is null ? "six " : "three ") + Months, CareLeavers2010.Regulation(home is null ? "7(2)" : "7(3)"))
        {
            Missing = last is null ? "when the pathway plan was made or last reviewed" : "",
        };
    }

    private static void AddVisit(List<DutyDue> duties, ServicesReceived services, Accommodation home, LocalDate asOf)
    {
        var last = services.LastPersonalAdviserVisit?.Day;
        duties.Add(last >= home.From
            ? new("PersonalAdviserVisit", "Visit by the personal adviser", "the last visit", last, last?.PlusMonths(2), "at intervals of no more than two " + Months, CareLeavers2010.Regulation("8(2)(c)"))
            : new("PersonalAdviserVisit", "First visit by the personal adviser", "accommodation first provided under section 23B or 24B", home.From, home.From.PlusDays(7), "within seven days; the first day is not counted. On another reading it is, and the safe day is one earlier", CareLeavers2010.Regulation("8(2)(a)"))
            {
                SafeDue = home.From.PlusDays(6),
            });
    }

    private static DutyDue Offer(in Life life, ServicesReceived services, LocalDate asOf)
    {
        var last = services.LastOfferOfAdviceAndSupport?.Day;
        var begins = LocalDate.Max(life.TwentyOne, AdviceAndSupport.Law.First!.Value);
        return last >= life.TwentyOne
            ? new("OfferOfAdviceAndSupport", "Offer of advice and support", "the last offer", last, last?.PlusMonths(12), "at least once in every 12 " + Months, ChildrenAct1989.Section("23CZB(7)(b)"))
            : new("OfferOfAdviceAndSupport", "Offer of advice and support, as soon as possible", "reaching 21", begins, null, "as soon as possible; no number of days is fixed, and an offer is due in every 12 months", ChildrenAct1989.Section("23CZB(7)(a)"));
    }

    private static void AddBursary(List<DutyDue> duties, in Life life, LeavingCareStatus status)
    {
        if (status.FormerRelevant.Answer != Answer.Yes)
            return;

        foreach (var course in life.Person.Courses ?? History<Course>.None)
        {
            if (course is { Kind: CourseKind.HigherEducation, IsInPathwayPlan: true, AcademicYears: >= 2, IsNotDesignated: false } && course.Covers(status.AsOf) && status.AsOf <= course.From.PlusDays(28))
            {
                duties.Add(new(
                    "HigherEducationBursary", "Higher education bursary, if paid as a lump sum", "the start of the course", course.From, course.From.PlusDays(28),
                    "within four weeks of the start", HigherEducationBursary2009.Regulation("3")));
            }
        }
    }

    private static bool IsDone(Occurrence? occurrence, LocalDate asOf) => occurrence is not null && occurrence.HasHappenedBy(asOf);

    // Eligible since the latest of: 16, the 91st day, and the start of the present care where that came later.
    private static LocalDate? BecameEligible(in Life life, LocalDate asOf)
    {
        var since = asOf;
        for (var i = life.Spans.Length - 1; i >= 0; i--)
        {
            if (life.Spans[i].From <= since && life.Spans[i].End >= since && life.Spans[i].Series < 0)
                since = LocalDate.Min(since, life.Spans[i].From);
        }

        var reached = ThirteenWeeks.DayReached(PrescribedPeriod.Law.InForce(asOf)!.Value.Days, life, certainOnly: true);
        return reached is { } day ? LocalDate.Max(LocalDate.Max(life.Sixteen, day), since) : null;
    }

    // Relevant since care ended or 16 was reached, or since a home that had lasted six months ended.
    private static LocalDate? BecameRelevant(in Life life, LocalDate asOf)
    {
        var since = life.Sixteen;
        if (RelevantChild.LastSpan(life, asOf) is { } last && last.End <= asOf)
            since = LocalDate.Max(since, last.End);
        foreach (var home in life.Person.FamilyHomes ?? History<FamilyHome>.None)
        {
            if (home.To is { } left && left <= asOf && home.With != FamilyMember.SomeoneElse && LivingWithFamily.Start(home).PlusMonths(6) <= left)
                since = LocalDate.Max(since, left);
        }

        return since;
    }

    private static Accommodation? AccommodatedByAuthority(in Life life, LocalDate asOf)
    {
        foreach (var stay in life.Person.Accommodation ?? History<Accommodation>.None)
        {
            if (stay.Kind is AccommodationKind.Section23B or AccommodationKind.Section24B && stay.Covers(asOf) && !stay.IsPossible)
                return stay;
        }

        return null;
    }
}
