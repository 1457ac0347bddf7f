// carerights themes samples/participation/issues.csv --from 2017-04-01 --to 2018-03-31 --format json
using System.IO;
using CareRights.Participation.Themes;
using CareRights.Reports;
using NodaTime;

static class Themes
{
    public static void Write(Stream output)
    {
        var issues = CouncilFiles.Issues(File.OpenRead("samples/participation/issues.csv"), "issues.csv");
        var year = new DateInterval(new LocalDate(2017, 4, 1), new LocalDate(2018, 3, 31));
        Section.WriteJson(output, CouncilReport.Tables(SharedThemes.Detect(issues, year, 3, 2), forPrograms: true));
    }
}
