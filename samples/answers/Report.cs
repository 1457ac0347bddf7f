// carerights report samples/returns/hazelshire --year 2025 --authority Hazelshire
using System.IO;
using System.Text;
using CareRights.Reports;
using CareRights.Ssda903;

static class Report
{
    public static void Write(Stream output)
    {
        var page = new ReturnReport(ReturnReader.Read("samples/returns/hazelshire"), 2025, "Hazelshire").ToPage();
        output.Write(Encoding.UTF8.GetBytes(page.ToHtml()));
    }
}
