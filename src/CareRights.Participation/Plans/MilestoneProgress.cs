using System.Collections.Generic;
using System.Linq;
using CareRights.Participation.Meetings;
using NodaTime;

namespace CareRights.Participation.Plans;

/// <summary>How what happened compares with the plan: where one step of it stands.</summary>
/// <param name="Milestone">The step.</param>
/// <param name="State">
/// Where it stands against the plan as it is now: met if it happened by the last day of the period planned, late if after it, running while that day has not passed, overdue when it has and nothing is recorded.
/// Unknown if no date is planned, or the dates are too vague to say.
/// </param>
/// <param name="Slippage">How late it was against the plan as it is now, or is so far if it is overdue; <see langword="null"/> if it lies ahead or cannot be said.</param>
/// <param name="Moved">How far the plan itself moved from its first date; <see langword="null"/> if the first date is not known.</param>
/// <param name="Missing">The facts that would settle what is not known.</param>
/// <remarks>
/// <para>Slipping is an ordinary risk of bringing many councils together, and a state here is a fact about dates, not a judgement on the project.</para>
/// <para>Equality compares the lists by reference.</para>
/// </remarks>
public sealed record MilestoneProgress(Milestone Milestone, Compliance State, Slippage? Slippage, Slippage? Moved, IReadOnlyList<string> Missing)
{
    /// <summary>Where a step stands on a day. A date recorded for a later day than <paramref name="asOf"/> counts as not yet happened.</summary>
    public static MilestoneProgress Assess(Milestone milestone, LocalDate asOf)
    {
        Guard.Against.Null(milestone);
        var missing = new List<string>();
        if (milestone.FirstPlanned is null)
        {
            missing.Add("the date first planned");
        }

        Slippage? moved = milestone is { FirstPlanned: { } first, Planned: { } current } ? Plans.Slippage.Between(first, current) : null;
        if (milestone.Planned is not { } planned)
        {
            return new(milestone, Compliance.Unknown, null, moved, ["the date planned", .. missing]);
        }

        if (milestone.Actual is { } actual && actual.Earliest <= asOf)
        {
            // Recorded for this month, it may be yet to come; that it happened is what the record says.
            var slippage = Plans.Slippage.Between(planned, actual);
            return slippage.IsLate switch
            {
                Answer.Yes => new(milestone, Compliance.Late, slippage, moved, missing),
                Answer.No => new(milestone, Compliance.Met, slippage, moved, missing),
                _ => new(milestone, Compliance.Unknown, slippage, moved, ["the day on which it happened", .. missing]),
            };
        }

        return planned.Latest < asOf
            ? new(milestone, Compliance.Overdue, Plans.Slippage.Between(planned, PartialDate.Day(asOf)), moved, missing)
            : new(milestone, Compliance.Running, null, moved, missing);
    }

    /// <summary>Where every step stands on a day, in the order given.</summary>
    public static IReadOnlyList<MilestoneProgress> Assess(IEnumerable<Milestone> plan, LocalDate asOf) =>
        Guard.Against.Null(plan).Select(milestone => Assess(milestone, asOf)).ToArray();

    /// <summary>The candidate half-term weeks in which the step falls or may fall, by its actual date or else by the planned one; empty if in none.</summary>
    public IReadOnlyList<DateInterval> HalfTermWeeks =>
        (Milestone.Actual ?? Milestone.Planned) is { } date ? Meetings.HalfTermWeeks.Touching(date) : [];

    /// <summary>Whether the step is in a candidate half-term week: <see cref="Answer.Unknown"/> for a month with such a week in it, since only some of its days would do.</summary>
    /// <remarks>A candidate is not yet a holiday: ask <see cref="BestDates"/> with the authorities' calendars.</remarks>
    public Answer IsInCandidateWeek => (Milestone.Actual ?? Milestone.Planned) switch
    {
        null => Answer.Unknown,
        { IsDay: true } => HalfTermWeeks.Count > 0 ? Answer.Yes : Answer.No,
        _ => HalfTermWeeks.Count > 0 ? Answer.Unknown : Answer.No,
    };

    /// <summary>Where the step stands, in words.</summary>
    public string InWords => State switch
    {
        Compliance.Met => $"{Milestone.Name}: {Milestone.Actual}, as planned{MovedInWords}",
        Compliance.Late => $"{Milestone.Name}: {Milestone.Actual}, {Slippage} (planned for {Milestone.Planned}){MovedInWords}",
        Compliance.Overdue => $"{Milestone.Name}: planned for {Milestone.Planned} and not recorded, {Slippage} so far{MovedInWords}",
        Compliance.Running => $"{Milestone.Name}: planned for {Milestone.Planned}{MovedInWords}",
        _ => $"{Milestone.Name}: not known, for want of {Words.List(Missing)}",
    };

    private string MovedInWords => Moved is { IsLate: not Answer.No } moved ? $"; the plan itself moved from {Milestone.FirstPlanned} to {Milestone.Planned}, {moved}" : "";
}
