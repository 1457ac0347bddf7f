using System.Text;
using static CareRights.Tests.Dates;

namespace CareRights.Core.Tests;

/// <summary>RFC 5545: what falls due as an iCalendar file.</summary>
public sealed class DueCalendarTests
{
    private static readonly Citation Authority = Instrument.Act("Children Act 1989", "ukpga/1989/41").At("section 47");

    [Fact]
    public void Each_due_with_a_day_is_an_event()
    {
        var text = Due.ToICalendar([Make("A"), Make("B", day: null), Make("C", at: Instant.FromUtc(2026, 3, 2, 23, 0))], D("2026-02-01"));
        text.Should().StartWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:").And.EndWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
        text.Split("BEGIN:VEVENT").Should().HaveCount(3);
        text.Should().Contain("DTSTART;VALUE=DATE:20260303\r\n").And.Contain("DTSTART:20260302T230000Z\r\n").And.Contain("DTSTAMP:20260201T000000Z\r\n");
    }

    [Fact]
    public void Text_is_escaped_and_lines_are_folded_without_losing_a_letter()
    {
        const string Note = "a; b, c\\d\r\ne \u00e9\u20ac\U0001F600 and much more of it so that the line is folded, several times over, between whole characters \u00e9\u20ac\U0001F600";
        var text = Due.ToICalendar([Make("A", note: Note)], D("2026-02-01"));
        text.Split("\r\n").Should().OnlyContain(line => Encoding.UTF8.GetByteCount(line) <= 75);
        text.Replace("\r\n ", "", StringComparison.Ordinal).Should().Contain("a\\; b\\, c\\\\d\\ne \u00e9\u20ac\U0001F600 and much more of it so that the line is folded\\, several");
    }

    [Fact]
    public void Ids_differ_and_the_same_facts_give_the_same_file()
    {
        Due[] dues = [Make("A"), Make("A")];
        var text = Due.ToICalendar(dues, D("2026-02-01"));
        text.Split("\r\n").Where(line => line.StartsWith("UID:", StringComparison.Ordinal)).Should().HaveCount(2).And.OnlyHaveUniqueItems();
        Due.ToICalendar(dues, D("2026-02-01")).Should().Be(text);
    }

    [Fact]
    public void A_calendar_is_this_text()
    {
        Due[] dues = [Make("A;1", note: "a note"), new Due("B", "name", "an event", null, D("2026-03-04"), "two days", Authority)];
        Due.ToICalendar(dues, D("2026-02-01")).Should().Be(string.Join("\r\n",
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//CareRights//Due//EN", "CALSCALE:GREGORIAN",
            "BEGIN:VEVENT", "UID:A\\;1-20260301-1@carerights", "DTSTAMP:20260201T000000Z", "DTSTART;VALUE=DATE:20260303", "SUMMARY:A\\;1: name",
            "DESCRIPTION:Runs from: the event. Counted: one day. Children Act 1989\\, sec", " tion 47. a note", "TRANSP:TRANSPARENT", "END:VEVENT",
            "BEGIN:VEVENT", "UID:B-unknown-2@carerights", "DTSTAMP:20260201T000000Z", "DTSTART;VALUE=DATE:20260304", "SUMMARY:B: name",
            "DESCRIPTION:Runs from: an event. Counted: two days. Children Act 1989\\, sec", " tion 47", "TRANSP:TRANSPARENT", "END:VEVENT",
            "END:VCALENDAR", ""));
        FluentActions.Invoking(() => Due.ToICalendar(null!, D("2026-02-01"))).Should().Throw<ArgumentNullException>();
    }

    /// <summary>"SUMMARY:" and "A: " take 11 of the 75 bytes of a line.</summary>
    [Theory]
    [InlineData("x", 1, 64)]
    [InlineData("\u00E9", 2, 32)]
    [InlineData("\u07FF", 2, 32)]
    [InlineData("\u0800", 3, 21)]
    [InlineData("\u20ac", 3, 21)]
    [InlineData("\U0001F600", 4, 16)]
    public void A_line_holds_75_bytes_and_no_more(string letter, int bytes, int fit)
    {
        Lines(fit).Should().HaveCount(1);
        Lines(fit + 1).Should().HaveCount(2).And.Subject.Last().Should().Be(" " + letter);
        Encoding.UTF8.GetByteCount(letter).Should().Be(bytes);
        var many = (74 / bytes) + fit;
        Lines(many).Should().HaveCount(2, "the space that goes on takes a byte");
        Lines(many + 1).Should().HaveCount(3);

        string[] Lines(int times)
        {
            var due = new Due("A", string.Concat(Enumerable.Repeat(letter, times)), "", null, D("2026-03-04"), "", Authority);
            var text = Due.ToICalendar([due], D("2026-02-01"));
            var from = text.IndexOf("SUMMARY:", StringComparison.Ordinal);
            return text[from..text.IndexOf("\r\nDESCRIPTION", StringComparison.Ordinal)].Split("\r\n");
        }
    }

    [Fact]
    public void Half_a_character_at_the_end_is_kept()
    {
        var due = new Due("A", "name\uD83D", "", null, D("2026-03-04"), "", Authority);
        Due.ToICalendar([due], D("2026-02-01")).Should().Contain("SUMMARY:A: name\uD83D\r\n");
    }

    private static Due Make(string id, string? day = "2026-03-03", Instant? at = null, string note = "") =>
        new(id, "name", "the event", D("2026-03-01"), day is null ? null : D(day), "one day", Authority, null, at, null, note);
}
