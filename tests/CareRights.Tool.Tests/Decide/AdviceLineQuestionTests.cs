using System.Text.Json.Nodes;

namespace CareRights.Tool.Tests.Decide;

/// <summary><c>carerights decide advice-line</c>: enquiries as one who has read only the schema would write them.</summary>
public sealed class AdviceLineQuestionTests
{
    private const string Enquiries = """
        {"factsAreComplete":true,"enquirer":"YoungPerson","age":14,"groups":["InCare"],"request":"Representation"}
        {"factsAreComplete":true,"enquirer":"Carer","request":"Representation","adultsOwnMatter":true}
        {"factsAreComplete":true,"enquirer":"Professional","age":15,"groups":["ChildProtectionPlan"],"request":"Information","riskOfHarm":true}
        {"factsAreComplete":true,"enquirer":"YoungPerson","age":23,"groups":["CareLeaver"],"request":"Information","leavingCareServices":"Provided"}
        {"factsAreComplete":true,"enquirer":"YoungPerson","age":13,"groups":["InCare"],"request":"Representation","courtProceedings":"Current"}
        {"factsAreComplete":true,"enquirer":"OtherAdult","age":4,"groups":[],"request":"SafeguardingInvestigation","riskOfHarm":true}
        {"factsAreComplete":true,"enquirer":"Parent","age":10,"groups":["InCare"],"request":"Representation","livesInEngland":false,"councilInEngland":false}
        {"factsAreComplete":true,"enquirer":"Parent","age":16,"groups":["ResidentialSpecialSchool"],"request":"Complaint"}
        """;

    [Fact]
    public void A_brief_answer_is_what_comes_of_it()
    {
        var line = ToolRun.Fed("""{"id":"a","factsAreComplete":true,"enquirer":"YoungPerson","age":13,"groups":["InCare"],"request":"Representation"}""", "decide", "advice-line", "--as-of", "2026-11-21", "--brief").Output.TrimEnd();
        line.Length.Should().BeLessThan(500);
        line.Should().StartWith("{\"id\":\"a\",\"asOf\":\"2026-11-21\",\"disposition\":").And.NotContain("reasons").And.NotContain("missingFacts");
    }

    [Fact]
    public void ByTheLeaflet() => Lines(ToolRun.Fed(Enquiries, "decide", "advice-line", "--as-of", "2026-06-01", "--rules", "leaflet")).Should().Equal(
        "In Accept Advise,ConsiderRepresentation []",
        "NotApplicable Decline Signpost [AdultMatter]",
        "In Accept Advise,InvolveYoungPerson,ReferSafeguarding []",
        "Out Decline Signpost [OutsideRemit]",
        "In Partial Advise [CourtMatter]",
        "Out Decline ReferSafeguarding,Signpost [NoSafeguardingInvestigation,OutsideRemit]",
        "Out Decline Signpost [OutsideRemit]",
        "In Accept Advise,InvolveYoungPerson []");

    [Fact]
    public void ByTheStatuteUnlessAskedOtherwise()
    {
        var run = ToolRun.Fed(Enquiries, "decide", "advice-line", "--as-of", "2026-06-01");
        var t13 = JsonNode.Parse(run.Output.Split('\n')[3])!;

        Lines(run)[3].Should().Be("In Accept Advise []");
        t13["differs"]!.GetValue<string>().Should().Be("Yes");
        t13["difference"]!.GetValue<string>().Should().Contain("8A(6)");
    }

    [Fact]
    public void NothingKnownIsNothingDecidedExceptThatHarmIsPossible()
    {
        var answer = JsonNode.Parse(ToolRun.Fed("{}", "decide", "advice-line", "--as-of", "2026-06-01").Output)!;

        answer["disposition"]!.GetValue<string>().Should().Be("Unknown");
        answer["actions"]!.AsArray().Select(action => action!.GetValue<string>()).Should().Equal("ReferSafeguarding");
        answer["safeguardingConcern"]!["basis"]!.GetValue<string>().Should().Be("NotRuledOut");
        answer["ask"]![0]!.GetValue<string>().Should().Contain("risk of harm");
    }

    [Fact]
    public void ABrokenLineKeepsItsPlaceAndSpoilsNoOther()
    {
        var run = ToolRun.Fed("""
            {"age":-1}
            {"age":14,"dateOfBirth":"2001-01-01"}
            {"groups":["InCare"],"council":"NotInvolved"}
            {"requests":"Information"}
            {"factsAreComplete":true,"age":14,"groups":["InCare"],"enquirer":"YoungPerson","request":"Information"}
            """, "decide", "advice-line", "--as-of", "2026-06-01");

        run.Exit.Should().Be(2);
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Should().HaveCount(5);
        lines[0].Should().Contain("field age").And.Contain("0 to 120");
        lines[1].Should().Contain("dateOfBirth and age").And.NotContain("2001");
        lines[2].Should().Contain("council and groups");
        lines[3].Should().Contain("requests");
        lines[4].Should().Contain("\"Accept\"");
        run.Errors.Should().NotContain("   at ");
    }

    [Fact]
    public void ExplainedForAPerson() =>
        ToolRun.Fed(Enquiries, "decide", "advice-line", "--as-of", "2026-06-01", "--explain").Output.Should()
            .Contain("by the statute: Partial").And.Contain("We cannot challenge matters that are currently before a court");

    private static string[] Lines(ToolRun run)
    {
        run.Errors.Should().BeEmpty();
        return [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!).Select(answer =>
            $"{answer["remit"]} {answer["disposition"]} {Sorted(answer["actions"]!)} [{Sorted(answer["declineReasons"]!)}]")];
    }

    private static string Sorted(JsonNode names) => string.Join(',', names.AsArray().Select(name => name!.GetValue<string>()).Order(StringComparer.Ordinal));
}
