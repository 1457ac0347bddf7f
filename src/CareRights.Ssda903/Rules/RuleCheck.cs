using System;
using System.Collections.Generic;

namespace CareRights.Ssda903.Rules;

/// <summary>Looks at one child's rows and puts what it objects to in <paramref name="found"/>, each row at most once.</summary>
internal delegate void RuleCheck(ChildRows child, Found found);

/// <summary>Where checks put what they find: rows of the year that is checked, under the rule that is at work.</summary>
internal sealed class Found(CollectionYear year, CheckSetting setting)
{
    private readonly List<Breach> breaches = [];
    private ValidationRule rule = null!;

    public CollectionYear Year { get; } = year;

    /// <summary>What the checks know besides the child's own rows.</summary>
    public CheckSetting Setting { get; } = setting;

    public IReadOnlyList<Breach> Breaches => breaches;

    public bool IsOfTheYear(Row row) => row.ReturnYear is not { } named || named == Year.Ending;

    public void Look(ValidationRule next, ChildRows child)
    {
        rule = next;
        next.Check(child, this);
    }

    public void Add(Row row, string detail = "") => breaches.Add(new(rule, row, detail));

    public void AddAll(IEnumerable<Row> rows)
    {
        foreach (var row in rows)
        {
            Add(row);
        }
    }
}

/// <summary>The shapes that most rules have.</summary>
internal static class Each
{
    /// <summary>Objects to rows of one table.</summary>
    public static RuleCheck In<T>(Func<ChildRows, List<T>> rows, Func<T, ChildRows, CollectionYear, bool> objects)
        where T : Row => (child, found) =>
    {
        foreach (var row in rows(child))
        {
            if (objects(row, child, found.Year))
            {
                found.Add(row);
            }
        }
    };

    public static RuleCheck In<T>(Func<ChildRows, List<T>> rows, Func<T, bool> objects)
        where T : Row => In(rows, (row, _, _) => objects(row));

    /// <summary>Objects to a row of one table and a row of another that do not go together, and names both.</summary>
    public static RuleCheck Pair<TOne, TOther>(Func<ChildRows, List<TOne>> ones, Func<ChildRows, List<TOther>> others, Func<TOne, TOther, ChildRows, CollectionYear, bool> objects)
        where TOne : Row
        where TOther : Row => (child, found) =>
    {
        var (left, right) = (ones(child), others(child));
        foreach (var one in left)
        {
            if (right.Exists(other => objects(one, other, child, found.Year)))
            {
                found.Add(one);
            }
        }

        foreach (var other in right)
        {
            if (left.Exists(one => objects(one, other, child, found.Year)))
            {
                found.Add(other);
            }
        }
    };

    /// <summary>Objects to episodes, and names the child's headers with them.</summary>
    public static RuleCheck EpisodeAndHeader(Func<EpisodeRow, ChildRows, CollectionYear, bool> objects) => (child, found) =>
    {
        var rows = child.Episodes.FindAll(row => objects(row, child, found.Year));
        if (rows.Count > 0)
        {
            found.AddAll(rows);
            found.AddAll(child.Headers);
        }
    };

    public static RuleCheck Header(Func<HeaderRow, CollectionYear, bool> objects) => In(child => child.Headers, (row, _, year) => objects(row, year));

    public static RuleCheck Episode(Func<EpisodeRow, bool> objects) => In(child => child.Episodes, (row, _, _) => objects(row));

    public static RuleCheck Episode(Func<EpisodeRow, ChildRows, CollectionYear, bool> objects) => In(child => child.Episodes, objects);

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
