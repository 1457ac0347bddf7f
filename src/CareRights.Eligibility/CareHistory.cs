using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights.Eligibility;

/// <summary>All that is known of when a child was looked after. Where nothing is said of a day, the child was not looked after.</summary>
/// <remarks>
/// However the periods are split, repeated or ordered, the history is the same. Where two of them say different things about the same days,
/// the days stay looked after, what they disagree on is not known, and <see cref="Contradictions"/> says so.
/// A history of which nothing is known is <see langword="null"/> where it would stand. Equality is by value. Immutable; may be shared between threads.
/// </remarks>
public sealed class CareHistory : IEquatable<CareHistory>
{
    // Remand to youth detention accommodation made a child looked after from the commencement of section 104(1) of the Act of 2012.
    internal static LocalDate DetentionCounts { get; } = new(2012, 12, 3);

    private readonly LookedAfterPeriod[] stated;

    private CareHistory(CareSpan[] spans, LookedAfterPeriod[] stated, LookedAfterPeriod[] leftOut, ShortBreakSeries[] series, string[] contradictions)
    {
        this.stated = stated;
        LeftOpen = DaysLeftOpen(stated);
        Spans = spans;
        NotLookedAfter = leftOut;
        Series = series;
        Contradictions = contradictions;
        Periods = [.. spans.Select(span => span.AsPeriod())];
    }

    /// <summary>The child was never looked after.</summary>
    public static CareHistory Never { get; } = new([], [], [], [], []);

    /// <summary>The periods, in order and without overlap; those of short breaks are among them.</summary>
    public IReadOnlyList<LookedAfterPeriod> Periods { get; }

    /// <summary>The periods given in which the child was in law not looked after: recorded as something else, and rightly.</summary>
    public IReadOnlyList<LookedAfterPeriod> NotLookedAfter { get; }

    /// <summary>The series of short breaks.</summary>
    public IReadOnlyList<ShortBreakSeries> ShortBreaks => Series;

    /// <summary>What the periods given disagree on, without dates.</summary>
    public IReadOnlyList<string> Contradictions { get; }

    /// <summary>Nothing is known.</summary>
    internal static CareHistory Unknown { get; } = From([new LookedAfterPeriod(LocalDate.MinIsoValue, null, Nation.Unknown) { IsPossible = true }]);

    internal CareSpan[] Spans { get; }

    internal ShortBreakSeries[] Series { get; }

    /// <summary>Days that only a period left open covers, after one that began in it has ended: whether care went on is not known.</summary>
    internal IReadOnlyList<(LocalDate From, LocalDate End)> LeftOpen { get; }

    /// <summary>The history that some periods and series of short breaks make up.</summary>
    public static CareHistory From(IEnumerable<LookedAfterPeriod> periods, IEnumerable<ShortBreakSeries> shortBreaks)
    {
        var stated = Guard.Against.Null(periods).ToArray();
        var series = History.Of(shortBreaks).ToArray();
        var given = History.Of(stated).SelectMany(InLaw).ToArray();
        var claims = given.Where(period => period.IsInTruthLookedAfter is not false)
            .Select(period => new CareClaim(period.IsInTruthLookedAfter is null ? period with { IsPossible = true } : period, -1))
            .Concat(series.SelectMany(Claims))
            .ToArray();
        var contradictions = new SortedSet<string>(StringComparer.Ordinal);
        var spans = CareSpan.Join(claims, contradictions);
        return new(spans, stated, [.. given.Where(period => period.IsInTruthLookedAfter is false)], series, [.. contradictions]);
    }

    /// <inheritdoc cref="From(IEnumerable{LookedAfterPeriod}, IEnumerable{ShortBreakSeries})"/>
    public static CareHistory From(params LookedAfterPeriod[] periods) => From(periods, []);

    /// <summary>The same history with every series of short breaks changed.</summary>
    internal CareHistory WithSeries(Func<ShortBreakSeries, ShortBreakSeries> change) => Series.Length == 0 ? this : From(stated, Series.Select(change));

    /// <inheritdoc/>
    public bool Equals(CareHistory? other) =>
        other is not null && Periods.SequenceEqual(other.Periods) && Series.SequenceEqual(other.Series) && LeftOpen.SequenceEqual(other.LeftOpen)
        && NotLookedAfter.SequenceEqual(other.NotLookedAfter) && Contradictions.SequenceEqual(other.Contradictions)
        && Spans.Select(span => span.IsSeriesDisputed).SequenceEqual(other.Spans.Select(span => span.IsSeriesDisputed));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CareHistory);

    /// <inheritdoc/>
    public override int GetHashCode() => Spans.Length;

    /// <summary>How many periods there are; no dates.</summary>
    public override string ToString() => nameof(CareHistory) + ": " + Spans.Length;

    // Rows follow one another, so that one left open while a later one ended was left open by mistake, or the later one ended by mistake. A remand begins and ends beside a care order.
    private static List<(LocalDate From, LocalDate End)> DaysLeftOpen(LookedAfterPeriod[] stated)
    {
        var certain = Array.FindAll(stated, period => !period.IsPossible && period.IsInTruthLookedAfter is true);
        var open = Array.FindAll(certain, period => period.To is null);
        var days = new List<(LocalDate From, LocalDate End)>();
        foreach (var left in open)
        {
            var ended = Array.FindAll(certain, period => period.To is not null && period.From >= left.From && !(IsUnderOrder(left) && IsRemand(period)));
            if (ended.Length == 0)
                continue;

            var first = ended.OrderBy(period => period.From).First();
            var day = first.End;
            foreach (var other in ended.Concat(open.Where(period => period.From > first.From)).OrderBy(period => period.From))
            {
                if (other.From > day)
                    days.Add((day, other.From));
                day = LocalDate.Max(day, other.End);
            }

            if (day < LocalDate.MaxIsoValue)
                days.Add((day, LocalDate.MaxIsoValue));
        }

        return days;
    }

    private static bool IsUnderOrder(LookedAfterPeriod period) => period.LegalBasis is LegalBasis.CareOrder or LegalBasis.InterimCareOrder;

    private static bool IsRemand(LookedAfterPeriod period) => period.LegalBasis is LegalBasis.RemandToYouthDetention or LegalBasis.RemandToLocalAuthority;

    private static IEnumerable<LookedAfterPeriod> InLaw(LookedAfterPeriod period)
    {
        if (period.From >= DetentionCounts || period.LegalBasis is not (LegalBasis.RemandToYouthDetention or LegalBasis.Unknown))
            return [period];

        // Of a period whose basis is not known it is not known either whether it was such a remand.
        if (period.LegalBasis == LegalBasis.Unknown)
        {
            // Where the duty under section 20 was owed and performed, that is the basis.
            if (period.Section20DutyOwed is true)
                return [period];
            var open = (LookedAfterPeriod)period.Spanning(period.From, LocalDate.Min(period.End, DetentionCounts)) with { IsPossible = true };
            return period.End <= DetentionCounts ? [open] : [open, (LookedAfterPeriod)period.Spanning(DetentionCounts, period.To)];
        }

        var before = (LookedAfterPeriod)period.Spanning(period.From, LocalDate.Min(period.End, DetentionCounts)) with { RecordedAs = RecordedAs.Other, Section20DutyOwed = false };
        return period.End <= DetentionCounts ? [before] : [before, (LookedAfterPeriod)period.Spanning(DetentionCounts, period.To)];
    }

    // A break is looked after under section 20; breaks that are not known one by one may have been on any day of the series.
    private static IEnumerable<CareClaim> Claims(ShortBreakSeries series, int index)
    {
        IEnumerable<FactPeriod> breaks = series.Breaks is { } known ? known : [series];
        var basis = series.IsInCare == false ? LegalBasis.Section20 : LegalBasis.Unknown;
        return breaks.Select(one => new CareClaim(
            new LookedAfterPeriod(one.From, one.To, series.Nation)
            {
                Authority = series.Authority,
                LegalBasis = basis,
                IsPossible = series.IsPossible || one.IsPossible || series.Breaks is null,
            },
            index));
    }
}
