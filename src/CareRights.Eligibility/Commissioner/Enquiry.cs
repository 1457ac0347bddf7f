namespace CareRights.Eligibility.Commissioner;

/// <summary>What is known of an enquiry to the advice line. A fact left <see langword="null"/> or Unknown is not known; it is never taken as no.</summary>
/// <remarks>Equality is by value; instances are immutable.</remarks>
public sealed record Enquiry
{
    /// <summary>The child or young person whom the enquiry is about.</summary>
    public YoungPerson About { get; init; } = new();

    /// <summary>Who asks.</summary>
    public Enquirer Enquirer { get; init; }

    /// <summary>Whether the matter is an adult's, a carer's or a professional's own, and not that of a child or young person.</summary>
    public bool? AdultsOwnMatter { get; init; }

    /// <summary>What is asked.</summary>
    public AdviceRequest Request { get; init; }

    /// <summary>
    /// Whether anything said or known suggests that a child may be at risk of harm: a person's judgement. <see langword="false"/> is a decision that nothing
    /// does; while nobody has decided, a risk is possible and is referred.
    /// </summary>
    public bool? RiskOfHarm { get; init; }

    /// <summary>Whether the matter is before a court.</summary>
    public CourtProceedings CourtProceedings { get; init; }

    /// <summary>Whether the young person has an advocate already.</summary>
    public bool? HasAdvocate { get; init; }

    /// <summary>Whether the enquirer does not give a name.</summary>
    public bool? Anonymous { get; init; }

    /// <summary>Whether those who decide the matter are in England.</summary>
    public bool? DecisionMakerInEngland { get; init; }

    /// <summary>The name of the type alone: the facts are personal data and are never printed.</summary>
    public override string ToString() => nameof(Enquiry);
}
