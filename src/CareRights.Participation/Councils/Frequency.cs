using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights.Participation.Councils;

/// <summary>Does the council meet those who decide as often as it should?</summary>
/// <param name="WithDecisionMakers">The meetings of the last twelve months at which they were present.</param>
/// <param name="NotRecorded">The meetings of the last twelve months for which nobody wrote down whether they were.</param>
/// <param name="Target">How many there should be in twelve months.</param>
/// <param name="MeetsTarget">Whether there were as many; <see cref="Answer.Unknown"/> where the meetings not recorded decide.</param>
/// <param name="LongestGapInDays">The longest time between one meeting and the next, or from the last until the day asked about; <see langword="null"/> if none was held.</param>
/// <remarks>No statute says how often. Durham's corporate parents meet theirs at least quarterly, and the London council meets four times a year: four is <see cref="Quarterly"/>, for a caller to choose.</remarks>
public sealed record Frequency(int WithDecisionMakers, int NotRecorded, int Target, Answer MeetsTarget, int? LongestGapInDays)
{
    /// <summary>Four meetings in twelve months, as Durham and the London council have it.</summary>
    public const int Quarterly = 4;

    /// <summary>The meetings of the twelve months that end on a day, that day included.</summary>
    /// <param name="meetings">The meetings; those after <paramref name="asOf"/> are left out.</param>
    /// <param name="target">How many there should be in twelve months.</param>
    /// <param name="asOf">The last day that counts.</param>
    public static Frequency Assess(IEnumerable<CouncilMeeting> meetings, int target, LocalDate asOf)
    {
        var held = Guard.Against.Null(meetings).Where(meeting => meeting.Date <= asOf).OrderBy(meeting => meeting.Date).ToArray();
        var lastYear = held.Where(meeting => meeting.Date > asOf.PlusYears(-1)).ToArray();
        var with = lastYear.Count(meeting => meeting.DecisionMakersPresent == true);
        var notRecorded = lastYear.Count(meeting => meeting.DecisionMakersPresent is null);
        var meets = with >= Guard.Against.Negative(target) ? Answer.Yes : with + notRecorded < target ? Answer.No : Answer.Unknown;
        int? gap = held.Length == 0 ? null : held.Select((meeting, i) => Period.DaysBetween(meeting.Date, i + 1 < held.Length ? held[i + 1].Date : asOf)).Max();
        return new(with, notRecorded, target, meets, gap);
    }
}
