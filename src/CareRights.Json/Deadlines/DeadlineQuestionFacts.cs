using System.ComponentModel;
using NodaTime;

namespace CareRights.Json;

/// <summary>The facts of the question <c>deadline</c>.</summary>
[Description("One event for the clocks of safeguarding and care. Give the clock, or the event to be told of every clock that it starts. The other facts are those that some clocks need; a fact left out is unknown.")]
internal sealed record DeadlineQuestionFacts : FactsOfOne
{
    [Description("The clock, by its id, such as ICPC-15, or its name. Absent: event is given.")]
    public string? Clock { get; init; }

    [Description("The event, such as referral-received: every clock that it starts is answered. Absent: clock is given.")]
    public string? Event { get; init; }

    [Needed]
    [Description("When the event happened: a day, a time in London, or a time with its offset.")]
    public Moment? From { get; init; }

    [Description("When what was due was done: the answer then says whether it was in time. Absent: not done, or not known.")]
    public Moment? Done { get; init; }

    [Description("EPO: day 1 of the order. On the police-protection route the first day of police protection, otherwise as the sealed order says.")]
    public Moment? FirstDay { get; init; }

    [Description("EPO: when the sealed order says that it ends; it prevails.")]
    public LocalDateTime? SealedOrderEnds { get; init; }

    [Description("EPO-X: how many times the order has been extended.")]
    [Between(0, 100)]
    public int? Extensions { get; init; }

    [Description("VIS, VIS-P: the previous visit; from is then the start of the placement or living arrangement.")]
    public Moment? LastVisit { get; init; }

    [Description("VIS, VIS-P: the start of the placement or living arrangement, where from is the previous visit.")]
    public Moment? PlacementStarted { get; init; }

    [Description("VIS: whether the placement is intended to last until the child is 18.")]
    public bool? IntendedTo18 { get; init; }

    [Description("VIS: whether it is a long term foster placement as defined.")]
    public bool? LongTermFoster { get; init; }

    [Description("VIS: whether the child, of sufficient understanding, agrees to fewer visits.")]
    public bool? ChildAgrees { get; init; }

    [Description("VIS-P: on what basis the child lives there: parent-before-assessment, temporarily-approved, interim-order-with-parent, care-order-with-parent or another-person-responsible.")]
    [Form("^(parent-before-assessment|temporarily-approved|interim-order-with-parent|care-order-with-parent|another-person-responsible)$", "a basis that the schema lists")]
    public string? Basis { get; init; }

    [Description("VIS-P: whether the first looked-after review has been held.")]
    public bool? FirstReviewHeld { get; init; }

    [Description("HA-1: the day on which the first review is held.")]
    public Moment? FirstReview { get; init; }

    [Description("HA-R: whether the child was under five at the previous assessment.")]
    public bool? UnderFive { get; init; }

    [Description("HA-R: the child's age at the previous assessment, in place of underFive.")]
    [Between(0, 100)]
    public int? Age { get; init; }

    [Description("REV-3/6: whether the previous review was the child's first in this period.")]
    public bool? PreviousWasFirst { get; init; }

    [Description("REV-20: the day on which an earlier period of being looked after ended.")]
    public Moment? PreviousPeriodEnded { get; init; }

    [Description("PF-V: the day on which the local authority became aware of the arrangement.")]
    public Moment? AuthorityAware { get; init; }

    [Description("RR-15: the day on which the safeguarding partners became aware of the incident.")]
    public Moment? PartnersAware { get; init; }

    [Description("SIN-5: the day on which abuse or neglect was first known or suspected, if later than from.")]
    public Moment? AbuseSuspected { get; init; }

    [Description("SIN-5: the day of the incident itself, which starts no clock.")]
    public Moment? Incident { get; init; }

    [Description("COMP-S1: the day on which an advocate asked for was appointed; from is then the day of receipt.")]
    public Moment? AdvocateAppointed { get; init; }

    [Description("COMP-S1: the day on which the authority decided on sufficient interest.")]
    public Moment? InterestDecided { get; init; }

    [Description("COMP-S1: a later start agreed at the complainant's request.")]
    public Moment? AgreedStart { get; init; }

    [Description("COMP-S2: for an oral complaint, the date of the final written record.")]
    public Moment? WrittenRecord { get; init; }

    [Description("Any clock: a stricter limit of your area, such as 24h, 1wd, 90d, 12w or 3m.")]
    [Form("^([1-9][0-9]{0,2}|1000)([hdwm]|wd)$", "a number from 1 to 1000 with h, d, wd, w or m, such as 24h or 1wd")]
    public string? LocalLimit { get; init; }

    [Description("Where your area publishes localLimit.")]
    public string? LocalSource { get; init; }

    [Form("^(no|local-authority|youth-detention)$", "no, local-authority or youth-detention")]
    [Description("CP-10, PP-5, PEP-10, HA-1, HA-R: whether the child is looked after through a remand, and to what accommodation: no, local-authority or youth-detention. The date is then the day of the remand. Absent: no.")]
    public string? Remand { get; init; }
}
