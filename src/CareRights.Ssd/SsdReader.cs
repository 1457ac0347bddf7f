using System;
using System.Collections.Generic;
using System.Data;
using System.Data.Common;
using System.IO;
using System.Linq;
using CareRights.Ssd.Reading;
using CareRights.Ssda903;

namespace CareRights.Ssd;

/// <summary>Reads the tables of the Standard Safeguarding Dataset into the facts of every library, one person after the other.</summary>
/// <remarks>
/// <para>Tables are looked for by their published names where the connection finds them without a schema: in PostgreSQL by the search path, in SQL Server in the login's default schema. A table that is not there, and one without rows, says nothing, and what it would have shown is Unknown.</para>
/// <para>People are read some thousand at a time, so that memory does not grow with the extract. Statements are made of constants; values go in as parameters.</para>
/// </remarks>
public static class SsdReader
{
    internal const int PeopleAtATime = 2000;

    /// <summary>Reads everybody in a database.</summary>
    /// <param name="connection">An open connection. It is left open.</param>
    /// <param name="extract">What the extract shows.</param>
    /// <param name="problems">Told of rows that are nobody's, or of somebody who cannot be told from others; may be <see langword="null"/>. The problems of a person's rows are the person's.</param>
    /// <returns>The people in the order of their identifiers, read as they are asked for.</returns>
    /// <example><code>
    /// foreach (var person in SsdReader.Read(connection, SsdExtract.Of(asOf)))
    ///     Console.WriteLine(person.Id + ": " + LeavingCareStatus.Assess(person.Facts, asOf).Primary);
    /// </code></example>
    public static IEnumerable<SsdPerson> Read(DbConnection connection, SsdExtract extract, Action<SsdProblem>? problems = null)
    {
        Guard.Against.Null(connection);
        Guard.Against.Null(extract);
        return Batches(Database.Of(connection), extract, problems ?? (_ => { })).SelectMany(batch => batch.Select(SsdPerson.Of));
    }

    /// <summary>Reads everybody in readers of the tables, such as those of a <see cref="DataTable"/>. The rows are held in memory.</summary>
    /// <param name="tables">A reader for each table there is; columns go by their names. The readers are read to their ends and left open.</param>
    /// <param name="extract">What the extract shows.</param>
    /// <param name="problems">Told of rows that are nobody's, or of somebody who cannot be told from others; may be <see langword="null"/>.</param>
    /// <returns>The people in the order of their identifiers.</returns>
    public static IEnumerable<SsdPerson> Read(IReadOnlyDictionary<SsdTable, IDataReader> tables, SsdExtract extract, Action<SsdProblem>? problems = null)
    {
        Guard.Against.Null(tables);
        Guard.Against.Null(extract);
        var rows = tables.SelectMany(each => RowsOf(each.Key, each.Value)).ToLookup(row => row.Table);
        return People(rows, extract, problems ?? (_ => { })).Select(SsdPerson.Of);
    }

    /// <summary>Reads everybody in the JSON of DfE's Children's Social Care API into the same facts: an array of children, or an object whose <c>children</c> it is.</summary>
    /// <remarks>
    /// <para>The published schema: DFE-Digital/children-in-social-care-schemas, <c>openapi.json</c> 1.0.1, read at commit aa2640d of 19 May 2026. What is marked to be purged is left out.</para>
    /// <para>
    /// The JSON has no legal status, so that care in it may be a series of short breaks and is possible and not certain: a status that turns on it is Unknown and says so. Nor has it reviews, visits, times missing,
    /// reviews of child protection plans, orders for permanence, pathway plans, or the status on record; what rests on them is Unknown or not answered.
    /// </para>
    /// </remarks>
    /// <param name="json">The payload as UTF-8. It is left open.</param>
    /// <param name="extract">What the payload shows.</param>
    /// <param name="problems">Told of children without an identifier; may be <see langword="null"/>.</param>
    /// <returns>The people in the order of their identifiers.</returns>
    /// <exception cref="FormatException">It is no JSON, or holds no array of children.</exception>
    /// <example><code>
    /// foreach (var person in SsdReader.ReadJson(File.OpenRead("payload.json"), SsdExtract.Of(asOf)))
    ///     Console.WriteLine(person.Id + ": " + LeavingCareStatus.Assess(person.Facts, asOf).Primary);
    /// </code></example>
    public static IEnumerable<SsdPerson> ReadJson(Stream json, SsdExtract extract, Action<SsdProblem>? problems = null) => CscJson.Read(json, extract, problems);

    /// <summary>The tables of the dataset of which the JSON has no counterpart. What they would show is not known.</summary>
    public static IReadOnlyList<SsdTable> NotInJson => CscJson.NotShown;

    /// <summary>The people of rows that are all in memory.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="extract">What they show.</param>
    /// <param name="problems">Told of rows that are nobody's.</param>
    /// <param name="shown">Tables that say there is nothing where they have no row.</param>
    internal static List<RowsOfPerson> People(ILookup<SsdTable, SsdRow> rows, SsdExtract extract, Action<SsdProblem> problems, params SsdTable[] shown)
    {
        var held = new TablesHeld(
            [.. SsdTable.OfPeople.Where(table => rows.Contains(table) || Array.IndexOf(shown, table) >= 0)], rows[SsdTable.Involvements].Any(row => extract.IsSocialWorker(row["invo_professional_role_id"])), extract);
        foreach (var professional in rows[SsdTable.Professionals])
        {
            held.Register(professional);
        }

        var gathered = new Gathered(held, problems);
        foreach (var table in SsdTable.OfPeople)
        {
            var owners = table.Through is var (other, shared, _)
                ? rows[other].Where(row => row[shared] is not null).GroupBy(row => row[shared]!).ToDictionary(same => same.Key, same => same.Select(row => row[other.PersonColumn]).Distinct().ToList())
                : null;
            foreach (var row in rows[table])
            {
                IEnumerable<string?> whose = owners is null ? [row[table.PersonColumn]]
                    : row[table.Through!.Value.Own] is { } link && owners.TryGetValue(link, out var found) ? found
                    : [null];
                foreach (var person in whose)
                {
                    gathered.Add(person, row);
                }
            }
        }

        return gathered.People();
    }

    internal static IEnumerable<IReadOnlyList<RowsOfPerson>> Batches(Database database, SsdExtract extract, Action<SsdProblem> problems)
    {
        var held = Held(database, extract);
        foreach (var table in SsdTable.OfPeople.Where(table => !held.Tables.Contains(table)))
        {
            problems(new SsdProblem(table, "", "", "no rows", "the rows of the table; what they would show is Unknown or not answered", ProblemEffect.Noted));
        }

        foreach (var (table, column) in SsdTable.OfPeople.Where(held.Tables.Contains).SelectMany(table => table.Columns.Where(column => !database.Has(table, column)).Select(column => (table, column))))
        {
            problems(new SsdProblem(table, column, "", "no such column", "the column, by the published name; what it would show is not known", ProblemEffect.Noted));
        }

        if (held.Tables.Contains(SsdTable.Involvements) && !held.HasSocialWorkers)
        {
            problems(new SsdProblem(
                SsdTable.Involvements, "invo_professional_role_id", "", "no row with the role of a social worker", "rows with one of: " + string.Join(", ", extract.SocialWorkerRoles) + "; say which roles mark the child's social worker", ProblemEffect.Noted));
        }

        foreach (var row in SsdTable.OfPeople.SelectMany(database.Orphans))
        {
            problems(Gathered.Nobodys(row));
        }

        var ids = database.People();
        for (var at = 0; at == 0 || at < ids.Count; at += PeopleAtATime)
        {
            var after = at == 0 ? null : ids[at - 1];
            var upTo = at + PeopleAtATime < ids.Count ? ids[at + PeopleAtATime - 1] : null;
            var gathered = new Gathered(held, problems);
            foreach (var (person, row) in SsdTable.OfPeople.SelectMany(table => database.Rows(table, after, upTo)))
            {
                gathered.Add(person, row);
            }

            yield return gathered.People();
        }
    }

    private static TablesHeld Held(Database database, SsdExtract extract)
    {
        var held = new TablesHeld(
            [.. database.Tables.Where(table => !database.IsEmpty(table))],
            database.Values(SsdTable.Involvements, "invo_professional_role_id").Any(extract.IsSocialWorker), extract);
        foreach (var professional in database.All(SsdTable.Professionals))
        {
            held.Register(professional);
        }

        return held;
    }

    private static IEnumerable<SsdRow> RowsOf(SsdTable table, IDataReader reader)
    {
        var places = Enumerable.Range(0, reader.FieldCount).Select(field => table.Known(reader.GetName(field)) is { } column ? table.Place(column) : -1).ToArray();
        while (reader.Read())
        {
            yield return SsdRow.Of(table, reader, places);
        }
    }

    /// <summary>Rows by whose they are.</summary>
    private sealed class Gathered(TablesHeld held, Action<SsdProblem> problems)
    {
        private readonly Dictionary<string, RowsOfPerson> people = new(StringComparer.Ordinal);

        // One identifier spelled in two ways is one person, unless the table of people has both.
        private readonly Dictionary<string, RowsOfPerson?> spellings = new(StringComparer.Ordinal);

        public static SsdProblem Nobodys(SsdRow row) => SsdProblem.Of(row, row.Table.Through?.Own ?? row.Table.PersonColumn, "nothing that says whose row it is", "the identifier of a person", ProblemEffect.RowLost);

        public void Add(string? person, SsdRow row)
        {
            if (string.IsNullOrEmpty(person))
            {
                problems(Nobodys(row));
            }
            else if (!people.ContainsKey(person!) && Identifiers.Fault(person!) is { } fault)
            {
                problems(new SsdProblem(row.Table, row.Table.PersonColumn, row.Table.Key, fault, "the identifier of a person; nothing is answered for the row", ProblemEffect.RowLost));
            }
            else
            {
                Of(person!, row.Table).Add(row);
            }
        }

        private RowsOfPerson Of(string id, SsdTable table)
        {
            var spelling = Identifiers.Normal(id);
            if (!people.TryGetValue(id, out var own) && (table == SsdTable.Person || !spellings.TryGetValue(spelling, out own) || own is null))
            {
                people[id] = own = new RowsOfPerson(id, held);
                spellings[spelling] = spellings.ContainsKey(spelling) ? null : own;
            }

            return own!;
        }

        public List<RowsOfPerson> People()
        {
            var ordered = people.Values.OrderBy(person => person.Id, StringComparer.Ordinal).ToList();
            ordered.ForEach(person => person.Sort());
            return ordered;
        }
    }
}
