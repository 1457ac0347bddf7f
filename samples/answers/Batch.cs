// carerights deadline --batch samples/facts/events.csv --as-of 2026-11-21 --format csv
using System.IO;
using CareRights.Reports;
using NodaTime;

static class Batch
{
    public static void Write(Stream output)
    {
        using var events = File.OpenRead("samples/facts/events.csv");
        new DeadlineTables(events, "events.csv", asOf: new LocalDate(2026, 11, 21)).Rows().WriteCsv(output);
    }
}
