using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights.Ssda903.Rules;

/// <summary>The header against the care the child had and against last year's header.</summary>
internal static class HeaderRules
{
    private const int OldestAtStart = 25;
    private const int SchoolAge = 4;

    public static IReadOnlyList<ValidationRule> All { get; } =
    [
        Changed(
            "202",
            "SEX",
            "The sex is not the one that last year's return gave.",
            (row, last) => (row.SexInWords ?? row.Sex) != (last.SexInWords ?? last.Sex),
            "1 and M are the same, and so are 2 and F; the public implementation takes them for different, so that every child breaks the rule in 2024-25, when the codes changed."),
        Changed("203", "DOB", "The date of birth is not the one that last year's return gave.", (row, last) => row.Dob != last.Dob),
        Changed("204", "ETHNIC", "The ethnic origin is not the one that last year's return gave.", (row, last) => row.Ethnic != last.Ethnic),
        Changed("208", "UPN", "The unique pupil number is not the one that last year's return gave. It may become known, and UN1 may become UN2 to UN5.", HasLostNumber),
        new("209", "A child who was four before the last school year began has no pupil number because the child is not of school age (UN1).", ["UPN", "DOB"], Each.In(
            child => child.Headers,
            (row, child, year) => Is(row, "UN1") && child.Attains(SchoolAge, row.Dob) <= new LocalDate(year.Ending - 2, 8, 31))),
        new("210", "A child looked after on 31 March, and for more than a week by then, has no pupil number because the child is newly looked after (UN4).", ["UPN", "DECOM"], NotNew)
        {
            Difference = "The public implementation objects to the children who have been looked after for a week or less, who alone may have the code.",
        },
        new("351", "The young person was over 25 when the year began.", ["DOB"], Each.In(
            child => child.Headers,
            (row, child, year) => child.Attains(OldestAtStart, row.Dob) < year.FirstDay)),
        new("442", "The pupil number is blank, and the child was looked after other than in short breaks.", ["UPN"], Each.In(
            child => child.Headers,
            (row, child, _) => !row.Has(row.Upn, "UPN") && child.Episodes.Exists(episode => episode.IsNoShortBreak())))
        {
            With = [ReturnTable.Episodes],
        },
        new("444", "Another header of the authority has the same pupil number.", ["UPN"], (child, found) => found.AddAll(child.Headers.Where(found.Setting.IsShared))) { From = 2026 },
        new("231", "An unaccompanied asylum-seeking child is under 11 at the end of the year, which is unusual.", ["DOB", "UASC"], Each.In(
            child => child.Headers,
            (row, child, year) => child.IsUasc && child.Attains(11, row.Dob) > year.LastDay))
        {
            From = 2025,
            Severity = RuleSeverity.Warning,
            Difference = "The public implementation looks for a column that the table does not have, and so finds nothing.",
        },
        new("232", "The sex is reported as unknown (U).", ["SEX"], Each.Header((row, _) => row.Sex == "U")) { From = 2025, Severity = RuleSeverity.Warning },
    ];

    private static ValidationRule Changed(string number, string field, string meaning, Func<HeaderRow, HeaderRow, bool> differs, string difference = "") =>
        new(number, meaning, [field], Each.In(
            child => child.Headers,
            (row, child, _) => !row.IsUnreadable(field) && child.Last.Headers.Exists(last => !last.IsUnreadable(field) && differs(row, last))))
        {
            LastYearTables = [ReturnTable.Header],
            Difference = difference,
        };

    private static bool Is(HeaderRow row, string code) => string.Equals(row.Upn, code, StringComparison.OrdinalIgnoreCase);

    private static bool HasLostNumber(HeaderRow row, HeaderRow last)
    {
        if (string.Equals(row.Upn, last.Upn, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var wasUnknown = last.Upn is not { } number || CheckSetting.IsUnknown(number);
        var hasBecomeKnown = wasUnknown && row.Upn is { } known && !CheckSetting.IsUnknown(known);
        var hasReachedSchool = (last.Upn is null || Is(last, "UN1")) && row.Upn is { } reason && CheckSetting.IsUnknown(reason) && !Is(row, "UN1");
        return !hasBecomeKnown && !hasReachedSchool;
    }

    private static void NotNew(ChildRows child, Found found)
    {
        var week = found.Year.LastDay.PlusDays(-7);
        var headers = child.Headers.FindAll(row => Is(row, "UN4"));
        var open = child.Episodes.FindAll(row => row.IsOpen() || row.Dec > found.Year.LastDay);
        if (headers.Count == 0 || open.Count == 0 || child.Sequence.Any(row => row.IsUnreadable("RNE")))
        {
            return;
        }

        // The period of care that is open on 31 March: the last start, or what the year before left open.
        var began = child.Sequence.Where(row => row.Rne == "S").Select(row => row.Decom).LastOrDefault() ?? child.Sequence.Select(row => row.Decom).FirstOrDefault();
        if (began < week)
        {
            found.AddAll(open);
            found.AddAll(headers);
        }
    }
}
