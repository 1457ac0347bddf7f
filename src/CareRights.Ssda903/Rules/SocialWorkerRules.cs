using System;
using System.Collections.Generic;
using NodaTime;

namespace CareRights.Ssda903.Rules;

/// <summary>Spells with a social worker, from the return for 2023-24 on.</summary>
internal static class SocialWorkerRules
{
    private const int First = 2024;
    private const int ToleranceOfNext = 7;
    private const int ToleranceAtYearEnd = 5;

    public static IReadOnlyList<ValidationRule> All { get; } =
    [
        new("SW08", "A later social worker has begun, and this one has no end.", ["SW_DEC"], NotEnded) { From = First },
        new("SW09", "A social worker ends on the day the worker begins.", ["SW_DECOM", "SW_DEC"], (child, found) =>
        {
            foreach (var row in child.WorkerSequence)
            {
                if (row.SwDec == row.SwDecom)
                {
                    found.Add(row);
                }
            }
        })
        {
            From = First,
            Severity = RuleSeverity.Warning,
        },
        Handover("SW10", "A social worker begins more than seven days before or after the one before ended.", (_, apart) => Math.Abs(apart) > ToleranceOfNext, First, First),
        Handover("SW10", "A social worker, not the child's first, begins more than seven days before or after the one before ended.", NotAtHandover, 2025, 2025),
        Handover("SW10a", "A social worker, not the child's first, begins more than seven days before or after the one before ended.", NotAtHandover, 2026),
        Handover("SW10b", "A first social worker (FCONTA) begins on or before the day the one before ended.", (row, apart) => row.SwReason == "FCONTA" && apart <= 0, 2026),
        new("SW11a", "A social worker ended before the last days of the year, and the next begins more than five days before or after, or does not say when.", ["SW_DEC", "SW_DECOM"], GapInYear)
        {
            From = First,
        },
        new("SW11b", "The last social worker ended before 31 March, and none followed.", ["SW_DEC"], NoneAtYearEnd)
        {
            From = First,
            Difference = "The public implementation objects to every child with one row, open or not, and misses a last worker who ended earlier in the year; here it is whether anybody was left.",
        },
    ];

    private static bool NotAtHandover(SocialWorkerRow row, int apart) => row.SwReason != "FCONTA" && Math.Abs(apart) > ToleranceOfNext;

    private static bool IsOpen(SocialWorkerRow row) => row.SwDec is null && !row.IsUnreadable("SW_DEC");

    private static void NotEnded(ChildRows child, Found found)
    {
        for (var i = 0; i + 1 < child.WorkerSequence.Count; i++)
        {
            if (IsOpen(child.WorkerSequence[i]))
            {
                found.Add(child.WorkerSequence[i]);
            }
        }
    }

    /// <summary>Objects to a spell by the days from the end of the one before to its start, fewer than none where they overlap.</summary>
    private static ValidationRule Handover(string number, string meaning, Func<SocialWorkerRow, int, bool> objects, int from, int? until = null) =>
        new(number, meaning, ["SW_DECOM", "SW_DEC", "SW_REASON"], (child, found) =>
        {
            for (var i = 1; i < child.WorkerSequence.Count; i++)
            {
                var row = child.WorkerSequence[i];
                if (child.WorkerSequence[i - 1].SwDec is { } ended && objects(row, Days.Between(ended, row.SwDecom!.Value)))
                {
                    found.Add(row);
                }
            }
        })
        {
            From = from,
            Until = until,
            Severity = RuleSeverity.Warning,
            Difference = "A warning: a handover can take longer. A worker before with no end is left to SW08; the public implementation objects here as well.",
        };

    private static void GapInYear(ChildRows child, Found found)
    {
        var rows = child.WorkerSequence;
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].SwDec is not { } ended || ended > LastDays(found))
            {
                continue;
            }

            if (i + 1 < rows.Count)
            {
                if (Math.Abs(Days.Between(ended, rows[i + 1].SwDecom!.Value)) > ToleranceAtYearEnd)
                {
                    found.Add(rows[i + 1]);
                }
            }
            else if (WithoutStart(child) is { } next)
            {
                found.Add(next);
            }
        }
    }

    private static void NoneAtYearEnd(ChildRows child, Found found)
    {
        SocialWorkerRow? last = null;
        foreach (var row in child.WorkerSequence)
        {
            if (row.SwDec is not { } end || end >= found.Year.LastDay)
            {
                return;
            }

            if (last is null || end >= last.SwDec)
            {
                last = row;
            }
        }

        var next = WithoutStart(child);
        if (last is not null && (next is null || last.SwDec >= LastDays(found)))
        {
            found.Add(next ?? last);
        }
    }

    private static LocalDate LastDays(Found found) => found.Year.LastDay.PlusDays(-ToleranceAtYearEnd);

    private static SocialWorkerRow? WithoutStart(ChildRows child) => child.SocialWorkers.Find(row => row.SwDecom is null);
}
