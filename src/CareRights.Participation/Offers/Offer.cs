using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights.Participation.Offers;

/// <summary>Something offered to people with experience of care: a hub, a competition, an apprenticeship. Is it open to a person of a status?</summary>
/// <param name="Name">What it is.</param>
/// <param name="OpenTo">The statuses to which its terms open it.</param>
/// <param name="Terms">Where its terms say so.</param>
/// <remarks>
/// <para>Not encoded: ages, places and closing dates in the offer's terms. The statuses are those of England.</para>
/// <para>Equality compares the list by reference.</para>
/// </remarks>
public sealed record Offer(string Name, IReadOnlyCollection<CareStatus> OpenTo, Citation Terms)
{
    private static readonly CareStatus[] Every =
        [CareStatus.None, CareStatus.LookedAfter, CareStatus.Eligible, CareStatus.Relevant, CareStatus.FormerRelevant, CareStatus.Qualifying];

    /// <summary>Whether one offer is open to a person of a status, which the caller passes in: it is not worked out here. A status that is not known leaves it open only where every status would.</summary>
    public static Determination Assess(Offer offer, CareStatus status, LocalDate asOf)
    {
        Guard.Against.Null(offer);
        var limb = new Limb("has a status to which the offer is open", offer.Terms);
        bool? isOpen = status != CareStatus.Unknown ? offer.OpenTo.Contains(status)
            : Every.All(offer.OpenTo.Contains) ? true
            : Every.Any(offer.OpenTo.Contains) ? null : false;
        return Determination.AllOf("Open to this person: " + offer.Name, asOf, limb.Is(isOpen, new MissingFact("CareStatus", "the person's care status")));
    }

    /// <summary>Whether each of several offers is open, in the order given.</summary>
    public static IReadOnlyList<Determination> Assess(IEnumerable<Offer> offers, CareStatus status, LocalDate asOf) =>
        Guard.Against.Null(offers).Select(offer => Assess(offer, status, asOf)).ToArray();

    /// <summary>The statuses of children in care.</summary>
    public static IReadOnlyList<CareStatus> ChildrenInCare { get; } = [CareStatus.LookedAfter, CareStatus.Eligible];

    /// <summary>The statuses that the Children Act 1989 gives those who have left care. Councils mean different things by "care leaver": read the offer's own terms.</summary>
    public static IReadOnlyList<CareStatus> CareLeavers { get; } = [CareStatus.Relevant, CareStatus.FormerRelevant, CareStatus.Qualifying];
}
