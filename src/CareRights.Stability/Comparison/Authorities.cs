using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Stability.Statistics;

namespace CareRights.Stability.Comparison;

/// <summary>The figures of authorities for one measure and one year, to be compared.</summary>
/// <remarks>
/// The order is that of the codes, and there is no other: with some 150 authorities the one at the top is mostly there by chance, so that a rank is not given and every share comes with
/// its interval. Neither DfE nor the Commissioner adjusts for the children an authority has, and neither is done here. Equality is by reference; immutable and thread-safe.
/// </remarks>
public sealed class Authorities
{
    private readonly SortedDictionary<string, AuthorityFigure> figures;

    private Authorities(SortedDictionary<string, AuthorityFigure> figures)
    {
        this.figures = figures;
        England = Pool(figures.Values);
    }

    /// <summary>All authorities pooled.</summary>
    public Proportion England { get; }

    /// <summary>The figures in order of code.</summary>
    public IReadOnlyCollection<AuthorityFigure> Figures => figures.Values;

    /// <summary>The figures of authorities, each once.</summary>
    /// <exception cref="ArgumentException">An authority comes twice.</exception>
    public static Authorities From(IEnumerable<AuthorityFigure> figures)
    {
        var byCode = new SortedDictionary<string, AuthorityFigure>(StringComparer.Ordinal);
        foreach (var figure in Guard.Against.Null(figures))
        {
            Guard.Against.InvalidInput(byCode.ContainsKey(figure.Code), nameof(figures), "An authority comes twice.");
            byCode.Add(figure.Code, figure);
        }

        return new Authorities(byCode);
    }

    /// <summary>One authority held against its region, England and its statistical neighbours.</summary>
    /// <param name="code">The authority's code.</param>
    /// <param name="neighbours">The codes of its statistical neighbours; none where they are not known. The authority itself is never one.</param>
    /// <param name="confidence">Between 0 and 1, such as 0.95. Many comparisons at 0.95 find differences that are not there: one in twenty.</param>
    /// <exception cref="ArgumentException">There is no figure for the authority, or <paramref name="confidence"/> is not between 0 and 1.</exception>
    public AuthorityComparison Compare(string code, IEnumerable<string> neighbours, double confidence)
    {
        Guard.Against.InvalidInput(!figures.TryGetValue(Guard.Against.Null(code), out var authority), nameof(code), "There is no figure for the authority.");
        var others = figures.Values.Where(other => other != authority).ToList();
        var named = new SortedSet<string>(Guard.Against.Null(neighbours).Where(other => !string.Equals(other, code, StringComparison.Ordinal)), StringComparer.Ordinal);
        return new AuthorityComparison(
            authority!,
            ConfidenceInterval.Wilson(authority!.Figure, confidence),
            England.Share is { } target ? Funnel.Place(authority.Figure, target) : FunnelPosition.NoData,
            Against(authority, others.Where(other => string.Equals(other.Region, authority.Region, StringComparison.Ordinal)), [], confidence),
            Against(authority, others, [], confidence),
            named.Count == 0 ? null : Against(authority, others.Where(other => named.Contains(other.Code)), named.Where(other => !figures.ContainsKey(other)).ToArray(), confidence));
    }

    private static ComparedWith Against(AuthorityFigure authority, IEnumerable<AuthorityFigure> others, IReadOnlyList<string> absent, double confidence)
    {
        var pooled = Pool(others);
        var difference = ConfidenceInterval.Difference(authority.Figure, pooled, confidence);
        return new ComparedWith(pooled, ConfidenceInterval.Wilson(pooled, confidence), authority.Figure.Share - pooled.Share, difference, Standings.Of(difference), absent);
    }

    private static Proportion Pool(IEnumerable<AuthorityFigure> figures) => figures.Aggregate(default(Proportion), (pool, figure) => pool.Merge(figure.Figure));
}
