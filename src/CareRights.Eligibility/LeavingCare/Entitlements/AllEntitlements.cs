using System.Collections.Generic;
using System.Linq;

namespace CareRights.Eligibility.LeavingCare.Entitlements;

/// <summary>Everything that a young person who is in care at 16, or has left it, may be owed or given.</summary>
internal static class AllEntitlements
{
    /// <summary>Every row, in the order of the Act and then of the schemes.</summary>
    public static IReadOnlyList<Entitlement> Rows { get; } =
    [
        Schedule2.NeedsAssessment, Section23B.NeedsAssessment, Section23CA.NeedsAssessment, PathwayPlans.Plan, PathwayPlans.Review, PersonalAdvisers.Adviser, PersonalAdvisers.Visits,
        Section23C.KeepInTouch, Section23B.Maintenance, Section23C.Employment, Section23C.Education, Section23C.OtherAssistance, Section23CA.Assistance,
        Section23CZB.Offer, Section23CZB.OnRequest, Section23CZA.StayingPut, WellbeingAct2026.StayingClose,
        .. Section24A.All, .. Section24B.All, Section24.KeepInTouch,
        Section23C.HigherEducationBursary, Section24B.VacationAccommodation, .. Bursaries.All,
        .. PriorityNeed.All, .. LocalConnection.All, WellbeingAct2026.NotIntentionallyHomeless,
        UniversalCredit.At16Or17, UniversalCredit.SharedAccommodationRate, .. SocialWorkAct2017.All, WellbeingAct2026.LocalOffer, WellbeingAct2026.FamilyGroupDecisionMaking, WellbeingAct2026.KinshipLocalOffer,
        SettingUpHome.Allowance, CouncilTax.Reduction, Savings.JuniorIsa, Savings.ChildTrustFund, Health.FreePrescriptions, .. Representation.All, ServicesMissed.Power,
    ];

    public static EntitlementAnswer[] Assess(in PreparedPerson prepared, LeavingCareStatus status)
    {
        var who = new PersonOnDay(prepared, status);
        return [.. Rows.Select(row => row.Assess(who))];
    }
}
