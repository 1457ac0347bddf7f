using System.Collections.Generic;
using CareRights.Safeguarding.Statutes;
using static CareRights.Safeguarding.Limit;
using static CareRights.Instrument;

namespace CareRights.Safeguarding;

/// <summary>Notices, reports and interviews that an event calls for. England.</summary>
internal static class ReportingClocks
{
    public static IReadOnlyList<Clock> All { get; } =
    [
        new("LADO-1", "Tell the local authority's designated officer of an allegation", ClockEvent.AllegationKnown,
            WorkingTogether.Since2013(Within(1, TimeUnit.WorkingDays), "allegations against people who work with children"))
        {
            WorkingDay = WorkingDayDefinition.Undefined,
            Note = "Counted from the first member of staff who knew; others count from the designated lead. Some areas say 24 hours: give the local limit, and the earlier is used. Contact at once.",
        },
        new("SIN-5", "Notify the Panel and the safeguarding partners of a serious incident", ClockEvent.IncidentKnown,
            WorkingTogether.Since16C(Within(5, TimeUnit.WorkingDays), "serious incident notification (Children Act 2004, section 16C(1))"))
        {
            Before = "Working Together 2015 had a report within five working days, to Ofsted and the local safeguarding children board; its text was not read. The duty to notify the Panel began on 29 June 2018.",
            WorkingDay = WorkingDayDefinition.Undefined,
            Note = "From the later of two things known: that the child died or was seriously harmed, and that abuse or neglect is known or suspected. Not from the incident.",
        },
        new("RR-15", "Complete the rapid review", ClockEvent.PanelNotified,
            ClockLaw.BeganOn(2018, 6, 29, Within(15, TimeUnit.WorkingDays), PanelGuidance.At("rapid review, counted from the notification"), "secondary sources; the guidance's text was not read"))
        {
            WorkingDay = WorkingDayDefinition.Undefined,
            Note = "Another published reading counts from the partners' knowledge of the incident.",
        },
        new("LACDEATH", "Notify the Secretary of State, the Chief Inspector and, where practicable, each parent of the death of a looked-after child", ClockEvent.ChildDied,
            ClockLaw.Since(1991, 10, 14, NoNumber("no number: the Act gives none"), ChildrenAct1989.At("Schedule 2, paragraph 20(1)", "schedule/2/paragraph/20"), "read at second hand"))
        {
            Note = "Every person with parental responsibility who is not a parent is notified too, where practicable. Whether or not abuse or neglect is suspected. Guidance beside it asks for notice of the death of a care leaver up to 24, only since Working Together 2023, which was not read.",
        },
        new("RHI-72", "Offer and hold the return interview", ClockEvent.ReturnedFromMissing,
            ClockLaw.Since(2014, 1, 31, Within(72, TimeUnit.Hours), MissingChildren2014.At("return interviews"), "published in January 2014; the text was not read"))
        {
            Note = "By someone independent of the home and the carer, after every absence.",
        },
        new("FGM-1WD", "Report discovered female genital mutilation to the police: good practice", ClockEvent.MutilationDiscovered,
            ClockLaw.BeganOn(2015, 10, 31, Within(1, TimeUnit.WorkingDays), FgmProcedure.At("as soon as possible, normally by close of the next working day"), "via secondary sources; updated 22 January 2020"))
        {
            WorkingDay = WorkingDayDefinition.Undefined,
            Note = "This leads. Only what is known: told by the girl, or signs seen, and she is under 18. What is feared or planned goes to 999, the police and the local authority now.",
        },
        new("FGM-1M", "Report discovered female genital mutilation to the police: limit of the Act", ClockEvent.MutilationDiscovered,
            ClockLaw.BeganOn(2015, 10, 31, Within(1, TimeUnit.Months), FemaleGenitalMutilationAct2003.At("section 5B(5)(c)", "section/5B")))
        {
            AlsoAtTheTime = true,
            Note = "A personal duty of teachers and of registered professionals, social workers in England among them; telling the safeguarding lead does not discharge it. The Act counts one month from the time when; the corresponding date is shown.",
        },
        new("NRM", "Refer a possible victim of modern slavery", ClockEvent.TraffickingEncountered,
            ClockLaw.BeganOn(2015, 11, 1, NoNumber("no number"), ModernSlaveryAct2015.At("section 52", "section/52")))
        {
            Note = "By a first responder. A child is always referred, without consent. The first decision usually takes five days, which is an aim.",
        },
        new("PREVENT", "Refer a concern to Prevent", ClockEvent.RadicalisationConcern,
            ClockLaw.BeganOn(2015, 7, 1, NoNumber("no number"), CounterTerrorismAndSecurityAct2015.At("sections 26 and 36", "section/26")))
        {
            Note = "Further and higher education bodies are bound since 18 September 2015 only.",
        },
        new("CDR", "Notify the child death review partners", ClockEvent.ChildDied,
            WorkingTogether.Since2018(NoNumber("no national number found; local procedures say"), "child death review"))
        {
            Note = "Separate from the notice of a serious incident.",
        },
        new("S16LA", "Share information that may help to keep a child safe", ClockEvent.InformationHeld,
            ClockLaw.BeganOn(2026, 9, 30, NoNumber("no number: a duty to share unless that would harm the child more"), ChildrenAct2004.At("section 16LA", "section/16LA"), "commencement on a secondary source; the commencement regulations were not read"))
        {
            Note = "The Commissioner's advice line is not thought to be bound; the bodies it tells are.",
        },
        new("CSA-REPORT", "Report a suspected child sex offence", ClockEvent.AbuseSuspected,
            ClockLaw.NotCommenced(
                NoNumber("as soon as practicable, with up to 7 days' delay only to protect a child"),
                CrimeAndPolicingAct2026.At("duty to report child sex offences (section number not verified)"),
                "enacted 29 April 2026; commencement needs regulations under section 255, and none was found by November 2026"))
        {
            Note = "That the duty is not in force lowers nothing: what it covers is referred today anyway.",
        },
    ];
}
