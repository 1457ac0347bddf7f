using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Stability.Comparison;
using CareRights.Stability.Figures;

namespace CareRights.Reports.Tables;

/// <summary>One measure of one year with the authorities of the return held against others.</summary>
/// <param name="Year">The year.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Authorities">Each with its comparisons, in order of code, and with its name.</param>
/// <param name="Target">The share of all authorities together, about which the funnel is drawn.</param>
/// <param name="Others">How many other authorities there are a figure of.</param>
/// <param name="Hidden">Those of which there is none, suppressed or missing.</param>
internal sealed record ComparedMeasure(int Year, Measure Measure, IReadOnlyList<(string Name, AuthorityComparison Comparison)> Authorities, double? Target, int Others, int Hidden);

/// <summary>The authorities of a return held against each other, or against published figures.</summary>
internal static class AuthorityComparisons
{
    /// <summary>Compares what can be compared, and says on the error stream what cannot.</summary>
    /// <param name="figures">The figures by year, measure and authority as the return names it.</param>
    /// <param name="published">Figures of other authorities; none where those of the return are to be compared with each other.</param>
    /// <param name="whose">Whose return it is, where it does not say.</param>
    /// <param name="neighbours">Codes or names of statistical neighbours.</param>
    /// <param name="notes">Takes what could not be compared.</param>
    /// <exception cref="ArgumentException">There is nobody to compare with, or a name is not known.</exception>
    public static IReadOnlyList<ComparedMeasure> Of(
        IEnumerable<Figure> figures, IReadOnlyList<PublishedCount> published, string? whose, string? neighbours, ICollection<string> notes)
    {
        var own = figures.Where(figure => figure.Group.Length > 0)
            .Select(figure => (Year: figure.Year.Ending, figure.Measure, Authority: figure.Group != Grouping.NotKnown ? figure.Group : whose ?? "", figure.Proportion)).ToList();
        var names = own.Select(each => each.Authority).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (published.Count == 0 && names.Count < 2)
        {
            throw Refused.Choice("compare", "the return is of one authority, and there are no figures of others; give a file of them.");
        }

        if (names.Contains(""))
        {
            throw Refused.Choice("compare", "the return does not say which authority it is of; say so with --authority, by name or code.");
        }

        var codes = names.ToDictionary(name => name, name => published.Count == 0 ? name : Code(name, published, "authority"), StringComparer.OrdinalIgnoreCase);
        if (neighbours is not null && names.Count > 1)
        {
            throw Refused.Choice(nameof(neighbours), "the return is of several authorities, and the neighbours are those of one.");
        }

        var near = Named(neighbours ?? "", published).Select(name => published.Count == 0 ? name : Code(name, published, "neighbours")).ToList();
        var compared = new List<ComparedMeasure>();
        foreach (var group in own.GroupBy(each => (each.Year, each.Measure)))
        {
            var others = published.Where(figure => figure.Year == group.Key.Year && figure.Measure == group.Key.Measure.Key && !codes.ContainsValue(figure.Code)).ToList();
            if (published.Count == 0 || others.Count > 0)
            {
                compared.Add(Compare(group.Key.Year, group.Key.Measure, group.Select(each => (codes[each.Authority], each.Authority, each.Proportion)), others, published, near));
            }
        }

        var left = own.Select(each => (each.Year, each.Measure.Key)).Distinct().Except(compared.Select(each => (each.Year, each.Measure.Key))).ToList();
        return compared.Count == 0 ? throw Refused.Choice("compare", $"the file holds {string.Join(", ", published.Select(figure => figure.Measure).Distinct().OrderBy(name => name, StringComparer.Ordinal))} of {string.Join(", ", published.Select(figure => figure.Year).Distinct().OrderBy(each => each))}, and none of it was asked for.")
            : Noted(compared, left, notes);
    }

    private static List<ComparedMeasure> Noted(List<ComparedMeasure> compared, List<(int Year, string Key)> left, ICollection<string> notes)
    {
        if (left.Count > 0)
        {
            notes.Add("not compared, since there are no figures of others: " + string.Join("; ", left.GroupBy(each => each.Year).Select(year => $"{year.Key}: {string.Join(", ", year.Select(each => each.Key))}")) + ".");
        }

        return compared;
    }

    private static ComparedMeasure Compare(
        int year, Measure measure, IEnumerable<(string Code, string Name, Proportion Figure)> own, IReadOnlyList<PublishedCount> others, IReadOnlyList<PublishedCount> published, IReadOnlyList<string> neighbours)
    {
        var regions = published.Where(figure => figure.Region.Length > 0).GroupBy(figure => figure.Code).ToDictionary(figures => figures.Key, figures => figures.Last().Region);
        var mine = own.ToList();
        var authorities = Authorities.From(
        [
            .. mine.Select(each => new AuthorityFigure(each.Code, regions.TryGetValue(each.Code, out var region) ? region : "", each.Figure)),
            .. others.Where(other => other.Figure is not null).Select(other => new AuthorityFigure(other.Code, other.Region, other.Figure!.Value)),
        ]);
        return new(
            year, measure, [.. mine.OrderBy(each => each.Code, StringComparer.Ordinal).Select(each => (published.LastOrDefault(figure => figure.Code == each.Code)?.Name ?? each.Name, authorities.Compare(each.Code, neighbours, 0.95)))], authorities.England.Share,
            others.Count(other => other.Figure is not null), others.Count(other => other.Figure is null));
    }

    // Names with commas between, some of which hold a comma themselves, as "Bristol, City of".
    public static IEnumerable<string> Named(string typed, IReadOnlyList<PublishedCount> published)
    {
        string[] parts = [.. typed.Split(',').Select(part => part.Trim())];
        for (var first = 0; first < parts.Length;)
        {
            var whole = Enumerable.Range(1, parts.Length - first).Reverse().Select(count => string.Join(", ", parts.Skip(first).Take(count)))
                .FirstOrDefault(name => published.Any(figure => Same(figure.Name, name) || Same(figure.Code, name))) ?? parts[first];
            first += whole.Count(letter => letter == ',') + 1;
            if (whole.Length > 0)
            {
                yield return whole;
            }
        }
    }

    // By code or by name, as the file writes either.
    public static string Code(string typed, IReadOnlyList<PublishedCount> published, string option)
    {
        var found = published.LastOrDefault(figure => Same(figure.Code, typed) || Same(figure.Name, typed));
        if (found is not null)
        {
            return found.Code;
        }

        var meant = Nearest.Meant(typed, published.Select(figure => figure.Name));
        throw Refused.Choice(option, $"found '{typed}', expected the name or code of an authority in the file to compare with, such as {published[0].Name} or {published[0].Code}." + (meant.Count > 0 ? $" Did you mean {string.Join(" or ", meant)}?" : ""));
    }

    private static bool Same(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);
}
