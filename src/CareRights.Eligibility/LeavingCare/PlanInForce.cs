using NodaTime;

namespace CareRights.Eligibility.LeavingCare;

/// <summary>Is there, on a day, a pathway plan that counts as one, and from what day does its review run?</summary>
/// <remarks>
/// <para>Children Act 1989, sections 23B(3)(b) and 23E: the plan is the authority's. Care Leavers (England) Regulations 2010, regulations 6 to 8: the personal adviser takes part in preparing it and in its reviews (regulation 8(1)). England.</para>
/// <para>
/// A plan that the personal adviser wrote is not the plan that the Act requires, nor is one that has been held unlawful: R (J) v Caerphilly CBC [2005] EWHC 586 (Admin), and R (A) v Lambeth LBC [2010] EWHC 1652 (Admin)
/// as a law report gives it. Such a plan starts no clock. A review by the adviser alone is doubted there and not decided.
/// </para>
/// <para>Not encoded: whether a plan is lawful in its contents (regulation 6 and Schedule 1); somebody has to hold it unlawful.</para>
/// </remarks>
internal readonly struct PlanInForce
{
    private const string ByAdviser = "The personal adviser takes part in preparing the plan and does not write it (regulation 8(1)), so the plan is still to be made and no review runs from it: R (J) v Caerphilly CBC [2005] EWHC 586 (Admin).";

    private const string Unlawful = "The plan has been held unlawful, so one is still to be made and no review runs from it.";

    private readonly ServicesReceived services;
    private readonly LocalDate asOf;

    public PlanInForce(ServicesReceived? services, LocalDate asOf)
    {
        this.services = services ?? new();
        this.asOf = asOf;
    }

    /// <summary>The day on which the plan was made, if it has been.</summary>
    public LocalDate? MadeOn => Until(services.PathwayPlan?.Day);

    /// <summary>Whether the plan that is recorded counts, supposing that there is one.</summary>
    public bool? Counts =>
        services.PathwayPlanWrittenBy == PlanAuthor.PersonalAdviser || IsHeldUnlawful is true ? false
        : services.PathwayPlanWrittenBy == PlanAuthor.Unknown || IsHeldUnlawful is null ? null
        : true;

    /// <summary>The day from which the next review runs; <see langword="null"/> if there is none or the plan does not count.</summary>
    public LocalDate? ReviewRunsFrom => Counts is false ? null : LastReview ?? MadeOn;

    /// <summary>The last review, if the plan that it looked at counts or may count.</summary>
    public LocalDate? LastReview => Counts is false ? null : Until(services.LastPathwayPlanReview?.Day);

    /// <summary>Whether the personal adviser alone carried out the last review, or that is not known.</summary>
    public bool IsReviewInDoubt => LastReview is not null && services.LastPathwayPlanReviewBy != PlanAuthor.Authority;

    /// <summary>Whether nothing is known of a plan or of a review.</summary>
    public bool IsUnknown => services.PathwayPlan is null && services.LastPathwayPlanReview is null;

    /// <summary>Why the plan does not count; empty if it does or may.</summary>
    public string WhyNot => Counts is not false ? "" : services.PathwayPlanWrittenBy == PlanAuthor.PersonalAdviser ? ByAdviser : Unlawful;

    /// <summary>What to find out before it is certain that the plan counts; empty where that is known.</summary>
    public MissingFact[] Missing => Counts is not null ? [] : services.PathwayPlanWrittenBy == PlanAuthor.Unknown
        ? IsHeldUnlawful is null ? [Fact.PlanWrittenBy, Fact.PlanHeldUnlawful] : [Fact.PlanWrittenBy]
        : [Fact.PlanHeldUnlawful];

    // A ruling on an earlier plan does not touch this one.
    private bool? IsHeldUnlawful => services.PathwayPlanHeldUnlawful is not { } held ? null : held.HasHappenedBy(asOf) && !(held.Day < services.PathwayPlan?.Day);

    /// <summary>The finding that there is no plan yet.</summary>
    /// <param name="limb">The limb that asks it.</param>
    /// <param name="since">A plan made before this day does not count; <see langword="null"/> if any does.</param>
    public Finding None(Limb limb, LocalDate? since = null)
    {
        if (services.PathwayPlan is null)
            return limb.Unknown(Fact.PathwayPlanMade);
        if (MadeOn is not { } made || made < since)
            return limb.Is(true);
        return Counts is null ? limb.Unknown(Missing) : limb.Is(!Counts).With(WhyNot);
    }

    // What is to come has not happened yet.
    private LocalDate? Until(LocalDate? day) => day <= asOf ? day : null;
}
