using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CareRights.Stability.Statistics;
using CareRights.Tool.Edge;

namespace CareRights.Tool.Figures;

/// <summary>The figure of one authority that somebody else worked out.</summary>
/// <param name="Year">The year, by the calendar year in which it ends.</param>
/// <param name="Measure">The key of the measure.</param>
/// <param name="Code">The authority's code, or its name where the file has no codes.</param>
/// <param name="Name">Its name.</param>
/// <param name="Region">Its region; empty if the file does not say.</param>
/// <param name="Figure">Count and base; <see langword="null"/> where one of them is suppressed or missing.</param>
internal sealed record PublishedCount(int Year, string Measure, string Code, string Name, string Region, Proportion? Figure);

/// <summary>Reads figures of other authorities: DfE's file, as it is published, or what this tool wrote.</summary>
internal static class PublishedFigures
{
    private const string AuthorityLevel = "Local authority";

    private static readonly string[] DfeColumns =
    [
        "time_period*", "geographic_level*", "region_code", "region_name", "la_name*", "new_la_code*", "cla_group", "move_measure",
        "measured* placement_stability sw_stability school_stability distance breakdown", "count* children_count number child_count care_leaver_count",
    ];

    private static readonly string[] OwnColumns = ["year*", "measure*", "authority*", "region", "count*", "base*"];

    private const string OnDay = "CLA on 31 March";
    private const string TwoYears = "CLA 2 years on 31 March";
    private const string LongTerm = "Children looked after continuously for at least 2.5 years on 31 March aged under 16 years";

    // What DfE counts, as its files of the releases 2021 to 2025 word it; of any group where the file has no column for it.
    private static readonly (string Group, string Measured, string Measure)[] Dfe =
    [
        (OnDay, "With 3 or more placements during the year", "dfe_placements_1y"),
        (TwoYears, "With 3 or more placements during the previous 2 years", "dfe_placements_2y"),
        (LongTerm, "Living with the same carer for at least 2 years", "dfe_long_term"),
        (LongTerm, "Living in the same placement for at least 2 years", "dfe_long_term"),
        (OnDay, "3 or more social workers during the year", "dfe_social_workers_1y"),
        (TwoYears, "3 or more social workers during the previous 2 years", "dfe_social_workers_2y"),
        (OnDay, "At least one move", "dfe_school_moves_any_1y"),
        (OnDay, "At least one mid-year move", "dfe_school_moves_mid_year_1y"),
        (OnDay, "With one or more moves during the year", "dfe_school_moves_any_1y"),
        (OnDay, "With one or more mid-year moves during the year", "dfe_school_moves_mid_year_1y"),
        (TwoYears, "With one or more moves during the previous 2 years", "dfe_school_moves_any_2y"),
        (TwoYears, "With one or more mid-year moves during the previous 2 years", "dfe_school_moves_mid_year_2y"),
        (OnDay, "Over 20 miles", "dfe_over_20_miles"),
        (OnDay, "Development assessments up to date", "dfe_development_checks"),
    ];

    // How the same files word all children of a figure, and those of whom it is not known: the figures here leave the second out of the base.
    private static readonly string[] Totals = ["Total children", "Total", "Total ages 0 to 4 years"];
    private static readonly string[] NotKnown = ["Not known or not recorded", "Distance not known or not recorded"];

    /// <exception cref="UserErrorException">The file is not there, or is neither of the two.</exception>
    public static IReadOnlyList<PublishedCount> Read(string file)
    {
        var first = File.Exists(file) ? File.ReadLines(file).FirstOrDefault() ?? "" : throw new UserErrorException(
            $"--compare: there is no file '{file}'; expected DfE's local authority file of placement stability, school moves or social workers, or what 'carerights stability --by authority --format csv' wrote.");
        var figures = first.Contains("time_period", StringComparison.OrdinalIgnoreCase) ? Published(file)
            : first.Contains("measure", StringComparison.OrdinalIgnoreCase) ? Own(file)
            : throw new UserErrorException($"{file}, line 1: neither a file of DfE's (time_period, geographic_level, la_name, ...) nor what 'carerights stability --by authority --format csv' wrote (year, measure, authority, count, base).");
        return figures.Count > 0 ? figures : throw new UserErrorException($"{file}: there is no local authority's figure in it of a measure that is held here: {string.Join(", ", Dfe.Select(each => each.Measured).Distinct())}.");
    }

    // A count and its total are two rows of the file.
    private static List<PublishedCount> Published(string file) =>
        [.. CsvRows.Read(file, DfeColumns, row => (
                Year: Year(row), Level: row.Text("geographic_level"), Region: row.Text("region_code") is { Length: > 0 } code ? code : row.Text("region_name"), Name: row.Text("la_name"), Code: row.Text("new_la_code"),
                Group: row.Text("cla_group"), Moves: row.Text("move_measure"), Measured: row.Text("measured"), Count: row.Count("count")), mayHoldMore: true)
            .Where(row => row.Level.Equals(AuthorityLevel, StringComparison.OrdinalIgnoreCase))
            .GroupBy(row => (row.Year, row.Code, row.Group, row.Moves))
            .SelectMany(rows =>
                from counted in rows
                from known in Dfe
                where (counted.Group.Length == 0 || Same(known.Group, counted.Group)) && Same(known.Measured, counted.Measured)
                let total = rows.FirstOrDefault(row => Totals.Any(each => Same(each, row.Measured))).Count
                let unknown = rows.Where(row => NotKnown.Any(each => Same(each, row.Measured))).Select(row => row.Count).ToList()
                select new PublishedCount(
                    counted.Year, known.Measure, counted.Code, counted.Name, counted.Region, unknown.Contains(null) ? null : Figure(counted.Count, total - unknown.Sum())))];

    private static List<PublishedCount> Own(string file) =>
        [.. CsvRows.Read(file, OwnColumns, row =>
            new PublishedCount(Year(row), row.RequiredText("measure"), row.RequiredText("authority"), row.Text("authority"), row.Text("region"), Figure(row.Count("count"), row.Count("base"))), mayHoldMore: true)];

    private static Proportion? Figure(int? count, int? of) => count is { } counted && of is { } all && counted <= all ? new Proportion(counted, all) : null;

    // 2025, or 202425 as some releases write it.
    private static int Year(CsvRow row)
    {
        var text = row.Text("time_period") is { Length: > 0 } period ? period : row.Text("year");
        return text.Length is 4 or 6 && int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? text.Length == 4 ? number : (number / 100) + 1
            : row.Mistake("year", text, "a year such as 2025", 0);
    }

    private static bool Same(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);
}
