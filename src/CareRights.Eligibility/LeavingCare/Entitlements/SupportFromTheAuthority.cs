using System.Collections.Generic;
using NodaTime;
using static CareRights.Instruments;

namespace CareRights.Eligibility.LeavingCare.Entitlements;

/// <summary>What the responsible authority owes a young person who is in care or has left it: sections 23B to 23CZB of the Children Act 1989. England.</summary>
internal static class SupportFromTheAuthority
{
    private const string Responsible = "the responsible authority";

    private static readonly LocalDate Read = new(2026, 11, 21);

    private static readonly Limb NoPlanYet = new("has no pathway plan yet", ChildrenAct1989.Section("23B(3)(b)"));
    private static readonly Limb AnyOfThese = new("is within one of the groups to whom it is owed", ChildrenAct1989.Section("23C(3)"));
    private static readonly Limb UnderTwentyOne = new("is under 21", ChildrenAct1989.Section("23C(6)"));
    private static readonly Limb Asked = new("has asked for advice and support since 21", ChildrenAct1989.Section("23CZB(2)"));
    private static readonly Limb OnRequest = new("is 21 to 24 and has asked", ChildrenAct1989.Section("23CZB(2) and (3)"));
    private static readonly Limb AccommodatedBy = new("is accommodated by the authority under section 23B or 24B", CareLeavers2010.Regulation("8(2)"));
    private static readonly Limb RelevantOrFormer = new("is a relevant or former relevant child", CareLeavers2010.Regulation("7"));
    private static readonly Limb ByCareAtEighteen = new("is a former relevant child who was looked after on attaining 18", ChildrenAct1989.Section("23CZA(1)"));
    private static readonly Limb WithFosterParent = new("lives with the person who was the local authority foster parent immediately before", ChildrenAct1989.Section("23CZA(2)"));
    private static readonly Limb ConsistentWithWelfare = new("is in an arrangement that the authority does not consider inconsistent with welfare", ChildrenAct1989.Section("23CZA(5)"));
    private static readonly Limb UnderTwentyFive = new("is under 25", ChildrensWellbeingAndSchoolsAct2026.Section("7"));

    public static IEnumerable<Entitlement> All { get; } =
    [
        new("NeedsAssessmentOfEligibleChild", "Assessment of needs as an eligible child", EntitlementNature.Duty, Responsible,
            "Before you leave care, the council must find out with you what help you will need.",
            From2001(ChildrenAct1989.Schedule("2", "19B(4)")), (s, _) => [s.IsEligible]),
        new("NeedsAssessmentOfRelevantChild", "Assessment of needs as a relevant child", EntitlementNature.Duty, Responsible,
            "If you left care without a plan, the council must find out what help you need now.",
            From2001(ChildrenAct1989.Section("23B(3)")),
            (s, _) => [s.IsRelevant, NoPlanYet.Is(!(s.Person.Services?.PathwayPlan?.HasHappenedBy(s.AsOf)), Fact.PathwayPlanMade)]),
        new("NeedsAssessmentForEducation", "Assessment of needs for further education or training", EntitlementNature.Duty, Responsible,
            "You can come back to education or training before you are 25, and the council must look at what help you need to do it.",
            From(FurtherEducationOrTraining.Law, ChildrenAct1989.Section("23CA(3)")), (s, _) => [s.IsInFurtherEducation]),
        new("PathwayPlan", "Pathway plan", EntitlementNature.Duty, Responsible,
            "You must have a written plan that says what help you will get, who will give it and by when.",
            From2001(ChildrenAct1989.Section("23B(3)(b)")), (s, _) => [AnyOfThese.AnyOf(s.IsEligible, s.IsRelevant, s.IsOwedSection23C, s.IsInFurtherEducation, AfterAsking(s))],
            "For a former relevant child under 21 the existing plan is kept under review (section 23C(3)(b))."),
        new("PathwayPlanReview", "Review of the pathway plan", EntitlementNature.Duty, Responsible,
            "Your plan must be looked at again at least every six months, and whenever you or your adviser ask.",
            From(new LocalDate(2011, 4, 1), CareLeavers2010.Regulation("7")), (s, _) => [RelevantOrFormer.AnyOf(s.IsRelevant, s.IsOwedSection23C)]),
        new("PersonalAdviser", "Personal adviser", EntitlementNature.Duty, Responsible,
            "You must have a personal adviser: one named person who helps you and makes sure the plan is carried out.",
            From2001(ChildrenAct1989.Section("23C(3)(a)")), (s, _) => [AnyOfThese.AnyOf(s.IsEligible, s.IsRelevant, s.IsOwedSection23C, s.IsInFurtherEducation, AfterAsking(s))],
            "One adviser may satisfy several of these duties (section 23D(4))."),
        new("PersonalAdviserVisits", "Visits by the personal adviser", EntitlementNature.Duty, Responsible,
            "While the council gives you somewhere to live, your adviser must visit you there within a week and then at least every two months.",
            From(new LocalDate(2011, 4, 1), CareLeavers2010.Regulation("8(2)")), (s, _) => [AccommodatedBy.Is(IsAccommodated(s), Fact.OtherAccommodation)],
            "The eight weeks often quoted are not in the regulations."),
        new("KeepInTouch", "Keeping in touch", EntitlementNature.Duty, Responsible,
            "The council must stay in touch with you, and try again if it loses touch.",
            From2001(ChildrenAct1989.Section("23C(2)")), (s, _) => [AnyOfThese.AnyOf(s.IsRelevant, s.IsOwedSection23C)]),
        new("MaintenanceAndAccommodation", "Money to live on and suitable accommodation", EntitlementNature.Duty, Responsible,
            "Until you are 18 the council must see that you have money to live on and somewhere suitable to live.",
            From2001(ChildrenAct1989.Section("23B(8)"), untilAge: 18), (s, _) => [s.IsRelevant],
            "Unless the authority is satisfied that welfare does not require it; suitable accommodation is defined in SI 2010/2571, regulation 9 and Schedule 2."),
        new("AssistanceWithEmployment", "Help with the costs of living near work", EntitlementNature.Duty, Responsible,
            "The council must help with the cost of living near where you work or look for work, as far as your welfare needs it.",
            From2001(ChildrenAct1989.Section("23C(4)(a)"), untilAge: 21), (s, _) => [s.IsFormerRelevant, s.IsUnder(UnderTwentyOne, 21)]),
        new("AssistanceWithEducation", "Help with the costs of education or training", EntitlementNature.Duty, Responsible,
            "The council must help with the costs of education or training in your plan, as far as your welfare and your studies need it. The help lasts as long as the course.",
            From2001(ChildrenAct1989.Section("23C(4)(b)")), (s, _) => [s.IsOwedSection23C],
            "A duty to the extent of need; fees can be within it and the authority's resources do not limit it (R (Kebede) v Newcastle City Council [2013] EWCA Civ 960). It may not be made conditional on where the person lives."),
        new("OtherAssistance", "Other help", EntitlementNature.Duty, Responsible,
            "Until you are 21 the council must give other help that your welfare needs. That can include somewhere to live.",
            From2001(ChildrenAct1989.Section("23C(4)(c)"), untilAge: 21), (s, _) => [s.IsFormerRelevant, s.IsUnder(UnderTwentyOne, 21)],
            "It can include accommodation, and possible asylum support is left out of account (R (SO) v Barking and Dagenham LBC [2010] EWCA Civ 1101). In kind or, in exceptional circumstances, in cash (section 23C(5))."),
        new("AssistanceInFurtherEducation", "Help with education or training after 21", EntitlementNature.Duty, Responsible,
            "If you are under 25 and go back to education or training, the council must help with its costs as far as your studies need it.",
            From(FurtherEducationOrTraining.Law, ChildrenAct1989.Section("23CA(4) and (5)")), (s, _) => [s.IsInFurtherEducation]),
        new("OfferOfAdviceAndSupport", "Offer of advice and support at 21 to 24", EntitlementNature.Duty, Responsible,
            "From 21 until you are 25 the council must offer you advice and support at least once a year, whatever you are doing.",
            From(AdviceAndSupport.Law, ChildrenAct1989.Section("23CZB(7)"), untilAge: 25), (s, _) => [s.IsOwedAdviceAndSupport]),
        new("AdviceAndSupportOnRequest", "Personal adviser, assessment and plan on request at 21 to 24", EntitlementNature.Duty, Responsible,
            "Ask at any time before you are 25 and the council must give you a personal adviser and make a plan with you again.",
            From(AdviceAndSupport.Law, ChildrenAct1989.Section("23CZB(2) to (6)"), untilAge: 25), (s, _) => [AfterAsking(s)]),
        new("StayingPut", "Staying put with a former foster parent", EntitlementNature.Duty, Responsible,
            "If you and your foster carer both want it, you can stay after 18 until you are 21, and the council must support it, with money for your carer too.",
            From(new LocalDate(2014, 5, 13), ChildrenAct1989.Section("23CZA"), untilAge: 21),
            (s, _) => [ByCareAtEighteen.AllOf(s.IsFormerRelevant, FormerRelevantChild.ByCareUpToEighteen(s.Life)), s.IsUnder(UnderTwentyOne, 21), StaysPut(s), IsConsistent(s)],
            "Monitoring goes on although support falls away where the authority considers the arrangement inconsistent with welfare (section 23CZA(5)). In force 13 May 2014 (SI 2014/889, article 5)."),
        new("StayingClose", "Staying close support", EntitlementNature.Duty, Responsible,
            "A new law will give support to find and keep a home until 25. It has not started.",
            NotCommenced(ChildrensWellbeingAndSchoolsAct2026.Section("7"), "Royal Assent 29 April 2026; it needs regulations (section 78(5)), and none were found up to November 2026."),
            (s, _) => [s.IsFormerRelevant, s.IsUnder(UnderTwentyFive, 25)]),
    ];

    internal static Dated<EntitlementTerms> From2001(Citation authority, int? untilAge = null) => From(new LocalDate(2001, 10, 1), authority, untilAge);

    internal static Dated<EntitlementTerms> From(LocalDate from, Citation authority, int? untilAge = null, int? pounds = null, string state = "") =>
        new(new Enacted<EntitlementTerms>(from, new(pounds, untilAge), authority, Read) { State = state });

    internal static Dated<EntitlementTerms> NotCommenced(Citation authority, string state) =>
        new(new Enacted<EntitlementTerms>(null, new(), authority, Read) { State = state });

    private static Dated<EntitlementTerms> From(Dated<bool> law, Citation authority, int? untilAge = null) => From(law.First!.Value, authority, untilAge);

    private static Finding AfterAsking(Situation s) =>
        OnRequest.AllOf(s.IsOwedAdviceAndSupport, Asked.Is(s.Person.Services?.RequestForAdviceAndSupport?.HasHappenedBy(s.AsOf), Fact.Request));

    private static bool? IsAccommodated(Situation s)
    {
        if (s.Person.Accommodation is not { } stays)
            return null;

        bool? any = false;
        foreach (var stay in stays)
        {
            if (stay.Kind is AccommodationKind.Section23B or AccommodationKind.Section24B && stay.Covers(s.AsOf))
                any |= stay.IsPossible ? null : true;
        }

        return any;
    }

    private static Finding StaysPut(Situation s)
    {
        if (s.Person.StayingPut is not { } arrangements || !s.Life.IsBirthKnown)
            return WithFosterParent.Unknown(s.Life.IsBirthKnown ? Fact.StayingPut : Fact.DateOfBirth);

        bool? any = false;
        foreach (var arrangement in arrangements)
        {
            if (arrangement.Covers(s.AsOf) && arrangement.From <= s.Life.Eighteen)
                any |= arrangement.IsPossible ? null : true;
        }

        return WithFosterParent.Is(any, Fact.StayingPut);
    }

    private static Finding IsConsistent(Situation s)
    {
        bool? inconsistent = s.Person.StayingPut is null ? null : false;
        foreach (var arrangement in s.Person.StayingPut ?? History<StayingPutArrangement>.None)
        {
            if (arrangement.Covers(s.AsOf))
                inconsistent |= arrangement.IsInconsistentWithWelfare;
        }

        return ConsistentWithWelfare.Is(!inconsistent, Fact.InconsistentWithWelfare);
    }
}
