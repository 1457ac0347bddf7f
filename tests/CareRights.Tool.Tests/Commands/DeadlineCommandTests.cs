using System.Text.Json;

namespace CareRights.Tool.Tests.Commands;

/// <summary><c>carerights deadline</c> and <c>carerights calendar</c>, as programs.</summary>
public sealed class DeadlineCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_clock_by_its_id_or_its_name()
    {
        using var byId = JsonDocument.Parse(ToolRun.With("deadline", "ICPC-15", "--from", "2026-03-26", "--format", "json").Output);
        byId.RootElement.GetProperty("due").GetString().Should().Be("2026-04-20");
        byId.RootElement.GetProperty("trigger").GetProperty("date").GetString().Should().Be("2026-03-26");
        byId.RootElement.GetProperty("convention").GetString().Should().Contain("day 0");
        byId.RootElement.GetProperty("authority").GetProperty("instrument").GetString().Should().Be("Working Together to Safeguard Children 2026");
        byId.RootElement.GetProperty("coverage").GetProperty("to").GetString().Should().Be("2028-12-31");

        ToolRun.With("deadline", "hold the initial child protection conference", "--from", "2026-03-26").Output.Should().Contain("2026-04-20").And.Contain("Not a day to wait for".ToLowerInvariant());
    }

    [Theory]
    [InlineData("PP-72", "2025-10-24T20:00", "2025-10-27T19:00+00:00")]
    [InlineData("PP-72", "2026-10-25T01:30", "2026-10-28T00:30+00:00")]
    [InlineData("REF-1", "2026-06-30T23:30Z", "2026-07-02")]
    [InlineData("REV-20", "2025-12-23", "2026-01-23")]
    public void An_hour_or_a_day(string clock, string from, string due)
    {
        using var json = JsonDocument.Parse(ToolRun.With("deadline", clock, "--from", from, "--format", "json").Output);
        json.RootElement.GetProperty("due").GetString().Should().Be(due);
    }

    [Theory]
    [InlineData("VIS|--from|2025-10-14", "2025-10-21")]
    [InlineData("VIS|--from|2024-09-01|--last-visit|2025-10-06|--intended-to-18|yes|--long-term-foster|no", "2026-01-06")]
    [InlineData("VIS|--from|2024-06-03|--last-visit|2025-11-17|--long-term-foster|yes|--child-agrees|yes", "2026-05-17")]
    [InlineData("VIS-P|--from|2026-03-04|--basis|interim-order-with-parent", "2026-03-11")]
    [InlineData("EPO|--first-day|2026-12-19", "2026-12-26")]
    [InlineData("LADO-1|--from|2026-05-22T17:30|--local-limit|24h", "2026-05-23T17:30+01:00")]
    public void The_facts_that_a_clock_needs_are_options(string arguments, string due)
    {
        using var json = JsonDocument.Parse(ToolRun.With(["deadline", .. arguments.Split('|'), "--format", "json"]).Output);
        json.RootElement.GetProperty("due").GetString().Should().Be(due);
    }

    [Fact]
    public void The_facts_that_a_clock_needs_are_columns_of_a_batch()
    {
        File.WriteAllText(folder.Below("facts.csv"), """
            clock,date,partners-aware,authority-aware,age,previous-was-first,advocate-appointed,due
            RR-15,2025-12-24,2025-12-17,,,,,2026-01-12
            PF-V,2026-03-16,,2026-03-02,,,,2026-04-27
            HA-R,2026-01-15,,,4,,,2026-07-15
            REV-3/6,2026-01-30,,,,yes,,2026-04-30
            COMP-S1,2025-12-15,,,,,2026-01-05,2026-01-19
            """);
        var run = ToolRun.With("deadline", "--batch", folder.Below("facts.csv"), "--format", "json");
        run.Exit.Should().Be(0);
        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("due").GetString())
            .Should().Equal("2026-01-12", "2026-04-27", "2026-07-15", "2026-04-30", "2026-01-19");
    }

    [Theory]
    [InlineData("ICPC15|--from|2026-03-02", "ICPC-15")]
    [InlineData("EPO|--from|2026-03-02", "--first-day")]
    [InlineData("PP-72|--from|2026-03-02", "YYYY-MM-DDTHH:MM")]
    [InlineData("PP-72|--from|2026-03-29T01:30", "skipped")]
    [InlineData("VIS-P|--from|2026-03-02", "--basis")]
    [InlineData("REF-1|--from|2026-02-30", "2026-02-30")]
    [InlineData("REF-1", "--from is missing")]
    [InlineData("VIS|--from|2026-03-02|--last-visit|2026-04-01|--intended-to-18|perhaps", "yes, no or unknown")]
    [InlineData("--event|referal-received|--from|2026-03-02", "referral-received")]
    public void A_mistake_is_named_with_what_was_expected(string arguments, string said)
    {
        var run = ToolRun.With(["deadline", .. arguments.Split('|')]);
        run.Exit.Should().Be(2);
        run.Errors.Should().Contain(said);
        run.Output.Should().BeEmpty();
    }

    [Fact]
    public void Where_the_law_gives_no_number_there_is_none()
    {
        using var json = JsonDocument.Parse(ToolRun.With("deadline", "NRM", "--from", "2026-03-02", "--format", "json").Output);
        json.RootElement.GetProperty("due").ValueKind.Should().Be(JsonValueKind.Null);
        json.RootElement.GetProperty("state").GetString().Should().Be("NoNumber");
    }

    [Fact]
    public void Every_clock_of_an_event()
    {
        using var json = JsonDocument.Parse(ToolRun.With("deadline", "--event", "fgm-discovered", "--from", "2026-12-23", "--format", "json").Output);
        json.RootElement.GetProperty("deadlines").EnumerateArray().Select(deadline => deadline.GetProperty("due").GetString()).Should().Equal("2026-12-24", "2027-01-23");
    }

    [Fact]
    public void A_batch_answers_or_reports_every_row()
    {
        File.WriteAllText(folder.Below("events.csv"), "Event,Date,Done\nICPC-15,2026-03-02,2026-03-23\nICPC-15,2026-03-02,2026-03-25\nreferral-received,2026-12-24,\nREF-9,2026-12-24,\nREF-1,,\n\"PP-72\",2026-03-27T22:00,2026-03-30T22:59\n");
        var run = ToolRun.With("deadline", "--batch", folder.Below("events.csv"), "--as-of", "2026-12-28", "--format", "json");
        run.Exit.Should().Be(2);
        var rows = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        rows.Select(row => Text(row, "line")).Should().Equal("2", "3", "4", "4", "5", "6", "7");
        rows.Select(row => Text(row, "met")).Should().Equal("Yes", "No", "Unknown", "Unknown", "Unknown", "Unknown", "Yes");
        Text(rows[1], "overdueByDays").Should().Be("2");
        Text(rows[2], "daysLeft").Should().Be("1");
        Text(rows[4], "problem").Should().Contain("REF-1");
        run.Errors.Should().Contain("6 rows read: 4 dated, 0 without a date, 2 refused");
        Text(rows[5], "problem").Should().Contain("date: found nothing");
        run.Errors.Should().Contain("line 5").And.Contain("line 6");

        static string? Text(JsonElement row, string name) => row.TryGetProperty(name, out var cell) ? cell.GetString() : null;
    }

    [Fact]
    public void Christmas_Day_is_in_the_calendar_of_every_year()
    {
        for (var year = 2010; year <= 2028; year++)
        {
            ToolRun.With("calendar", year.ToString(System.Globalization.CultureInfo.InvariantCulture)).Output.Should().MatchRegex($"{year}-12-25  \\w+ +Christmas Day\n");
        }
    }

    [Fact]
    public void The_calendar_of_a_year()
    {
        var run = ToolRun.With("calendar", "2026");
        run.Exit.Should().Be(0);
        run.Output.Should().Contain("2026-12-26  Saturday   Boxing Day").And.Contain("31 December 2028");
        ToolRun.With("calendar", "2029").Should().Match<ToolRun>(outside => outside.Exit == 2 && outside.Errors.Contains("2010"));
        JsonDocument.Parse(ToolRun.With("calendar", "2020", "--format", "json").Output).RootElement.GetProperty("holidays").EnumerateArray()
            .Select(holiday => holiday.GetProperty("date").GetString()).Should().Contain("2020-05-08").And.NotContain("2020-05-04");
    }
}
