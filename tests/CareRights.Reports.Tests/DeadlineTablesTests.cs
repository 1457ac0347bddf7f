using System.Text;

namespace CareRights.Reports.Tests;

/// <summary>A file of events answered from C#; what it prints is held by the tests of the tool.</summary>
public sealed class DeadlineTablesTests
{
    private const string Events = "clock,date,done,reference\nREF-1,2026-03-02,2026-03-04,A1\nICPC-15,2026-03-02,,A2\nAnna Smith,2026-03-02,,A3\n";

    [Fact]
    public void Each_row_is_answered_or_refused_and_what_is_not_done_is_open()
    {
        var problems = new List<string>();
        var deadlines = new DeadlineTables(Stream(Events), "events.csv", new LocalDate(2026, 3, 9), problems: problems.Add);
        var rows = deadlines.Rows().Rows.Select(row => row.Cast<string>().ToArray()).ToArray();

        rows.Select(row => (Due: row[5], Standing: row[8], Reference: row[15])).Should().Equal(("2026-03-03", "Late", "A1"), ("2026-03-23", "Running", "A2"), ("", "Unknown", "A3"));
        deadlines.Open.Should().ContainSingle().Which.Clock.Id.Should().Be("ICPC-15");
        deadlines.Refused.Should().Be(1);
        deadlines.Summary.Should().Be("events.csv: 3 rows read: 2 dated, 0 without a date, 1 refused.");
        problems.Should().ContainSingle().Which.Should().StartWith("events.csv, line 4: clock: there is no such clock").And.NotContain("Anna");
    }

    [Fact]
    public void Days_of_the_facts_may_have_the_day_first_as_those_of_the_events()
    {
        var rows = new DeadlineTables(Stream("clock,date,done,first-day,sealed-order-ends\nREF-1,24/12/2026,29/12/2026,,\nEPO,02/03/2026,,02/03/2026,09/03/2026 16:00\n"), "events.csv").Rows().Rows.ToArray();
        rows.Select(row => row[5]).Should().Equal("2026-12-29", "2026-03-09T16:00+00:00");
        rows[0][3].Should().Be("24/12/2026", "a cell is given back as it was written");
    }

    [Theory]
    [InlineData("clock,dat\nREF-1,2026-03-02\n", "events.csv, line 1, column 2: *")]
    [InlineData("date\n2026-03-02\n", "events.csv, line 1: there is no column 'clock'*")]
    public void A_column_that_cannot_be_is_refused_when_the_file_is_opened(string text, string message) =>
        FluentActions.Invoking(() => new DeadlineTables(Stream(text), "events.csv")).Should().Throw<FormatException>().WithMessage(message);

    [Fact]
    public void A_file_that_changes_while_it_is_read_is_refused()
    {
        var file = new MemoryStream();
        file.Write(Encoding.UTF8.GetBytes(Events));
        var deadlines = new DeadlineTables(file, "events.csv");
        file.Position = file.Length;
        file.Write("REF-1,2026-03-02,,A4\n"u8);
        FluentActions.Invoking(() => deadlines.WriteJsonLines(System.IO.Stream.Null)).Should().Throw<FormatException>().WithMessage("*changed while it was read*");
    }

    [Fact]
    public void Lines_of_json_hold_null_for_what_is_not_known()
    {
        var output = new MemoryStream();
        new DeadlineTables(Stream("clock,date\nREF-1,2026-03-02\n"), "events.csv").WriteJsonLines(output);
        Encoding.UTF8.GetString(output.ToArray()).Should().StartWith("{\"line\":\"2\",\"clock\":\"REF-1\",").And.EndWith("\"problem\":null,\"reference\":null}\n");
    }

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}
