using CareRights.Eligibility.Commissioner;
using static CareRights.Eligibility.Tests.Commissioner.People;
using static CareRights.Tests.Dates;

namespace CareRights.Eligibility.Tests.Commissioner;

/// <summary>The advice line's leaflet: "up to age 21 or 25 if in full-time education, or with a disability"</summary>
public sealed class LeafletTests
{
    private static readonly LocalDate AsOf = D("2026-06-01");

    public static TheoryData<string, YoungPerson, Answer> Rows => new()
    {   // words                                                        person                                                                                               answer
        { "care leaver of 20",                                          CareLeaver with { AgeInYears = 20 },                                                                 Answer.Yes },
        { "care leaver of 21: 'up to'",                                 CareLeaver with { AgeInYears = 21 },                                                                 Answer.Unknown },
        { "care leaver of 21 in full-time education",                   CareLeaver with { AgeInYears = 21, InFullTimeEducation = true },                                     Answer.Yes },
        { "care leaver of 22",                                          CareLeaver with { AgeInYears = 22 },                                                                 Answer.No },
        { "care leaver of 22, not known whether studying",              CareLeaver with { AgeInYears = 22, InFullTimeEducation = null },                                     Answer.Unknown },
        { "care leaver of 24 with a disability",                        CareLeaver with { AgeInYears = 24, Disabled = true },                                                Answer.Yes },
        { "care leaver of 25 with a disability: 'up to'",               CareLeaver with { AgeInYears = 25, Disabled = true },                                                Answer.Unknown },
        { "care leaver of 25, neither",                                 CareLeaver with { AgeInYears = 25 },                                                                 Answer.No },
        { "care leaver of 26 with a disability",                        CareLeaver with { AgeInYears = 26, Disabled = true },                                                Answer.No },
        { "born 2005-06-01: eve of the 21st birthday",                  CareLeaver with { AgeInYears = null, Born = D("2005-06-02") },                                       Answer.Yes },
        { "21st birthday",                                              CareLeaver with { AgeInYears = null, Born = D("2005-06-01") },                                       Answer.Unknown },
        { "22nd birthday",                                              CareLeaver with { AgeInYears = null, Born = D("2004-06-01") },                                       Answer.No },
        { "homeless at 15: 16 and 17 only",                             Nobody with { AgeInYears = 15, Groups = ServiceGroups.Homeless },                                    Answer.No },
        { "homeless at 16",                                             Nobody with { AgeInYears = 16, Groups = ServiceGroups.Homeless },                                    Answer.Yes },
        { "homeless at 17",                                             Nobody with { AgeInYears = 17, Groups = ServiceGroups.Homeless },                                    Answer.Yes },
        { "homeless at 18",                                             Nobody with { AgeInYears = 18, Groups = ServiceGroups.Homeless },                                    Answer.No },
        { "homeless at 15 and in care",                                 ChildInCare with { Groups = ServiceGroups.Homeless | ServiceGroups.InCare },                         Answer.Yes },
        { "boarder of 17",                                              Nobody with { AgeInYears = 17, Groups = ServiceGroups.BoardingSchool },                              Answer.Yes },
        { "boarder of 18: the groups are of children",                  Nobody with { AgeInYears = 18, Groups = ServiceGroups.BoardingSchool },                              Answer.No },
        { "residential special school at 18: not said",                 Nobody with { AgeInYears = 18, Groups = ServiceGroups.ResidentialSpecialSchool },                    Answer.Unknown },
        { "no group, disabled, 19",                                     Nobody with { AgeInYears = 19, Disabled = true },                                                    Answer.No },
        { "in care, groups not known",                                  ChildInCare with { Groups = null },                                                                  Answer.Unknown },
        { "Welsh council's child living in Wales",                      ChildInCare with { LivesInEngland = false, CouncilInEngland = false },                               Answer.No },
        { "Welsh council's child living in England",                    ChildInCare with { CouncilInEngland = false },                                                       Answer.Yes },
        { "English council's child living in Scotland: not said",       ChildInCare with { LivesInEngland = false },                                                         Answer.Unknown },
        { "not known where",                                            ChildInCare with { LivesInEngland = null },                                                          Answer.Unknown },
        { "age not known",                                              ChildInCare with { AgeInYears = null },                                                              Answer.Unknown },
        { "of no group, whatever the age",                              Nobody,                                                                                              Answer.No },
    };

    [Theory, MemberData(nameof(Rows))]
    public void Answers(string words, YoungPerson person, Answer expected) => Leaflet.Assess(person, AsOf).Answer.Should().Be(expected, words);

    [Fact]
    public void EveryGroupIsServedAtSeventeen() =>
        Enum.GetValues<ServiceGroups>().Where(group => group != ServiceGroups.None)
            .Select(group => Leaflet.Assess(Nobody with { AgeInYears = 17, Groups = group }, AsOf).Answer).Should().OnlyContain(answer => answer == Answer.Yes);

    [Fact]
    public void ItIsNotCarriedBackBeforeTheActItCites() =>
        Leaflet.Assess(ChildInCare, D("2014-03-31")).Answer.Should().Be(Answer.Unknown);

    [Fact]
    public void LearningAFactNeverChangesASettledAnswer()
    {
        int?[] ages = [null, 15, 16, 18, 20, 21, 22, 25, 26];
        bool?[] bools = [null, false, true];
        ServiceGroups?[] groups = [null, .. Enum.GetValues<ServiceGroups>(), ServiceGroups.Homeless | ServiceGroups.CareLeaver];
        var facts = new Lattice(ages.Length, groups.Length, bools.Length, bools.Length, bools.Length, bools.Length);
        var answers = facts.Answers(at => Leaflet.Assess(
            new YoungPerson { AgeInYears = ages[at[0]], Groups = groups[at[1]], LivesInEngland = bools[at[2]], CouncilInEngland = bools[at[3]], InFullTimeEducation = bools[at[4]], Disabled = bools[at[5]] }, AsOf).Answer);

        facts.Learning().Where(step => answers[step.Less] != Answer.Unknown && answers[step.More] != answers[step.Less]).Should().BeEmpty();
    }
}
