using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Stability.Figures;
using CareRights.Stability.Measures.Placements;
using NodaTime;

namespace CareRights.Stability.Measures.SocialWorkers;

/// <summary>How many social workers, or changes of social worker, did this child have?</summary>
/// <remarks>
/// <para>
/// DfE: children looked after on 31 March; the different primary workers with a row touching the year, each once; three or more. Rows while the child was not looked after count.
/// </para>
/// <para>
/// Commissioner, 2019 report: children in care on 31 March with a row open on that day; changes in the period after <see cref="SocialWorkerCleaning"/>; two or more. A first allocation is no change;
/// neither is a new row of the same worker with no other between [convention]. In care only: the change came after the first day of a period of care.
/// </para>
/// <para>Convention: a row that ends on 1 April touches the year that begins then. An identifier of the authority's own (<c>XX</c>) and a registration are two workers even where the person is one. England.</para>
/// </remarks>
internal static class SocialWorkerStability
{
    private const string NoTable = "the return of each year of the period, with its table of social workers";
    private const string NoRows = "the child's social workers: no row touches the period";
    private const string NoOpenRow = "no social worker row open on 31 March";
    private const string Identifier = "the identifier of a worker in the period";
    private const string Dates = "the dates of a row";
    private const string Team = "whether a change came with a change of team";
    private const string Counted = "a worker in the period";
    private const string Again = "a worker already counted";
    private const string OutsidePeriod = "outside the period";
    private const string First = "the first allocation, or before the period";
    private const string SameWorker = "the same worker as before";
    private const string Change = "another worker";
    private const string InCare = "whether the child was in care when a worker came";
    private const string NotInCare = "before or outside care";
    private const string TeamTransfer = "came with a change of team";
    private const string LeftOpen = "whether a row open for more than a year was left open by mistake: other workers came after it";
    private const int LongestCover = 182;

    /// <summary>The child's answer.</summary>
    /// <param name="care">The child's episodes of care.</param>
    /// <param name="spells">The child's social worker rows, in any order.</param>
    /// <param name="measure">Whose definition, and what is counted.</param>
    /// <param name="year">The last year of the period; the child is asked about on its 31 March.</param>
    /// <returns>The count as the number; it may be unknown where the outcome is settled: enough was seen, or too little could be hidden.</returns>
    public static MeasureAnswer<int> Assess(PlacementHistory care, IEnumerable<SocialWorkerSpell> spells, SocialWorkerMeasure measure, StatisticalYear year) =>
        Count(care, new ChildWorkers(Guard.Against.Null(spells)), measure, year).Told();

    /// <summary>The same of rows that several measures ask about.</summary>
    internal static SocialWorkerAnswer Count(PlacementHistory care, ChildWorkers workers, SocialWorkerMeasure measure, StatisticalYear year)
    {
        Guard.Against.Null(care);
        Guard.Against.Null(measure);
        var window = new Window(year.Back(measure.Years - 1).First, year.Last);
        var cohort = LookedAfter.At(care, window.Last, measure.Definition);
        if (cohort.Outcome == Outcome.Yes && !care.Coverage.Has(SuppliedTables.SocialWorkers, year, measure.Years))
        {
            return new SocialWorkerAnswer(measure, year, Outcome.Unknown, null, [], NoTable);
        }

        if (cohort.Outcome == Outcome.Yes && measure.Years > 1)
        {
            cohort = LookedAfter.InFirstYear(care, window, PlacementMeasure.Of(measure.Definition, measure.Years));
        }

        if (cohort.Outcome != Outcome.Yes)
        {
            return new SocialWorkerAnswer(measure, year, cohort.Outcome, null, [], cohort.Because);
        }

        var rows = workers.Rows;
        var answer = CountOf(workers);
        if (PerhapsLeftOpen(rows, window.Last) is not { } doubted)
        {
            return answer;
        }

        return CountOf(new ChildWorkers(rows.Where(row => !doubted.Contains(row)))) is var without && without.Outcome == answer.Outcome && without.Count == answer.Count
            ? answer
            : new SocialWorkerAnswer(measure, year, without.Outcome == answer.Outcome ? answer.Outcome : Outcome.Unknown, null, [.. answer.Considered.Select(row => InBoth(row, without))], LeftOpen);

        SocialWorkerAnswer CountOf(ChildWorkers given) =>
            measure.Changes is { } changes ? Commissioner(care, given, measure, changes, year, window) : DfE(given.Rows, measure, year, window);
    }

    // A row that counts in one reading alone is in doubt; one that is not there counts for nothing.
    private static ConsideredWorker InBoth(ConsideredWorker row, SocialWorkerAnswer other) =>
        other.Considered.Where(same => same.Spell == row.Spell).Select(same => same.Counts).DefaultIfEmpty(Answer.No).Contains(row.Counts) ? row : row with { Counts = Answer.Unknown, Why = LeftOpen };

    /// <summary>
    /// The rows without an end that may be such as nobody closed: open for more than a year, with another worker after it who is open too, or others who together were there for longer of the
    /// last twelve months than a leave lasts (convention: half a year). Both readings are counted, and the answer stands where they agree.
    /// </summary>
    private static List<SocialWorkerSpell>? PerhapsLeftOpen(List<SocialWorkerSpell> rows, LocalDate last)
    {
        List<SocialWorkerSpell>? doubted = null;
        var yearAgo = last.PlusYears(-1);
        foreach (var row in rows)
        {
            if (row.End is null && row.Start is { } start && start <= yearAgo && IsNamed(row) && IsFollowed(row, start, rows, yearAgo, last))
            {
                (doubted ??= []).Add(row);
            }
        }

        return doubted;
    }

    private static bool IsFollowed(SocialWorkerSpell row, LocalDate start, List<SocialWorkerSpell> rows, LocalDate yearAgo, LocalDate last)
    {
        // Days of the last twelve months with another worker who came later.
        var days = 0;
        foreach (var other in rows)
        {
            if (other.Start is { } came && came > start && came <= last && !(other.End <= yearAgo) && IsNamed(other) && !string.Equals(other.Worker, row.Worker, StringComparison.Ordinal))
            {
                if (other.End is null || other.End > last)
                {
                    return true;
                }

                days += Period.DaysBetween(LocalDate.Max(yearAgo, came), LocalDate.Max(came, other.End.Value));
            }
        }

        return days > LongestCover;
    }

    private static SocialWorkerAnswer DfE(List<SocialWorkerSpell> spells, SocialWorkerMeasure measure, StatisticalYear year, Window window)
    {
        var seen = new List<string>(spells.Count);
        var considered = new List<ConsideredWorker>(spells.Count);
        var isSettled = true;
        foreach (var row in Sorting.InOrder(spells, InTime))
        {
            var judged = Touches(row, window) switch
            {
                false => new ConsideredWorker(row, Answer.No, OutsidePeriod),
                true when !IsNamed(row) => new ConsideredWorker(row, Answer.Unknown, Identifier),
                true when seen.Contains(row.Worker!) => new ConsideredWorker(row, Answer.No, Again),
                true => new ConsideredWorker(row, Answer.Yes, Counted),
                null => new ConsideredWorker(row, Answer.Unknown, Dates),
            };
            considered.Add(judged);
            isSettled &= judged.Counts != Answer.Unknown;
            if (judged.Counts == Answer.Yes)
            {
                seen.Add(row.Worker!);
            }
        }

        if (isSettled)
        {
            return Settle(measure, year, seen.Count, seen.Count == 0 ? int.MaxValue : seen.Count, considered, seen.Count == 0 ? NoRows : "");
        }

        considered = considered.Select(row => row is { Counts: Answer.Unknown } && IsNamed(row.Spell) && seen.Contains(row.Spell.Worker!) ? row with { Counts = Answer.No, Why = Again } : row).ToList();

        // Rows without an identifier may be one worker or several, or somebody already counted; a named one without dates is one more at most.
        var unnamed = considered.Count(row => row.Counts == Answer.Unknown && !IsNamed(row.Spell));
        var named = considered.Where(row => row.Counts == Answer.Unknown && IsNamed(row.Spell)).Select(row => row.Spell.Worker).Distinct(StringComparer.Ordinal).Count();
        var least = Math.Max(seen.Count, considered.Any(row => row is { Counts: Answer.Unknown, Why: Identifier }) ? 1 : 0);
        var missing = Missing(considered) ?? (seen.Count == 0 ? NoRows : "");
        return Settle(measure, year, least, seen.Count == 0 && missing == NoRows ? int.MaxValue : seen.Count + unnamed + named, considered, missing);
    }

    // Rows without a start first; an open row after those that ended.
    private static int InTime(SocialWorkerSpell one, SocialWorkerSpell other) =>
        Nullable.Compare(one.Start, other.Start) is not 0 and var byStart ? byStart
        : (one.End is null).CompareTo(other.End is null) is not 0 and var byOpen ? byOpen
        : Nullable.Compare(one.End, other.End) is not 0 and var byEnd ? byEnd
        : string.CompareOrdinal(one.Worker, other.Worker);

    private static SocialWorkerAnswer Commissioner(
        PlacementHistory care, ChildWorkers given, SocialWorkerMeasure measure, WorkerChanges changes, StatisticalYear year, Window window)
    {
        // The cleaning leaves out rows that are blank; one that could not be read is not blank.
        if (given.Rows.Exists(row => row.IsUnreadable && Touches(row, window) != false))
        {
            return new SocialWorkerAnswer(measure, year, Outcome.Unknown, null, [], Dates);
        }

        var cleaned = given.Cleaned;
        if (!cleaned.Dated.Exists(row => row.Start <= window.Last && (row.End is null || row.End > window.Last)))
        {
            return new SocialWorkerAnswer(measure, year, Outcome.NotApplicable, null, [], NoOpenRow);
        }

        var considered = new List<ConsideredWorker>(cleaned.LeftOut.Count + cleaned.Kept.Count);
        foreach (var row in cleaned.LeftOut)
        {
            considered.Add(new ConsideredWorker(row.Spell, Answer.No, Reason(row.Step)));
        }

        for (var i = 0; i < cleaned.Kept.Count; i++)
        {
            considered.Add(Judge(care, cleaned.Kept[i], i == 0 ? null : cleaned.Kept[i - 1], changes, window));
        }

        considered = Sorting.InOrder(considered, ByStart);
        var (least, undecided) = (0, 0);
        foreach (var row in considered)
        {
            least += row.Counts == Answer.Yes ? 1 : 0;
            undecided += row.Counts == Answer.Unknown ? 1 : 0;
        }

        return Settle(measure, year, least, least + undecided, considered, Missing(considered) ?? "");
    }

    // Rows without a start first.
    private static int ByStart(ConsideredWorker one, ConsideredWorker other) =>
        Nullable.Compare(one.Spell.Start, other.Spell.Start) is not 0 and var byStart ? byStart : string.CompareOrdinal(one.Spell.Worker, other.Spell.Worker);

    private static string? Missing(List<ConsideredWorker> considered)
    {
        foreach (var row in considered)
        {
            if (row.Counts == Answer.Unknown)
            {
                return row.Why;
            }
        }

        return null;
    }

    private static ConsideredWorker Judge(PlacementHistory care, SocialWorkerSpell row, SocialWorkerSpell? before, WorkerChanges changes, Window window)
    {
        var start = row.Start!.Value;
        var (counts, why) =
            start > window.Last ? (Answer.No, OutsidePeriod)
            : before is null || start < window.First ? (Answer.No, First)
            : string.Equals(before.Worker, row.Worker, StringComparison.Ordinal) ? (Answer.No, SameWorker)
            : changes switch
            {
                WorkerChanges.InCareOnly => WasInCareBefore(care, start) switch
                {
                    Answer.Yes => (Answer.Yes, Change),
                    Answer.No => (Answer.No, NotInCare),
                    _ => (Answer.Unknown, InCare),
                },
                WorkerChanges.ExceptTeamTransfers => row.IsTeamTransfer switch
                {
                    true => (Answer.No, TeamTransfer),
                    false => (Answer.Yes, Change),
                    null => (Answer.Unknown, Team),
                },
                _ => (Answer.Yes, Change),
            };
        return new ConsideredWorker(row, counts, why);
    }

    private static SocialWorkerAnswer Settle(SocialWorkerMeasure measure, StatisticalYear year, int least, int most, IReadOnlyList<ConsideredWorker> considered, string missing)
    {
        var outcome = least >= measure.Threshold ? Outcome.Yes : most < measure.Threshold ? Outcome.No : Outcome.Unknown;
        return new SocialWorkerAnswer(measure, year, outcome, least == most ? least : null, considered, least == most ? "" : missing);
    }

    /// <summary>Whether a row touches the period; <see langword="null"/> where it has no start and could.</summary>
    private static bool? Touches(SocialWorkerSpell row, Window window) =>
        row.End < window.First || (row.End == window.First && row.EndsWithItsReturn) || row.Start > window.Last ? false : row.Start is null ? null : true;

    private static Answer WasInCareBefore(PlacementHistory care, LocalDate start)
    {
        var day = start.PlusDays(-1);
        var open = care.Episodes.Where(row => row.IsOpenAtCloseOf(day)).ToList();
        return care.Conflicts.Any(conflict => conflict.Touches(day, day)) || open.Exists(row => row.Status == LegalStatus.Unknown) ? Answer.Unknown
            : open.Exists(row => LookedAfter.IsInCare(row, Definition.CommissionerAsWritten)) ? Answer.Yes
            : Answer.No;
    }

    private static bool IsNamed(SocialWorkerSpell row) => !string.IsNullOrWhiteSpace(row.Worker);

    private static string Reason(CleaningStep step) => step switch
    {
        CleaningStep.ExactDuplicate => "a second row with the same worker and dates",
        CleaningStep.NoStart => "no start",
        CleaningStep.WithinAnother => "wholly within another row: cover for leave",
        CleaningStep.NoIdentifier => "no identifier of the worker",
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };
}
