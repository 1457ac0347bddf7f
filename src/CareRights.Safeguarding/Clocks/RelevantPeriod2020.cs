using System.Linq;

namespace CareRights.Safeguarding;

/// <summary>What the Adoption and Children (Coronavirus) (Amendment) Regulations 2020 (SI 2020/445) do to a deadline that touches their time, 24 April to 25 September 2020.</summary>
internal static class RelevantPeriod2020
{
    /// <summary>The deadline with what SI 2020/445 and SI 2020/909 mean for it.</summary>
    public static Deadline Explain(Deadline deadline)
    {
        var day = deadline.Trigger.Date;
        if (deadline.Clock.IsVisit && ClockLaw.RemoteVisits.Contains(day))
        {
            return deadline.With([], ["Until 30 September 2021 a visit could be by telephone or video for a reason of the virus (SI 2020/909 regulation 4, SI 2021/261)."]);
        }

        if (deadline.Clock.Limits.InForce(ClockLaw.RelevantPeriod.Start) is not { } amended || amended.From != ClockLaw.RelevantPeriod.Start)
        {
            return deadline;
        }

        return ClockLaw.RelevantPeriod.Contains(day) ? Within(deadline)
            : day < ClockLaw.RelevantPeriod.Start && deadline.Due is { } due && ClockLaw.RelevantPeriod.Contains(due) ? EndingWithin(deadline, amended)
            : deadline;
    }

    private static Deadline Within(Deadline deadline)
    {
        var ordinary = deadline.Clock.Limits.Last();
        var saved = deadline.Clock.Saving2020;
        var note = saved.Length > 0
            ? "SI 2020/445 amended the limit from 24 April to 25 September 2020, and " + saved + " lets the amended limit go on in this case."
            : "SI 2020/445 amended the limit from 24 April to 25 September 2020. No saving was made: from 26 September 2020 the ordinary limit counts again.";
        return ordinary.Value.LastDay(deadline.Trigger.Date, deadline.Calendar) is { } due && deadline.Due != due
            ? deadline.With([new("the ordinary limit, " + ordinary.Value.Words, due, null, false)], [note])
            : deadline.With([], [note]);
    }

    private static Deadline EndingWithin(Deadline deadline, Enacted<Limit> amended)
    {
        var qualified = deadline.With(
            [],
            ["On the last day SI 2020/445 was in force, which reads: " + amended.Value.Words + " (" + amended.Authority.Provision + "). What was done later may have been in time."]);
        qualified.IsQualified = true;
        return qualified;
    }
}
