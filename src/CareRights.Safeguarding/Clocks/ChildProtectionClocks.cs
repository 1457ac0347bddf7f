using System.Collections.Generic;
using CareRights.Safeguarding.Statutes;
using static CareRights.Safeguarding.Limit;

namespace CareRights.Safeguarding;

/// <summary>From the referral to the plan: <i>Working Together to Safeguard Children</i>, statutory guidance for England.</summary>
internal static class ChildProtectionClocks
{
    public static IReadOnlyList<Clock> All { get; } =
    [
        new("REF-1", "Acknowledge the referral and decide the type of response", ClockEvent.ReferralReceived,
            WorkingTogether.Since2013(Within(1, TimeUnit.WorkingDays), "decision on the type of response to a referral"))
        {
            CountedByCensusValidator = true,
            WorkingDay = WorkingDayDefinition.Undefined,
            Note = "A referral is received when it is sent or spoken, because the emergency duty team is the authority; others count from when the day team opens.",
        },
        new("ASM-45", "Complete the single assessment", ClockEvent.ReferralReceived,
            WorkingTogether.Since2013(Within(45, TimeUnit.WorkingDays), "maximum time for an assessment", began: true))
        {
            CountedByCensusValidator = true,
            WorkingDay = WorkingDayDefinition.Undefined,
            Before = "Working Together 2010 and before had separate initial and core assessments, and no single assessment with this limit.",
            Note = "Counted from the referral, not from allocation. For a child already open, or referred again, the caller says which referral or decision to re-assess it runs from.",
        },
        new("STRAT", "Hold a strategy discussion", ClockEvent.SignificantHarmSuspected,
            WorkingTogether.Since2013(NoNumber("convened, at once where a child must be protected"), "strategy discussion"))
        {
            Note = "Emergency action comes first and the discussion as soon as possible after it. Some areas have a number of their own, such as 24 hours in Blackburn with Darwen.",
        },
        new("ICPC-REQ", "Ask for a child protection conference", ClockEvent.EnquiriesInitiated,
            ClockLaw.Since(2013, 4, 15, Within(1, TimeUnit.WorkingDays), Instrument.LocalProcedures.At("Bolton: request for a conference"), "the day from which Bolton has used it was not found"))
        {
            WorkingDay = WorkingDayDefinition.Undefined,
            Note = "No national number. This is the figure that Bolton publishes; give your own area's.",
        },
        new("ICPC-15", "Hold the initial child protection conference", ClockEvent.EnquiriesInitiated,
            WorkingTogether.Since2013(Within(15, TimeUnit.WorkingDays), "initial child protection conference"))
        {
            CountedByCensusValidator = true,
            WorkingDay = WorkingDayDefinition.Undefined,
            Note = "Of several strategy discussions, the one at which the enquiries were initiated. Each set of enquiries has a clock of its own; the earlier runs on until it is closed with a reason.",
        },
        new("CG-10", "Hold the first core group", ClockEvent.ConferenceHeld,
            WorkingTogether.Since2013(Within(10, TimeUnit.WorkingDays), "first core group meeting"))
        {
            WorkingDay = WorkingDayDefinition.Undefined,
            Note = "Only if the conference makes the child subject to a plan.",
        },
        new("RCPC-3M", "Hold the first review child protection conference", ClockEvent.ConferenceHeld,
            WorkingTogether.Since2013(Within(3, TimeUnit.Months), "first review conference"))
        {
            Reporting = Within(91, TimeUnit.Days),
            Note = "Only if the child is subject to a plan. Some areas set 20 working days from birth for an unborn child, or 90 days: give the local limit, and the earlier is used.",
        },
        new("RCPC-6M", "Hold the next review child protection conference", ClockEvent.ReviewConferenceHeld,
            WorkingTogether.Since2013(Within(6, TimeUnit.Months), "further review conferences"))
        {
            Reporting = Within(183, TimeUnit.Days),
        },
    ];
}
