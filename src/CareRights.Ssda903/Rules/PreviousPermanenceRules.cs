using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.Text;

namespace CareRights.Ssda903.Rules;

/// <summary>What permanence a child had before this care.</summary>
internal static class PreviousPermanenceRules
{
    private static readonly string[] Elsewhere = ["WAL", "SCO", "NUK", "NIR", "999"];

    // Bedfordshire, Dorset, Poole, Bournemouth, Cheshire, Cumbria and Northamptonshire: an order may be older than the authorities that took their place.
    private static readonly string[] Former = ["820", "835", "836", "837", "875", "909", "928"];

    /// <summary>The Department's numbers of authorities of England, of today and of the years since 1998, and its words for elsewhere.</summary>
    private static readonly HashSet<string> Codes =
        new(LocalAuthority.All.Select(authority => authority.DepartmentCode).Where(code => code.Length > 0).Concat(Former).Concat(Elsewhere), StringComparer.Ordinal);

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
            row => row.IsUnreadable("LA_PERM") || (row.LaPerm is { } code && !Codes.Contains(code))))
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
}
