using CareRights.Eligibility.Commissioner;
using CareRights.Eligibility.LeavingCare;
using CareRights.Ssd.Overnight;
using static CareRights.Ssd.Tests.ReturnAsTables;
using static CareRights.Tests.Dates;

namespace CareRights.Ssd.Tests;

/// <summary>Rows with every fault that exports were seen with: the person is answered or Unknown with the reason, the job goes on, and the fault is reported without what it holds.</summary>
public sealed class RowsThatDisagreeTests : IDisposable
{
    private static readonly LocalDate AsOf = D("2025-03-31");

    private readonly TestDatabase database = TestDatabase.New();

    private readonly List<SsdProblem> problems = [];

    public void Dispose() => database.Dispose();

    [Fact]
    public void Without_a_fault_a_child_of_seventeen_in_care_since_fourteen_is_eligible()
    {
        Child();

        Status().Should().Be(CareStatus.Eligible);
        All().Should().BeEmpty();
    }

    [Theory]
    [InlineData("before October 1983", "1980-05-01")]
    [InlineData("a leap day", "2008-02-29")]
    [InlineData("a time after the day", "2008-03-01 09:30:00")]
    public void A_date_of_birth_is_read(string what, string cell)
    {
        Child(born: cell);

        Read().Facts.Born.Should().NotBeNull(what);
    }

    [Theory]
    [InlineData("01/03/2008", "cannot be told")]
    [InlineData("39508", "a number by which a spreadsheet counts days")]
    [InlineData("1 March", "a text of 7 characters, not shown")]
    [InlineData("2008-02-30", "a text of 10 characters, not shown")]
    public void A_date_of_birth_that_cannot_be_read_is_unknown_and_is_not_repeated(string cell, string found)
    {
        Child(born: cell);

        Status().Should().Be(CareStatus.Unknown);
        var problem = All().Single(each => each.Column == "pers_dob");
        problem.ToString().Should().Contain(found).And.NotContain(cell);
    }

    [Theory]
    [InlineData("NULL")]
    [InlineData("PLACEHOLDER_DATA")]
    [InlineData("1900-01-01 00:00:00")]
    [InlineData("N/A")]
    [InlineData(" ")]
    public void What_stands_for_nothing_is_nothing(string cell)
    {
        Child(ceased: cell);

        Status().Should().Be(CareStatus.Eligible);
    }

    [Fact]
    public void Two_dates_of_birth_are_none()
    {
        Child();
        database.Insert(SsdTable.Person, Cells(("pers_person_id", "P1"), ("pers_dob", D("2009-03-01"))));

        Read().Facts.Born.Should().BeNull();
        Status().Should().Be(CareStatus.Unknown);
    }

    [Theory]
    [InlineData("3.14159E+10")]
    [InlineData("Amina Okafor")]
    [InlineData("QX1 2UE")]
    [InlineData("01/03/2008")]
    public void An_identifier_that_is_none_refuses_the_row_and_is_not_repeated(string id)
    {
        Child();
        database.Insert(SsdTable.Episodes, Cells(("clae_cla_episode_id", "E9"), ("clae_person_id", id), ("clae_cla_episode_start_date", D("2024-01-01"))));

        Status().Should().Be(CareStatus.Eligible);
        problems.Should().ContainSingle().Which.ToString().Should().NotContain(id);
    }

    [Fact]
    public void A_row_that_is_nobodys_is_reported()
    {
        Child();
        database.Insert(SsdTable.Episodes, Cells(("clae_cla_episode_id", "E9"), ("clae_cla_episode_start_date", D("2024-01-01"))));
        database.Insert(SsdTable.Reviews, Cells(("clar_cla_review_id", "R9"), ("clar_cla_id", "none"), ("clar_cla_review_date", D("2024-01-01"))));

        Status().Should().Be(CareStatus.Eligible);
        problems.Select(each => each.Key).Should().BeEquivalentTo("clae_cla_episode_id E9", "clar_cla_review_id R9");
    }

    [Theory]
    [InlineData("00P1")]
    [InlineData("p1")]
    [InlineData(" P1")]
    public void Tables_that_spell_an_identifier_in_two_ways_are_one_person_or_two_who_are_unknown(string other)
    {
        Child(episodesOf: other);

        Everybody().Should().OnlyContain(person => LeavingCareStatus.Assess(person.Facts, AsOf).Primary == CareStatus.Eligible || LeavingCareStatus.Assess(person.Facts, AsOf).Primary == CareStatus.Unknown);
    }

    [Fact]
    public void Two_people_whose_identifiers_differ_by_noughts_alone_stay_two()
    {
        database.Insert(SsdTable.Person, Cells(("pers_person_id", "101"), ("pers_dob", D("2008-03-01"))), Cells(("pers_person_id", "0101"), ("pers_dob", D("2001-03-01"))));

        Everybody().Select(person => person.Id).Should().BeEquivalentTo("101", "0101");
    }

    [Fact]
    public void An_episode_without_a_readable_start_is_care_on_days_nobody_knows()
    {
        Child();
        database.Insert(SsdTable.Episodes, Cells(("clae_cla_episode_id", "E2"), ("clae_person_id", "P1"), ("clae_cla_episode_start_date", "03/04/2021"), ("clae_cla_episode_ceased_date", D("2021-06-01"))));

        All().Should().Contain(each => each.Key == "clae_cla_episode_id E2" && each.Column == "clae_cla_episode_start_date");
        Read().Facts.Care!.Periods.Should().Contain(period => period.IsPossible);
    }

    [Fact]
    public void An_end_that_cannot_be_read_is_not_still_in_care()
    {
        Child(ceased: "soon");

        Status().Should().Be(CareStatus.Unknown);
    }

    [Fact]
    public void Care_left_open_past_eighteen_ends_at_eighteen()
    {
        Child(born: "2006-03-01");

        Status().Should().Be(CareStatus.FormerRelevant);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Full care order")]
    public void Care_under_a_legal_status_that_is_not_known_may_be_short_breaks(string? status)
    {
        Child(legal: status);

        Status().Should().Be(CareStatus.Unknown);
    }

    [Theory]
    [InlineData("C2")]
    [InlineData("c2 - full care order")]
    [InlineData("V2: single period of accommodation")]
    public void A_code_is_read_before_its_words(string status)
    {
        Child(legal: status);

        Status().Should().Be(CareStatus.Eligible);
    }

    [Fact]
    public void Legal_statuses_that_begin_on_one_day_and_disagree_are_unknown_and_both_are_named()
    {
        Child();
        database.Insert(SsdTable.LegalStatuses, Cells(("lega_legal_status_id", "L2"), ("lega_person_id", "P1"), ("lega_legal_status", "V4"), ("lega_legal_status_start_date", D("2022-05-01"))));

        Status().Should().Be(CareStatus.Unknown);
        All().Should().ContainSingle(each => each.Found.Contains("C2 and V4", StringComparison.Ordinal));
    }

    [Fact]
    public void A_legal_status_that_begins_within_an_episode_divides_it()
    {
        Child();
        database.Insert(SsdTable.LegalStatuses, Cells(("lega_legal_status_id", "L2"), ("lega_person_id", "P1"), ("lega_legal_status", "E1"), ("lega_legal_status_start_date", D("2023-05-01"))));

        Read().Rows.Episodes.Select(row => (row.Decom, row.Ls, row.Dec, row.Rec)).Should().Equal((D("2022-05-01"), "C2", D("2023-05-01"), "X1"), (D("2023-05-01"), "E1", null, null));
    }

    [Fact]
    public void A_part_of_an_episode_begins_with_a_change_of_legal_status()
    {
        Child();
        database.Insert(SsdTable.LegalStatuses, Cells(("lega_legal_status_id", "L2"), ("lega_person_id", "P1"), ("lega_legal_status", "E1"), ("lega_legal_status_start_date", D("2023-05-01"))));

        Read().Rows.Episodes.Select(row => (row.Rne, row.Rec)).Should().Equal(("S", "X1"), ("L", null));
    }

    [Fact]
    public void Statuses_that_are_both_care_are_both_rows_and_one_of_short_breaks_makes_it_none()
    {
        Child();
        database.Insert(SsdTable.LegalStatuses, Cells(("lega_legal_status_id", "L2"), ("lega_person_id", "P1"), ("lega_legal_status", "E1"), ("lega_legal_status_start_date", D("2022-05-01"))));
        Read().Rows.Episodes.Select(row => row.Ls).Should().Equal("C2", "E1");
        Read().Facts.Care!.Periods.Should().Contain(period => !period.IsPossible && period.LegalBasis == CareRights.Eligibility.LegalBasis.Unknown);

        database.Execute("UPDATE ssd_legal_status SET lega_legal_status = 'V4' WHERE lega_legal_status_id = 'L2'");
        Read().Rows.Episodes.Should().ContainSingle().Which.Ls.Should().BeNull();
    }

    [Theory]
    [InlineData("2023-04-30")]
    [InlineData("2023-05-01")]
    public void A_status_that_ends_on_the_day_before_the_next_runs_up_to_it(string end)
    {
        Child();
        database.Execute($"UPDATE ssd_legal_status SET lega_legal_status_end_date = '{end}'");
        database.Insert(SsdTable.LegalStatuses, Cells(("lega_legal_status_id", "L2"), ("lega_person_id", "P1"), ("lega_legal_status", "E1"), ("lega_legal_status_start_date", D("2023-05-01"))));

        Read().Rows.Episodes.Select(row => (row.Decom, row.Ls)).Should().Equal((D("2022-05-01"), "C2"), (D("2023-05-01"), "E1"));
        All().Should().BeEmpty();
    }

    [Fact]
    public void A_status_that_ends_two_days_before_the_next_leaves_a_day_without_one()
    {
        Child();
        database.Execute("UPDATE ssd_legal_status SET lega_legal_status_end_date = '2023-04-29'");
        database.Insert(SsdTable.LegalStatuses, Cells(("lega_legal_status_id", "L2"), ("lega_person_id", "P1"), ("lega_legal_status", "E1"), ("lega_legal_status_start_date", D("2023-05-01"))));

        Read().Rows.Episodes.Select(row => (row.Decom, row.Ls)).Should().Equal((D("2022-05-01"), "C2"), (D("2023-04-29"), null), (D("2023-05-01"), "E1"));
    }

    [Theory]
    [InlineData("2023-05-01", null, null)]
    [InlineData("2022-05-01", null, "U4")]
    [InlineData("2021-05-01", "2022-05-01", "U4")]
    public void Where_the_child_lived_is_not_known_if_a_placement_of_no_episode_begins_meanwhile(string start, string? end, string? place)
    {
        Child();
        database.Insert(SsdTable.Placements, Cells(("clap_cla_placement_id", "PL2"), ("clap_person_id", "P1"), ("clap_cla_placement_start_date", D(start)), ("clap_cla_placement_end_date", end), ("clap_cla_placement_type", "K2")));

        Read().Rows.Episodes.Should().ContainSingle().Which.Place.Should().Be(place);
    }

    [Theory]
    [InlineData("2022-05-01", null, "U4")]
    [InlineData("2022-05-02", null, null)]
    [InlineData("2022-04-01", "2022-05-01", null)]
    [InlineData("2022-05-01", "2022-05-01", "U4")]
    public void An_episode_that_names_no_placement_is_of_the_one_that_covers_its_first_day(string start, string? end, string? place)
    {
        Child();
        database.Execute("UPDATE ssd_cla_episodes SET clae_cla_placement_id = NULL");
        database.Execute($"UPDATE ssd_cla_placement SET clap_cla_placement_start_date = '{start}', clap_cla_placement_end_date = {(end is null ? "NULL" : "'" + end + "'")}");

        Read().Rows.Episodes.Should().ContainSingle().Which.Place.Should().Be(place);
    }

    [Fact]
    public void Records_of_a_status_that_disagree_are_compared_with_none()
    {
        Child();
        database.Insert(SsdTable.CareLeavers, Cells(("clea_table_id", "1"), ("clea_person_id", "P1"), ("clea_care_leaver_eligibility", "Relevant")), Cells(("clea_table_id", "2"), ("clea_person_id", "P1"), ("clea_care_leaver_eligibility", "Eligible")));

        Read().Recorded.Should().Be(CareStatus.Unknown);
        All().Should().ContainSingle(each => each.Found == "rows that disagree: Relevant and Eligible");
    }

    [Fact]
    public void A_recorded_status_without_a_row_of_care_is_answered_and_compared()
    {
        database.Insert(SsdTable.Person, Cells(("pers_person_id", "P9"), ("pers_dob", D("2008-03-01"))));
        database.Insert(SsdTable.CareLeavers, Cells(("clea_table_id", "1"), ("clea_person_id", "P9"), ("clea_care_leaver_eligibility", "Relevant")));

        OvernightJob.Run(database.Connection, SsdExtract.Of(AsOf), WorkingDays.EnglandAndWales);

        var row = database.Rows(ResultTable.Status).Should().ContainSingle().Subject;
        row["recorded"].Should().Be("Relevant");
        row["status"].Should().Be("Unknown");
        row["agrees"].Should().Be("differ");
        row["difference"].Should().NotBeEmpty();
    }

    [Fact]
    public void Orders_of_special_guardianship_on_two_days_are_only_possible()
    {
        Child(ceased: "2024-05-01", reason: "E45");
        database.Insert(SsdTable.Permanence, Cells(("perm_table_id", "1"), ("perm_person_id", "P1"), ("perm_permanence_order_type", "Special Guardianship"), ("perm_permanence_order_date", D("2024-05-08"))));

        Read().Facts.SpecialGuardianships.Should().HaveCount(2).And.OnlyContain(order => order.IsPossible);
        All().Should().ContainSingle(each => each.Column == "perm_permanence_order_date").Which.ToString().Should().NotContain("2024");
    }

    [Fact]
    public void An_order_of_special_guardianship_on_the_day_care_ended_is_one_order()
    {
        Child(ceased: "2024-05-01", reason: "E45");
        database.Insert(SsdTable.Permanence, Cells(("perm_table_id", "1"), ("perm_person_id", "P1"), ("perm_permanence_order_type", "Special Guardianship"), ("perm_permanence_order_date", D("2024-05-01"))));

        Read().Facts.SpecialGuardianships.Should().ContainSingle().Which.IsPossible.Should().BeFalse();
    }

    [Theory]
    [InlineData("2024-02-29", LeavingCareServices.Unknown)]
    [InlineData("2024-03-01", LeavingCareServices.Provided)]
    [InlineData("2025-04-01", LeavingCareServices.Unknown)]
    public void A_contact_from_the_eighteenth_birthday_on_is_a_service_for_section_8A(string contact, LeavingCareServices services)
    {
        Child(born: "2006-03-01");
        database.Insert(SsdTable.CareLeavers, Cells(("clea_table_id", "1"), ("clea_person_id", "P1"), ("clea_care_leaver_latest_contact", D(contact))));

        Read().Remit.LeavingCareServices.Should().Be(services);
    }

    [Theory]
    [InlineData(null, CouncilInvolvement.Involved)]
    [InlineData("2025-04-01", CouncilInvolvement.Involved)]
    [InlineData("2025-03-31", CouncilInvolvement.Unknown)]
    [InlineData("soon", CouncilInvolvement.Unknown)]
    public void A_council_acts_while_a_plan_is_open_and_whether_another_does_is_never_known(string? end, CouncilInvolvement involvement)
    {
        database.Insert(SsdTable.Person, Cells(("pers_person_id", "P1"), ("pers_dob", D("2015-03-01"))));
        database.Insert(SsdTable.Plans, Cells(("cppl_cp_plan_id", "N1"), ("cppl_person_id", "P1"), ("cppl_cp_plan_start_date", D("2025-01-10")), ("cppl_cp_plan_end_date", end)));

        Read().Remit.Council.Should().Be(involvement);
    }

    [Fact]
    public void A_code_before_its_words_is_the_code_in_every_column()
    {
        Child();
        database.Execute("UPDATE ssd_cla_episodes SET clae_cla_episode_start_reason = 's - Started to be looked after', clae_cla_primary_need_code = 'N1 - Abuse or neglect'");
        database.Execute("UPDATE ssd_cla_placement SET clap_cla_placement_type = 'u4: foster placement', clap_cla_placement_provider = 'PR1, own provision'");

        var row = Read().Rows.Episodes.Should().ContainSingle().Subject;
        (row.Rne, row.Cin, row.Place, row.PlaceProvider).Should().Be(("S", "N1", "U4", "PR1"));
        All().Should().BeEmpty();
    }

    [Theory]
    [InlineData(null, 1)]
    [InlineData("N", 1)]
    [InlineData("1", 0)]
    public void A_review_that_was_cancelled_is_no_row_of_the_return(string? cancelled, int rows)
    {
        Child();
        database.Insert(SsdTable.Reviews, Cells(("clar_cla_review_id", "R1"), ("clar_cla_id", "C1"), ("clar_cla_review_date", D("2024-12-20")), ("clar_cla_review_cancelled", cancelled)));

        Read().Rows.Reviews.Should().HaveCount(rows);
    }

    [Fact]
    public void A_social_worker_is_known_by_registration_in_every_team()
    {
        Child();
        database.Insert(SsdTable.Professionals, Cells(("prof_professional_id", "W1"), ("prof_social_worker_registration_no", "SW1234")), Cells(("prof_professional_id", "W2"), ("prof_social_worker_registration_no", "SW1234")));
        database.Insert(
            SsdTable.Involvements,
            Cells(("invo_involvements_id", "I1"), ("invo_person_id", "P1"), ("invo_professional_id", "W1"), ("invo_professional_role_id", "CW"), ("invo_involvement_start_date", D("2023-05-01")), ("invo_involvement_end_date", D("2024-05-01"))),
            Cells(("invo_involvements_id", "I2"), ("invo_person_id", "P1"), ("invo_professional_id", "W2"), ("invo_professional_role_id", "CW"), ("invo_involvement_start_date", D("2024-05-01"))));

        Read().Rows.SocialWorkers.Select(row => row.SwId).Should().Equal("SW1234", "SW1234");
    }

    [Theory]
    [InlineData("2000-03-31", 0)]
    [InlineData("2000-04-01", 1)]
    public void The_remit_is_asked_of_everybody_under_25(string born, int rows)
    {
        database.Insert(SsdTable.Person, Cells(("pers_person_id", "P1"), ("pers_dob", D(born))));

        OvernightJob.Run(database.Connection, SsdExtract.Of(AsOf), WorkingDays.EnglandAndWales);

        database.Rows(ResultTable.Remit).Should().HaveCount(rows);
    }

    [Fact]
    public void Several_rows_of_one_placement_are_none()
    {
        Child();
        database.Insert(SsdTable.Placements, Cells(("clap_cla_placement_id", "PL1"), ("clap_person_id", "P1"), ("clap_cla_placement_start_date", D("2022-05-01")), ("clap_cla_placement_type", "K2")));

        Read().Rows.Episodes.Should().ContainSingle().Which.Place.Should().BeNull();
    }

    [Fact]
    public void Every_fault_at_once_is_counted_and_the_others_are_answered()
    {
        Child();
        database.Insert(SsdTable.Person, Cells(("pers_person_id", "P2"), ("pers_dob", "99/99/9999")), Cells(("pers_person_id", "P3"), ("pers_dob", "2008-03-01")), Cells(("pers_dob", "2008-03-01")));
        database.Insert(
            SsdTable.Episodes,
            Cells(("clae_cla_episode_id", "F1"), ("clae_person_id", "P3"), ("clae_cla_episode_start_date", "never"), ("clae_cla_episode_start_reason", "Because the child started to be looked after")),
            Cells(("clae_cla_episode_id", "F2"), ("clae_person_id", "P3"), ("clae_cla_episode_start_date", D("2024-05-01")), ("clae_cla_episode_ceased_date", D("2023-05-01"))),
            Cells(("clae_cla_episode_id", "F3"), ("clae_person_id", "P4"), ("clae_cla_episode_start_date", D("2024-05-01"))),
            Cells(("clae_cla_episode_id", "Amina Okafor"), ("clae_person_id", "P4"), ("clae_cla_episode_start_date", "QX1 2UE")));

        var counts = OvernightJob.Run(database.Connection, SsdExtract.Of(AsOf), WorkingDays.EnglandAndWales);

        database.Rows(ResultTable.Status).ToDictionary(row => row["person_id"], row => row["status"]).Should().BeEquivalentTo(new Dictionary<string, string> { ["P1"] = "Eligible", ["P3"] = "Unknown", ["P4"] = "Unknown" });
        counts.Where(count => count.Kind == "problems").Sum(count => count.Number).Should().Be(database.Rows(ResultTable.Problem).Count).And.BeGreaterThan(6);
        database.Everything().Should().NotContain("Okafor").And.NotContain("QX1").And.NotContain("2008-03-01");
    }

    private void Child(string born = "2008-03-01", string? ceased = null, string? reason = null, string? legal = "C2", string episodesOf = "P1")
    {
        database.Insert(SsdTable.Person, Cells(("pers_person_id", "P1"), ("pers_dob", born)));
        database.Insert(SsdTable.Episodes, Cells(
            ("clae_cla_episode_id", "E1"), ("clae_person_id", episodesOf), ("clae_cla_episode_start_date", D("2022-05-01")), ("clae_cla_episode_start_reason", "S"),
            ("clae_cla_episode_ceased_date", ceased), ("clae_cla_episode_ceased_reason", reason), ("clae_cla_placement_id", "PL1"), ("clae_cla_id", "C1")));
        database.Insert(SsdTable.Placements, Cells(("clap_cla_placement_id", "PL1"), ("clap_person_id", episodesOf), ("clap_cla_placement_start_date", D("2022-05-01")), ("clap_cla_placement_type", "U4"), ("clap_cla_placement_provider", "PR1")));
        database.Insert(SsdTable.LegalStatuses, Cells(("lega_legal_status_id", "L1"), ("lega_person_id", episodesOf), ("lega_legal_status", legal), ("lega_legal_status_start_date", D("2022-05-01"))));
    }

    private IReadOnlyList<SsdPerson> Everybody()
    {
        problems.Clear();
        return [.. SsdReader.Read(database.Connection, SsdExtract.Of(AsOf), problem =>
        {
            if (problem.Key.Length > 0)
            {
                problems.Add(problem);
            }
        })];
    }

    private SsdPerson Read() => Everybody().Single(person => person.Id == "P1");

    private CareStatus Status() => LeavingCareStatus.Assess(Read().Facts, AsOf).Primary;

    private IEnumerable<SsdProblem> All() => Everybody().SelectMany(person => person.Problems);
}
