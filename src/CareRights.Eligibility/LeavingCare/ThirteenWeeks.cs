using System.Collections.Generic;
using System.Linq;
using NodaTime;
using static CareRights.Instrument;

namespace CareRights.Eligibility.LeavingCare;

/// <summary>A stretch of days in care, counted towards the 13 weeks or left out.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The day after the last; <see langword="null"/> if there is none, as for days left out that have not ended.</param>
/// <param name="IsShortBreak">Whether they were days in a short break.</param>
/// <param name="Reason">Why they do not count; empty for days that do.</param>
/// <param name="Authority">The provision that leaves them out; <see langword="null"/> for days that count.</param>
public sealed record CareDays(LocalDate From, LocalDate? To, bool IsShortBreak = false, string Reason = "", Citation? Authority = null)
{
    /// <summary>How many days, half-open; <see langword="null"/> if they have not ended.</summary>
    public int? Days => To is { } to ? Period.DaysBetween(From, to) : null;

    /// <summary>How many days, or why they do not count; not which days.</summary>
    public override string ToString() => nameof(CareDays) + ": " + (Reason.Length > 0 ? Reason : Days);
}

/// <summary>How many days in care count towards the 13 weeks, from which stretches, and what was left out?</summary>
/// <remarks>
/// <para>Children Act 1989, Schedule 2, paragraph 19B(2)(b); Care Planning Regulations 2010, regulation 40(1). England; days in the care of an authority in Wales count.</para>
/// <para>Days in short breaks are days in care: the regulation excludes the child to whom it applies, not the days. Immutable.</para>
/// </remarks>
public sealed record ThirteenWeeks
{
    private const string BeforeFourteen = "before the 14th birthday";

    private ThirteenWeeks(in PreparedPerson prepared, LocalDate asOf, CarePeriod period)
    {
        Required = period.Days;
        var counted = new List<CareDays>();
        var leftOut = new List<CareDays>();
        foreach (var span in prepared.Spans)
            Sort(span, prepared, asOf, counted, leftOut);
        foreach (var given in prepared.Person.Care?.NotLookedAfter ?? [])
            leftOut.Add(new(given.From, given.To, false, "recorded as something other than being looked after, and not looked after in law", ChildrenAct1989.Section("22(1)(b)")));

        var count = DayCount.Until(asOf, prepared);
        Counted = counted;
        LeftOut = leftOut;
        Least = count.Least;
        Most = count.Most;
        Inclusive = count.Least + count.Stretches;
        ConventionDecides = count.ReachesOnlyInclusively(Required);
        ReachedOn = DayReached(Required, prepared, certainOnly: true);
    }

    /// <summary>The period prescribed for eligible children over time, in days of care that begin at 14 or later (Children Act 1989, Schedule 2, paragraph 19B(2)(b)). Before 1 October 2001 there was none.</summary>
    public static Dated<int> Law { get; } = new([.. PrescribedPeriod.Law.Select(law => new Enacted<int>(law.From, law.Value.Days, law.Authority, law.CheckedOn, law.Until, law.State, law.InForceBefore))]);

    /// <summary>The days that count, in order.</summary>
    public IReadOnlyList<CareDays> Counted { get; }

    /// <summary>The days given that do not count, in order of the stretches they belong to.</summary>
    public IReadOnlyList<CareDays> LeftOut { get; }

    /// <summary>How many days are required.</summary>
    public int Required { get; }

    /// <summary>How many days count, certainly.</summary>
    public int Least { get; }

    /// <summary>How many would count if every day that is only possible were a day in care.</summary>
    public int Most { get; }

    /// <summary>How many certain days there would be if the last day of each stretch were counted as well.</summary>
    public int Inclusive { get; }

    /// <summary>Whether the number required is reached by the inclusive count alone, so that the convention decides.</summary>
    public bool ConventionDecides { get; }

    /// <summary>The first day on which the number required is or will be complete on the facts as they stand; <see langword="null"/> if it never will be, or the date of birth is not known.</summary>
    public LocalDate? ReachedOn { get; }

    /// <summary>Counts the days in care up to, and not including, a day.</summary>
    /// <returns>The count; <see langword="null"/> for a day on which no period was prescribed.</returns>
    public static ThirteenWeeks? Count(Person person, LocalDate asOf) =>
        PrescribedPeriod.Law.InForce(asOf) is { Value: var period } ? new(new PreparedPerson(person), asOf, period) : null;

    /// <summary>How many days; not which.</summary>
    public override string ToString() => nameof(ThirteenWeeks) + ": " + Least;

    /// <summary>The first day on which a number of days is complete. Without a date of birth no day is certain, and every day is possible.</summary>
    internal static LocalDate? DayReached(int days, in PreparedPerson prepared, bool certainOnly)
    {
        if (!prepared.IsBirthKnown && certainOnly)
            return null;

        var (fourteen, eighteen) = prepared.IsBirthKnown ? (prepared.FourteenNumber, prepared.EighteenNumber) : (int.MinValue, int.MaxValue);
        var sum = 0;
        foreach (var span in prepared.Spans)
        {
            var isBy = PreparedPerson.IsBy(span, orInWales: true);
            if (isBy is false || (certainOnly && isBy is null))
                continue;
            var start = span.FromNumber > fourteen ? span.FromNumber : fourteen;
            var end = span.EndNumber < eighteen ? span.EndNumber : eighteen;
            if (end <= start)
                continue;
            if (sum + end - start >= days)
                return Days.FromNumber(start + days - sum);
            sum += end - start;
        }

        return null;
    }

    private static void Sort(CareSpan span, in PreparedPerson prepared, LocalDate asOf, List<CareDays> counted, List<CareDays> leftOut)
    {
        var until = LocalDate.Min(span.End, asOf);
        var isBreak = span.Series >= 0;
        var period = span.AsPeriod();
        if (until <= span.From)
            return;

        if (span.Nation is not (Nation.England or Nation.Wales or Nation.Unknown))
        {
            leftOut.Add(new(span.From, period.To, isBreak, "looked after in " + span.Nation + ", not in England or Wales", ChildrenAct1989.Schedule("2", "19B(2)(b)")));
            return;
        }

        if (!prepared.IsBirthKnown)
        {
            leftOut.Add(new(span.From, period.To, isBreak, "the date of birth is not known, so perhaps before the 14th birthday", ChildrenAct1989.Schedule("2", "19B(2)(b)")));
            return;
        }

        if (span.From < prepared.Fourteen)
            leftOut.Add(new(span.From, LocalDate.Min(until, prepared.Fourteen), isBreak, BeforeFourteen, ChildrenAct1989.Schedule("2", "19B(2)(b)")));
        if (until > prepared.Eighteen)
            leftOut.Add(new(LocalDate.Max(span.From, prepared.Eighteen), until, isBreak, "after the 18th birthday, when nobody is looked after", ChildrenAct1989.Section("105(1)")));

        var from = LocalDate.Max(span.From, prepared.Fourteen);
        var to = LocalDate.Min(until, prepared.Eighteen);
        if (to <= from)
            return;
        if (PreparedPerson.IsBy(span, orInWales: true) is true)
            counted.Add(new(from, to, isBreak));
        else
            leftOut.Add(new(from, to, isBreak, "only possible: not known to be days in care by an authority in England or Wales", ChildrenAct1989.Section("22(1)")));
    }
}
