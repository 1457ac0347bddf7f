using System.Collections.Generic;
using System.Linq;
using CareRights.Stability.Measures;
using CareRights.Stability.Publication;
using CareRights.Stability.Statistics;
using CareRights.Tool.Report.Charts;

namespace CareRights.Tool.Report;

/// <summary>Shares as a report may show them: small numbers kept back, and those from which one could be found by subtraction, unless they were asked for.</summary>
internal sealed class ProtectedShares(bool showSmall)
{
    private const double Confidence = 0.95;

    /// <summary>One share by itself.</summary>
    public ShareWithInterval One(string label, Tally tally) => Groups([(label, tally)])[0].Share;

    /// <summary>The shares of groups that make up a whole which is shown as well.</summary>
    public IReadOnlyList<(ShareWithInterval Share, string Count, string Base)> Groups(IReadOnlyList<(string Label, Tally Tally)> groups)
    {
        var published = PublishedFigure.OfGroups([.. groups.Select(group => new Proportion(group.Tally.Yes, group.Tally.Base))], PublicationLevel.LocalAuthority, Protection.Complements);
        return [.. groups.Select((group, i) =>
        {
            var proportion = new Proportion(group.Tally.Yes, group.Tally.Base);
            var hidden = !showSmall && published[i].Number.Symbol == CellSymbol.Confidential;
            var count = hidden ? PublishedCell.Confidential.ToString() : group.Tally.Yes.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);
            var size = showSmall || published[i].Total.Symbol != CellSymbol.Confidential ? group.Tally.Base.ToString("N0", System.Globalization.CultureInfo.InvariantCulture) : PublishedCell.Confidential.ToString();
            if (group.Tally.Base == 0)
            {
                return (new ShareWithInterval(group.Label, null, 0, 0, PublishedCell.NotApplicable.ToString()), PublishedCell.NotApplicable.ToString(), "0");
            }

            var interval = ProportionInterval.Wilson(proportion, Confidence);
            return (
                hidden
                    ? new ShareWithInterval(group.Label, null, 0, 0, count)
                    : new ShareWithInterval(group.Label, proportion.Share, interval.Lower, interval.Upper, IntervalChart.Percent(System.Math.Round(proportion.Share!.Value, 3, System.MidpointRounding.AwayFromZero))),
                count,
                size);
        })];
    }

    /// <summary>A count by itself.</summary>
    public string Count(long count) => Counts([count])[0];

    /// <summary>Counts that make up a whole which is shown as well.</summary>
    public IReadOnlyList<string> Counts(IReadOnlyList<long> counts)
    {
        var shown = Shown(counts);
        return [.. counts.Select((count, i) => shown[i] ? count.ToString("N0", System.Globalization.CultureInfo.InvariantCulture) : PublishedCell.Confidential.ToString())];
    }

    private bool[] Shown(IEnumerable<long> parts)
    {
        var numbers = parts.ToArray();
        return showSmall
            ? [.. numbers.Select(_ => true)]
            : [.. PublishedBreakdown.Of(numbers, PublicationLevel.LocalAuthority, Protection.Complements).Numbers.Select(cell => cell.Symbol != CellSymbol.Confidential)];
    }
}
