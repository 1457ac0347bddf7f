// carerights status samples/returns/hazelshire --as-of 2025-03-31 --format json
using System.IO;
using CareRights.Reports;
using CareRights.Ssda903;
using NodaTime;

static class Status
{
    public static void Write(Stream output)
    {
        var read = ReturnReader.Read("samples/returns/hazelshire");
        var statuses = new StatusTables(read, new LocalDate(2025, 3, 31)).ForPrograms();
        Section.WriteJson(output, [statuses, .. CheckTables.OfReading(read)]);
    }
}
