using CareRights.Eligibility.Commissioner;
using static CareRights.Eligibility.Tests.Commissioner.People;
using static CareRights.Tests.Dates;

namespace CareRights.Eligibility.Tests.Commissioner;

/// <summary>Children Act 2004, section 8A</summary>
public sealed class Section8ATests
{
    private static readonly LocalDate AsOf = D("2026-06-01");

    private static readonly YoungPerson Boarder = Nobody with { AgeInYears = 15, AccommodatedBySchoolOrCollege = true };
    private static readonly YoungPerson Served = Nobody with { LeavingCareServices = LeavingCareServices.Provided };
    private static readonly YoungPerson WithACouncil = Nobody with { AgeInYears = 15, Council = CouncilInvolvement.Involved, CouncilInEngland = true };

    public static TheoryData<string, YoungPerson, string, Answer> Subsections => new()
    {   // limb                                                          person                                                                                             as of         answer
        { "(2) boarder of 15",                                           Boarder,                                                                                           "2026-06-01", Answer.Yes },
        { "(2) eve of the 18th birthday",                                Boarder with { AgeInYears = null, Born = D("2008-06-02") },                                        "2026-06-01", Answer.Yes },
        { "(2) 18th birthday: a child is under 18",                      Boarder with { AgeInYears = null, Born = D("2008-06-02") },                                        "2026-06-02", Answer.No },
        { "(2) born 29 February, 28 February of a common year: 17",      Boarder with { AgeInYears = null, Born = D("2008-02-29") },                                        "2026-02-28", Answer.Yes },
        { "(2) born 29 February, 1 March of a common year: 18",          Boarder with { AgeInYears = null, Born = D("2008-02-29") },                                        "2026-03-01", Answer.No },
        { "(2) school in Wales",                                         Boarder with { LivesInEngland = false },                                                           "2026-06-01", Answer.No },
        { "s87(2) the school is a care home",                            Boarder with { SchoolRegisteredAs = SchoolRegistration.CareHome },                                 "2026-06-01", Answer.No },
        { "s87(2) the school is a children's home: then (3)",            Boarder with { SchoolRegisteredAs = SchoolRegistration.ChildrensHome },                            "2026-06-01", Answer.Yes },
        { "s87(2) not known what the school is",                         Boarder with { SchoolRegisteredAs = SchoolRegistration.Unknown },                                  "2026-06-01", Answer.Unknown },
        { "s87(1A) residential trip only",                               Boarder with { AccommodatedBySchoolOrCollege = false },                                            "2026-06-01", Answer.No },
        { "(3) children's home",                                         Nobody with { AgeInYears = 12, Establishment = Establishment.ChildrensHome },                      "2026-06-01", Answer.Yes },
        { "(3) residential family centre",                               Nobody with { AgeInYears = 16, Establishment = Establishment.ResidentialFamilyCentre },            "2026-06-01", Answer.Yes },
        { "(3) children's home in Scotland: not Ofsted's",               Nobody with { AgeInYears = 12, Establishment = Establishment.ChildrensHome, LivesInEngland = false }, "2026-06-01", Answer.No },
        { "(3) Welsh council's child in an English children's home",     Nobody with { AgeInYears = 12, Groups = ServiceGroups.InCare, Council = CouncilInvolvement.Involved, CouncilInEngland = false, Establishment = Establishment.ChildrensHome }, "2026-06-01", Answer.Yes },
        { "(3) at 18",                                                   Nobody with { AgeInYears = 18, Establishment = Establishment.ChildrensHome },                      "2026-06-01", Answer.No },
        { "(3) supported accommodation alone: readers differ",           Nobody with { AgeInYears = 16, Establishment = Establishment.SupportedAccommodation },             "2026-06-01", Answer.Unknown },
        { "(3) supported accommodation, an English council acting",      WithACouncil with { AgeInYears = 16, Establishment = Establishment.SupportedAccommodation },       "2026-06-01", Answer.Yes },
        { "(3) holiday scheme alone: readers differ",                    Nobody with { AgeInYears = 11, Establishment = Establishment.HolidayScheme },                      "2026-06-01", Answer.Unknown },
        { "(4) fostering agency",                                        Nobody with { AgeInYears = 9, OfstedAgencyActs = true },                                           "2026-06-01", Answer.Yes },
        { "(4) at 18",                                                   Nobody with { AgeInYears = 18, OfstedAgencyActs = true },                                          "2026-06-01", Answer.No },
        { "(5) English council",                                         WithACouncil,                                                                                      "2026-06-01", Answer.Yes },
        { "(5) English council's child lives in Scotland",               WithACouncil with { LivesInEngland = false },                                                      "2026-06-01", Answer.Yes },
        { "(5) Welsh council",                                           WithACouncil with { CouncilInEngland = false },                                                    "2026-06-01", Answer.No },
        { "(5) a council that refused: readers differ",                  WithACouncil with { Council = CouncilInvolvement.Refused },                                        "2026-06-01", Answer.Unknown },
        { "(5) a Welsh council that refused",                            WithACouncil with { Council = CouncilInvolvement.Refused, CouncilInEngland = false },              "2026-06-01", Answer.No },
        { "(5) known from a protection plan",                            Nobody with { AgeInYears = 3, Groups = ServiceGroups.ChildProtectionPlan, Council = CouncilInvolvement.Unknown, CouncilInEngland = true }, "2026-06-01", Answer.Yes },
        { "(5) in care and no council: a contradiction",                 Nobody with { AgeInYears = 3, Groups = ServiceGroups.InCare, CouncilInEngland = true },            "2026-06-01", Answer.Unknown },
        { "(6) eve of the 25th birthday",                                Served with { Born = D("2001-06-02") },                                                        "2026-06-01", Answer.Yes },
        { "(6) 25th birthday",                                           Served with { Born = D("2001-06-02") },                                                        "2026-06-02", Answer.No },
        { "(6) 18th birthday",                                           Served with { Born = D("2008-06-01") },                                                        "2026-06-01", Answer.Yes },
        { "(6) 21, 22, 23: no test of education or disability",          Served with { AgeInYears = 23, InFullTimeEducation = false, Disabled = false },                "2026-06-01", Answer.Yes },
        { "(6) born 29 February, 28 February of a common year: 24",      Served with { Born = D("2000-02-29") },                                                        "2025-02-28", Answer.Yes },
        { "(6) born 29 February, 1 March of a common year: 25",          Served with { Born = D("2000-02-29") },                                                        "2025-03-01", Answer.No },
        { "(6) only ever refused",                                       Nobody with { AgeInYears = 24, InFullTimeEducation = true, Groups = ServiceGroups.CareLeaver },    "2026-06-01", Answer.No },
        { "(6) only a letter or an offer: readers differ",               Served with { AgeInYears = 20, LeavingCareServices = LeavingCareServices.LetterOrOfferOnly },  "2026-06-01", Answer.Unknown },
        { "not by itself: an EHC plan, a disability, study",             Nobody with { AgeInYears = 19, EhcPlanMaintained = true, Disabled = true, InFullTimeEducation = true, LearningDisability = true }, "2026-06-01", Answer.No },
        { "not by itself: a young offender institution",                 Nobody with { AgeInYears = 17, Groups = ServiceGroups.YoungOffenderInstitution },                  "2026-06-01", Answer.No },
        { "not by itself: a mental health ward",                         Nobody with { AgeInYears = 17, Groups = ServiceGroups.SecureMentalHealth },                        "2026-06-01", Answer.No },
        { "not by itself: immigration status",                           Nobody with { AgeInYears = 17, Groups = ServiceGroups.ImmigrationNeeds },                          "2026-06-01", Answer.No },
        { "age not known and no limb otherwise met",                     Nobody,                                                                                            "2026-06-01", Answer.No },
        { "age not known",                                               WithACouncil with { AgeInYears = null },                                                           "2026-06-01", Answer.Unknown },
        { "date of birth and age contradict each other",                 WithACouncil with { Born = D("2001-01-01") },                                                      "2026-06-01", Answer.Unknown },
        { "not yet born",                                                WithACouncil with { AgeInYears = null, Born = D("2026-07-01") },                                   "2026-06-01", Answer.Unknown },
        { "nothing known",                                               new YoungPerson(),                                                                                 "2026-06-01", Answer.Unknown },
        { "the day before commencement",                                 WithACouncil,                                                                                      "2014-03-31", Answer.Unknown },
        { "commencement, 1 April 2014",                                  WithACouncil,                                                                                      "2014-04-01", Answer.Yes },
    };

    [Theory, MemberData(nameof(Subsections))]
    public void Answers(string limb, YoungPerson person, string asOf, Answer expected) =>
        Section8A.Assess(person, D(asOf)).Answer.Should().Be(expected, limb);

    [Fact]
    public void EachSubsectionHasItsOwnFinding() =>
        Section8A.Assess(Boarder, AsOf).Findings.Select(finding => (finding.Authority.Provision, finding.Answer)).Should().Equal(
            ("section 8A(2)", Answer.Yes),
            ("section 8A(3)", Answer.No),
            ("section 8A(4)", Answer.No),
            ("section 8A(5)", Answer.No),
            ("section 8A(6)", Answer.No));

    [Fact]
    public void TheFactThatMostLimbsWaitForIsAskedFirst() =>
        Section8A.Assess(new YoungPerson(), AsOf).Missing[0].Question.Should().Be("age or date of birth");

    [Fact]
    public void AnAnswerThatRestsOnTheLeapDayConventionSaysSo() =>
        Section8A.Assess(Boarder with { AgeInYears = null, Born = D("2008-02-29") }, D("2026-02-28"))
            .Findings[0].Parts[0].Note.Should().Contain("29 February");

    [Fact]
    public void NothingPersonalIsPrinted() =>
        (Boarder with { Born = D("2010-12-31") }).ToString().Should().Be("YoungPerson");

    [Fact]
    public void EveryGroupOfTheLeafletIsMappedToALimb() =>
        GroupCover.Table.Select(row => row.Group).Should().Equal(Enum.GetValues<ServiceGroups>().Where(group => group != ServiceGroups.None));
}
