using System;
using System.Collections.Generic;
using static CareRights.Safeguarding.Limit;

namespace CareRights.Safeguarding;

/// <summary>Placements, contact and children on remand: Parts 2 to 5 and 8A of the Care Planning, Placement and Case Review (England) Regulations 2010.</summary>
internal static class PlacementClocks
{
    private const string OnlyByRemand = "Where the child is looked after only by reason of the remand; otherwise the care plan that exists goes on and includes the plan for the remand.";

    public static IReadOnlyList<Clock> All { get; } =
    [
        new("CONTACT-NOW", "Give written notice of a refusal of contact or of a change of its arrangements", ClockEvent.ContactRefused,
            Regulation(NoNumber("immediately"), "regulation 8(2) and (5)", 8)),
        Days("CONTACT-5", "Give written notice of a departure by agreement from a contact order", ClockEvent.ContactOrderDepartedFrom, 5, "regulation 8(4)(b)", 8,
            "From what the five days run the paragraph does not say; they are counted from the agreement."),
        Days("OOA-5", "Consult, and notify the area authority and the reviewing officer, after an emergency placement out of area", ClockEvent.OutOfAreaApproved, 5, "regulation 11(3)(b)", 11),
        new("NOTICE-5", "Give written notice of an emergency placement", ClockEvent.EmergencyPlacementStarted,
            Regulation(Within(5, TimeUnit.WorkingDays).Qualified("unless it is not reasonably practicable"), "regulation 13(1)", 13))
        {
            WorkingDay = WorkingDayDefinition.CarePlanning,
            MayBeMetBefore = true,
            Note = "Any other placement is notified before it is made. Not in a series of short breaks (regulation 48(3)(b)).",
        },
        new("OOA-NOTICE-5", "Give the area authority written notice of an emergency placement out of area, with the assessment of needs and the care plan", ClockEvent.EmergencyOutOfAreaStarted,
            ClockLaw.BeganOn(2014, 1, 27, Within(5, TimeUnit.WorkingDays).Qualified("unless it is not reasonably practicable"), Instrument.CarePlanning2010.At("regulation 13(4)", "regulation/13"), "inserted by SI 2013/3239 regulation 19"))
        {
            WorkingDay = WorkingDayDefinition.CarePlanning,
            MayBeMetBefore = true,
            Note = "Any other placement out of area is notified before it is made. Not in a series of short breaks (regulation 48(3)(b)).",
        },
        Days("TERM-10", "Give written notice that a placement has been terminated", ClockEvent.PlacementTerminated, 10, "regulation 14(4)", 14,
            "To a person whom it was not reasonably practicable to notify before."),
        new("R19-10", "Complete the assessment of a parent with whom the child was placed before it, and the review", ClockEvent.PlacedBeforeAssessment,
            Regulation(Within(10, TimeUnit.WorkingDays), "regulation 19(b)", 19)
                .In2020(NoNumber("as soon as is reasonably practicable after the child is placed"), "regulation 8(7)"))
        {
            WorkingDay = WorkingDayDefinition.CarePlanning,
            MayBeMetBefore = true,
            Saving2020 = "regulation 18, for a child placed in that time,",
        },
        Days("R19-D10", "Decide, after the assessment of the parent, whether the placement goes on", ClockEvent.ParentAssessed, 10, "regulation 19(c)", 19),
        Placement("R23-6", "End of an emergency placement outside the terms of the foster parent's approval", ClockEvent.EmergencyFosterPlacementStarted,
            BeginningWith(6, TimeUnit.WorkingDays), BeginningWith(24, TimeUnit.Weeks), "regulation 23(1)", 23, "regulation 8(10)", "regulation 19, for a placement made in that time,"),
        Placement("R24-16W", "End of the temporary approval of a connected person", ClockEvent.TemporarilyApproved,
            BeginningWith(16, TimeUnit.Weeks), BeginningWith(24, TimeUnit.Weeks), "regulation 24(1)", 24, "regulation 8(11)", "regulation 20, for an approval started in that time,"),
        new("R25-8W", "End of the one extension of temporary approval", ClockEvent.TemporaryApprovalEnds, Regulation(Within(8, TimeUnit.Weeks), "regulation 25(2)", 25))
        {
            EndsAPower = true,
            Note = "Once, where the approval is likely to expire before the full assessment is complete. Where the person has asked for a review of a refusal, until its outcome is known (regulation 25(3)).",
        },
        Remand("REM-CP-5", "Prepare the care plan of a child remanded to local authority accommodation", ClockEvent.RemandedToAccommodation, Within(5, TimeUnit.WorkingDays), "regulations 4(2) and 47B(2)(a)", OnlyByRemand),
        new("REM-PP-5", "Prepare the placement plan of a child remanded to local authority accommodation", ClockEvent.RemandedToAccommodation,
            RemandLaw(Within(5, TimeUnit.WorkingDays), "regulations 9(1) and 47C(3)").In2020(NoNumber("as soon as is reasonably practicable from the remand"), "regulation 8(17)"))
        {
            WorkingDay = WorkingDayDefinition.CarePlanning,
            MayBeMetBefore = true,
        },
        Remand("REM-DPP-10", "Prepare the detention placement plan of a child remanded to youth detention accommodation", ClockEvent.RemandedToDetention, Within(10, TimeUnit.WorkingDays), "regulation 47C(2)(a)",
            "In place of a placement plan, and of a care plan where the child is looked after only by reason of the remand (regulations 47A(2)(c) and 47B(4)). Regulation 7(1) to (4) on health assessments does not apply."),
        new("DET-10", "Visit a child who ceased to be looked after by being detained", ClockEvent.DetainedAfterCare,
            ClockLaw.Since(2011, 4, 1, Within(10, TimeUnit.WorkingDays).Qualified("in so far as is reasonably practicable"), Instrument.VisitsInDetention2010.At("regulation 4(1)(a)", "regulation/4")))
        {
            WorkingDay = WorkingDayDefinition.Undefined,
            Note = "Afterwards whenever the child, a parent, the institution or the youth offending team reasonably asks. Not for a relevant child.",
        },
    ];

    private static Clock Days(string id, string name, ClockEvent trigger, int days, string provision, int regulation, string note = "") =>
        new(id, name, trigger, Regulation(Within(days, TimeUnit.WorkingDays), provision, regulation)) { WorkingDay = WorkingDayDefinition.CarePlanning, Note = note };

    private static Clock Placement(string id, string name, ClockEvent trigger, Limit limit, Limit in2020, string provision, int regulation, string amendment, string saving) =>
        new(id, name, trigger, Regulation(limit, provision, regulation).In2020(in2020, amendment))
        {
            WorkingDay = limit.CountsWorkingDays ? WorkingDayDefinition.CarePlanning : null,
            EndsAPower = true,
            FirstDayIsDoubtful = true,
            Saving2020 = saving,
        };

    private static Clock Remand(string id, string name, ClockEvent trigger, Limit limit, string provision, string note) =>
        new(id, name, trigger, RemandLaw(limit, provision)) { WorkingDay = WorkingDayDefinition.CarePlanning, MayBeMetBefore = true, Note = note };

    private static Dated<Limit> RemandLaw(Limit limit, string provision) =>
        ClockLaw.BeganOn(2013, 4, 19, limit, Instrument.CarePlanning2010.At(provision, "part/8A"), "inserted by SI 2013/706 regulation 6");

    private static Dated<Limit> Regulation(Limit limit, string provision, int regulation) =>
        ClockLaw.Since(2011, 4, 1, limit, Instrument.CarePlanning2010.At(provision, FormattableString.Invariant($"regulation/{regulation}")));
}
