using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights.Safeguarding;

/// <summary>How an area is reached and what it calls its levels, supplied by the caller: content that changes, never code.</summary>
public sealed record LocalArrangements
{
    /// <summary>When the front door of children's social care is open; <see langword="null"/> if not known, and then 9am to 5pm on working days is assumed and said.</summary>
    public OpeningHours? FrontDoorHours { get; init; }

    /// <summary>How the front door is reached; empty if not supplied.</summary>
    public string FrontDoor { get; init; } = "";

    /// <summary>How the emergency duty team is reached out of hours; empty if not supplied.</summary>
    public string EmergencyDutyTeam { get; init; } = "";

    /// <summary>How the designated officer is reached; empty if not supplied.</summary>
    public string DesignatedOfficer { get; init; } = "";

    /// <summary>The day on which the contact details were last checked; <see langword="null"/> if not known.</summary>
    public LocalDate? CheckedOn { get; init; }

    /// <summary>What the area calls each level, such as "Level 4"; a level without an entry has no local name.</summary>
    public IReadOnlyDictionary<SafeguardingLevel, string> LevelNames { get; init; } = new Dictionary<SafeguardingLevel, string>();

    /// <inheritdoc/>
    public bool Equals(LocalArrangements? other) =>
        other is not null
        && (FrontDoorHours, FrontDoor, EmergencyDutyTeam, DesignatedOfficer, CheckedOn) == (other.FrontDoorHours, other.FrontDoor, other.EmergencyDutyTeam, other.DesignatedOfficer, other.CheckedOn)
        && LevelNames.OrderBy(pair => pair.Key).SequenceEqual(other.LevelNames.OrderBy(pair => pair.Key));

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(FrontDoor) ^ LevelNames.Count;

    /// <summary>Nothing but the type: what it holds may be of a person, and is for nobody's log.</summary>
    public override string ToString() => nameof(LocalArrangements);
}
