using System;
using System.Collections.Generic;
using System.Linq;

namespace CareRights.Stability;

/// <summary>The schools of one child in order of entry, academies taken for the schools they were.</summary>
/// <remarks>
/// Spells that follow one another at one school are one, from the earliest entry, as the Commissioner's 2019 report links predecessors: coming back to the same school with no other
/// between is no move. Equality is by reference; immutable and thread-safe.
/// </remarks>
internal sealed class SchoolHistory
{
    private SchoolHistory(SchoolSpell[] spells) => Spells = spells;

    /// <summary>The history of a child who was on no roll.</summary>
    public static SchoolHistory None { get; } = new([]);

    /// <summary>The spells in order, no two neighbours at one school.</summary>
    public SchoolSpell[] Spells { get; }

    /// <summary>The history from spells in any order, duplicates among them.</summary>
    /// <param name="spells">The spells.</param>
    /// <param name="succession">Which school became which.</param>
    public static SchoolHistory From(IEnumerable<SchoolSpell> spells, SchoolSuccession succession)
    {
        Guard.Against.Null(succession);
        var rows = Guard.Against.Null(spells).ToList();
        var joined = new List<SchoolSpell>(rows.Count);
        int InTime(SchoolSpell one, SchoolSpell other) =>
            one.Entered.CompareTo(other.Entered) is not 0 and var byEntry ? byEntry
            : string.CompareOrdinal(succession.Today(one.School), succession.Today(other.School)) is not 0 and var bySchool ? bySchool
            : (one.Left is null).CompareTo(other.Left is null) is not 0 and var byOpen ? byOpen
            : Nullable.Compare(one.Left, other.Left) is not 0 and var byEnd ? byEnd
            : one.Phase.CompareTo(other.Phase);

        foreach (var spell in Sorting.InOrder(rows, InTime))
        {
            var school = succession.Today(spell.School);
            var last = joined.Count - 1;
            if (last >= 0 && string.Equals(joined[last].School, school, StringComparison.Ordinal))
            {
                joined[last] = joined[last] with { Left = spell.Left, Phase = spell.Phase == SchoolPhase.Unknown ? joined[last].Phase : spell.Phase };
            }
            else
            {
                joined.Add(ReferenceEquals(spell.School, school) ? spell : spell with { School = school });
            }
        }

        return new SchoolHistory([.. joined]);
    }
}
