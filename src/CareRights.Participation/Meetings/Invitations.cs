using System;
using System.Collections.Generic;
using System.Linq;

namespace CareRights.Participation.Meetings;

/// <summary>An authority invited to a meeting, and how much its being able to come weighs.</summary>
/// <param name="Authority">The authority.</param>
/// <param name="Weight">The weight, zero or more; <see langword="null"/> if it is not known, such as a suppressed number of children.</param>
public sealed record Invitation(LocalAuthority Authority, int? Weight);

/// <summary>The authorities invited to a meeting, with the unit of their weights.</summary>
/// <remarks>Immutable; may be shared between threads. Equality is by reference.</remarks>
public sealed class Invitations
{
    private Invitations(string unit, IReadOnlyList<Invitation> all)
    {
        Unit = unit;
        All = all;
    }

    /// <summary>What a weight counts, in the plural: "authorities", "children in care".</summary>
    public string Unit { get; }

    /// <summary>Every invitation, in the order given.</summary>
    public IReadOnlyList<Invitation> All { get; }

    /// <summary>Every authority weighs the same.</summary>
    /// <exception cref="ArgumentException">An authority is named twice.</exception>
    public static Invitations EachEqually(IEnumerable<LocalAuthority> authorities) =>
        Weighted("authorities", Guard.Against.Null(authorities).Select(authority => new Invitation(authority, 1)));

    /// <summary>Each authority has a weight of its own, such as the number of children in its care.</summary>
    /// <param name="unit">What a weight counts, in the plural.</param>
    /// <param name="invitations">The authorities with their weights.</param>
    /// <exception cref="ArgumentException">An authority is named twice, or a weight is negative.</exception>
    public static Invitations Weighted(string unit, IEnumerable<Invitation> invitations)
    {
        var all = Guard.Against.Null(invitations).ToArray();
        Guard.Against.InvalidInput(all.Select(one => one.Authority).Distinct().Count() != all.Length, nameof(invitations), "Each authority is invited once.");
        Guard.Against.InvalidInput(all.Any(one => one.Weight < 0), nameof(invitations), "A weight is zero or more.");
        return new(Guard.Against.NullOrWhiteSpace(unit), all);
    }
}
