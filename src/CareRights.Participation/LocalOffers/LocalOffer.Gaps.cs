using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights.Participation.LocalOffers;

/// <content>Does a council's <i>local offer for care leavers</i> have gaps?</content>
/// <remarks>
/// <para>
/// Children and Social Work Act 2017, section 2: a local authority in England publishes information about services which may assist care leavers in, or in preparing for, adulthood and
/// independent living, which include services relating to six areas (subsection (2)); consults relevant persons before publishing it or an updated version (subsection (6)); and updates it from time to time, as appropriate (subsection (5)).
/// </para>
/// <para>
/// The duty is to publish what the authority offers. An area without information is a gap to ask about: it is a breach only if there was a service to publish.
/// "From time to time, as appropriate" has no number of months, so <see cref="IsStale"/> takes the council's own.
/// </para>
/// <para>
/// England. Not encoded: whether the information is good or easy to find; services of others (subsection (3)). The Children's Wellbeing and Schools Act 2026, section 8, adds financial literacy and the authority's arrangements for the transition to
/// adulthood; it needs commencement regulations (section 78(5)), none was found, and it is switched off.
/// </para>
/// </remarks>
public sealed partial record LocalOffer
{
    private const string Question = "The local offer for care leavers covers what section 2 names";
    private static readonly LocalDate CheckedOn = ParticipationLaw.CheckedOn;
    private static readonly Limb IsPublished = new("is published", Statutes.LocalOffer("section 2(1)"));
    private static readonly Limb WasConsultedOn = new("was published after relevant persons had been consulted", Statutes.LocalOffer("section 2(6)"));

    private static readonly Dictionary<LocalOfferArea, Limb> InArea = new()
    {
        [LocalOfferArea.HealthAndWellBeing] = Area("health and well-being", Statutes.LocalOffer("section 2(2)(a)")),
        [LocalOfferArea.Relationships] = Area("relationships", Statutes.LocalOffer("section 2(2)(b)")),
        [LocalOfferArea.EducationAndTraining] = Area("education and training", Statutes.LocalOffer("section 2(2)(c)")),
        [LocalOfferArea.Employment] = Area("employment", Statutes.LocalOffer("section 2(2)(d)")),
        [LocalOfferArea.Accommodation] = Area("accommodation", Statutes.LocalOffer("section 2(2)(e)")),
        [LocalOfferArea.ParticipationInSociety] = Area("participation in society", Statutes.LocalOffer("section 2(2)(f)")),
        [LocalOfferArea.FinancialLiteracy] = Area("financial literacy", Statutes.LocalOffer2026("section 8(3)")),
    };

    private static readonly LocalOfferArea[] Six =
    [
        LocalOfferArea.HealthAndWellBeing, LocalOfferArea.Relationships, LocalOfferArea.EducationAndTraining,
        LocalOfferArea.Employment, LocalOfferArea.Accommodation, LocalOfferArea.ParticipationInSociety,
    ];

    /// <summary>The areas that the Act names, over time.</summary>
    public static Dated<IReadOnlyList<LocalOfferArea>> Areas { get; } = new(
        new Enacted<IReadOnlyList<LocalOfferArea>>(new LocalDate(2018, 4, 1), Six, Statutes.LocalOffer("section 2(2)"), CheckedOn),
        new Enacted<IReadOnlyList<LocalOfferArea>>(null, [.. Six, LocalOfferArea.FinancialLiteracy], Statutes.LocalOffer2026("section 8(3)"), CheckedOn)
        {
            State = "needs regulations under section 78(5); none found",
        });

    /// <summary>Answers for the law in force on a day. <see cref="Answer.No"/> means that at least one gap is known; each finding that is no is one.</summary>
    public static Determination Assess(LocalOffer offer, LocalDate asOf)
    {
        Guard.Against.Null(offer);
        if (Areas.InForce(asOf) is not { } areas)
        {
            return Determination.OutsideCoverage(Question, asOf, Statutes.LocalOffer("section 2"));
        }

        return Determination.AllOf(
            Question,
            asOf,
            CheckedOn,
            [
                IsPublished.Is(offer.Published, new MissingFact("OfferPublished", "whether the offer is published")),
                .. areas.Value.Select(area => InArea[area].Is(offer.Covers.TryGetValue(area, out var covers) ? covers : null, new MissingFact("OfferCovers" + area, $"whether the offer {InArea[area].Condition}"))),
                WasConsultedOn.Is(offer.Consulted, new MissingFact("OfferConsulted", "whether relevant persons were consulted before it was published")),
            ]);
    }

    /// <summary>Whether the offer was last updated longer ago than the council's own practice allows.</summary>
    /// <param name="offer">The offer.</param>
    /// <param name="months">The months after which the council looks at it again; on the corresponding day it is not yet stale.</param>
    /// <param name="practice">Where the council says so.</param>
    /// <param name="asOf">The day asked about.</param>
    public static Determination IsStale(LocalOffer offer, int months, Citation practice, LocalDate asOf)
    {
        Guard.Against.Null(offer);
        Guard.Against.Negative(months);
        var limb = new Limb($"was last updated more than {Words.Count(months, "month", "months")} ago", Guard.Against.Null(practice));
        bool? stale = offer.LastUpdated is { } updated ? updated.PlusMonths(months) < asOf : null;
        return Determination.AllOf(
            "The local offer is stale",
            asOf,
            CheckedOn,
            limb.Is(stale, new MissingFact("OfferLastUpdated", "the day on which the offer was last updated")).With("Section 2(5) of the Children and Social Work Act 2017 says from time to time, as appropriate: the number of months is the council's own."));
    }

    private static Limb Area(string name, Citation authority) => new("has information about services relating to " + name, authority);
}
