using System.Collections.Generic;
using static CareRights.Safeguarding.Limit;
using static CareRights.Instrument;

namespace CareRights.Safeguarding;

/// <summary>Private fostering: the Children (Private Arrangements for Fostering) Regulations 2005. England.</summary>
internal static class PrivateFosteringClocks
{
    public static IReadOnlyList<Clock> All { get; } =
    [
        new("PF-6W", "Notify the local authority of a proposal to foster privately", ClockEvent.FosteringProposed,
            Regulation(Before(6, TimeUnit.Weeks), "regulation 3(1)", "regulation/3"))
        {
            Note = "Where the arrangement is to begin within six weeks, immediately: there is then no day to wait for.",
        },
        new("PF-NOW", "Notify the local authority of a child already fostered privately without notice", ClockEvent.FosteringUnnotified,
            Regulation(NoNumber("immediately"), "regulation 5(1)", "regulation/5")),
        new("PF-48", "Notify the local authority that the arrangement began, changed or ended", ClockEvent.FosteringChanged,
            Regulation(Within(48, TimeUnit.Hours), "regulations 6(1), 9(2)(b) and 10(1)", "regulation/6"))
        {
            Note = "Weekends and holidays count. A change is notified in advance where that is practicable. An interval of up to 27 days that the carer means to end is no end; abandoning it, or its expiry, is (regulation 10(3)).",
        },
        new("PF-7", "Visit the child, the carer and the premises", ClockEvent.FosteringNotified,
            Regulation(Within(7, TimeUnit.WorkingDays), "regulations 4(1) and 7(1)", "regulation/4")
                .In2020(Within(7, TimeUnit.WorkingDays).Qualified("or as soon as is reasonably practicable"), "regulation 5(2) and (3)"))
        {
            Saving2020 = "regulation 16, for a notification received in that time,",
            WorkingDay = WorkingDayDefinition.PrivateFostering,
        },
        new("PF-V", "Visit the privately fostered child again", ClockEvent.FosteringVisited, ClockLaw.ChosenByFacts)
        {
            Needs = [ClockFacts.AuthorityAware],
        },
        new("PF-V-6W", "Visit the privately fostered child again: first year", ClockEvent.FosteringVisited,
            Regulation(Within(6, TimeUnit.Weeks), "regulation 8(1)(a) and (6)", "regulation/8")
                .In2020(Within(6, TimeUnit.Weeks).Qualified("where reasonably practicable"), "regulation 5(4)(a)"))
        {
            Saving2020 = "regulation 16, for an arrangement notified in that time,",
            ChosenBy = "PF-V",
        },
        new("PF-V-12W", "Visit the privately fostered child again: later years", ClockEvent.FosteringVisited,
            Regulation(Within(12, TimeUnit.Weeks), "regulation 8(1)(b) and (6)", "regulation/8")
                .In2020(Within(12, TimeUnit.Weeks).Qualified("where reasonably practicable"), "regulation 5(4)(b)"))
        {
            Saving2020 = "regulation 16, for an arrangement notified in that time,",
            ChosenBy = "PF-V",
        },
    ];

    private static Dated<Limit> Regulation(Limit limit, string provision, string path) =>
        ClockLaw.Since(2005, 7, 1, limit, PrivateFostering2005.At(provision, path));
}
