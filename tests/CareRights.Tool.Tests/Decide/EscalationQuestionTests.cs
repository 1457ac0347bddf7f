using System.Text.Json;

namespace CareRights.Tool.Tests.Decide;

/// <summary><c>carerights decide escalation</c>, as a program.</summary>
public sealed class EscalationQuestionTests
{
    private static readonly (string Id, string Facts, string Outcome, string Level, string[] Routes)[] Plans =
    [
        ("SG-45", """{"otherHarmQuestions":"No","immediateDanger":"Yes","lifeSafetyFlags":["WeaponOrThreatToKill"],"enquirer":"Child","receivedAt":"2026-11-17T10:15"}""", "Emergency", "ImmediateProtection", ["Emergency999", "LocalAuthorityFrontDoor"]),
        ("SG-46", """{"immediateDanger":"Yes","receivedAt":"2026-11-22T02:00"}""", "Emergency", "ImmediateProtection", ["Emergency999", "EmergencyDutyTeam"]),
        ("SG-47", """{"otherHarmQuestions":"No","mayBeAtRiskOfHarm":"Yes","significantHarmSuspected":"Yes","receivedAt":"2026-11-21T11:00","enquirer":"OtherAdult"}""", "Refer", "S47ChildProtection", ["EmergencyDutyTeam"]),
        ("SG-48", """{"otherHarmQuestions":"No","enquirer":"CareLeaver","age":20,"alsoAsksFor":["FileAccess"],"receivedAt":"2026-11-20T17:30"}""", "NoReferral", "Universal", []),
        ("SG-50", """{"mayBeAtRiskOfHarm":"Yes","allegationAgainstPersonWorkingWithChildren":"Yes","enquirer":"Child","age":15,"lookedAfter":"Yes","childConsents":"No","receivedAt":"2026-11-19T11:00"}""", "Refer", "S47ChildProtection", ["LocalAuthorityFrontDoor", "PlacingAuthority", "Lado"]),
        ("SG-62", """{"otherHarmQuestions":"No","mayBeAtRiskOfHarm":"Unknown"}""", "HumanReview", "NotIdentified", ["DesignatedSafeguardingLead"]),
        ("SG-63", """{"otherHarmQuestions":"No","levelReachedBefore":"S47ChildProtection","redFlags":["Retraction"]}""", "Refer", "S47ChildProtection", ["DesignatedSafeguardingLead"]),
        ("SG-65", """{"trafficking":"Yes","age":16}""", "Refer", "S47ChildProtection", ["NationalReferralMechanism", "Police"]),
        ("SG-73", """{"fgmDone":"Known","age":15,"workerIsRegulatedProfessional":"Yes","toldByTheGirlOrSignsSeen":"Yes"}""", "Refer", "S47ChildProtection", ["PoliceReportSection5B", "Police"]),
        ("SG-77", """{"lifeSafetyFlags":["AbuserPresentOrAloneWithChild"],"contactLost":"Yes","technicalIdentifierHeld":"Yes","receivedAt":"2026-11-21T23:05"}""", "Emergency", "ImmediateProtection", ["Emergency999", "Supervisor", "EmergencyDutyTeam"]),
    ];

    [Fact]
    public void A_plan_for_each_line_of_facts()
    {
        var run = ToolRun.Fed(string.Join('\n', Plans.Select(plan => plan.Facts)), "decide", "escalation");
        run.Exit.Should().Be(0);
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Should().HaveSameCount(Plans);
        foreach (var ((id, _, outcome, level, routes), line) in Plans.Zip(lines))
        {
            using var json = JsonDocument.Parse(line);
            var plan = json.RootElement;
            plan.GetProperty("outcome").GetString().Should().Be(outcome, id);
            plan.GetProperty("level").GetString().Should().Be(level, id);
            plan.GetProperty("humanReviewRequired").GetBoolean().Should().Be(outcome != "NoReferral", id);
            routes.Should().BeSubsetOf(plan.GetProperty("steps").EnumerateArray().Select(step => step.GetProperty("route").GetString()), id);
            plan.GetProperty("steps").EnumerateArray().All(step => step.GetProperty("authority").GetProperty("instrument").GetString() != "" && step.GetProperty("kind").GetString() != "").Should().BeTrue(id);
            foreach (var key in new[] { "tell", "cannot", "ask", "remit", "alwaysShow" })
            {
                plan.TryGetProperty(key, out _).Should().BeTrue(key);
            }
        }
    }

    [Fact]
    public void A_recorded_decision_is_applied_and_shown()
    {
        var run = ToolRun.Fed("""{"otherHarmQuestions":"No","levelReachedBefore":"S47ChildProtection","humanDecision":{"level":"S17ChildInNeed","levelConsidered":"S47ChildProtection","by":"J","role":"team manager","on":"2026-11-20","why":"strategy discussion"}}""", "decide", "escalation");
        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("level").GetString().Should().Be("S17ChildInNeed");
        json.RootElement.GetProperty("humanDecision").GetProperty("applied").GetBoolean().Should().BeTrue();
        json.RootElement.GetProperty("humanDecision").GetProperty("levelWithout").GetString().Should().Be("S47ChildProtection");
    }

    [Fact]
    public void For_a_person_to_read() =>
        ToolRun.Fed("""{"mayBeAtRiskOfHarm":"Yes"}""", "decide", "escalation", "--explain", "--as-of", "2026-03-01").Output.Should()
            .Contain("a human must review").And.Contain("Working Together to Safeguard Children 2023").And.Contain("Ask next").And.Contain("999");

    [Fact]
    public void A_mistake_is_named_with_its_line_and_the_plan_is_given()
    {
        string[] facts =
        [
            """{"otherHarmQuestions":"Yes"}""",
            """{"age":200}""",
            """{"imediateDanger":"Yes"}""",
            """{"localArrangements":{"frontDoorOpens":"9"}}""",
            """{"professionalJudgements":[{"role":"nurse"}]}""",
            """{"missing":"Yes","missing":"No"}""",
        ];
        var run = ToolRun.Fed(string.Join('\n', facts), "decide", "escalation");
        run.Exit.Should().Be(2);
        string[] said = ["line 1: field otherHarmQuestions", "line 2: field age: found 200", "line 3: field imediateDanger", "line 4: field localArrangements.frontDoorOpens", "line 5: field professionalJudgements[0].level", "line 6: field missing: found it twice"];
        said.Should().OnlyContain(mistake => run.Errors.Contains(mistake));
        foreach (var line in run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using var json = JsonDocument.Parse(line);
            json.RootElement.GetProperty("outcome").GetString().Should().Be("HumanReview");
            json.RootElement.GetProperty("notRead").GetArrayLength().Should().BePositive();
        }
    }

    [Theory]
    [InlineData("2026-05-01T10:00", "2026-05-01", "LocalAuthorityFrontDoor")]
    [InlineData("2026-05-01T10:00:00", "2026-05-01", "LocalAuthorityFrontDoor")]
    [InlineData("2026-05-01T10:00:00.5", "2026-05-01", "LocalAuthorityFrontDoor")]
    [InlineData("2026-05-01T10:00:00Z", "2026-05-01", "LocalAuthorityFrontDoor")]
    [InlineData("2026-05-01T10:00Z", "2026-05-01", "LocalAuthorityFrontDoor")]
    [InlineData("2026-05-01 10:00:00+00:00", "2026-05-01", "LocalAuthorityFrontDoor")]
    [InlineData("2026-05-01T16:30:00Z", "2026-05-01", "EmergencyDutyTeam")]
    [InlineData("2026-06-30T23:30:00Z", "2026-07-01", "EmergencyDutyTeam")]
    public void A_time_may_carry_seconds_and_an_offset_and_is_taken_in_London(string received, string day, string route)
    {
        using var schema = JsonDocument.Parse(ToolRun.With("schema", "escalation").Output);
        System.Text.RegularExpressions.Regex.IsMatch(received, schema.RootElement.GetProperty("properties").GetProperty("receivedAt").GetProperty("pattern").GetString()!).Should().BeTrue("the schema accepts what the reader accepts");
        var run = ToolRun.Fed($$"""{"immediateDanger":"Yes","significantHarmSuspected":"Yes","receivedAt":"{{received}}"}""", "decide", "escalation");
        run.Exit.Should().Be(0);
        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("outcome").GetString().Should().Be("Emergency");
        json.RootElement.GetProperty("asOf").GetString().Should().Be(day);
        var routes = json.RootElement.GetProperty("steps").EnumerateArray().Select(step => step.GetProperty("route").GetString()).ToArray();
        routes.Should().Contain(route).And.NotContain(route == "EmergencyDutyTeam" ? "LocalAuthorityFrontDoor" : "EmergencyDutyTeam");
    }

    [Theory]
    [InlineData(""" "receivedAt":"last Friday" """, "receivedAt")]
    [InlineData(""" "receivedAt":"2026-13-01T10:00" """, "receivedAt")]
    [InlineData(""" "receivedAt":1777629600 """, "receivedAt")]
    [InlineData(""" "humanDecision":{"on":"01/05/2026","by":"J"} """, "humanDecision.on")]
    [InlineData(""" "professionalJudgements":[{"level":"EarlyHelp","on":"May"}] """, "professionalJudgements[0].on")]
    [InlineData(""" "localArrangements":{"checkedOn":"soon"} """, "localArrangements.checkedOn")]
    [InlineData(""" "localArrangements":{"frontDoorOpens":"9am"} """, "localArrangements.frontDoorOpens")]
    [InlineData(""" "localArrangements":{"frontDoorOpens":"18:00"} """, "frontDoorOpens")]
    [InlineData(""" "enquirer":"Grandmother" """, "enquirer")]
    [InlineData(""" "concernIsAbout":["Teacher"] """, "concernIsAbout[0]")]
    [InlineData(""" "alsoAsksFor":"Housing" """, "alsoAsksFor")]
    [InlineData(""" "levelReachedBefore":"Level 4" """, "levelReachedBefore")]
    [InlineData(""" "nation":"Cymru" """, "nation")]
    public void A_time_a_date_or_a_name_that_cannot_be_read_never_keeps_back_a_plan(string fault, string field)
    {
        var run = ToolRun.Fed($$"""{"immediateDanger":"Yes",{{fault}}}""", "decide", "escalation");
        run.Exit.Should().Be(0, run.Errors);
        run.Errors.Should().Contain("line 1").And.Contain(field);
        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("outcome").GetString().Should().Be("Emergency");
        json.RootElement.GetProperty("notRead").EnumerateArray().Select(text => text.GetString()).Should().OnlyHaveUniqueItems().And.Contain(text => text!.Contains(field) && text.Contains("expected"));
        ToolRun.Fed($$"""{"immediateDanger":"Yes",{{fault}}}""", "decide", "escalation", "--explain").Output.Should().StartWith("Do now").And.Contain("Could not be read");
    }

    [Theory]
    [InlineData("""{"otherHarmQuestions":"No","immediateDanger":"perhaps"}""", "HumanReview")]
    [InlineData("""{"otherHarmQuestions":"No","fgmDone":"maybe"}""", "HumanReview")]
    [InlineData("""{"otherHarmQuestions":"No","immediateDanger":true}""", "Emergency")]
    [InlineData("""{"otherHarmQuestions":"No","immediateDanger":false}""", "HumanReview")]
    [InlineData("""{"otherHarmQuestions":"No","lifeSafetyFlags":["Knife"]}""", "Emergency")]
    [InlineData("""{"otherHarmQuestions":"No","lifeSafetyFlags":"WeaponOrThreatToKill"}""", "Emergency")]
    [InlineData("""{"otherHarmQuestions":"No","redFlags":["Bruises"]}""", "Refer")]
    [InlineData("""{"otherHarmQuestions":"No","receivedAt":"noon"}""", "HumanReview")]
    public void What_cannot_be_read_is_never_taken_for_no(string facts, string outcome)
    {
        using var json = JsonDocument.Parse(ToolRun.Fed(facts, "decide", "escalation").Output);
        json.RootElement.GetProperty("outcome").GetString().Should().Be(outcome);
        json.RootElement.GetProperty("humanReviewRequired").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public void A_reason_not_to_tell_that_cannot_be_read_still_holds()
    {
        using var json = JsonDocument.Parse(ToolRun.Fed("""{"mayBeAtRiskOfHarm":"Yes","enquirer":"ParentOrCarer","reasonsNotToTellNow":["HeWouldHurtHer"]}""", "decide", "escalation").Output);
        json.RootElement.GetProperty("tell").GetProperty("caller").GetString().Should().Be("WhenSafe");
    }

    [Fact]
    public void The_steps_alone()
    {
        var output = ToolRun.Fed("""{"missing":"Yes","age":11,"receivedAt":"2026-11-20T23:30"}""", "decide", "escalation", "--brief").Output;
        output.Should().StartWith("Do now\n1. Call 999").And.NotContain("Ask next").And.NotContain("Emergency999");
    }

    [Fact]
    public void The_schema_says_what_each_fact_means_and_what_its_absence_means()
    {
        using var json = JsonDocument.Parse(ToolRun.With("schema", "escalation").Output);
        json.RootElement.GetProperty("properties").EnumerateObject().Should().OnlyContain(property => property.Value.GetProperty("description").GetString()!.Contains("Absent"));
    }
}
