using CareRights.Eligibility.LeavingCare.Entitlements;
using static CareRights.Tests.Dates;

namespace CareRights.Eligibility.Tests.LeavingCare;

/// <summary>From which day each entitlement is in force, on what terms, and what holds the day before.</summary>
public sealed class EntitlementTermsTests
{
    private const string NotCommenced = "";

    /// <summary>Entitlement, first day, pounds, the age at whose start it ends. Of one with several values, each from its own first day.</summary>
    public static TheoryData<string, string, int?, int?> Rows => new()
    {
        // Children (Leaving Care) Act 2000, in force 1 October 2001.
        { "NeedsAssessmentOfEligibleChild", "2001-10-01", null, null },
        { "NeedsAssessmentOfRelevantChild", "2001-10-01", null, null },
        { "PathwayPlan", "2001-10-01", null, null },
        { "PersonalAdviser", "2001-10-01", null, null },
        { "KeepInTouch", "2001-10-01", null, null },
        { "MaintenanceAndAccommodation", "2001-10-01", null, 18 },
        { "AssistanceWithEmployment", "2001-10-01", null, 21 },
        { "AssistanceWithEducation", "2001-10-01", null, null },
        { "OtherAssistance", "2001-10-01", null, 21 },
        { "AdviceAndBefriendingDuty", "2001-10-01", null, 21 },
        { "AdviceAndBefriendingPower", "2001-10-01", null, 21 },
        { "AssistanceForThoseWhoQualify", "2001-10-01", null, 21 },
        { "EmploymentHelpForThoseWhoQualify", "2001-10-01", null, 21 },
        { "EducationHelpForThoseWhoQualify", "2001-10-01", null, 25 },
        { "PathwayPlanReview", "2001-10-01", null, null },
        { "Complaint", "2001-10-01", null, null },
        { "KeepInTouchWithThoseWhoQualify", "2001-10-01", null, 21 },
        { "VacationAccommodation", "2001-10-01", null, 25 },
        { "ServicesMissed", "2001-10-01", null, null },

        // SI 2002/2051, article 1: 31 July 2002.
        { "PriorityNeedAt16Or17", "2002-07-31", null, 18 },
        { "PriorityNeedUnder21", "2002-07-31", null, 21 },
        { "PriorityNeedFrom21", "2002-07-31", null, null },

        // SI 2009/2274, regulation 1(2): in force 22 August 2009.
        { "HigherEducationBursary", "2009-08-22", 2000, null },

        // SI 2010/2571 and section 23CA: 1 April 2011.
        { "NeedsAssessmentForEducation", "2011-04-01", null, null },
        { "PathwayPlanReview", "2011-04-01", null, null },
        { "PersonalAdviserVisits", "2011-04-01", null, null },
        { "AssistanceInFurtherEducation", "2011-04-01", null, null },

        { "IndependentVisitor", "2011-04-01", null, 18 },
        { "CaseRecord", "2011-04-01", null, 75 },

        // Adoption and Children Act 2002, section 119, which inserts section 26A: 1 April 2004.
        { "Advocate", "2004-04-01", null, null },

        // SI 2013/376; the age of the exemption by SI 2021/546 from 31 May 2021.
        { "UniversalCreditAt16Or17", "2013-04-29", null, 18 },
        { "SharedAccommodationRateExemption", "2013-04-29", null, 22 },
        { "SharedAccommodationRateExemption", "2021-05-31", null, 25 },

        // Children and Families Act 2014, section 98: SI 2014/889, article 5.
        { "StayingPut", "2014-05-13", null, 21 },

        // Children and Social Work Act 2017, sections 1 to 3.
        { "OfferOfAdviceAndSupport", "2018-04-01", null, 25 },
        { "AdviceAndSupportOnRequest", "2018-04-01", null, 25 },
        { "CorporateParenting", "2018-04-01", null, null },
        { "LocalOffer", "2018-04-01", null, null },

        // Homelessness Reduction Act 2017, section 8.
        { "LocalConnectionFromSection23C", "2018-04-03", null, null },
        { "LocalConnectionFromResidenceInCare", "2018-04-03", null, 21 },

        // Guidance and schemes.
        { "ApprenticeshipBursary", "2018-08-01", 1000, 25 },
        { "ApprenticeshipBursary", "2023-08-01", 3000, 25 },
        { "SettingUpHomeAllowance", "2022-02-01", 2000, null },
        { "SettingUpHomeAllowance", "2023-04-01", 3000, null },
        { "JuniorIsa", "2012-10-04", 200, 18 },
        { "ChildTrustFund", "2017-10-02", null, null },
        { "CouncilTaxReduction", "2013-04-01", null, null },
        { "Bursary16To19", "2025-04-02", 1200, null },
        { "StudentMaintenanceLoan", "2025-11-26", null, null },
        { "FreePrescriptionsDentalAndSight", "2025-12-23", null, 25 },

        // SI 2025/706.
        { "AllocationWithoutLocalConnection", "2025-07-10", null, null },

        // Children's Wellbeing and Schools Act 2026, sections 7 to 9: section 78(5) leaves the day to regulations.
        { "StayingClose", NotCommenced, null, null },
        { "WiderLocalOffer", NotCommenced, null, null },
        { "FamilyGroupDecisionMaking", NotCommenced, null, null },
        { "KinshipLocalOffer", "2026-06-29", null, null },
        { "NotIntentionallyHomeless", NotCommenced, null, null },
    };

    [Theory, MemberData(nameof(Rows))]
    public void AreInForceFromTheDayAndNotTheDayBefore(string id, string from, int? pounds, int? untilAge)
    {
        var law = Entitlement.All.Single(row => row.Id == id).Law;
        if (from == NotCommenced)
        {
            law.InForce(D("2026-11-21")).Should().BeNull();
            return;
        }

        var first = D(from);
        law.InForce(first)!.Value.Should().Be(new EntitlementTerms(pounds, untilAge));
        law.InForce(first.PlusDays(1))!.Value.Should().Be(new EntitlementTerms(pounds, untilAge));
        (law.InForce(first.PlusDays(-1))?.From).Should().NotBe(first);
        law.Where(value => value.From == first).Should().ContainSingle();
    }

    /// <summary>Rights older than the first day read of them: before it the answer is Unknown. Every other right begins on its first day, and before it the answer is no.</summary>
    [Fact]
    public void A_right_older_than_its_first_reading_is_unknown_before_it() =>
        Entitlement.All.Where(row => row.Law.First is { } first && row.Law.IsInForce(first.PlusDays(-1)) == Answer.Unknown).Select(row => row.Id).Should().BeEquivalentTo(
            "PersonalAdviserVisits", "IndependentVisitor", "CaseRecord", "JuniorIsa", "ChildTrustFund", "CouncilTaxReduction", "SettingUpHomeAllowance", "Bursary16To19", "StudentMaintenanceLoan", "KinshipLocalOffer");

    [Fact]
    public void EveryRowAndEveryValueOfItIsHere() =>
        Entitlement.All.SelectMany(row => row.Law.Select(value => (row.Id, value.From)))
            .Should().BeEquivalentTo(Rows.Select(row => ((string)row[0]!, (string)row[1]! == NotCommenced ? (LocalDate?)null : D((string)row[1]!))));
}
