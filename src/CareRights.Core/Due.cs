using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights;

/// <summary>Something that must be done by a day: a statutory clock, a duty to a young person, a report to a board.</summary>
/// <remarks>One shape for everything that falls due, so that lists from several libraries can be put together and sorted by day. Immutable. Equality is by value, the missing facts included.</remarks>
/// <example><code>
/// var due = new Due("REF-1", "Decide on the referral", "the referral is received", received, received.PlusDays(1), "one working day", authority);
/// </code></example>
public sealed partial class Due : IEquatable<Due>
{
    /// <summary>States what is due.</summary>
    /// <param name="id">A name that does not change.</param>
    /// <param name="name">What is to be done.</param>
    /// <param name="trigger">What starts the time running.</param>
    /// <param name="triggeredOn">The day on which that happened; <see langword="null"/> if it is not known.</param>
    /// <param name="day">The last day in time; <see langword="null"/> if no number is fixed or the day is not known.</param>
    /// <param name="convention">How the time is counted.</param>
    /// <param name="authority">The provision.</param>
    /// <param name="safeDay">The day that is in time on every reading, where readings differ.</param>
    /// <param name="at">The instant at which the time ends, for a limit in hours.</param>
    /// <param name="missing">What has to be known before there is a day, or before it is certain.</param>
    /// <param name="note">What a reader should know beside that.</param>
    /// <exception cref="ArgumentException">The id or the name is blank, or a safe day or an instant is given without a day it belongs to.</exception>
    public Due(
        string id,
        string name,
        string trigger,
        LocalDate? triggeredOn,
        LocalDate? day,
        string convention,
        Citation authority,
        LocalDate? safeDay = null,
        Instant? at = null,
        IEnumerable<MissingFact>? missing = null,
        string note = "")
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Name = Guard.Against.NullOrWhiteSpace(name);
        Trigger = Guard.Against.Null(trigger);
        Convention = Guard.Against.Null(convention);
        Authority = Guard.Against.Null(authority);
        Note = Guard.Against.Null(note);
        Guard.Against.InvalidInput(safeDay is not null && !(safeDay <= day), nameof(safeDay), "A day that is in time on every reading is no later than the last day.");
        Guard.Against.InvalidInput(at is not null && day is null, nameof(at), "An instant at which the time ends lies on a last day.");
        TriggeredOn = triggeredOn;
        Day = day;
        SafeDay = safeDay;
        At = at;
        Missing = missing?.ToArray() ?? [];
    }

    /// <summary>A name that does not change, such as <c>ICPC-15</c>.</summary>
    public string Id { get; }

    /// <summary>What is to be done.</summary>
    public string Name { get; }

    /// <summary>What starts the time running.</summary>
    public string Trigger { get; }

    /// <summary>The day on which the time started; <see langword="null"/> if it is not known.</summary>
    public LocalDate? TriggeredOn { get; }

    /// <summary>The last day in time; <see langword="null"/> if no number is fixed or the day is not known. <see cref="Missing"/> says which.</summary>
    public LocalDate? Day { get; }

    /// <summary>The day that is in time on every reading, where readings differ; <see langword="null"/> where they do not.</summary>
    public LocalDate? SafeDay { get; }

    /// <summary>The instant at which the time ends, for a limit in hours; otherwise <see langword="null"/>.</summary>
    public Instant? At { get; }

    /// <summary>How the time is counted.</summary>
    public string Convention { get; }

    /// <summary>The provision.</summary>
    public Citation Authority { get; }

    /// <summary>What has to be known before there is a day, or before it is certain; empty where nothing is missing.</summary>
    public IReadOnlyList<MissingFact> Missing { get; }

    /// <summary>What a reader should know beside that. Empty if there is nothing to say.</summary>
    public string Note { get; }

    /// <inheritdoc/>
    public bool Equals(Due? other) =>
        other is not null
        && (Id, Name, Trigger, TriggeredOn, Day, SafeDay, At) == (other.Id, other.Name, other.Trigger, other.TriggeredOn, other.Day, other.SafeDay, other.At)
        && (Convention, Authority, Note) == (other.Convention, other.Authority, other.Note)
        && Missing.SequenceEqual(other.Missing);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Due);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id) ^ Day.GetHashCode() ^ (TriggeredOn.GetHashCode() << 8);

    /// <summary>The id and the name; not the days.</summary>
    public override string ToString() => Id + ": " + Name;
}
