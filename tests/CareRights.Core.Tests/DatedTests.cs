using static CareRights.Tests.Dates;

namespace CareRights.Core.Tests;

public sealed class DatedTests
{
    private static readonly Citation Authority = Instrument.Order("An Order 2010", "uksi/2010/1").At("article 2", "article/2");

    private static readonly Dated<int> Amount = new(
        Enact("2023-08-01", 3000),
        Enact("2018-08-01", 1000),
        new Enacted<int>(null, 5000, Authority, D("2026-11-21")) { State = "needs regulations; none found" });

    [Theory]
    [InlineData("2018-07-31", null)]
    [InlineData("2018-08-01", 1000)]
    [InlineData("2023-07-31", 1000)]
    [InlineData("2023-08-01", 3000)]
    [InlineData("2099-01-01", 3000)]
    public void TheValueInForce(string asOf, int? expected) =>
        (Amount.InForce(D(asOf)) is { } enacted ? enacted.Value : (int?)null).Should().Be(expected);

    [Fact]
    public void AValueNotCommencedIsPresentAndSwitchedOff()
    {
        Amount.NotCommenced.Should().ContainSingle().Which.State.Should().Be("needs regulations; none found");
        Amount.Select(enacted => enacted.Value).Should().Equal(1000, 3000, 5000);
        Amount.First.Should().Be(D("2018-08-01"));
    }

    [Fact]
    public void AnExpiredValueLeavesNothingBehind()
    {
        var window = new Dated<int>(Enact("2020-04-24", 1) with { Until = D("2020-09-25") });
        window.InForce(D("2020-09-24"))!.Value.Should().Be(1);
        window.InForce(D("2020-09-25")).Should().BeNull();
    }

    [Theory]
    [InlineData("2018-07-31", Answer.Unknown)]
    [InlineData("2018-08-01", Answer.Yes)]
    [InlineData("2025-01-01", Answer.Yes)]
    public void Days_before_the_first_reading_of_an_older_right_are_unknown(string asOf, Answer expected)
    {
        var older = new Dated<int>(Enact("2023-08-01", 3000), Enact("2018-08-01", 1000) with { InForceBefore = true });
        older.IsInForce(D(asOf)).Should().Be(expected);
        older.ToRead(D("2018-07-31")).Question.Should().Contain("older than the first day read");
    }

    [Theory]
    [InlineData("2018-07-31", Answer.No)]
    [InlineData("2018-08-01", Answer.Yes)]
    [InlineData("2020-01-01", Answer.No)]
    public void Days_before_a_commencement_and_after_a_repeal_that_were_read_are_a_no(string asOf, Answer expected) =>
        new Dated<int>(Enact("2018-08-01", 1000) with { Until = D("2020-01-01") }).IsInForce(D(asOf)).Should().Be(expected);

    [Theory]
    [InlineData("2026-11-21", Answer.No)]
    [InlineData("2027-02-21", Answer.No)]
    [InlineData("2027-02-22", Answer.Unknown)]
    [InlineData("2035-01-01", Answer.Unknown)]
    public void A_power_not_commenced_is_unknown_beyond_the_horizon_of_its_last_reading(string asOf, Answer expected)
    {
        var power = new Dated<int>(new Enacted<int>(null, 5000, Authority, D("2026-11-21")));
        power.IsInForce(D(asOf)).Should().Be(expected);
        power.ToRead(D("2035-01-01")).Question.Should().Contain("may have been commenced since");
        power.ReadOn.Should().Be(D("2026-11-21"));
    }

    [Theory]
    [InlineData("2018-07-31", Answer.Unknown)]
    [InlineData("2018-08-01", Answer.Yes)]
    [InlineData("2018-08-02", Answer.No)]
    public void An_older_right_is_unknown_only_before_its_first_day(string asOf, Answer expected) =>
        new Dated<int>(Enact("2018-08-01", 1) with { InForceBefore = true, Until = D("2018-08-02") }, Enact("2023-08-01", 2)).IsInForce(D(asOf)).Should().Be(expected);

    [Fact]
    public void What_to_read_names_the_provision_and_why()
    {
        var later = Instrument.Order("A later Order 2011", "uksi/2011/2").At("article 3");
        var older = new Dated<int>(Enact("2018-08-01", 1) with { InForceBefore = true }, new Enacted<int>(null, 2, later, D("2026-11-21")));
        older.ToRead(D("2018-07-31")).Should().Be(MissingLaw("the law on that day: An Order 2010, article 2 is older than the first day read of it"));
        older.ToRead(D("2030-01-01")).Should().Be(MissingLaw("the law on that day: A later Order 2011, article 3 was last read before it, and may have been commenced since"));

        static MissingFact MissingLaw(string question) => new("Law", question);
    }

    [Fact]
    public void A_series_was_read_on_the_earliest_day_on_which_one_of_its_values_was()
    {
        new Dated<int>(Enact("2018-08-01", 1), Enact("2023-08-01", 2) with { CheckedOn = D("2025-01-01") }, Enact("2024-08-01", 3)).ReadOn.Should().Be(D("2025-01-01"));
        var none = new Dated<int>();
        none.First.Should().BeNull();
        none.IsInForce(D("2025-01-01")).Should().Be(Answer.No);
        FluentActions.Invoking(() => none.ReadOn).Should().Throw<InvalidOperationException>().WithMessage("There is no value to have been read.");
    }

    [Fact]
    public void Two_values_cannot_start_on_one_day_and_none_ends_before_it_starts()
    {
        Refused("Two values start on the same day.", Enact("2020-01-01", 1), Enact("2020-01-01", 2));
        Refused("A value ends before it starts.", Enact("2020-01-01", 1) with { Until = D("2019-12-31") });
        Refused("A value ends before it starts.", Enact("2020-01-01", 1) with { Until = D("2020-01-01") });
        FluentActions.Invoking(() => new Dated<int>(null!)).Should().Throw<ArgumentNullException>();

        static void Refused(string because, params Enacted<int>[] values) =>
            FluentActions.Invoking(() => new Dated<int>(values)).Should().Throw<ArgumentException>().WithMessage(because + "*");
    }

    [Theory]
    [InlineData("2020-04-23", false)]
    [InlineData("2020-04-24", true)]
    [InlineData("2020-09-24", true)]
    [InlineData("2020-09-25", false)]
    public void A_value_is_in_force_from_its_first_day_until_the_day_it_ends(string asOf, bool expected)
    {
        (Enact("2020-04-24", 1) with { Until = D("2020-09-25") }).IsInForce(D(asOf)).Should().Be(expected);
        new Enacted<int>(null, 1, Authority, D("2026-11-21")).IsInForce(D(asOf)).Should().BeFalse("it has not commenced");
    }

    private static Enacted<int> Enact(string from, int value) => new(D(from), value, Authority, D("2026-11-21"));
}
