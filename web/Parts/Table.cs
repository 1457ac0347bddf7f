using System.Globalization;
using System.Text.Json.Nodes;

namespace CareRights.Web.Parts;

/// <summary>A table as the worker gives it.</summary>
/// <param name="Name">Its name among the tables of its part.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The first rows, or those that were asked for since.</param>
/// <param name="InAll">How many rows it has.</param>
public sealed record Table(string Name, string Title, IReadOnlyList<TableColumn> Columns, IReadOnlyList<IReadOnlyList<string>> Rows, int InAll)
{
    public static IReadOnlyList<Table> All(string json) => [.. JsonNode.Parse(json)!.AsArray().Select(table => Of(table!))];

    public static Table One(string json) => Of(JsonNode.Parse(json)!);

    public Table With(Table next) => this with { Rows = [.. Rows, .. next.Rows] };

    private static Table Of(JsonNode table)
    {
        TableColumn[] columns = [.. table["columns"]!.AsArray().Select(column => new TableColumn((string)column!["name"]!, (string)column["title"]!, (bool)column["isNumber"]!))];
        return new(
            (string)table["name"]!,
            (string)table["title"]!,
            columns,
            [.. table["rows"]!.AsArray().Select(row => (IReadOnlyList<string>)[.. columns.Select(column => Cell(row![column.Name]))])],
            (int)table["inAll"]!);
    }

    // Whole numbers with thousands apart; what is not known is an empty cell.
    private static string Cell(JsonNode? cell) => cell switch
    {
        null => "",
        JsonArray texts => string.Join(", ", texts.Select(Cell)),
        JsonValue value when value.TryGetValue<long>(out var number) => number.ToString("N0", CultureInfo.InvariantCulture),
        JsonValue value when value.TryGetValue<bool>(out var truth) => truth ? "Yes" : "No",
        _ => cell.ToString(),
    };
}

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name for programs.</param>
/// <param name="Title">Its heading.</param>
/// <param name="IsNumber">Whether it holds numbers.</param>
public sealed record TableColumn(string Name, string Title, bool IsNumber);
