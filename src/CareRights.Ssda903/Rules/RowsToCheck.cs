using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Stability;

namespace CareRights.Ssda903.Rules;

/// <summary>The rows that the rules of a year look at, by child: the lists of one child are made when the child is looked at, and let go after it.</summary>
internal sealed class RowsToCheck
{
    private readonly int year;
    private readonly Action<ChildKey, ChildRows>[] tables;

    public RowsToCheck(Return data, int year, int mostThreads)
    {
        this.year = year;
        var making = new List<Func<(Action<ChildKey, ChildRows> Take, IEnumerable<ChildKey> Children)>>();
        Add(data.Headers, rows => rows.Headers);
        Add(data.Episodes, rows => rows.Episodes, child => child.EarlierEpisodes);
        Add(data.Reviews, rows => rows.Reviews);
        Add(data.Uasc, rows => rows.Uasc);
        Add(data.Oc2, rows => rows.Oc2);
        Add(data.Oc3, rows => rows.Oc3);
        Add(data.Ad1, rows => rows.Ad1);
        Add(data.PlacedAdoptions, rows => rows.PlacedAdoptions);
        Add(data.PrevPerms, rows => rows.PrevPerms);
        Add(data.Missing, rows => rows.Missing);
        Add(data.SocialWorkers, rows => rows.SocialWorkers);
        Add(data.DoLos, rows => rows.DoLos);
        var made = InParallel.Ask(making, 1, mostThreads, make => make()).ToList();
        tables = [.. made.Select(table => table.Take)];
        Children = [.. made.SelectMany(table => table.Children).Distinct()];

        void Add<T>(IReadOnlyList<T> given, Func<YearRows, List<T>> ofAYear, Func<ChildRows, List<T>>? earlier = null)
            where T : Row => making.Add(() => Table(given, ofAYear, earlier));
    }

    /// <summary>The children, in the order in which the tables name them.</summary>
    public ChildKey[] Children { get; }

    /// <summary>The rows of one child.</summary>
    public ChildRows Of(ChildKey child)
    {
        var rows = new ChildRows();
        foreach (var table in tables)
        {
            table(child, rows);
        }

        return rows;
    }

    private (Action<ChildKey, ChildRows> Take, IEnumerable<ChildKey> Children) Table<T>(IReadOnlyList<T> given, Func<YearRows, List<T>> ofAYear, Func<ChildRows, List<T>>? earlier = null)
        where T : Row
    {
        var rows = RowRuns.Sources(given).All(IsLookedAt) ? given : [.. given.Where(row => IsLookedAt(row.Source))];
        var byChild = ByChild<int>.Of(rows, place => place);
        return (Take, byChild.Children.Select(child => child.Key));

        void Take(ChildKey key, ChildRows child)
        {
            foreach (var place in byChild[key])
            {
                var row = rows[place];
                var named = row.ReturnYear ?? year;
                if (named == year)
                {
                    ofAYear(child).Add(row);
                    continue;
                }

                earlier?.Invoke(child).Add(row);
                if (named == year - 1)
                {
                    ofAYear(child.OfLastYear()).Add(row);
                }
            }
        }

        bool IsLookedAt(RowSource source) => (source.ReturnYear ?? year) is var named && named <= year && (named >= year - 1 || earlier is not null);
    }
}
