using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights.Ssda903.Rules;

/// <summary>Care leavers (OC3): who should be among them, and what is said of them.</summary>
internal static class CareLeaverRules
{
    private const int DaysSince14 = 91;
    private const string Shown = "A warning: only the returns supplied are looked at, and earlier care is not in them.";

    private static readonly string[] Three = ["IN_TOUCH", "ACTIV", "ACCOM"];

    public static IReadOnlyList<ValidationRule> All { get; } =
    [
        Rule("134", "The child is recorded as adopted and as a care leaver.", [.. Three, "DATE_INT", "DATE_MATCH", "FOSTER_CARE", "NB_ADOPTR", "SEX_ADOPTR", "LS_ADOPTR"], (child, found) =>
        {
            if (child.Oc3.Exists(row => row.HasAny()))
            {
                found.AddAll(child.Ad1.FindAll(row => row.HasAny()));
            }
        }),
        Row("153", "Some of contact, activity and accommodation are filled, and not all three.", row => row.Count() is 1 or 2),
        Row("344", "The young person died or returned home, and activity or accommodation is not 0.", row => row.InTouch is "DIED" or "RHOM" && (row.Activ != "0" || row.Accom != "0")),
        Row("345", "The authority is in touch, and activity or accommodation is 0.", row => row.InTouch == "YES" && (row.Activ == "0" || row.Accom == "0")),
        new("347", "A care leaver who was under 18 when the year began lives in a foyer.", ["ACCOM", "DOB"], Each.In(
            child => child.Oc3,
            (row, child, year) => row.Accom is "T" or "T1" or "T2" && child.Attains(18, row.Dob) > year.FirstDay))
        {
            From = 2024,
            Difference = "T1 and T2 are the codes of a foyer; the public implementation looks for T, which rule 133 does not know.",
        },
        new("348", "Last year's return said that the care leaver had died, and this year's does not.", ["IN_TOUCH"], Each.In(
            child => child.Oc3,
            (row, child, _) => row.InTouch != "DIED" && !row.IsUnreadable("IN_TOUCH") && child.Last.Oc3.Exists(last => last.InTouch == "DIED")))
        {
            From = 2026,
            LastYearTables = [ReturnTable.Oc3],
        },
        new("391", "The young person was under 17 when the year ended.", ["DOB", .. Three], Each.In(
            child => child.Oc3,
            (row, child, year) => row.HasAny() && child.Attains(17, row.Dob) > year.LastDay)),
        new("1000", "The child died in care (E2).", Three, Each.In(
            child => child.Oc3,
            (_, child, _) => child.Episodes.Concat(child.EarlierEpisodes).Any(row => row.Rec == "E2")))
        {
            With = [ReturnTable.Episodes],
        },
        new("1001", "The episodes do not show 13 weeks of care since 14 and care at 16, or show adoption: the young person is no relevant or former relevant child.", Three, NotRelevant)
        {
            With = [ReturnTable.Episodes, ReturnTable.Header],
            LastYearTables = [ReturnTable.Episodes],
            Severity = RuleSeverity.Warning,
            Difference = Shown + " The rule leaves out short breaks and adopted children; docs/validation-rule-1001.md says where the Act differs. The public implementation objects to everyone of 20 or over.",
        },
        new("1002", "The young person has no episode of care.", Three, Each.In(
            child => child.Oc3,
            (_, child, _) => child.Episodes.Count == 0 && child.EarlierEpisodes.Count == 0))
        {
            With = [ReturnTable.Episodes],
            LastYearTables = [ReturnTable.Episodes],
            Severity = RuleSeverity.Warning,
            Difference = Shown,
        },
        new("1007", "The young person was looked after on the seventeenth or eighteenth birthday, which was in the year.", Three, Each.In(
            child => child.Oc3,
            (row, child, year) => row.HasAny() && BirthdayAt17Or18(row, child, year) is { } birthday
                && child.Episodes.Exists(episode => episode.Decom <= birthday && episode.EndOr(LocalDate.MaxIsoValue) > birthday)))
        {
            With = [ReturnTable.Episodes],
            Difference = "An episode that is still open covers the birthday too; the public implementation looks at those alone that have ended.",
        },
        new("1010", "Last year's return left an episode open, and this year's has none.", Three, Each.In(
            child => child.Oc3,
            (_, child, _) => child.Episodes.Count == 0 && child.Last.LastEpisode is { } last && last.IsOpen()))
        {
            With = [ReturnTable.Episodes],
            LastYearTables = [ReturnTable.Episodes],
        },
        new("1011", "The last episode ended because another authority took over (E3).", Three, Each.In(
            child => child.Oc3,
            (row, child, _) => row.HasAny() && child.LastEpisode?.Rec == "E3"))
        {
            With = [ReturnTable.Episodes],
        },
        new("1012", "There are other rows for a child who has no episode in the year.", ["CHILD"], (child, found) =>
        {
            if (child.Episodes.Count == 0)
            {
                found.AddAll(child.PlacedAdoptions.Concat<Row>(child.Missing).Concat(child.Reviews).Concat(child.Ad1).Concat(child.PrevPerms).Concat(child.Oc2));
            }
        })
        {
            With = [ReturnTable.Episodes],
        },
        Rule("1014", "A care leaver who was not looked after in the year is recorded as an unaccompanied asylum-seeking child.", ["ACTIV", "ACCOM", "IN_TOUCH", "DUC"], (child, found) =>
        {
            if (child.Uasc.Count > 0 && child.Oc3.Exists(row => row.HasAny()) && !child.Episodes.Exists(row => row.Decom is null || (row.Decom <= found.Year.LastDay && !(row.Dec < found.Year.FirstDay))))
            {
                found.AddAll(child.Uasc);
                found.AddAll(child.Oc3);
            }
        }),
        new("1016", "Care ended on or after the seventeenth or eighteenth birthday, and the young person was of that age when the year ended.", Three, Each.In(
            child => child.Oc3,
            (row, child, year) => row.HasAny() && BirthdayAt17Or18(row, child, year) is { } birthday
                && child.Episodes.Exists(episode => episode.IsOtherThan(episode.Rec, "REC", "X1") && episode.Dec >= birthday)))
        {
            From = 2024,
            With = [ReturnTable.Episodes],
            Difference = "An age is reached on a birthday; the public implementation reckons in years of 365.2425 days, and takes the end of every episode for an end of care.",
        },
        new("3001", "The young person turned 17 in the year and is said to live with former foster carers (Z1, Z2).", ["ACCOM"], Each.In(
            child => child.Oc3,
            (row, child, year) => row.Accom is "Z1" or "Z2" && year.Covers(child.Attains(17, child.Dob ?? row.Dob))))
        {
            With = [ReturnTable.Header],
        },
    ];

    private static ValidationRule Row(string number, string meaning, Func<Oc3Row, bool> objects) => new(number, meaning, Three, Each.In(child => child.Oc3, objects));

    private static ValidationRule Rule(string number, string meaning, string[] fields, RuleCheck check) =>
        new(number, meaning, fields, check) { With = number == "1014" ? [ReturnTable.Episodes] : [] };

    /// <summary>The seventeenth or eighteenth birthday of a young person who was 17 or 18 when the year ended.</summary>
    private static LocalDate? BirthdayAt17Or18(Oc3Row row, ChildRows child, CollectionYear year) =>
        child.Attains(19, row.Dob) <= year.LastDay ? null
        : child.Attains(18, row.Dob) is { } eighteenth && eighteenth <= year.LastDay ? eighteenth
        : child.Attains(17, row.Dob) is { } seventeenth && seventeenth <= year.LastDay ? seventeenth
        : null;

    private static void NotRelevant(ChildRows child, Found found)
    {
        if (child.Oc3.Count == 0 || child.Attains(14) is not { } at14 || child.Attains(16) is not { } at16 || child.Attains(20) is not { } at20)
        {
            return;
        }

        var episodes = child.EarlierEpisodes.Concat(child.Episodes)
            .Where(row => row.Decom is not null)
            .GroupBy(row => row.Decom!.Value)
            .OrderBy(start => start.Key)
            .Select(start => start.OrderBy(row => row.Dec ?? LocalDate.MaxIsoValue).First())
            .ToArray();
        var adopted = episodes.Length > 0 && episodes[^1].Rec is "E11" or "E12";
        var counted = episodes.Where(row => !row.IsShortBreak()).ToArray();
        // A day that could not be read may be the one that makes them.
        var isSeen = !child.EarlierEpisodes.Concat(child.Episodes).Any(row => row.IsUnreadable("DECOM") || row.IsUnreadable("DEC"));
        if (adopted || (isSeen && at20 > found.Year.LastDay && (Since(at14) < DaysSince14 || Since(at16) < 1)))
        {
            found.AddAll(child.Oc3);
        }

        int Since(LocalDate day) => counted.Sum(row => Math.Max(0, Days.Between(Max(row.Decom!.Value, day), Ended(row))));

        LocalDate Ended(EpisodeRow row) => row.Dec ?? (ReferenceEquals(row, episodes[^1]) ? found.Year.LastDay : row.Decom!.Value);
    }

    private static LocalDate Max(LocalDate one, LocalDate other) => one > other ? one : other;
}
