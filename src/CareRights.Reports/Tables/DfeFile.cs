using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using CareRights.Reports.Files;

namespace CareRights.Reports.Tables;

/// <summary>A local authority file of DfE's "Children looked after in England including adoptions", as its releases of 2022 to 2025 lay it out, and that of 2020 on social workers. The words were read in the files; those of the children on 31 March by characteristics in the copy that the Department's dashboard holds.</summary>
internal static class DfeFile
{
    private const string AuthorityLevel = "Local authority";
    private const string OnDay = "CLA on 31 March";
    private const string TwoYears = "CLA 2 years on 31 March";
    private const string LongTerm = "CLA continuously for at least 2.5 years on 31 March aged under 16 years";
    private const string Changes = "Social worker changes";
    private const string DistanceGroup = "Distance between home and placement";
    private const string Placement = "Placement";
    private const string Reason = "Reason episode ceased";
    private const string Any = "";

    private static readonly string[] Columns =
    [
        "time_period*", "geographic_level*", "region_code", "region_name", "la_name*", "new_la_code*", "cla_group change_measure", "move_measure", "age care_leaver_age",
        "measured placement_stability sw_stability social_worker_stability school_stability distance breakdown outcome activity accommodation_suitability accommodation_type in_touch", "characteristic", "count* children_count number child_count care_leaver_count",
    ];

    private static readonly Counted[] Measures =
    [
        new("dfe_placements_1y", OnDay, "With 3 or more placements during the year"),
        new("dfe_placements_2y", TwoYears, "With 3 or more placements during the previous 2 years"),
        .. EachOf(
            "dfe_long_term", LongTerm, "Living with the same carer for at least 2 years", "Living in the same placement for at least 2 years",
            "Living in the same placement for at least 2 years, or are placed for adoption and their adoption and their adoptive placement together with their previous placement, last for at least 2 years"),
        new("dfe_social_workers_1y", OnDay, "3 or more social workers during the year"),
        new("dfe_social_workers_2y", TwoYears, "3 or more social workers during the previous 2 years"),
        new("commissioner_social_worker_changes_1y", Changes + " across 12 months", "With two or more social worker changes"),
        new("commissioner_social_worker_changes_2y", Changes + " over 24 months", "With two or more social worker changes"),
        .. EachOf("dfe_school_moves_any_1y", OnDay, "At least one move", "With one or more moves during the year"),
        .. EachOf("dfe_school_moves_mid_year_1y", OnDay, "At least one mid-year move", "With one or more mid-year moves during the year"),
        new("dfe_school_moves_any_2y", TwoYears, "With one or more moves during the previous 2 years"),
        new("dfe_school_moves_mid_year_2y", TwoYears, "With one or more mid-year moves during the previous 2 years"),
        new("dfe_over_20_miles", OnDay, "Over 20 miles"),
        new("dfe_over_20_miles", DistanceGroup, "Placed more than 20 miles from home"),
        new("dfe_outside_boundary", "Locality of placement", "Placed outside the local authority boundary"),
        new("dfe_mix_foster", Placement, "Foster placements"),
        new("dfe_mix_homes", Placement, "Secure homes and children's homes"),
        new("dfe_mix_independent", Placement, "Independent and semi-independent living arrangements/supported accommodation"),
        new("dfe_mix_parents", Placement, "Placed with parents or other person with parental responsibility"),
        new("dfe_mix_adoption", Placement, "Placed for adoption"),
        new("dfe_mix_other_residential", Placement, "Other residential settings", "Residential schools"),
        new("dfe_mix_other", Placement, "Other placements"),
        new("dfe_exit_adoption", Reason, "Adopted"),
        new("dfe_exit_special_guardianship", Reason, "Special guardianship orders"),
        new("dfe_exit_child_arrangements", Reason, "Residence order or child arrangement order granted"),
        new(
            "dfe_exit_home", Reason, "Returned home to live with parents or other person with parental responsibility which was part of the care planning process",
            "Returned home to live with parents or other person with parental responsibility which was not part of the care planning process"),
        new("dfe_exit_independent", Reason, "Moved into independent living (with supportive accommodation)", "Moved into independent living (with no formalised support)"),
        new("dfe_exit_custody", Reason, "Sentenced to custody"),
        new("dfe_missing_1y", Any, "Children who had a missing incident during the year") { Of = "Children looked after during the year" },
        new("dfe_away_1y", Any, "Children who were away from placement without authorisation during the year") { Of = "Children looked after during the year" },
        new("dfe_development_checks", Any, "Development assessments up to date"),
        new("dfe_health_assessment", Any, "Had their annual health assessment"),
        new("dfe_immunisations", Any, "Had their immunisations up to date"),
        new("dfe_teeth_checked", Any, "Had their teeth checked by a dentist"),
        new("dfe_convicted", Any, "Convicted or subject to youth cautions, or youth conditional cautions during the year"),
        new("dfe_substance_misuse", Any, "Identified as having a substance misuse problem"),
        new("dfe_sdq_score", Any, "SDQ score was received"),
        new("dfe_sdq_concern", Any, "SDQ score is a cause for concern") { Of = "SDQ score was received" },

        // A measure of an age group ends with the line under its name. For those aged 22 to 25 DfE counts as in touch those who asked for support and received it, which is another measure.
        new("dfe_care_leavers_in_touch_", Any, "Local authority in touch with care leaver"),
        .. EachOf("dfe_care_leavers_eet_", Any, "Total in education, employment or training", "Education, training or employment"),
        new("dfe_care_leavers_suitable_", Any, "Accommodation considered suitable"),
    ];

    // The words that the files use for all children, and for those not known. The figures here leave those not known out of the base.
    private static readonly Regex Total = new(@"^(Total( children| all ages| ages \d+ to \d+( years)?)?|Suitability total)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private static readonly Regex Ages = new(@"^\D*(\d+) to (\d+)\D*$", RegexOptions.CultureInvariant);
    private static readonly Regex OneAge = new(@"^(Aged )?2[2-5]( years)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private static readonly string[] NotKnown = ["Not known or not recorded", "Distance not known or not recorded"];
    private static readonly HashSet<string> Read = new(
        Measures.SelectMany(each => each.Rows.Concat(each.Of is null ? [] : [each.Of])).Concat(NotKnown), StringComparer.OrdinalIgnoreCase);

    /// <summary>The figures of local authorities.</summary>
    /// <param name="input">The file, from its beginning.</param>
    /// <param name="file">What it is called in messages.</param>
    /// <exception cref="FormatException">The file is not CSV, lacks a column, or a count that is read is none.</exception>
    public static List<PublishedCount> Figures(Stream input, string file) =>
    [
        // A count and what it is of are two rows. A file with breakdowns holds them for several characteristics, each with a total of its own.
        .. CsvRows.Read(input, file, Columns, Row.Of, mayHoldMore: true)
            .Where(row => row.Level.Equals(AuthorityLevel, StringComparison.OrdinalIgnoreCase))
            .GroupBy(row => (row.Year, row.Code, row.Group, row.Moves, row.Age))
            .SelectMany(rows => Measures.Select(measure => Figure(measure, [.. rows])).OfType<PublishedCount>().Select(figure => (Figure: figure, IsOneAge: OneAge.IsMatch(rows.Key.Age))))
            .GroupBy(each => (each.Figure.Year, each.Figure.Code, each.Figure.Measure))
            .Select(figures => InAll([.. figures])),
    ];

    private static PublishedCount? Figure(Counted measure, IReadOnlyList<Row> rows)
    {
        var first = rows[0];
        var counted = measure.Rows.Select(words => rows.FirstOrDefault(row => Same(row.Words, words))).ToList();
        var key = OfAge(measure.Measure, first.Age);
        if (key is null || counted.Exists(row => row is null) || !(measure.Group.Length == 0 || first.Group.Length == 0 || Same(measure.Group, first.Group)))
        {
            return null;
        }

        var unknown = rows.Where(row => NotKnown.Contains(row.Words, StringComparer.OrdinalIgnoreCase)).Select(row => row.Count).ToList();
        var all = rows.FirstOrDefault(row => measure.Of is { } of ? Same(row.Words, of) : Total.IsMatch(row.Words)) is { } total ? total.Count
            : Same(measure.Group, DistanceGroup) ? Sum(rows.Select(row => row.Count))
            : null;
        return new(first.Year, key, first.Code, first.Name, first.Region, Share(Sum(counted.Select(row => row!.Count)), unknown.Contains(null) ? null : all - unknown.Sum()));
    }

    // Those aged 22 to 25 come one age at a time: not known unless each of the four is.
    private static PublishedCount InAll(IReadOnlyList<(PublishedCount Figure, bool IsOneAge)> read) => read.FirstOrDefault(each => !each.IsOneAge).Figure ?? Together([.. read.Select(each => each.Figure)]);

    private static PublishedCount Together(IReadOnlyList<PublishedCount> figures) => figures[0] with
    {
        Figure = figures.Count == 4 && figures.All(each => each.Figure is not null) ? new Proportion(figures.Sum(each => each.Figure!.Value.Count), figures.Sum(each => each.Figure!.Value.Of)) : null,
    };

    // None where there is no such measure: a care leaver's figure of one other year of age, say.
    private static string? OfAge(string measure, string age) => !measure.EndsWith("_", StringComparison.Ordinal) ? measure
        : OneAge.IsMatch(age) ? measure + "22_25"
        : Ages.Match(age) is { Success: true } match && Stability.Figures.Measure.Find(measure + match.Groups[1].Value + "_" + match.Groups[2].Value) is { } found ? found.Key
        : null;

    // Not known where one of them is kept back.
    private static int? Sum(IEnumerable<int?> parts) => parts.Aggregate((int?)0, (sum, part) => sum + part);

    /// <summary>A count of those it is of; none where one of the two is not known, or they contradict each other.</summary>
    public static Proportion? Share(int? count, int? of) => count is { } counted && of is { } all && counted <= all ? new Proportion(counted, all) : null;

    /// <summary>2025, or 202425 as some releases write it.</summary>
    public static int Year(CsvRow row)
    {
        var text = row.Text("time_period") is { Length: > 0 } period ? period : row.Text("year");
        return text.Length is 4 or 6 && int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? text.Length == 4 ? number : (number / 100) + 1
            : row.Mistake("year", text, "a year such as 2025", 0);
    }

    private static bool Same(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);

    private static Counted[] EachOf(string measure, string group, params string[] rows) => [.. rows.Select(words => new Counted(measure, group, words))];

    /// <summary>What a measure counts: one row of the file, or several together, of a group where the file has groups.</summary>
    private sealed record Counted(string Measure, string Group, params string[] Rows)
    {
        /// <summary>The row of those it is of, where that is not the total.</summary>
        public string? Of { get; init; }
    }

    private sealed record Row(int Year, string Level, string Region, string Code, string Name, string Group, string Moves, string Age, string Words, int? Count)
    {
        public static Row Of(CsvRow row)
        {
            var (group, characteristic, measured) = (row.Text("cla_group"), row.Text("characteristic"), row.Text("measured"));

            // What is counted stands in the last of the three that the file has.
            (group, var words) = measured.Length > 0 ? (group.Length > 0 ? group : characteristic, measured) : characteristic.Length > 0 ? (group, characteristic) : (Any, group);
            return new(
                DfeFile.Year(row), row.Text("geographic_level"), row.Text("region_code") is { Length: > 0 } code ? code : row.Text("region_name"), row.Text("new_la_code"), row.Text("la_name"),
                Plain(group), row.Text("move_measure"), row.Text("age"), words, IsRead(group, words) ? row.Count("count") : null);
        }

        // Averages and changes stand beside the counts, and are none.
        private static bool IsRead(string group, string words) => Read.Contains(words) || Total.IsMatch(words) || Same(group, DistanceGroup);

        // "Children looked after at 31 March" and "CLA on 31 March" are one.
        private static string Plain(string group) => Regex.Replace(Regex.Replace(group, "^Children looked after( |$)", "CLA$1"), " at 31 March", " on 31 March");
    }
}
