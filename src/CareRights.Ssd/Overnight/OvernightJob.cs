using System;
using System.Collections.Generic;
using System.Data;
using System.Data.Common;
using System.Linq;
using CareRights.Ssd.Reading;
using CareRights.Ssda903;
using CareRights.Stability.Figures;

namespace CareRights.Ssd.Overnight;

/// <summary>One night's answers for everybody in a database, written to its result tables together or not at all.</summary>
/// <remarks>
/// <para>The rows of the day are deleted and written in one transaction: who looks sees the answers before or after, and a run that is killed leaves those before. A second run for the day gives the same tables.</para>
/// <para>The result tables must be there; the scripts in samples/sql make them and docs/ssd.md says what each column holds. They hold special-category data.</para>
/// </remarks>
public static class OvernightJob
{
    /// <summary>Answers for everybody and writes the answers.</summary>
    /// <param name="connection">An open connection to the database that holds the dataset and the result tables. It is left open.</param>
    /// <param name="extract">What the extract shows; its last day is the one asked about.</param>
    /// <param name="calendar">The working days.</param>
    /// <returns>What the run counted, as it stands in the table of the run: the kind of thing (people, statuses, comparisons, deadlines, rows, problems), which of them, and how many.</returns>
    /// <exception cref="InvalidOperationException">There is no table of people, or a result table is missing or lacks a column; nothing was written.</exception>
    /// <example><code>
    /// var counts = OvernightJob.Run(connection, SsdExtract.Of(asOf), WorkingDays.EnglandAndWales);
    /// </code></example>
    public static IReadOnlyList<(string Kind, string Name, long Number)> Run(DbConnection connection, SsdExtract extract, WorkingDays calendar)
    {
        Guard.Against.Null(connection);
        Guard.Against.Null(extract);
        Guard.Against.Null(calendar);
        var database = Database.Of(connection);
        if (!database.Has(SsdTable.Person, SsdTable.Person.PersonColumn))
        {
            throw new InvalidOperationException($"found no table {SsdTable.Person} with a column {SsdTable.Person.PersonColumn}, expected the tables of the Standard Safeguarding Dataset in the default schema of the login; nothing was written.");
        }

        foreach (var table in ResultTable.All)
        {
            Check(connection, table);
        }

        using var transaction = connection.BeginTransaction(IsolationLevel.RepeatableRead);
        var night = new Night(connection, transaction, extract, calendar);
        night.Answer(database.In(transaction));
        var counts = night.Complete();
        transaction.Commit();
        return counts;
    }

    private static void Check(DbConnection connection, ResultTable table)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {string.Join(", ", table.Columns.Select(column => column.Name))} FROM {table} WHERE 1 = 0";
        try
        {
            using var reader = command.ExecuteReader();
        }
        catch (DbException wrong)
        {
            throw new InvalidOperationException($"found no table {table} with the columns {string.Join(", ", table.Columns.Select(column => column.Name))}; make the result tables with the script for this database in samples/sql. Nothing was written.", wrong);
        }
    }

    private sealed class Night
    {
        private readonly Dictionary<ResultTable, ResultRows> results;
        private readonly Dictionary<(string Kind, string Name), long> counts = [];
        private readonly SsdExtract extract;
        private readonly WorkingDays calendar;
        private int problems;

        public Night(DbConnection connection, DbTransaction transaction, SsdExtract extract, WorkingDays calendar)
        {
            this.extract = extract;
            this.calendar = calendar;
            results = ResultTable.All.ToDictionary(table => table, table => new ResultRows(connection, transaction, table, extract.Day));
            foreach (var result in results.Values)
            {
                result.Delete();
            }
        }

        public void Answer(Database database)
        {
            foreach (var batch in SsdReader.Batches(database, extract, problem => Write(problem, null)))
            {
                var measures = batch.Count == 0 ? [] : Measures(batch[0].Held);
                foreach (var rows in batch)
                {
                    Count("people", "read", 1);
                    foreach (var table in SsdTable.OfPeople)
                    {
                        Count("rows", table.Name, rows[table].Count);
                    }
                }

                foreach (var (answers, problem) in batch.AsParallel().AsOrdered().Select(rows => Answers(rows, measures)))
                {
                    Write(answers, problem);
                }
            }
        }

        public (string Kind, string Name, long Number)[] Complete()
        {
            var all = counts.OrderBy(each => each.Key.Kind, StringComparer.Ordinal).ThenBy(each => each.Key.Name, StringComparer.Ordinal).Select(each => (each.Key.Kind, each.Key.Name, Number: each.Value)).ToArray();
            foreach (var count in all)
            {
                results[ResultTable.Run].Add(count.Kind, count.Name, count.Number);
            }

            foreach (var result in results.Values)
            {
                result.Complete();
            }

            return all;
        }

        // A fault in one answer is that person's, and not the end of everybody else's.
        private (PersonAnswers Answers, string Problem) Answers(RowsOfPerson rows, IReadOnlyList<Measure> measures)
        {
            try
            {
                return (PersonAnswers.Of(SsdPerson.Of(rows), extract.Day, calendar, measures), "");
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                // Of nobody's rows nothing is known, so that everything asked is Unknown.
                var unknown = new RowsOfPerson(rows.Id, rows.Held);
                return (PersonAnswers.Of(SsdPerson.Of(unknown), extract.Day, calendar, measures), fault.GetType().Name);
            }
        }

        private void Write(PersonAnswers answers, string fault)
        {
            foreach (var problem in answers.Person.Problems)
            {
                Write(problem, answers.Person.Id);
            }

            if (fault.Length > 0)
            {
                Write(new SsdProblem(SsdTable.Person, "", "", "rows that could not be answered from (" + fault + ")", "an answer; nothing is answered for the person, please report it", ProblemEffect.RowLost), answers.Person.Id);
            }

            if (answers.Person.Died <= extract.Day)
            {
                Count("people", "died", 1);
            }

            if (answers.Status is { } status)
            {
                Count("status", status.Primary.ToString(), 1);
            }

            foreach (var (table, values) in answers.Rows)
            {
                results[table].Add(values);
                if (table == ResultTable.Status)
                {
                    Count("record", (string)values[8]!, 1);
                }
                else if (table == ResultTable.Deadline)
                {
                    Count("deadlines", (string)values[9]!, 1);
                }
                else
                {
                    Count("answers", table.Name, 1);
                }
            }
        }

        private void Write(SsdProblem problem, string? person)
        {
            results[ResultTable.Problem].Add(++problems, problem.Table.Name, problem.Column, problem.Key, person, problem.Found, problem.Expected, problem.Effect.ToString());
            Count("problems", problem.Table.Name + " " + problem.Effect, 1);
        }

        private void Count(string kind, string name, long number)
        {
            if (number > 0)
            {
                counts.TryGetValue((kind, name), out var before);
                counts[(kind, name)] = before + number;
            }
        }

        // A measure of a table that the dataset does not hold would be Unknown for everybody.
        private static Measure[] Measures(TablesHeld held)
        {
            var tables = SsdPerson.TablesOf(held);
            return [.. Measure.All.Where(measure => (measure.Needs & ~tables) == SuppliedTables.None)];
        }
    }
}
