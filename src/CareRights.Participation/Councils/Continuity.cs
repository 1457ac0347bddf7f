using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights.Participation.Councils;

/// <summary>Do members come back, do new ones join, and how many of the children in care take part?</summary>
/// <param name="Returning">The members at two or three of the last three meetings, of those at any of them; <see langword="null"/> before three meetings, or where attendance of one is not known.</param>
/// <param name="New">The members at the last meeting who were at none before, of those at the last; <see langword="null"/> before two meetings, or where attendance of one is not known.</param>
/// <param name="Members">The members at any meeting, of the children in care; <see langword="null"/> if either number is not known.</param>
/// <remarks>These are counts of children and exact: before publishing, ask <see cref="SmallNumbers.CanShow"/>.</remarks>
public sealed record Continuity(Proportion? Returning, Proportion? New, Proportion? Members)
{
    /// <summary>The continuity of the meetings held up to a day.</summary>
    /// <param name="meetings">The meetings; those after <paramref name="asOf"/> are left out.</param>
    /// <param name="childrenInCare">How many children are in care where the council works; <see langword="null"/> if not known.</param>
    /// <param name="asOf">The last day that counts.</param>
    public static Continuity Assess(IEnumerable<CouncilMeeting> meetings, int? childrenInCare, LocalDate asOf)
    {
        var held = Guard.Against.Null(meetings).Where(meeting => meeting.Date <= asOf).OrderBy(meeting => meeting.Date).ToArray();
        var allKnown = held.All(meeting => meeting.Members is not null);
        var everyone = held.SelectMany(meeting => meeting.Members ?? []).Distinct().ToArray();
        return new(
            OfReturning(held.Skip(held.Length - 3).ToArray()),
            held.Length >= 2 && allKnown ? OfNew(held) : null,
            allKnown && held.Length > 0 && childrenInCare is { } children ? new Proportion(everyone.Length, children) : null);
    }

    private static Proportion? OfReturning(CouncilMeeting[] last)
    {
        if (last.Length < 3 || last.Any(meeting => meeting.Members is null))
        {
            return null;
        }

        var times = last.SelectMany(meeting => meeting.Members!.Distinct()).GroupBy(member => member).Select(member => member.Count()).ToArray();
        return new Proportion(times.Count(count => count >= 2), times.Length);
    }

    private static Proportion OfNew(CouncilMeeting[] held)
    {
        var last = held[held.Length - 1].Members!.Distinct().ToArray();
        var before = held.Take(held.Length - 1).SelectMany(meeting => meeting.Members!);
        return new Proportion(last.Except(before).Count(), last.Length);
    }
}
