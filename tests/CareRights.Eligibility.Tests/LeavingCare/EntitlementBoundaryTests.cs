using CareRights.Eligibility.LeavingCare.Entitlements;
using static CareRights.Eligibility.Tests.LeavingCare.People;
using static CareRights.Tests.Dates;

namespace CareRights.Eligibility.Tests.LeavingCare;

/// <summary>What is owed on the day before and the day of an age, a commencement or an event: sections 23C to 24B of the Children Act 1989 and the housing law beside them.</summary>
public sealed class EntitlementBoundaryTests
{
    private static readonly Person Leaver = Born("1999-06-01").InCare("2010-01-01", "2017-06-01", LegalBasis.CareOrder);
    private static readonly Person Relevant = Born("2008-06-01").InCare("2020-01-01", "2025-03-31");
    private static readonly Person AWeek = Born("2002-06-01").InCare("2018-07-01", "2018-07-08");

    public static TheoryData<string, Person, string, string, Answer> Rows => new()
    {
        { "s 23CZA the day before it began", StaysPut("1993-06-01", "2005-01-01"), "StayingPut", "2014-05-12", Answer.No },
        { "s 23CZA the day on which it began", StaysPut("1993-06-01", "2005-01-01"), "StayingPut", "2014-05-13", Answer.Yes },
        { "s 23CZA moved in after 18", StaysPut("1999-06-01", "2017-06-02"), "StayingPut", "2018-01-01", Answer.No },
        { "s 23CZA moved in by 18", StaysPut("1999-06-01", "2017-06-01"), "StayingPut", "2018-01-01", Answer.Yes },
        { "s 23CZA(5) inconsistent with welfare", StaysPut("1999-06-01", "2010-01-01", inconsistent: true), "StayingPut", "2018-01-01", Answer.No },
        { "s 23CZA left care before 18: limb (a) is not enough", StaysPut("1999-06-01", "2010-01-01") with { Care = CareHistory.From(Care("2010-01-01", "2017-05-01")) }, "StayingPut", "2018-01-01", Answer.No },
        { "s 23B(8) the last day before 18", Relevant, "MaintenanceAndAccommodation", "2026-05-31", Answer.Yes },
        { "s 23B(8) 18", Relevant, "MaintenanceAndAccommodation", "2026-06-01", Answer.No },
        { "s 23CZB(2) has not asked", Leaver, "AdviceAndSupportOnRequest", "2022-01-01", Answer.No },
        { "s 23CZB(2) asks", Leaver with { Services = Nobody.Services! with { RequestForAdviceAndSupport = Occurrence.On(D("2022-01-01")) } }, "AdviceAndSupportOnRequest", "2022-01-01", Answer.Yes },
        { "s 24B(3) under 25", AWeek, "EducationHelpForThoseWhoQualify", "2027-05-31", Answer.Yes },
        { "s 24B(3) 25", AWeek, "EducationHelpForThoseWhoQualify", "2027-06-01", Answer.No },
        { "s 24B(3) at 15, in care that is to end on the 16th birthday", Born("2008-06-01").InCare("2020-01-01", "2024-06-01"), "EducationHelpForThoseWhoQualify", "2024-05-31", Answer.No },
        { "s 24B(3) at 16, after care that ended on the birthday", Born("2008-06-01").InCare("2020-01-01", "2024-06-01"), "EducationHelpForThoseWhoQualify", "2024-06-01", Answer.Unknown },
        { "s 24A under 21", AWeek, "AdviceAndBefriendingDuty", "2023-05-31", Answer.Yes },
        { "s 24A 21", AWeek, "AdviceAndBefriendingDuty", "2023-06-01", Answer.No },
        { "HA96 s 199(8) the day before it began", Leaver, "LocalConnectionFromSection23C", "2018-04-02", Answer.No },
        { "HA96 s 199(8) the day on which it began", Leaver, "LocalConnectionFromSection23C", "2018-04-03", Answer.Yes },
        { "HA96 s 199(10) some of it before 16", Leaver.Living("Watford", "2015-05-31", "2017-05-31"), "LocalConnectionFromResidenceInCare", "2018-06-01", Answer.Yes },
        { "HA96 s 199(10) all of it from 16", Leaver.Living("Watford", "2015-06-01", "2017-06-01"), "LocalConnectionFromResidenceInCare", "2018-06-01", Answer.No },
        { "HA96 s 199(10) a day short of two years", Leaver.Living("Watford", "2015-05-01", "2017-04-30"), "LocalConnectionFromResidenceInCare", "2018-06-01", Answer.No },
        { "SI 2002/2051 art 4 at 17", AWeek, "PriorityNeedUnder21", "2020-05-31", Answer.No },
        { "SI 2002/2051 art 4 at 18", AWeek, "PriorityNeedUnder21", "2020-06-01", Answer.Yes },
        { "SI 2002/2051 art 4 a relevant student", AWeek with { Circumstances = Nobody.Circumstances! with { IsRelevantStudent = true } }, "PriorityNeedUnder21", "2020-06-01", Answer.No },
        { "SI 2025/706 a former relevant child of 24", Born("2001-06-01").InCare("2010-01-01", "2019-06-01"), "AllocationWithoutLocalConnection", "2026-05-31", Answer.Yes },
        { "SI 2025/706 a former relevant child of 25", Born("2001-06-01").InCare("2010-01-01", "2019-06-01"), "AllocationWithoutLocalConnection", "2026-06-01", Answer.No },
        { "CSWA17 s 1 the day before it began", Leaver, "CorporateParenting", "2018-03-31", Answer.No },
        { "CSWA17 s 1 the day on which it began", Leaver, "CorporateParenting", "2018-04-01", Answer.Yes },
        { "CSWA17 s 1 not for those who only qualify", AWeek, "CorporateParenting", "2021-01-01", Answer.No },
        { "CSWA17 s 2(7) the local offer is for those who qualify too", AWeek, "LocalOffer", "2021-01-01", Answer.Yes },
        { "Junior ISA part of the year is only possible: not no", Born("2009-06-01").InCare("2024-06-01", null).With(Care("2024-01-01", "2024-06-01") with { IsPossible = true }), "JuniorIsa", "2025-01-01", Answer.Unknown },
        { "CTFA04 s 2(1) born the last day of the scheme, eligible", AYearInCare("2011-01-02", eligible: true), "JuniorIsa", "2024-06-01", Answer.No },
        { "CTFA04 s 2(1) born the last day of the scheme, not eligible", AYearInCare("2011-01-02", eligible: false), "JuniorIsa", "2024-06-01", Answer.Yes },
        { "CTFA04 s 2(1) born the last day of the scheme, not known whether eligible", AYearInCare("2011-01-02", eligible: null), "JuniorIsa", "2024-06-01", Answer.Unknown },
        { "CTFA04 s 2(1) born the day after: the scheme is closed", AYearInCare("2011-01-03", eligible: null), "JuniorIsa", "2024-06-01", Answer.Yes },
        { "16 to 19 bursary, 16 on 31 August before the year", AtCollege("2009-08-31"), "Bursary16To19", "2025-09-01", Answer.Yes },
        { "16 to 19 bursary, 16 the day after", AtCollege("2009-09-01"), "Bursary16To19", "2025-09-01", Answer.No },
        { "16 to 19 bursary, 18 on 31 August before the year", AtCollege("2006-09-01"), "Bursary16To19", "2025-09-30", Answer.Yes },
        { "16 to 19 bursary, 19 on 31 August before the year", AtCollege("2006-08-31"), "Bursary16To19", "2025-09-30", Answer.No },
        { "16 to 19 bursary, the year of study before still runs in August", AtCollege("2006-08-31"), "Bursary16To19", "2025-08-31", Answer.Yes },
        { "SI 2002/2051 art 3(1) at 15", Owed(false), "PriorityNeedAt16Or17", "2024-05-31", Answer.No },
        { "SI 2002/2051 art 3(1) at 16, no duty of children's services", Owed(false), "PriorityNeedAt16Or17", "2024-06-01", Answer.Yes },
        { "SI 2002/2051 art 3(1) the last day before 18", Owed(false), "PriorityNeedAt16Or17", "2026-05-31", Answer.Yes },
        { "SI 2002/2051 art 3(1) 18", Owed(false), "PriorityNeedAt16Or17", "2026-06-01", Answer.No },
        { "SI 2002/2051 art 3(2) owed section 20", Owed(true), "PriorityNeedAt16Or17", "2025-01-01", Answer.No },
        { "SI 2002/2051 art 3(2) not known whether owed section 20", Owed(null), "PriorityNeedAt16Or17", "2025-01-01", Answer.Unknown },
        { "SI 2002/2051 art 3(1) a relevant child", Relevant, "PriorityNeedAt16Or17", "2026-05-31", Answer.No },
        { "Junior ISA a year in care is a condition", Born("2009-06-01").InCare("2024-01-02", null), "JuniorIsa", "2025-01-01", Answer.No },
    };

    [Theory, MemberData(nameof(Rows))]
    public void Answers(string limb, Person person, string entitlement, string asOf, Answer expected) =>
        Entitlement.All.Single(row => row.Id == entitlement).Assess(person, D(asOf)).Answer.Should().Be(expected, limb);

    private static Person Owed(bool? section20) => Born("2008-06-01") with { Circumstances = Nobody.Circumstances! with { IsOwedAccommodationUnderSection20 = section20 } };

    private static Person AtCollege(string born) => Born(born).InCare("2015-01-01", null, LegalBasis.CareOrder).OnCourse(CourseKind.FurtherEducation, "2024-09-02", null);

    private static Person AYearInCare(string born, bool? eligible) =>
        Born(born).InCare("2022-01-01", null) with { Circumstances = Nobody.Circumstances! with { WasEligibleForChildTrustFund = eligible } };

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void TheRegisterIsOpenToARelevantChildByRegulation3_OnAnotherReadingNot(bool detained)
    {
        var person = detained ? Born("2009-09-01").InCare("2025-03-01", "2025-08-01").Stayed(AccommodationKind.Detained, "2025-08-01", null) : Born("2008-06-01").InCare("2020-01-01", "2025-08-01");
        var row = Entitlement.All.Single(row => row.Id == "AllocationWithoutLocalConnection").Assess(person, D("2025-10-01"));

        row.Answer.Should().Be(Answer.Yes);
        row.Determination.Findings.SelectMany(finding => finding.Parts).Any(part => part.Note.Contains("on another reading")).Should().Be(detained);
    }

    private static Person StaysPut(string born, string from, bool inconsistent = false) =>
        Born(born).InCare("2005-01-01", null, LegalBasis.CareOrder) with { StayingPut = History.Of(new StayingPutArrangement(D(from), null) { IsInconsistentWithWelfare = inconsistent }) };
}
