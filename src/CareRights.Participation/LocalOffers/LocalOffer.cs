using System.Collections.Generic;
using NodaTime;

namespace CareRights.Participation.LocalOffers;

/// <summary>The areas of life that a local offer for care leavers covers.</summary>
public enum LocalOfferArea
{
    /// <summary>Health and well-being.</summary>
    HealthAndWellBeing = 0,

    /// <summary>Relationships.</summary>
    Relationships,

    /// <summary>Education and training.</summary>
    EducationAndTraining,

    /// <summary>Employment.</summary>
    Employment,

    /// <summary>Accommodation.</summary>
    Accommodation,

    /// <summary>Participation in society.</summary>
    ParticipationInSociety,

    /// <summary>Financial literacy: enacted in 2026 and not in force.</summary>
    FinancialLiteracy,
}

/// <summary>What a council publishes for its care leavers.</summary>
/// <remarks>Whatever is not given is unknown, never absent. Equality compares the dictionary by reference.</remarks>
public sealed partial record LocalOffer
{
    /// <summary>For each area, whether information about services relating to it is published; an area that is left out is unknown.</summary>
    public IReadOnlyDictionary<LocalOfferArea, bool> Covers { get; init; } = new Dictionary<LocalOfferArea, bool>();

    /// <summary>Whether it is published; <see langword="null"/> if not known.</summary>
    public bool? Published { get; init; }

    /// <summary>Whether care leavers and others who speak for them were consulted before this version was published; <see langword="null"/> if not known.</summary>
    public bool? Consulted { get; init; }

    /// <summary>The day on which it was last updated or confirmed; <see langword="null"/> if not known.</summary>
    public LocalDate? LastUpdated { get; init; }

    /// <summary>Nothing but the type: what it holds may be of a person, and is for nobody's log.</summary>
    public override string ToString() => nameof(LocalOffer);
}
