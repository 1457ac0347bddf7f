using System.Text.Json;
using CareRights.Reports;

namespace CareRights.Web.Counting;

/// <summary>A table on its way from the worker to the page: what it is called, its columns, how many rows it has, and some of them.</summary>
internal static class TableJson
{
    /// <summary>So many rows are shown before a reader asks for more.</summary>
    public const int Most = 100;

    public static void Write(Utf8JsonWriter json, Section section, int from)
    {
        using var rows = new MemoryStream();
        Section.WriteJson(rows, section with { Rows = section.Rows.Skip(from).Take(Most) });
        json.WriteStartObject();
        json.WriteString("name", section.Name);
        json.WriteString("title", section.Title);
        json.WriteNumber("inAll", section.Rows.Count());
        json.WriteStartArray("columns");
        foreach (var column in section.Columns)
        {
            json.WriteStartObject();
            json.WriteString("name", column.Name);
            json.WriteString("title", column.Title);
            json.WriteBoolean("isNumber", column.IsNumber);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WritePropertyName("rows");
        json.WriteRawValue(rows.ToArray());
        json.WriteEndObject();
    }
}
