using System.Collections.Generic;
using static CareRights.Safeguarding.Limit;

namespace CareRights.Safeguarding;

/// <summary>Support for special guardians: the Special Guardianship Regulations 2005. England. Notice of an application stands among the clocks of the courts.</summary>
internal static class SpecialGuardianshipClocks
{
    public static IReadOnlyList<Clock> All { get; } =
    [
        new("SGS-1Y", "Review special guardianship support services", ClockEvent.GuardianshipSupportReviewed, Regulation(Within(1, TimeUnit.Years), "regulation 17(2)(c)", "17"))
        {
            Note = "At least annually, for support that is not paid periodically. Sooner on a change of circumstances, and as the plan says.",
        },
        new("SGS-7D", "Confirm in writing a change that was told orally", ClockEvent.GuardianToldOfChange, Regulation(Within(7, TimeUnit.Days), "regulation 10(1)(a)", "10"))
        {
            Note = "A condition of financial support that is paid periodically: the change itself is told immediately.",
        },
        new("SGS-28D", "Wait before suspending support for a missing annual statement", ClockEvent.StatementReminderSent, Regulation(Within(28, TimeUnit.Days), "regulation 10(4)", "10"))
        {
            Note = "No step may be taken before these days have expired.",
        },
        new("SGS-2Y", "End of remuneration in a former foster parent's support", ClockEvent.GuardianshipOrderMade, Regulation(Within(2, TimeUnit.Years), "regulation 7(2)", "7"))
        {
            Note = "Unless the authority considers that exceptional needs or circumstances call for more.",
        },
        new("SGS-3Y", "End of the duty of the authority that looked after the child, where the family lives elsewhere", ClockEvent.GuardianshipOrderMade, Regulation(Within(3, TimeUnit.Years), "regulation 5(2)", "5"))
        {
            Note = "Not for financial support decided on before the order.",
        },
    ];

    private static Dated<Limit> Regulation(Limit limit, string provision, string number) =>
        ClockLaw.BeganOn(2005, 12, 30, limit, Instrument.SpecialGuardianshipRegulations2005.At(provision, "regulation/" + number));
}
