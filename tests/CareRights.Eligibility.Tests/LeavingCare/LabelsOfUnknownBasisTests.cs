using CareRights.Eligibility.LeavingCare;
using static CareRights.Eligibility.Tests.LeavingCare.People;

namespace CareRights.Eligibility.Tests.LeavingCare;

/// <summary>Children Act 1989, section 22(1)(a): a child under a care order or a remand is looked after whatever was recorded, so that a label settles nothing where the legal basis is not stated.</summary>
public sealed class LabelsOfUnknownBasisTests
{
    [Theory]
    [InlineData(RecordedAs.Section17, ArrangedBy.ChildrensServices, false, LegalBasis.Section20, "No", null)]
    [InlineData(RecordedAs.Section17, ArrangedBy.ChildrensServices, false, LegalBasis.Other, "No", null)]
    [InlineData(RecordedAs.Section17, ArrangedBy.ChildrensServices, false, LegalBasis.CareOrder, "Yes", null)]
    [InlineData(RecordedAs.Section17, ArrangedBy.ChildrensServices, false, LegalBasis.Unknown, "Unknown", "LegalBasis")]
    [InlineData(RecordedAs.Section17, ArrangedBy.ChildrensServices, true, LegalBasis.Unknown, "Yes", null)]
    [InlineData(RecordedAs.Section17, ArrangedBy.Unknown, false, LegalBasis.Unknown, "Unknown", "LegalBasis")]
    [InlineData(RecordedAs.HousingAct, ArrangedBy.AnotherBody, null, LegalBasis.Section20, "No", null)]
    [InlineData(RecordedAs.HousingAct, ArrangedBy.AnotherBody, null, LegalBasis.InterimCareOrder, "Yes", null)]
    [InlineData(RecordedAs.HousingAct, ArrangedBy.AnotherBody, null, LegalBasis.Unknown, "Unknown", "LegalBasis")]
    [InlineData(RecordedAs.FamilyArrangement, ArrangedBy.TheYoungPersonOrFamily, null, LegalBasis.Unknown, "Unknown", "LegalBasis")]
    [InlineData(RecordedAs.HousingAct, ArrangedBy.ChildrensServices, null, LegalBasis.Section20, "Unknown", "Section20Duty")]
    public void A_label_settles_nothing_where_the_basis_is_not_stated(RecordedAs label, ArrangedBy by, bool? owed, LegalBasis basis, string lookedAfter, string? asked)
    {
        var person = Born("2009-01-30").With(Care("2024-01-01", null, basis) with { RecordedAs = label, ArrangedBy = by, Section20DutyOwed = owed });
        var answer = LookedAfterChild.Assess(person, new(2026, 6, 1));
        answer.Answer.ToString().Should().Be(lookedAfter);
        answer.Missing.Select(fact => fact.Id).Should().Equal(asked is null ? [] : [asked]);

        var eligible = person.AllOn("2026-06-01").Eligible;
        eligible.Answer.ToString().Should().Be(lookedAfter);
        if (asked == "LegalBasis")
            eligible.Missing.Select(fact => fact.Id).Should().Equal(asked);
    }
}
