using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights.Eligibility;

/// <summary>A period as a caller states it, with the series of short breaks it belongs to (-1 for none).</summary>
internal readonly record struct CareClaim(LookedAfterPeriod Period, int Series);

/// <summary>A stretch of days throughout which a care history says the same. Spans are in order and do not overlap.</summary>
internal sealed class CareSpan
{
    private CareSpan(LocalDate from, LocalDate end, LookedAfterPeriod says, int series, bool isSeriesDisputed)
    {
        IsSeriesDisputed = isSeriesDisputed;
        From = from;
        End = end;
        Says = says;
        Series = series;
        FromNumber = Days.Number(from);
        EndNumber = Days.Number(end);
        IsOpen = says.IsPossible || says.Nation == Nation.Unknown;
        IsInEngland = IsBy(orInWales: false);
        IsInEnglandOrWales = IsBy(orInWales: true);
    }

    public LocalDate From { get; }

    /// <summary>The day on which it ended; the last day of the calendar if it has not.</summary>
    public LocalDate End { get; }

    public int FromNumber { get; }

    public int EndNumber { get; }

    /// <summary>The series of short breaks, by its place in the history; -1 if it is no break.</summary>
    public int Series { get; }

    /// <summary>Whether care is stated for the days beside a series of short breaks, so that it is not known which it was.</summary>
    public bool IsSeriesDisputed { get; }

    public Nation Nation => Says.Nation;

    public string? Authority => Says.Authority;

    public LegalBasis LegalBasis => Says.LegalBasis;

    public RecordedAs RecordedAs => Says.RecordedAs;

    public bool IsPossible => Says.IsPossible;

    /// <summary>Whether it is not known that this was care, or in which nation.</summary>
    public bool IsOpen { get; }

    /// <summary>Whether what was recorded as something else is only possible because it may have been under an order: its basis is not stated.</summary>
    public bool IsOpenForBasisAlone => Says.RecordedAs is not (RecordedAs.LookedAfter or RecordedAs.Unknown) && Says.LegalBasis == LegalBasis.Unknown && Says.IsAccommodatedUnderSection20 is false;

    /// <summary>Whether it is one day of accommodation, without an order, that no other stretch touches: perhaps not more than 24 hours.</summary>
    public bool IsSingleNight { get; private set; }

    private LookedAfterPeriod Says { get; }

    /// <summary>Whether the child was looked after by an authority in England; asked of every stretch by every question.</summary>
    public bool? IsInEngland { get; }

    /// <summary>The same of England or Wales.</summary>
    public bool? IsInEnglandOrWales { get; }

    private bool? IsBy(bool orInWales) => Nation switch
    {
        Nation.England => IsPossible ? null : true,
        Nation.Wales => orInWales && IsPossible ? null : orInWales,
        Nation.Unknown => null,
        _ => false,
    };

    public bool Covers(LocalDate day) => From <= day && day < End;

    /// <summary>Some of its days.</summary>
    public CareSpan Part(LocalDate from, LocalDate end, bool isPossible) =>
        from == From && end == End && isPossible == IsPossible ? this : new(from, end, Says with { IsPossible = isPossible }, Series, IsSeriesDisputed);

    public LookedAfterPeriod AsPeriod() => (LookedAfterPeriod)Says.Spanning(From, End == LocalDate.MaxIsoValue ? null : End);

    /// <summary>Cuts the claims at every day on which one starts or ends, settles what each piece says, and joins pieces that say the same.</summary>
    public static CareSpan[] Join(IReadOnlyList<CareClaim> claims, ISet<string> contradictions)
    {
        var cuts = claims.SelectMany(claim => new[] { claim.Period.From, claim.Period.End }).Distinct().OrderBy(day => day).ToArray();
        var spans = new List<CareSpan>();
        for (var i = 0; i + 1 < cuts.Length; i++)
        {
            var covering = claims.Where(claim => claim.Period.Covers(cuts[i])).ToArray();
            if (covering.Length == 0)
                continue;

            var says = Settle(covering, contradictions);
            var series = covering.Max(claim => claim.Series);
            var isDisputed = series >= 0 && covering.Any(claim => claim.Series < 0 && !claim.Period.IsPossible && GoesBeyondBreaks(claim.Period, claims));
            var last = spans.Count == 0 ? null : spans[spans.Count - 1];
            if (last is not null && last.End == cuts[i] && last.Series == series && last.IsSeriesDisputed == isDisputed && last.Says.SaysTheSameAs(says))
                spans[spans.Count - 1] = new(last.From, cuts[i + 1], last.Says, series, isDisputed);
            else
                spans.Add(new(cuts[i], cuts[i + 1], says, series, isDisputed));
        }

        for (var i = 0; i < spans.Count; i++)
        {
            var span = spans[i];
            span.IsSingleNight = span.EndNumber - span.FromNumber == 1 && !span.Says.IsByOrder && (i == 0 || spans[i - 1].End < span.From) && (i + 1 == spans.Count || spans[i + 1].From > span.End);
        }

        return [.. spans];
    }

    // Care stated for days of which every one is in a break states the breaks again; breaks that touch are one stretch of such days.
    private static bool GoesBeyondBreaks(LookedAfterPeriod care, IReadOnlyList<CareClaim> claims)
    {
        var reached = care.From;
        while (reached < care.End)
        {
            var ends = claims.Where(one => one.Series >= 0 && !one.Period.IsPossible && one.Period.Covers(reached)).Select(one => one.Period.End).ToArray();
            if (ends.Length == 0)
                return true;
            reached = ends.Max();
        }

        return false;
    }

    // What is certain outweighs what is only possible; what is stated outweighs what is left open; two statements that differ leave it open.
    private static LookedAfterPeriod Settle(CareClaim[] covering, ISet<string> contradictions)
    {
        var certain = covering.Where(claim => !claim.Period.IsPossible).Select(claim => claim.Period).ToArray();
        var periods = certain.Length > 0 ? certain : [.. covering.Select(claim => claim.Period)];
        if (periods.Length == 1)
            return periods[0];

        var nations = periods.Select(period => period.Nation).Where(nation => nation != Nation.Unknown).Distinct().ToArray();
        var bases = periods.Select(period => period.LegalBasis).Where(basis => basis != LegalBasis.Unknown).Distinct().ToArray();
        var authorities = periods.Select(period => period.Authority).Where(authority => authority is not null).Distinct().ToArray();
        var records = periods.Select(period => period.RecordedAs).Distinct().ToArray();
        Report(nations.Length, "two nations for the same days");
        Report(bases.Length, "two legal bases for the same days");
        Report(authorities.Length, "two authorities for the same days");
        return periods[0] with
        {
            Nation = nations.Length == 1 ? nations[0] : Nation.Unknown,
            LegalBasis = bases.Length == 1 ? bases[0] : LegalBasis.Unknown,
            Authority = authorities.Length == 1 ? authorities[0] : null,
            RecordedAs = records.Length == 1 ? records[0] : RecordedAs.LookedAfter,
            ArrangedBy = ArrangedBy.Unknown,
            Section20DutyOwed = null,
        };

        void Report(int different, string what)
        {
            if (different > 1)
                contradictions.Add("the looked-after periods give " + what);
        }
    }
}
