using System.Runtime.InteropServices.JavaScript;
using System.Runtime.Versioning;
using System.Text;
using System.Text.Json;
using CareRights.Reports;
using CareRights.Ssda903;
using CareRights.Testing;
using NodaTime;
using NodaTime.Text;

namespace CareRights.Web.Counting;

/// <summary>What runs in the worker, beside the page: it reads a return, keeps it, and answers for one part of it after another. <c>worker.js</c> calls it.</summary>
[SupportedOSPlatform("browser")]
internal static partial class Worker
{
    private const int LeastBetween = 100;

    private static ReturnAtHand? atHand;
    private static long toldAt;

    /// <summary>Reads the files that were dropped.</summary>
    [JSExport]
    internal static string Read(int files) =>
        Take([.. Enumerable.Range(0, files).Select(number => new NamedFile(BrowserFile.NameOf(number), () => BrowserFile.Open(number)))]);

    /// <summary>Makes a return of children who never lived, and reads it.</summary>
    [JSExport]
    internal static string Make(int children, int years, int seed)
    {
        var files = new Dictionary<string, MemoryStream>();
        Tell("making", 0);
        new SyntheticReturn(children, years, seed).Write(name => files[name] = new MemoryStream());
        return Take([.. files.Select(file => new NamedFile(file.Key, () => new MemoryStream(file.Value.ToArray())))]);
    }

    /// <summary>The tables of a part as JSON, each with its first rows.</summary>
    [JSExport]
    internal static string Tables(string part, string asOf) => Text(json =>
    {
        json.WriteStartArray();
        foreach (var table in AtHand.Tables(Enum.Parse<ReturnPart>(part), Day(asOf), share => Tell(part, share)))
        {
            TableJson.Write(json, table, 0);
        }

        json.WriteEndArray();
    });

    /// <summary>One table as JSON, with its rows from a place on.</summary>
    [JSExport]
    internal static string Rows(string part, string table, string asOf, int from) => Text(json => TableJson.Write(json, Table(part, table, asOf), from));

    /// <summary>The report, as HTML.</summary>
    [JSExport]
    internal static string Report() => AtHand.Report();

    /// <summary>A part as a file to be saved.</summary>
    [JSExport]
    internal static byte[] File(string part, string table, string asOf, string format)
    {
        using var stream = new MemoryStream();
        if (format == "xlsx")
        {
            Section.WriteWorkbook(stream, AtHand.Sheets(Enum.Parse<ReturnPart>(part), Day(asOf)));
        }
        else
        {
            Table(part, table, asOf).WriteCsv(stream);
        }

        return stream.ToArray();
    }

    private static ReturnAtHand AtHand => atHand ?? throw new InvalidOperationException("No return was read.");

    private static Section Table(string part, string table, string asOf) =>
        AtHand.Tables(Enum.Parse<ReturnPart>(part), Day(asOf), _ => { }).First(section => section.Name == table);

    private static string Take(IReadOnlyList<NamedFile> files)
    {
        atHand = null;
        try
        {
            var taken = new ReturnAtHand(ReturnReader.Read(files, new Watch()));
            if (taken.Years.Count == 0)
            {
                return Refused("The files name no year and no episode has a date. Put the files of each year in a folder named by its year, such as 2025.");
            }

            atHand = taken;
            return Text(json =>
            {
                json.WriteStartObject();
                json.WriteNumber("children", taken.Children);
                json.WriteStartArray("years");
                foreach (var year in taken.Years)
                {
                    json.WriteNumberValue(year);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            });
        }
        catch (UnreadableReturnException unreadable)
        {
            return Refused(unreadable.Message);
        }
    }

    private static string Refused(string why) => Text(json =>
    {
        json.WriteStartObject();
        json.WriteString("refused", why);
        json.WriteEndObject();
    });

    private static string Text(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static LocalDate Day(string text) => text.Length == 0 ? new LocalDate(AtHand.Last, 3, 31) : LocalDatePattern.Iso.Parse(text).Value;

    private static void Tell(string doing, double share)
    {
        if (share is > 0 and < 1 && Environment.TickCount64 - toldAt < LeastBetween)
        {
            return;
        }

        toldAt = Environment.TickCount64;
        Progress(doing, share);
    }

    [JSImport("progress", "worker")]
    private static partial void Progress(string doing, double share);

    private sealed class Watch : IProgress<ReadProgress>
    {
        public void Report(ReadProgress value) => Tell("reading", value.BytesInAll == 0 ? 1 : (double)value.BytesRead / value.BytesInAll);
    }
}
