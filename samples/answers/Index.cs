// carerights index samples/returns/riverford --year 2024 --format json
using System.IO;
using CareRights.Reports;
using CareRights.Ssda903;

static class Index
{
    public static void Write(Stream output)
    {
        var read = ReturnReader.Read("samples/returns/riverford");
        Section.WriteJson(output, new IndexTables(read, [2024]).ForPrograms());
    }
}
