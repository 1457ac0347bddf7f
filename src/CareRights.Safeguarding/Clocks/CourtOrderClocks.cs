using System.Collections.Generic;
using static CareRights.Safeguarding.Limit;
using static CareRights.Instruments;

namespace CareRights.Safeguarding;

/// <summary>Orders and powers by which a child is held or assessed: Children Act 1989, Parts III, IV and V. England.</summary>
internal static class CourtOrderClocks
{
    public static IReadOnlyList<Clock> All { get; } =
    [
        new("EPO", "End of the emergency protection order", ClockEvent.EmergencyOrderMade,
            Act(BeginningWith(8, TimeUnit.Days), "section 45(1)", "section/45"))
        {
            EndsAPower = true,
            AsksForPublicHolidays = true,
            Needs = [EmergencyProtectionOrder.FirstDayFact],
            Note = "The sealed order prevails. A last day that is a public holiday may be put off by the court, which is its choice, to noon of the next day that is none.",
        },
        new("EPO-X", "End of the one extension of the emergency protection order", ClockEvent.EmergencyOrderEnds,
            Act(Within(7, TimeUnit.Days), "section 45(5) and (6)", "section/45"))
        {
            EndsAPower = true,
            Note = "Once only, and only by the court.",
        },
        new("PP-72", "End of police protection", ClockEvent.PoliceProtectionStarted,
            Act(Within(72, TimeUnit.Hours), "section 46(6)", "section/46"))
        {
            EndsAPower = true,
        },
        new("CAO-7", "Last day of the child assessment order", ClockEvent.AssessmentToBegin,
            Act(BeginningWith(7, TimeUnit.Days), "section 43(5)", "section/43"))
        {
            EndsAPower = true,
            Note = "From the date that the order gives, whenever the first session is.",
        },
        new("ICO", "End of an interim care order", ClockEvent.InterimOrderMade,
            Act(NoNumber("as the court orders"), "section 38(4)", "section/38"))
        {
            Note = "No fixed cap since 2014; 26 weeks is a target for the case and not for the order. Taken from knowledge, the text was not read.",
        },
        new("S20", "End of accommodation by agreement", ClockEvent.Accommodated,
            Act(NoNumber("none: a person with parental responsibility may object or remove the child at any time, unless the child is 16 or 17 and agrees"), "section 20(7), (8) and (11)", "section/20")),
    ];

    private static Dated<Limit> Act(Limit limit, string provision, string path) => ClockLaw.Since(1991, 10, 14, limit, ChildrenAct1989.At(provision, path));
}
