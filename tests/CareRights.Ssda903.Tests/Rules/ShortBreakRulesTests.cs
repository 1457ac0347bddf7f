using CareRights.Ssda903.Rules;
using FsCheck;
using FsCheck.Fluent;
using static CareRights.Tests.Dates;

namespace CareRights.Ssda903.Tests.Rules;

/// <summary>Rules 365 to 367, 384, 399 and 426: short breaks; and 440 and 441, reviews by age. Care Planning, Placement and Case Review (England) Regulations 2010, regulation 48(2)(c).</summary>
public sealed class ShortBreakRulesTests
{
    public static TheoryData<string, int, string, string[]> Breaks => new()
    {
        { "365", 2025, "regulation 48(2)(c)(i): 17 days and 18", ["E 2024-05-01 S V3 U4 - 2024-05-18 E4A", "!E 2024-06-01 S V3 U4 - 2024-06-19 E4A", "E 2024-07-01 S V4 U4 - 2024-09-19 E4A"] },
        { "365", 2025, "still open on 31 March", ["E 2025-03-14 S V3 U4", "!E 2025-03-13 S V3 U4"] },
        { "366", 2025, "a break is one row", ["E 2024-05-01 S V3 U4", "!E 2024-05-03 P V3 U1", "!E 2024-05-03 - V3 U1", "E 2024-05-03 P V4 U1"] },
        { "367", 2025, "regulation 48(2)(c)(iii): 75 days", ["E 2024-05-01 S V3 U4 - 2024-06-15 E4A", "E 2024-07-01 S V3 U4 - 2024-07-31 E4A"] },
        { "367", 2025, "regulation 48(2)(c)(iii): 76 days", ["!E 2024-05-01 S V3 U4 - 2024-06-15 E4A", "!E 2024-07-01 S V3 U4 - 2024-08-01 E4A"] },
        { "367", 2025, "twelve months that run over 1 April (unlike the public implementation)", ["L 2024-02-01 S V3 U4 - 2024-03-12 E4A", "!E 2024-06-01 S V3 U4 - 2024-07-07 E4A"] },
        { "367", 2025, "75 days in twelve months, and another the day after they end", ["E 2024-01-01 S V3 U4 - 2024-03-16 E4A", "E 2025-01-01 S V3 U4 - 2025-01-02 E4A"] },
        { "367", 2025, "76 days, the last on the last day of the twelve months", ["!E 2024-01-01 S V3 U4 - 2024-03-16 E4A", "!E 2024-12-31 S V3 U4 - 2025-01-01 E4A"] },
        { "367", 2025, "days recorded twice count once", ["L 2024-02-01 S V3 U4", "E 2024-02-01 S V3 U4 - 2024-04-15 E4A"] },
        { "367", 2025, "other care does not count", ["E 2024-05-01 S V3 U4 - 2024-06-15 E4A", "E 2024-07-01 S V2 U4 - 2024-09-01 E4A"] },
        { "367", 2025, "a break outside the twelve months is left alone", ["!E 2024-01-01 S V3 U4 - 2024-04-01 E4A", "E 2025-03-01 S V3 U4 - 2025-03-03 E4A"] },
        { "367", 2025, "a day and 74 are 75, and a day more is 76", ["E 2024-05-01 S V3 U4 - 2024-05-02 E4A", "E 2024-06-01 S V3 U4 - 2024-08-14 E4A"] },
        { "367", 2025, "a day and 75", ["!E 2024-05-01 S V3 U4 - 2024-05-02 E4A", "!E 2024-06-01 S V3 U4 - 2024-08-15 E4A"] },
        { "367", 2025, "twelve months that hold 29 February hold a day more: 1 March 2023 to 29 February 2024 hold 1, 65 and 10", ["!E 2023-02-20 S V3 U4 - 2023-03-02 E4A", "!E 2023-06-01 S V3 U4 - 2023-08-05 E4A", "!E 2024-02-20 S V3 U4 - 2024-03-06 E4A"] },
        { "367", 2025, "the same with 9: the first lies in no twelve months of 76 days, the others in 2 March 2023 to 1 March 2024 and later ones", ["E 2023-02-20 S V3 U4 - 2023-03-02 E4A", "!E 2023-06-01 S V3 U4 - 2023-08-05 E4A", "!E 2024-02-21 S V3 U4 - 2024-03-06 E4A"] },
        { "367", 2025, "80 days from 1 May, and 1 May of the year after: 79 of them lie in twelve months with it", ["!E 2023-05-01 S V3 U4 - 2023-07-20 E4A", "!E 2024-05-01 S V3 U4 - 2024-05-02 E4A"] },
        { "367", 2025, "a break of years, and a row within it", ["!E 2021-05-01 S V3 U4 - 2023-01-01 X1", "!E 2023-01-01 S V3 U4 - 2023-01-02 X1", "!E 2023-01-02 S V3 U4 - 2024-09-01 E4A", "E 2022-05-01 S V3 U4 - 2022-05-01 E4A"] },
        { "384", 2025, "long-term fostering", ["!E 2024-05-01 S V3 U1", "!E 2024-05-01 S V4 U4", "E 2024-05-01 S V3 U6", "E 2024-05-01 S V2 U1"] },
        { "399", 2025, "a review in short breaks alone: a day, a code, either that cannot be read, and a row of no review", ["!E 2024-05-01 S V3 U6", "!E 2024-07-01 S V4 U6", "!R 2024-06-01 PN1", "!R - PN1", "!R ? -", "!R - ?", "R - -", "!H 2008-01-01"] },
        { "399", 2025, "said to be a mother or not: that row, and every row of reviews, as the public implementation joins them", ["!E 2024-05-01 S V3 U6", "!H 2008-01-01 - 0", "H 2008-01-01", "!R - -"] },
        { "399", 2025, "said to be a mother and a review", ["!E 2024-05-01 S V4 U6", "!H 2008-01-01 - 1", "!H 2008-01-01", "!R 2024-06-01 PN1", "!R - -"] },
        { "440", 2025, "four on the day of the review, and the day before", ["H 2020-06-01", "!R 2024-06-01 PN0", "R 2024-05-31 PN0", "R 2024-06-01 PN1"] },
        { "441", 2025, "the same of those who could take part, by the first code and the last", ["H 2020-06-01", "R 2024-06-01 PN1", "!R 2024-05-31 PN1", "!R 2024-05-31 PN7", "R 2024-05-31 PN0"] },
        { "399", 2025, "other care besides, and no review", ["E 2024-05-01 S V3 U6", "E 2024-07-01 S V2 U6", "R 2024-06-01 PN1", "H 2008-01-01"] },
        { "399", 2025, "no review", ["E 2024-05-01 S V3 U6", "R - -", "H 2008-01-01"] },
        { "426", 2025, "both ways in one year", ["!E 2024-05-01 S V3 U6", "!E 2024-07-01 S V4 U6", "E 2024-09-01 S V2 U6"] },
        { "426", 2025, "one of them last year", ["L 2023-05-01 S V3 U6", "E 2024-07-01 S V4 U6"] },
    };

    [Theory]
    [MemberData(nameof(Breaks))]
    public void Stay_within_their_limits(string rule, int year, string name, string[] rows) => RuleRows.ShouldBeFound(rule, year, name, rows);

    [Fact]
    public void Days_in_any_twelve_months_are_those_of_counting_every_day_of_every_twelve_months()
    {
        var stay = from start in Gen.Choose(0, 800) from length in Gen.Choose(-2, 60) select (Start: D("2018-11-01").PlusDays(start), End: D("2018-11-01").PlusDays(start + length));
        Prop.ForAll(Arb.From(Gen.ListOf(stay).Resize(12)), stays =>
        {
            var found = ReturnCheck.Assess(
                new() { Episodes = [.. stays.Select((each, place) => new EpisodeRow { Child = "1", Ls = "V3", Decom = each.Start, Dec = each.End, Origin = new(null, place) })] },
                2023,
                [ValidationRule.InForce(2023).Single(rule => rule.Number == "367")]).Select(breach => breach.Row.Origin.Line);

            found.Should().BeEquivalentTo(ByCounting([.. stays]));
        }).QuickCheckThrowOnFailure();
    }

    // Twelve months that begin with a day end the day before its anniversary, which is 1 March for 29 February.
    private static IEnumerable<int> ByCounting((LocalDate Start, LocalDate End)[] stays)
    {
        var origin = D("2017-10-01");
        var covered = new bool[1400];
        foreach (var (start, end) in stays)
        {
            for (var day = start; day < end; day = day.PlusDays(1))
            {
                covered[Period.DaysBetween(origin, day)] = true;
            }
        }

        var caught = new bool[covered.Length];
        for (var first = origin; first < D("2020-07-01"); first = first.PlusDays(1))
        {
            var after = first is { Month: 2, Day: 29 } ? new LocalDate(first.Year + 1, 3, 1) : first.PlusYears(1);
            var days = Enumerable.Range(Period.DaysBetween(origin, first), Period.DaysBetween(first, after)).Where(day => covered[day]).ToArray();
            foreach (var day in days.Length > 75 ? days : [])
            {
                caught[day] = true;
            }
        }

        return Enumerable.Range(0, stays.Length).Where(place =>
            Enumerable.Range(0, caught.Length).Any(day => caught[day] && origin.PlusDays(day) >= stays[place].Start && origin.PlusDays(day) < stays[place].End));
    }
}
