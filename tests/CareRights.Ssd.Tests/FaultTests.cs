using CareRights.Ssd.Overnight;
using static CareRights.Ssd.Tests.ReturnAsTables;
using static CareRights.Tests.Dates;

namespace CareRights.Ssd.Tests;

/// <summary>
/// Each kind of fault in one table: the job goes on, the person is answered or Unknown, the fault is reported with its table, column and effect and without what it holds, and the run counts it.
/// The child is in care under a care order from 14, 17 on the day, so without a fault eligible.
/// </summary>
public sealed class FaultTests : IDisposable
{
    private static readonly LocalDate AsOf = D("2025-03-31");

    private readonly TestDatabase database = TestDatabase.New();

    /// <summary>The fault; what is changed or added; the status; the problem: column, effect, words of what was found. Without a column nothing is to be reported.</summary>
    public static TheoryData<string, string, string, string, string, string> Faults { get; } = new()
    {
        // People.
        { "one person twice, the same", "INSERT INTO ssd_person (pers_person_id, pers_dob) VALUES ('P1', '2008-03-01')", "Eligible", "", "", "" },
        { "one person twice, of two dates of birth", "INSERT INTO ssd_person (pers_person_id, pers_dob) VALUES ('P1', '2009-03-01')", "Unknown", "pers_dob", "Noted", "other than in another row" },
        { "no date of birth", "UPDATE ssd_person SET pers_dob = NULL", "Unknown", "pers_dob", "FieldLost", "nothing" },
        { "a date of birth as NULL in words", "UPDATE ssd_person SET pers_dob = 'NULL'", "Unknown", "pers_dob", "FieldLost", "nothing" },
        { "a date of birth with the month first", "UPDATE ssd_person SET pers_dob = '03/13/2008'", "Unknown", "pers_dob", "FieldLost", "" },
        { "a date of birth either way", "UPDATE ssd_person SET pers_dob = '01/03/2008'", "Unknown", "pers_dob", "FieldLost", "of 10 characters, not shown" },
        { "born after the day asked about", "UPDATE ssd_person SET pers_dob = '2025-06-01'", "Unknown", "pers_dob", "FieldLost", "after care began" },
        { "born after care began", "UPDATE ssd_person SET pers_dob = '2023-03-01'", "Unknown", "pers_dob", "FieldLost", "after care began" },
        { "a day of death in words", "UPDATE ssd_person SET pers_death_date = 'unknown'", "Eligible", "pers_death_date", "FieldLost", "no date" },
        { "dead, and placed later", "UPDATE ssd_person SET pers_death_date = '2021-01-01'", "Eligible", "clae_cla_episode_start_date", "FieldLost", "day of death" },
        { "two days of death", "UPDATE ssd_person SET pers_death_date = '2024-01-01'; INSERT INTO ssd_person (pers_person_id, pers_dob, pers_death_date) VALUES ('P1', '2008-03-01', '2024-01-02')", "-", "pers_death_date", "FieldLost", "disagree" },

        // Episodes.
        { "the same episode twice", "INSERT INTO ssd_cla_episodes SELECT * FROM ssd_cla_episodes", "Eligible", "", "", "" },
        { "an episode without a start", "INSERT INTO ssd_cla_episodes (clae_cla_episode_id, clae_person_id) VALUES ('E2', 'P1')", "Eligible", "clae_cla_episode_start_date", "FieldLost", "nothing" },
        { "the only episode without a start", "UPDATE ssd_cla_episodes SET clae_cla_episode_start_date = NULL", "Unknown", "clae_cla_episode_start_date", "FieldLost", "nothing" },
        { "an episode with a start in words", "UPDATE ssd_cla_episodes SET clae_cla_episode_start_date = 'May'", "Unknown", "clae_cla_episode_start_date", "FieldLost", "of 3 characters, not shown" },
        { "an episode that ends before it starts", "UPDATE ssd_cla_episodes SET clae_cla_episode_ceased_date = '2021-05-01', clae_cla_episode_ceased_reason = 'E8'", "Unknown", "clae_cla_episode_ceased_date", "FieldLost", "before the start" },
        { "an end in words", "UPDATE ssd_cla_episodes SET clae_cla_episode_ceased_date = 'soon'", "Unknown", "clae_cla_episode_ceased_date", "FieldLost", "" },
        { "a reason that is no code", "UPDATE ssd_cla_episodes SET clae_cla_episode_start_reason = 'Taken in'", "Eligible", "clae_cla_episode_start_reason", "Noted", "" },
        { "two episodes that overlap", "INSERT INTO ssd_cla_episodes (clae_cla_episode_id, clae_person_id, clae_cla_episode_start_date, clae_cla_episode_start_reason, clae_cla_episode_ceased_date, clae_cla_episode_ceased_reason) VALUES ('E2', 'P1', '2023-05-01', 'P', '2023-06-01', 'X1')", "Unknown", "clae_cla_episode_start_date", "Noted", "while another runs" },
        { "two ends of one episode", "INSERT INTO ssd_cla_episodes (clae_cla_episode_id, clae_person_id, clae_cla_episode_start_date, clae_cla_episode_start_reason, clae_cla_placement_id, clae_cla_episode_ceased_date, clae_cla_episode_ceased_reason) VALUES ('E2', 'P1', '2022-05-01', 'S', 'PL1', '2023-06-01', 'E8')", "Unknown", "clae_cla_episode_start_date", "Noted", "while another runs" },
        { "a row under a name in place of an identifier", "INSERT INTO ssd_cla_episodes (clae_cla_episode_id, clae_person_id, clae_cla_episode_start_date) VALUES ('E2', 'Amina Okafor', '2021-05-01')", "Eligible", "", "", "" },
        { "an involvement of a role that is no social worker's", "INSERT INTO ssd_involvements VALUES ('I1', 'P1', 'W1', 'Tea', '2024-05-01', NULL, NULL)", "Eligible", "", "", "" },
        { "a time missing that ends before it starts", "INSERT INTO ssd_missing VALUES ('M1', 'P1', '2024-05-02', 'Missing', '2024-05-01')", "Eligible", "miss_missing_episode_end_date", "FieldLost", "before the start" },
        { "a time missing of a kind that is none", "INSERT INTO ssd_missing VALUES ('M1', 'P1', '2024-05-02', 'Lost', '2024-05-03')", "Eligible", "miss_missing_episode_type", "FieldLost|Noted", "" },
        { "a day that does not exist", "UPDATE ssd_cla_episodes SET clae_cla_episode_start_date = '2022-02-30'", "Unknown", "clae_cla_episode_start_date", "FieldLost", "" },
        { "a day a spreadsheet counted", "UPDATE ssd_cla_episodes SET clae_cla_episode_start_date = '44682'", "Unknown", "clae_cla_episode_start_date", "FieldLost", "spreadsheet" },
        { "blanks in every way databases write them", "UPDATE ssd_cla_episodes SET clae_cla_episode_ceased_date = '1900-01-01', clae_cla_episode_ceased_reason = 'NULL', clae_cla_primary_need_code = 'N/A'", "Eligible", "", "", "" },

        // Placements.
        { "the same placement twice", "INSERT INTO ssd_cla_placement SELECT * FROM ssd_cla_placement", "Eligible", "", "", "" },
        { "two placements of one key", "INSERT INTO ssd_cla_placement (clap_cla_placement_id, clap_person_id, clap_cla_placement_start_date, clap_cla_placement_type) VALUES ('PL1', 'P1', '2022-05-01', 'K2')", "Eligible", "clae_cla_placement_id", "FieldLost", "several rows" },
        { "a placement that overlaps, of no episode", "INSERT INTO ssd_cla_placement (clap_cla_placement_id, clap_person_id, clap_cla_placement_start_date, clap_cla_placement_type) VALUES ('PL2', 'P1', '2023-05-01', 'K2')", "Eligible", "clap_cla_placement_start_date", "FieldLost", "while an episode runs" },
        { "a placement of no episode, before care", "INSERT INTO ssd_cla_placement (clap_cla_placement_id, clap_person_id, clap_cla_placement_start_date, clap_cla_placement_end_date, clap_cla_placement_type) VALUES ('PL2', 'P1', '2021-05-01', '2021-06-01', 'K2')", "Eligible", "clap_cla_placement_start_date", "RowLost", "of no episode" },
        { "a placement that ended before its episode", "UPDATE ssd_cla_placement SET clap_cla_placement_start_date = '2020-01-01', clap_cla_placement_end_date = '2020-02-01'", "Eligible", "clap_cla_placement_start_date", "Noted", "do not hold" },
        { "no placement", "DELETE FROM ssd_cla_placement WHERE clap_person_id = 'P1'", "Eligible", "clae_cla_placement_id", "FieldLost", "no row" },
        { "a placement of a code that is none", "UPDATE ssd_cla_placement SET clap_cla_placement_type = 'X9'", "Eligible", "clap_cla_placement_type", "Noted", "" },

        // Legal statuses.
        { "the same legal status twice", "INSERT INTO ssd_legal_status SELECT * FROM ssd_legal_status", "Eligible", "", "", "" },
        { "two statuses of the same days, both care", "INSERT INTO ssd_legal_status VALUES ('L2', 'P1', 'E1', '2022-05-01', NULL)", "Eligible", "clae_cla_episode_start_date", "FieldLost", "C2 and E1" },
        { "two statuses of the same days, one of short breaks", "INSERT INTO ssd_legal_status VALUES ('L2', 'P1', 'V4', '2022-05-01', NULL)", "Unknown", "clae_cla_episode_start_date", "FieldLost", "C2 and V4" },
        { "a status that overlaps, both ended", "UPDATE ssd_legal_status SET lega_legal_status_end_date = '2024-05-01'; INSERT INTO ssd_legal_status VALUES ('L2', 'P1', 'V2', '2023-05-01', NULL)", "Eligible", "clae_cla_episode_start_date", "FieldLost", "C2 and V2" },
        { "a status left open when another began", "INSERT INTO ssd_legal_status VALUES ('L2', 'P1', 'E1', '2023-05-01', NULL)", "Eligible", "lega_legal_status_end_date", "Noted", "no end" },
        { "a status that ended in the midst of care", "UPDATE ssd_legal_status SET lega_legal_status_end_date = '2023-05-01'", "Unknown", "clae_cla_episode_start_date", "FieldLost", "no legal status" },
        { "no status", "DELETE FROM ssd_legal_status WHERE lega_person_id = 'P1'", "Unknown", "clae_cla_episode_start_date", "FieldLost", "no legal status" },
        { "a status that is no code", "UPDATE ssd_legal_status SET lega_legal_status = 'Looked after'", "Unknown", "lega_legal_status", "Noted", "no code" },
        { "a status that is nothing", "UPDATE ssd_legal_status SET lega_legal_status = NULL", "Unknown", "lega_legal_status", "Noted", "nothing" },
        { "a status that ends before it starts", "UPDATE ssd_legal_status SET lega_legal_status_end_date = '2021-05-01'", "Unknown", "lega_legal_status_end_date", "RowLost", "before the start" },
        { "a status without a start", "UPDATE ssd_legal_status SET lega_legal_status_start_date = NULL", "Unknown", "lega_legal_status_end_date", "RowLost", "no day" },
        { "a status with an end in words", "UPDATE ssd_legal_status SET lega_legal_status_end_date = 'never'", "Unknown", "lega_legal_status_end_date", "RowLost", "no date" },

        // The record, contacts, permanence.
        { "two recorded statuses", "INSERT INTO ssd_care_leavers (clea_table_id, clea_person_id, clea_care_leaver_eligibility) VALUES ('1', 'P1', 'Relevant'), ('2', 'P1', 'Eligible')", "Eligible", "clea_care_leaver_eligibility", "FieldLost", "disagree" },
        { "a recorded status that is none", "INSERT INTO ssd_care_leavers (clea_table_id, clea_person_id, clea_care_leaver_eligibility) VALUES ('1', 'P1', 'Amina Okafor')", "Eligible", "clea_care_leaver_eligibility", "FieldLost", "no status" },
        { "a contact in words", "INSERT INTO ssd_care_leavers (clea_table_id, clea_person_id, clea_care_leaver_latest_contact) VALUES ('1', 'P1', 'last week')", "Eligible", "clea_care_leaver_latest_contact", "FieldLost", "no date" },
        { "an order of guardianship without a day", "INSERT INTO ssd_permanence (perm_table_id, perm_person_id, perm_permanence_order_type) VALUES ('1', 'P1', 'Special Guardianship Order')", "Eligible", "perm_permanence_order_date", "FieldLost", "nothing" },
        { "a referral that a contact speaks of and no table holds", "INSERT INTO ssd_contacts VALUES ('1', 'P1', '2025-03-01', '{\"NEW_REFERRAL_FLAG\":\"Y\"}')", "Eligible", "cont_contact_outcome_json", "Noted", "NEW_REFERRAL_FLAG" },
        { "an enquiry that a contact speaks of and no table holds", "INSERT INTO ssd_contacts VALUES ('1', 'P1', '2025-03-01', '{\"CP_ENQUIRY_FLAG\":\"Y\"}')", "Eligible", "cont_contact_outcome_json", "Noted", "CP_ENQUIRY_FLAG" },

        // Events.
        { "an enquiry that ended before it began", "INSERT INTO ssd_s47_enquiry (s47e_s47_enquiry_id, s47e_person_id, s47e_s47_start_date, s47e_s47_end_date) VALUES ('S1', 'P1', '2025-03-10', '2025-03-01')", "Eligible", "s47e_s47_end_date", "FieldLost", "before the start" },
        { "an enquiry with a flag in other words", "INSERT INTO ssd_s47_enquiry (s47e_s47_enquiry_id, s47e_person_id, s47e_s47_start_date, s47e_s47_nfa) VALUES ('S1', 'P1', '2025-03-10', 'Perhaps')", "Eligible", "s47e_s47_nfa", "FieldLost", "neither yes nor no" },
        { "a conference without a day", "INSERT INTO ssd_s47_enquiry (s47e_s47_enquiry_id, s47e_person_id, s47e_s47_start_date) VALUES ('S1', 'P1', '2025-03-10'); INSERT INTO ssd_initial_cp_conference VALUES ('I1', 'P1', 'S1', NULL)", "Eligible", "icpc_icpc_date", "FieldLost", "nothing" },
        { "a plan that ended before it began", "INSERT INTO ssd_cp_plans VALUES ('N1', 'P1', NULL, '2025-01-10', '2024-01-10')", "Eligible", "cppl_cp_plan_end_date", "FieldLost", "before the start" },
        { "a review of no plan", "INSERT INTO ssd_cp_reviews VALUES ('V1', 'P1', 'N9', '2025-01-10')", "Eligible", "cppr_cp_plan_id", "RowLost", "no plan" },
        { "an assessment authorised in words", "INSERT INTO ssd_cin_episodes VALUES ('F1', 'P1', '2025-03-03', NULL, NULL); INSERT INTO ssd_cin_assessments VALUES ('T1', 'P1', 'F1', '2025-03-04', 'yes')", "Eligible", "cina_assessment_auth_date", "FieldLost", "no date" },
        { "a review cancelled in other words", "INSERT INTO ssd_cla_reviews VALUES ('R1', 'C1', '2025-01-10', 'Moved', NULL)", "Eligible", "clar_cla_review_cancelled", "FieldLost", "neither yes nor no" },
        { "a visit without a day", "INSERT INTO ssd_cla_visits VALUES ('Y1', 'P1', NULL)", "Eligible", "clav_cla_visit_date", "FieldLost", "nothing" },
        { "a visit under the plan and none in care", "INSERT INTO ssd_cp_visits VALUES ('Y1', 'P1', '2025-03-20')", "Eligible", "cppv_cp_visit_date", "Noted", "child protection plan" },
        { "a social worker's involvement that ends before it starts", "INSERT INTO ssd_involvements VALUES ('I1', 'P1', 'W1', 'CW', '2024-05-01', '2023-05-01', NULL)", "Eligible", "invo_involvement_end_date", "FieldLost", "before the start" },
    };

    public FaultTests()
    {
        // Another child's rows, so that no table is empty and says nothing; the other is answered whatever the first child's rows hold.
        foreach (var (person, at) in new[] { ("P1", "1"), ("P2", "0") })
        {
            database.Insert(SsdTable.Person, Cells(("pers_person_id", person), ("pers_dob", D("2008-03-01"))));
            database.Insert(SsdTable.Episodes, Cells(
                ("clae_cla_episode_id", "E" + at), ("clae_person_id", person), ("clae_cla_episode_start_date", D("2022-05-01")), ("clae_cla_episode_start_reason", "S"), ("clae_cla_id", "C" + at), ("clae_cla_placement_id", "PL" + at)));
            database.Insert(SsdTable.Placements, Cells(("clap_cla_placement_id", "PL" + at), ("clap_person_id", person), ("clap_cla_placement_start_date", D("2022-05-01")), ("clap_cla_placement_type", "U4"), ("clap_cla_placement_provider", "PR1")));
            database.Insert(SsdTable.LegalStatuses, Cells(("lega_legal_status_id", "L" + at), ("lega_person_id", person), ("lega_legal_status", "C2"), ("lega_legal_status_start_date", D("2022-05-01"))));
        }

        database.Insert(SsdTable.Conferences, Cells(("icpc_icpc_id", "I0"), ("icpc_person_id", "P2"), ("icpc_icpc_date", D("2020-01-01"))));
        database.Insert(SsdTable.PlanReviews, Cells(("cppr_cp_review_id", "V0"), ("cppr_person_id", "P2"), ("cppr_cp_plan_id", "N0"), ("cppr_cp_review_date", D("2020-01-01"))));
        database.Insert(SsdTable.Plans, Cells(("cppl_cp_plan_id", "N0"), ("cppl_person_id", "P2"), ("cppl_cp_plan_start_date", D("2019-10-01")), ("cppl_cp_plan_end_date", D("2020-10-01"))));
        database.Insert(SsdTable.Visits, Cells(("clav_cla_visit_id", "Y0"), ("clav_person_id", "P2"), ("clav_cla_visit_date", D("2025-03-01"))));
        database.Insert(SsdTable.Reviews, Cells(("clar_cla_review_id", "R0"), ("clar_cla_id", "C0"), ("clar_cla_review_date", D("2025-02-01"))));
    }

    public void Dispose() => database.Dispose();

    [Theory, MemberData(nameof(Faults))]
    public void A_fault_is_answered_or_unknown_named_and_counted(string fault, string change, string status, string column, string effect, string found)
    {
        // A change that names no person is of the first.
        database.Execute(change.StartsWith("UPDATE", StringComparison.Ordinal) ? ForTheFirst(change) : change.Contains("SELECT *", StringComparison.Ordinal) ? change + " WHERE " + Person(change) + " = 'P1'" : change);

        var counts = OvernightJob.Run(database.Connection, SsdExtract.Of(AsOf), WorkingDays.EnglandAndWales);

        var statuses = database.Rows(ResultTable.Status).ToDictionary(row => row["person_id"], row => row["status"]);
        statuses["P2"].Should().Be("Eligible", "one child's rows are not another's");
        if (status == "-")
        {
            statuses.Should().NotContainKey("P1", fault);
        }
        else if (status.Length > 0)
        {
            statuses["P1"].Should().Be(status, fault);
        }

        var all = database.Rows(ResultTable.Problem).Where(row => row["row_key"].Length > 0 || row["person_id"].Length > 0).ToList();
        var own = all.Where(row => row["person_id"] == "P1").ToList();
        if (column.Length == 0)
        {
            own.Should().BeEmpty(fault);
        }
        else
        {
            own.Should().Contain(row => row["column_name"] == column && effect.Split('|').Contains(row["effect"]) && found.Split('|').Any(words => row["found"].Contains(words, StringComparison.Ordinal)), fault);
        }

        counts.Where(count => count.Kind == "problems").Sum(count => count.Number).Should().Be(database.Rows(ResultTable.Problem).Count);
        database.Everything().Should().NotContain("Okafor").And.NotContain("2008-03").And.NotContain("03/2008");
    }

    private static string ForTheFirst(string change) =>
        string.Join(";", change.Split(';').Select(each => each.TrimStart().StartsWith("UPDATE", StringComparison.Ordinal) ? each + " WHERE " + Person(each) + " = 'P1'" : each));

    private static string Person(string change) => SsdTable.OfPeople.First(table => change.Contains(" " + table.Name + " ", StringComparison.Ordinal) || change.EndsWith(" " + table.Name, StringComparison.Ordinal)).PersonColumn;
}
