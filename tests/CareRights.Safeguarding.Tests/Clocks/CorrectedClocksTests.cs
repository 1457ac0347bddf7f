using static CareRights.Safeguarding.Tests.Given;
using static CareRights.Tests.Dates;

namespace CareRights.Safeguarding.Tests;

/// <summary>Answers that were wrong once, each with its provision, and the others of their kind.</summary>
public sealed class CorrectedClocksTests
{
    [Theory]
    [InlineData("2027-12-18", "2027-12-29", "the eighth day is Saturday 25 December; the substitutes are the 27th and 28th")]
    [InlineData("2021-12-18", "2021-12-29", "the same in 2021")]
    [InlineData("2022-12-18", "2022-12-28", "the eighth day is Sunday 25 December")]
    public void Section45_Christmas_Day_is_a_public_holiday_on_any_day_of_the_week(string first, string noon, string because)
    {
        var deadline = Deadline.EmergencyProtectionOrder(D(first), null, Calendar);
        deadline.OtherReadings.Should().ContainSingle().Which.Due.Should().Be(D(noon), because);

        var ends = D(noon).At(new LocalTime(12, 0));
        var @sealed = Deadline.EmergencyProtectionOrder(D(first), ends, Calendar);
        @sealed.Notes.Should().NotContain(note => note.Contains("later than the Act allows", StringComparison.Ordinal));
        Deadline.EmergencyProtectionOrder(D(first), ends.PlusMinutes(1), Calendar)
            .Notes.Should().Contain(note => note.Contains("later than the Act allows", StringComparison.Ordinal));
    }

    [Fact]
    public void Section45_Christmas_Day_is_known_outside_the_calendar_too() =>
        Deadline.IsPublicHoliday(D("2038-12-25"), Calendar).Should().BeTrue();

    [Theory]
    [InlineData("CP-10", Remand.LocalAuthorityAccommodation, "REM-CP-5", "2026-03-09")]
    [InlineData("PEP-10", Remand.LocalAuthorityAccommodation, "REM-CP-5", "2026-03-09")]
    [InlineData("PP-5", Remand.LocalAuthorityAccommodation, "REM-PP-5", "2026-03-09")]
    [InlineData("CP-10", Remand.YouthDetention, "REM-DPP-10", "2026-03-16")]
    [InlineData("PP-5", Remand.YouthDetention, "REM-DPP-10", "2026-03-16")]
    [InlineData("HA-1", Remand.YouthDetention, "HA-1", null)]
    [InlineData("HA-R", Remand.YouthDetention, "HA-R", null)]
    [InlineData("TERM-10", Remand.YouthDetention, "TERM-10", null)]
    [InlineData("R24-16W", Remand.YouthDetention, "R24-16W", null)]
    [InlineData("HA-1", Remand.LocalAuthorityAccommodation, "HA-1", "2026-03-30")]
    [InlineData("REV-20", Remand.YouthDetention, "REV-20", "2026-03-30")]
    [InlineData("CP-10", Remand.None, "CP-10", "2026-03-16")]
    public void Regulations47A_to_47F_a_child_on_remand_has_clocks_of_its_own(string id, Remand remand, string answered, string? due)
    {
        var deadline = Deadline.OnRemand(ClockOf(id), remand, When("2026-03-02"), Calendar);
        deadline.Clock.Id.Should().Be(answered);
        deadline.Due.Should().Be(due is null ? null : D(due));
        (deadline.State == DeadlineState.NotAvailable).Should().Be(due is null);
    }

    [Theory]
    [InlineData("CONTACT-5", "regulation 8(4)(b)", "2026-03-09")]
    [InlineData("OOA-5", "regulation 11(3)(b)", "2026-03-09")]
    [InlineData("NOTICE-5", "regulation 13(1)", "2026-03-09")]
    [InlineData("OOA-NOTICE-5", "regulation 13(4)", "2026-03-09")]
    [InlineData("TERM-10", "regulation 14(4)", "2026-03-16")]
    [InlineData("R19-10", "regulation 19(b)", "2026-03-16")]
    [InlineData("R19-D10", "regulation 19(c)", "2026-03-16")]
    [InlineData("R23-6", "regulation 23(1)", "2026-03-09")]
    [InlineData("R24-16W", "regulation 24(1)", "2026-06-21")]
    [InlineData("R25-8W", "regulation 25(2)", "2026-04-27")]
    [InlineData("REM-CP-5", "regulations 4(2) and 47B(2)(a)", "2026-03-09")]
    [InlineData("REM-PP-5", "regulations 9(1) and 47C(3)", "2026-03-09")]
    [InlineData("REM-DPP-10", "regulation 47C(2)(a)", "2026-03-16")]
    public void Care_Planning_Regulations_each_time_in_Parts_2_to_4_and_8A_has_its_clock(string id, string provision, string due)
    {
        var deadline = DeadlineOf(id, "2026-03-02");
        deadline.Authority!.Provision.Should().Be(provision);
        deadline.Authority.Instrument.Should().Be(Instrument.CarePlanning2010);
        deadline.Due.Should().Be(D(due));
        SafeguardingLaw.Coverage.Should().Contain(row => row.Provision.Equals(deadline.Authority) && row.State == CoverageState.Encoded && row.Where.Contains(id));
    }

    [Theory]
    [InlineData("NRM", "2015-10-31", DeadlineState.NotInForce)]
    [InlineData("NRM", "2015-11-01", DeadlineState.NoNumber)]
    [InlineData("PREVENT", "2015-06-30", DeadlineState.NotInForce)]
    [InlineData("PREVENT", "2015-07-01", DeadlineState.NoNumber)]
    public void Doubts_that_were_settled_the_first_day_of_a_duty(string id, string day, DeadlineState state) => DeadlineOf(id, day).State.Should().Be(state);

    [Theory]
    [InlineData("2014-01-26", DeadlineState.NotInForce)]
    [InlineData("2014-01-27", DeadlineState.Dated)]
    public void Regulation13_4_begins_on_27_January_2014(string day, DeadlineState state) => DeadlineOf("OOA-NOTICE-5", day).State.Should().Be(state);

    [Theory]
    [InlineData("2013-04-18", DeadlineState.NotInForce)]
    [InlineData("2013-04-19", DeadlineState.Dated)]
    public void Regulations47A_to_47F_begin_on_19_April_2013(string day, DeadlineState state)
    {
        DeadlineOf("REM-CP-5", day).State.Should().Be(state);
        Deadline.OnRemand(ClockOf("CP-10"), Remand.YouthDetention, When("2013-04-18"), Calendar).Clock.Id.Should().Be("CP-10");
    }

    [Fact]
    public void Schedule2_paragraph20_the_death_of_a_looked_after_child_is_notified_by_statute()
    {
        var deadline = DeadlineOf("LACDEATH", "2005-03-02");
        deadline.State.Should().Be(DeadlineState.NoNumber);
        deadline.Authority!.Instrument.Kind.Should().Be(AuthorityKind.Statute);
        deadline.Authority.Provision.Should().Contain("paragraph 20(1)");
    }

    [Theory]
    [InlineData("R40-1", "regulation 40(1)", "Ombudsman")]
    [InlineData("R40-3", "regulation 40(3)", "placing authority")]
    [InlineData("R40", "regulation 40(4)", "foster carer")]
    public void Regulation40_has_three_lists(string id, string provision, string told)
    {
        var deadline = DeadlineOf(id, "2026-03-02");
        deadline.Authority!.Provision.Should().Be(provision);
        ClockOf(id).Note.Should().Contain(told);
    }

    [Theory]
    [InlineData("2026-03-18", Compliance.Met)]
    [InlineData("2026-03-19", Compliance.Met)]
    [InlineData("2026-03-20", Compliance.Late)]
    public void Regulation7_the_first_health_assessment_is_before_the_first_review(string done, Compliance compliance) =>
        Deadline.FirstHealthAssessment(When("2026-03-02"), D("2026-03-20"), Calendar).Against(When(done), null).Compliance.Should().Be(compliance);

    [Fact]
    public void The_count_of_the_census_validator_stands_beside_what_it_counts_and_nothing_else()
    {
        foreach (var clock in CareRights.Safeguarding.Clock.All.Where(clock => clock.Needs.Count == 0))
        {
            var counted = Deadline.Of(clock, When("2026-03-02T10:00"), Calendar).OtherReadings.Any(reading => reading.Name == Deadline.StartDayCounts);
            counted.Should().Be(clock.Id is "REF-1" or "ASM-45" or "ICPC-15", clock.Id);
        }
    }

    [Theory]
    [InlineData("2026-03-02T12:00", "2026-03-09T12:00+00", 0, "seven days from the time")]
    [InlineData("2026-03-27T12:00", "2026-04-03T12:00+01", 1, "168 hours would end at 13:00 on the clocks of summer")]
    [InlineData("2026-10-23T12:00", "2026-10-30T11:00+00", 1, "the same time of day would be 169 hours")]
    public void Section45_an_extension_runs_from_the_time_that_is_given(string ends, string due, int others, string because)
    {
        var deadline = Deadline.EmergencyProtectionOrderExtended(When(ends), 0, Calendar);
        DueInLondon(deadline).Should().Be(due, because);
        deadline.OtherReadings.Should().HaveCount(others);
    }

    [Fact]
    public void The_two_readings_of_the_rapid_review_have_each_their_source()
    {
        var fromKnowledge = Deadline.RapidReview(When("2025-12-24"), When("2025-12-17"), Calendar);
        fromKnowledge.Authority!.Provision.Should().Contain("partners' knowledge");
        Deadline.RapidReview(When("2025-12-24"), null, Calendar).Authority!.Provision.Should().Contain("notification");
    }

    [Theory]
    [InlineData("2024-02-29", "2025-02-28", "VIS-6W")]
    [InlineData("2024-02-29", "2025-03-01", "VIS-3M")]
    [InlineData("2023-02-28", "2024-02-27", "VIS-6W")]
    [InlineData("2023-02-28", "2024-02-28", "VIS-3M")]
    public void A_year_from_29_February_is_over_on_1_March(string started, string visited, string clock)
    {
        Deadline.NextVisit(new() { Basis = VisitBasis.Placement, Started = D(started), IntendedToEighteen = true, LongTermFosterPlacement = false }, When(visited), Calendar).Clock.Id.Should().Be(clock);
        Deadline.NextFosteringVisit(D(started), When(visited), Calendar).Clock.Id.Should().Be(clock == "VIS-3M" ? "PF-V-12W" : "PF-V-6W");
    }

    [Theory]
    [InlineData("1026-03-02")]
    [InlineData("1926-03-02")]
    [InlineData("1991-10-13")]
    public void A_day_before_any_law_is_a_mistake(string day)
    {
        foreach (var clock in CareRights.Safeguarding.Clock.All)
        {
            var deadline = Deadline.Of(clock, When(day), Calendar);
            deadline.State.Should().Be(DeadlineState.Unknown);
            deadline.Missing.Should().ContainSingle().Which.Question.Should().Contain("14 October 1991");
        }
    }

    [Theory]
    [InlineData("SIN-5", "2016-05-04", DeadlineState.NotEncoded)]
    [InlineData("SIN-5", "2018-06-28", DeadlineState.NotEncoded)]
    [InlineData("SIN-5", "2018-06-29", DeadlineState.Dated)]
    [InlineData("REF-1", "2012-05-02", DeadlineState.NotEncoded)]
    [InlineData("CP-10", "2010-05-04", DeadlineState.NotEncoded)]
    [InlineData("COMP-S1", "2005-05-04", DeadlineState.NotEncoded)]
    [InlineData("R40", "2014-05-02", DeadlineState.NotEncoded)]
    [InlineData("ICO", "2014-04-21", DeadlineState.NotEncoded)]
    [InlineData("ICO", "2014-04-22", DeadlineState.NoNumber)]
    [InlineData("ASM-45", "2012-05-02", DeadlineState.NotInForce)]
    [InlineData("VIS-LTF", "2015-03-31", DeadlineState.NotInForce)]
    [InlineData("FGM-1M", "2015-10-30", DeadlineState.NotInForce)]
    [InlineData("CSA-REPORT", "2026-11-29", DeadlineState.NotCommenced)]
    [InlineData("CSA-REPORT", "2030-01-01", DeadlineState.NotEncoded)]
    public void Not_in_force_needs_a_text_that_was_read(string id, string day, DeadlineState state)
    {
        var deadline = DeadlineOf(id, day);
        deadline.State.Should().Be(state);
        if (state == DeadlineState.NotEncoded)
        {
            deadline.Due.Should().BeNull();
            deadline.Missing.Should().NotBeEmpty();
            deadline.Notes.Should().NotContain(note => note.Contains("ot in force", StringComparison.Ordinal)).And.Contain(note => note.Contains("ot encoded for that day", StringComparison.Ordinal));
            deadline.Against(When("2026-03-02"), null).Compliance.Should().Be(Compliance.Unknown);
        }
    }

    [Theory]
    [InlineData("24h", 24, "2026-03-03", "2026-03-03T00:00+00")]
    [InlineData("12h", 12, "2026-03-02", "2026-03-02T12:00+00")]
    public void A_local_limit_in_hours_without_a_time_is_counted_from_the_start_of_the_day(string because, int hours, string due, string at)
    {
        var source = Instrument.LocalProcedures.At("an area");
        var deadline = Deadline.Of(ClockOf("LADO-1"), When("2026-03-02"), Calendar).InArea(Limit.Within(hours, TimeUnit.Hours), source);
        deadline.Due.Should().Be(D(due), because);
        DueInLondon(deadline).Should().Be(at);
        deadline.Missing.Should().Equal(Deadline.TimeFact);
        deadline.Against(When("2026-03-02T09:00"), null).Compliance.Should().Be(Compliance.Met);
        deadline.Against(When("2026-03-04"), null).Compliance.Should().Be(Compliance.Unknown, "the time would move it later");
        Deadline.Of(ClockOf("LADO-1"), When("2026-03-02"), Calendar).InArea(Limit.Within(96, TimeUnit.Hours), source).Local.Should().BeNull();
    }

    [Fact]
    public void While_a_fact_could_move_the_day_later_nothing_is_late()
    {
        var visit = Deadline.NextVisit(new() { Basis = VisitBasis.Placement, Started = D("2024-09-01"), LongTermFosterPlacement = false }, When("2025-10-06"), Calendar);
        visit.Due.Should().Be(D("2025-11-17"));
        visit.Against(When("2025-11-17"), null).Compliance.Should().Be(Compliance.Met);
        visit.Against(When("2025-11-18"), null).Compliance.Should().Be(Compliance.Unknown);
        visit.Against(null, D("2025-11-18")).Should().Match<Standing>(standing => standing.Compliance == Compliance.Unknown && standing.Note.Contains("18"));
    }
}
