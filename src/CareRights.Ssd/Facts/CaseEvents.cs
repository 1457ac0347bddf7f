using System.Collections.Generic;
using System.Linq;
using CareRights.Safeguarding;
using CareRights.Ssd.Reading;
using CareRights.Ssda903;
using CareRights.Stability;
using CareRights.Stability.Figures;
using NodaTime;

namespace CareRights.Ssd.Facts;

/// <summary>The events in the rows of one person that start a clock which nothing in the rows has stopped.</summary>
/// <remarks>Read: enquiries and initial conferences, assessments, reviews of child protection plans, and reviews of and visits to looked-after children. What is done after an event without a row of its own (the core group, the placement plan, the return interview) cannot be told from what is not done, and is not listed.</remarks>
internal sealed class CaseEvents
{
    private readonly RowsOfPerson rows;
    private readonly LocalDate day;
    private readonly List<Started> started = [];

    private CaseEvents(RowsOfPerson rows, LocalDate day)
    {
        this.rows = rows;
        this.day = day;
    }

    private delegate Deadline Counting(WorkingDays calendar);

    public static CaseEvents Of(RowsOfPerson rows, ChildRecord? care, SsdExtract extract, ICollection<SsdProblem> problems)
    {
        var events = new CaseEvents(rows, extract.Day);
        events.Enquiries(problems);
        events.Assessments(problems);
        events.Plans(problems);
        events.Care(care, extract, problems);
        events.Contacts(problems);
        return events;
    }

    public IReadOnlyList<(Deadline Deadline, Standing Standing, string Row)> Deadlines(WorkingDays calendar) => started.Select(each =>
    {
        var deadline = each.Count(calendar);
        return (deadline, deadline.Against(null, day), each.Row);
    }).ToArray();

    // The start of an enquiry is the strategy discussion at which it was initiated. One that ended and says that no conference is needed is closed; silence closes nothing.
    private void Enquiries(ICollection<SsdProblem> problems)
    {
        foreach (var row in rows.Held.Tables.Contains(SsdTable.Conferences) ? rows[SsdTable.Enquiries] : [])
        {
            if (Past(row, "s47e_s47_start_date", problems) is not { } discussion || IsClosed(row, problems) || ConferencesOf(row, discussion, problems))
            {
                continue;
            }

            Start(row, calendar => Safeguarding.Deadline.InitialConferences([new StrategyDiscussion(EventTime.On(discussion), true)], calendar)[0]);
        }
    }

    private bool IsClosed(SsdRow row, ICollection<SsdProblem> problems)
    {
        if (YesNo.Of(row, "s47e_s47_nfa", problems) == true)
        {
            return true;
        }

        if (Ended(row, "s47e_s47_start_date", "s47e_s47_end_date", problems) is null)
        {
            return false;
        }

        var asksForConference = Outcome.Flag(row["s47e_s47_outcome_json"], "CP_CONFERENCE_FLAG");
        if (asksForConference is null)
        {
            problems.Add(SsdProblem.Of(row, "s47e_s47_outcome_json", "an enquiry that ended without saying whether a conference is needed", "CP_CONFERENCE_FLAG as Y or N; its clock is kept until then", ProblemEffect.Noted));
        }

        return asksForConference == false;
    }

    private bool ConferencesOf(SsdRow enquiry, LocalDate discussion, ICollection<SsdProblem> problems)
    {
        var isHeld = false;
        foreach (var row in rows[SsdTable.Conferences].Where(row => Keys.AreOne(row["icpc_s47_enquiry_id"], enquiry.Key)))
        {
            var held = Held(row, "icpc_icpc_date", problems);
            isHeld |= held is not null;
            if (held < discussion)
            {
                problems.Add(SsdProblem.Of(row, "icpc_icpc_date", "a conference before the strategy discussion of its enquiry", "a conference after it; the dates are to be checked", ProblemEffect.Noted));
            }
        }

        return isHeld;
    }

    // The first assessment of a referral runs from it. For a child already open the limit runs from a decision that no table holds.
    private void Assessments(ICollection<SsdProblem> problems)
    {
        foreach (var referral in rows[SsdTable.Referrals].Where(row => YesNo.Of(row, "cine_referral_nfa", problems) != true))
        {
            var own = rows[SsdTable.Assessments].Where(row => Keys.AreOne(row["cina_referral_id"], referral.Key)).ToList();
            if (own.Count > 0 && own.All(row => Ended(row, "cina_assessment_start_date", "cina_assessment_auth_date", problems) is null)
                && Past(referral, "cine_referral_date", problems) is { } received && Ended(referral, "cine_referral_date", "cine_close_date", problems) is null)
            {
                Start(own[0], calendar => Safeguarding.Deadline.Of(Clock.SingleAssessment, EventTime.On(received), calendar));
            }
        }
    }

    private void Plans(ICollection<SsdProblem> problems)
    {
        foreach (var review in rows[SsdTable.PlanReviews].Where(review => !rows[SsdTable.Plans].Any(plan => Keys.AreOne(review["cppr_cp_plan_id"], plan.Key))))
        {
            problems.Add(SsdProblem.Of(review, "cppr_cp_plan_id", "a review of no plan that is here", "the plan that was reviewed; it counts for none", ProblemEffect.RowLost));
        }

        // Without the table of reviews, those held cannot be told from those overdue.
        foreach (var plan in rows.Held.Tables.Contains(SsdTable.PlanReviews) ? rows[SsdTable.Plans] : [])
        {
            if (Past(plan, "cppl_cp_plan_start_date", problems) is not { } from || Ended(plan, "cppl_cp_plan_start_date", "cppl_cp_plan_end_date", problems) is not null)
            {
                continue;
            }

            var review = rows[SsdTable.PlanReviews].Where(row => Keys.AreOne(row["cppr_cp_plan_id"], plan.Key)).Select(row => Held(row, "cppr_cp_review_date", problems)).Max();
            var conference = rows[SsdTable.Conferences].Where(row => Keys.AreOne(row.Key, plan["cppl_icpc_id"])).Select(row => Held(row, "icpc_icpc_date", problems)).Max();
            if (review is { } last)
            {
                Start(plan, calendar => Safeguarding.Deadline.Of(Clock.NextReviewConference, EventTime.On(last), calendar));
            }
            else
            {
                // A plan starts on the day of the conference that makes it.
                Start(plan, calendar => Safeguarding.Deadline.Of(Clock.FirstReviewConference, EventTime.On(conference ?? from), calendar));
            }
        }
    }

    private void Care(ChildRecord? care, SsdExtract extract, ICollection<SsdProblem> problems)
    {
        if (care is null || care.OpenOn(day) is not { } open || open.Status.IsShortBreak() || open.Status == LegalStatus.Unknown)
        {
            return;
        }

        var episodes = care.History.Episodes;
        var at = episodes.Count - 1;
        while (at > 0 && !ReferenceEquals(episodes[at], open))
        {
            at--;
        }

        var (period, placement) = (at, at);
        while (period > 0 && episodes[period - 1].End == episodes[period].Start && !episodes[period - 1].Status.IsShortBreak())
        {
            period--;
        }

        while (placement > period && episodes[placement].Reason == ReasonForNewEpisode.L)
        {
            placement--;
        }

        var row = rows[SsdTable.Episodes].FirstOrDefault(each => CellDate.Read(each["clae_cla_episode_start_date"], out _) == open.Start) ?? rows[SsdTable.Episodes][0];
        var (since, ended) = (episodes[period].Start, period > 0 ? episodes[period - 1].End : null);
        var reviews = Held(SsdTable.Reviews, "clar_cla_review_date", since, problems, each => YesNo.Of(each, "clar_cla_review_cancelled", problems) is false || each["clar_cla_review_cancelled"] is null);
        if (rows.Held.Tables.Contains(SsdTable.Reviews))
        {
            bool? wasFirst = reviews.Count > 1 ? false : since >= extract.Shown.Start ? true : null;
            Start(row, calendar => reviews.Count == 0
                ? Safeguarding.Deadline.FirstReview(EventTime.On(since), ended, calendar)
                : Safeguarding.Deadline.NextReview(EventTime.On(reviews[reviews.Count - 1]), wasFirst, calendar));
        }

        if (rows.Held.Tables.Contains(SsdTable.Visits))
        {
            Visits(row, open, episodes[placement].Start, reviews.Count > 0 || since < extract.Shown.Start ? reviews.Count > 0 ? true : null : false, problems);
        }
    }

    // A contact starts no clock: what came of it does. Where that has no row, the two tables disagree.
    private void Contacts(ICollection<SsdProblem> problems)
    {
        foreach (var contact in rows[SsdTable.Contacts])
        {
            var outcome = contact["cont_contact_outcome_json"];
            Check(contact, outcome, "NEW_REFERRAL_FLAG", SsdTable.Referrals, "cine_referral_date", problems);
            Check(contact, outcome, "CP_ENQUIRY_FLAG", SsdTable.Enquiries, "s47e_s47_start_date", problems);
        }
    }

    private void Check(SsdRow contact, string? outcome, string flag, SsdTable table, string column, ICollection<SsdProblem> problems)
    {
        if (Outcome.Flag(outcome, flag) == true && Past(contact, "cont_contact_date", problems) is { } came && !rows[table].Any(row => !(Dates.Of(row, column, problems) < came)))
        {
            problems.Add(SsdProblem.Of(contact, "cont_contact_outcome_json", flag + " and no row of " + table + " from that day on", "the row; its clocks are not started without it", ProblemEffect.Noted));
        }
    }

    private void Visits(SsdRow row, SettledEpisode open, LocalDate from, bool? firstReviewHeld, ICollection<SsdProblem> problems)
    {
        var visits = Held(SsdTable.Visits, "clav_cla_visit_date", from, problems);
        foreach (var other in rows[SsdTable.PlanVisits].Where(other => Past(other, "cppv_cp_visit_date", problems) is { } seen && seen >= from && !visits.Contains(seen) && (visits.Count == 0 || seen > visits[visits.Count - 1])))
        {
            problems.Add(SsdProblem.Of(other, "cppv_cp_visit_date", "a visit under the child protection plan since the last visit in care", "the same visit in ssd_cla_visits if it was one in care too; it does not count as one", ProblemEffect.Noted));
        }

        var facts = new VisitFacts { Basis = Basis(open), Started = from, FirstReviewHeld = firstReviewHeld };
        Start(row, calendar => visits.Count > 0 ? Safeguarding.Deadline.NextVisit(facts, EventTime.On(visits[visits.Count - 1]), calendar)
            : Safeguarding.Deadline.Of(facts.Basis == VisitBasis.Placement ? Clock.FirstVisit : Clock.VisitWithParentOrOther, EventTime.On(from), calendar));
    }

    private static VisitBasis Basis(SettledEpisode open) => open.Placement switch
    {
        PlacementType.Unknown => VisitBasis.Unknown,
        PlacementType.P1 => open.Status switch { LegalStatus.C1 => VisitBasis.InterimOrderWithParent, LegalStatus.C2 => VisitBasis.CareOrderWithParent, _ => VisitBasis.Unknown },
        _ => VisitBasis.Placement,
    };

    private List<LocalDate> Held(SsdTable table, string column, LocalDate since, ICollection<SsdProblem> problems, System.Func<SsdRow, bool>? which = null) =>
        [.. rows[table].Where(which ?? (_ => true)).Select(row => Held(row, column, problems)).OfType<LocalDate>().Where(held => held >= since).OrderBy(held => held)];

    // Of what is recorded as done, the day; without one it counts as done on none.
    private LocalDate? Held(SsdRow row, string column, ICollection<SsdProblem> problems)
    {
        if (Dates.IsNothing(row, column))
        {
            problems.Add(SsdProblem.Of(row, column, "nothing", "the day on which it was done; it does not count as done", ProblemEffect.FieldLost));
        }

        return Past(row, column, problems);
    }

    // An end before the start ends nothing: one of the two is a mistake, and the clock is kept.
    private LocalDate? Ended(SsdRow row, string start, string end, ICollection<SsdProblem> problems)
    {
        var ended = Past(row, end, problems);
        if (Dates.RunBackwards(row, start, end))
        {
            problems.Add(SsdProblem.Of(row, end, "an end before the start", "an end after it; until then nothing is taken to have ended", ProblemEffect.FieldLost));
            return null;
        }

        return ended;
    }

    // What is entered for a day to come has not happened.
    private LocalDate? Past(SsdRow row, string column, ICollection<SsdProblem> problems) => Dates.Of(row, column, problems) is { } happened && happened <= day ? happened : null;

    private void Start(SsdRow row, Counting count) => started.Add(new(SsdProblem.KeyOf(row), count));

    private sealed record Started(string Row, Counting Count);
}
