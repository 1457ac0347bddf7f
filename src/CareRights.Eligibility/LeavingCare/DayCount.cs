using NodaTime;

namespace CareRights.Eligibility.LeavingCare;

/// <summary>How many looked-after days count towards the 13 weeks: at least, at most, and in how many stretches.</summary>
/// <remarks>Half-open, as the return's DECOM and DEC are: a stretch of care counts from its first day to the day before it ended.</remarks>
internal readonly record struct DayCount(int Least, int Most, int Stretches, int InShortBreaks, int SingleNights)
{
    /// <summary>Counts days in England and Wales from the 14th birthday up to, and not including, a day.</summary>
    /// <param name="day">The day up to which to count.</param>
    /// <param name="prepared">The person.</param>
    /// <param name="onlySeries">The series of short breaks whose days alone to count; <see langword="null"/> for every day.</param>
    public static DayCount Until(LocalDate day, in PreparedPerson prepared, int? onlySeries = null)
    {
        var from = prepared.IsBirthKnown ? prepared.FourteenNumber : int.MinValue;
        var until = Days.Number(day);
        if (prepared.IsBirthKnown && prepared.EighteenNumber < until)
            until = prepared.EighteenNumber;

        int least = 0, most = 0, stretches = 0, inBreaks = 0, nights = 0, reached = int.MinValue;
        foreach (var span in prepared.Spans)
        {
            if (PreparedPerson.IsBy(span, orInWales: true) is false || (onlySeries is { } only && span.Series != only))
                continue;

            var start = span.FromNumber > from ? span.FromNumber : from;
            var end = span.EndNumber < until ? span.EndNumber : until;
            if (end <= start)
                continue;

            most += end - start;
            if (PreparedPerson.IsBy(span, orInWales: true) is not true)
                continue;

            least += end - start;
            if (start != reached)
                stretches++;
            if (span.Series >= 0)
                inBreaks += end - start;
            if (span.IsSingleNight)
                nights++;
            reached = end;
        }

        // Without a date of birth every day may lie before the 14th birthday.
        return prepared.IsBirthKnown ? new(least, most, stretches, inBreaks, nights) : new(0, most, 0, 0, 0);
    }

    /// <summary>Whether a number of days is reached; <see langword="null"/> if that depends on days not known.</summary>
    public bool? Reaches(int days) => Least >= days ? true : Most < days ? false : null;

    /// <summary>Whether counting the last day of each stretch as well would reach a number that this count does not.</summary>
    public bool ReachesOnlyInclusively(int days) => Least < days && Least + Stretches >= days;
}
