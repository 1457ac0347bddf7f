using System.Collections.Generic;
using System.Linq;
using CareRights.Ssd.Reading;
using CareRights.Ssda903;

namespace CareRights.Ssd.Facts;

/// <summary>The date of birth beside the rest of the rows.</summary>
internal static class BirthFacts
{
    /// <summary>Whether care began before the date of birth, so that it cannot be used; that, and that there is no date of birth, is reported.</summary>
    public static bool Contradict(RowsOfPerson person, ICollection<SsdProblem> problems)
    {
        var people = person[SsdTable.Person];
        if (people.Count > 0 && people.All(row => Dates.IsNothing(row, "pers_dob")))
        {
            problems.Add(SsdProblem.Of(people[0], "pers_dob", "nothing", "the date of birth; what turns on the age is not known", ProblemEffect.FieldLost));
        }

        var care = person[SsdTable.Episodes].Select(row => CellDate.Read(row["clae_cla_episode_start_date"], out _)).Min();
        foreach (var row in people.Where(row => CellDate.Read(row["pers_dob"], out _) > care).Take(1))
        {
            problems.Add(SsdProblem.Of(row, "pers_dob", "a date of birth after care began (not shown)", "one before it; it is not used", ProblemEffect.FieldLost));
            return true;
        }

        return false;
    }
}
