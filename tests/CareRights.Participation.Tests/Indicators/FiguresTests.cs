using CareRights.Participation.Indicators;
using static CareRights.Tests.Dates;

namespace CareRights.Participation.Tests.Indicators;

/// <summary>The published figures about the advice line and the surveys, and where they contradict each other.</summary>
public sealed class FiguresTests
{
    private const string Line = "enquiries to the advice line";
    private static readonly DateInterval Year2022 = Year(2022);
    private static readonly DateInterval Year2023 = Year(2023);

    /// <summary>The Commissioner's page of 2019: "responding to over 1,200 enquiries last year".</summary>
    private static readonly Indicator Page2019 = new(Line, 1_200, "enquiries", "children-in-care page (2019)") { Precision = Precision.MoreThan, Published = PartialDate.Month(2019, 6) };

    /// <summary>The page of 2022, nearly the same sentence.</summary>
    private static readonly Indicator Page2022 = new(Line, 1_200, "enquiries", "social care page (2022)") { Precision = Precision.MoreThan, Published = PartialDate.Month(2022, 6) };

    private static readonly Indicator Calendar2022 = new(Line, 737, "enquiries", "round-up of 2023") { Period = Year2022, Population = "England" };
    private static readonly Indicator Calendar2023 = new(Line, 1_000, "enquiries", "round-up of 2023") { Period = Year2023, Population = "England", Precision = Precision.MoreThan };

    [Fact]
    public void LastYearIsNoPeriodSoTheComparisonIsNotMade()
    {
        var comparison = Indicator.Compare(Page2022, Calendar2022);

        comparison.IsAlike.Should().Be(Answer.Unknown);
        comparison.Reasons.Should().Equal("the period of the figure from social care page (2022)", "the population of the figure from social care page (2022)");
        (comparison.Change, comparison.Rose).Should().Be((null, Answer.Unknown));
    }

    [Fact]
    public void TheSameSentenceThreeYearsApartIsReported() =>
        Indicator.Contradictions([Page2019, Page2022, Calendar2022]).Should().Equal(
            "children-in-care page (2019): over 1,200 enquiries; social care page (2022): over 1,200 enquiries: the same round value for what should be two periods; treat the later as unverified");

    [Fact]
    public void EnquiriesAreNotChildrenNorReferrals()
    {
        Indicator.Compare(Calendar2022, Calendar2023 with { Unit = "children" }).Reasons.Should().Equal("the unit differs: enquiries, and children");
        Indicator.Compare(Calendar2022, new("referrals", 1_109, "referrals", "2024/25") { Period = new(D("2024-04-01"), D("2025-03-31")), Population = "England" }).IsAlike.Should().Be(Answer.No);
    }

    [Fact]
    public void EighteenMonthsAreNotAYear()
    {
        var eighteenMonths = new Indicator(Line, 1_000, "enquiries", "November 2022") { Period = new(D("2021-05-01"), D("2022-10-31")), Population = "England" };

        Indicator.Compare(eighteenMonths, Calendar2022).Reasons.Should().Equal("the periods differ in length: 1 May 2021 to 31 October 2022, and 1 January 2022 to 31 December 2022");
    }

    [Fact]
    public void ALeapDayDoesNotMakeAYearLonger()
    {
        var leap = Calendar2022 with { Period = Year(2024), Value = 884.4m };

        Indicator.Compare(Calendar2022, leap).Should().BeEquivalentTo(new { IsAlike = Answer.Yes, Rose = Answer.Yes, Change = 147.4m, ChangePercent = 20m });
    }

    [Fact]
    public void MoreThanAThousandAfter737HasRisenByAnUnknownAmount()
    {
        Indicator.Compare(Calendar2022, Calendar2023).Should().BeEquivalentTo(new { IsAlike = Answer.Yes, Rose = Answer.Yes, Change = (decimal?)null });
        Indicator.Compare(Calendar2022 with { Value = 1_001 }, Calendar2023).Rose.Should().Be(Answer.Unknown);
        Indicator.Compare(Calendar2023, Calendar2022 with { Period = Year(2024) }).Rose.Should().Be(Answer.No);
        Indicator.Compare(Calendar2022 with { Precision = Precision.About }, Calendar2023).Rose.Should().Be(Answer.Unknown);
    }

    /// <summary>The news item says more than 6% up and the annual report nearly 20%: the years before would be about 1,046 and 924.</summary>
    [Fact]
    public void TwoStatementsOfGrowthImplyTwoBases()
    {
        decimal.Round(Indicator.ImpliedBase(1_109, 6)).Should().Be(1_046);
        decimal.Round(Indicator.ImpliedBase(1_109, 20)).Should().Be(924);
        FluentActions.Invoking(() => Indicator.ImpliedBase(1, -100)).Should().Throw<ArgumentException>();
    }

    /// <summary>"90% more likely" is a risk ratio of 1.9 and not 90 percentage points.</summary>
    [Fact]
    public void ARatioIsNotPercentagePoints()
    {
        var ratio = new Indicator("unhappy", 1.9m, "ratio", "Big Ask") { Period = Year(2021), Population = "children with a social worker" };

        Indicator.Compare(ratio, ratio with { Value = 90, Unit = "percentage points" }).Reasons.Should().Equal("the unit differs: ratio, and percentage points");
    }

    /// <summary>Children in care in the same survey, counted four ways.</summary>
    [Fact]
    public void FourCountsOfOneSurveyAreFourPopulations()
    {
        var foster = new Indicator("responses to the Big Ask", 3_800, "children", "NYAS") { Period = Year(2021), Population = "children in foster care", Precision = Precision.About };

        Indicator.Compare(foster, foster with { Value = 5_900, Population = "children in care", Source = "Commissioner" }).IsAlike.Should().Be(Answer.No);
    }

    /// <summary>The Stability Index report of 2019 holds the data of 2017/18: its year is not theirs.</summary>
    [Fact]
    public void TheYearOfAReportIsNotThePeriodOfItsData()
    {
        var report2019 = new Indicator("placement changes", 10, "percent", "Stability Index 2019") { Period = new(D("2017-04-01"), D("2018-03-31")), Population = "children in care", Published = PartialDate.Month(2019, 7) };
        var data2019 = report2019 with { Source = "a table of 2018/19", Period = new(D("2018-04-01"), D("2019-03-31")), Published = PartialDate.Month(2019, 12), Value = 11 };

        Indicator.Compare(report2019, data2019).Should().BeEquivalentTo(new { IsAlike = Answer.Yes, Change = 1m, ChangePercent = 10m });
        Indicator.Contradictions([report2019, data2019]).Should().BeEmpty("two years, though published in one");
        Indicator.Contradictions([report2019, report2019 with { Value = 11, Source = "another table" }]).Should().ContainSingle().Which.Should().Contain("two values for the same placement changes");
    }

    [Theory]
    [InlineData(Precision.Exact, 100, Precision.Exact, 100, false)]
    [InlineData(Precision.Exact, 100, Precision.Exact, 101, true)]
    [InlineData(Precision.Exact, 101, Precision.MoreThan, 100, false)]
    [InlineData(Precision.Exact, 100, Precision.MoreThan, 100, true)]
    [InlineData(Precision.Exact, 99, Precision.MoreThan, 100, true)]
    [InlineData(Precision.MoreThan, 100, Precision.Exact, 101, false)]
    [InlineData(Precision.MoreThan, 100, Precision.Exact, 100, true)]
    [InlineData(Precision.MoreThan, 100, Precision.Exact, 99, true)]
    [InlineData(Precision.MoreThan, 100, Precision.MoreThan, 200, false)]
    [InlineData(Precision.About, 100, Precision.Exact, 200, false)]
    public void Two_values_of_one_period_cannot_both_hold(Precision first, int one, Precision second, int other, bool contradict) =>
        Indicator.Contradictions([Calendar2022 with { Precision = first, Value = one }, Calendar2022 with { Precision = second, Value = other, Source = "a page" }])
            .Should().HaveCount(contradict ? 1 : 0);

    [Theory]
    [InlineData(Precision.Exact, 100, Precision.Exact, 100, Answer.No)]
    [InlineData(Precision.Exact, 100, Precision.Exact, 101, Answer.Yes)]
    [InlineData(Precision.Exact, 100, Precision.MoreThan, 100, Answer.Yes)]
    [InlineData(Precision.Exact, 101, Precision.MoreThan, 100, Answer.Unknown)]
    [InlineData(Precision.MoreThan, 100, Precision.Exact, 100, Answer.No)]
    [InlineData(Precision.MoreThan, 100, Precision.Exact, 101, Answer.Unknown)]
    [InlineData(Precision.About, 100, Precision.Exact, 900, Answer.Unknown)]
    public void A_figure_rose_where_its_precision_tells(Precision first, int one, Precision second, int other, Answer rose) =>
        Indicator.Compare(Calendar2022 with { Precision = first, Value = one }, Calendar2022 with { Precision = second, Value = other, Period = Year2023 }).Rose.Should().Be(rose);

    [Fact]
    public void A_contradiction_says_both_figures_in_full()
    {
        var about = Calendar2022 with { Precision = Precision.About, Value = 1_000.5m };
        Indicator.Contradictions([Calendar2022, Calendar2022 with { Value = 800, Source = "a page" }]).Should().Equal(
            "round-up of 2023: 737 enquiries; a page: 800 enquiries: two values for the same enquiries to the advice line of 1 January 2022 to 31 December 2022");
        Indicator.Contradictions([about, about with { Period = Year2023 }]).Should().Equal(
            "round-up of 2023: about 1,000.5 enquiries; round-up of 2023: about 1,000.5 enquiries: the same round value for what should be two periods; treat the later as unverified");
    }

    [Fact]
    public void Figures_of_another_thing_or_of_the_same_time_do_not_contradict()
    {
        var round = Calendar2023 with { Period = Year(2024) };
        Indicator.Contradictions([Calendar2023, round]).Should().HaveCount(1);
        Indicator.Contradictions([Calendar2023, round with { Measure = "calls" }]).Should().BeEmpty();
        Indicator.Contradictions([Calendar2023, round with { Unit = "children" }]).Should().BeEmpty();
        Indicator.Contradictions([Calendar2023, round with { Measure = "calls", Unit = "children" }]).Should().BeEmpty();
        Indicator.Contradictions([Calendar2023, round with { Population = "Wales" }]).Should().BeEmpty();
        Indicator.Contradictions([Calendar2023, round with { Population = " england " }]).Should().HaveCount(1);
        Indicator.Contradictions([Calendar2023, round with { Population = null }]).Should().HaveCount(1, "it may be the same");
        Indicator.Contradictions([Calendar2023, round with { Value = 1_001 }]).Should().BeEmpty();
        Indicator.Contradictions([Calendar2023, round with { Precision = Precision.About }]).Should().BeEmpty();
        Indicator.Contradictions([Page2019, Page2022 with { Published = Page2019.Published }]).Should().BeEmpty("published at one time");
        Indicator.Contradictions([Page2019, Page2022 with { Published = null }]).Should().BeEmpty("when it was published is not known");
        Indicator.Contradictions([Page2019, Page2022 with { Period = Year2022, Published = null }]).Should().BeEmpty("one period is not known");
        Indicator.Contradictions([Page2019 with { Period = Year2022, Published = null }, Page2022]).Should().BeEmpty("one period is not known");
        Indicator.Contradictions([Calendar2022, Calendar2022 with { Period = Year2023 }]).Should().BeEmpty("an exact value may come twice");
    }

    [Fact]
    public void What_differs_is_said()
    {
        Indicator.Compare(Calendar2022, Calendar2023 with { Measure = "calls" }).Reasons.Should().Equal("the measure differs: enquiries to the advice line, and calls");
        Indicator.Compare(Calendar2022, Calendar2023 with { Population = "Wales" }).Reasons.Should().Equal("the population differs: England, and Wales");
        FluentActions.Invoking(() => Indicator.Compare(null!, Calendar2022)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Indicator.Compare(Calendar2022, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Indicator.ImpliedBase(1, -100)).Should().Throw<ArgumentException>().WithMessage("A figure cannot have fallen by all there was, or more.*");
        Indicator.ImpliedBase(1, -99).Should().Be(100);
    }

    [Fact]
    public void AChangeFromNothingHasNoPercentage() =>
        Indicator.Compare(Calendar2022 with { Value = 0 }, Calendar2022 with { Period = Year2023 }).Should().BeEquivalentTo(new { Change = 737m, ChangePercent = (decimal?)null });

    private static DateInterval Year(int year) => new(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));
}
