using static CareRights.Safeguarding.Tests.Given;
using static CareRights.Tests.Dates;

namespace CareRights.Safeguarding.Tests;

/// <summary>What a deadline says in words, what it says while a fact is missing, and the days on either side of an end.</summary>
public sealed class NotesAndEndsTests
{
    private static readonly LocalTime Noon = new(12, 0);

    private static readonly Deadline Fostered = Deadline.NextVisit(new() { Basis = VisitBasis.Placement, Started = D("2024-09-01"), LongTermFosterPlacement = false }, When("2025-10-06"), Calendar);

    public static TheoryData<string, Standing, Compliance, int?, int?, string> Standings => new()
    {
        { "no last day", DeadlineOf("STRAT", "2026-03-02").Against(When("2026-03-02"), null), Compliance.Unknown, null, null, "There is no last day to compare with." },
        { "nothing given", DeadlineOf("REF-1", "2026-12-24").Against(null, null), Compliance.Unknown, null, null, "Not known to be done; give the day it was done or the day asked about." },
        { "running", DeadlineOf("REF-1", "2026-12-24").Against(null, D("2026-12-28")), Compliance.Running, 1, 1, "" },
        { "the last day itself", DeadlineOf("REF-1", "2026-12-24").Against(null, D("2026-12-29")), Compliance.Running, 0, 0, "" },
        { "the day after", DeadlineOf("REF-1", "2026-12-24").Against(null, D("2026-12-30")), Compliance.Overdue, -1, -1, "" },
        { "done the day before the event", DeadlineOf("REF-1", "2026-12-24").Against(When("2026-12-23"), null), Compliance.Unknown, 6, 2, "Done before the event that starts the clock: check the dates." },
        { "done on the day of the event", DeadlineOf("REF-1", "2026-12-24").Against(When("2026-12-24"), null), Compliance.Met, 5, 1, "" },
        { "hours, no time", DeadlineOf("RHI-72", "2026-03-28T20:00").Against(When("2026-03-31"), null), Compliance.Unknown, 0, 0, "Done on the last day; the time decides and is not known." },
        { "may be later, last day", Fostered.Against(When("2025-11-17"), null), Compliance.Met, 0, 0, "" },
        { "may be later, running", Fostered.Against(null, D("2025-11-17")), Compliance.Running, 0, 0, "" },
        { "may be later, done after", Fostered.Against(When("2025-11-18"), null), Compliance.Unknown, -1, -1, PastShortest(Fostered) },
        { "may be later, not done", Fostered.Against(null, D("2025-11-18")), Compliance.Unknown, -1, -1, PastShortest(Fostered) },
        { "may be earlier, running", OneReading.Against(null, D("2026-01-19")), Compliance.Running, 0, 0, "On what is known. The last day may be earlier, which depends on: " + Question(OneReading) + "." },
        { "may be earlier, done", OneReading.Against(When("2026-01-19"), null), Compliance.Met, 0, 0, "On what is known. The last day may be earlier, which depends on: " + Question(OneReading) + "." },
        { "may be earlier, late all the same", OneReading.Against(When("2026-01-20"), null), Compliance.Late, -1, -1, "" },
        { "met on the reading used alone", DeadlineOf("ICPC-15", "2026-03-02").Against(When("2026-03-23"), null), Compliance.Met, 0, 0, "In time only on the reading used; late on another: " + Deadline.StartDayCounts + " (Fri 20 Mar 2026)." },
        { "late on the reading used alone", Deadline.RapidReview(When("2025-12-24"), When("2025-12-17"), Calendar).Against(When("2026-01-19"), null), Compliance.Late, -7, -5, "Late on the reading used; in time on another: counted from the notification sent (Mon 19 Jan 2026)." },
    };

    private static Deadline OneReading => Deadline.RapidReview(When("2025-12-24"), null, Calendar);

    [Theory, MemberData(nameof(Standings))]
    public void How_things_stand(string because, Standing standing, Compliance compliance, int? days, int? working, string note) =>
        standing.Should().Be(new Standing(compliance, days, working, note), because);

    [Fact]
    public void The_questions_in_a_standing_are_those_that_are_missing()
    {
        Question(Fostered).Should().Contain("18");
        Question(OneReading).Should().Contain("partners became aware");
    }

    [Theory]
    [InlineData("2026-03-06T12:00", false, "within the eight days")]
    [InlineData("2026-03-09T23:59", false, "the eighth day is the last of the order, whole")]
    [InlineData("2026-03-10T00:00", true, "the ninth")]
    public void A_sealed_order_prevails_and_is_said_to_be_too_long_from_the_ninth_day_on(string ends, bool beyond, string because)
    {
        var deadline = Deadline.EmergencyProtectionOrder(D("2026-03-02"), When(ends).At!.Value.InUtc().LocalDateTime, Calendar);
        deadline.Notes.Should().Equal([beyond ? "The sealed order ends later than the Act allows from that first day: take advice at once." : "As the sealed order says, which prevails."], because);
        deadline.OtherReadings.Should().Equal(new OtherReading("the eighth day of section 45(1)", D("2026-03-09"), null, false));
        deadline.DueAt.Should().Be(When(ends).At);
    }

    [Theory]
    [InlineData("2026-12-20T16:00", "As the sealed order says, which prevails.", "an end on an earlier day, after noon")]
    [InlineData("2026-12-27T16:00", "As the sealed order says, which prevails.", "the eighth day, after noon")]
    [InlineData("2026-12-29T12:00", "As the sealed order says, which prevails.", "noon of the first day that is no holiday")]
    [InlineData("2026-12-29T12:01", "The sealed order ends later than the Act allows from that first day: take advice at once.", "a minute later")]
    [InlineData("2026-12-30T09:00", "The sealed order ends later than the Act allows from that first day: take advice at once.", "the day after")]
    public void Where_the_eighth_day_is_a_holiday_the_court_may_specify_noon_of_the_next_that_is_none(string ends, string said, string because)
    {
        const string MayBe = "The last day is a public holiday, so the court may, and need not, specify noon on Tue 29 Dec 2026.";
        var specified = new OtherReading("if the court so specified under section 45(2)", D("2026-12-29"), When("2026-12-29T12:00").At, false);
        var open = Deadline.EmergencyProtectionOrder(D("2026-12-20"), null, Calendar);
        open.Due.Should().Be(D("2026-12-27"), "the order's own last day is the answer");
        open.Notes.Should().Equal(MayBe);
        open.OtherReadings.Should().Equal(specified);

        var deadline = Deadline.EmergencyProtectionOrder(D("2026-12-20"), When(ends).At!.Value.InUtc().LocalDateTime, Calendar);
        deadline.Notes.Should().Equal([MayBe, said], because);
        deadline.OtherReadings.Should().Equal(new OtherReading("the eighth day of section 45(1)", D("2026-12-27"), null, false), specified);
    }

    // To Tuesday 2 January 2029: the calendar's own last day is a Sunday, which is known everywhere.
    private static readonly WorkingDays Longer = Calendar.Extended(new DateInterval(Calendar.Coverage.Start, D("2029-01-02")), [new BankHoliday(D("2029-01-01"), "New Year's Day")]);

    [Theory]
    [InlineData("2009-12-31", null, "a Thursday before the calendar")]
    [InlineData("2010-01-01", true, "its first day, New Year's Day")]
    [InlineData("2029-01-01", true, "a Monday that was supplied")]
    [InlineData("2029-01-02", false, "its last day")]
    [InlineData("2029-01-03", null, "the day after")]
    [InlineData("2029-01-07", true, "a Sunday after the calendar")]
    public void A_public_holiday_is_known_on_the_first_and_last_day_of_the_calendar_and_not_beyond(string day, bool? holiday, string because) =>
        Deadline.IsPublicHoliday(D(day), Longer).Should().Be(holiday, because);

    [Fact]
    public void Nothing_is_answered_without_a_calendar()
    {
        FluentActions.Invoking(() => Deadline.EmergencyProtectionOrder(null, null, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Deadline.RapidReview(null, null, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Deadline.IsPublicHoliday(D("2026-12-27"), null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Nothing_is_answered_without_facts()
    {
        var deadline = DeadlineOf("REF-1", "2026-03-02");
        FluentActions.Invoking(() => deadline.InArea(null!, Instrument.LocalProcedures.At("an area"))).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => deadline.InArea(Limit.Within(4, TimeUnit.Hours), null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Deadline.OnRemand(null!, Remand.YouthDetention, deadline.Trigger, Calendar)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Deadline.SeriousIncident(null, null, null, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ResponseTarget.For(Instant.FromUtc(2026, 3, 2, 9, 0), null!, Calendar)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void A_range_of_days_ends_on_or_after_its_first()
    {
        FluentActions.Invoking(() => Deadline.DoneInTime(Clock.FirstReview, D("2026-03-02"), D("2026-03-01"), D("2026-03-30"), Calendar)).Should().Throw<ArgumentException>().WithMessage("The last day is before the first.*");
        Deadline.DoneInTime(Clock.FirstReview, D("2026-03-02"), D("2026-03-02"), D("2026-03-30"), Calendar).Should().Be(Answer.Yes);
    }

    [Fact]
    public void Where_the_next_day_is_outside_the_calendar_no_noon_is_guessed()
    {
        // The eighth day is the last Sunday at or after the end of the calendar: a Sunday is a holiday everywhere, and of the Monday nothing is known.
        var sunday = Calendar.Coverage.End;
        while (sunday.DayOfWeek != IsoDayOfWeek.Sunday)
        {
            sunday = sunday.PlusDays(1);
        }

        var deadline = Deadline.EmergencyProtectionOrder(sunday.PlusDays(-7), null, Calendar);
        deadline.Due.Should().Be(sunday);
        deadline.OtherReadings.Should().BeEmpty("noon of the holiday itself is no day that the court may specify");
        deadline.Notes.Should().Equal("The last day is a public holiday, so the court may, and need not, specify noon on the first later day that is none; which that is is not known outside the calendar: " + Calendar.Description + ".");
        Deadline.EmergencyProtectionOrder(sunday.PlusDays(-7), null, Longer).OtherReadings.Should().ContainSingle("the holidays were supplied").Which.Due.Should().Be(D("2029-01-02"));
        Ends(sunday.PlusDays(-7), sunday.At(Noon)).Should().Be("As the sealed order says, which prevails.");
        Ends(sunday.PlusDays(-7), sunday.PlusDays(1).At(Noon)).Should().Be(NotKnown, "the Monday is not known to be a holiday");
        Ends(sunday.PlusDays(-6), sunday.PlusDays(2).At(Noon)).Should().Be(NotKnown, "nor is the eighth day");
        Ends(sunday.PlusDays(-6), sunday.PlusDays(1).At(new(16, 0))).Should().Be("As the sealed order says, which prevails.");
        Deadline.EmergencyProtectionOrder(sunday.PlusDays(-6), null, Calendar).Notes.Should().Equal("Whether the last day is a public holiday is not known outside the calendar: " + Calendar.Description + ".");
    }

    [Fact]
    public void A_sealed_order_that_ends_before_its_first_day_is_not_believed()
    {
        var deadline = Deadline.EmergencyProtectionOrder(D("2026-03-02"), D("2026-03-01").At(Noon), Calendar);
        deadline.State.Should().Be(DeadlineState.Unknown);
        deadline.Missing.Should().ContainSingle().Which.Question.Should().Contain("ends before its first day");
        Deadline.EmergencyProtectionOrder(D("2026-03-02"), D("2026-03-02").At(Noon), Calendar).Due.Should().Be(D("2026-03-02"), "an order may end on its first day");
    }

    [Theory]
    [InlineData("2026-03-01", "2026-03-30", 1, "the day before the child became looked after: one of the two days is wrong")]
    [InlineData("2026-03-02", "2026-03-30", 1, "the same day: nothing can come before it")]
    [InlineData("2026-03-03", "2026-03-02", 0, "the day after")]
    public void A_first_review_that_is_not_after_the_start_of_care_gives_no_day(string review, string due, int missing, string because)
    {
        var deadline = Deadline.FirstHealthAssessment(When("2026-03-02"), D(review), Calendar);
        deadline.Due.Should().Be(D(due), because);
        deadline.Missing.Should().HaveCount(missing, because);
    }

    [Theory]
    [InlineData("2015-03-31", false)]
    [InlineData("2015-04-01", true)]
    public void Long_term_fostering_is_asked_about_only_from_the_day_on_which_it_can_make_visits_fewer(string lastVisit, bool asked) =>
        Deadline.NextVisit(new() { Basis = VisitBasis.Placement, Started = D("2010-01-01"), IntendedToEighteen = false }, When(lastVisit), Calendar).Missing.Any().Should().Be(asked);

    private const string NotKnown = "The sealed order ends after the eighth day. Whether the Act allows that is not known outside the calendar: take advice at once.";

    private static string Ends(LocalDate first, LocalDateTime ends) => Deadline.EmergencyProtectionOrder(first, ends, Calendar).Notes[^1];

    [Theory]
    [InlineData("2026-03-02T16:00", "2026-03-09T16:00", null, "no change of the clocks")]
    [InlineData("2026-03-25T16:00", "2026-04-01T16:00", "2026-04-01T17:00", "the clocks go forward: the same time of day comes first")]
    [InlineData("2026-10-20T16:00", "2026-10-27T15:00", "2026-10-27T16:00", "the clocks go back: the hours run out first")]
    public void An_extension_ends_with_the_earlier_of_the_two_counts(string ends, string due, string? other, string because)
    {
        var deadline = Deadline.EmergencyProtectionOrderExtended(When(ends), 0, Calendar);
        deadline.DueAt.Should().Be(When(due).At, because);
        deadline.Notes.Should().Equal("The hours run from the time at which the order would end.");
        OtherReading[] readings = other is null ? [] : [new("on the other count across the change of the clocks", When(other).Date, When(other).At, false)];
        deadline.OtherReadings.Should().Equal(readings);
    }

    [Fact]
    public void No_order_was_extended_fewer_than_no_times() =>
        FluentActions.Invoking(() => Deadline.EmergencyProtectionOrderExtended(When("2026-03-02"), -1, Calendar)).Should().Throw<ArgumentException>();

    [Theory]
    [InlineData("2026-02-02", 1, "20 working days lie between")]
    [InlineData("2026-02-03", 2, "19")]
    [InlineData("2026-03-02", 2, "the same day")]
    public void A_gap_of_fewer_than_20_working_days_is_for_a_human(string ended, int notes, string because) =>
        Deadline.FirstReview(When("2026-03-02"), D(ended), Calendar).Notes.Should().HaveCount(notes, because);

    [Fact]
    public void A_period_that_ended_after_the_next_began_is_refused() =>
        FluentActions.Invoking(() => Deadline.FirstReview(When("2026-03-02"), D("2026-03-03"), Calendar)).Should().Throw<ArgumentException>().WithMessage("The earlier period ended after this one began.*");

    [Theory]
    [InlineData("2025-12-24", "2025-12-17", "the partners' knowledge of the incident", "the notification sent", "2026-01-19")]
    [InlineData("2025-12-17", "2025-12-24", "the notification sent", "the partners' knowledge of the incident", "2026-01-19")]
    [InlineData("2025-12-17", "2025-12-17", "the partners' knowledge of the incident", "the notification sent", "2026-01-12")]
    public void A_rapid_review_says_which_reading_is_used_and_names_the_other(string sent, string aware, string used, string other, string otherDue)
    {
        var deadline = Deadline.RapidReview(When(sent), When(aware), Calendar);
        deadline.Due.Should().Be(D("2026-01-12"));
        deadline.Notes.Should().Equal("The earlier of two published readings: counted from " + used + ".");
        deadline.OtherReadings.Should().Equal(new OtherReading("counted from " + other, D(otherDue), null, false));
        deadline.Law!.State.Contains("Trafford", StringComparison.Ordinal).Should().Be(used.StartsWith("the partners", StringComparison.Ordinal));
    }

    [Fact]
    public void A_rapid_review_on_one_reading_says_which_and_what_is_missing()
    {
        OneReading.Notes.Should().Equal("One of two published readings, counted from the notification. The other cannot be computed; missing: " + OneReading.Missing[0] + ".");
        var aware = Deadline.RapidReview(null, When("2025-12-24"), Calendar);
        aware.Notes.Should().Equal("One of two published readings, counted from the partners' knowledge. The other cannot be computed; missing: " + aware.Missing[0] + ".");
        aware.Law!.State.Should().Be("published by Trafford's safeguarding partnership in 2020; the guidance's text was not read");
    }

    [Fact]
    public void Outside_the_calendar_nothing_is_guessed_and_before_the_law_its_first_day_is_named()
    {
        var beyond = DeadlineOf("REF-1", "9999-01-01");
        beyond.State.Should().Be(DeadlineState.OutsideCalendar);
        beyond.Notes.Should().Equal("The calendar covers " + Calendar.Description + "; nothing is guessed outside it.");
        foreach (var clock in Clock.All.Where(clock => clock.Limits.First is not null))
        {
            var first = clock.Limits.First!.Value;
            var before = Deadline.Of(clock, EventTime.On(first.PlusDays(-1)), Calendar);
            var began = before.State switch
            {
                DeadlineState.NotEncoded => "Not encoded for that day: the law read begins on " + Written(first) + ".",
                DeadlineState.NotInForce => "Not in force on that day: the limit begins on " + Written(first) + ".",
                _ => null,
            };
            before.Notes.Should().Equal(began is null ? before.Notes : [began + (clock.Before.Length > 0 ? " " + clock.Before : "")], clock.Id);
        }
    }

    [Fact]
    public void An_area_s_own_limit_decides_how_it_is_counted()
    {
        var authority = Instrument.LocalProcedures.At("an area");
        var inHours = DeadlineOf("LADO-1", "2026-03-02T09:00");
        inHours.ReliesOnCalendar.Should().BeTrue();
        inHours.Recomputable.Should().Be("Compute again if the event's date is corrected or the calendar changes, as by a bank holiday proclaimed later: " + Calendar.Description + ".");
        inHours = inHours.InArea(Limit.Within(4, TimeUnit.Hours), authority);
        inHours.Convention.Should().Be(Limit.Within(4, TimeUnit.Hours).Convention);
        inHours.ReliesOnCalendar.Should().BeFalse("hours ask no calendar, whatever the national limit does");
        inHours.Recomputable.Should().Be("Compute again if the event's date or time is corrected. It does not rest on the calendar of bank holidays.");
        inHours.ToDue().Authority.Should().Be(authority);
    }

    [Fact]
    public void A_meeting_is_arranged_on_a_working_day_that_the_calendar_knows()
    {
        DeadlineOf("RCPC-3M", "2026-02-03").LastWorkingDay.Should().Be(D("2026-05-01"), "the limit ends on a Sunday and does not move");
        Deadline.EmergencyProtectionOrder(D("2026-03-02"), null, Calendar).LastWorkingDay.Should().BeNull("a power to hold a child ends; nothing is arranged by it");
        DeadlineOf("RCPC-3M", "2050-02-03").LastWorkingDay.Should().BeNull("whether that day is a working day is not known");
    }

    [Fact]
    public void A_due_is_safe_by_the_earliest_reading_and_carries_both_notes()
    {
        Deadline.RapidReview(When("2025-12-24"), When("2025-12-17"), Calendar).ToDue().SafeDay.Should().BeNull("the other reading is later");
        Deadline.RapidReview(When("2025-12-17"), When("2025-12-17"), Calendar).ToDue().SafeDay.Should().BeNull("the other reading is the same day");
        var review = Deadline.FirstReview(When("2026-03-02"), D("2026-01-02"), Calendar);
        review.ToDue().Note.Should().Be(string.Join(" ", review.Notes.Append(review.Clock.Note).Where(note => note != "")));
        review.ToDue().Note.Should().StartWith("A new period of being looked after").And.NotEndWith(" ");
        DeadlineOf("REF-1", "2026-12-24").ToDue().Note.Should().NotStartWith(" ");
    }

    private static string Written(LocalDate day) => NodaTime.Text.LocalDatePattern.CreateWithInvariantCulture("ddd d MMM uuuu").Format(day);

    private static string Question(Deadline deadline) => string.Join("; ", deadline.Missing.Select(fact => fact.Question));

    private static string PastShortest(Deadline deadline) => "Past the shortest limit still possible. Whether it is late depends on what is not known: " + Question(deadline) + ".";
}
