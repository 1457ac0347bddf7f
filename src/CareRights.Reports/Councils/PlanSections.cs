using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CareRights.Participation.Meetings;
using CareRights.Participation.Plans;
using NodaTime;

namespace CareRights.Reports.Councils;

/// <summary>Tables of dates and plans.</summary>
internal static class PlanSections
{
    /// <summary>The options for a meeting, for a program.</summary>
    public static Section Options(BestDates ranking) => new(
        "options",
        "Dates, the best first",
        [
            new("rank", "Rank", true), new("first_day", "From"), new("last_day", "To"), new("can_come", "Can come", true), new("known", "Known", true), new("invited", "Invited", true),
            new("percent_of_known", "% of known", true), new("percent_at_least", "At least %", true), new("percent_at_most", "At most %", true), new("hold", "Hold"),
            new("free", "Free"), new("not_free", "Not free"), new("free_in_part", "In part"), new("not_known", "Not known"), new("notes", "Notes"), new("warnings", "Mind"),
        ],
        ranking.Options.Select((option, i) => (IReadOnlyList<object?>)
        [
            i + 1, option.Days.Start, option.Days.End, option.Free, option.Known, option.Invited,
            option.Share.Percent, option.AtLeast.Percent, option.AtMost.Percent, ranking.ToHold.Contains(option),
            Names(option, Availability.Free), Names(option, Availability.NotFree), Names(option, Availability.FreeInPart), Names(option, Availability.Unknown),
            option.Standings.Where(one => one.Note.Length > 0).Select(one => one.Authority.Name + ": " + one.Note).ToArray(), option.Warnings,
        ]));

    /// <summary>The options for a meeting, for a person.</summary>
    public static Section OptionsInShort(BestDates ranking) => new(
        "options",
        "Dates, the best first (weighed by " + ranking.Invitations.Unit + ")",
        [new("rank", "Rank", true), new("days", "Days"), new("can_come", "Can come", true), new("known", "Known", true), new("percent", "%", true), new("hold", "Hold"), new("mind", "Who differs, and what to mind")],
        ranking.Options.Select((option, i) => (IReadOnlyList<object?>)
        [
            i + 1, Days(option.Days), option.Free, option.Known, option.Share.Percent, ranking.ToHold.Contains(option) ? "hold" : "",
            string.Join("; ", Differ(option).Concat(option.Warnings)),
        ]));

    /// <summary>What the ranking says in words.</summary>
    public static Section Reasons(BestDates ranking)
    {
        var held = ranking.ToHold.Count;
        string[] says =
        [
            ranking.Reason,
            .. ranking.NotInvited.Count == 0 ? [] : new[] { "Not invited, so their calendars were not used: " + string.Join(", ", ranking.NotInvited) + "." },
            (held, ranking.Options.All(option => option.Days.Length == 1)) switch
            {
                (2, _) => "Hold both that are marked until calendars and replies are in; a person chooses.",
                (1, true) => "Only one of these days suits at least half of those known: find a second to hold.",
                (1, false) => "Hold two days of the week that is marked until calendars and replies are in; a person chooses.",
                _ => "None suits at least half of those known, so none is marked to be held.",
            },
            "Calendars are the councils': academies and other schools that set their own dates may differ.",
        ];
        return new("reasons", "Why", [new("reason", "Reason")], says.Select(text => (IReadOnlyList<object?>)[text]));
    }

    /// <summary>A plan against what happened, for a program.</summary>
    /// <param name="plan">The steps.</param>
    /// <param name="calendars">The authorities invited with their calendars, to place what is meant for half-term; <see langword="null"/> where none was given.</param>
    public static Section Plan(IEnumerable<MilestoneProgress> plan, (Invitations Invited, IReadOnlyList<SchoolCalendar> Calendars)? calendars) => new(
        "plan",
        "Plan against actual",
        [
            new("milestone", "Milestone"), new("first_planned", "First planned"), new("planned", "Planned"), new("actual", "Actual"), new("state", "State"),
            new("days_late_at_least", "Days late, at least", true), new("days_late_at_most", "at most", true), new("plan_moved", "Plan moved"), new("half_term", "Half-term"),
        ],
        plan.Select(step => (IReadOnlyList<object?>)
        [
            step.Milestone.Name, step.Milestone.FirstPlanned?.ToString(), step.Milestone.Planned?.ToString(), step.Milestone.Actual?.ToString(), StateName(step.State),
            step.Slippage?.AtLeast, step.Slippage?.AtMost, step.Moved?.ToString(), HalfTerm(step, calendars),
        ]));

    /// <summary>A plan against what happened, for a person.</summary>
    public static Section PlanInShort(IEnumerable<MilestoneProgress> plan, (Invitations Invited, IReadOnlyList<SchoolCalendar> Calendars)? calendars) => new(
        "plan",
        "Plan against actual",
        [new("state", "State"), new("planned", "Planned"), new("actual", "Actual"), new("step", "Step")],
        plan.Select(step => (IReadOnlyList<object?>)
        [
            InWords(step.State), step.Milestone.Planned?.ToString(), step.Milestone.Actual?.ToString(),
            string.Join("; ", new[]
            {
                step.Milestone.Name,
                step.State is Compliance.Late or Compliance.Overdue ? step.Slippage.ToString()! + (step.State == Compliance.Overdue ? " so far" : "") : "",
                step.Moved is { IsLate: not Answer.No } moved ? $"the plan itself moved from {step.Milestone.FirstPlanned}, {moved}" : "",
                step.Milestone.InHalfTerm == true ? HalfTerm(step, calendars) : "",
            }.Where(text => text.Length > 0)),
        ]));

    /// <summary>Where a step meant for half-term falls.</summary>
    public static string HalfTerm(MilestoneProgress step, (Invitations Invited, IReadOnlyList<SchoolCalendar> Calendars)? calendars)
    {
        if (step.Milestone.InHalfTerm != true)
        {
            return step.Milestone.InHalfTerm is null ? "the plan does not say" : "not meant for half-term";
        }

        if ((step.Milestone.Actual ?? step.Milestone.Planned) is not { } date || step.IsInCandidateWeek == Answer.No)
        {
            return step.Milestone.Actual is null && step.Milestone.Planned is null ? "no date is known" : "not in a week that may be half-term";
        }

        var weeks = "may be half-term: " + string.Join(", ", step.HalfTermWeeks.Select(Days));
        if (calendars is not var (invited, known))
        {
            return weeks;
        }

        var best = BestDates.Rank(date.IsDay ? [new DateInterval(date.Earliest, date.Earliest)] : step.HalfTermWeeks, invited, known).Options[0];
        return best.Known == 0 ? weeks + "; no calendar is known for it" : $"{Days(best.Days)}: free for {best.Share} of the {invited.Unit} known";
    }

    /// <summary>Days for a person to read: 23 to 27 October 2017.</summary>
    public static string Days(DateInterval days) =>
        days.Length == 1 ? Day(days.Start)
        : days.Start.Month == days.End.Month ? $"{days.Start.Day} to {Day(days.End)}"
        : days.Start.ToString("d MMMM", CultureInfo.InvariantCulture) + " to " + Day(days.End);

    private static string StateName(Compliance state) => state switch
    {
        Compliance.Met => "OnTime",
        Compliance.Running => "Ahead",
        _ => state.ToString(),
    };

    private static string InWords(Compliance state) => state switch
    {
        Compliance.Met => "on time",
        Compliance.Late => "late",
        Compliance.Overdue => "overdue",
        Compliance.Running => "ahead",
        _ => "not known",
    };

    private static string Day(LocalDate day) => day.ToString("d MMMM uuuu", CultureInfo.InvariantCulture);

    private static IEnumerable<string> Differ(RankedOption option)
    {
        (Availability Availability, string Label)[] labels = [(Availability.NotFree, "cannot: "), (Availability.FreeInPart, "in part: "), (Availability.Unknown, "not known: ")];
        foreach (var (availability, label) in labels)
        {
            var names = Names(option, availability);
            if (names.Length > 0)
            {
                yield return label + (names.Length > 6 ? names.Length.ToString(CultureInfo.InvariantCulture) + " authorities" : string.Join(", ", names));
            }
        }
    }

    private static string[] Names(RankedOption option, Availability availability) => [.. option.With(availability).Select(authority => authority.Name)];
}
