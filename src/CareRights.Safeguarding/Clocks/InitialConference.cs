using System.Collections.Generic;
using System.Linq;

namespace CareRights.Safeguarding;

/// <summary>A strategy discussion, and what came of it.</summary>
/// <param name="Held">When it was held.</param>
/// <param name="InitiatedEnquiries">Whether section 47 enquiries were initiated at it; <see langword="null"/> if not known.</param>
public sealed record StrategyDiscussion(EventTime Held, bool? InitiatedEnquiries)
{
    /// <summary>Why the enquiries that it initiated were closed without a conference; empty while they are open.</summary>
    public string ClosedBecause { get; init; } = "";

    /// <summary>Nothing but the type: what it holds may be of a person, and is for nobody's log.</summary>
    public override string ToString() => nameof(StrategyDiscussion);
}

/// <content>By when is the initial child protection conference held?</content>
public sealed partial class Deadline
{
    /// <summary>One deadline for each set of enquiries still open, in the order of the discussions; one that may have been initiated names what is missing.</summary>
    /// <remarks>
    /// <i>Working Together to Safeguard Children</i>: within 15 working days of the strategy discussion at which section 47 enquiries were initiated, or, where
    /// there were several, of the one that initiated them. Each set of enquiries has a clock of its own and an earlier one runs on until it is closed with a reason. England.
    /// </remarks>
    public static IReadOnlyList<Deadline> InitialConferences(IEnumerable<StrategyDiscussion> discussions, WorkingDays calendar)
    {
        var clock = Clock.InitialConference;
        return Guard.Against.Null(discussions)
            .Where(discussion => discussion.InitiatedEnquiries != false && discussion.ClosedBecause.Length == 0)
            .OrderBy(discussion => discussion.Held.Date)
            .Select(discussion =>
            {
                var deadline = Deadline.Of(clock, discussion.Held, calendar);
                return discussion.InitiatedEnquiries == true
                    ? deadline
                    : deadline.While(Bound.MayBeLater, [ClockFacts.EnquiriesInitiated], "Runs only if enquiries were initiated at this discussion, which is not known.");
            })
            .ToArray();
    }
}
