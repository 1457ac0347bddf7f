using CareRights.Eligibility.LeavingCare;
using static CareRights.Eligibility.Tests.LeavingCare.People;
using static CareRights.Tests.Dates;

namespace CareRights.Eligibility.Tests.LeavingCare;

/// <summary>Care Planning Regulations 2010, regulations 40(2) and 48(2); before 1 April 2011 SI 2001/2874, regulation 3(2) and (3).</summary>
public sealed class ShortBreaksTests
{
    private static readonly ShortBreakSeries Weekends = Series(Break("2025-03-01", 2, 2), Break("2025-04-05", 2, 2));

    public static TheoryData<string, ShortBreakSeries, string, Answer> Regulation48 => new()
    {
        { "(2)(a) not in care", Weekends, "2025-04-06", Answer.Yes },
        { "(2)(a) in care", Weekends with { IsInCare = true }, "2025-04-06", Answer.No },
        { "(2)(a) not known whether in care", Weekends with { IsInCare = null }, "2025-04-06", Answer.Unknown },
        { "(2)(b) with different people", Weekends with { IsSamePersonOrAccommodation = false }, "2025-04-06", Answer.No },
        { "(2)(b) not known", Weekends with { IsSamePersonOrAccommodation = null }, "2025-04-06", Answer.Unknown },
        { "(2)(c)(i) intended for 17 days", Series(Break("2025-03-01", 2, 17)), "2025-03-02", Answer.Yes },
        { "(2)(c)(i) intended for 18 days", Series(Break("2025-03-01", 2, 18)), "2025-03-02", Answer.No },
        { "(2)(c)(i) intention not known", Series(Break("2025-03-01", 2, null)), "2025-03-02", Answer.Unknown },
        { "(2)(c)(i) a longer plan that lies ahead", Series(Break("2025-03-01", 2, 2), Break("2025-08-01", 20, 20)), "2025-03-02", Answer.Yes },
        { "(2)(c)(ii) does not go home", Weekends with { ReturnsToParent = false }, "2025-04-06", Answer.No },
        { "(2)(c)(ii) not known", Weekends with { ReturnsToParent = null }, "2025-04-06", Answer.Unknown },
        { "(2)(c)(iii) 75 days in 12 months", Five(15), "2025-12-01", Answer.Yes },
        { "(2)(c)(iii) 76 days in 12 months", Series([.. Five(15).Breaks!, Break("2025-11-01", 1, 1)]), "2025-12-01", Answer.No },
        { "(2)(c)(iii) 76 days, the last of them 12 months after the first", Series([.. Five(15).Breaks!, Break("2025-12-31", 1, 1)]), "2026-02-01", Answer.No },
        { "(2)(c)(iii) 76 days, but over 12 months and a day", Series([.. Five(15).Breaks!, Break("2026-01-01", 1, 1)]), "2026-02-01", Answer.Yes },
        { "17 days, planned for 25, the day before the limit was removed", Series(Break("2020-04-23", 2, 25)), "2020-04-24", Answer.No },
        { "the day on which it was removed", Series(Break("2020-04-24", 2, 25)), "2020-04-25", Answer.Yes },
        { "the last day without it: the relevant period ends with 25 September", Series(Break("2020-09-25", 2, 25)), "2020-10-01", Answer.Yes },
        { "the day on which it was back", Series(Break("2020-09-26", 2, 25)), "2020-10-01", Answer.No },
        { "the 75 days stayed all the while", Series(Break("2020-05-01", 76, 76)), "2020-08-01", Answer.No },
        { "the regulations of 2001: four weeks, 28 days", Series(Break("2010-03-01", 28, 28)), "2010-04-01", Answer.Yes },
        { "the regulations of 2001: 29 days", Series(Break("2010-03-01", 29, 29)), "2010-04-01", Answer.No },
        { "the regulations of 2001: no limit in 12 months", Series(Break("2010-01-01", 28, 28), Break("2010-03-01", 28, 28), Break("2010-05-01", 28, 28)), "2010-07-01", Answer.Yes },
        { "before the regulations of 2001", Weekends, "2001-09-30", Answer.Unknown },
    };

    [Theory, MemberData(nameof(Regulation48))]
    public void Answers(string limb, ShortBreakSeries series, string asOf, Answer expected) => ShortBreaks.Assess(series, D(asOf)).Answer.Should().Be(expected, limb);

    [Theory]
    [InlineData(17, 75, Answer.Yes)]
    [InlineData(18, 75, Answer.No)]
    [InlineData(17, 76, Answer.No)]
    [InlineData(null, 75, Answer.Unknown)]
    [InlineData(17, null, Answer.Unknown)]
    public void WithoutTheBreaksOneByOne(int? longest, int? most, Answer expected) =>
        ShortBreaks.Assess(
            new ShortBreakSeries(D("2024-01-01"), null) { IsInCare = false, IsSamePersonOrAccommodation = true, ReturnsToParent = true, LongestIntendedDays = longest, MostDaysInTwelveMonths = most, Nation = Nation.England },
            D("2025-06-01")).Answer.Should().Be(expected);

    [Fact]
    public void A_child_discharged_from_a_break_to_whom_the_regulation_applied_was_not_eligible_before()
    {
        var breaks = Breaks("2023-01-06", "2025-06-20", nights: 2, daysInTwelveMonths: 60);
        Born("2009-05-05").WithBreaks(breaks).AllOn("2025-07-15").Relevant.Answer.Should().Be(Answer.No);
        Born("2009-05-05").WithBreaks(breaks with { ReturnsToParent = false }).AllOn("2025-07-15").Relevant.Answer.Should().Be(Answer.Yes);
    }

    private static ShortBreak Break(string from, int days, int? intended) => new(D(from), D(from).PlusDays(days), intended);

    private static ShortBreakSeries Five(int days) => Series(
        [.. new[] { "2025-01-01", "2025-03-01", "2025-05-01", "2025-07-01", "2025-09-01" }.Select(from => Break(from, days, days))]);

    // Asked on 10 June 2024, of a break of two days in May and one that is only possible.
    [Theory]
    [InlineData("2024-06-09", null)]
    [InlineData("2024-06-10", 2)]
    [InlineData("2024-06-11", 2)]
    public void APossibleBreakLeavesTheDaysOpenFromTheDayAfterItBeginsAndNotBefore(string begins, int? most)
    {
        var series = Series(new ShortBreak(D("2024-05-01"), D("2024-05-03"), 2), new ShortBreak(D(begins), D(begins).PlusDays(4), 4) { IsPossible = true });

        ShortBreaks.MostDaysInTwelveMonths(series, D("2024-06-10")).Should().Be(most);
    }
}
