namespace CareRights.Ssda903.Tests.Exports;

/// <summary>A return as it would have been exported on a day: what happened later is not in it.</summary>
internal static class CutReturn
{
    public static Return At(Return whole, LocalDate day)
    {
        var year = day.Month > 3 ? day.Year + 1 : day.Year;
        return whole with
        {
            Headers = Of(whole.Headers),
            Episodes = [.. Of(whole.Episodes).Where(row => !(row.Decom > day)).Select(row => row.Dec > day ? row with { Dec = null, Rec = null, ReasonPlaceChange = null } : row)],
            Reviews = [.. Of(whole.Reviews).Where(row => !(row.Review > day))],
            Uasc = Of(whole.Uasc),
            Missing = [.. Of(whole.Missing).Where(row => !(row.MisStart > day)).Select(row => row.MisEnd > day ? row with { MisEnd = null } : row)],
            SocialWorkers = [.. Of(whole.SocialWorkers).Where(row => !(row.SwDecom > day)).Select(row => row.SwDec > day ? row with { SwDec = null, SwReason = null } : row)],
            SchoolHistory = [.. whole.SchoolHistory.Where(row => !(row.EntryDate > day)).Select(row => row.LeavingDate > day ? row with { LeavingDate = null } : row)],

            // What is said of a whole year is not there before it ends.
            Oc2 = Whole(whole.Oc2),
            Oc3 = Whole(whole.Oc3),
            Ad1 = Whole(whole.Ad1),
            PlacedAdoptions = Whole(whole.PlacedAdoptions),
            PrevPerms = Whole(whole.PrevPerms),
        };

        T[] Of<T>(IReadOnlyList<T> rows)
            where T : Row => [.. rows.Where(row => row.ReturnYear <= year)];

        T[] Whole<T>(IReadOnlyList<T> rows)
            where T : Row => [.. rows.Where(row => row.ReturnYear < year || (row.ReturnYear == year && day.Month == 3 && day.Day == 31))];
    }
}
