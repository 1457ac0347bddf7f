// carerights stability samples/returns/hazelshire --year 2025 --by age --format json
using System.IO;
using CareRights.Reports;
using CareRights.Ssda903;

static class Stability
{
    public static void Write(Stream output)
    {
        var read = ReturnReader.Read("samples/returns/hazelshire");
        Section.WriteJson(output, new StabilityTables(read, [2025], by: "age").ForPrograms());
    }
}
