using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CsvHelper;
using NodaTime;

namespace CareRights.Tool.Edge;

/// <summary>How a command writes what it found.</summary>
internal enum OutputFormat
{
    Table = 0,
    Csv,
    Json,

    /// <summary>Markdown, for a report that somebody pastes.</summary>
    Md,

    /// <summary>A workbook, for the rows of <c>check</c>.</summary>
    Xlsx,
}

/// <summary>Writes tables: for a person, as CSV guarded against formulas, or as JSON; to the output or to a file.</summary>
internal static class Output
{
    /// <summary>Writes the sections. CSV holds one table only: the first.</summary>
    /// <param name="format">The form.</param>
    /// <param name="file">The file; <see langword="null"/> for the standard output.</param>
    /// <param name="sections">The tables, the main one first.</param>
    public static void Write(OutputFormat format, string? file, params Section[] sections)
    {
        if (file is not null)
        {
            WholeFile.Write(file, stream => WriteTo(stream, format, sections));
            return;
        }

        using var output = Terminal.OpenOutput();
        WriteTo(output, format, sections);
    }

    private static void WriteTo(Stream stream, OutputFormat format, Section[] sections)
    {
        switch (format)
        {
            case OutputFormat.Csv:
                WriteCsv(stream, sections[0]);
                break;
            case OutputFormat.Json:
                WriteJson(stream, sections);
                break;
            case OutputFormat.Md:
                using (var writer = new StreamWriter(stream, new UTF8Encoding(false), 1 << 16) { NewLine = "\n" })
                {
                    MarkdownText.Write(writer, sections);
                }

                break;
            default:
                using (var writer = new StreamWriter(stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" })
                {
                    PlainText.Write(writer, sections);
                }

                break;
        }
    }

    /// <summary>A cell as text: dates in ISO form, decimal numbers with a point, what is not known as nothing.</summary>
    public static string Text(object? cell) => cell switch
    {
        null => "",
        LocalDate date => JsonText.Of(date),
        bool truth => truth ? "Yes" : "No",
        IEnumerable<string> texts => string.Join("; ", texts),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString() ?? "",
    };

    private static void WriteCsv(Stream stream, Section section)
    {
        using var csv = CsvWriter.Create(stream, new CsvWriterOptions { Injection = CsvInjection.Escape }, leaveOpen: true);
        csv.WriteHeader([.. section.Columns.Select(column => column.Name)]);
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
                        csv.WriteField(Text(cell));
                        break;
                }
            }

            csv.EndRecord();
        }
    }

    private static void WriteJson(Stream stream, Section[] sections)
    {
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            if (sections.Length == 1)
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
                switch (row[i])
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
                        json.WriteStringValue(Text(row[i]));
                        break;
                }
            }

            json.WriteEndObject();
            if (json.BytesPending > 1 << 16)
            {
                json.Flush();
            }
        }

        json.WriteEndArray();
    }
}
