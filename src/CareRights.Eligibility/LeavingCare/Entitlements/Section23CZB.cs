using static CareRights.Eligibility.LeavingCare.Entitlements.EntitlementLaw;
using static CareRights.Instrument;

namespace CareRights.Eligibility.LeavingCare.Entitlements;

/// <summary>Children Act 1989, section 23CZB: advice and support for a former relevant child of 21 to 24, offered at least once a year and given on request. England.</summary>
internal static class Section23CZB
{
    public static Entitlement Offer { get; } = new(
        "OfferOfAdviceAndSupport", "Offer of advice and support at 21 to 24", EntitlementNature.Duty, PersonOnDay.Responsible,
        "From 21 until you are 25 the council must offer you advice and support at least once a year, whatever you are doing.",
        From(AdviceAndSupport.Law, ChildrenAct1989.Section("23CZB(7)"), untilAge: 25), [s => s.IsOwedAdviceAndSupport]);

    public static Entitlement OnRequest { get; } = new(
        "AdviceAndSupportOnRequest", "Personal adviser, assessment and plan on request at 21 to 24", EntitlementNature.Duty, PersonOnDay.Responsible,
        "Ask at any time before you are 25 and the council must give you a personal adviser and make a plan with you again.",
        From(AdviceAndSupport.Law, ChildrenAct1989.Section("23CZB(2) to (6)"), untilAge: 25), [s => s.HasAskedSinceTwentyOne]);
}
