using System.Text.Json;
using CareRights.Tests;

namespace CareRights.Tool.Tests.Commands;

/// <summary>carerights meetings, council and themes over the samples, and what they say of a file that is wrong.</summary>
public sealed class ParticipationTests
{
    [Fact]
    public void ThePlanOf2016To2018ShowsItsSlippageAndWhereItFallsInHalfTerm()
    {
        var run = ToolRun.With("meetings", Sample("calendar.csv"), "--plan", Sample("plan.csv"), "--as-of", "2018-01-31", "--format", "json");

        run.Exit.Should().Be(0, run.Errors);
        var steps = Rows(run.Output);
        steps.Select(step => step["milestone"].GetString()).Should().HaveCount(5);
        steps.Select(step => step["state"].GetString()).Should().Equal("OnTime", "OnTime", "Late", "OnTime", "Ahead");
        (steps[2]["days_late_at_least"].GetInt32(), steps[2]["days_late_at_most"].GetInt32()).Should().Be((1, 31));
        steps[3]["plan_moved"].GetString().Should().Be("62 to 92 days late");
        steps[3]["half_term"].GetString().Should().Be("25 October 2017: free for 4 of 5 (80%) of the authorities known");
        steps[4]["half_term"].GetString().Should().Be("12 to 16 February 2018: free for 3 of 4 (75%) of the authorities known");
    }

    [Fact]
    public void WeeksAreRankedAndAnUnknownCalendarIsApart()
    {
        var run = ToolRun.With("meetings", Sample("calendar.csv"), "--year", "2017", "--term", "autumn", "--format", "json");

        run.Exit.Should().Be(0, run.Errors);
        using var json = JsonDocument.Parse(run.Output);
        var first = json.RootElement.GetProperty("options")[0];
        first.GetProperty("first_day").GetString().Should().Be("2017-10-23");
        (first.GetProperty("can_come").GetInt32(), first.GetProperty("known").GetInt32(), first.GetProperty("invited").GetInt32()).Should().Be((4, 5, 6));
        first.GetProperty("not_known").EnumerateArray().Select(name => name.GetString()).Should().Equal("Fenwick");
        json.RootElement.GetProperty("reasons")[0].GetProperty("reason").GetString().Should().Contain("Different from most: Dunmore");
    }

    [Fact]
    public void DaysHeldAreRankedByChildrenInCareAndReplies()
    {
        var run = ToolRun.With(
            "meetings", Sample("calendar.csv"), "--date", "2017-10-25", "--date", "2017-11-01", "--authorities", Sample("authorities.csv"), "--weights", "children_in_care",
            "--replies", Sample("replies.csv"), "--format", "csv");

        run.Exit.Should().Be(0, run.Errors);
        run.Output.Split("\r\n")[1].Should().StartWith("1,2017-10-25,2017-10-25,1170,1265,1265,92,");
        run.Output.Should().Contain("Eastbrook: as it replied");
    }

    [SharedDataFact]
    public void TheAutumn2022ListPutsTheWeekOf24OctoberFirstAndStatesBromleysDifference()
    {
        var run = ToolRun.With("meetings", SharedData.File("data", "london_autumn_halfterm_2022_breakup.csv"), "--year", "2022", "--term", "autumn");

        run.Exit.Should().Be(0, run.Errors);
        string.Join(' ', run.Output.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)).Should()
            .Contain("The week of 24 October 2022 comes first: pupils can come from 24 of the 24 authorities known (100%); not known: Bromley.")
            .And.Contain("Different from most: Bromley is free in the week of 17 October 2022");
    }

    [Fact]
    public void TheReportToMembersIsTheSample()
    {
        var run = ToolRun.With(
            "council", "--as-of", "2018-04-15", "--attendance", Sample("attendance.csv"), "--authorities", Sample("authorities.csv"), "--representation", Sample("representation.csv"),
            "--asks", Sample("asks.csv"), "--plan", Sample("plan.csv"), "--calendar", Sample("calendar.csv"), "--reports", Sample("reports.csv"), "--funding", Sample("funding.csv"),
            "--children", "1265", "--target", "4", "--title", "Regional Children in Care Council: report to members", "--format", "md");

        run.Exit.Should().Be(0, run.Errors);
        run.Output.Should().NotContain("| 2 | 22 |").And.NotContain("fail");
        GeneratedDocument.ShouldBe(run.Output, "samples", "participation", "committee-report.md");
    }

    [Fact]
    public void ACheckEndsWithOneWhereSomethingIsOverdue()
    {
        ToolRun.With("council", "--as-of", "2018-04-15", "--asks", Sample("asks.csv"), "--check").Exit.Should().Be(1);
        ToolRun.With("council", "--as-of", "2017-10-26", "--asks", Sample("asks.csv"), "--check").Exit.Should().Be(0);
    }

    [Fact]
    public void ThemesAreCandidates()
    {
        var run = ToolRun.With("themes", Sample("issues.csv"), "--from", "2017-09-01", "--to", "2018-02-28", "--format", "json");

        run.Exit.Should().Be(0, run.Errors);
        using var json = JsonDocument.Parse(run.Output);
        var candidates = json.RootElement.GetProperty("candidates").EnumerateArray().ToArray();
        candidates.Select(one => (one.GetProperty("category").GetString(), one.GetProperty("count").GetInt32(), one.GetProperty("authorities").GetInt32())).Should()
            .Equal(("School place", 4, 3), ("Change of social worker", 3, 2));
        candidates[0].GetProperty("first_seen").GetString().Should().Be("2017-06-02");
        json.RootElement.GetProperty("local").GetArrayLength().Should().Be(3);
    }

    [Theory]
    [InlineData("calendar", "code,authority,breaks_up\nX1,Ash,20/10/2017", "line 2, breaks_up: found '99/99/9999' (9 stands for each digit), expected a date as YYYY-MM-DD")]
    [InlineData("calendar", "code,authority,breaks_up,returns\nX1,Ash,2017-10-20,2017-10-21", "line 2, returns: found '9999-99-99' (9 stands for each digit), expected a day at least two days after breaks_up")]
    [InlineData("calendar", "code,authority,first_day\nX1,Ash,2017-10-20", "line 2, last_day: found nothing, expected both first_day and last_day")]
    [InlineData("calendar", "code,authority,breaks_up\n,Ash,2017-10-20", "line 2, code: found nothing, expected a text")]
    [InlineData("calendar", "authority,breaks_up\nAsh,2017-10-20", "line 1: there is no column 'code'; found authority, breaks_up; expected code, authority")]
    [InlineData("calendar", "", "line 1: there is no column 'code'; found nothing")]
    [InlineData("asks", "id,ask,raised,answer\n1,Wi-Fi,2017-10-20,maybe", "line 2, answer: found a text of 5 characters, expected one of agreed, declined")]
    [InlineData("asks", "id,ask,raised\n1,Wi-Fi,2017-10-20\n1,Bus,2017-10-20", "line 3, id: found '1', expected each ask once")]
    [InlineData("asks", "id,ask,raised,done\n1,Wi-Fi,2017-02-30,x", "line 2, raised: found '9999-99-99' (9 stands for each digit)")]
    [InlineData("representation", "characteristic,band,members,children\nage,16,-1,5", "line 2, members: found '-1', expected a whole number of zero or more")]
    [InlineData("representation", "characteristic,band,members,children\nage,16,1,5\nAge,16,1,5", "line 3, band: found the characteristic and band of line 2 again")]
    [InlineData("attendance", "meeting,decision_makers\n2017-10-25,yes\n2017-10-25,no", "line 2, decision_makers: found both yes and no")]
    [InlineData("plan", "milestone,planned\nMeeting,2017-13", "line 2, planned: found '9999-99' (9 stands for each digit), expected a date as YYYY-MM-DD, or YYYY-MM where only the month is known")]
    [InlineData("funding", "kind,amount,where\nfunding,£20000,x", "line 2, amount: found a text of 6 characters, expected pounds as a number")]
    [InlineData("issues", "category,raised,rights\nMoves,2017-10-25,safe; rich", "line 2, rights: found a text of 4 characters, expected one of safe, heard, involved, best-interests, services")]
    public void AMistakeIsNamedWithItsFileLineAndField(string kind, string text, string message)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write(kind + ".csv", text.Split('\n'));
        var run = kind switch
        {
            "calendar" => ToolRun.With("meetings", file, "--year", "2017", "--term", "autumn"),
            "issues" => ToolRun.With("themes", file, "--from", "2017-01-01", "--to", "2017-12-31"),
            _ => ToolRun.With("council", "--as-of", "2018-01-01", "--" + kind, file),
        };

        run.Exit.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Errors.Should().Contain(kind + ".csv").And.Contain(message).And.NotContain("   at ");
    }

    [Theory]
    [InlineData("give a CALENDAR file", "meetings")]
    [InlineData("give --as-of", "meetings", "--plan", "plan.csv")]
    [InlineData("there is no file 'none.csv'", "meetings", "none.csv", "--year", "2017", "--term", "autumn")]
    [InlineData("nothing to count", "council", "--as-of", "2018-01-01", "--format", "md")]
    [InlineData("--year: found 'next', expected a whole number", "meetings", "x.csv", "--year", "next", "--term", "autumn")]
    [InlineData("--term: found 'summer', expected autumn or spring", "meetings", "x.csv", "--year", "2017", "--term", "summer")]
    [InlineData("--date: found 'soon', expected a date", "meetings", "x.csv", "--date", "soon")]
    [InlineData("--years: found '0', expected a whole number of 1 or more", "council", "--as-of", "2018-01-01", "--years", "0")]
    [InlineData("expected table or csv or json or md", "council", "--as-of", "2018-01-01", "--format", "xml")]
    [InlineData("expected a day on or after --from", "themes", "x.csv", "--from", "2018-01-02", "--to", "2018-01-01")]
    public void AWrongUseIsSaid(string message, params string[] arguments)
    {
        var run = ToolRun.With(arguments);

        run.Exit.Should().Be(2);
        run.Errors.Should().Contain(message).And.NotContain("   at ");
    }

    [Fact]
    public void WhatAFileSaysCannotBecomeMarkupOrAFormula()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("asks.csv", "id,ask,raised", "=1+1,\"a | b <img> **c**\",2018-01-01");

        ToolRun.With("council", "--as-of", "2018-02-01", "--asks", file, "--format", "md").Output.Should().Contain("a \\| b \\<img\\> \\*\\*c\\*\\*");
        ToolRun.With("council", "--as-of", "2018-02-01", "--asks", file, "--format", "json").Output.Should().Contain("\"=1+1\"");
    }

    private static string Sample(string name) => Path.Combine(Repository.Root, "samples", "participation", name);

    private static Dictionary<string, JsonElement>[] Rows(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateArray().Select(row => row.EnumerateObject().ToDictionary(field => field.Name, field => field.Value.Clone()))];
    }
}
