using System.Text.Json.Nodes;

namespace CareRights.Tool.Tests.Decide;

/// <summary><c>carerights decide section-8a</c>: people as one who has read only the schema would write them.</summary>
public sealed class Section8AQuestionTests
{
    private const string People = """
        {"factsAreComplete":true,"age":17,"groups":["BoardingSchool"]}
        {"factsAreComplete":true,"age":18,"accommodatedBySchoolOrCollege":true}
        {"factsAreComplete":true,"age":22,"groups":["CareLeaver"],"leavingCareServices":"Provided"}
        {"factsAreComplete":true,"age":22,"ehcPlanMaintained":true}
        {"factsAreComplete":true,"age":20,"lookedAfterOutsideEnglandSince16":true}
        {"factsAreComplete":true,"dateOfBirth":"2011-01-31","groups":["ChildProtectionPlan"]}
        {"factsAreComplete":true,"age":10,"groups":["InCare"],"livesInEngland":false,"councilInEngland":true,"representationsTo":{"inEngland":false,"providesAccommodationOrServices":true,"exercisesFunctions":false}}
        {"factsAreComplete":true,"age":19,"groups":["CareLeaver"],"leavingCareServices":"None"}
        {"age":15,"groups":["InCare"]}
        """;

    [Fact]
    public void TheWorkedCases() => ToolRun.Fed(People, "decide", "section-8a", "--as-of", "2026-06-01").Output
        .Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!)
        .Select(answer => $"{answer["answer"]} {string.Join(',', answer["limbs"]!.AsObject().Where(limb => limb.Value!.GetValue<string>() == "Yes").Select(limb => limb.Key))}"
            + $" wider {answer["widerChild"]}, leaflet {answer["leaflet"]}, differs {answer["differs"]}, representations {answer["representations"]}")
        .Should().Equal(
            "Yes 8A(2) wider Yes, leaflet Yes, differs No, representations Unknown",
            "No  wider No, leaflet No, differs No, representations No",
            "Yes 8A(6) wider Yes, leaflet No, differs Yes, representations Unknown",
            "No  wider Yes, leaflet No, differs No, representations No",
            "No  wider Yes, leaflet No, differs No, representations No",
            "Yes 8A(5) wider Yes, leaflet Yes, differs No, representations Unknown",
            "Yes 8A(5) wider Yes, leaflet Unknown, differs Unknown, representations No",
            "No  wider No, leaflet Yes, differs Yes, representations No",
            "Unknown  wider Yes, leaflet Unknown, differs Unknown, representations Unknown");

    [Fact]
    public void A_brief_answer_is_what_comes_of_it()
    {
        var lines = ToolRun.Fed(People, "decide", "section-8a", "--as-of", "2026-06-01", "--brief").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Should().HaveCount(9).And.OnlyContain(line => line.Length < 500);
        lines[2].Should().Be("""{"asOf":"2026-06-01","answer":"Yes","leaflet":"No","representations":"Unknown","missing":[],"lawReadOn":"2026-11-21"}""");
        JsonNode.Parse(lines[8])!["missing"]!.AsArray().Count.Should().BeGreaterThan(0);
    }

    [Fact]
    public void TheSchemaDescribesEveryProperty()
    {
        foreach (var question in new[] { "section-8a", "advice-line" })
        {
            var schema = JsonNode.Parse(ToolRun.With("schema", question).Output)!;
            schema["additionalProperties"]!.GetValue<bool>().Should().BeFalse();
            schema["properties"]!.AsObject().Where(property => property.Value!["description"] is null).Select(property => property.Key).Should().BeEmpty();
        }
    }

    [Fact]
    public void ExplainedForAPerson() =>
        ToolRun.Fed("""{"factsAreComplete":true,"age":15,"groups":["YoungOffenderInstitution"]}""", "decide", "section-8a", "--as-of", "2026-06-01", "--explain")
            .Output.Should().Contain("Within section 8A of the Children Act 2004, on 2026-06-01: No").And.Contain("No limb names it").And.Contain("Statute and leaflet differ: Yes");
}
