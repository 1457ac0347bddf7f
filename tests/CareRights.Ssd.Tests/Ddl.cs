using System.Text;
using CareRights.Ssd.Overnight;

namespace CareRights.Ssd.Tests;

/// <summary>The scripts that make the result tables, written from the list of them.</summary>
internal static class Ddl
{
    private static readonly Dictionary<string, string> Meanings = new()
    {
        ["carerights_status"] = "What each young person of 16 or over is in the law on leaving care. Unknown is a value of its own: never read it as No Current Eligibility.",
        ["carerights_entitlement"] = "What is owed or may be given (Yes), and what may be and turns on a missing fact (Unknown). What is certainly not owed has no row.",
        ["carerights_deadline"] = "What is due and not known to be done: Running, Overdue or Unknown.",
        ["carerights_stability"] = "What each measure says of each child in the last year that has ended. A child outside a cohort has no row.",
        ["carerights_remit"] = "Whether each person under 25 is within section 8A of the Children Act 2004.",
        ["carerights_problem"] = "What could not be read, or contradicts another row. No date of birth, name or postcode is repeated.",
        ["carerights_run"] = "What the run of the day counted.",
    };

    public static string SqlServer => Script(
        "SQL Server 2016 or later. Parsed by a test, and never run by the makers: there is no SQL Server on the machine that tests this.",
        table => $"IF OBJECT_ID('{table}', 'U') IS NULL\nCREATE TABLE {table.Name} (",
        (column, isKey) => column.Kind switch
        {
            ResultKind.Day => "date",
            ResultKind.Whole => "int",
            ResultKind.Number => "float",
            _ => isKey ? "nvarchar(100)" : "nvarchar(max)",
        });

    public static string PostgreSql => Script(
        "PostgreSQL 12 or later.",
        table => $"CREATE TABLE IF NOT EXISTS {table} (",
        (column, _) => column.Kind switch { ResultKind.Day => "date", ResultKind.Whole => "integer", ResultKind.Number => "double precision", _ => "text" });

    public static string Sqlite => Script(
        "SQLite 3. Days are texts as yyyy-mm-dd.",
        table => $"CREATE TABLE IF NOT EXISTS {table} (",
        (column, _) => column.Kind switch { ResultKind.Whole => "INTEGER", ResultKind.Number => "REAL", _ => "TEXT" });

    private static string Script(string about, Func<ResultTable, string> open, Func<ResultColumn, bool, string> type)
    {
        var script = new StringBuilder().Append("-- The result tables of the overnight job. ").Append(about).Append("\n-- They hold special-category data about children: give access to those who may see the case records.\n");
        foreach (var table in ResultTable.All)
        {
            script.Append("\n-- ").Append(Meanings[table.Name]).Append('\n').Append(open(table)).Append('\n');
            for (var at = 0; at < table.Columns.Count; at++)
            {
                var column = table.Columns[at];
                script.Append("    ").Append(column.Name).Append(' ').Append(type(column, at < table.Keys)).Append(column.MayBeEmpty ? " NULL" : " NOT NULL").Append(",\n");
            }

            script.Append("    CONSTRAINT ").Append(table.Name).Append("_key PRIMARY KEY (").AppendJoin(", ", table.Columns.Take(table.Keys).Select(column => column.Name)).Append(")\n);\n");
        }

        return script.ToString();
    }
}
