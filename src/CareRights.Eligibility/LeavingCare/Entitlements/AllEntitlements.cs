using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights.Eligibility.LeavingCare.Entitlements;

/// <summary>Everything that a young person who is in care at 16, or has left it, may be owed or given.</summary>
/// <remarks>
/// <para>England. Provisions enacted and not commenced are listed and answered no, with their state, for as long as their last reading can be relied on; after that they are Unknown. What is reported but not found in law is Unknown.</para>
/// <para>Not encoded: see the coverage of this library. For bus travel, document fees and other ideas no national right was found.</para>
/// </remarks>
public static class AllEntitlements
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

    /// <summary>Answers every row for the law in force on a day and the facts known.</summary>
    /// <param name="person">The facts; one left <see langword="null"/> is unknown, never false.</param>
    /// <param name="asOf">The day asked about.</param>
    /// <returns>One answer for each row, in the order of <see cref="Rows"/>; where a fact is missing it is Unknown and names the fact.</returns>
    /// <example><code>
    /// var owed = AllEntitlements.Assess(person, asOf).Where(row => row.Answer == Answer.Yes);
    /// </code></example>
    public static IReadOnlyList<EntitlementAnswer> Assess(Person person, LocalDate asOf)
    {
        var prepared = new PreparedPerson(person);
        return Assess(prepared, LeavingCareStatus.Assess(prepared, asOf));
    }

    internal static EntitlementAnswer[] Assess(in PreparedPerson prepared, LeavingCareStatus status)
    {
        var who = new PersonOnDay(prepared, status);
        return [.. Rows.Select(row => row.Assess(who))];
    }
}
