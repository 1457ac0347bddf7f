using System;
using System.Collections.Generic;
using static CareRights.Safeguarding.Limit;

namespace CareRights.Safeguarding;

/// <summary>Plans, health and reviews of a looked-after child: the Care Planning, Placement and Case Review (England) Regulations 2010.</summary>
internal static class LookedAfterClocks
{
    public static IReadOnlyList<Clock> All { get; } =
    [
        new("CP-10", "Prepare the care plan", ClockEvent.FirstPlacementStarted, Regulation(Within(10, TimeUnit.WorkingDays), "regulation 4(2)", 4))
        {
            WorkingDay = WorkingDayDefinition.CarePlanning,
            MayBeMetBefore = true,
            Note = "The duty is to prepare it before the first placement; these days run only where that was not practicable. Not where section 31A applies. A child looked after only through a remand has other clocks: REM-CP-5 or REM-DPP-10.",
        },
        new("PP-5", "Prepare the placement plan", ClockEvent.PlacementStarted, Regulation(Within(5, TimeUnit.WorkingDays), "regulation 9(2)", 9)
                .In2020(NoNumber("as soon as is reasonably practicable after the start of the placement"), "regulation 8(4)"))
        {
            WorkingDay = WorkingDayDefinition.CarePlanning,
            MayBeMetBefore = true,
            Note = "The duty is to prepare it before the placement; these days run only where that was not reasonably practicable. A child on remand has another clock: REM-PP-5 or REM-DPP-10.",
        },
        new("PEP-10", "Initiate the personal education plan", ClockEvent.FirstPlacementStarted,
            Regulation(Within(10, TimeUnit.WorkingDays), "regulations 4(2) and 5(1)(b)(ii)", 5))
        {
            WorkingDay = WorkingDayDefinition.CarePlanning,
            MayBeMetBefore = true,
            Note = "It is part of the care plan. Guidance asks that it be ready for the first review, and then each school term.",
        },
        new("HA-1", "Arrange the first assessment of health", ClockEvent.LookedAfter, Regulation(Within(20, TimeUnit.WorkingDays), "regulations 7(1) and 33(1)", 7))
        {
            WorkingDay = WorkingDayDefinition.CarePlanning,
            MayBeMetBefore = true,
            Note = "Before the first placement, or else before the first review as it is actually held: these days are only the latest that the review can be. Not where one was made within three months before the placement (regulation 7(2)), nor where the child, with understanding, refuses (7(4)), nor on remand to youth detention accommodation (47B(3)(c) and (4)(b)), nor in a series of short breaks (48(3)(b)).",
        },
        new("HA-R", "Arrange the next assessment of health", ClockEvent.HealthAssessed, ClockLaw.ChosenByFacts)
        {
            Needs = [ClockFacts.UnderFive],
        },
        new("HA-R-6M", "Arrange the next assessment of health: under five", ClockEvent.HealthAssessed, Regulation(Within(6, TimeUnit.Months), "regulation 7(3)(a)", 7))
        {
            ChosenBy = "HA-R",
            Note = Deadline.HealthReading,
        },
        new("HA-R-12M", "Arrange the next assessment of health: five and over", ClockEvent.HealthAssessed, Regulation(Within(12, TimeUnit.Months), "regulation 7(3)(b)", 7))
        {
            ChosenBy = "HA-R",
            Note = Deadline.HealthReading,
        },
        new("SDQ", "Strengths and difficulties questionnaire", ClockEvent.LookedAfter,
            ClockLaw.Since(2015, 4, 1, NoNumber("yearly, from 4 to 16, by the carer; no date in law"), new Instrument("Promoting the health and well-being of looked-after children (2015)", AuthorityKind.StatutoryGuidance, "").At("strengths and difficulties questionnaire"), "the text was not read"))
        {
        },
        new("REV-20", "Hold the first review", ClockEvent.LookedAfter, Regulation(Within(20, TimeUnit.WorkingDays), "regulation 33(1)", 33))
        {
            WorkingDay = WorkingDayDefinition.CarePlanning,
            Note = "A second period of being looked after starts a clock of its own.",
        },
        new("REV-3/6", "Hold the next review", ClockEvent.ReviewHeld, ClockLaw.ChosenByFacts)
        {
            Needs = [ClockFacts.PreviousWasFirst],
        },
        new("REV-3", "Hold the second review", ClockEvent.ReviewHeld, Regulation(Within(3, TimeUnit.Months), "regulation 33(2)", 33))
        {
            ChosenBy = "REV-3/6",
            Note = Deadline.ReviewSooner,
        },
        new("REV-6", "Hold the next review after the second", ClockEvent.ReviewHeld, Regulation(Within(6, TimeUnit.Months), "regulation 33(2)", 33)
                .In2020(NoNumber("where reasonably practicable thereafter"), "regulation 8(14)"))
        {
            ChosenBy = "REV-3/6",
            Note = Deadline.ReviewSooner,
        },
        new("REV-ADJ", "Complete the adjourned review", ClockEvent.ReviewAdjourned, Regulation(Within(20, TimeUnit.WorkingDays), "regulation 36(2)", 36)
                .In2020(Within(20, TimeUnit.WorkingDays), "regulation 8(15)"))
        {
            WorkingDay = WorkingDayDefinition.CarePlanning,
            Note = "Once only, and only where the officer has not enough information. No proposal considered in the review is put into effect until it is complete. From 24 April to 25 September 2020 neither condition stood in the regulation.",
        },
        new("CEASE", "Approve a decision to cease to look after the child", ClockEvent.DecisionToCease,
            ClockLaw.BeganOn(2015, 4, 1, NoNumber("before the decision is put into effect"), Instrument.CarePlanning2010.At("regulation 39(4) and (5)", "regulation/39")))
        {
            Note = "By a nominated officer where the child has been looked after for at least 20 working days; by the director of children's services where the child is 16 or 17 and not in care.",
        },
        ShortBreak("SB-REV-3M", "Review a series of short breaks: first review", ClockEvent.ShortBreakStarted,
            Within(3, TimeUnit.Months), "regulation 48(3)(d)(i)", "as soon as is reasonably practicable from the start of the first placement"),
        ShortBreak("SB-REV-6M", "Review a series of short breaks again", ClockEvent.ShortBreakReviewed,
            Within(6, TimeUnit.Months), "regulation 48(3)(d)(ii)", "at regular intervals during any short break"),
        ShortBreak("SB-VIS-3M", "Visit a child in a series of short breaks: first visit", ClockEvent.ShortBreakStarted,
            Within(3, TimeUnit.Months).Qualified("or as soon as practicable thereafter"), "regulation 48(3)(c)(i)", "at regular intervals during any short break, as agreed"),
        ShortBreak("SB-VIS-6M", "Visit a child in a series of short breaks again", ClockEvent.ShortBreakVisited,
            Within(6, TimeUnit.Months), "regulation 48(3)(c)(ii)", "at regular intervals during any short break, as agreed"),
    ];

    private static Clock ShortBreak(string id, string name, ClockEvent trigger, Limit limit, string provision, string in2020) =>
        new(id, name, trigger, Regulation(limit, provision, 48).In2020(NoNumber(in2020), "regulation 8(18)"))
        {
            IsVisit = id.StartsWith("SB-VIS", StringComparison.Ordinal),
            Saving2020 = "regulation 21, for short breaks in which the child was placed in that time,",
        };

    private static Dated<Limit> Regulation(Limit limit, string provision, int regulation) =>
        ClockLaw.Since(2011, 4, 1, limit, Instrument.CarePlanning2010.At(provision, FormattableString.Invariant($"regulation/{regulation}")));
}
