using System;
using System.Collections.Generic;
using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Linq;
using NodaTime;

namespace CareRights.Ssd.Overnight;

/// <summary>Writes rows into one result table, some at a time. The statement is of constants; every value is a parameter.</summary>
internal sealed class ResultRows(DbConnection connection, DbTransaction transaction, ResultTable table, LocalDate asOf)
{
    // SQL Server takes 2,100 parameters, and SQLite of old 999.
    private const int MostParameters = 990;

    private readonly List<object?[]> waiting = [];
    private readonly int atATime = MostParameters / table.Columns.Count;
    private DbCommand? full;

    public long Written { get; private set; }

    public void Delete()
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandTimeout = 0;
        command.CommandText = $"DELETE FROM {table} WHERE as_of = @p0";
        Add(command, 0, ResultKind.Day).Value = Value(asOf);
        command.ExecuteNonQuery();
    }

    /// <summary>Adds a row: the values of the columns after the day.</summary>
    public void Add(params object?[] values)
    {
        waiting.Add(values);
        Written++;
        if (waiting.Count == atATime)
        {
            full ??= Command(atATime);
            Execute(full);
        }
    }

    /// <summary>Writes what is waiting.</summary>
    public void Complete()
    {
        if (waiting.Count > 0)
        {
            using var rest = Command(waiting.Count);
            Execute(rest);
        }

        full?.Dispose();
        full = null;
    }

    private void Execute(DbCommand command)
    {
        var at = 0;
        foreach (var row in waiting)
        {
            command.Parameters[at++].Value = Value(asOf);
            foreach (var value in row)
            {
                command.Parameters[at++].Value = Value(value);
            }
        }

        command.ExecuteNonQuery();
        waiting.Clear();
    }

    private DbCommand Command(int rows)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandTimeout = 0;
        var width = table.Columns.Count;
        command.CommandText = $"INSERT INTO {table} ({string.Join(", ", table.Columns.Select(column => column.Name))}) VALUES "
            + string.Join(", ", Enumerable.Range(0, rows).Select(row => "(" + string.Join(", ", Enumerable.Range(row * width, width).Select(Name)) + ")"));
        for (var at = 0; at < rows * width; at++)
        {
            Add(command, at, table.Columns[at % width].Kind);
        }

        return command;
    }

    private static string Name(int at) => "@p" + at.ToString(CultureInfo.InvariantCulture);

    private static DbParameter Add(DbCommand command, int at, ResultKind kind)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = Name(at);
        parameter.DbType = kind switch { ResultKind.Day => DbType.Date, ResultKind.Whole => DbType.Int32, ResultKind.Number => DbType.Double, _ => DbType.String };
        command.Parameters.Add(parameter);
        return parameter;
    }

    private static object Value(object? value) => value switch
    {
        null or "" => DBNull.Value,
#if NETSTANDARD2_0
        LocalDate day => day.ToDateTimeUnspecified(),
#else
        LocalDate day => day.ToDateOnly(),
#endif
        long number => checked((int)number),
        _ => value,
    };
}
