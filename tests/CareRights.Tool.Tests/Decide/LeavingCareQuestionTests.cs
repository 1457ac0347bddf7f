using System.Text.Json.Nodes;

namespace CareRights.Tool.Tests.Decide;

/// <summary><c>carerights decide leaving-care</c>, run as its users run it.</summary>
public sealed class LeavingCareQuestionTests
{
    private const string Case3 =
        """{"id":"C03","factsAreComplete":true,"dateOfBirth":"2009-05-10","lookedAfterPeriods":[{"from":"2025-01-01","to":"2025-05-11","legalBasis":"Section20","authority":"Bristol"}],"familyHomes":[{"with":"Parent","who":"mother","from":"2025-05-11"}]}""";

    [Fact]
    public void C03_in_full()
    {
        var json = Decide(Case3, "2025-06-01");

        json["primaryStatus"]!.GetValue<string>().Should().Be("Relevant");
        json["answer"]!.GetValue<string>().Should().Be("Yes");
        json["statuses"]!["Qualifying"]!.GetValue<string>().Should().Be("Yes");
        json["missing"]!.AsArray().Should().BeEmpty();
        json["responsibleAuthority"]!["name"]!.GetValue<string>().Should().Be("Bristol, City of");
        json["findings"]!.AsArray().Should().OnlyContain(finding => finding!["authority"]!["link"]!.GetValue<string>().StartsWith("https://www.legislation.gov.uk/"));
        json["timeline"]!.AsArray().Should().Contain(change => change!["date"]!.GetValue<string>() == "2025-11-11" && change["what"]!.GetValue<string>() == "Relevant child" && change["after"]!.GetValue<string>() == "No");
        json["entitlements"]!.AsArray().Single(row => row!["id"]!.GetValue<string>() == "MaintenanceAndAccommodation")!["answer"]!.GetValue<string>().Should().Be("Yes");
        json["duties"]!.AsArray().Single(row => row!["id"]!.GetValue<string>() == "NeedsAssessmentOfRelevantChild")!["due"]!.GetValue<string>().Should().Be("2025-08-11");
    }

    [Fact]
    public void What_if_she_leaves_on_another_day()
    {
        var json = Decide(Case3.TrimEnd('}') + """, "whatIf":{"familyHomes":[{"with":"Parent","from":"2025-05-11","to":"2026-01-10"}]}}""", "2026-01-11");

        json["primaryStatus"]!.GetValue<string>().Should().Be("Qualifying");
        json["whatIf"]!["primaryStatus"]!.GetValue<string>().Should().Be("Relevant");
    }

    [Fact]
    public void Nothing_stated_is_unknown_and_never_no()
    {
        var json = Decide("{}", "2025-06-01");

        json["answer"]!.GetValue<string>().Should().Be("Unknown");
        json["primaryStatus"]!.GetValue<string>().Should().Be("Unknown");
        json["missing"]!.AsArray().Select(fact => fact!.GetValue<string>()).Should().Contain(["date of birth", "looked-after periods"]);
    }

    [Theory]
    [InlineData("""{"dateOfBirth":"2030-01-01"}""", "dateOfBirth")]
    [InlineData("""{"lookedAfterPeriods":[{"to":"2025-01-01"}]}""", "lookedAfterPeriods[0].from")]
    [InlineData("""{"lookedAfterPeriods":[{"from":"2025-01-01","authority":"Atlantis"}]}""", "lookedAfterPeriods[0].authority")]
    [InlineData("""{"lookedAfterPeriods":[{"from":"2025-01-01","authority":"Cardiff","nation":"England"}]}""", "lookedAfterPeriods[0].nation")]
    [InlineData("""{"lookedAfterPeriods":{"from":"2025-01-01"}}""", "lookedAfterPeriods")]
    [InlineData("""{"dateOfBirth":"10/05/2009"}""", "dateOfBirth")]
    [InlineData("""{"dateOfBrith":"2009-05-10"}""", "dateOfBrith")]
    [InlineData("""{"toldAuthorityOfEducationOn":"soon"}""", "toldAuthorityOfEducationOn")]
    [InlineData("""{"dateOfBirth":"2009-05-10","lookedAfterPeriods":[{"from":"2009-05-09"}]}""", "lookedAfterPeriods[0].from")]
    [InlineData("""{"dateOfBirth":"2009-05-10","specialGuardianshipOrders":[{"madeOn":"2001-01-01"}]}""", "specialGuardianshipOrders[0].madeOn")]
    [InlineData("""{"courses":[{"kind":"Training","from":"2025-05-11","academicYears":1.5}]}""", "courses[0].academicYears: found a number with a fraction, expected a whole number")]
    [InlineData("""{"disabled":"yes"}""", "disabled: found 'yes', expected true or false")]
    [InlineData("""{"otherAccommodation":[{"kind":"Prison","from":"2025-01-01"}]}""", "otherAccommodation[0].kind: found a text of 6 characters, expected one of Unknown, Section17")]
    [InlineData("""{"services":[]}""", "services: found a list, expected an object of facts in braces")]
    [InlineData("""{"stayingPut":{}}""", "stayingPut: found an object, expected a list in square brackets")]
    [InlineData("""{"lookedAfterPeriods":[{"from":"2025-01-01","authority":7}]}""", "lookedAfterPeriods[0].authority: found 7, expected a text in quotes")]
    [InlineData("\"a text\"", "expected an object of facts in braces")]
    public void Facts_that_cannot_be_are_refused_by_field(string facts, string field)
    {
        var run = ToolRun.Fed(facts + "\n", "decide", "leaving-care", "--as-of", "2025-06-01");

        run.Exit.Should().Be(2);
        run.Errors.Should().Contain("line 1").And.Contain(field).And.Contain("xpected").And.NotContain("   at ");
    }

    [Fact]
    public void A_broken_line_spoils_no_other()
    {
        var run = ToolRun.Fed(Case3 + "\n{\"dateOfBirth\": 7\n" + Case3 + "\n", "decide", "leaving-care", "--as-of", "2025-06-01");
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        run.Exit.Should().Be(2);
        run.Errors.Should().Contain("line 2");
        lines.Should().HaveCount(3);
        lines.Where(line => line.Contains("\"primaryStatus\":\"Relevant\"")).Should().HaveCount(2);
    }

    [Fact]
    public void Explained_in_lines_of_at_most_80_characters()
    {
        var run = ToolRun.Fed(Case3, "decide", "leaving-care", "--as-of", "2025-06-01", "--explain");

        run.Exit.Should().Be(0);
        run.Output.Should().Contain("relevant child").And.Contain("What you are owed").And.Contain("section 23A(2)");
        run.Output.Split('\n').Should().OnlyContain(line => line.Length <= 80);
    }

    [Fact]
    public void The_schema_describes_every_fact()
    {
        var schema = JsonNode.Parse(ToolRun.With("schema", "leaving-care").Output)!;
        schema["properties"]!.AsObject().Should().OnlyContain(property => property.Value!["description"] != null);
        schema["properties"]!["lookedAfterPeriods"]!["items"]!["properties"]!["legalBasis"]!["enum"]!.AsArray().Select(name => name?.GetValue<string>()).Should().Contain("Section20");
    }

    private static JsonNode Decide(string facts, string asOf)
    {
        var run = ToolRun.Fed(facts, "decide", "leaving-care", "--as-of", asOf);
        run.Exit.Should().Be(0, run.Errors);
        return JsonNode.Parse(run.Output)!;
    }
}
