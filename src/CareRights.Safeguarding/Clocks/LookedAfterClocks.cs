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
            Note = "The duty is to prepare it before the first placement; these days run only where that was not practicable. Not where section 31A applies.",
        },
        new("PP-5", "Prepare the placement plan", ClockEvent.PlacementStarted, Regulation(Within(5, TimeUnit.WorkingDays), "regulation 9(2)", 9))
        {
            WorkingDay = WorkingDayDefinition.CarePlanning,
            MayBeMetBefore = true,
            Note = "The duty is to prepare it before the placement; these days run only where that was not reasonably practicable.",
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
            Note = "Before the first placement, or else before the first review as it is actually held: these days are only the latest that the review can be. Not where one was made within three months before the placement (regulation 7(2)), nor where the child, with understanding, refuses (7(4)).",
        },
        new("HA-R", "Arrange the next assessment of health", ClockEvent.HealthAssessed, ClockLaw.ChosenByFacts)
        {
            Needs = [HealthAssessment.AgeFact],
        },
        new("HA-R-6M", "Arrange the next assessment of health: under five", ClockEvent.HealthAssessed, Regulation(Within(6, TimeUnit.Months), "regulation 7(3)(a)", 7))
        {
            ChosenBy = "HA-R",
            Note = HealthAssessment.Reading,
        },
        new("HA-R-12M", "Arrange the next assessment of health: five and over", ClockEvent.HealthAssessed, Regulation(Within(12, TimeUnit.Months), "regulation 7(3)(b)", 7))
        {
            ChosenBy = "HA-R",
            Note = HealthAssessment.Reading,
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
            Needs = [LookedAfterReviews.FirstReviewFact],
        },
        new("REV-3", "Hold the second review", ClockEvent.ReviewHeld, Regulation(Within(3, TimeUnit.Months), "regulation 33(2)", 33))
        {
            ChosenBy = "REV-3/6",
            Note = LookedAfterReviews.Sooner,
        },
        new("REV-6", "Hold the next review after the second", ClockEvent.ReviewHeld, Regulation(Within(6, TimeUnit.Months), "regulation 33(2)", 33))
        {
            ChosenBy = "REV-3/6",
            Note = LookedAfterReviews.Sooner,
        },
        new("REV-ADJ", "Complete the adjourned review", ClockEvent.ReviewAdjourned, Regulation(Within(20, TimeUnit.WorkingDays), "regulation 36(2)", 36))
        {
            WorkingDay = WorkingDayDefinition.CarePlanning,
            Note = "Once only.",
        },
        new("CEASE", "Approve a decision to cease to look after the child", ClockEvent.DecisionToCease,
            ClockLaw.Since(2015, 4, 1, NoNumber("before the decision is put into effect"), Instruments.CarePlanning2010.At("regulation 39(4) and (5)", "regulation/39")))
        {
            Note = "By a nominated officer where the child has been looked after for at least 20 working days; by the director of children's services where the child is 16 or 17 and not in care.",
        },
        new("SB-REV-3M", "Review a series of short breaks: first review", ClockEvent.ShortBreakStarted, Regulation(Within(3, TimeUnit.Months), "regulation 48", 48)),
        new("SB-REV-6M", "Review a series of short breaks again", ClockEvent.ShortBreakReviewed, Regulation(Within(6, TimeUnit.Months), "regulation 48", 48)),
        new("SB-VIS-3M", "Visit a child in a series of short breaks: first visit", ClockEvent.ShortBreakStarted, Regulation(Within(3, TimeUnit.Months), "regulation 48", 48)),
        new("SB-VIS-6M", "Visit a child in a series of short breaks again", ClockEvent.ShortBreakVisited, Regulation(Within(6, TimeUnit.Months), "regulation 48", 48)),
    ];

    private static Dated<Limit> Regulation(Limit limit, string provision, int regulation) =>
        ClockLaw.Since(2011, 4, 1, limit, Instruments.CarePlanning2010.At(provision, FormattableString.Invariant($"regulation/{regulation}")));
}
