using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights.Ssda903.Rules;

/// <summary>Days covered by stays, and the twelve months in which there are more of them than a limit.</summary>
/// <remarks>
/// From one day to the next the twelve months that begin with it lose that day and gain one, or two where 29 February joins them. So the most in a range
/// stands where a stay begins, where the twelve months end with the end of a stay, or at the end of the range: only those are counted.
/// </remarks>
internal sealed class DaysInAnyYear
{
    private readonly List<(LocalDate Start, LocalDate End)> stays = [];
    private readonly List<int> before = [];
    private List<LocalDate> tooMany = [];
    private int limit;

    /// <summary>Adds a stay; the day it ends is not counted. A stay of no length is none.</summary>
    public void Add(LocalDate start, LocalDate end)
    {
        if (start < end)
        {
            stays.Add((start, end));
        }
    }

    /// <summary>To be called once, when every stay has been added.</summary>
    public void Settle(int limit)
    {
        this.limit = limit;
        Merge();
        tooMany = [.. Candidates().Where(first => In(first, Days.YearFrom(first)) > limit).Distinct().OrderBy(first => first)];
    }

    /// <summary>Whether some twelve months that hold a day of a stay hold more days than the limit.</summary>
    public bool IsInAYearOfTooMany(LocalDate start, LocalDate end)
    {
        if (start >= end)
        {
            return false;
        }

        // Of the twelve months that hold a day of the stay the last begin with its last day. The first begin a day after this, and hold no less, since the stay is in them.
        var first = start.PlusYears(-1);
        var last = end.PlusDays(-1);
        if (In(last, Days.YearFrom(last)) > limit)
        {
            return true;
        }

        var place = tooMany.BinarySearch(first);
        place = place < 0 ? ~place : place;
        return place < tooMany.Count && tooMany[place] <= last;
    }

    private void Merge()
    {
        stays.Sort();
        var count = 0;
        foreach (var stay in stays.ToArray())
        {
            if (count > 0 && stay.Start <= stays[count - 1].End)
            {
                stays[count - 1] = (stays[count - 1].Start, LocalDate.Max(stays[count - 1].End, stay.End));
            }
            else
            {
                stays[count++] = stay;
            }
        }

        stays.RemoveRange(count, stays.Count - count);
        var days = 0;
        foreach (var stay in stays)
        {
            before.Add(days);
            days += Days.Between(stay.Start, stay.End);
        }
    }

    private IEnumerable<LocalDate> Candidates()
    {
        foreach (var stay in stays)
        {
            yield return stay.Start;
            yield return stay.End.PlusYears(-1);
        }
    }

    private int In(LocalDate start, LocalDate end) => UpTo(end) - UpTo(start);

    private int UpTo(LocalDate day)
    {
        var low = 0;
        var high = stays.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (stays[middle].Start < day)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low == 0 ? 0 : before[low - 1] + Math.Min(Days.Between(stays[low - 1].Start, stays[low - 1].End), Days.Between(stays[low - 1].Start, day));
    }
}
