using CareRights.Eligibility.LeavingCare;
using static CareRights.Eligibility.Tests.LeavingCare.People;
using static CareRights.Tests.Dates;

namespace CareRights.Eligibility.Tests.LeavingCare;

/// <summary>Care Planning Regulations 2010, regulations 40(2) and 48(2)(b): care under section 20 that ends near a short break at the 16th birthday, 30 January 2024, and the same days stated as both.</summary>
/// <remarks>
/// Regulation 48 asks which arrangement a placement belongs to. Care that ended on the day on which a break began is not a placement in the series, and the break alone decides what the child was
/// immediately before last ceasing to be looked after (Children Act 1989, section 23A(2)(b)). Care stated up to the end of the break names two arrangements for the same days: which it was is not known,
/// however many rows state it, since rows that follow one another are one period (section 22(2), a continuous period).
/// </remarks>
public sealed class CareBesideBreaksTests
{
    private const string Asked = "2024-02-10";
    private const string Both = "Contradiction:lookedAfterPeriods+shortBreakSeries";

    [Theory]
    [InlineData("2024-01-27", "2024-01-29")]
    [InlineData("2024-01-27", "2024-01-30")]
    [InlineData("2024-01-27", "2024-01-31")]
    [InlineData("2024-01-28", "2024-01-29")]
    [InlineData("2024-01-28", "2024-01-30")]
    [InlineData("2024-01-28", "2024-01-31")]
    public void A_break_that_follows_care_and_ends_near_the_16th_birthday_is_not_followed_by_relevance(string careEnded, string breakEnded) =>
        Person(careEnded, breakEnded).AllOn(Asked).Relevant.Answer.Should().Be(Answer.No);

    // On the days that only one of the two states, the other is not asked.
    [Theory]
    [InlineData("2024-01-29", "2024-01-29", "No")]
    [InlineData("2024-01-29", "2024-01-30", "No")]
    [InlineData("2024-01-30", "2024-01-30", "Unknown")]
    [InlineData("2024-01-30", "2024-01-31", "No")]
    [InlineData("2024-01-31", "2024-01-31", "Unknown")]
    [InlineData("2024-01-31", "2024-01-30", "Yes")]
    public void Care_that_goes_beyond_the_break_leaves_open_which_its_last_days_were(string careEnded, string breakEnded, string relevant)
    {
        var status = Person(careEnded, breakEnded).AllOn(Asked);
        status.Relevant.Answer.ToString().Should().Be(relevant);
        status.Contradictions.Select(fact => fact.Id).Should().Equal(Both);
        status.Relevant.Missing.Any(fact => fact.Id == Both).Should().Be(relevant == "Unknown");
    }

    public static TheoryData<string, Func<ShortBreakSeries, ShortBreakSeries>> NotKnown => new()
    {
        { "InCareDuringBreaks", series => series with { IsInCare = null } },
        { "SameAccommodation", series => series with { IsSamePersonOrAccommodation = null } },
        { "ReturnsToParent", series => series with { ReturnsToParent = null } },
        { "IntendedLength", series => series with { Breaks = History.Of(series.Breaks!.Select(one => new ShortBreak(one.From, one.To, null))) } },
    };

    // Care ended with the break the day before the birthday, on it and the day after; on the birthday it is open besides whether care went on after its start.
    [Theory, MemberData(nameof(NotKnown))]
    public void What_is_not_known_of_the_break_is_asked_of_those_who_left_from_it(string asked, Func<ShortBreakSeries, ShortBreakSeries> forget)
    {
        foreach (var (ended, expected) in new (string, string[])[] { ("2024-01-29", []), ("2024-01-30", [asked, "CareOnSixteenthBirthday"]), ("2024-01-31", [asked]) })
        {
            var person = Born("2008-01-30").InCare("2023-06-01", "2024-01-27").WithBreaks(forget(Break(ended)));
            person.AllOn(Asked).Relevant.Missing.Select(fact => fact.Id).Should().Equal(expected, ended);
            person.AllOn("2026-02-10").FormerRelevant.Missing.Select(fact => fact.Id).Should().Equal(expected, ended);
        }
    }

    // Care ended the day before the 18th birthday, on it and the day after: limb (a) or (b) of section 23C(1).
    [Theory, MemberData(nameof(NotKnown))]
    public void What_is_not_known_of_a_break_at_the_18th_birthday_is_asked(string asked, Func<ShortBreakSeries, ShortBreakSeries> forget)
    {
        foreach (var ended in new[] { "2026-01-29", "2026-01-30", "2026-01-31" })
        {
            var person = Born("2008-01-30").InCare("2025-06-01", "2026-01-20").WithBreaks(forget(Series(new ShortBreak(D("2026-01-28"), D(ended), 2))));
            var status = person.AllOn("2026-02-10");
            status.FormerRelevant.Answer.Should().Be(Answer.Unknown, ended);
            status.FormerRelevant.Missing.Select(fact => fact.Id).Should().Equal([asked], ended);
        }
    }

    [Theory]
    [InlineData("2026-01-29")]
    [InlineData("2026-01-30")]
    public void Care_beside_a_break_at_the_18th_birthday_is_asked(string ended)
    {
        var status = Born("2008-01-30").InCare("2025-06-01", ended).WithBreaks(Series(new ShortBreak(D("2026-01-28"), D(ended), 2))).AllOn("2026-02-10");
        status.FormerRelevant.Answer.Should().Be(Answer.Unknown);
        status.FormerRelevant.Missing.Select(fact => fact.Id).Should().Equal(Both);
    }

    [Theory]
    [InlineData("2024-01-29", "No")]
    [InlineData("2024-01-30", "Unknown")]
    [InlineData("2024-01-31", "Yes")]
    public void Care_without_a_break_ends_as_ever(string ended, string relevant) =>
        Born("2008-01-30").InCare("2023-06-01", ended).AllOn(Asked).Relevant.Answer.ToString().Should().Be(relevant);

    [Theory]
    [InlineData("2024-01-27", true)]
    [InlineData("2024-01-28", false)]
    public void A_row_for_the_break_states_it_again_unless_care_runs_up_to_it(string careEnded, bool isTheSame)
    {
        var person = Person(careEnded, "2024-01-30");
        var row = Care("2024-01-28", "2024-01-30");
        var again = person with { Care = CareHistory.From([Care("2023-06-01", careEnded), row], person.Care!.ShortBreaks) };
        var joined = person with { Care = CareHistory.From([Care("2023-06-01", "2024-01-30")], person.Care.ShortBreaks) };

        again.Care.Equals(person.Care).Should().Be(isTheSame);
        again.AllOn(Asked).Relevant.Answer.Should().Be(isTheSame ? Answer.No : Answer.Unknown);
        joined.AllOn(Asked).Relevant.Answer.Should().Be(Answer.Unknown);
        again.Care.Equals(joined.Care).Should().Be(!isTheSame);
    }

    [Theory]
    [InlineData("2024-01-22", "2024-01-28", false)]
    [InlineData("2024-01-23", "2024-01-28", false)]
    [InlineData("2024-01-24", "2024-01-28", true)]
    [InlineData("2024-01-24", "2024-01-29", false)]
    public void Care_for_all_the_days_of_breaks_that_touch_states_them_again(string from, string to, bool isTheSame)
    {
        var series = Series(new ShortBreak(D("2024-01-24"), D("2024-01-26"), 2), new ShortBreak(D("2024-01-26"), D("2024-01-28"), 3));
        var alone = CareHistory.From([], [series]);
        var again = CareHistory.From([Care(from, to)], [series]);

        again.Equals(alone).Should().Be(isTheSame);
        LeavingCareStatus.Assess(Born("2008-01-30") with { Care = again }, D(Asked)).Contradictions.Count.Should().Be(isTheSame ? 0 : 1);
    }

    // Breaks with a day between them are two, and care throughout says that the child did not go home between (regulation 48(2)(c)(ii)).
    [Theory]
    [InlineData("2024-01-26", true)]
    [InlineData("2024-01-27", false)]
    public void Care_throughout_breaks_with_a_day_between_them_disagrees(string second, bool isTheSame)
    {
        var series = Series(new ShortBreak(D("2024-01-24"), D("2024-01-26"), 2), new ShortBreak(D(second), D("2024-01-28"), 3));
        CareHistory.From([Care("2024-01-24", "2024-01-28")], [series]).Equals(CareHistory.From([], [series])).Should().Be(isTheSame);
    }

    public static TheoryData<string, CareHistory, CareHistory> OtherAnswers => new()
    {
        { "another label on days in care", CareHistory.From(Care("2023-06-01", "2024-06-01")), CareHistory.From(Care("2023-06-01", "2024-06-01"), Care("2024-01-01", "2024-02-01") with { RecordedAs = RecordedAs.HousingAct, ArrangedBy = ArrangedBy.AnotherBody }) },
        { "two nations, and a nation not known", CareHistory.From(Care("2023-06-01", "2024-06-01", nation: Nation.Unknown)), CareHistory.From(Care("2023-06-01", "2024-06-01"), Care("2023-06-01", "2024-06-01", nation: Nation.Wales)) },
    };

    [Theory, MemberData(nameof(OtherAnswers))]
    public void Histories_that_say_something_else_are_not_equal(string what, CareHistory one, CareHistory other)
    {
        var born = Born("2008-01-30");
        (born with { Care = one }).AllOn("2024-07-01").Contradictions.Should().NotEqual((born with { Care = other }).AllOn("2024-07-01").Contradictions, what);
        one.Equals(other).Should().BeFalse(what);
    }

    private static Person Person(string careEnded, string breakEnded) => Born("2008-01-30").InCare("2023-06-01", careEnded).WithBreaks(Break(breakEnded));

    private static ShortBreakSeries Break(string ended) => Series(new ShortBreak(D("2024-01-28"), D(ended), 2));
}
