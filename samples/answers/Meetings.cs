// carerights meetings samples/participation/calendar.csv --year 2017 --term autumn --format json
using System.IO;
using System.Linq;
using CareRights.Participation.Meetings;
using CareRights.Reports;

static class Meetings
{
    public static void Write(Stream output)
    {
        var calendars = CouncilFiles.Calendars(File.OpenRead("samples/participation/calendar.csv"), "calendar.csv");
        var weeks = HalfTermWeeks.Autumn(2017, calendars);
        Section.WriteJson(output, CouncilReport.Tables(BestDates.Rank(weeks, Invitations.EachEqually(calendars.Select(each => each.Authority).Distinct()), calendars, [], CareRights.WorkingDays.EnglandAndWales, []), true));
    }
}
