using System;
using System.Collections.Generic;

namespace CareRights.Ssda903.Rules;

/// <summary>Looks at one child's rows and puts what it objects to in <paramref name="found"/>, each row at most once.</summary>
internal delegate void RuleCheck(ChildRows child, Found found);

/// <summary>Where checks put what they find: rows of the year that is checked, under the rule that is at work.</summary>
internal sealed class Found(CollectionYear year)
{
    private readonly List<Breach> breaches = [];
    private ValidationRule rule = null!;

    public CollectionYear Year { get; } = year;

    public IReadOnlyList<Breach> Breaches => breaches;

    public bool IsOfTheYear(Row row) => row.ReturnYear is not { } named || named == Year.Ending;

    public void Look(ValidationRule next, ChildRows child)
    {
        rule = next;
        next.Check(child, this);
    }

    public void Add(Row row, string detail = "") => breaches.Add(new(rule, row, detail));
}

/// <summary>The shapes that most rules have.</summary>
internal static class Each
{
    public static RuleCheck Header(Func<HeaderRow, CollectionYear, bool> objects) => (child, found) =>
    {
        foreach (var row in child.Headers)
        {
            if (objects(row, found.Year))
            {
                found.Add(row);
            }
        }
    };

    public static RuleCheck Episode(Func<EpisodeRow, bool> objects) => Episode((row, _, _) => objects(row));

    public static RuleCheck Episode(Func<EpisodeRow, ChildRows, CollectionYear, bool> objects) => (child, found) =>
    {
        foreach (var row in child.Episodes)
        {
            if (objects(row, child, found.Year))
            {
                found.Add(row);
            }
        }
    };

    /// <summary>Objects to an episode because of the one before it. Episodes without a first day stand in no sequence.</summary>
    public static RuleCheck Next(Func<EpisodeRow, EpisodeRow, bool> objects) => (child, found) =>
    {
        for (var i = 1; i < child.Sequence.Count; i++)
        {
            if (objects(child.Sequence[i - 1], child.Sequence[i]))
            {
                found.Add(child.Sequence[i]);
            }
        }
    };

    /// <summary>Objects to an episode because of the one after it, <see langword="null"/> for the last.</summary>
    public static RuleCheck Previous(Func<EpisodeRow, EpisodeRow?, bool> objects) => (child, found) =>
    {
        for (var i = 0; i < child.Sequence.Count; i++)
        {
            if (objects(child.Sequence[i], i + 1 < child.Sequence.Count ? child.Sequence[i + 1] : null))
            {
                found.Add(child.Sequence[i]);
            }
        }
    };

    /// <summary>Objects to an episode because of the two before it.</summary>
    public static RuleCheck Third(Func<EpisodeRow, EpisodeRow, EpisodeRow, bool> objects) => (child, found) =>
    {
        for (var i = 2; i < child.Sequence.Count; i++)
        {
            if (objects(child.Sequence[i - 2], child.Sequence[i - 1], child.Sequence[i]))
            {
                found.Add(child.Sequence[i]);
            }
        }
    };
}
