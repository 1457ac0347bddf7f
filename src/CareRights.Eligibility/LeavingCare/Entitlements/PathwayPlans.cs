using NodaTime;
using static CareRights.Eligibility.LeavingCare.Entitlements.EntitlementLaw;
using static CareRights.Instrument;

namespace CareRights.Eligibility.LeavingCare.Entitlements;

/// <summary>The pathway plan and its review, for everyone to whom some provision gives them. England.</summary>
/// <remarks>
/// <para>The plan: Children Act 1989, Schedule 2, paragraph 19B(4) (eligible child), sections 23B(3) (relevant child), 23CA(3) and 23CZB(5) (from 21); section 23C(3)(b) keeps the plan of a former relevant child under review.</para>
/// <para>
/// The review: Schedule 2, paragraph 19B(5) and (6), and SI 2010/959, regulations 33(2) and 43(1) (eligible child: "keep the pathway plan under regular review");
/// SI 2010/2571, regulation 7(1) ("each relevant and former relevant child"); from 1 October 2001 to 31 March 2011 SI 2001/2874, regulation 9(1) ("each eligible, relevant and former relevant child").
/// Every six months at most.
/// </para>
/// </remarks>
internal static class PathwayPlans
{
    private static readonly Limb AnyOfThese = new("is within one of the groups to whom it is owed", ChildrenAct1989.Section("23C(3)"));
    private static readonly Limb ToBeMadeFor = new("is within one of the groups for whom a plan is made", ChildrenAct1989.Section("23B(3)(b)"));
    private static readonly Limb HasOneToReview = new("is within one of the groups whose plan is kept under review", CareLeavers2010.Regulation("7(1)"));
    private static readonly Limb PlanOnRequest = new("has a plan made on request at 21 to 24, if regulation 7 reaches it", CareLeavers2010.Regulation("7(1)"));

    public static Entitlement Plan { get; } = new(
        "PathwayPlan", "Pathway plan", EntitlementNature.Duty, PersonOnDay.Responsible,
        "You must have a written plan that says what help you will get, who will give it and by when.",
        From2001(ChildrenAct1989.Section("23B(3)(b)")), [s => AnyOfThese.AnyOf(s.IsEligible, s.IsRelevant, s.IsOwedSection23C, s.IsInFurtherEducation, s.HasAskedSinceTwentyOne)],
        "For an eligible child by Schedule 2, paragraph 19B(4). For a former relevant child under 21 the existing plan is kept under review (section 23C(3)(b)).");

    /// <summary>The plan as a thing to be made: not for a former relevant child whose plan is only kept under review. Not a row of its own.</summary>
    public static Entitlement ToBeMade { get; } = new(
        Plan.Id, Plan.Name, EntitlementNature.Duty, PersonOnDay.Responsible, Plan.PlainWords, Plan.Law, [s => ToBeMadeFor.AnyOf(s.IsEligible, s.IsRelevant, s.IsInFurtherEducation)]);

    public static Entitlement Review { get; } = new(
        "PathwayPlanReview", "Review of the pathway plan", EntitlementNature.Duty, PersonOnDay.Responsible,
        "Your plan must be looked at again at least every six months, and whenever you or your adviser ask.",
        new Dated<EntitlementTerms>(
            new Enacted<EntitlementTerms>(new LocalDate(2001, 10, 1), new(), LeavingCareRegulations2001.Regulation("9(1) and (2)(c)"), ReadAgain),
            new Enacted<EntitlementTerms>(new LocalDate(2011, 4, 1), new(), CareLeavers2010.Regulation("7"), ReadAgain)),
        [s => HasOneToReview.AnyOf(s.IsEligible, s.IsRelevant, s.IsOwedSection23C, s.IsInFurtherEducation, OnRequest(s))],
        "For an eligible child by Schedule 2, paragraph 19B(5) and (6), and SI 2010/959, regulation 33(2); it may be held with the review of the case (section 26). A review of a plan under section 23CA asks the persons of regulation 5(5)(b) (regulation 7(4)(a)).",
        CareLeavers2010.Regulation("7"));

    // The words "each relevant and former relevant child" reach a plan under section 23CZB; that section has no word on review.
    private static Finding OnRequest(PersonOnDay s) =>
        s.HasAskedSinceTwentyOne.Answer == Answer.No ? PlanOnRequest.Is(false) : PlanOnRequest.Unknown(Fact.ReviewOfPlanOnRequest);
}
