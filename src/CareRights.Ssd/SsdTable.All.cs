using System.Collections.Generic;

namespace CareRights.Ssd;

/// <content>
/// The tables of the Standard Safeguarding Dataset that are read, each a member. Names and columns of the published object files of data-to-insight/ssd-data-model at commit 4987c73 of 14 July 2026 (version 1.4.5 of the dataset; the objects read were last changed on 18 August 2025). Older names of columns are known where a published version had them.
/// </content>
public sealed partial class SsdTable
{
    /// <summary>The release of the dataset that was read.</summary>
    public const string Version = "1.4.5";

    /// <summary>People: the date of birth and the date of death.</summary>
    public static SsdTable Person { get; } = new("ssd_person", "pers_person_id", "pers_person_id",
        ["pers_sex", "pers_ethnicity", "pers_dob", "pers_upn_unknown", "pers_death_date", "pers_is_mother"]);

    /// <summary>Episodes of care.</summary>
    public static SsdTable Episodes { get; } = new("ssd_cla_episodes", "clae_cla_episode_id", "clae_person_id",
        ["clae_cla_episode_start_date", "clae_cla_episode_start_reason", "clae_cla_primary_need_code", "clae_cla_episode_ceased_date", "clae_cla_episode_ceased_reason", "clae_cla_id", "clae_cla_placement_id"],
        ("clae_cla_episode_ceased_date", "clae_cla_episode_ceased"), ("clae_cla_episode_start_date", "clae_cla_episode_start"),
        ("clae_cla_primary_need_code", "clae_cla_primary_need"), ("clae_cla_episode_ceased_reason", "clae_cla_episode_cease_reason"));

    /// <summary>Placements.</summary>
    public static SsdTable Placements { get; } = new("ssd_cla_placement", "clap_cla_placement_id", "clap_person_id",
        [
            "clap_cla_placement_start_date", "clap_cla_placement_type", "clap_cla_placement_urn", "clap_cla_placement_distance", "clap_cla_placement_provider",
            "clap_cla_placement_postcode", "clap_cla_placement_end_date", "clap_cla_placement_change_reason",
        ]);

    /// <summary>Legal statuses.</summary>
    public static SsdTable LegalStatuses { get; } = new("ssd_legal_status", "lega_legal_status_id", "lega_person_id", ["lega_legal_status", "lega_legal_status_start_date", "lega_legal_status_end_date"],
        ("lega_legal_status_start_date", "lega_legal_status_start"), ("lega_legal_status_end_date", "lega_legal_status_end"));

    /// <summary>Care leavers: the status on record, the latest contact, the pathway plan.</summary>
    public static SsdTable CareLeavers { get; } = new("ssd_care_leavers", "clea_table_id", "clea_person_id", ["clea_care_leaver_eligibility", "clea_care_leaver_latest_contact", "clea_pathway_plan_review_date"]);

    /// <summary>Who worked with the child, and when.</summary>
    public static SsdTable Involvements { get; } = new("ssd_involvements", "invo_involvements_id", "invo_person_id",
        ["invo_professional_id", "invo_professional_role_id", "invo_involvement_start_date", "invo_involvement_end_date", "invo_worker_change_reason"]);

    /// <summary>Adoption and orders for permanence.</summary>
    public static SsdTable Permanence { get; } = new("ssd_permanence", "perm_table_id", "perm_person_id", ["perm_adm_decision_date", "perm_matched_date", "perm_permanence_order_date", "perm_permanence_order_type"]);

    /// <summary>Times missing or away without authority.</summary>
    public static SsdTable Missing { get; } = new("ssd_missing", "miss_table_id", "miss_person_id", ["miss_missing_episode_start_date", "miss_missing_episode_type", "miss_missing_episode_end_date"],
        ("miss_missing_episode_start_date", "miss_missing_episode_start"), ("miss_missing_episode_end_date", "miss_missing_episode_end"));

    /// <summary>Reviews of looked-after children. The person is that of the period of care.</summary>
    public static SsdTable Reviews { get; } = new("ssd_cla_reviews", "clar_cla_review_id", "", ["clar_cla_id", "clar_cla_review_date", "clar_cla_review_cancelled", "clar_cla_review_participation"])
    {
        Through = (Episodes, "clae_cla_id", "clar_cla_id"),
    };

    /// <summary>Visits to looked-after children.</summary>
    public static SsdTable Visits { get; } = new("ssd_cla_visits", "clav_cla_visit_id", "clav_person_id", ["clav_cla_visit_date"]);

    /// <summary>Visits under a child protection plan. No law sets a limit for them; the plan does.</summary>
    public static SsdTable PlanVisits { get; } = new("ssd_cp_visits", "cppv_cp_visit_id", "cppv_person_id", ["cppv_cp_visit_date"]);

    /// <summary>Contacts, with what came of them.</summary>
    public static SsdTable Contacts { get; } = new("ssd_contacts", "cont_contact_id", "cont_person_id", ["cont_contact_date", "cont_contact_outcome_json"]);

    /// <summary>Enquiries under section 47.</summary>
    public static SsdTable Enquiries { get; } = new("ssd_s47_enquiry", "s47e_s47_enquiry_id", "s47e_person_id", ["s47e_s47_start_date", "s47e_s47_end_date", "s47e_s47_nfa", "s47e_s47_outcome_json"]);

    /// <summary>Initial child protection conferences.</summary>
    public static SsdTable Conferences { get; } = new("ssd_initial_cp_conference", "icpc_icpc_id", "icpc_person_id", ["icpc_s47_enquiry_id", "icpc_icpc_date"]);

    /// <summary>Child protection plans.</summary>
    public static SsdTable Plans { get; } = new("ssd_cp_plans", "cppl_cp_plan_id", "cppl_person_id", ["cppl_icpc_id", "cppl_cp_plan_start_date", "cppl_cp_plan_end_date"]);

    /// <summary>Review child protection conferences.</summary>
    public static SsdTable PlanReviews { get; } = new("ssd_cp_reviews", "cppr_cp_review_id", "cppr_person_id", ["cppr_cp_plan_id", "cppr_cp_review_date"]);

    /// <summary>Referrals and the time for which the child was in need.</summary>
    public static SsdTable Referrals { get; } = new("ssd_cin_episodes", "cine_referral_id", "cine_person_id", ["cine_referral_date", "cine_referral_nfa", "cine_close_date"]);

    /// <summary>Assessments.</summary>
    public static SsdTable Assessments { get; } = new("ssd_cin_assessments", "cina_assessment_id", "cina_person_id", ["cina_referral_id", "cina_assessment_start_date", "cina_assessment_auth_date"]);

    /// <summary>Professionals, by whose registration a social worker is known in every team. Not a table of people the answers are about.</summary>
    public static SsdTable Professionals { get; } = new("ssd_professionals", "prof_professional_id", "", ["prof_social_worker_registration_no"]);

    /// <summary>The tables that hold rows of a person, people first.</summary>
    public static IReadOnlyList<SsdTable> OfPeople { get; } =
    [
        Person, Episodes, Placements, LegalStatuses, CareLeavers, Involvements, Permanence, Missing, Reviews, Visits, Enquiries, Conferences, Plans, PlanReviews, PlanVisits, Contacts, Referrals, Assessments,
    ];
}
