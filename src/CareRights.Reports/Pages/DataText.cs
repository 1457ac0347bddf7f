using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using CsvHelper;

namespace CareRights.Reports.Pages;

/// <summary>Tables for a program: CSV guarded against formulas, and JSON.</summary>
internal static class DataText
{
    private static readonly JsonWriterOptions Json = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void WriteCsv(Stream stream, Section section)
    {
        using var csv = CsvWriter.Create(stream, leaveOpen: true);
        csv.WriteHeader([.. section.Columns.Select(column => FormulaGuard.Guarded(column.Name))]);
        foreach (var row in section.Rows)
        {
            foreach (var cell in row)
            {
                switch (cell)
                {
                    case int number:
                        csv.WriteField(number);
                        break;
                    case long number:
                        csv.WriteField(number);
                        break;
                    case double number:
                        csv.WriteField(number);
                        break;
                    default:
                        csv.WriteField(FormulaGuard.Guarded(Cells.Text(cell)));
                        break;
                }
            }

            csv.EndRecord();
        }
    }

    /// <summary>One table as an array of objects, several as an object with an array for each.</summary>
    public static void WriteJson(Stream stream, IReadOnlyList<Section> sections)
    {
        using (var json = new Utf8JsonWriter(stream, Json))
        {
            if (sections.Count == 1)
            {
                WriteRows(json, sections[0]);
            }
            else
            {
                json.WriteStartObject();
                foreach (var section in sections)
                {
                    json.WritePropertyName(section.Name);
                    WriteRows(json, section);
                }

                json.WriteEndObject();
            }
        }

        stream.WriteByte((byte)'\n');
    }

    private static void WriteRows(Utf8JsonWriter json, Section section)
    {
        json.WriteStartArray();
        foreach (var row in section.Rows)
        {
            json.WriteStartObject();
            for (var i = 0; i < row.Count; i++)
            {
                json.WritePropertyName(section.Columns[i].Name);
                WriteCell(json, row[i]);
            }

            json.WriteEndObject();
            if (json.BytesPending > 1 << 16)
            {
                json.Flush();
            }
        }

        json.WriteEndArray();
    }

    private static void WriteCell(Utf8JsonWriter json, object? cell)
    {
        switch (cell)
        {
            case null:
                json.WriteNullValue();
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case double number:
                json.WriteNumberValue(number);
                break;
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            case IEnumerable<string> texts:
                json.WriteStartArray();
                foreach (var text in texts)
                {
                    json.WriteStringValue(text);
                }

                json.WriteEndArray();
                break;
            default:
                json.WriteStringValue(Cells.Text(cell));
                break;
        }
    }
}
