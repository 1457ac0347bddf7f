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
        foreach (var source in tables.SelectMany(RowRuns.Sources))
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
            foreach (var run in tables.SelectMany(RowRuns.Of))
            {
                if (run.Source.Authority is { } authority)
                {
                    var (child, final) = (gathering.Identifiers.Final(run.Child), gathering.Authorities.Final(authority));
                    authorityOf[child] = authorityOf.TryGetValue(child, out var other) && other != final ? null : final;
                }
            }
        }
    }

    public EpisodeRows Of(List<EpisodeColumns> files)
    {
        foreach (var file in files)
        {
            for (var i = 0; !changesNothing && i < file.Runs.Count; i++)
            {
                var run = file.Runs[i];
                var (child, authority) = Final(run.Child, run.Source.Authority);
                if (child != run.Child || authority != run.Source.Authority)
                {
                    Count(ReturnTable.Episodes, run.Child, run.Source.Authority, child, authority, (i + 1 < file.Runs.Count ? file.Runs[i + 1].First : file.Count) - run.First);
                    file.Runs[i] = run with { Child = child, Number = Spelling.NoNumber, Source = With(run.Source, authority) };
                }
            }
        }

        return new EpisodeRows(files);
    }

    public IReadOnlyList<T> Of<T>(ReadRows<T> rows)
        where T : Row
    {
        if (changesNothing)
        {
            return rows;
        }

        var named = new ReadRows<T>(rows.Count);
        foreach (var given in rows)
        {
            Row row = given;
            var (child, authority) = Final(row.Child, row.Authority);
            if (child != row.Child || authority != row.Authority)
            {
                Count(row.Table, row.Child, row.Authority, child, authority, 1);
                row = row with { Child = child, Source = With(row.Source, authority) };
            }

            if (row is SocialWorkerRow { SwId: { } worker } spell && gathering.Workers.Final(worker) is var one && one != worker)
            {
                gathering.Tolerance.Add(row.Table, "SW_ID", Tolerance.Spelling);
                row = spell with { SwId = one };
            }

            named.Add((T)row);
        }

        return named;
    }

    private RowSource With(RowSource source, string? authority)
    {
        if (!sources.TryGetValue((source, authority), out var named))
        {
            sources[(source, authority)] = named = source with { Authority = authority };
        }

        return named;
    }

    private (string Child, string? Authority) Final(string child, string? authority)
    {
        var one = gathering.Identifiers.Final(child);
        return (one, authority is not null ? gathering.Authorities.Final(authority) : only ?? (authorityOf.TryGetValue(one, out var of) ? of : null));
    }

    private void Count(ReturnTable table, string child, string? authority, string finalChild, string? finalAuthority, int rows)
    {
        if (finalChild != child)
        {
            gathering.Tolerance.Add(table, "CHILD", Tolerance.Spelling, rows);
        }

        if (finalAuthority != authority)
        {
            gathering.Tolerance.Add(table, "LA", authority is null ? Tolerance.AuthorityLacking : Tolerance.Authority, rows);
        }
    }
}
