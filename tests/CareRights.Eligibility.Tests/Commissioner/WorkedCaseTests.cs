using CareRights.Eligibility.Commissioner;
using static CareRights.Eligibility.Tests.Commissioner.People;
using static CareRights.Tests.Dates;

namespace CareRights.Eligibility.Tests.Commissioner;

/// <summary>The worked cases of the Commissioner's remit, under their ids. Facts are complete unless a case says otherwise.</summary>
public sealed class WorkedCaseTests
{
    private static readonly LocalDate AsOf = D("2026-06-01");

    public static TheoryData<string, YoungPerson, Answer, string> Remit => new()
    {
        { "C42", Nobody with { AgeInYears = 17, Groups = ServiceGroups.BoardingSchool, AccommodatedBySchoolOrCollege = true }, Answer.Yes, "section 8A(2)" },
        { "C43", Nobody with { AgeInYears = 18, Groups = ServiceGroups.BoardingSchool, AccommodatedBySchoolOrCollege = true }, Answer.No, "" },
        { "C44", Nobody with { AgeInYears = 22, Groups = ServiceGroups.CareLeaver, LeavingCareServices = LeavingCareServices.Provided }, Answer.Yes, "section 8A(6)" },
        { "C44 at 25", Nobody with { AgeInYears = 25, Groups = ServiceGroups.CareLeaver, LeavingCareServices = LeavingCareServices.Provided }, Answer.No, "" },
        { "C45", Nobody with { AgeInYears = 22, EhcPlanMaintained = true }, Answer.No, "" },
        { "C46", Nobody with { AgeInYears = 20, LookedAfterOutsideEnglandSince16 = true }, Answer.No, "" },
        { "C47", Nobody with { AgeInYears = 15, Groups = ServiceGroups.ChildProtectionPlan, Council = CouncilInvolvement.Involved }, Answer.Yes, "section 8A(5)" },
        { "C48", Nobody with { AgeInYears = 10, Groups = ServiceGroups.InCare, Council = CouncilInvolvement.Involved, LivesInEngland = false }, Answer.Yes, "section 8A(5)" },
        { "C63", Nobody with { AgeInYears = 19, Groups = ServiceGroups.CareLeaver }, Answer.No, "" },
        { "C63 met once", Nobody with { AgeInYears = 19, Groups = ServiceGroups.CareLeaver, LeavingCareServices = LeavingCareServices.Provided }, Answer.Yes, "section 8A(6)" },
    };

    [Theory, MemberData(nameof(Remit))]
    public void Section8AAnswers(string id, YoungPerson person, Answer expected, string limb)
    {
        var determination = Section8A.Assess(person, AsOf);
        determination.Answer.Should().Be(expected, id);
        if (limb.Length > 0)
            determination.Decisive.Select(finding => finding.Authority.Provision).Should().Equal(limb);
    }

    [Fact]
    public void C45_AnEhcPlanWidensChildForThePrimaryFunctionOnly()
    {
        var person = Nobody with { AgeInYears = 22, EhcPlanMaintained = true };
        WiderChild.Assess(person, CommissionerFunction.PrimaryFunction, AsOf).Decisive.Should().ContainSingle()
            .Which.Authority.Provision.Should().Be("section 9(2)(a)");
        WiderChild.Assess(person, CommissionerFunction.AdviceAndAssistance, AsOf).Answer.Should().Be(Answer.No);
    }

    [Fact]
    public void C46_CareInWalesWidensChildForThePrimaryFunction() =>
        WiderChild.Assess(Nobody with { AgeInYears = 20, LookedAfterOutsideEnglandSince16 = true }, CommissionerFunction.PrimaryFunction, AsOf)
            .Decisive.Should().ContainSingle().Which.Authority.Provision.Should().Be("section 9(2)(c)");

    [Theory]
    [InlineData("to the Scottish carer", false, true, false, Answer.No)]
    [InlineData("to the English council", true, true, true, Answer.Yes)]
    public void C48_RepresentationsOnlyToAPersonInEngland(string to, bool inEngland, bool provides, bool exercises, Answer expected)
    {
        var child = Nobody with { AgeInYears = 10, Groups = ServiceGroups.InCare, Council = CouncilInvolvement.Involved, LivesInEngland = false };
        var addressee = new Addressee { InEngland = inEngland, ProvidesAccommodationOrServices = provides, ExercisesFunctions = exercises };
        Representations.Assess(child, addressee, AsOf).Answer.Should().Be(expected, to);
    }

    public static TheoryData<string, YoungPerson, Answer, Answer, Answer> LeafletAgainstStatute => new()
    {   // person                                              facts                                                                                                                       leaflet         section 8A     differ
        { "care leaver of 23, not studying, not disabled", Nobody with { AgeInYears = 23, Groups = ServiceGroups.CareLeaver, LeavingCareServices = LeavingCareServices.Provided },       Answer.No,      Answer.Yes, Answer.Yes },
        { "care leaver of 24, studying, only refused",     Nobody with { AgeInYears = 24, Groups = ServiceGroups.CareLeaver, InFullTimeEducation = true },                               Answer.Yes,     Answer.No,  Answer.Yes },
        { "young offender institution, 17, no council",    Nobody with { AgeInYears = 17, Groups = ServiceGroups.YoungOffenderInstitution },                                             Answer.Yes,     Answer.No,  Answer.Yes },
        { "19, EHC plan, never in care",                   Nobody with { AgeInYears = 19, EhcPlanMaintained = true },                                                                    Answer.No,      Answer.No,  Answer.No },
        { "boarder of 15",                                 Nobody with { AgeInYears = 15, Groups = ServiceGroups.BoardingSchool, AccommodatedBySchoolOrCollege = true },                 Answer.Yes,     Answer.Yes, Answer.No },
        { "care leaver of 25, studying",                   Nobody with { AgeInYears = 25, Groups = ServiceGroups.CareLeaver, LeavingCareServices = LeavingCareServices.Provided, InFullTimeEducation = true }, Answer.Unknown, Answer.No, Answer.Unknown },
    };

    [Theory, MemberData(nameof(LeafletAgainstStatute))]
    public void LeafletAndStatuteAreCompared(string who, YoungPerson person, Answer leaflet, Answer statute, Answer differ)
    {
        var comparison = CareRights.Eligibility.Commissioner.Remit.Compare(person, AsOf);
        comparison.Leaflet.Answer.Should().Be(leaflet, who);
        comparison.Statute.Answer.Should().Be(statute, who);
        comparison.Differs.Should().Be(differ, who);
        (comparison.Reason.Length > 0).Should().Be(differ == Answer.Yes, who);
    }
}
