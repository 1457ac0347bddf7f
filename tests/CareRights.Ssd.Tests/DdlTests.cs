using CareRights.Ssd.Overnight;
using CareRights.Tests;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace CareRights.Ssd.Tests;

/// <summary>The scripts in samples/sql make the tables that the job fills.</summary>
public sealed class DdlTests
{
    [Fact]
    public void The_script_for_SQL_Server_is_written_from_the_list() => GeneratedDocument.ShouldBe(Ddl.SqlServer, "samples", "sql", "sqlserver.sql");

    [Fact]
    public void The_script_for_PostgreSQL_is_written_from_the_list() => GeneratedDocument.ShouldBe(Ddl.PostgreSql, "samples", "sql", "postgresql.sql");

    [Fact]
    public void The_script_for_SQLite_is_written_from_the_list() => GeneratedDocument.ShouldBe(Ddl.Sqlite, "samples", "sql", "sqlite.sql");

    [Fact]
    public void SQL_Server_would_parse_its_script_and_make_every_table_with_its_columns()
    {
        var parser = new TSql130Parser(initialQuotedIdentifiers: true);
        var script = parser.Parse(new StringReader(File.ReadAllText(Path.Combine(Repository.Root, "samples", "sql", "sqlserver.sql"))), out var errors);

        errors.Select(error => error.Line + ": " + error.Message).Should().BeEmpty();
        var made = new Tables();
        script.Accept(made);
        made.Found.Should().BeEquivalentTo(ResultTable.All.ToDictionary(table => table.Name, table => string.Join(' ', table.Columns.Select(column => column.Name))));
    }

    [Fact]
    public void The_parser_would_find_a_fault()
    {
        new TSql130Parser(initialQuotedIdentifiers: true).Parse(new StringReader(Ddl.SqlServer.Replace("PRIMARY KEY", "PRIMARY", StringComparison.Ordinal)), out var errors);

        errors.Should().NotBeEmpty();
    }

    private sealed class Tables : TSqlFragmentVisitor
    {
        public Dictionary<string, string> Found { get; } = [];

        public override void Visit(CreateTableStatement node) =>
            Found.Add(node.SchemaObjectName.BaseIdentifier.Value, string.Join(' ', node.Definition.ColumnDefinitions.Select(column => column.ColumnIdentifier.Value)));
    }
}
