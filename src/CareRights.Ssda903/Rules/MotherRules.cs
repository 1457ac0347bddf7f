using System.Collections.Generic;
using System.Linq;

namespace CareRights.Ssda903.Rules;

/// <summary>Whether a girl in care is a mother, and when her first child was born.</summary>
internal static class MotherRules
{
    private const string Codes = "From 2024-25 the codes are M, F and U. Both sets are known in every year; the public implementation knows one.";
    private const int Youngest = 11;

    public static IReadOnlyList<ValidationRule> All { get; } =
    [
        new("165", "Whether the child is a mother is not 0 or 1, is given for a boy, or is blank for a girl who was looked after in the year; or it is given for a care leaver who was not.", ["MOTHER", "SEX", "ACTIV", "ACCOM", "IN_TOUCH", "DECOM"], Status)
        {
            Difference = Codes,
        },
        Boy(until: 2024),
        Boy(from: 2025),
        new("207", "Last year's return said that she is a mother, and this year's does not.", ["MOTHER"], Each.In(
            child => child.Headers,
            (row, child, _) => row.Mother != true && child.Episodes.Count > 0 && child.Last.Headers.Exists(last => last.Mother == true)))
        {
            With = [ReturnTable.Episodes],
            LastYearTables = [ReturnTable.Header],
        },
        Blank(until: 2024),
        Blank(from: 2025),
        Left(until: 2024),
        Left(from: 2025),
        new("611", "She is a mother, and the date of birth of her child is blank.", ["MOTHER", "MC_DOB"], Each.Header((row, _) => row.Mother == true && !row.Has(row.McDob, "MC_DOB"))),
        NotMother(until: 2024),
        NotMother(from: 2025),
        new("620", "A mother was under 11 when the year began.", ["DOB", "MOTHER"], Each.In(
            child => child.Headers,
            (row, child, year) => row.Mother == true && child.Attains(Youngest, row.Dob) > year.FirstDay)),
        new("621", "A mother's child was born before her or on her own date of birth.", ["DOB", "MC_DOB"], Each.Header((row, _) => row.McDob <= row.Dob)),
        new("624", "The date of birth of the first child is not the one that last year's return gave.", ["MC_DOB"], Each.In(
            child => child.Headers,
            (row, child, _) => !row.IsUnreadable("MC_DOB") && !IsLeaverAlone(child) && child.Last.Headers.Exists(last => last.McDob is { } born && born != row.McDob)))
        {
            Difference = "Nothing of motherhood may be given for a care leaver who was not looked after in the year (rules 612 and 628), so a blank is in order there; the public implementation objects to it.",
            LastYearTables = [ReturnTable.Header],
        },
        new("625", "The first child was born after the end of the year or after her care ended.", ["MC_DOB", "DEC"], BornTooLate)
        {
            Difference = "Care that is open has not ended; the public implementation takes the last end of any episode, and looks at no child whose episodes are all open.",
        },
        new("626", "She is a mother and last year's return said that she was not, and her child was born before the year.", ["MOTHER", "MC_DOB"], Each.In(
            child => child.Headers,
            (row, child, year) => row.Mother == true && row.McDob < year.FirstDay && child.Last.Headers.Exists(last => last.Mother == false)))
        {
            LastYearTables = [ReturnTable.Header],
        },
        new("628", "Whether she is a mother is given for a care leaver who was not looked after in the year.", ["MOTHER"], Each.In(
            child => child.Headers,
            (row, child, _) => row.HasMother() && IsLeaverAlone(child)))
        {
            With = [ReturnTable.Episodes, ReturnTable.Oc3],
        },
    ];

    private static ValidationRule Boy(int from = ValidationRule.FirstYear, int? until = null) =>
        new("174", "The date of birth of a child of the child's own is given for a boy.", ["SEX", "MC_DOB"], Each.Header((row, _) => row.IsMale() && row.Has(row.McDob, "MC_DOB")))
        {
            From = from,
            Until = until,
            Difference = Codes,
        };

    private static ValidationRule Blank(int from = ValidationRule.FirstYear, int? until = null) =>
        new("393", "A girl was looked after other than in short breaks, and whether she is a mother is blank.", ["MOTHER"], Each.In(
            child => child.Headers,
            (row, child, _) => row.IsFemale() && !row.HasMother() && child.Episodes.Exists(episode => episode.IsNoShortBreak())))
        {
            From = from,
            Until = until,
            With = [ReturnTable.Episodes],
            Difference = Codes,
        };

    private static ValidationRule Left(int from = ValidationRule.FirstYear, int? until = null) =>
        new("607", "A girl's care ended in the year, and whether she is a mother is blank.", ["DEC", "REC", "MOTHER", "LS", "SEX"], Each.Pair(
            child => child.Episodes,
            child => child.Headers,
            (episode, header, _, year) => header.IsFemale() && !header.HasMother() && year.Covers(episode.Dec) && episode.Rec is not (null or "X1") && episode.IsNoShortBreak()))
        {
            From = from,
            Until = until,
            Difference = Codes,
        };

    private static ValidationRule NotMother(int from = ValidationRule.FirstYear, int? until = null) =>
        new("612", "The date of birth of a girl's first child is given, and she is not said to be a mother.", ["SEX", "MOTHER", "MC_DOB"], Each.Header(
            (row, _) => row.IsFemale() && row.Mother != true && !row.IsUnreadable("MOTHER") && row.Has(row.McDob, "MC_DOB")))
        {
            From = from,
            Until = until,
            Difference = Codes,
        };

    private static bool IsLeaverAlone(ChildRows child) => child.Episodes.Count == 0 && child.Oc3.Exists(leaver => leaver.HasAny());

    private static void Status(ChildRows child, Found found)
    {
        var episodes = child.Episodes.FindAll(row => !row.IsShortBreak());
        if (episodes.Count == 0)
        {
            return;
        }

        // A legal status that could not be read may be that of a short break.
        bool InYear(EpisodeRow row) => row.Decom <= found.Year.LastDay && row.EndOr(found.Year.LastDay) >= found.Year.FirstDay;
        var (wasInCare, mayHaveBeen) = (episodes.Exists(row => InYear(row) && row.IsNoShortBreak()), episodes.Exists(InYear));
        var isLeaver = child.Oc3.Exists(row => row.HasAny());
        var wrong = child.Headers.FindAll(row =>
            row.IsUnreadable("MOTHER")
            || (row.IsMale() && row.HasMother())
            || (row.IsFemale() && (row.HasMother() ? !mayHaveBeen && isLeaver : wasInCare)));
        found.AddAll(wrong);
        if (wrong.Count > 0)
        {
            found.AddAll(child.Oc3);
        }
    }

    private static void BornTooLate(ChildRows child, Found found)
    {
        var last = child.Episodes.Where(row => row.Dec is not null).OrderBy(row => row.Dec).LastOrDefault();
        var ended = child.Episodes.Exists(row => row.IsOpen()) ? null : last?.Dec;
        var wrong = child.Headers.FindAll(row => row.McDob > found.Year.LastDay || row.McDob > ended);
        found.AddAll(wrong);
        if (wrong.Count > 0 && last is not null)
        {
            found.Add(last);
        }
    }
}
