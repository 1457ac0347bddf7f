using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights.Ssda903.Rules;

/// <summary>Episodes of this year's return against those of earlier ones: that none is lost between them.</summary>
internal static class EarlierCareRules
{
    public static IReadOnlyList<ValidationRule> All { get; } =
    [
        new("199", "The child was adopted (E11, E12) before this episode.", ["CHILD"], AfterAdoption)
        {
            With = [ReturnTable.Episodes],
            Difference = "Every earlier return supplied is looked at; the public implementation looks at last year's.",
        },
        new("357", "The first episode begins in the year, and not with the start of care (RNE S).", ["RNE"], (child, found) =>
        {
            if (child.Sequence.Count > 0 && child.Sequence[0] is { } first && first.Decom >= found.Year.FirstDay && first.IsOtherThan(first.Rne, "RNE", "S"))
            {
                found.Add(first);
            }
        }),
        new("562", "The first episode begins before the year, and last year's return has no such episode.", ["DECOM"], (child, found) =>
        {
            if (child.Sequence.Count > 0 && child.Sequence[0] is { } first && first.Decom < found.Year.FirstDay && !child.Last.Episodes.Exists(row => row.Decom == first.Decom))
            {
                found.Add(first);
            }
        })
        {
            LastYearTables = [ReturnTable.Episodes],
        },
        new("NoE", "An episode begins before the year, and last year's return has none of the child.", ["DECOM"], (child, found) =>
        {
            if (child.Last.Episodes.Count == 0)
            {
                found.AddAll(child.Episodes.FindAll(row => row.Decom < found.Year.FirstDay));
            }
        })
        {
            LastYearTables = [ReturnTable.Episodes],
        },
    ];

    // An adoption that last year's return and this year's both hold is one.
    private static void AfterAdoption(ChildRows child, Found found)
    {
        LocalDate? adopted = null;
        foreach (var row in child.EarlierEpisodes.Concat(child.Episodes))
        {
            if (row.IsAdoption() && row.Decom is { } began && !(began > adopted))
            {
                adopted = began;
            }
        }

        if (adopted is { } first)
        {
            found.AddAll(child.Episodes.FindAll(row => row.Decom > first));
        }
    }
}
