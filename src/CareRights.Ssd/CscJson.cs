using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace CareRights.Ssd;

/// <summary>Reads the JSON of DfE's Children's Social Care API into the same facts as the tables of the dataset.</summary>
internal static class CscJson
{
    private static readonly SsdTable[] Shown = [SsdTable.Person, SsdTable.Episodes, SsdTable.Placements, SsdTable.Involvements, SsdTable.Enquiries, SsdTable.Conferences, SsdTable.Plans, SsdTable.Referrals, SsdTable.Assessments];

    /// <summary>The tables of the dataset of which the JSON has no counterpart. What they would show is not known.</summary>
    public static IReadOnlyList<SsdTable> NotShown { get; } = [.. SsdTable.OfPeople.Except(Shown).Except([SsdTable.CareLeavers, SsdTable.Permanence])];

    public static IEnumerable<SsdPerson> Read(Stream json, SsdExtract extract, Action<SsdProblem>? problems)
    {
        Guard.Against.Null(json);
        Guard.Against.Null(extract);
        try
        {
            using var read = JsonDocument.Parse(json);
            var rows = Children(read.RootElement).Where(child => !IsPurged(child)).SelectMany(child => RowsOf(child, extract)).ToLookup(row => row.Table);
            return SsdReader.People(rows, extract, problems ?? (_ => { }), Shown).Select(SsdPerson.Of).ToList();
        }
        catch (JsonException)
        {
            throw new FormatException("found a text that is no JSON, expected the payload of DfE's Children's Social Care API.");
        }
    }

    private static IEnumerable<JsonElement> Children(JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.Object)
        {
            root = root.EnumerateObject().FirstOrDefault(each => each.Name.Equals("children", StringComparison.OrdinalIgnoreCase)).Value;
        }

        return root.ValueKind switch
        {
            JsonValueKind.Array => root.EnumerateArray(),
            JsonValueKind.Object => [root],
            _ => throw new FormatException("found no array of children, expected the payload of DfE's Children's Social Care API."),
        };
    }

    private static IEnumerable<SsdRow> RowsOf(JsonElement child, SsdExtract extract)
    {
        var id = Text(child, "la_child_id");
        var details = Of(child, "child_details");
        yield return Row(SsdTable.Person, id, "", ("pers_dob", Text(details, "date_of_birth")), ("pers_sex", Text(details, "sex")), ("pers_ethnicity", Text(details, "ethnicity")), ("pers_upn_unknown", Text(details, "unique_pupil_number_unknown_reason")));
        foreach (var episode in Each(child, "social_care_episodes"))
        {
            foreach (var row in OfEpisode(id, Text(episode, "social_care_episode_id"), episode, extract))
            {
                yield return row;
            }
        }
    }

    private static IEnumerable<SsdRow> OfEpisode(string? id, string? referral, JsonElement episode, SsdExtract extract) =>
    [
        Row(SsdTable.Referrals, id, referral, ("cine_referral_date", Text(episode, "referral_date")), ("cine_referral_nfa", Text(episode, "referral_no_further_action_flag")), ("cine_close_date", Text(episode, "closure_date"))),
        .. Each(episode, "care_worker_details").Select((worker, at) => Row(
            SsdTable.Involvements, id, referral + "-" + at, ("invo_professional_id", Text(worker, "worker_id")), ("invo_professional_role_id", extract.SocialWorkerRoles.Count > 0 ? extract.SocialWorkerRoles[0] : null),
            ("invo_involvement_start_date", Text(worker, "start_date")), ("invo_involvement_end_date", Text(worker, "end_date")))),
        .. Each(episode, "child_and_family_assessments").Select(each => Row(
            SsdTable.Assessments, id, Text(each, "child_and_family_assessment_id"), ("cina_referral_id", referral), ("cina_assessment_start_date", Text(each, "start_date")), ("cina_assessment_auth_date", Text(each, "authorisation_date")))),
        .. Each(episode, "section_47_assessments").SelectMany(each => Enquiry(id, each)),
        .. Each(episode, "child_protection_plans").Select(each => Row(
            SsdTable.Plans, id, Text(each, "child_protection_plan_id"), ("cppl_cp_plan_start_date", Text(each, "start_date")), ("cppl_cp_plan_end_date", Text(each, "end_date")))),
        .. Each(episode, "child_looked_after_placements").SelectMany(each => Placement(id, each)),
        .. Of(episode, "adoption") is { ValueKind: JsonValueKind.Object } adoption && !IsPurged(adoption)
            ? [Row(SsdTable.Permanence, id, referral, ("perm_adm_decision_date", Text(adoption, "initial_decision_date")), ("perm_matched_date", Text(adoption, "matched_date")))]
            : Array.Empty<SsdRow>(),
        .. Of(episode, "care_leavers") is { ValueKind: JsonValueKind.Object } leaver && !IsPurged(leaver)
            ? [Row(SsdTable.CareLeavers, id, referral, ("clea_care_leaver_latest_contact", Text(leaver, "contact_date")))]
            : Array.Empty<SsdRow>(),
    ];

    private static IEnumerable<SsdRow> Enquiry(string? id, JsonElement enquiry)
    {
        var key = Text(enquiry, "section_47_assessment_id");
        var isRequired = Text(enquiry, "icpc_required_flag") switch { "1" => "{\"CP_CONFERENCE_FLAG\":\"Y\"}", "0" => "{\"CP_CONFERENCE_FLAG\":\"N\"}", _ => null };
        yield return Row(SsdTable.Enquiries, id, key, ("s47e_s47_start_date", Text(enquiry, "start_date")), ("s47e_s47_end_date", Text(enquiry, "end_date")), ("s47e_s47_outcome_json", isRequired));
        if (Text(enquiry, "icpc_date") is { } held)
        {
            yield return Row(SsdTable.Conferences, id, key, ("icpc_s47_enquiry_id", key), ("icpc_icpc_date", held));
        }
    }

    // A placement of the JSON is an episode: "the individual building blocks" of a time in care.
    private static IEnumerable<SsdRow> Placement(string? id, JsonElement placement)
    {
        var key = Text(placement, "child_looked_after_placement_id");
        var (from, to) = (Text(placement, "start_date"), Text(placement, "end_date"));
        yield return Row(
            SsdTable.Episodes, id, key, ("clae_cla_placement_id", key), ("clae_cla_episode_start_date", from), ("clae_cla_episode_start_reason", Text(placement, "start_reason")),
            ("clae_cla_episode_ceased_date", to), ("clae_cla_episode_ceased_reason", Text(placement, "end_reason")));
        yield return Row(
            SsdTable.Placements, id, key, ("clap_cla_placement_start_date", from), ("clap_cla_placement_type", Text(placement, "placement_type")), ("clap_cla_placement_postcode", Text(placement, "postcode")),
            ("clap_cla_placement_end_date", to), ("clap_cla_placement_change_reason", Text(placement, "change_reason")));
    }

    private static SsdRow Row(SsdTable table, string? id, string? key, params (string Column, string? Value)[] cells) => SsdRow.Of(table, column =>
        column == table.PersonColumn ? id : column == table.Key ? key : Array.Find(cells, cell => cell.Column == column).Value);

    private static IEnumerable<JsonElement> Each(JsonElement parent, string name) =>
        Of(parent, name) is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray().Where(each => each.ValueKind == JsonValueKind.Object && !IsPurged(each)) : [];

    private static JsonElement Of(JsonElement parent, string name) => parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var found) ? found : default;

    private static bool IsPurged(JsonElement element) => Of(element, "purge").ValueKind == JsonValueKind.True;

    private static string? Text(JsonElement parent, string name) => Of(parent, name) switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
        { ValueKind: JsonValueKind.True } => "1",
        { ValueKind: JsonValueKind.False } => "0",
        _ => null,
    };
}
