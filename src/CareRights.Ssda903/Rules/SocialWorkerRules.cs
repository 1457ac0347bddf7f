using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights.Ssda903.Rules;

/// <summary>Spells with a social worker, from the return for 2023-24 on.</summary>
internal static class SocialWorkerRules
{
    private const int First = 2024;
    private const int ToleranceOfNext = 7;
    private const int ToleranceAtYearEnd = 5;

    private static readonly LocalDate ReasonsSince = new(2023, 4, 1);

    public static IReadOnlyList<ValidationRule> All { get; } =
    [
        new("SW01", "The child is looked after on 31 March, other than in short breaks, and has no social worker, or one without identifier, first day or reason.", ["SW_ID", "SW_DECOM", "SW_REASON"], (child, found) =>
        {
            if (child.SocialWorkers.Count == 0 || child.SocialWorkers.Exists(row => !HasId(row) || !HasStart(row) || !HasReason(row)))
            {
                found.AddAll(child.Episodes.FindAll(row => row.IsOpen() && row.IsNoShortBreak()));
            }
        })
        {
            From = First,
            Until = First,
            With = [ReturnTable.Episodes],
            Difference = "The episode is named that is open on 31 March; the public implementation gives its place as that of a row of the social workers.",
        },
        Row("SW01a", "A social worker has no first day, or began before 1 April 2023 and has no identifier.", ["SW_DECOM", "SW_ID"], row =>
            !row.IsUnreadable("SW_DECOM") && (row.SwDecom is not { } start || (start < ReasonsSince && !HasId(row))), 2025),
        Row("SW01b", "A social worker has no first day, or began on or after 1 April 2023 and has no identifier or no reason.", ["SW_DECOM", "SW_ID", "SW_REASON"], row =>
            !row.IsUnreadable("SW_DECOM") && (row.SwDecom is not { } start || (start >= ReasonsSince && (!HasId(row) || !HasReason(row)))), 2025),
        Row("SW02", "The social worker's identifier is blank, or begins neither with SW nor with XX.", ["SW_ID"], row =>
            row.IsUnreadable("SW_ID") || !(Begins(row.SwId, "SW") || Begins(row.SwId, "XX"))),
        Row("SW03", "A social worker has no identifier, no first day or no reason.", ["SW_ID", "SW_DECOM", "SW_REASON"], row => !HasId(row) || !HasStart(row) || !HasReason(row), until: First),
        new("SW06", "A social worker begins after the end of the year.", ["SW_DECOM"], Each.In(child => child.SocialWorkers, (row, _, year) => row.SwDecom > year.LastDay)) { From = First },
        new("SW07", "A social worker ends before or after the year.", ["SW_DEC"], Each.In(
            child => child.SocialWorkers,
            (row, _, year) => row.SwDec < year.FirstDay || row.SwDec > year.LastDay))
        {
            From = First,
            Until = First,
        },
        new("SW07", "A social worker ends before last year or after this year.", ["SW_DEC"], Each.In(
            child => child.SocialWorkers,
            (row, _, year) => row.SwDec < year.Last.FirstDay || row.SwDec > year.LastDay))
        {
            From = 2025,
        },
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
        Handover("SW10", "A social worker, not the child's first (FCONTA), begins more than seven days before or after the one before ended.", (row, apart) => row.SwReason != "FCONTA" && Math.Abs(apart) > ToleranceOfNext, 2025),
        new("SW11a", "A social worker ended before the last days of the year, and the next begins more than five days before or after, or does not say when.", ["SW_DEC", "SW_DECOM"], GapInYear)
        {
            From = First,
            Until = First,
        },
        new("SW11b", "The child is not known to have left care by 31 March, and the last of the child's social workers ended before that day.", ["SW_DEC"], NoneAtYearEnd)
        {
            From = First,
            Difference = LeftOut + " It looks at workers who ended in the last five days of the year, and misses one who ended earlier; here it is whether the child was left without anybody.",
        },
        Whole("SW12", ownYear: true, until: First),
        Whole("SW12", ownYear: false, from: 2025),
        Row("SW13", "The reason for a social worker is blank or is not one of the codes.", ["SW_REASON"], row => !IsReason(row.SwReason), until: First),
        Row("SW13", "The reason for a social worker is not one of the codes, or is blank for one who began on or after 1 April 2023.", ["SW_REASON"], row =>
            HasReason(row) ? !IsReason(row.SwReason) : row.SwDecom >= ReasonsSince, 2025),
        new("SW14", "A social worker has no end, and is not the child's last.", ["SW_DEC"], (child, found) =>
        {
            var last = child.WorkerSequence.Count > 0 ? child.WorkerSequence.OrderBy(row => row.SwDecom).Last() : null;
            found.AddAll(child.SocialWorkers.FindAll(row => IsOpen(row) && row.SwDecom is not null && !ReferenceEquals(row, last)));
        })
        {
            From = First,
            Until = First,
        },
        new("SW17", "The child is not known to have left care by 31 March, and no social worker is open that day.", ["SW_DEC", "SW_DECOM"], (child, found) =>
        {
            if (child.WorkerSequence.Count > 0 && !HasLeft(child, found.Year) && child.WorkerSequence.All(row => row.SwDec is not null))
            {
                found.Add(child.WorkerSequence.OrderBy(row => row.SwDecom).Last());
            }
        })
        {
            From = 2026,
            Difference = LeftOut,
        },
    ];

    private const string LeftOut = "A child whose episodes show no care on 31 March needs no worker then; the public implementation asks one of every child.";

    private static bool HasId(SocialWorkerRow row) => row.Has(row.SwId, "SW_ID");

    private static bool HasStart(SocialWorkerRow row) => row.Has(row.SwDecom, "SW_DECOM");

    private static bool HasReason(SocialWorkerRow row) => row.Has(row.SwReason, "SW_REASON");

    private static bool Begins(string? id, string letters) => id is not null && id.StartsWith(letters, StringComparison.OrdinalIgnoreCase);

    private static bool HasLeft(ChildRows child, CollectionYear year) => child.Episodes.Count > 0 && !child.Episodes.Exists(row => row.IsUnreadable("DEC") || row.EndOr(LocalDate.MaxIsoValue) > year.LastDay);

    private static ValidationRule Row(string number, string meaning, string[] fields, Func<SocialWorkerRow, bool> objects, int from = First, int? until = null) =>
        new(number, meaning, fields, Each.In(child => child.SocialWorkers, objects)) { From = from, Until = until };

    /// <summary>Care that is open on 31 March and has no worker when the reporting period, or care within it, begins.</summary>
    private static ValidationRule Whole(string number, bool ownYear, int? until = null, int from = First) =>
        new(number, "The child is looked after on 31 March, and no social worker is reported for the beginning of the " + (ownYear ? "year" : "two years") + " or, if later, of care.", ["SW_DECOM"], (child, found) =>
        {
            var open = child.Episodes.FindAll(row => row.IsOpen() && row.IsNoShortBreak() && row.Decom <= found.Year.LastDay);
            if (open.Count == 0 || child.SocialWorkers.Exists(row => row.IsUnreadable("SW_DECOM")))
            {
                return;
            }

            var care = child.Sequence.First(row => !row.IsShortBreak()).Decom!.Value;
            var reported = ownYear ? found.Year.FirstDay : found.Year.Last.FirstDay;
            if (child.WorkerSequence.Count == 0 || child.WorkerSequence[0].SwDecom > (care > reported ? care : reported))
            {
                found.AddAll(open);
            }
        })
        {
            From = from,
            Until = until,
            With = [ReturnTable.Episodes],
            Severity = RuleSeverity.Warning,
            Difference = "A warning: a worker may be named some days after care begins. The public implementation holds every episode that begins or ends care to every worker, so that two workers in turn break the rule, and so does a worker from before care.",
        };

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
            if (row.SwDec is not { } end || end >= found.Year.LastDay || HasLeft(child, found.Year))
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

    private static bool IsReason(string? code) => code is not null && CodeSet.ReasonWorkerChanged.Contains(code);
}
