namespace CareRights.Eligibility;

/// <summary>What an authority has done so far. Each may be unknown (<see langword="null"/>), never done, or done on a day.</summary>
public sealed record ServicesReceived
{
    /// <summary>The assessment of needs (Schedule 2, paragraph 19B(4); section 23B(3); section 23CA(3)).</summary>
    public Occurrence? NeedsAssessment { get; init; }

    /// <summary>The pathway plan, on the day it was made.</summary>
    public Occurrence? PathwayPlan { get; init; }

    /// <summary>Who wrote the pathway plan.</summary>
    public PlanAuthor PathwayPlanWrittenBy { get; init; }

    /// <summary>When a court, the Ombudsman or a complaint held that plan unlawful.</summary>
    public Occurrence? PathwayPlanHeldUnlawful { get; init; }

    /// <summary>The last review of the pathway plan.</summary>
    public Occurrence? LastPathwayPlanReview { get; init; }

    /// <summary>Who carried out that review.</summary>
    public PlanAuthor LastPathwayPlanReviewBy { get; init; }

    /// <summary>The last visit by the personal adviser.</summary>
    public Occurrence? LastPersonalAdviserVisit { get; init; }

    /// <summary>The last offer of advice and support since 21 (section 23CZB(7)).</summary>
    public Occurrence? LastOfferOfAdviceAndSupport { get; init; }

    /// <summary>The request for advice and support since 21 (section 23CZB(1)(c)).</summary>
    public Occurrence? RequestForAdviceAndSupport { get; init; }

    /// <summary>A care leaver's bursary for an apprenticeship, which is paid once.</summary>
    public Occurrence? ApprenticeshipBursary { get; init; }

    /// <summary>Nothing but the type.</summary>
    public override string ToString() => nameof(ServicesReceived);
}
