using System;
using System.Collections.Generic;
using System.Linq;

namespace CareRights.Safeguarding;

/// <summary>Every clock that this library knows, in the order of the process it belongs to.</summary>
public static partial class Clocks
{
    /// <summary>Every clock.</summary>
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

    /// <summary>The clock with an id or a name; <see langword="null"/> if there is none. Capitals do not matter.</summary>
    public static Clock? Find(string idOrName) =>
        ById.TryGetValue(idOrName, out var clock) || ByName.TryGetValue(idOrName, out clock) ? clock : null;

    /// <summary>The clocks that an event starts by itself, or whose limit it starts once further facts are given.</summary>
    public static IReadOnlyList<Clock> StartedBy(ClockEvent trigger) =>
        All.Where(clock => clock.Trigger.Equals(trigger) && clock.ChosenBy.Length == 0).ToArray();
}
