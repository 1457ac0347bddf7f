using System;
using System.Collections.Generic;
using System.Linq;

namespace CareRights.Safeguarding;

/// <summary>Every clock that this library knows, in the order of the process it belongs to.</summary>
internal static class AllClocks
{
    public static IReadOnlyList<Clock> All { get; } =
    [
        .. ChildProtectionClocks.All,
        .. CourtOrderClocks.All,
        .. SecureAccommodationClocks.All,
        .. ReportingClocks.All,
        .. ChildrensHomeClocks.All,
        .. PrivateFosteringClocks.All,
        .. LookedAfterClocks.All,
        .. PlacementClocks.All,
        .. VisitClocks.All,
        .. FosteringClocks.All,
        .. SpecialGuardianshipClocks.All,
        .. ComplaintClocks.All,
        .. AdviceLineClocks.All,
    ];

    private static readonly Dictionary<string, Clock> ById = All.ToDictionary(clock => clock.Id, StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, Clock> ByName = All.ToDictionary(clock => clock.Name, StringComparer.OrdinalIgnoreCase);

    public static Clock? Find(string idOrName) =>
        ById.TryGetValue(idOrName, out var clock) || ByName.TryGetValue(idOrName, out clock) ? clock : null;
}
