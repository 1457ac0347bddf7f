using System.Text.Json;

namespace CareRights.Tool.Tests.Commands;

/// <summary><c>carerights deadline --batch</c>: nothing lost, nothing guessed, nothing repeated that may be about a person.</summary>
public sealed class DeadlineBatchTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("clock,dat\nREF-1,2026-03-02\n", "column 2", "date")]
    [InlineData("clock,date,done,finshed\nREF-1,2026-03-02,,\n", "column 4", "nearest")]
    [InlineData("clock,date,date\nREF-1,2026-03-02,2026-03-03\n", "column 3", "'date' is there twice")]
    [InlineData("clock,date,from\nREF-1,2026-03-02,2026-03-02\n", "line 1", "mean the same")]
    [InlineData("date\n2026-03-02\n", "line 1", "'clock' or 'event'")]
    [InlineData("clock\nREF-1\n", "line 1", "'date'")]
    [InlineData("clock,date,Anna Smith 12/05/2011\nREF-1,2026-03-02,x\n", "column 3", "nearest")]
    public void A_column_that_cannot_be_is_refused(string text, string place, string said)
    {
        var run = Batch(text);
        run.Exit.Should().Be(2);
        run.Errors.Should().Contain(place).And.Contain(said).And.NotContain("Anna").And.NotContain("2011");
        run.Output.Should().BeEmpty();
    }

    [Theory]
    [InlineData("clock,event,date\nREF-1,visited,2026-03-02\n", "runs from 'referral-received' and not from 'visited'")]
    [InlineData("clock,event,date\nREF-1,ASM-45,2026-03-02\n", "names the clock ASM-45")]
    [InlineData("clock,event,date\nvisited,referral-received,2026-03-02\n", "two events")]
    public void A_row_whose_event_and_clock_disagree_is_refused(string text, string problem)
    {
        var run = Batch(text);
        run.Exit.Should().Be(2);
        Rows(run).Should().ContainSingle().Which.GetProperty("problem").GetString().Should().Contain(problem);
        run.Errors.Should().Contain("1 rows read: 0 dated, 0 without a date, 1 refused");
    }

    [Fact]
    public void A_hint_names_the_column_and_not_an_option()
    {
        var problems = Rows(Batch("clock,date\nPP-72,2026-03-02\nEPO,2026-03-02\n")).Select(row => row.GetProperty("problem").GetString()).ToArray();
        problems[0].Should().EndWith("Give the date as YYYY-MM-DDTHH:MM.");
        problems[1].Should().Contain("Facts of this clock: first-day YYYY-MM-DD");
        ToolRun.With("deadline", "PP-72", "--from", "2026-03-02").Errors.Should().Contain("Give --from as YYYY-MM-DDTHH:MM.");
    }

    [Fact]
    public void A_limit_of_the_area_is_named_where_it_decides()
    {
        var run = ToolRun.With("deadline", "LADO-1", "--from", "2026-05-22T17:30", "--local-limit", "24h");
        run.Output.Should().Contain("Limit:            within 24 hours").And.NotContain("Edition:");
        ToolRun.With("deadline", "LADO-1", "--from", "2026-05-22T17:30").Output.Should().Contain("Limit:            within 1 working day");
    }

    [Fact]
    public void A_clock_with_its_own_event_is_one_answer()
    {
        var row = Rows(Batch("clock,event,date\nREF-1,referral-received,2026-03-02\n")).Should().ContainSingle().Subject;
        row.GetProperty("clock").GetString().Should().Be("REF-1");
    }

    [Fact]
    public void Dates_with_the_day_first_are_read_where_the_whole_file_writes_them_so()
    {
        var run = Batch("clock,date,done\nREF-1,24/12/2026,29/12/2026\nICPC-15,2/3/2026,\nPP-72,27/03/2026 22:00,\n");
        run.Exit.Should().Be(0);
        run.Errors.Should().Contain("DD/MM/YYYY");
        Rows(run).Select(row => row.GetProperty("due").GetString()).Should().Equal("2026-12-29", "2026-03-23", "2026-03-30T23:00+01:00");
        Rows(run)[0].GetProperty("met").GetString().Should().Be("Yes");
    }

    [Theory]
    [InlineData("clock,date\nREF-1,03/25/2026\nREF-1,03/04/2026\n", 2, "a date that only the month first explains")]
    [InlineData("clock,date\nREF-1,2026-03-25\nREF-1,03/04/2026\n", 1, "two ways of writing dates")]
    public void Dates_that_cannot_all_have_the_day_first_are_refused(string text, int refused, string because)
    {
        var run = Batch(text);
        run.Exit.Should().Be(2);
        Rows(run).Count(row => row.GetProperty("problem").GetString() is { Length: > 0 }).Should().Be(refused, because);
        run.Errors.Should().Contain("DD/MM/YYYY throughout");
    }

    [Fact]
    public void A_day_that_no_calendar_has_is_the_fault_of_its_row_alone()
    {
        var run = Batch("clock,date\nREF-1,24/12/2026\nREF-1,31/02/2026\nREF-1,29/02/2027\nREF-1,29/02/2028\n");
        run.Exit.Should().Be(2);
        Rows(run).Select(row => row.GetProperty("due").GetString()).Should().Equal("2026-12-29", null, null, "2028-03-01");
        Rows(run).Select(row => row.GetProperty("problem").GetString() is { Length: > 0 }).Should().Equal(false, true, true, false);
    }

    [Fact]
    public void No_row_ends_the_batch_and_none_is_lost()
    {
        string[] clocks = ["REF-1", "RCPC-6M", "PF-6W", "PP-72", "VIS-6W", "COMP-1Y", "EPO-X", "RESP-48", "SGO-3M", "S32-26W", "nonsense", ""];
        string[] dates = ["9999-12-31", "9999-12-30T23:30", "0001-01-01", "-9998-01-01", "1991-10-14", "1991-10-13", "1026-03-02", "2028-12-31T23:59Z", "99999-01-01", "2026-02-30", "", "9999-12-31T23:59:59Z", "0001-01-01T00:00+18:00"];
        string[] limits = ["", "999999999m", "1000m", "0d", "x"];
        var rows = (from clock in clocks from date in dates from limit in limits from done in new[] { "", "9999-12-31", "x" } select $"{clock},{date},{done},{limit}").ToArray();
        var run = Batch("clock,date,done,local-limit\n" + string.Join('\n', rows) + "\n2026 rows later,\"open quote,x\nREF-1,2026-03-02,,,,surplus\nREF-1,2026-03-02,,\n");
        run.Exit.Should().Be(2);
        Rows(run).Select(row => row.GetProperty("line").GetString()).Distinct().Should().HaveCountGreaterThanOrEqualTo(rows.Length + 2);
        Rows(run)[^1].GetProperty("due").GetString().Should().Be("2026-03-03", "the last row is answered");
        run.Errors.Should().NotContain("   at ").And.NotContain("Exception");
    }

    [Fact]
    public void What_a_cell_holds_is_not_repeated_in_a_message()
    {
        var run = Batch("clock,date,done,reference\nAnna Smith,2026-03-02,,A1\nREF-1,Anna Smith,,A2\nREF-1,2026-03-02,SW1A 1AA,A3\n");
        run.Exit.Should().Be(2);
        (run.Errors + run.Output).Should().NotContain("Anna").And.NotContain("Smith").And.NotContain("SW1A");
        Rows(run).Select(row => row.GetProperty("reference").GetString()).Should().Equal("A1", "A2", "A3");
    }

    [Fact]
    public void The_output_of_a_batch_can_be_read_again()
    {
        var first = ToolRun.With("deadline", "--batch", folder.Write("first.csv", "clock,date,reference\nREF-1,2026-03-02,A1\n"), "--format", "csv");
        Rows(Batch(first.Output)).Should().ContainSingle().Which.GetProperty("due").GetString().Should().Be("2026-03-03");
    }

    [Fact]
    public void A_calendar_holds_what_is_not_done_and_nothing_about_a_person()
    {
        var file = folder.Below("deadlines.ics");
        var run = ToolRun.With("deadline", "--batch", folder.Write("events.csv", "clock,date,done,reference\nREF-1,2026-03-02,2026-03-03,Anna\nICPC-15,2026-03-02,,Anna\nPP-72,2026-03-27T22:00,,\nNRM,2026-03-02,,\n"), "--ics", file, "--format", "json");
        run.Exit.Should().Be(0);
        var lines = File.ReadAllText(file).Split("\r\n");
        lines.Should().StartWith(["BEGIN:VCALENDAR", "VERSION:2.0"]).And.EndWith(["END:VCALENDAR", ""]);
        lines.Count(line => line == "BEGIN:VEVENT").Should().Be(2);
        lines.Should().Contain("DTSTART;VALUE=DATE:20260323").And.Contain("DTSTART:20260330T220000Z").And.Contain("SUMMARY:ICPC-15: Hold the initial child protection conference");
        lines.Should().OnlyContain(line => System.Text.Encoding.UTF8.GetByteCount(line) <= 75);
        lines.Where(line => line.StartsWith("UID:", StringComparison.Ordinal)).Should().OnlyHaveUniqueItems();
        File.ReadAllText(file).Should().NotContain("Anna");
    }

    [Fact]
    public void A_calendar_never_takes_the_place_of_its_batch()
    {
        var file = folder.Write("events.csv", "clock,date\nREF-1,2026-03-02\n");
        var run = ToolRun.With("deadline", "--batch", file, "--ics", file);
        run.Exit.Should().Be(2);
        File.ReadAllText(file).Should().StartWith("clock");
    }

    [Fact]
    public void Bank_holidays_of_a_further_year_are_supplied()
    {
        var holidays = folder.Write("holidays.csv", "date,name\n2029-01-01,New Year's Day\n2029-03-30,Good Friday\n2029-04-02,Easter Monday\n2029-05-07,Early May\n2029-05-28,Spring\n2029-08-27,Summer\n2029-12-25,Christmas Day\n2029-12-26,Boxing Day\n");
        Due("REF-1", "--from", "2028-12-29").Should().BeNull();
        Due("REF-1", "--from", "2028-12-29", "--bank-holidays", holidays).Should().Be("2029-01-02");
        Due("ICPC-15", "--from", "2029-12-20", "--bank-holidays", holidays).Should().BeNull("2030 was not supplied");
    }

    [Fact]
    public void The_event_of_a_visit_runs_to_the_next_visit()
    {
        var run = ToolRun.With("deadline", "--event", "visited", "--from", "2025-10-06", "--format", "json");
        using var json = JsonDocument.Parse(run.Output);
        var visit = json.RootElement.GetProperty("deadlines")[0];
        visit.GetProperty("clock").GetString().Should().Be("VIS-6W");
        visit.GetProperty("due").GetString().Should().Be("2025-11-17");
        visit.GetProperty("missing").EnumerateArray().Should().NotBeEmpty();

        var known = ToolRun.With("deadline", "--event", "visited", "--from", "2025-10-06", "--placement-started", "2024-09-01", "--intended-to-18", "yes", "--long-term-foster", "no", "--format", "json");
        JsonDocument.Parse(known.Output).RootElement.GetProperty("deadlines")[0].GetProperty("due").GetString().Should().Be("2026-01-06");
    }

    [Theory]
    [InlineData("CP-10", "local-authority", "2026-03-09")]
    [InlineData("PP-5", "youth-detention", "2026-03-16")]
    [InlineData("HA-1", "youth-detention", null)]
    public void A_child_on_remand(string clock, string remand, string? due) => Due(clock, "--from", "2026-03-02", "--remand", remand).Should().Be(due);

    [Theory]
    [InlineData("1026-03-02")]
    [InlineData("1991-10-13")]
    public void A_day_before_any_law_is_refused(string day)
    {
        foreach (var arguments in new[] { new[] { "REF-1" }, ["--event", "referral-received"] })
        {
            var run = ToolRun.With(["deadline", .. arguments, "--from", day]);
            run.Exit.Should().Be(2);
            run.Errors.Should().Contain("1991-10-14");
        }
    }

    [Fact]
    public void What_is_not_encoded_is_its_own_word()
    {
        using var json = JsonDocument.Parse(ToolRun.With("deadline", "SIN-5", "--from", "2016-05-04", "--done", "2016-05-05", "--format", "json").Output);
        json.RootElement.GetProperty("state").GetString().Should().Be("NotEncoded");
        json.RootElement.GetProperty("standing").GetProperty("compliance").GetString().Should().Be("Unknown");
        ToolRun.With("deadline", "SIN-5", "--from", "2016-05-04").Output.Should().Contain("not encoded").And.NotContain("ot in force");
    }

    private static string? Due(params string[] arguments)
    {
        using var json = JsonDocument.Parse(ToolRun.With(["deadline", .. arguments, "--format", "json"]).Output);
        return json.RootElement.GetProperty("due").GetString();
    }

    private ToolRun Batch(string text) => ToolRun.With("deadline", "--batch", folder.Write("batch.csv", text), "--format", "json");

    private static JsonElement[] Rows(ToolRun run) => [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
}
