// carerights council --as-of 2018-04-15 --asks samples/participation/asks.csv --format json
using System.IO;
using CareRights.Reports;
using NodaTime;

static class Council
{
    public static void Write(Stream output)
    {
        var asks = CouncilFiles.Asks(File.OpenRead("samples/participation/asks.csv"), "asks.csv");
        Section.WriteJson(output, new CouncilReport(new LocalDate(2018, 4, 15), asks: asks).Tables(forPrograms: true));
    }
}
