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

    private static Due Make(string id, string? day = "2026-03-03", Instant? at = null, string note = "") =>
        new(id, "name", "the event", D("2026-03-01"), day is null ? null : D(day), "one day", Authority, null, at, null, note);
}
