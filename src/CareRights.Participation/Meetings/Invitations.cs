using System;
using System.Collections.Generic;
using System.Linq;

namespace CareRights.Participation.Meetings;

/// <summary>The authorities invited to a meeting, and how much it weighs that each can come.</summary>
/// <remarks>Immutable; may be shared between threads. Equality is by reference.</remarks>
/// <example><code>
/// var invited = Invitations.Weighted("children in care", new Dictionary&lt;LocalAuthority, int?&gt; { [barnet] = 310, [bromley] = null });
/// int? weight = invited.WeightOf(barnet); // 310
/// </code></example>
public sealed class Invitations
{
    private readonly Dictionary<LocalAuthority, int?> weights;

    private Invitations(string unit, bool areEqual, IReadOnlyList<LocalAuthority> authorities, Dictionary<LocalAuthority, int?> weights)
    {
        Unit = unit;
        AreEqual = areEqual;
        Authorities = authorities;
        this.weights = weights;
    }

    /// <summary>What a weight counts, in the plural: "authorities", "children in care".</summary>
    public string Unit { get; }

    /// <summary>Whether every authority weighs the same, so that a weight counts authorities.</summary>
    public bool AreEqual { get; }

    /// <summary>Every authority invited, in the order given.</summary>
    public IReadOnlyList<LocalAuthority> Authorities { get; }

    /// <summary>How much it weighs that an authority can come; <see langword="null"/> if that is not known, such as a suppressed number of children, or if the authority is not invited.</summary>
    public int? WeightOf(LocalAuthority authority) => weights.TryGetValue(Guard.Against.Null(authority), out var weight) ? weight : null;

    /// <summary>Every authority weighs the same.</summary>
    /// <exception cref="ArgumentException">An authority is named twice.</exception>
    public static Invitations EachEqually(IEnumerable<LocalAuthority> authorities) =>
        Of("authorities", areEqual: true, Guard.Against.Null(authorities).Select(authority => new KeyValuePair<LocalAuthority, int?>(authority, 1)), nameof(authorities));

    /// <summary>Each authority has a weight of its own, such as the number of children in its care.</summary>
    /// <param name="unit">What a weight counts, in the plural.</param>
    /// <param name="weights">The authorities with their weights, zero or more; <see langword="null"/> for a weight that is not known.</param>
    /// <exception cref="ArgumentException">An authority is named twice, or a weight is negative.</exception>
    public static Invitations Weighted(string unit, IEnumerable<KeyValuePair<LocalAuthority, int?>> weights) =>
        Of(Guard.Against.NullOrWhiteSpace(unit), areEqual: false, Guard.Against.Null(weights), nameof(weights));

    private static Invitations Of(string unit, bool areEqual, IEnumerable<KeyValuePair<LocalAuthority, int?>> invited, string parameter)
    {
        var all = invited.ToArray();
        Guard.Against.InvalidInput(all.Select(one => one.Key).Distinct().Count() != all.Length, parameter, "Each authority is invited once.");
        Guard.Against.InvalidInput(all.Any(one => one.Value < 0), parameter, "A weight is zero or more.");
        return new(unit, areEqual, all.Select(one => one.Key).ToArray(), all.ToDictionary(one => one.Key, one => one.Value));
    }
}
