using CareRights.Participation.Meetings;
using CareRights.Tests;
using FsCheck;
using FsCheck.Fluent;
using static CareRights.Tests.Dates;

namespace CareRights.Participation.Tests.Meetings;

/// <summary>Ranking of weeks and of the days provisionally held, with the published half-terms of 2017, 2018 and 2022.</summary>
public sealed class BestDatesTests
{
    private static readonly LocalAuthority Barnet = new("E09000003", "Barnet");
    private static readonly LocalAuthority Newham = new("E09000025", "Newham");
    private static readonly LocalAuthority Cardiff = new("W06000015", "Cardiff");
    private static readonly LocalAuthority Bury = new("E08000002", "Bury");
    private static readonly LocalAuthority Bromley = new("E09000006", "Bromley");
    private static readonly LocalAuthority City = new("E09000001", "City of London");

    /// <summary>The 25 London authorities of the 2022 list; 24 broke up on 21 October, Bromley on 14 October.</summary>
    private static readonly LocalAuthority[] Listed2022 =
        [.. Enumerable.Range(2, 32).Except([16, 24 + 1, 29, 30, 31, 32, 33]).Select(n => n == 6 ? Bromley : new LocalAuthority($"E090000{n:00}", "Authority " + n))];

    [Fact]
    public void Autumn2017BarnetAndNewhamTakeTheFirstWeekAndCardiffTheSecond()
    {
        var ranking = BestDates.Rank(
            HalfTermWeeks.Autumn(2017),
            Invitations.EachEqually([Barnet, Newham, Cardiff]),
            [Holiday(Barnet, "2017-10-23"), Holiday(Newham, "2017-10-23"), Holiday(Cardiff, "2017-10-30")]);

        ranking.Options.Select(option => option.Days.Start).Should().Equal(D("2017-10-23"), D("2017-10-30"));
        ranking.Options[0].Share.Should().Be(new Proportion(2, 3));
        ranking.Options[0].With(Availability.NotFree).Should().Equal(Cardiff);
        ranking.Settled.Should().Be(Answer.Yes);
    }

    [Fact]
    public void Spring2018BarnetAndNewhamTakeTheFirstWeekAndBuryTheSecond()
    {
        var ranking = BestDates.Rank(
            HalfTermWeeks.Spring(2018),
            Invitations.EachEqually([Barnet, Newham, Bury]),
            [Holiday(Barnet, "2018-02-12"), Holiday(Newham, "2018-02-12"), Holiday(Bury, "2018-02-19")]);

        ranking.Options[0].Days.Start.Should().Be(D("2018-02-12"));
        ranking.Differences.Should().Equal("Bury is not free in the week of 12 February 2018 and free in the week of 19 February 2018");
    }

    [Fact]
    public void Autumn2022PutsTheWeekOf24OctoberFirstAndStatesBromleysDifference()
    {
        var calendars = Listed2022.Select(authority => SchoolCalendar.FromBreakUp(authority, authority == Bromley ? D("2022-10-14") : D("2022-10-21"), null, "list")).ToArray();
        var ranking = BestDates.Rank(HalfTermWeeks.Autumn(2022, calendars), Invitations.EachEqually(Listed2022), calendars);

        Listed2022.Should().HaveCount(25);
        ranking.Options.Select(option => option.Days.Start).Should().Equal(D("2022-10-24"), D("2022-10-17"), D("2022-10-31"));
        ranking.Options[0].Share.Should().Be(new Proportion(24, 24), "Bromley's return is not in the list, and unknown is not no");
        ranking.Options[0].With(Availability.Unknown).Should().Equal(Bromley);
        ranking.Options[1].Share.Should().Be(new Proportion(1, 25));
        ranking.Options[1].With(Availability.Free).Should().Equal(Bromley);
        ranking.Options[2].Known.Should().Be(0);
        ranking.Options[2].Share.Percent.Should().BeNull();
        ranking.Differences.Should().Equal("Bromley is free in the week of 17 October 2022, not known in the week of 24 October 2022 and not known in the week of 31 October 2022");
        ranking.Reason.Should().StartWith("The week of 24 October 2022 comes first: pupils can come from 24 of the 24 authorities known (100%); not known: Bromley.");
        ranking.Reason.Should().Contain("Different from most: Bromley");
    }

    [Fact]
    public void Autumn2022CoversEveryListedAuthorityIfBromleyReturnsOn31October()
    {
        var calendars = Listed2022.Select(authority => authority == Bromley
            ? SchoolCalendar.FromBreakUp(authority, D("2022-10-14"), D("2022-10-31"), "list")
            : SchoolCalendar.FromBreakUp(authority, D("2022-10-21"), null, "list")).ToArray();
        var ranking = BestDates.Rank(HalfTermWeeks.Autumn(2022, calendars), Invitations.EachEqually(Listed2022), calendars);

        ranking.Options[0].Share.Should().Be(new Proportion(25, 25));
        ranking.Settled.Should().Be(Answer.Yes);
        ranking.ToHold.Select(option => option.Days.Start).Should().Equal(D("2022-10-24"));
    }

    [Theory]
    [InlineData(new[] { true }, Availability.Free, "as it replied")]
    [InlineData(new[] { false, false }, Availability.NotFree, "as it replied")]
    [InlineData(new[] { true, false }, Availability.Unknown, "it has replied both that it can come and that it cannot")]
    [InlineData(new bool[0], Availability.NotFree, "")]
    public void A_reply_for_the_day_goes_before_the_calendar(bool[] replies, Availability availability, string why)
    {
        var day = new DateInterval(D("2017-10-25"), D("2017-10-25"));
        var ranking = BestDates.Rank([day], Invitations.EachEqually([Cardiff]), [Holiday(Cardiff, "2017-10-30")], replies.Select(can => (Cardiff, D("2017-10-25"), (bool?)can)), WorkingDays.EnglandAndWales, []);
        var stands = ranking.Options.Single().Standings.Single();
        (stands.Availability, stands.Note).Should().Be((availability, why));
    }

    [Theory]
    [InlineData("2017-12-22", false)]
    [InlineData("2017-12-23", true)]
    [InlineData("2017-12-26", true)]
    [InlineData("2017-12-27", false)]
    public void An_observance_is_warned_of_on_its_days(string day, bool warned)
    {
        var one = new DateInterval(D(day), D(day));
        var ranking = BestDates.Rank([one], Invitations.EachEqually([Cardiff]), [], [], WorkingDays.EnglandAndWales, [(new DateInterval(D("2017-12-23"), D("2017-12-26")), "A feast")]);
        ranking.Options.Single().Warnings.Any(warning => warning == "A feast falls on 23 December 2017 to 26 December 2017").Should().Be(warned);
        ranking.Options.Single().Warnings.Any(warning => warning == "26 December 2017 is a bank holiday: Boxing Day").Should().Be(day == "2017-12-26");
    }

    [Fact]
    public void Whoever_is_invited_is_invited_once_with_a_weight_of_zero_or_more()
    {
        FluentActions.Invoking(() => Invitations.EachEqually([Barnet, Barnet])).Should().Throw<ArgumentException>().WithMessage("Each authority is invited once.*");
        FluentActions.Invoking(() => Invitations.Weighted("children", [new(Barnet, 1), new(Newham, -1)])).Should().Throw<ArgumentException>().WithMessage("A weight is zero or more.*");
        FluentActions.Invoking(() => Invitations.Weighted(" ", [])).Should().Throw<ArgumentException>();
        Invitations.Weighted("children", [new(Barnet, 0)]).AreEqual.Should().BeFalse();
        Invitations.EachEqually([Barnet]).AreEqual.Should().BeTrue();
        FluentActions.Invoking(() => BestDates.Rank(null!, Invitations.EachEqually([Barnet]), [])).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => BestDates.Rank([], null!, [])).Should().Throw<ArgumentNullException>();
        BestDates.Rank([], Invitations.EachEqually([Barnet]), []).Reason.Should().Be("There is no date to compare.");
    }

    [Fact]
    public void An_option_known_for_half_goes_before_a_better_share_of_fewer()
    {
        var weeks = HalfTermWeeks.Autumn(2017);
        var ranking = BestDates.Rank(weeks, Invitations.EachEqually([Barnet, Newham, Cardiff, Bury]), [Holiday(Barnet, "2017-10-30"), Holiday(Newham, "2017-10-30")]);
        ranking.Options[0].Days.Start.Should().Be(D("2017-10-30"));
        (ranking.Options[0].Known, ranking.Options[0].Free).Should().Be((2, 2));
        ranking.Settled.Should().Be(Answer.Unknown, "with Cardiff and Bury the earlier week has as many, and goes first");
        ranking.WouldSettle.Should().BeEquivalentTo([Cardiff, Bury]);
        BestDates.Rank(weeks, Invitations.EachEqually([Barnet, Newham, Cardiff, Bury]), [Holiday(Barnet, "2017-10-23"), Holiday(Newham, "2017-10-23")]).Settled
            .Should().Be(Answer.Yes, "the later week can have no more than as many");
        BestDates.Rank(weeks, Invitations.EachEqually([Barnet]), []).Settled.Should().Be(Answer.Unknown, "nothing is known");
    }

    [SharedDataFact]
    public void TheAutumn2022ListItself()
    {
        var rows = File.ReadAllLines(SharedData.File("data", "london_autumn_halfterm_2022_breakup.csv")).Skip(1).Select(line => line.Split(',')).ToArray();
        var london = File.ReadAllLines(SharedData.File("data", "london_33.csv")).Skip(1).Select(line => line.Split(',')).ToArray();
        var calendars = rows.Select(row => SchoolCalendar.FromBreakUp(new(row[0], row[1]), D(row[2]), null, "list")).ToArray();
        var invited = Invitations.Weighted("children in care", london.Select(row => new KeyValuePair<LocalAuthority, int?>(new(row[0], row[2]), int.TryParse(row[7], out var children) ? children : null)));
        var ranking = BestDates.Rank(HalfTermWeeks.Autumn(2022, calendars), invited, calendars);

        rows.Should().HaveCount(25);
        london.Should().HaveCount(33);
        ranking.Options[0].Days.Start.Should().Be(D("2022-10-24"));
        ranking.Options[0].With(Availability.Free).Should().HaveCount(24);
        ranking.Options[0].With(Availability.Unknown).Should().HaveCount(9, "eight authorities are not in the list, and Bromley's return is not");
        ranking.OfUnknownWeight.Select(one => one.Name).Should().Equal("City of London");
        ranking.Options[1].With(Availability.Free).Select(one => one.Name).Should().Equal("Bromley");
        ranking.Reason.Should().Contain("Bromley is free in the week of 17 October 2022");
    }

    [Fact]
    public void OneKnownCalendarDoesNotOutrankThirty()
    {
        LocalAuthority[] thirty = [.. Enumerable.Range(1, 30).Select(n => new LocalAuthority("A" + n, "A" + n))];
        var calendars = thirty.Take(28).Select(authority => Holiday(authority, "2017-10-23")).Append(Holiday(thirty[28], "2017-10-16"))
            .Append(SchoolCalendar.FromBreakUp(thirty[29], D("2017-10-27"), null, "")).ToArray();
        var weeks = HalfTermWeeks.Autumn(2017, calendars).Append(Week("2017-11-06"));

        BestDates.Rank(weeks, Invitations.EachEqually(thirty), calendars).Options[0].Days.Start.Should().Be(D("2017-10-23"));
    }

    [Fact]
    public void WeightsCountChildrenAndAnUnknownWeightIsInNoShare()
    {
        var invited = Invitations.Weighted("children in care", [new(Barnet, 343), new(Newham, 404), new(City, null)]);
        var ranking = BestDates.Rank(HalfTermWeeks.Autumn(2017), invited, [Holiday(Barnet, "2017-10-30"), Holiday(Newham, "2017-10-23"), Holiday(City, "2017-10-30")]);

        ranking.Options[0].Days.Start.Should().Be(D("2017-10-23"));
        ranking.Options[0].Share.Should().Be(new Proportion(404, 747));
        ranking.OfUnknownWeight.Should().Equal(City);
        ranking.Settled.Should().Be(Answer.Unknown, "the City is free in the other week and may weigh anything");
        ranking.WouldSettle.Should().Equal(City);
    }

    [Fact]
    public void TwoCalendarsThatDisagreeAreUnknownWithTheReason()
    {
        var ranking = BestDates.Rank([Week("2017-10-23")], Invitations.EachEqually([Barnet]), [Holiday(Barnet, "2017-10-23"), Holiday(Barnet, "2017-10-30")]);

        ranking.Options[0].Standings[0].Should().Be((Barnet, Availability.Unknown, "its calendars contradict each other on 23 October 2017"));
    }

    [Fact]
    public void AReplyGoesBeforeTheCalendarAndNoReplyIsNotANo()
    {
        var day = new DateInterval(D("2017-10-25"), D("2017-10-25"));
        var ranking = BestDates.Rank(
            [day],
            Invitations.EachEqually([Barnet, Newham, Bury]),
            [Holiday(Barnet, "2017-10-23"), Holiday(Newham, "2017-10-23")],
            [new(Barnet, day.Start, false), new(Newham, day.Start, null)],
            WorkingDays.EnglandAndWales,
            []);

        ranking.Options[0].Standings.Select(one => one.Availability).Should().Equal(Availability.NotFree, Availability.Free, Availability.Unknown);
        ranking.Options[0].Share.Should().Be(new Proportion(1, 2));
    }

    [Fact]
    public void TwoDatesHeldAreRankedByWhoCanCome()
    {
        var ranking = BestDates.Rank(
            [Day("2017-10-25"), Day("2017-11-01")],
            Invitations.EachEqually([Barnet, Newham, Cardiff]),
            [Holiday(Barnet, "2017-10-23"), Holiday(Newham, "2017-10-23"), Holiday(Cardiff, "2017-10-30")]);

        ranking.ToHold.Select(option => option.Days.Start).Should().Equal([D("2017-10-25")], "on the other day more stay away than come");
        ranking.Reason.Should().Be(
            "25 October 2017 comes first: pupils can come from 2 of the 3 authorities known (67%); cannot: Cardiff. "
            + "Next is 1 November 2017: pupils can come from 1 of the 3 authorities known (33%); cannot: Barnet and Newham. "
            + "Different from most: Cardiff is not free on 25 October 2017 and free on 1 November 2017. "
            + "Nothing still missing could change which comes first.");
    }

    [Fact]
    public void TwoDaysOfOneWeekAreBothHeld() =>
        BestDates.Rank([Day("2017-10-26"), Day("2017-10-24"), Day("2017-10-31")], Invitations.EachEqually([Barnet, Newham]), [Holiday(Barnet, "2017-10-23")])
            .ToHold.Select(option => option.Days.Start).Should().Equal(D("2017-10-24"), D("2017-10-26"));

    [Fact]
    public void BankHolidaysAndObservancesAreWarnedOf()
    {
        var option = BestDates.Rank([Week("2027-12-27")], Invitations.EachEqually([Barnet]), [], [], WorkingDays.EnglandAndWales, [new(new(D("2027-12-25"), D("2028-01-01")), "Hanukkah")]).Options[0];

        option.Warnings.Should().Equal(
            "27 December 2027 is a bank holiday: Christmas Day (substitute)",
            "28 December 2027 is a bank holiday: Boxing Day (substitute)",
            "Hanukkah falls on 25 December 2027 to 1 January 2028");
        BestDates.Rank([Week("2040-10-22")], Invitations.EachEqually([Barnet]), []).Options[0].Warnings.Should().ContainSingle().Which.Should().Contain("not known");
    }

    [Fact]
    public void WithoutACalendarNoDateIsPreferred()
    {
        var ranking = BestDates.Rank(HalfTermWeeks.Autumn(2017), Invitations.EachEqually([Barnet, Newham]), [SchoolCalendar.NotKnown(Barnet)]);

        ranking.Settled.Should().Be(Answer.Unknown);
        ranking.WouldSettle.Should().Equal(Barnet, Newham);
        ranking.ToHold.Should().BeEmpty();
        ranking.Reason.Should().Be("No calendar is known for any of the dates, so none is preferred.");
    }

    [Fact]
    public void AnUninvitedCalendarIsReportedAndNotUsed() =>
        BestDates.Rank([Week("2017-10-23")], Invitations.EachEqually([Barnet]), [Holiday(Barnet, "2017-10-23"), Holiday(Bury, "2017-10-23")])
            .NotInvited.Should().Equal(Bury);

    /// <summary>Learning a calendar never turns a settled first place.</summary>
    [Fact]
    public void ASettledFirstPlaceStandsWhateverTheMissingCalendarsSay()
    {
        var weeks = new[] { Week("2017-10-16"), Week("2017-10-23"), Week("2017-10-30") };
        LocalAuthority[] five = [.. Enumerable.Range(1, 5).Select(n => new LocalAuthority("A" + n, "A" + n))];
        var starts = Gen.Elements("2017-10-16", "2017-10-23", "2017-10-30").ArrayOf(5);
        var hidden = Gen.Elements(true, false).ArrayOf(5);
        var weights = Gen.Choose(0, 9).ArrayOf(5);
        Prop.ForAll(Arb.From(from s in starts from h in hidden from w in weights select (s, h, w)), sample =>
        {
            var invited = Invitations.Weighted("children", five.Select((one, i) => new KeyValuePair<LocalAuthority, int?>(one, sample.w[i])));
            var all = five.Select((one, i) => Holiday(one, sample.s[i])).ToArray();
            var before = BestDates.Rank(weeks, invited, all.Where((_, i) => !sample.h[i]));
            var after = BestDates.Rank(weeks, invited, all);
            return before.Settled == Answer.Unknown ? before.WouldSettle.Count > 0 || before.Options[0].Known == 0
                : after.Options[0].Free <= after.Options.Single(option => option.Days.Equals(before.Options[0].Days)).Free;
        }).QuickCheckThrowOnFailure();
    }

    /// <summary>What each authority replied for two days, in order: y for yes, n for no, a point for nothing.</summary>
    [Theory]
    [InlineData("y...", "yn..", "what is known for half of those invited goes before a better share of fewer")]
    [InlineData("yyyn", "yy..", "then the larger share, though fewer can come")]
    [InlineData("yy..", "yyy.", "then the most that can come")]
    [InlineData("....", "n...", "what nobody knows comes last")]
    public void The_second_of_two_days_goes_first(string first, string second, string because) =>
        Replied(first, second).Options.Select(option => option.Days.Start).Should().Equal([D("2017-11-01"), D("2017-10-25")], because);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Of_two_options_that_start_on_one_day_the_one_that_ends_first_goes_first(bool dayFirst)
    {
        DateInterval[] options = dayFirst ? [Day("2017-10-23"), Week("2017-10-23")] : [Week("2017-10-23"), Day("2017-10-23")];
        BestDates.Rank(options, Invitations.EachEqually([Barnet]), [Holiday(Barnet, "2017-10-23")]).Options.Select(option => option.Days.Length).Should().Equal(1, 5);

        var ranking = BestDates.Rank(options, Invitations.EachEqually([Barnet, Newham]), [Holiday(Barnet, "2017-10-23")], [(Barnet, D("2017-10-23"), false)], WorkingDays.EnglandAndWales, []);
        ranking.Options[0].Days.Length.Should().Be(5);
        ranking.WouldSettle.Should().Equal([Newham], "with Newham on the day alone, the day has as many as the week");
        ranking.Settled.Should().Be(Answer.Unknown);
    }

    [Fact]
    public void What_would_settle_it_is_in_the_order_of_the_invitations()
    {
        Replied(".ny", "n.y").WouldSettle.Should().Equal(Barnet, Newham);

        var invited = Invitations.Weighted("children in care", [new(Barnet, 10), new(City, null)]);
        var days = new[] { "2017-10-25", "2017-11-01", "2017-11-08" };
        (LocalAuthority, LocalDate, bool?)[] replies = [.. days.SelectMany((day, i) => new[] { (Barnet, D(day), (bool?)(i == 0)), (City, D(day), i == 1) })];
        BestDates.Rank(days.Select(Day), invited, [], replies, WorkingDays.EnglandAndWales, []).WouldSettle.Should().Equal([City], "it may weigh more than Barnet, and can come on one of the other days");
    }

    [Fact]
    public void A_date_on_which_just_half_can_come_is_held() =>
        Replied("yn", "ny").ToHold.Select(option => option.Days.Start).Should().Equal(D("2017-10-25"), D("2017-11-01"));

    [Fact]
    public void Only_an_option_of_which_something_is_known_is_next()
    {
        const string First = "The week of 23 October 2017 comes first: pupils can come from 2 of the 2 authorities known (100%). Nothing still missing could change which comes first.";
        SchoolCalendar[] calendars = [Holiday(Barnet, "2017-10-23"), Holiday(Newham, "2017-10-23")];
        BestDates.Rank([Week("2017-10-23")], Invitations.EachEqually([Barnet, Newham]), calendars).Reason.Should().Be(First);
        BestDates.Rank([Week("2017-10-23"), Week("2018-06-04")], Invitations.EachEqually([Barnet, Newham]), calendars).Reason.Should().Be(First);
    }

    [Fact]
    public void What_is_different_is_said_of_each_and_only_where_most_do_the_same()
    {
        Replied("yyynn", "nnnyy").Reason.Should().Be(
            "25 October 2017 comes first: pupils can come from 3 of the 5 authorities known (60%); cannot: Bury and City of London. "
            + "Next is 1 November 2017: pupils can come from 2 of the 5 authorities known (40%); cannot: Barnet, Newham and Cardiff. "
            + "Different from most: Bury is not free on 25 October 2017 and free on 1 November 2017; City of London is not free on 25 October 2017 and free on 1 November 2017. "
            + "Nothing still missing could change which comes first.");
        Replied("yn", "ny").Differences.Should().BeEmpty("of two that differ neither is most");
        Replied("yynn", "nnyy").Differences.Should().BeEmpty("nor of two and two");
        Replied("yyy", "nn.").Differences.Should().BeEmpty("what is not known is no difference");
        Replied("...", "...").Differences.Should().BeEmpty();
    }

    [Fact]
    public void Weights_that_are_not_known_and_warnings_are_said()
    {
        var invited = Invitations.Weighted("children in care", [new(Barnet, 1_343), new(Newham, 404), new(City, null)]);
        var ranking = BestDates.Rank([Week("2017-12-25"), Week("2018-01-01")], invited, [Holiday(Barnet, "2017-12-25"), Holiday(Newham, "2018-01-01"), Holiday(City, "2018-01-01")]);

        ranking.Reason.Should().Be(
            "The week of 25 December 2017 comes first: pupils can come from authorities with 1,343 of the 1,747 children in care known (77%); cannot: Newham and City of London. "
            + "Next is the week of 1 January 2018: pupils can come from authorities with 404 of the 1,747 children in care known (23%); cannot: Barnet. "
            + "Different from most: Barnet is free in the week of 25 December 2017 and not free in the week of 1 January 2018. "
            + "The number of children in care is not known for City of London, left out of the shares. "
            + "What is still missing could change which comes first: City of London. "
            + "Mind that 25 December 2017 is a bank holiday: Christmas Day. Mind that 26 December 2017 is a bank holiday: Boxing Day.");
    }

    [Theory]
    [InlineData(6, "cannot: A2, A3, A4, A5, A6 and A7.")]
    [InlineData(7, "cannot: 7 authorities.")]
    public void More_than_six_authorities_are_counted_and_not_named(int away, string said)
    {
        LocalAuthority[] all = [.. Enumerable.Range(1, away + 1).Select(n => new LocalAuthority("A" + n, "A" + n))];
        var replies = all.Select((one, i) => (one, D("2017-10-25"), (bool?)(i == 0)));
        BestDates.Rank([Day("2017-10-25")], Invitations.EachEqually(all), [], replies, WorkingDays.EnglandAndWales, []).Reason.Should().Contain(said);
    }

    [Theory]
    [InlineData("2022-10-17", "2022-10-21", Availability.Free)]
    [InlineData("2022-10-10", "2022-10-16", Availability.NotFree)] // the weekend before a holiday does not count for a week of school
    [InlineData("2022-10-15", "2022-10-15", Availability.Free)] // a Saturday by itself does
    [InlineData("2022-10-19", "2022-10-25", Availability.Unknown)] // on holiday, and then nobody says
    [InlineData("2022-10-13", "2022-10-19", Availability.FreeInPart)]
    [InlineData("2022-10-13", "2022-10-25", Availability.FreeInPart)] // school on one of the days is enough
    [InlineData("2022-10-06", "2022-10-12", Availability.Unknown)]
    public void An_authority_is_free_if_every_school_day_of_the_option_is_a_holiday(string from, string to, Availability availability)
    {
        var ranking = BestDates.Rank([new DateInterval(D(from), D(to))], Invitations.EachEqually([Bromley]), [SchoolCalendar.FromBreakUp(Bromley, D("2022-10-14"), null, "list")]);
        ranking.Options[0].Standings.Single().Availability.Should().Be(availability);
        ranking.Options[0].Known.Should().Be(availability == Availability.Unknown ? 0 : 1);
    }

    [Fact]
    public void An_authority_on_holiday_for_part_of_a_week_is_said_to_be()
    {
        var part = SchoolCalendar.Of(Bury, new DateInterval(D("2017-10-23"), D("2017-10-25")), "");
        var ranking = BestDates.Rank([Week("2017-10-23")], Invitations.EachEqually([Barnet, Newham, Bury]), [Holiday(Barnet, "2017-10-23"), Holiday(Newham, "2017-10-23"), part]);
        ranking.Reason.Should().StartWith("The week of 23 October 2017 comes first: pupils can come from 2 of the 3 authorities known (67%); on holiday for part of it only: Bury.");
        ranking.Differences.Should().Equal("Bury is free in part in the week of 23 October 2017");
    }

    [Theory]
    [InlineData("2017-10-23", "2017-10-27", "the week of 23 October 2017")]
    [InlineData("2017-10-23", "2017-10-29", "the week of 23 October 2017")]
    [InlineData("2017-10-23", "2017-10-25", "23 October 2017 to 25 October 2017")]
    [InlineData("2017-10-24", "2017-10-28", "24 October 2017 to 28 October 2017")]
    public void A_week_is_five_or_seven_days_from_a_Monday(string from, string to, string said)
    {
        var days = new DateInterval(D(from), D(to));
        BestDates.Rank([days], Invitations.EachEqually([Barnet]), [], [], WorkingDays.EnglandAndWales, [(days, "A feast")]).Options[0].Warnings.Should().Equal("A feast falls on " + said);
    }

    [Fact]
    public void A_week_of_which_one_day_is_outside_the_calendar_of_bank_holidays_is_warned_of()
    {
        var end = WorkingDays.EnglandAndWales.Coverage.End;
        BestDates.Rank([new DateInterval(end, end.PlusDays(1))], Invitations.EachEqually([Barnet]), []).Options[0].Warnings.Should().ContainSingle(warning => warning.StartsWith("bank holidays are not known for these days"));
    }

    [Fact]
    public void Nothing_that_is_needed_may_be_null()
    {
        var invited = Invitations.EachEqually([Barnet]);
        FluentActions.Invoking(() => BestDates.Rank(null!, invited, [])).Should().Throw<ArgumentNullException>().WithParameterName("options");
        FluentActions.Invoking(() => BestDates.Rank([], invited, [], [], null!, [])).Should().Throw<ArgumentNullException>().WithParameterName("bankHolidays");
    }

    private static BestDates Replied(string first, string second)
    {
        var invited = new[] { Barnet, Newham, Cardiff, Bury, City }.Take(first.Length).ToArray();
        var replies = new[] { (Day: "2017-10-25", Says: first), (Day: "2017-11-01", Says: second) }
            .SelectMany(one => invited.Select((authority, i) => (authority, D(one.Day), one.Says[i] switch { 'y' => true, 'n' => false, _ => (bool?)null })));
        return BestDates.Rank([Day("2017-10-25"), Day("2017-11-01")], Invitations.EachEqually(invited), [], replies, WorkingDays.EnglandAndWales, []);
    }

    private static SchoolCalendar Holiday(LocalAuthority authority, string monday) => SchoolCalendar.Of(authority, Week(monday), "published term dates");

    private static DateInterval Week(string monday) => new(D(monday), D(monday).PlusDays(4));

    private static DateInterval Day(string day) => new(D(day), D(day));
}
