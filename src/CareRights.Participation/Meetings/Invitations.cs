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
    private Invitations(string unit, bool areEqual, IReadOnlyList<Invitation> all)
    {
        Unit = unit;
        AreEqual = areEqual;
        All = all;
    }

    /// <summary>What a weight counts, in the plural: "authorities", "children in care".</summary>
    public string Unit { get; }

    /// <summary>Whether every authority weighs the same, so that a weight counts authorities.</summary>
    public bool AreEqual { get; }

    /// <summary>Every invitation, in the order given.</summary>
    public IReadOnlyList<Invitation> All { get; }

    /// <summary>Every authority weighs the same.</summary>
    /// <exception cref="ArgumentException">An authority is named twice.</exception>
    public static Invitations EachEqually(IEnumerable<LocalAuthority> authorities) =>
        Of("authorities", areEqual: true, Guard.Against.Null(authorities).Select(authority => new Invitation(authority, 1)), nameof(authorities));

    /// <summary>Each authority has a weight of its own, such as the number of children in its care.</summary>
    /// <param name="unit">What a weight counts, in the plural.</param>
    /// <param name="invitations">The authorities with their weights.</param>
    /// <exception cref="ArgumentException">An authority is named twice, or a weight is negative.</exception>
    public static Invitations Weighted(string unit, IEnumerable<Invitation> invitations) =>
        Of(Guard.Against.NullOrWhiteSpace(unit), areEqual: false, Guard.Against.Null(invitations), nameof(invitations));

    private static Invitations Of(string unit, bool areEqual, IEnumerable<Invitation> invitations, string parameter)
    {
        var all = invitations.ToArray();
        Guard.Against.InvalidInput(all.Select(one => one.Authority).Distinct().Count() != all.Length, parameter, "Each authority is invited once.");
        Guard.Against.InvalidInput(all.Any(one => one.Weight < 0), parameter, "A weight is zero or more.");
        return new(unit, areEqual, all);
    }
}
