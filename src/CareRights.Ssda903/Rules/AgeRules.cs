using System.Collections.Generic;

namespace CareRights.Ssda903.Rules;

/// <summary>Ages that the law or a placement asks for.</summary>
/// <remarks>
/// An age is attained at the start of the birthday (<see cref="StatutoryAge"/>); the public implementation gives a person born on 29 February her birthday on
/// 28 February in a common year, and this library on 1 March. Without a date of birth these rules are silent, and rule 102 speaks.
/// </remarks>
internal static class AgeRules
{
    private const string OpenToo = "An episode still open counts too; the public implementation looks only at those that have ended.";

    public static IReadOnlyList<ValidationRule> All { get; } =
    [
        new("303", "The day on which the child ceased to be an unaccompanied asylum-seeking child is given, and the header says that the child never was one.", ["DUC", "UASC"], NeverUasc)
        {
            Difference = "Only a status that is given and is not 1 breaks the rule: the CSV tables have no such column, and a column that is not there says nothing. The public implementation counts a blank status as well.",
        },
        new("304", "The child ceased to be an unaccompanied asylum-seeking child after the eighteenth birthday.", ["DUC"], (child, found) =>
        {
            foreach (var row in child.Uasc)
            {
                if (row.Duc > (row.Dob is { } dob ? StatutoryAge.Attained(dob, 18) : child.Attains(18)))
                {
                    found.Add(row);
                }
            }
        }),
        new("352", "The child starts to be looked after at 18 or over.", ["DECOM", "RNE"], Each.Episode(
            (row, child, _) => row.Rne == "S" && row.Decom >= child.Attains(18))),
        new("358", "A legal status of the criminal law begins before the child is 10.", ["DECOM", "DOB", "LS"], TooYoungForCrime)
        {
            Law = RuleSources.CriminalResponsibility,
            Difference = "A child is 10 from the start of the tenth birthday, so a status that begins that day is no breach; the public implementation objects to it.",
        },
        new("359", "The child is looked after beyond the eighteenth birthday other than in a community home (V2 in K2).", ["DEC", "LS", "PLACE"], Each.Episode(
            (row, child, year) => (row.IsOtherThan(row.Ls, "LS", "V2") || row.IsOtherThan(row.Place, "PLACE", "K2")) && row.EndOr(year.LastDay) > child.Attains(18)))
        {
            Law = RuleSources.Section("section 20(5)", "section/20"),
            Difference = "An episode that ended after the birthday counts too, as the rule says; the public implementation looks only at those still open at the end of the year.",
        },
        Living("370", "A child in independent living (P2) is under 15.", "P2", 15, until: 2023),
        Living("370", "A child in independent living (P2) is under 16.", "P2", 16, from: 2024, until: 2024),
        Living("371", "A child in semi-independent living (H5) is under 14.", "H5", 14, until: 2023),
        Living("371", "A child in semi-independent living (H5) is under 16.", "H5", 16, from: 2024, until: 2024),
        Living("371", "A child in supported accommodation (K3) is under 16.", "K3", 16, from: 2025),
    ];

    private static ValidationRule Living(string number, string meaning, string place, int age, int from = ValidationRule.FirstYear, int? until = null) =>
        new(number, meaning, ["DECOM", "PLACE"], Each.Episode((row, child, _) => row.Place == place && row.Decom < child.Attains(age)))
        {
            From = from,
            Until = until,
            With = [ReturnTable.Header],
            Difference = OpenToo,
        };

    private static void TooYoungForCrime(ChildRows child, Found found)
    {
        var any = false;
        foreach (var row in child.Episodes)
        {
            if (row.Ls is "J1" or "J2" or "J3" && row.Decom < child.Attains(10))
            {
                any = true;
                found.Add(row);
            }
        }

        foreach (var header in child.Headers)
        {
            if (any)
            {
                found.Add(header);
            }
        }
    }

    private static void NeverUasc(ChildRows child, Found found)
    {
        var never = child.Headers.Find(header => header.Uasc is { } status && status != "1");
        if (never is null)
        {
            return;
        }

        var ceased = child.Uasc.FindAll(row => row.Duc is not null);
        foreach (var row in ceased)
        {
            found.Add(row);
        }

        if (ceased.Count > 0)
        {
            found.Add(never);
        }
    }
}
