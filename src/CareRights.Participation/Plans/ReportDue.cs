using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights.Participation.Plans;

/// <summary>When is the next report due, and to whom? An update to the assistant directors' network, the annual report to the directors' association.</summary>
/// <param name="Report">What is owed.</param>
/// <param name="To">To whom.</param>
/// <param name="LastMade">The last day on which one was made; <see langword="null"/> if none is recorded.</param>
/// <param name="Due">The day by which the next is due; <see langword="null"/> if it cannot be said.</param>
/// <param name="Overdue">Whether that day has passed.</param>
/// <param name="Missing">What would settle it; empty if it is settled.</param>
/// <remarks>
/// <para>A period of months ends on the corresponding date, or on the last day of a month that lacks it. The first is due one period after the start.</para>
/// <para>Equality compares the lists by reference.</para>
/// </remarks>
public sealed record ReportDue(string Report, string To, LocalDate? LastMade, LocalDate? Due, Answer Overdue, IReadOnlyList<string> Missing)
{
    /// <summary>When the next report is due.</summary>
    /// <param name="report">What is owed, such as "Annual report".</param>
    /// <param name="to">To whom, such as "the directors".</param>
    /// <param name="everyMonths">How often, in months; <see langword="null"/> if the source does not say, as "regular updates" does not.</param>
    /// <param name="started">The day from which it is owed; <see langword="null"/> if not known.</param>
    /// <param name="made">The days on which one was made; those after <paramref name="asOf"/> are left out.</param>
    /// <param name="asOf">The day asked about; a report due on that day is not yet overdue.</param>
    public static ReportDue Assess(string report, string to, int? everyMonths, LocalDate? started, IEnumerable<LocalDate> made, LocalDate asOf)
    {
        Guard.Against.Null(report);
        Guard.Against.Null(to);
        var before = Guard.Against.Null(made).Where(day => day <= asOf).OrderBy(day => day).ToArray();
        LocalDate? last = before.Length == 0 ? null : before[before.Length - 1];
        var missing = new List<string>();
        if (everyMonths is null)
        {
            missing.Add("how often it is owed");
        }

        if (last is null && started is null)
        {
            missing.Add("the day from which it is owed");
        }

        LocalDate? due = everyMonths is { } months && (last ?? started) is { } from ? from.PlusMonths(months) : null;
        return new(report, to, last, due, (due < asOf ? true : due is null ? (bool?)null : false).ToAnswer(), missing);
    }

    /// <summary>What is due to whom, in words.</summary>
    public string InWords
    {
        get
        {
            var last = LastMade is { } made ? ", last made on " + Words.Of(made) : ", none recorded";
            return Due is { } due
                ? $"{Report} to {To}: {(Overdue == Answer.Yes ? "was due by " : "due by ")}{Words.Of(due)}{last}"
                : $"{Report} to {To}: when the next is due is not known, for want of {Words.List(Missing)}{last}";
        }
    }

    /// <summary>Nothing but the type: what it holds may be of a person, and is for nobody's log.</summary>
    public override string ToString() => nameof(ReportDue);
}
