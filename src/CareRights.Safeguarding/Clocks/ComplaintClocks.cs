using System.Collections.Generic;
using static CareRights.Safeguarding.Limit;
using static CareRights.Instrument;

namespace CareRights.Safeguarding;

/// <summary>Representations under the Children Act 1989: the Representations Procedure (England) Regulations 2006. <see cref="ComplaintFacts.StartOfStage1"/> and <see cref="ComplaintFacts.StartOfStage2"/> find the start dates.</summary>
internal static class ComplaintClocks
{
    public static IReadOnlyList<Clock> All { get; } =
    [
        new("COMP-1Y", "Make the representations", ClockEvent.ComplaintGrounds, Law(Within(1, TimeUnit.Years), "regulation 9(1)", "regulation/9"))
        {
            Note = "Late is not refused: the authority may consider representations made later if it was not reasonable to expect them in time and they can still be considered effectively and fairly (regulation 9(2)).",
        },
        Counted("COMP-S1", "Resolve the representations: stage 1", ClockEvent.ComplaintStarted, 10, "regulation 14(1)", "regulation/14",
            "As soon as is reasonably practicable and in any event within the limit."),
        Counted("COMP-S1-COMPLEX", "Resolve the representations: stage 1 extended as complex", ClockEvent.ComplaintStarted, 20, "regulation 14(1) and (5)", "regulation/14",
            "Only if the authority considers them complex: at most 10 working days more."),
        Counted("COMP-S2", "Respond to the investigation: stage 2", ClockEvent.InvestigationStarted, 25, "regulation 17(3)", "regulation/17"),
        Counted("COMP-S2-LIMIT", "Respond to the investigation: outer limit of stage 2", ClockEvent.InvestigationStarted, 65, "regulation 17(6)", "regulation/17",
            "Only if the authority writes with reasons and a date before the 25 working days have passed. Counted from the same start date, not added to them."),
        Panel("COMP-PANEL-ASK", "Ask for a review panel: stage 3", ClockEvent.InvestigationAnswered, 20, "regulation 18(2)", "regulation/18", "regulation 6(2)"),
        Panel("COMP-PANEL", "Hold the review panel", ClockEvent.PanelRequested, 30, "regulation 19(4)", "regulation/19", "regulation 6(3)"),
        Panel("COMP-PANEL-REPORT", "Send the panel's report", ClockEvent.PanelMet, 5, "regulation 20(2)", "regulation/20", "regulation 6(4)(a)"),
        Panel("COMP-PANEL-REPLY", "Respond to the panel's recommendations", ClockEvent.PanelReported, 15, "regulation 20(3)", "regulation/20", "regulation 6(4)(b)"),
        new("COMP-RESUBMIT", "Resubmit representations after concurrent proceedings", ClockEvent.ProceedingsEnded, Law(Within(1, TimeUnit.Years), "regulation 8(5)", "regulation/8")),
    ];

    private static Clock Counted(string id, string name, ClockEvent trigger, int days, string provision, string path, string note = "") =>
        new(id, name, trigger, Law(Within(days, TimeUnit.WorkingDays), provision, path)) { WorkingDay = WorkingDayDefinition.Representations, Note = note };

    private static Clock Panel(string id, string name, ClockEvent trigger, int days, string provision, string path, string in2020) =>
        new(id, name, trigger, Law(Within(days, TimeUnit.WorkingDays), provision, path).In2020(Within(days, TimeUnit.WorkingDays).Qualified("or as soon as is reasonably practicable"), in2020))
        {
            WorkingDay = WorkingDayDefinition.Representations,
            Saving2020 = "regulation 17, for representations considered under regulation 17 in that time,",
        };

    private static Dated<Limit> Law(Limit limit, string provision, string path) => ClockLaw.Since(2006, 9, 1, limit, Representations2006.At(provision, path));
}
