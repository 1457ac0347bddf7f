using CareRights.Stability.Figures;
using CareRights.Stability.Measures.Exposure;

namespace CareRights.Stability.Tests.Figures;

/// <summary>A year of which no return was read, and that no row of another return covers, says nothing: not that the child was elsewhere, and not that nothing happened.</summary>
public sealed class UnreadYearsTests
{
    private static readonly ChildKey Child = new("Hazelshire", "1");

    [Theory]
    // In care in 2022-23? What ended on its first day, 1 April 2022, belongs to it: the row has to begin the day before.
    [InlineData("2022-03-31", 2024, "dfe_placements_2y", "No1")]
    [InlineData("2022-04-01", 2024, "dfe_placements_2y", "Unknown")]
    [InlineData("2022-04-02", 2024, "dfe_placements_2y", "Unknown")]
    [InlineData("2023-05-01", 2024, "dfe_placements_2y", "Unknown")]
    [InlineData("2023-05-01", 2024, "commissioner_changes_as_written_2y", "Unknown")]
    [InlineData("2023-05-01", 2024, "dfe_placements_1y", "No1")]
    [InlineData("2023-05-01", 2024, "dfe_started_1y", "Yes")]
    // In care in the six months to 31 March 2023, of a return that was not read?
    [InlineData("2022-03-30", 2023, "annex_a_placements_12m", "No1")]
    [InlineData("2023-05-01", 2023, "annex_a_placements_12m", "Unknown")]
    // On 31 March of a year that was not read.
    [InlineData("2022-03-30", 2023, "dfe_placements_1y", "No1")]
    [InlineData("2022-04-01", 2023, "dfe_placements_1y", "Unknown")]
    [InlineData("2023-04-01", 2023, "dfe_placements_1y", "Unknown")]
    [InlineData("2023-05-01", 2023, "dfe_ceased_1y", "Unknown")]
    [InlineData("2023-05-01", 2022, "dfe_started_1y", "Unknown")]
    // Since 1 October 2021 in care, and with one carer: the row itself says it.
    [InlineData("2021-09-30", 2024, "dfe_long_term", "Yes")]
    [InlineData("2021-10-01", 2024, "dfe_long_term", "NotApplicable")]
    public void One_open_row_in_the_return_of_2024_alone(string start, int year, string measure, string expected) =>
        Ask(measure, year, [2024], Row(start, null, ReasonForNewEpisode.S)).Should().Be(expected);

    [Fact]
    public void With_the_return_of_the_year_before_it_is_known_that_the_child_was_not_there() =>
        Ask("dfe_placements_2y", 2024, [2023, 2024], Row("2023-05-01", null, ReasonForNewEpisode.S)).Should().Be("NotApplicable");

    [Fact]
    public void Whole_histories_speak_of_the_years_before() =>
        Ask("dfe_placements_2y", 2024, Coverage(2024).WithYearsBefore(2023), Row("2023-05-01", null, ReasonForNewEpisode.S)).Should().Be("NotApplicable");

    [Fact]
    public void What_was_seen_is_enough_for_a_yes_though_not_for_a_number() =>
        Ask(
            "dfe_placements_2y", 2024, [2024], Row("2022-05-01", "2023-06-01", ReasonForNewEpisode.S), Row("2023-06-01", "2023-07-01", ReasonForNewEpisode.P), Row("2023-07-01", null, ReasonForNewEpisode.P))
            .Should().Be("Yes");

    [Fact]
    public void Rows_that_cover_an_unread_year_in_turn_leave_no_hole_and_a_day_between_them_does()
    {
        Ask("dfe_placements_1y", 2023, [2024], Row("2022-03-01", "2023-01-10", ReasonForNewEpisode.S), Row("2023-01-10", null, ReasonForNewEpisode.P)).Should().Be("No2");
        Ask("dfe_placements_1y", 2023, [2024], Row("2022-03-01", "2023-01-10", ReasonForNewEpisode.S), Row("2023-01-11", null, ReasonForNewEpisode.S)).Should().Be("Unknown");
    }

    // A stay away that began in a year that was not read: the home that is seen may not be the one it was away from.
    [Theory]
    [InlineData("still away", null, "No1")]
    [InlineData("back in the year", "2023-06-01", "Unknown")]
    [InlineData("back on its last day", "2024-03-31", "Unknown")]
    [InlineData("back after it", "2024-04-01", "No1")]
    public void Where_a_child_was_away_from_is_asked_only_where_it_came_back_in_the_period(string title, string? back, string expected)
    {
        Episode[] rows = [Row("2021-05-01", "2022-06-01", ReasonForNewEpisode.S, 2022), Row("2022-06-01", back, ReasonForNewEpisode.P) with { Placement = PlacementType.T4 }, .. back is null ? [] : new[] { Row(back, null, ReasonForNewEpisode.P) with { Place = "2021-05-01" } }];
        Ask("dfe_placements_1y", 2024, [2022, 2024], rows).Should().Be(expected, title);
    }

    // A day of the year that the short break covers shows nothing of those after it.
    [Fact]
    public void A_row_that_covers_the_first_day_of_the_first_year_does_not_speak_of_the_rest_of_it()
    {
        var shortBreak = Row("2022-03-01", "2022-05-01", ReasonForNewEpisode.S) with { Status = LegalStatus.V4, Ceased = ReasonCeased.E4A };
        Ask("dfe_placements_2y", 2024, [2024], shortBreak, Row("2023-05-01", null, ReasonForNewEpisode.S)).Should().Be("Unknown");
        Ask("annex_a_placements_12m", 2023, [2024], shortBreak with { Start = Day("2022-09-01"), End = Day("2022-11-01") }, Row("2023-05-01", null, ReasonForNewEpisode.S)).Should().Be("Unknown", "nor does one of the first day of the six months");
        Ask("dfe_placements_2y", 2024, [2023, 2024], shortBreak, Row("2023-05-01", null, ReasonForNewEpisode.S)).Should().Be("NotApplicable");
    }

    [Theory]
    [InlineData(2024, "what happened in the years of the period whose return was not read, and that the rows of other returns do not cover")]
    [InlineData(2023, "")]
    public void A_pattern_over_days_that_nobody_read_is_not_known_and_what_else_is_in_doubt_is_said_first(int firstReturn, string because)
    {
        PlacementHistory Of(params Episode[] rows) => PlacementHistory.From(Child, rows, Repair.Standard, null, Coverage([firstReturn, 2024]));
        FirstMoveAnswer First(PlacementHistory history) => TimeToFirstMove.Assess(history, Day("2022-04-01"), Day("2024-03-31"), Day("2024-03-31"));

        First(Of(Row("2023-05-01", null, ReasonForNewEpisode.S))).Because.Should().Be(because);
        First(Of(Row("2023-05-01", null, ReasonForNewEpisode.S) with { Placement = PlacementType.Unknown })).Because.Should().Be("a code that could not be read, in a row of the period");
    }

    private static string Ask(string measure, int year, int[] returns, params Episode[] rows) => Ask(measure, year, Coverage(returns), rows);

    private static string Ask(string measure, int year, ReturnCoverage coverage, params Episode[] rows)
    {
        var record = new ChildRecord(PlacementHistory.From(Child, rows, Repair.Standard, null, coverage), new LocalDate(2012, 1, 1));
        var answer = Measure.Find(measure)!.Assess(record, new StatisticalYear(year));
        return answer.Outcome + (answer.Value is { } value ? value.ToString(System.Globalization.CultureInfo.InvariantCulture) : "");
    }

    private static ReturnCoverage Coverage(params int[] returns) => new([], SuppliedTables.All, new LocalDate(returns.Max(), 3, 31), returns);

    private static Episode Row(string start, string? end, ReasonForNewEpisode reason, int year = 2024) => new()
    {
        Child = Child,
        ReturnYear = year,
        Start = Day(start),
        Reason = reason,
        Status = LegalStatus.C2,
        Placement = PlacementType.U6,
        Place = start,
        End = end is null ? null : Day(end),
        Ceased = end is null ? null : ReasonCeased.X1,
    };

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
