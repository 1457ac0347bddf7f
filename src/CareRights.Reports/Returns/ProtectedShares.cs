using System.Collections.Generic;
using System.Linq;
using CareRights.Reports.Charts;
using CareRights.Stability.Measures;
using CareRights.Stability.Publication;
using CareRights.Stability.Statistics;

namespace CareRights.Reports.Returns;

/// <summary>A share as a report may show it.</summary>
/// <param name="Label">Whose.</param>
/// <param name="Count">How many, or what stands for it.</param>
/// <param name="Base">Of how many, or what stands for it.</param>
/// <param name="Interval">The share with its interval; <see langword="null"/> where it is kept back or nobody is in the base.</param>
/// <param name="HasBase">Whether anybody is in the base.</param>
internal sealed record ShownShare(string Label, object Count, object Base, ShareWithInterval? Interval, bool HasBase)
{
    /// <summary>Whether it is kept back.</summary>
    public bool IsKept => HasBase && Interval is null;

    /// <summary>The percentage as a number for a table; the symbol where it is kept back.</summary>
    public object Percent => Interval is { } known ? Rounded(known.Share)! : HasBase ? ProtectedShares.Kept : PublishedCell.NotApplicable.ToString();

    /// <summary>The percentage in words.</summary>
    public string InWords => Interval is { } known ? Axis.Percent(known.Share) : HasBase ? ProtectedShares.Kept : "nobody to count";

    /// <summary>The interval in words; empty where there is none.</summary>
    public string IntervalInWords => Interval is { } known ? $"{Axis.Percent(known.Lower)} to {Axis.Percent(known.Upper)}" : "";

    /// <summary>A share as a percentage with one decimal place.</summary>
    public static double? Rounded(double? share) => share is { } known ? (double)System.Math.Round((decimal)known * 100, 1, System.MidpointRounding.AwayFromZero) : null;
}

/// <summary>Shares as a report may show them: small numbers kept back, with those from which one could be found by subtraction, unless they were asked for.</summary>
internal sealed class ProtectedShares(bool showSmall)
{
    private const double Confidence = 0.95;

    /// <summary>What stands for a number that is kept back.</summary>
    public static string Kept { get; } = PublishedCell.Confidential.ToString();

    /// <summary>One share by itself.</summary>
    public ShownShare One(string label, Tally tally) => Groups([(label, tally)])[0];

    /// <summary>The shares of groups that make up a whole which is shown as well.</summary>
    public IReadOnlyList<ShownShare> Groups(IReadOnlyList<(string Label, Tally Tally)> groups)
    {
        var shown = SmallNumbers.ProtectGroups([.. groups.Select(group => (group.Tally.Yes, group.Tally.Base))]);
        return [.. groups.Select((group, i) =>
        {
            var (label, tally) = group;
            if (tally.Base == 0)
            {
                return new ShownShare(label, PublishedCell.NotApplicable.ToString(), 0L, null, HasBase: false);
            }

            var isShown = showSmall || shown[i].Count is not null;
            var proportion = new Proportion(tally.Yes, tally.Base);
            var interval = ConfidenceInterval.Wilson(proportion, Confidence);
            return new ShownShare(
                label,
                isShown ? tally.Yes : Kept,
                showSmall || shown[i].Of is not null ? tally.Base : Kept,
                isShown ? new ShareWithInterval(label, proportion.Share!.Value, interval.Lower, interval.Upper) : null,
                HasBase: true);
        })];
    }

    /// <summary>A count by itself.</summary>
    public object Count(long count) => Counts([count])[0];

    /// <summary>Whether a part of a whole can be shown.</summary>
    public bool CanShow(long part, long of) => showSmall || SmallNumbers.CanShow(part, of);

    /// <summary>Counts that make up a whole which is shown as well.</summary>
    public IReadOnlyList<object> Counts(IReadOnlyList<long> counts) =>
        showSmall ? [.. counts.Select(count => (object)count)] : [.. SmallNumbers.Protect(counts).Counts.Select(count => (object?)count ?? Kept)];
}
