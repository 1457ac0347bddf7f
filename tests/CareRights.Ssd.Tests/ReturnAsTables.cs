using CareRights.Ssda903;

namespace CareRights.Ssd.Tests;

/// <summary>Loads a return into the tables of the dataset, as a case system that sent it would hold it: the latest of what several years say.</summary>
internal static class ReturnAsTables
{
    public static void Load(this TestDatabase database, Return read)
    {
        database.Insert(SsdTable.Person, [.. read.Headers.Cast<Row>().Concat(read.Oc3).GroupBy(row => row.Child).Select(same => Person([.. same]))]);
        var number = 0;
        var episodes = read.Episodes.GroupBy(row => (row.Child, row.Decom)).Select(same => same.OrderByDescending(row => row.ReturnYear ?? 0).First()).Select(row => (Id: "E" + ++number, Row: row)).ToList();
        database.Insert(SsdTable.Episodes, [.. episodes.Select(each => Cells(
            ("clae_cla_episode_id", each.Id), ("clae_person_id", each.Row.Child), ("clae_cla_episode_start_date", each.Row.Decom), ("clae_cla_episode_start_reason", each.Row.Rne),
            ("clae_cla_primary_need_code", each.Row.Cin), ("clae_cla_episode_ceased_date", each.Row.Dec), ("clae_cla_episode_ceased_reason", each.Row.Rec),
            ("clae_cla_id", "C" + each.Row.Child), ("clae_cla_placement_id", "P" + each.Id)))]);
        database.Insert(SsdTable.Placements, [.. episodes.Select(each => Cells(
            ("clap_cla_placement_id", "P" + each.Id), ("clap_person_id", each.Row.Child), ("clap_cla_placement_start_date", each.Row.Decom), ("clap_cla_placement_type", each.Row.Place),
            ("clap_cla_placement_urn", each.Row.Urn), ("clap_cla_placement_provider", each.Row.PlaceProvider), ("clap_cla_placement_postcode", each.Row.PlPost),
            ("clap_cla_placement_end_date", each.Row.Dec), ("clap_cla_placement_change_reason", each.Row.ReasonPlaceChange)))]);
        database.Insert(SsdTable.LegalStatuses, [.. episodes.Where(each => each.Row.Ls is not null && each.Row.Decom is not null).Select(each => Cells(
            ("lega_legal_status_id", "L" + each.Id), ("lega_person_id", each.Row.Child), ("lega_legal_status", each.Row.Ls + " - as the case system words it"),
            ("lega_legal_status_start_date", each.Row.Decom), ("lega_legal_status_end_date", each.Row.Dec)))]);
        var workers = read.SocialWorkers.GroupBy(row => (row.Child, row.SwId, row.SwDecom)).Select(same => same.OrderByDescending(row => row.ReturnYear ?? 0).First()).ToList();
        var professionals = workers.Select(row => row.SwId).OfType<string>().Distinct().Select((id, at) => (Id: id, Key: "W" + at)).ToDictionary(each => each.Id, each => each.Key);
        database.Insert(SsdTable.Professionals, [.. professionals.Select(each => Cells(("prof_professional_id", each.Value), ("prof_social_worker_registration_no", each.Key)))]);
        database.Insert(SsdTable.Involvements, [.. workers.Select(row => Cells(
            ("invo_involvements_id", "I" + ++number), ("invo_person_id", row.Child), ("invo_professional_id", row.SwId is { } id ? professionals[id] : null), ("invo_professional_role_id", "CW"),
            ("invo_involvement_start_date", row.SwDecom), ("invo_involvement_end_date", row.SwDec), ("invo_worker_change_reason", row.SwReason)))]);
        database.Insert(SsdTable.Reviews, [.. read.Reviews.Select(row => (row.Child, row.Review, row.ReviewCode)).Distinct().Select(row => Cells(
            ("clar_cla_review_id", "R" + ++number), ("clar_cla_id", "C" + row.Child), ("clar_cla_review_date", row.Review), ("clar_cla_review_participation", row.ReviewCode)))]);
        database.Insert(SsdTable.Missing, [.. read.Missing.GroupBy(row => (row.Child, row.MisStart)).Select(same => same.OrderByDescending(row => row.ReturnYear ?? 0).First()).Select(row => Cells(
            ("miss_table_id", "M" + ++number), ("miss_person_id", row.Child), ("miss_missing_episode_type", row.Missing == "M" ? "Missing" : "Away"),
            ("miss_missing_episode_start_date", row.MisStart), ("miss_missing_episode_end_date", row.MisEnd)))]);
        database.Insert(SsdTable.Permanence, [.. read.Ad1.Select(row => (row.Child, row.DateInt, row.DateMatch)).Distinct().Select(row => Cells(
            ("perm_table_id", "A" + ++number), ("perm_person_id", row.Child), ("perm_adm_decision_date", row.DateInt), ("perm_matched_date", row.DateMatch)))]);
    }

    public static IReadOnlyDictionary<string, object?> Cells(params (string Column, object? Value)[] cells) => cells.ToDictionary(cell => cell.Column, cell => cell.Value);

    private static IReadOnlyDictionary<string, object?> Person(IReadOnlyList<Row> rows)
    {
        var header = rows.OfType<HeaderRow>().OrderByDescending(row => row.ReturnYear ?? 0).FirstOrDefault();
        return Cells(
            ("pers_person_id", rows[0].Child), ("pers_dob", header?.Dob ?? rows.OfType<Oc3Row>().Select(row => row.Dob).FirstOrDefault()), ("pers_sex", header?.Sex),
            ("pers_ethnicity", header?.Ethnic), ("pers_is_mother", header?.Mother is true ? "Y" : "N"));
    }
}
