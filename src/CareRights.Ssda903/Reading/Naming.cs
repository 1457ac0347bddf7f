using System;
using System.Collections.Generic;
using System.Linq;

namespace CareRights.Ssda903.Reading;

/// <summary>One spelling for each child, worker and authority in the rows of a return; and the authority of rows that do not name it, where the others leave no doubt.</summary>
internal sealed class Naming
{
    private readonly Gathering gathering;
    private readonly string? only;
    private readonly Dictionary<string, string?> authorityOf = new(StringComparer.Ordinal);
    private readonly Dictionary<(RowSource, string?), RowSource> sources = [];
    private readonly bool changesNothing;

    public Naming(Gathering gathering, params IReadOnlyList<Row>[] tables)
    {
        this.gathering = gathering;
        var named = new HashSet<string>(StringComparer.Ordinal);
        var isLacking = false;
        foreach (var source in tables.SelectMany(Sources))
        {
            isLacking |= source.Authority is null;
            if (source.Authority is { } authority)
            {
                named.Add(gathering.Authorities.Final(authority));
            }
        }

        only = named.Count == 1 ? named.First() : null;
        changesNothing = !gathering.Identifiers.HasSeveral && !gathering.Workers.HasSeveral && !gathering.Authorities.HasSeveral && !(isLacking && named.Count > 0);
        if (!changesNothing && only is null)
        {
            foreach (var row in tables.SelectMany(rows => rows))
            {
                if (row.Authority is { } authority)
                {
                    var (child, final) = (gathering.Identifiers.Final(row.Child), gathering.Authorities.Final(authority));
                    authorityOf[child] = authorityOf.TryGetValue(child, out var other) && other != final ? null : final;
                }
            }
        }
    }

    // Rows that share where they are from stand together.
    private static IEnumerable<RowSource> Sources(IReadOnlyList<Row> rows)
    {
        RowSource? last = null;
        for (var i = 0; i < rows.Count; i++)
        {
            if (!ReferenceEquals(rows[i].Source, last))
            {
                yield return last = rows[i].Source;
            }
        }
    }

    public IReadOnlyList<T> Of<T>(List<T> rows)
        where T : Row
    {
        for (var i = 0; !changesNothing && i < rows.Count; i++)
        {
            Row row = rows[i];
            var child = gathering.Identifiers.Final(row.Child);
            var authority = row.Authority is { } name ? gathering.Authorities.Final(name) : only ?? (authorityOf.TryGetValue(child, out var of) ? of : null);
            if (child != row.Child || authority != row.Authority)
            {
                Count(row.Table, child != row.Child, "CHILD", Tolerance.Spelling);
                Count(row.Table, authority != row.Authority, "LA", row.Authority is null ? Tolerance.AuthorityLacking : Tolerance.Authority);
                row = row with { Child = child, Source = With(row.Source, authority) };
            }

            if (row is SocialWorkerRow { SwId: { } worker } spell && gathering.Workers.Final(worker) is var one && one != worker)
            {
                Count(row.Table, true, "SW_ID", Tolerance.Spelling);
                row = spell with { SwId = one };
            }

            rows[i] = (T)row;
        }

        return rows;
    }

    private RowSource With(RowSource source, string? authority)
    {
        if (!sources.TryGetValue((source, authority), out var named))
        {
            sources[(source, authority)] = named = source with { Authority = authority };
        }

        return named;
    }

    private void Count(ReturnTable table, bool isChanged, string field, string change)
    {
        if (isChanged)
        {
            gathering.Tolerance.Add(table, field, change);
        }
    }
}
