// carerights check samples/returns/hazelshire --year 2025 --format json
using System.IO;
using CareRights.Reports;
using CareRights.Ssda903;

static class Check
{
    public static void Write(Stream output)
    {
        var read = ReturnReader.Read("samples/returns/hazelshire");
        Section.WriteJson(output, new CheckTables(read, [2025]).ForPrograms());
    }
}
