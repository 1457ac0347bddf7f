using CareRights.Safeguarding;
using static CareRights.Ssd.Tests.ReturnAsTables;
using static CareRights.Tests.Dates;

namespace CareRights.Ssd.Tests;

/// <summary>Rows start the clocks of the law, and the rows that show what was done stop them.</summary>
public sealed class DeadlinesOfRowsTests : IDisposable
{
    private static readonly LocalDate AsOf = D("2025-03-31");

    private readonly TestDatabase database = TestDatabase.New();

    public DeadlinesOfRowsTests()
    {
        database.Insert(SsdTable.Person, Cells(("pers_person_id", "P1"), ("pers_dob", D("2015-03-01"))));

        // Rows of somebody else, so that no table is empty and says nothing.
        database.Insert(SsdTable.Conferences, Cells(("icpc_icpc_id", "I0"), ("icpc_person_id", "P0"), ("icpc_icpc_date", D("2020-01-01"))));
        database.Insert(SsdTable.PlanReviews, Cells(("cppr_cp_review_id", "V0"), ("cppr_person_id", "P0"), ("cppr_cp_review_date", D("2020-01-01"))));
        database.Insert(SsdTable.Visits, Cells(("clav_cla_visit_id", "Y0"), ("clav_person_id", "P0"), ("clav_cla_visit_date", D("2020-01-01"))));
        database.Insert(SsdTable.Episodes, Cells(("clae_cla_episode_id", "E0"), ("clae_person_id", "P0"), ("clae_cla_id", "C0"), ("clae_cla_episode_start_date", D("2020-01-01")), ("clae_cla_episode_ceased_date", D("2020-06-01"))));
        database.Insert(SsdTable.Reviews, Cells(("clar_cla_review_id", "R0"), ("clar_cla_id", "C0"), ("clar_cla_review_date", D("2020-02-01"))));
    }

    public void Dispose() => database.Dispose();

    // 15 working days after Monday 10 March 2025: Monday 31 March.
    [Theory]
    [InlineData("2025-03-07", Compliance.Overdue)]
    [InlineData("2025-03-10", Compliance.Running)]
    [InlineData("2025-03-11", Compliance.Running)]
    public void An_enquiry_without_a_conference_runs_to_the_fifteenth_working_day(string discussion, Compliance expected)
    {
        Enquiry(discussion);

        One().Standing.Compliance.Should().Be(expected);
    }

    [Fact]
    public void A_conference_ends_the_clock_of_its_enquiry()
    {
        Enquiry("2025-03-10");
        database.Insert(SsdTable.Conferences, Cells(("icpc_icpc_id", "I1"), ("icpc_person_id", "P1"), ("icpc_s47_enquiry_id", "S1"), ("icpc_icpc_date", D("2025-03-20"))));

        All().Should().BeEmpty();
    }

    [Fact]
    public void A_conference_of_another_enquiry_does_not()
    {
        Enquiry("2025-03-10");
        database.Insert(SsdTable.Conferences, Cells(("icpc_icpc_id", "I1"), ("icpc_person_id", "P1"), ("icpc_s47_enquiry_id", "S2"), ("icpc_icpc_date", D("2025-03-20"))));

        One().Deadline.Clock.Id.Should().Be("ICPC-15");
    }

    [Fact]
    public void A_conference_entered_for_a_day_to_come_has_not_been_held()
    {
        Enquiry("2025-03-10");
        database.Insert(SsdTable.Conferences, Cells(("icpc_icpc_id", "I1"), ("icpc_person_id", "P1"), ("icpc_s47_enquiry_id", "S1"), ("icpc_icpc_date", D("2025-04-01"))));

        One().Deadline.Clock.Id.Should().Be("ICPC-15");
    }

    [Theory]
    [InlineData("Y", null, null, 0)]
    [InlineData("N", "2025-03-14", "{\"CP_CONFERENCE_FLAG\":\"N\"}", 0)]
    [InlineData("N", "2025-03-14", "{\"CP_CONFERENCE_FLAG\":\"Y\"}", 1)]
    [InlineData("N", "2025-03-14", null, 1)]
    [InlineData("N", null, "{\"CP_CONFERENCE_FLAG\":\"N\"}", 1)]
    [InlineData("N", "2025-03-14", "{not json", 1)]
    public void An_enquiry_that_ended_is_closed_only_if_it_says_that_no_conference_is_needed(string furtherAction, string? ended, string? outcome, int deadlines)
    {
        Enquiry("2025-03-10", furtherAction, ended, outcome);

        All().Should().HaveCount(deadlines);
    }

    [Theory]
    [InlineData(null, "RCPC-3M", "2025-04-10")]
    [InlineData("2025-02-14", "RCPC-6M", "2025-08-14")]
    public void A_plan_is_reviewed_three_months_after_the_conference_and_six_after_a_review(string? review, string clock, string due)
    {
        database.Insert(SsdTable.Plans, Cells(("cppl_cp_plan_id", "N1"), ("cppl_person_id", "P1"), ("cppl_cp_plan_start_date", D("2025-01-10"))));
        if (review is not null)
        {
            database.Insert(SsdTable.PlanReviews, Cells(("cppr_cp_review_id", "V1"), ("cppr_person_id", "P1"), ("cppr_cp_plan_id", "N1"), ("cppr_cp_review_date", D(review))));
        }

        One().Deadline.Clock.Id.Should().Be(clock);
        One().Deadline.Due.Should().Be(D(due));
    }

    [Fact]
    public void A_plan_that_ended_has_no_review_to_come()
    {
        database.Insert(SsdTable.Plans, Cells(("cppl_cp_plan_id", "N1"), ("cppl_person_id", "P1"), ("cppl_cp_plan_start_date", D("2025-01-10")), ("cppl_cp_plan_end_date", D("2025-03-10"))));

        All().Should().BeEmpty();
    }

    [Fact]
    public void Without_the_table_of_reviews_no_plan_is_called_overdue()
    {
        database.Execute("DELETE FROM ssd_cp_reviews");
        database.Insert(SsdTable.Plans, Cells(("cppl_cp_plan_id", "N1"), ("cppl_person_id", "P1"), ("cppl_cp_plan_start_date", D("2024-01-10"))));

        All().Should().BeEmpty();
    }

    [Fact]
    public void The_first_assessment_of_a_referral_runs_from_it_until_it_is_authorised()
    {
        database.Insert(SsdTable.Referrals, Cells(("cine_referral_id", "F1"), ("cine_person_id", "P1"), ("cine_referral_date", D("2025-03-03"))));
        database.Insert(SsdTable.Assessments, Cells(("cina_assessment_id", "T1"), ("cina_person_id", "P1"), ("cina_referral_id", "F1"), ("cina_assessment_start_date", D("2025-03-04"))));
        One().Deadline.Clock.Id.Should().Be("ASM-45");

        database.Execute("UPDATE ssd_cin_assessments SET cina_assessment_auth_date = '2025-03-20'");
        All().Should().BeEmpty();
    }

    [Theory]
    [InlineData(0, "REV-20")]
    [InlineData(1, "REV-3")]
    [InlineData(2, "REV-6")]
    public void Reviews_in_care_follow_each_other(int held, string clock)
    {
        Care("2024-12-02");
        for (var review = 1; review <= held; review++)
        {
            database.Insert(SsdTable.Reviews, Cells(("clar_cla_review_id", "R" + review), ("clar_cla_id", "C1"), ("clar_cla_review_date", D("2024-12-20").PlusDays(review * 30))));
        }

        All().Select(each => each.Deadline.Clock.Id).Should().Contain(clock).And.HaveCount(2);
    }

    [Theory]
    [InlineData("2025-03-01")]
    [InlineData("ended")]
    public void An_end_before_the_start_or_in_words_ends_no_clock(string end)
    {
        Enquiry("2025-03-10", ended: end, outcome: "{\"CP_CONFERENCE_FLAG\":\"N\"}");
        database.Insert(SsdTable.Plans, Cells(("cppl_cp_plan_id", "N1"), ("cppl_person_id", "P1"), ("cppl_cp_plan_start_date", D("2025-03-10")), ("cppl_cp_plan_end_date", end)));
        database.Insert(SsdTable.Referrals, Cells(("cine_referral_id", "F1"), ("cine_person_id", "P1"), ("cine_referral_date", D("2025-03-10")), ("cine_close_date", end)));
        database.Insert(SsdTable.Assessments, Cells(("cina_assessment_id", "T1"), ("cina_person_id", "P1"), ("cina_referral_id", "F1"), ("cina_assessment_start_date", D("2025-03-10")), ("cina_assessment_auth_date", end)));

        All().Select(each => each.Deadline.Clock.Id).Should().BeEquivalentTo("ICPC-15", "RCPC-3M", "ASM-45");
    }

    [Theory]
    [InlineData("2022-05-01", true)]
    [InlineData("2018-05-01", false)]
    public void Whether_a_review_was_the_first_is_known_only_of_care_that_the_extract_shows_from_its_start(string started, bool isKnown)
    {
        Care(started);
        database.Insert(SsdTable.Reviews, Cells(("clar_cla_review_id", "R1"), ("clar_cla_id", "C1"), ("clar_cla_review_date", D("2025-02-20"))));

        (All().Single(each => each.Deadline.Clock.Id == "REV-3").Deadline.ToDue().Missing.Count == 0).Should().Be(isKnown);
    }

    [Theory]
    [InlineData("Y")]
    [InlineData("Moved")]
    public void A_cancelled_review_was_not_held(string cancelled)
    {
        Care("2024-12-02");
        database.Insert(SsdTable.Reviews, Cells(("clar_cla_review_id", "R1"), ("clar_cla_id", "C1"), ("clar_cla_review_date", D("2024-12-20")), ("clar_cla_review_cancelled", cancelled)));

        All().Select(each => each.Deadline.Clock.Id).Should().Contain("REV-20");
    }

    [Fact]
    public void A_visit_starts_the_clock_of_the_next()
    {
        Care("2024-12-02");
        All().Select(each => each.Deadline.Clock.Id).Should().Contain("VIS-1W");

        database.Insert(SsdTable.Visits, Cells(("clav_cla_visit_id", "Y1"), ("clav_person_id", "P1"), ("clav_cla_visit_date", D("2025-03-01"))));
        All().Single(each => each.Deadline.Clock.Id == "VIS-6W").Deadline.Due.Should().Be(D("2025-04-12"));
    }

    [Theory]
    [InlineData("C1", "VIS-P-4W")]
    [InlineData("C2", "VIS-CO-6W")]
    public void With_a_parent_the_order_says_how_often_the_child_is_visited(string order, string clock)
    {
        Care("2024-06-03");
        database.Execute("UPDATE ssd_cla_placement SET clap_cla_placement_type = 'P1' WHERE clap_person_id = 'P1'");
        database.Execute($"UPDATE ssd_legal_status SET lega_legal_status = '{order}' WHERE lega_person_id = 'P1'");
        database.Insert(SsdTable.Reviews, Cells(("clar_cla_review_id", "R1"), ("clar_cla_id", "C1"), ("clar_cla_review_date", D("2024-06-20"))));
        database.Insert(SsdTable.Visits, Cells(("clav_cla_visit_id", "Y1"), ("clav_person_id", "P1"), ("clav_cla_visit_date", D("2025-03-01"))));

        All().Select(each => each.Deadline.Clock.Id).Should().Contain(clock);
    }

    [Fact]
    public void Care_that_ended_starts_nothing()
    {
        Care("2024-12-02", ended: "2025-03-01");

        All().Should().BeEmpty();
    }

    private void Enquiry(string discussion, string furtherAction = "N", string? ended = null, string? outcome = null) => database.Insert(SsdTable.Enquiries, Cells(
        ("s47e_s47_enquiry_id", "S1"), ("s47e_person_id", "P1"), ("s47e_s47_start_date", D(discussion)), ("s47e_s47_nfa", furtherAction), ("s47e_s47_end_date", ended), ("s47e_s47_outcome_json", outcome)));

    private void Care(string started, string? ended = null)
    {
        database.Insert(SsdTable.Episodes, Cells(
            ("clae_cla_episode_id", "E1"), ("clae_person_id", "P1"), ("clae_cla_id", "C1"), ("clae_cla_episode_start_date", D(started)), ("clae_cla_episode_start_reason", "S"),
            ("clae_cla_episode_ceased_date", ended), ("clae_cla_placement_id", "PL1")));
        database.Insert(SsdTable.Placements, Cells(("clap_cla_placement_id", "PL1"), ("clap_person_id", "P1"), ("clap_cla_placement_start_date", D(started)), ("clap_cla_placement_type", "U6")));
        database.Insert(SsdTable.LegalStatuses, Cells(("lega_legal_status_id", "L1"), ("lega_person_id", "P1"), ("lega_legal_status", "V2"), ("lega_legal_status_start_date", D(started)), ("lega_legal_status_end_date", ended)));
    }

    private IReadOnlyList<(Deadline Deadline, Standing Standing, string Row)> All() => SsdReader.Read(database.Connection, SsdExtract.Of(AsOf)).Single(person => person.Id == "P1").Deadlines(WorkingDays.EnglandAndWales);

    private (Deadline Deadline, Standing Standing, string Row) One() => All().Should().ContainSingle().Subject;
}
