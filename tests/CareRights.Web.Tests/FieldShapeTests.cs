using CareRights.Json;
using CareRights.Web.Parts;

namespace CareRights.Web.Tests;

/// <summary>The form of each question comes from the JSON Schema of its facts.</summary>
public sealed class FieldShapeTests
{
    public static TheoryData<string> Questions => [.. JsonQuestion.All.Select(question => question.Name)];

    [Theory, MemberData(nameof(Questions))]
    public void Each_field_of_a_question_has_a_label_a_hint_and_a_way_to_fill_it_in(string question)
    {
        var fields = FieldShape.Of(JsonQuestion.Find(question)!.FactsSchema);
        fields.Should().NotBeEmpty();
        foreach (var field in All(fields))
        {
            field.Label.Should().NotBeEmpty();
            field.Hint.Should().NotBeEmpty(field.Name);
            (field.Kind is FieldKind.OneOf or FieldKind.SomeOf).Should().Be(field.Choices.Count > 0, field.Name);
            (field.Kind is FieldKind.Group or FieldKind.List).Should().Be(field.Parts.Count > 0, field.Name);
        }

        All(fields).Where(field => field.Kind == FieldKind.Json).Select(field => field.Name).Should().BeSubsetOf(["levelNames"]);
    }

    [Theory]
    [InlineData("dateOfBirth", "Date of birth")]
    [InlineData("Section20", "Section 20")]
    [InlineData("owedSection20ButNotAccommodated", "Owed section 20 but not accommodated")]
    [InlineData("levelNames", "Level names")]
    [InlineData("decisionMakerInEngland", "Decision maker in England")]
    [InlineData("orInWales", "Or in Wales")]
    [InlineData("fgmDone", "FGM done")]
    public void A_name_of_a_program_is_shown_as_words(string name, string words) => FieldShape.Words(name).Should().Be(words);

    [Theory]
    [InlineData("lookedAfterPeriods", FieldKind.List)]
    [InlineData("lookedAfterPeriods[].nation", FieldKind.OneOf)]
    [InlineData("services.pathwayPlanOn", FieldKind.Text)]
    [InlineData("circumstances.carer", FieldKind.YesNo)]
    [InlineData("dateOfBirth", FieldKind.Date)]
    public void A_path_leads_to_its_field(string path, FieldKind kind) =>
        FieldShape.At(FieldShape.Of(JsonQuestion.LeavingCare.FactsSchema), path)!.Kind.Should().Be(kind);

    [Fact]
    public void A_path_that_leads_nowhere_has_no_field() => FieldShape.At(FieldShape.Of(JsonQuestion.LeavingCare.FactsSchema), "lookedAfterPeriods[].colour").Should().BeNull();

    private static IEnumerable<FieldShape> All(IEnumerable<FieldShape> fields) => fields.SelectMany(field => All(field.Parts).Prepend(field));
}
