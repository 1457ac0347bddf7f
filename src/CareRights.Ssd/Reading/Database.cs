using System;
using System.Collections.Generic;
using System.Data;
using System.Data.Common;
using System.Linq;

namespace CareRights.Ssd.Reading;

/// <summary>The tables of one database: which of their columns it has, and the rows of a range of people. The statements are of constants; every value is a parameter.</summary>
internal sealed class Database
{
    private readonly DbConnection connection;
    private readonly DbTransaction? transaction;
    private readonly Dictionary<SsdTable, (string Name, string Column)[]> columns;

    private Database(DbConnection connection, DbTransaction? transaction, Dictionary<SsdTable, (string, string)[]> columns)
    {
        this.connection = connection;
        this.transaction = transaction;
        this.columns = columns;
    }

    public IEnumerable<SsdTable> Tables => columns.Keys;

    /// <summary>Asks which tables and columns there are. Outside a transaction, since a question that fails would end one.</summary>
    public static Database Of(DbConnection connection) =>
        new(connection, null, SsdTable.OfPeople.Append(SsdTable.Professionals).Select(table => (table, Columns: Held(connection, table)))
            .Where(each => each.Columns.Length > 0).ToDictionary(each => each.table, each => each.Columns));

    public Database In(DbTransaction within) => new(connection, within, columns);

    /// <summary>Whether a column of the dataset is there.</summary>
    public bool Has(SsdTable table, string column) => columns.TryGetValue(table, out var held) && held.Any(each => each.Column == column);

    /// <summary>The identifiers of people as the database orders them.</summary>
    public List<object> People() => Has(SsdTable.Person, SsdTable.Person.PersonColumn)
        ? Rows($"SELECT DISTINCT {NameOf(SsdTable.Person, SsdTable.Person.PersonColumn)} AS id FROM {SsdTable.Person} WHERE {NameOf(SsdTable.Person, SsdTable.Person.PersonColumn)} IS NOT NULL ORDER BY id", [], record => record.GetValue(0))
        : [];

    /// <summary>The rows of the people after one and up to another; either may be left open.</summary>
    public List<(string Person, SsdRow Row)> Rows(SsdTable table, object? after, object? upTo)
    {
        var (from, person, own) = Source(table);
        if (own.Length == 0)
        {
            return [];
        }

        List<(string, object)> values = [];
        var where = person + " IS NOT NULL";
        if (after is not null)
        {
            where += " AND " + person + " > @after";
            values.Add(("@after", after));
        }

        if (upTo is not null)
        {
            where += " AND " + person + " <= @upto";
            values.Add(("@upto", upTo));
        }

        var places = own.Select(each => table.Place(each.Column)).Prepend(-1).ToArray();
        return Rows(
            $"SELECT {person}, {string.Join(", ", own.Select(each => "t." + each.Name))} FROM {from} WHERE {where}",
            values,
            record => (SsdRow.Text(record.GetValue(0)) ?? "", SsdRow.Of(table, record, places)));
    }

    /// <summary>The rows that are nobody's.</summary>
    public List<SsdRow> Orphans(SsdTable table)
    {
        var (from, person, own) = Source(table, "LEFT");
        var places = own.Select(each => table.Place(each.Column)).ToArray();
        return own.Length == 0 ? [] : Rows(
            $"SELECT {string.Join(", ", own.Select(each => "t." + each.Name))} FROM {from} WHERE {person} IS NULL",
            [],
            record => SsdRow.Of(table, record, places));
    }

    /// <summary>The rows of a table that is of nobody.</summary>
    public List<SsdRow> All(SsdTable table)
    {
        if (!columns.TryGetValue(table, out var own))
        {
            return [];
        }

        var places = own.Select(each => table.Place(each.Column)).ToArray();
        return Rows($"SELECT {string.Join(", ", own.Select(each => each.Name))} FROM {table}", [], record => SsdRow.Of(table, record, places));
    }

    /// <summary>The different values of a column.</summary>
    public List<string> Values(SsdTable table, string column) => Has(table, column)
        ? Rows($"SELECT DISTINCT {NameOf(table, column)} FROM {table} WHERE {NameOf(table, column)} IS NOT NULL", [], record => SsdRow.Text(record.GetValue(0)) ?? "")
        : [];

    public bool IsEmpty(SsdTable table) => Rows($"SELECT CASE WHEN EXISTS (SELECT 1 FROM {table}) THEN 1 ELSE 0 END", [], record => Convert.ToInt32(record.GetValue(0), System.Globalization.CultureInfo.InvariantCulture))[0] == 0;

    private (string From, string Person, (string Name, string Column)[] Own) Source(SsdTable table, string join = "INNER")
    {
        if (!columns.TryGetValue(table, out var own))
        {
            return ("", "", []);
        }

        if (table.Through is not var (other, shared, mine))
        {
            return Has(table, table.PersonColumn) ? (table + " t", "t." + NameOf(table, table.PersonColumn), own) : ("", "", []);
        }

        return Has(other, shared) && Has(other, other.PersonColumn) && Has(table, mine)
            ? ($"{table} t {join} JOIN (SELECT DISTINCT {NameOf(other, shared)} AS link, {NameOf(other, other.PersonColumn)} AS person FROM {other}) p ON p.link = t.{NameOf(table, mine)}", "p.person", own)
            : ("", "", []);
    }

    private string NameOf(SsdTable table, string column) => columns[table].First(each => each.Column == column).Name;

    private List<T> Rows<T>(string sql, List<(string Name, object Value)> values, Func<IDataRecord, T> row)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = transaction;
        command.CommandTimeout = 0;
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value;
            command.Parameters.Add(parameter);
        }

        var rows = new List<T>();
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            rows.Add(row(reader));
        }

        return rows;
    }

    private static (string Name, string Column)[] Held(DbConnection connection, SsdTable table)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM {table} WHERE 1 = 0";
        try
        {
            using var reader = command.ExecuteReader();
            return
            [
                .. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).Select(name => (Name: name, Column: table.Known(name)))
                    .Where(each => each.Column is not null).GroupBy(each => each.Column!).Select(same => (same.First().Name, same.Key)),
            ];
        }
        catch (DbException)
        {
            return [];
        }
    }
}
