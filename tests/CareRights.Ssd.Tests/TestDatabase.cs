using System.Data.Common;
using System.Globalization;
using CareRights.Ssd.Overnight;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CareRights.Ssd.Tests;

/// <summary>A database with the tables of the dataset and the result tables, empty; it goes when the test is over.</summary>
internal sealed class TestDatabase : IDisposable
{
    private readonly string? file;
    private readonly string? schema;

    private TestDatabase(string kind, string connectionString, string? file, string? schema)
    {
        Kind = kind;
        ConnectionString = connectionString;
        this.file = file;
        this.schema = schema;
        Connection = Open();
        if (schema is not null)
        {
            Execute($"CREATE SCHEMA {schema}");
        }

        Execute(kind == "sqlite" ? Ddl.Sqlite : Ddl.PostgreSql);
        foreach (var table in SsdTable.OfPeople.Append(SsdTable.Professionals))
        {
            Execute($"CREATE TABLE {table} ({string.Join(", ", table.Columns.Select(column => column + " " + Type(column)))})");
        }
    }

    /// <summary>The databases to test on: SQLite, and PostgreSQL where CARERIGHTS_POSTGRES says where it is.</summary>
    public static TheoryData<string> Kinds => Postgres is null ? ["sqlite"] : ["sqlite", "postgresql"];

    public string Kind { get; }

    public string ConnectionString { get; }

    public DbConnection Connection { get; }

    private static string? Postgres => Environment.GetEnvironmentVariable("CARERIGHTS_POSTGRES");

    /// <summary>A new one of a kind.</summary>
    public static TestDatabase New(string kind = "sqlite")
    {
        if (kind == "sqlite")
        {
            var file = Path.Combine(Path.GetTempPath(), "carerights-" + Guid.NewGuid().ToString("N") + ".db");
            return new(kind, new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ConnectionString, file, null);
        }

        var schema = "t" + Guid.NewGuid().ToString("N");
        return new(kind, new NpgsqlConnectionStringBuilder(Postgres!) { SearchPath = schema, Pooling = false }.ConnectionString, null, schema);
    }

    public DbConnection Open()
    {
        DbConnection connection = Kind == "sqlite" ? new SqliteConnection(ConnectionString) : new NpgsqlConnection(ConnectionString);
        connection.Open();
        return connection;
    }

    public void Execute(string sql)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Adds rows to a table of the dataset: cells by column.</summary>
    public void Insert(SsdTable table, params IReadOnlyDictionary<string, object?>[] rows)
    {
        const int AtATime = 60;
        foreach (var some in rows.Chunk(AtATime))
        {
            using var command = Connection.CreateCommand();
            var names = some.Select((row, at) => "(" + string.Join(", ", table.Columns.Select((column, place) =>
            {
                var parameter = command.CreateParameter();
                parameter.ParameterName = string.Create(CultureInfo.InvariantCulture, $"@p{(at * table.Columns.Count) + place}");
                var value = row.GetValueOrDefault(column);
                parameter.Value = value is LocalDate day ? Kind == "sqlite" ? day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) + " 00:00:00" : day.ToDateTimeUnspecified() : value ?? DBNull.Value;
                command.Parameters.Add(parameter);
                return parameter.ParameterName;
            })) + ")").ToList();
            command.CommandText = $"INSERT INTO {table} ({string.Join(", ", table.Columns)}) VALUES {string.Join(", ", names)}";
            command.ExecuteNonQuery();
        }
    }

    /// <summary>Every row of a result table as texts, in the order of its key.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(ResultTable table, DbConnection? other = null)
    {
        using var command = (other ?? Connection).CreateCommand();
        command.CommandText = $"SELECT {string.Join(", ", table.Columns.Select(column => column.Name))} FROM {table} ORDER BY {string.Join(", ", Enumerable.Range(1, table.Keys))}";
        using var reader = command.ExecuteReader();
        var rows = new List<IReadOnlyDictionary<string, string>>();
        while (reader.Read())
        {
            rows.Add(table.Columns.Select((column, at) => (column.Name, Text: Text(reader.GetValue(at)))).ToDictionary(cell => cell.Name, cell => cell.Text));
        }

        return rows;
    }

    /// <summary>The whole of the result tables as one text.</summary>
    public string Everything(DbConnection? other = null) => string.Join("\n", ResultTable.All.Select(table => table + "\n" + string.Join("\n", Rows(table, other).Select(row => string.Join("|", row.Values)))));

    public void Dispose()
    {
        if (schema is not null)
        {
            Execute($"DROP SCHEMA {schema} CASCADE");
        }

        Connection.Dispose();
        foreach (var left in file is null ? [] : new[] { file, file + "-journal", file + "-wal", file + "-shm" })
        {
            File.Delete(left);
        }
    }

    private static string Text(object value) => value switch
    {
        DBNull => "",
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private string Type(string column) => IsDay(column) ? Kind == "sqlite" ? "TEXT" : "timestamp" : "text";

    private static bool IsDay(string column) => column.EndsWith("_date", StringComparison.Ordinal) || column.EndsWith("_dob", StringComparison.Ordinal) || column.EndsWith("latest_contact", StringComparison.Ordinal);
}
