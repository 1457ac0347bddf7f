using System.Collections.Generic;
using System.Linq;
using CareRights.Stability;

namespace CareRights.Ssda903;

/// <summary>A return's social-worker and school tables as the facts that CareRights.Stability answers from.</summary>
public static class DomainFacts
{
    /// <summary>The social-worker spells of each child that has any. The return does not say which changes came with a change of team.</summary>
    public static IReadOnlyDictionary<ChildKey, IReadOnlyList<SocialWorkerSpell>> SocialWorkerSpells(this Return source) =>
        Guard.Against.Null(source).SocialWorkers
            .GroupBy(row => row.Key(), row => new SocialWorkerSpell { Worker = row.SwId, Start = row.SwDecom, End = row.SwDec })
            .ToDictionary(child => child.Key, child => (IReadOnlyList<SocialWorkerSpell>)[.. child]);

    /// <summary>The schools of each child in the school-history table; a child without a row there was not matched. A row without a school or an entry date says nothing and is left out.</summary>
    /// <param name="source">The return.</param>
    /// <param name="succession">Which school became which.</param>
    public static IReadOnlyDictionary<ChildKey, SchoolHistory> SchoolHistories(this Return source, SchoolSuccession succession) =>
        Guard.Against.Null(source).SchoolHistory
            .GroupBy(row => row.Key())
            .ToDictionary(child => child.Key, child => SchoolHistory.From(
                child.SelectMany(row => row is { Urn: { } school, EntryDate: { } entered } ? [new SchoolSpell(school, entered, row.LeavingDate, SchoolPhase.Unknown)] : (SchoolSpell[])[]),
                succession));
}
