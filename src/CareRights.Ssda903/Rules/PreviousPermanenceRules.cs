using System;
using System.Collections.Generic;
using NodaTime;
using NodaTime.Text;

namespace CareRights.Ssda903.Rules;

/// <summary>What permanence a child had before this care.</summary>
internal static class PreviousPermanenceRules
{
    private static readonly string[] Elsewhere = ["WAL", "SCO", "NUK", "NIR", "999"];

    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("d/M/uuuu");

    private static readonly LocalDatePattern IsoDay = LocalDatePattern.Iso;

    public static IReadOnlyList<ValidationRule> All { get; } =
    [
        new("630", "Care starts in the year, and the previous permanence, or its authority or day, is missing.", ["RNE", "PREV_PERM", "LA_PERM", "DATE_PERM"], Each.Episode((row, child, year) =>
            row.Rne == "S" && row.Decom >= year.FirstDay && (child.PrevPerms.Count == 0 || child.PrevPerms.Exists(IsIncomplete)))),
        new("632", "The day of the previous order is no date, or is not before the child was looked after.", ["DATE_PERM", "DECOM"], (child, found) =>
        {
            var first = child.Sequence.Count > 0 ? child.Sequence[0] : null;
            var wrong = child.PrevPerms.FindAll(row => row.IsUnreadable("DATE_PERM") || (row.DatePerm is { } text && (LatestDay(text) is not { } day || day >= first?.Decom)));
            if (wrong.Count > 0)
            {
                found.AddAll(wrong);
                if (first is not null)
                {
                    found.Add(first);
                }
            }
        }),
        new("633", "The authority of the previous order is not one of the Department's codes.", ["LA_PERM"], Each.In(
            child => child.PrevPerms,
            row => row.IsUnreadable("LA_PERM") || (row.LaPerm is { } code && !IsAuthority(code))))
        {
            Difference = "Authorities made since 2019 (838, 839, 940 to 943) have codes too; the public implementation lacks them.",
        },
        new("634", "A previous permanence is given, and no episode begins in the year.", ["LA_PERM", "PREV_PERM", "DATE_PERM", "DECOM"], (child, found) =>
        {
            var given = child.PrevPerms.FindAll(row => row.Has(row.PrevPerm, "PREV_PERM") || HasOrder(row));
            if (given.Count > 0 && child.LastEpisode?.Decom < found.Year.FirstDay)
            {
                found.AddAll(child.Episodes);
                found.AddAll(given);
            }
        }),
        new("635", "An authority or a day of a previous order is given, and there was none (Z1), or the previous permanence is blank.", ["LA_PERM", "DATE_PERM", "PREV_PERM"], Each.In(
            child => child.PrevPerms,
            row => HasOrder(row) && (row.PrevPerm == "Z1" || !row.Has(row.PrevPerm, "PREV_PERM"))))
        {
            Difference = "The Department's words speak of Z1, and the public implementation looks at a blank; here it is both.",
        },
    ];

    private static bool HasOrder(PrevPermRow row) => row.Has(row.LaPerm, "LA_PERM") || row.Has(row.DatePerm, "DATE_PERM");

    private static bool IsIncomplete(PrevPermRow row) =>
        !row.Has(row.PrevPerm, "PREV_PERM") || (row.PrevPerm != "Z1" && !(row.Has(row.LaPerm, "LA_PERM") && row.Has(row.DatePerm, "DATE_PERM")));

    /// <summary>The latest day that a date may be whose day, or day and month, or whole is unknown (zz); <see langword="null"/> if it is no date.</summary>
    private static LocalDate? LatestDay(string text)
    {
        var parts = text.Split('/');
        if (parts.Length != 3)
        {
            return IsoDay.Parse(text) is { Success: true } iso ? iso.Value : null;
        }

        var (isDayUnknown, isMonthUnknown, isYearUnknown) = (IsUnknown(parts[0], 2), IsUnknown(parts[1], 2), IsUnknown(parts[2], 4));
        var known = Day.Parse((isDayUnknown ? "1" : parts[0]) + "/" + (isMonthUnknown ? "1" : parts[1]) + "/" + (isYearUnknown ? "1900" : parts[2]));
        if (!known.Success)
        {
            return null;
        }

        return isYearUnknown ? LocalDate.MinIsoValue
            : isMonthUnknown ? new(known.Value.Year, 12, 31)
            : isDayUnknown ? known.Value.PlusMonths(1).PlusDays(-1)
            : known.Value;
    }

    private static bool IsUnknown(string part, int length) => part.Length == length && part.Trim('z', 'Z').Length == 0;

    /// <summary>The Department's numbers of authorities of England, of today and of the years since 1998.</summary>
    private static bool IsAuthority(string code) => Array.IndexOf(Elsewhere, code) >= 0 || (code.Length == 3 && int.TryParse(code, out var number) && number switch
    {
        >= 201 and <= 213 or >= 301 and <= 320 or >= 330 and <= 336 or >= 340 and <= 344 or >= 350 and <= 359 => true,
        >= 370 and <= 373 or >= 380 and <= 384 or >= 390 and <= 394 or 420 => true,
        >= 800 and <= 803 or >= 805 and <= 808 or >= 810 and <= 813 or 815 or 816 or >= 821 and <= 823 or 825 or 826 => true,
        830 or 831 or >= 835 and <= 841 or 845 or 846 or >= 850 and <= 852 or >= 855 and <= 857 or 860 or 861 or >= 865 and <= 874 or >= 876 and <= 896 => true,
        908 or 909 or 916 or 919 or 921 or 925 or 926 or 928 or 929 or 931 or 933 or 935 or 936 or 937 or 938 or >= 940 and <= 943 => true,
        _ => false,
    });
}
