using System.Text;
using CareRights.Eligibility;
using CareRights.Ssda903.Tests.Rules;
using CareRights.Stability;
using CareRights.Tests;
using static CareRights.Tests.Dates;

namespace CareRights.Ssda903.Tests;

/// <summary>What the rows of one child say for the law on leaving care: care, breaks, homes and orders, day by day, for rows of every kind, in one list beside this file.</summary>
/// <remarks>Rows are written as <see cref="RuleRows"/> reads them, of the return of 2024-25 (E), 2023-24 (L) and 2022-23 (Y). Where nobody can know, a period is possible.</remarks>
public sealed class PersonFactsTests
{
    private static readonly (string Name, string[] Rows)[] Children =
    [
        ("in care at the end of the year", ["E 2024-05-01 S C2 U6"]),
        ("left, and nothing is known from then on of the home", ["E 2024-05-01 S V2 U6 - 2024-06-01 E8"]),
        ("left, and another authority took over: care may go on", ["E 2024-05-01 S C1 U6 - 2024-06-01 E3"]),
        ("left with special guardianship", ["E 2024-05-01 S J1 U6 - 2024-06-01 E43"]),
        ("left with special guardianship to the former carers, the last of its codes", ["E 2024-05-01 S C2 U6 - 2024-06-01 E48"]),
        ("adopted", ["E 2024-05-01 S E1 A3 - 2024-06-01 E11"]),
        ("on remand, on another order, and a status that is none", ["E 2024-05-01 S J1 U6 - 2024-06-01 X1", "E 2024-06-01 L L1 U6 - 2024-07-01 X1", "E 2024-07-01 L ZZ U6 - 2024-08-01 E8"]),
        ("open in last year's return, and closed in this one", ["L 2023-05-01 S C2 U6", "E 2023-05-01 S C2 U6 - 2024-06-01 E8"]),
        ("open in last year's return, and not in this one", ["L 2023-05-01 S C2 U6", "E 2024-09-01 S C2 U6 - 2024-10-01 E8"]),
        ("open in the return of the year before that", ["Y 2022-05-01 S C2 U6", "E 2024-09-01 S C2 U6 - 2024-10-01 E8"]),
        ("left open before care began again", ["E 2024-07-01 S C2 U6", "E 2025-03-01 S C2 U6"]),
        ("left open in last year's return before care began again in it", ["L 2022-07-01 S C2 U6", "L 2024-03-01 S C2 U6 - 2024-03-10 E8"]),
        ("days between two rows of one time of care", ["E 2024-07-01 S C2 U6 - 2024-09-01 X1", "E 2024-10-01 P C2 U6 - 2024-11-01 E8"]),
        ("a row that runs into the next, with another status", ["E 2024-05-01 S C2 U6 - 2024-09-01 X1", "E 2024-08-01 L V2 U6 - 2024-10-01 E8"]),
        ("a row that runs into the next, with the same status", ["E 2024-05-01 S C2 U6 - 2024-09-01 X1", "E 2024-08-01 P C2 U1 - 2024-10-01 E8"]),
        ("two statuses for the same days", ["E 2024-05-01 S C2 U6 - 2024-09-01 E8", "E 2024-05-01 S V2 U6 - 2024-09-01 E8"]),
        ("with a parent throughout", ["E 2024-05-01 S C2 P1 - 2024-09-01 E8"]),
        ("with a parent, in foster care, and with a parent again", ["E 2024-05-01 S C2 P1 - 2024-06-01 X1", "E 2024-06-01 P C2 U6 - 2024-07-01 X1", "E 2024-07-01 P C2 P1 - 2024-08-01 X1", "E 2024-08-01 L V2 P1"]),
        ("with a parent or in foster care, as two rows have it", ["E 2024-05-01 S C2 P1 - 2024-09-01 E8", "E 2024-05-01 S C2 U6 - 2024-09-01 E8"]),
        ("a placement that is none, before one with a parent", ["E 2024-05-01 S C2 ZZ - 2024-06-01 X1", "E 2024-06-01 P C2 P1 - 2024-09-01 E8"]),
        ("a placement that is none, before foster care", ["E 2024-05-01 S C2 ZZ - 2024-06-01 X1", "E 2024-06-01 P C2 U6 - 2024-09-01 E8"]),
        ("two times of care, and the home between them", ["E 2024-05-01 S C2 P1 - 2024-06-01 E8", "E 2024-08-01 S C2 U6 - 2024-09-01 E8"]),
        ("an end that cannot be read", ["E 2024-05-01 S C2 U6 - ?"]),
        ("an end that cannot be read, before a row that goes on", ["E 2024-05-01 S C2 U6 - ?", "E 2024-08-01 P C2 U1 - 2024-09-01 E8"]),
        ("an end that cannot be read, in last year's return", ["L 2023-05-01 S C2 U6 - ?", "E 2024-08-01 S C2 U1 - 2024-09-01 E8"]),
        ("a day without a length", ["E 2024-05-01 S C2 U6 - 2024-05-01 X1", "E 2024-05-01 P C2 P1 - 2024-06-01 E8"]),
        ("short breaks, break by break", ["E 2024-05-01 S V3 U6 - 2024-05-05 E8", "E 2024-07-01 S V3 U6 - 2024-07-05 E8"]),
        ("an agreement of short breaks alone", ["E 2024-05-01 S V4 U6"]),
        ("short breaks of both sorts", ["E 2024-05-01 S V3 U6 - 2024-05-05 E8", "E 2024-07-01 S V4 U6 - 2024-08-01 E8"]),
        ("days that are a short break in one row and care in another", ["E 2024-05-01 S V3 U6 - 2024-05-10 E8", "E 2024-05-01 S V2 U6 - 2024-05-10 E8"]),
        ("a short break that runs into care", ["E 2024-05-01 S V3 U6 - 2024-05-10 X1", "E 2024-05-06 L V2 U6 - 2024-06-01 E8"]),
        ("care that runs into a short break that is open", ["E 2024-05-01 S V2 U6 - 2024-05-10 X1", "E 2024-05-06 L V3 U6"]),
        ("a row without a first day, which ended with special guardianship, beside another", ["E 2024-05-01 S C2 U6 - 2024-06-01 E45", "E - S C2 U6 - 2025-01-01 E44"]),
        ("a first day after the year", ["E 2024-05-01 S C2 U6 - 2024-06-01 E8", "E 2025-04-01 S C2 U6"]),
        ("an end after the year", ["E 2024-05-01 S C2 P1 - 2025-06-01 E45"]),
        ("care that is open after the 18th birthday", ["H 2006-06-02", "E 2024-05-01 S C2 U6"]),
        ("no episode", ["H 2008-06-02"]),
        ("two rows that begin on one day, and care ended on different days", ["E 2024-05-01 S C2 U6 - 2024-06-01 E8", "E 2024-05-01 S C2 U6 - 2024-09-01 E8"]),
        ("the same, and the first says that care went on", ["E 2024-05-01 S C2 U6 - 2024-06-01 X1", "E 2024-05-01 S C2 U6 - 2024-09-01 E8"]),
        ("the same, and care went on from the later end", ["E 2024-05-01 S C2 U6 - 2024-06-01 E8", "E 2024-05-01 S C2 U6 - 2024-09-01 X1", "E 2024-09-01 P C2 U1"]),
        ("the same, of another placement", ["E 2024-05-01 S C2 U6 - 2024-09-01 E8", "E 2024-05-01 S C2 U1 - 2024-06-01 E8"]),
        ("three rows that begin on one day, and the last ended first", ["E 2024-05-01 S C2 U6 - 2024-07-01 E8", "E 2024-05-01 S C2 U6 - 2024-09-01 E8", "E 2024-05-01 S C2 U6 - 2024-06-01 E8"]),
        ("days between two rows of one time of care, with another status after them", ["E 2024-07-01 S C2 U6 - 2024-09-01 X1", "E 2024-10-01 U V2 U1 - 2024-11-01 E8"]),
        ("left open before care began again, before the year of the return", ["L 2022-07-01 S C2 U6", "L 2023-03-01 S C2 U6 - 2024-03-10 E8"]),
        ("in care in both returns, and the one between them was not read", ["Y 2022-05-01 S C2 U6", "E 2022-05-01 S C2 U6"]),
        ("a status that a later return corrects, after earlier care", ["L 2023-05-01 S C2 U6 - 2023-08-01 E8", "L 2024-02-01 S V2 U6", "E 2024-02-01 S C2 U6"]),
        ("three rows that begin on one day and end differently", ["E 2024-05-01 S C2 U6 - 2024-06-01 E8", "E 2024-05-01 S C2 U6 - 2024-07-01 E45", "E 2024-05-01 S C2 U6"]),
    ];

    [Fact]
    public void What_the_rows_of_a_child_say_of_care_homes_and_orders_is_in_the_list()
    {
        var text = new StringBuilder();
        foreach (var (name, rows) in Children)
        {
            Add(text, name + ": " + string.Join("; ", rows), PersonInReturn.Of(RuleRows.Read(2025, rows), Repair.Standard).Single());
        }

        GeneratedDocument.ShouldBe(text.ToString(), "tests", "CareRights.Ssda903.Tests", "people.txt");
    }

    [Fact]
    public void Rows_of_a_case_system_show_the_days_that_it_says_and_no_others()
    {
        var data = RuleRows.Read(2025, "E 2024-05-01 S C2 P1");
        data = data with { Episodes = [data.Episodes[0] with { ReturnYear = null }] };
        var person = PersonInReturn.Of(data, Repair.Standard, new DateInterval(D("2024-01-01"), D("2024-12-24"))).Single().Person;

        Lines(person).Should().Equal(
            "care from the first day to 2024-01-01, Unknown, possible", "care 2024-05-01 to 2024-12-25, England, CareOrder", "care from 2024-12-25 on, Unknown, possible",
            "home Unknown from the first day to 2024-01-01, possible", "home Parent 2024-05-01 to 2024-12-25", "home Unknown from 2024-12-25 on, possible");
    }

    [Theory]
    [InlineData("2025-03-30", "2025-03-31")]
    [InlineData("2025-03-31", "2025-04-01")]
    [InlineData("2025-04-01", "2025-04-01")]
    public void A_day_until_which_was_seen_ends_what_is_known_and_a_later_one_adds_nothing(string last, string until)
    {
        var person = PersonInReturn.Each(RuleRows.Read(2025, "E 2024-05-01 S C2 U6"), Repair.Standard, one => one.Person, observedUntil: D(last)).Single();

        Lines(person).Should().Contain($"care 2024-05-01 to {until}, England, CareOrder").And.Contain($"care from {until} on, Unknown, possible");
    }

    [Theory]
    [InlineData("2024-05-01", null, "2024-04-01", "2025-04-01")]
    [InlineData("2024-03-31", null, "2023-04-01", "2024-04-01")]
    [InlineData("2024-05-01", "2025-04-01", "2025-04-01", "2026-04-01")]
    [InlineData("2022-05-01", "2024-03-31", "2023-04-01", "2024-04-01")]
    public void Rows_that_name_no_year_show_the_years_of_their_ends_or_that_of_the_last_start(string began, string? ended, string from, string to)
    {
        EpisodeRow row = new() { Child = "1", Rne = "S", Ls = "C2", Place = "U6", Decom = D(began), Dec = ended is null ? null : D(ended), Rec = ended is null ? null : "E8" };
        var person = PersonInReturn.Of(new() { Episodes = [row] }, Repair.Standard).Single().Person;

        Lines(person).Should().Contain($"home Unknown from the first day to {from}, possible").And.Contain($"care from {to} on, Unknown, possible");
    }

    [Fact]
    public void A_day_before_the_first_year_until_which_was_seen_leaves_nothing_certain() =>
        PersonInReturn.Each(RuleRows.Read(2025, "E 2024-05-01 S C2 U6"), Repair.Standard, one => one.Person, observedUntil: D("2023-06-01")).Single().Care!.Periods.Should().OnlyContain(period => period.IsPossible);

    [Fact]
    public void Rows_without_any_day_of_no_year_leave_every_day_possible()
    {
        var data = RuleRows.Read(2025, "E - S C2 U6");
        data = data with { Episodes = [data.Episodes[0] with { ReturnYear = null }] };
        var person = PersonInReturn.Of(data, Repair.Standard).Single();

        person.Fault.Should().BeNull();
        person.Person.Care!.Periods.Should().OnlyContain(period => period.IsPossible);
        foreach (var day in (LocalDate[])[LocalDate.MinIsoValue, D("2024-06-01"), LocalDate.MaxIsoValue])
        {
            person.Person.Care!.Periods.Should().Contain(period => period.Covers(day), "care on {0} is not known", day);
        }
    }

    [Fact]
    public void Children_of_two_authorities_are_two_and_come_in_the_order_of_both_whatever_the_threads()
    {
        var row = RuleRows.Read(2025, "E 2024-05-01 S C2 U6").Episodes[0];
        var data = new Return { Episodes = [.. from authority in (string[])["B", "A"] from child in Enumerable.Range(0, 300) select row with { Authority = authority, Child = $"{child:000}" }], Headers = [new() { Child = "9", Authority = "A", ReturnYear = 2025 }] };

        foreach (var threads in (int[])[1, 2, -1])
        {
            var people = PersonInReturn.Of(data, Repair.Standard, threads);
            people.Select(person => (person.Authority, person.Child)).Should().Equal(
                [.. Enumerable.Range(0, 300).Select(child => ("A", $"{child:000}")), ("A", "9"), .. Enumerable.Range(0, 300).Select(child => ("B", $"{child:000}"))]);
            people.Should().OnlyContain(person => person.Fault == null && person.RowsChanged == 0);
        }
    }

    [Fact]
    public void Progress_is_told_in_shares_of_the_children()
    {
        var row = RuleRows.Read(2025, "E 2024-05-01 S C2 U6").Episodes[0];
        var told = new Told();
        PersonInReturn.Each(new() { Episodes = [.. Enumerable.Range(0, 512).Select(child => row with { Child = $"{child}" })] }, Repair.Standard, one => one, progress: told).Should().HaveCount(512);

        told.Shares.Should().Equal(0, 0.5);
    }

    private static void Add(StringBuilder text, string head, PersonInReturn person)
    {
        text.AppendLine($"{head}{(person.RowsChanged > 0 ? $" ({person.RowsChanged} changed)" : "")}{(person.Fault is { } fault ? $" ({fault})" : "")}");
        foreach (var line in Lines(person.Person))
        {
            text.AppendLine("    " + line);
        }
    }

    private static IEnumerable<string> Lines(Person person) =>
    [
        .. person.Care!.Periods.Select(period => $"care {Days(period)}, {period.Nation}{(period.LegalBasis == LegalBasis.Unknown ? "" : $", {period.LegalBasis}")}{Possible(period)}"),
        .. person.Care.ShortBreaks.Select(series => $"breaks {Days(series)}, {series.Nation}, {(series.IsInCare == false ? "not in care" : "perhaps in care")}: {(series.Breaks is { } breaks ? string.Join(", ", breaks.Select(each => Days(each) + Possible(each) + (each.IntendedDays is { } days ? $", meant for {days} days" : ""))) : "which days is not known")}"),
        .. (person.FamilyHomes ?? History<FamilyHome>.None).Select(home => $"home {home.With} {Days(home)}{Possible(home)}"),
        .. (person.SpecialGuardianships ?? History<SpecialGuardianship>.None).Select(order => $"special guardianship {Days(order)}{(order.WasLookedAfterBefore == true ? ", looked after before" : "")}{Possible(order)}"),
    ];

    private static string Possible(FactPeriod period) => period.IsPossible ? ", possible" : "";

    private static string Days(FactPeriod period) => (period.From == LocalDate.MinIsoValue, period.To) switch
    {
        (true, null) => "on any day",
        (true, { } to) => $"from the first day to {Day(to)}",
        (false, null) => $"from {Day(period.From)} on",
        (false, { } to) => $"{Day(period.From)} to {Day(to)}",
    };

    private static string Day(LocalDate day) => day.ToString("uuuu-MM-dd", null);

    private sealed class Told : IProgress<double>
    {
        public List<double> Shares { get; } = [];

        public void Report(double value) => Shares.Add(value);
    }
}
