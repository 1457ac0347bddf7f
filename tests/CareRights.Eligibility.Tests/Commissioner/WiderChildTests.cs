using CareRights.Eligibility.Commissioner;
using static CareRights.Eligibility.Commissioner.CommissionerFunction;
using static CareRights.Eligibility.Tests.Commissioner.People;
using static CareRights.Tests.Dates;

namespace CareRights.Eligibility.Tests.Commissioner;

/// <summary>Children Act 2004, section 9</summary>
public sealed class WiderChildTests
{
    private static readonly LocalDate AsOf = D("2026-06-01");
    private static readonly YoungPerson FromWales = Nobody with { LookedAfterOutsideEnglandSince16 = true };

    public static TheoryData<string, YoungPerson, CommissionerFunction, Answer> Section9 => new()
    {   // limb                                                    person                                                             function                answer
        { "under 18, for every function",                          Nobody with { AgeInYears = 17 },                                   PrimaryFunction,        Answer.Yes },
        { "18, nothing else",                                      Nobody with { AgeInYears = 18 },                                   PrimaryFunction,        Answer.No },
        { "(2)(a) EHC plan at 18",                                 Nobody with { AgeInYears = 18, EhcPlanMaintained = true },         PrimaryFunction,        Answer.Yes },
        { "(2)(a) EHC plan at 25: no upper age in the text",       Nobody with { AgeInYears = 25, EhcPlanMaintained = true },         PrimaryFunction,        Answer.Yes },
        { "(2)(a) EHC plan, for an inquiry",                       Nobody with { AgeInYears = 22, EhcPlanMaintained = true },         Inquiry,                Answer.Yes },
        { "(1) EHC plan, disapplied for section 2D",               Nobody with { AgeInYears = 22, EhcPlanMaintained = true },         AdviceAndAssistance,    Answer.No },
        { "(1) EHC plan, disapplied for section 2A",               Nobody with { AgeInYears = 22, EhcPlanMaintained = true },         RegardToTheConvention,  Answer.No },
        { "(3) EHC plan is no limb outside England",               Nobody with { AgeInYears = 22, EhcPlanMaintained = true },         OutsideEngland,         Answer.No },
        { "(2)(b) services at 24",                                 CareLeaver with { AgeInYears = 24 },                               PrimaryFunction,        Answer.Yes },
        { "(2)(b) services at 25",                                 CareLeaver with { AgeInYears = 25 },                               PrimaryFunction,        Answer.No },
        { "(1) services, disapplied for section 2D",               CareLeaver,                                                        AdviceAndAssistance,    Answer.No },
        { "(3)(c) services at 24, outside England",                CareLeaver with { AgeInYears = 24 },                               OutsideEngland,         Answer.Yes },
        { "(2)(c) looked after in Wales, 24",                      FromWales with { AgeInYears = 24 },                                PrimaryFunction,        Answer.Yes },
        { "(2)(c) looked after in Wales, 25",                      FromWales with { AgeInYears = 25 },                                PrimaryFunction,        Answer.No },
        { "(3)(b) looked after in Wales, 24, outside England",     FromWales with { AgeInYears = 24 },                                OutsideEngland,         Answer.Yes },
        { "(3)(a) learning disability at 24, outside England",     Nobody with { AgeInYears = 24, LearningDisability = true },        OutsideEngland,         Answer.Yes },
        { "(3)(a) learning disability at 25, outside England",     Nobody with { AgeInYears = 25, LearningDisability = true },        OutsideEngland,         Answer.No },
        { "(2) learning disability is no limb in England",         Nobody with { AgeInYears = 20, LearningDisability = true },        PrimaryFunction,        Answer.No },
        { "a disability is no limb",                               Nobody with { AgeInYears = 20, Disabled = true },                  PrimaryFunction,        Answer.No },
        { "plan not known",                                        Nobody with { AgeInYears = 22, EhcPlanMaintained = null },         PrimaryFunction,        Answer.Unknown },
        { "age not known",                                         Nobody,                                                            PrimaryFunction,        Answer.Unknown },
        { "age not known, plan maintained: a child at any age",    Nobody with { EhcPlanMaintained = true },                          PrimaryFunction,        Answer.Yes },
    };

    [Theory, MemberData(nameof(Section9))]
    public void Answers(string limb, YoungPerson person, CommissionerFunction function, Answer expected) =>
        WiderChild.Assess(person, function, AsOf).Answer.Should().Be(expected, limb);

    [Fact]
    public void WhereItIsDisappliedTheFindingSaysSo() =>
        WiderChild.Assess(CareLeaver, AdviceAndAssistance, AsOf).Findings.Should().ContainSingle().Which.Note.Should().Contain("section 8A(6)");

    [Fact]
    public void BeforeCommencementItIsNotEncoded() =>
        WiderChild.Assess(CareLeaver, PrimaryFunction, D("2014-03-31")).Answer.Should().Be(Answer.Unknown);

    [Fact]
    public void LearningAFactNeverChangesASettledAnswer()
    {
        int?[] ages = [null, 17, 18, 25];
        bool?[] bools = [null, false, true];
        var services = Enum.GetValues<LeavingCareServices>();
        foreach (var function in Enum.GetValues<CommissionerFunction>())
        {
            var facts = new Lattice(ages.Length, bools.Length, bools.Length, bools.Length, services.Length);
            var answers = facts.Answers(at => WiderChild.Assess(
                new YoungPerson { AgeInYears = ages[at[0]], EhcPlanMaintained = bools[at[1]], LookedAfterOutsideEnglandSince16 = bools[at[2]], LearningDisability = bools[at[3]], LeavingCareServices = services[at[4]] }, function, AsOf).Answer);

            facts.Learning().Where(step => answers[step.Less] != Answer.Unknown && answers[step.More] != answers[step.Less]).Should().BeEmpty(function.ToString());
        }
    }
}
