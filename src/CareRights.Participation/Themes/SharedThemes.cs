using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights.Participation.Themes;

/// <summary>An issue common enough to put before a person who decides whether to take it forward.</summary>
/// <param name="Category">What it is about.</param>
/// <param name="Count">How often it was raised in the period: an exact count, for the person who decides. Publish no count from 1 to 5.</param>
/// <param name="Authorities">The authorities in which it was raised.</param>
/// <param name="AuthorityNotKnown">How often it was raised without an authority.</param>
/// <param name="IsShared">Whether it was raised in enough authorities; <see cref="Answer.Unknown"/> where the issues without an authority decide.</param>
/// <param name="FirstSeen">The first day on which it was raised, the time before the period included.</param>
/// <param name="Trend">How often it was raised in each third of the period in turn.</param>
/// <param name="Rights">The rights seen at stake with how often, the most frequent first.</param>
/// <param name="ByGroup">Whom it concerns, and how often; <see langword="null"/> where kept back by <see cref="SmallNumbers"/>.</param>
/// <param name="ByRoute">By whom it was brought, and how often; <see langword="null"/> where kept back.</param>
/// <remarks>Equality compares the lists by reference.</remarks>
public sealed record ThemeCandidate(
    string Category,
    int Count,
    IReadOnlyList<LocalAuthority> Authorities,
    int AuthorityNotKnown,
    Answer IsShared,
    LocalDate FirstSeen,
    Trend Trend,
    IReadOnlyList<(KeyRight Right, int Count)> Rights,
    IReadOnlyList<(string Name, int? Count)> ByGroup,
    IReadOnlyList<(string Name, int? Count)> ByRoute)
{
    /// <inheritdoc/>
    public override string ToString() => nameof(ThemeCandidate) + ": " + IsShared;
}

/// <summary>Which issues are shared across authorities, and so for the regional council, the directors or the Commissioner rather than for one council? The candidates, and what became of every issue that is in none.</summary>
/// <param name="Candidates">The candidates, those in most authorities first, then the most frequent.</param>
/// <param name="Local">The issues below one of the thresholds, with how often: for the authority's own council to take up.</param>
/// <param name="OutsidePeriod">How many issues were raised outside the period and so were not counted.</param>
/// <remarks>
/// <para>
/// The regional council looks at thematic issues rather than at local needs, and common or pressing issues of the advice line go to the Commissioner for action. This finds candidates by counting;
/// a person decides. A pressing issue may be raised once: no threshold replaces reading the cases, and nothing here ranks children.
/// </para>
/// <para>Equality compares the lists by reference.</para>
/// </remarks>
public sealed record SharedThemes(IReadOnlyList<ThemeCandidate> Candidates, IReadOnlyList<(string Category, int Count, int Authorities)> Local, int OutsidePeriod)
{
    /// <summary>Finds the candidates.</summary>
    /// <param name="issues">The issues, of councils and of the advice line together.</param>
    /// <param name="period">The period to count in, both ends included.</param>
    /// <param name="minCount">How often an issue must have been raised in it, one or more.</param>
    /// <param name="minAuthorities">In how many authorities, one or more.</param>
    public static SharedThemes Detect(IEnumerable<RaisedIssue> issues, DateInterval period, int minCount, int minAuthorities)
    {
        Guard.Against.Null(period);
        Guard.Against.InvalidInput(minCount < 1, nameof(minCount), "At least one.");
        Guard.Against.InvalidInput(minAuthorities < 1, nameof(minAuthorities), "At least one.");
        var all = Guard.Against.Null(issues).ToArray();
        var themes = all
            .GroupBy(issue => issue.Category.Trim(), StringComparer.OrdinalIgnoreCase)
            .Select(theme => Candidate(theme.Key, theme, period, minAuthorities))
            .OfType<ThemeCandidate>()
            .OrderByDescending(theme => theme.Authorities.Count)
            .ThenByDescending(theme => theme.Count)
            .ThenBy(theme => theme.Category, StringComparer.OrdinalIgnoreCase)
            .ToLookup(theme => theme.Count >= minCount && theme.IsShared != Answer.No);
        return new(
            themes[true].ToArray(),
            themes[false].Select(theme => (theme.Category, theme.Count, theme.Authorities.Count)).ToArray(),
            all.Count(issue => !period.Contains(issue.Raised)));
    }

    private static ThemeCandidate? Candidate(string category, IEnumerable<RaisedIssue> raised, DateInterval period, int minAuthorities)
    {
        var upToEnd = raised.Where(issue => issue.Raised <= period.End).OrderBy(issue => issue.Raised).ToArray();
        var within = upToEnd.Where(issue => period.Contains(issue.Raised)).ToArray();
        if (within.Length == 0)
        {
            return null;
        }

        var authorities = within.Select(issue => issue.Authority).OfType<LocalAuthority>().Distinct().OrderBy(authority => authority.Name, StringComparer.Ordinal).ToArray();
        var withoutAuthority = within.Count(issue => issue.Authority is null);
        var isShared = authorities.Length >= minAuthorities ? Answer.Yes : authorities.Length + withoutAuthority < minAuthorities ? Answer.No : Answer.Unknown;
        return new(
            category,
            within.Length,
            authorities,
            withoutAuthority,
            isShared,
            upToEnd[0].Raised,
            TrendOver(period, within),
            KeyRight.All.Select(right => (right, within.Count(issue => issue.RightsAtStake.Contains(right)))).Where(one => one.Item2 > 0).OrderByDescending(one => one.Item2).ToArray(),
            Protect(within.GroupBy(issue => issue.Group.Trim().Length == 0 ? "not recorded" : issue.Group.Trim(), StringComparer.OrdinalIgnoreCase)),
            Protect(within.GroupBy(issue => issue.Route == IssueRoute.Unknown ? "not recorded" : issue.Route.ToString().ToLowerInvariant())));
    }

    private static Trend TrendOver(DateInterval period, RaisedIssue[] within)
    {
        var third = period.Length / 3;
        if (third == 0)
        {
            return Trend.Unknown;
        }

        // Thirds of equal length: what is left over by the division belongs to no third, at the start, where it matters least.
        var start = period.Start.PlusDays(period.Length - (3 * third));
        return Trends.Of(Enumerable.Range(0, 3)
            .Select(i => (double?)within.Count(issue => issue.Raised >= start.PlusDays(i * third) && issue.Raised < start.PlusDays((i + 1) * third)))
            .ToArray());
    }

    private static (string Name, int? Count)[] Protect(IEnumerable<IGrouping<string, RaisedIssue>> groups)
    {
        var inOrder = groups.OrderBy(group => group.Key, StringComparer.OrdinalIgnoreCase).ToArray();
        var cells = SmallNumbers.Protect(inOrder.Select(group => (long)group.Count()).ToArray()).Counts;
        return inOrder.Select((group, i) => (group.Key, (int?)cells[i])).ToArray();
    }
}
