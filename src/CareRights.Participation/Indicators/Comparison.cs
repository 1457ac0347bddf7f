using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights.Participation.Indicators;

/// <summary>Whether one figure may be set against another, and if so how they differ.</summary>
/// <param name="IsAlike">Whether the two figures count the same thing in the same way; <see cref="Answer.Unknown"/> where a source does not say.</param>
/// <param name="Reasons">Why they are not alike, or what would have to be known; empty if they are alike.</param>
/// <param name="Rose">Whether the second is larger than the first; <see cref="Answer.Unknown"/> unless they are alike and the values given decide it.</param>
/// <param name="Change">The second less the first; <see langword="null"/> unless they are alike and both exact.</param>
/// <param name="ChangePercent">That change in percent of the first, to one decimal, a half rounded away from zero; <see langword="null"/> where there is no change to take it of.</param>
/// <remarks>Equality compares the lists by reference.</remarks>
public sealed record Comparison(Answer IsAlike, IReadOnlyList<string> Reasons, Answer Rose, decimal? Change, decimal? ChangePercent)
{
    /// <summary>Nothing but the type: what it holds may be of a person, and is for nobody's log.</summary>
    public override string ToString() => nameof(Comparison);
}

/// <content>May these two figures be compared, and do these figures contradict each other?</content>
/// <remarks>
/// Enquiries are not cases, and one enquiry may be about more than one child. A period of eighteen months is not a year, a year not named is not a period, and 90 per cent more likely is a ratio of 1.9 and
/// not 90 percentage points. So figures that differ in measure, unit, population or length of period are refused, with the reasons.
/// </remarks>
public sealed partial record Indicator
{
    /// <summary>Sets a later figure against an earlier one.</summary>
    public static Comparison Compare(Indicator first, Indicator second)
    {
        Guard.Against.Null(first);
        Guard.Against.Null(second);
        string[] unlike =
        [
            .. Differ("measure", first.Measure, second.Measure),
            .. Differ("unit", first.Unit, second.Unit),
            .. first.Population is { } ours && second.Population is { } theirs ? Differ("population", ours, theirs) : [],
            .. first.Period is { } before && second.Period is { } after && Months(before) != Months(after)
                ? [$"the periods differ in length: {Words.Of(before)}, and {Words.Of(after)}"]
                : Array.Empty<string>(),
        ];
        if (unlike.Length > 0)
        {
            return new(Answer.No, unlike, Answer.Unknown, null, null);
        }

        string[] missing = [.. Missing(first), .. Missing(second)];
        if (missing.Length > 0)
        {
            return new(Answer.Unknown, missing.Distinct().ToArray(), Answer.Unknown, null, null);
        }

        var exact = first.Precision == Precision.Exact && second.Precision == Precision.Exact;
        decimal? change = exact ? second.Value - first.Value : null;
        decimal? percent = change is { } by && first.Value != 0 ? Math.Round(by / first.Value * 100, 1, MidpointRounding.AwayFromZero) : null;
        return new(Answer.Yes, [], Rose(first, second), change, percent);
    }

    /// <summary>What in a set of figures cannot all be so, or calls for a second look: two values for one thing, and one round value for two periods.</summary>
    public static IReadOnlyList<string> Contradictions(IEnumerable<Indicator> figures)
    {
        var all = Guard.Against.Null(figures).ToArray();
        var found = new List<string>();
        for (var i = 0; i < all.Length; i++)
        {
            for (var j = i + 1; j < all.Length; j++)
            {
                if (Look(all[i], all[j]) is { } contradiction)
                {
                    found.Add(contradiction);
                }
            }
        }

        return found;
    }

    /// <summary>The figure of the time before that a figure and its stated growth imply, so that two statements of growth can be held against each other.</summary>
    /// <param name="value">The figure.</param>
    /// <param name="growthPercent">Its stated growth in percent; more than -100.</param>
    /// <exception cref="ArgumentException">The growth is -100 percent or less.</exception>
    public static decimal ImpliedBase(decimal value, decimal growthPercent)
    {
        Guard.Against.InvalidInput(growthPercent <= -100, nameof(growthPercent), "A figure cannot have fallen by all there was, or more.");
        return value / (1 + (growthPercent / 100));
    }

    private static string? Look(Indicator one, Indicator other)
    {
        if (!Alike(one.Measure, other.Measure) || !Alike(one.Unit, other.Unit) || !MayBeAlike(one.Population, other.Population))
        {
            return null;
        }

        if (one.Period is not null && one.Period.Equals(other.Period))
        {
            return CannotBothHold(one, other) ? $"{Describe(one)}; {Describe(other)}: two values for the same {one.Measure} of {Words.Of(one.Period)}" : null;
        }

        // Where a period is not stated, only publication tells the two apart.
        var stated = one.Period is not null && other.Period is not null;
        var apart = stated || (one.Published is { } first && other.Published is { } second && !first.Equals(second));
        return apart && one.Value == other.Value && one.Precision != Precision.Exact && one.Precision == other.Precision
            ? $"{Describe(one)}; {Describe(other)}: the same round value for what should be two periods; treat the later as unverified"
            : null;
    }

    private static bool CannotBothHold(Indicator one, Indicator other) => (one.Precision, other.Precision) switch
    {
        (Precision.Exact, Precision.Exact) => one.Value != other.Value,
        (Precision.Exact, Precision.MoreThan) => one.Value <= other.Value,
        (Precision.MoreThan, Precision.Exact) => other.Value <= one.Value,
        _ => false,
    };

    private static Answer Rose(Indicator first, Indicator second) => (first.Precision, second.Precision) switch
    {
        (Precision.Exact, Precision.Exact) => ((bool?)(second.Value > first.Value)).ToAnswer(),
        (Precision.Exact, Precision.MoreThan) when second.Value >= first.Value => Answer.Yes,
        (Precision.MoreThan, Precision.Exact) when second.Value <= first.Value => Answer.No,
        _ => Answer.Unknown,
    };

    private static string[] Missing(Indicator figure) =>
    [
        .. figure.Period is null ? ["the period of the figure from " + figure.Source] : Array.Empty<string>(),
        .. figure.Population is null ? ["the population of the figure from " + figure.Source] : Array.Empty<string>(),
    ];

    private static string[] Differ(string what, string one, string other) => Alike(one, other) ? [] : [$"the {what} differs: {one}, and {other}"];

    private static bool Alike(string one, string other) => string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);

    private static bool MayBeAlike(string? one, string? other) => one is null || other is null || Alike(one, other);

    // A leap day does not make one year longer than another.
    private static Period Months(DateInterval days) => NodaTime.Period.Between(days.Start, days.End.PlusDays(1), PeriodUnits.Months | PeriodUnits.Days);

    private static string Describe(Indicator figure) =>
        $"{figure.Source}: {(figure.Precision == Precision.MoreThan ? "over " : figure.Precision == Precision.About ? "about " : "")}{figure.Value.ToString("#,##0.##", System.Globalization.CultureInfo.InvariantCulture)} {figure.Unit}";
}
