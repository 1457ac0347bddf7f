using System.Collections.Generic;
using static CareRights.Safeguarding.Limit;
using static CareRights.Instrument;

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
            Needs = [ClockFacts.FirstDay],
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
            ClockLaw.Since(2014, 4, 22, NoNumber("as the court orders, until the application is disposed of"), ChildrenAct1989.At("section 38(4)", "section/38")))
        {
            Before = "Before 22 April 2014 section 38(4) and (5) capped the order: eight weeks for the first, then four at a time. That text was not read.",
            Note = "The 26 weeks of section 32 bind the proceedings and not the order. An order made on a direction under section 37 has a cap of its own: S38-8W.",
        },
        new("S38-8W", "End of an interim order made on a direction under section 37, where nobody applies", ClockEvent.InterimOrderOnDirection,
            ClockLaw.Since(2014, 4, 22, BeginningWith(8, TimeUnit.Weeks), ChildrenAct1989.At("section 38(4)(da)", "section/38")))
        {
            EndsAPower = true,
            Note = "Only where the court gave no direction under section 37(4) and no application for a care or supervision order has been made.",
        },
        new("S37-8W", "Tell the court why no care or supervision order is sought", ClockEvent.InvestigationDirected,
            Act(BeginningWith(8, TimeUnit.Weeks), "section 37(4)", "section/37"))
        {
            Note = "Before the end of the period, unless the court directs otherwise.",
        },
        new("S32-26W", "Dispose of the application for a care or supervision order", ClockEvent.ProceedingsIssued,
            ClockLaw.BeganOn(2014, 4, 22, BeginningWith(26, TimeUnit.Weeks), ChildrenAct1989.At("section 32(1)(a)(ii)", "section/32"), "subsections (6) to (10) were read; the words of (1)(a)(ii) from knowledge"))
        {
            Note = "A limit for the court, which may extend it by up to eight weeks at a time where that is necessary to resolve the proceedings justly.",
        },
        new("S32-8W", "End of one extension of the time for the proceedings", ClockEvent.ProceedingsPeriodEnds,
            ClockLaw.BeganOn(2014, 4, 22, Within(8, TimeUnit.Weeks), ChildrenAct1989.At("section 32(8)", "section/32")))
        {
            Note = "From the later of the end of the period that is extended and the day on which the extension is granted.",
        },
        new("CONTACT-7D", "End of a refusal of contact decided as a matter of urgency", ClockEvent.ContactRefused,
            Act(BeginningWith(7, TimeUnit.Days), "section 34(6)", "section/34"))
        {
            EndsAPower = true,
            FirstDayIsDoubtful = true,
            Note = "No longer without an order of the court under section 34(4).",
        },
        new("FAO-12M", "End of a family assistance order", ClockEvent.FamilyAssistanceOrdered,
            ClockLaw.Since(2007, 10, 1, BeginningWith(12, TimeUnit.Months), ChildrenAct1989.At("section 16(5)", "section/16"), "the first day of the twelve months is from knowledge; before it the period was six months"))
        {
            Note = "Unless the order specifies a shorter period.",
        },
        new("SGO-3M", "Give the local authority notice of an application for a special guardianship order", ClockEvent.GuardianshipApplied,
            ClockLaw.BeganOn(2005, 12, 30, Before(3, TimeUnit.Months), ChildrenAct1989.At("section 14A(7)", "section/14A")))
        {
            Note = "Before the beginning of the three months that end with the date of the application. Not where the court gave leave and section 29(6) of the Adoption and Children Act 2002 applies.",
        },
        new("S85", "Notify the local authority of a child accommodated by a health body or an education authority", ClockEvent.AccommodatedThreeMonths,
            Act(NoNumber("no number: the duty arises with the three months or the intention"), "section 85(1)", "section/85")),
        new("S86", "Notify the local authority of a child in a care home or independent hospital", ClockEvent.AccommodatedThreeMonths,
            Act(NoNumber("no number: the duty arises with the three months or the intention"), "section 86(1)", "section/86")),
        new("S20", "End of accommodation by agreement", ClockEvent.Accommodated,
            Act(NoNumber("none: a person with parental responsibility may object or remove the child at any time, unless the child is 16 or 17 and agrees"), "section 20(7), (8) and (11)", "section/20")),
    ];

    private static Dated<Limit> Act(Limit limit, string provision, string path) => ClockLaw.Since(1991, 10, 14, limit, ChildrenAct1989.At(provision, path));
}
