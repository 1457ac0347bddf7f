using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using CareRights.Reports.Files;
using CareRights.Reports.Tables;
using CareRights.Stability.Figures;
using CareRights.Stability.Statistics;

namespace CareRights.Reports;

/// <summary>Figures of other authorities: of DfE's local authority files as they are published, or of what <c>carerights stability --by authority --format csv</c> wrote.</summary>
/// <example>
/// <code>
/// using var file = File.OpenRead("d_placement_stability.csv");
/// var others = PublishedFigures.Read(file, "d_placement_stability.csv");
/// </code>
/// </example>
public sealed class PublishedFigures
{
    private const string AuthorityLevel = "Local authority";

    private static readonly string[] DfeColumns =
    [
        "time_period*", "geographic_level*", "region_code", "region_name", "la_name*", "new_la_code*", "cla_group", "move_measure", "age care_leaver_age",
        "measured placement_stability sw_stability school_stability distance breakdown outcome activity accommodation_suitability accommodation_type in_touch", "characteristic", "count* children_count number child_count care_leaver_count",
    ];

    private static readonly string[] OwnColumns = ["year*", "measure*", "authority*", "region", "count*", "base*"];

    private const string OnDay = "CLA on 31 March";
    private const string TwoYears = "CLA 2 years on 31 March";
    private const string Any = "";
    private const string DistanceGroup = "Distance between home and placement";
    private const string LongTerm = "Children looked after continuously for at least 2.5 years on 31 March aged under 16 years";

    // What DfE counts, as its files of the releases 2021 to 2025 word it; of any group where the file has no column for it. A measure of an age group ends with the line under its name.
    // The words of the health and care-leaver files, and of the one by characteristics, were read in code that uses them, and not in the files themselves.
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
        (DistanceGroup, "Placed more than 20 miles from home", "dfe_over_20_miles"),
        (Any, "Development assessments up to date", "dfe_development_checks"),
        (Any, "Had their annual health assessment", "dfe_health_assessment"),
        (Any, "Had their immunisations up to date", "dfe_immunisations"),
        (Any, "Had their teeth checked by a dentist", "dfe_teeth_checked"),
        (Any, "SDQ score was received", "dfe_sdq_score"),
        (Any, "Local authority in touch with care leaver", "dfe_care_leavers_in_touch_"),
        (Any, "Total in education, employment or training", "dfe_care_leavers_eet_"),
        (Any, "Accommodation considered suitable", "dfe_care_leavers_suitable_"),
    ];

    // How the same files word all children of a figure, and those of whom it is not known: the figures here leave the second out of the base.
    private static readonly Regex Total = new(@"^Total( children| ages \d+ to \d+( years)?)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private static readonly Regex AgeGroup = new(@"^\D*(\d+) to (\d+)\D*$", RegexOptions.CultureInvariant);
    private static readonly string[] NotKnown = ["Not known or not recorded", "Distance not known or not recorded"];

    private PublishedFigures(IReadOnlyList<PublishedCount> counts) => Counts = counts;

    /// <summary>How many figures there are.</summary>
    public int Count => Counts.Count;

    internal IReadOnlyList<PublishedCount> Counts { get; }

    /// <summary>The figures of several files together.</summary>
    public static PublishedFigures Join(IEnumerable<PublishedFigures> files) => new([.. Guard.Against.Null(files).SelectMany(file => file.Counts)]);

    /// <summary>Reads figures of other authorities.</summary>
    /// <param name="input">The file, from its beginning; it can be read twice.</param>
    /// <param name="file">What the file is called in messages.</param>
    /// <exception cref="FormatException">The file is neither of the two, or a row of it is wrong.</exception>
    public static PublishedFigures Read(Stream input, string file)
    {
        Guard.Against.Null(input);
        using var text = new StreamReader(input, Encoding.UTF8, true, 1 << 12, leaveOpen: true);
        var first = text.ReadLine() ?? "";
        input.Position = 0;
        var figures = Holds(first, "time_period") ? Published(input, file)
            : Holds(first, "measure") ? Own(input, file)
            : throw new FormatException($"{file}, line 1: neither a file of DfE's (time_period, geographic_level, la_name, ...) nor what 'carerights stability --by authority --format csv' wrote (year, measure, authority, count, base).");
        return figures.Count > 0 ? new(figures) : throw new FormatException($"{file}: there is no local authority's figure in it of a measure that is held here: {string.Join(", ", Dfe.Select(each => each.Measured).Distinct())}.");
    }

    // A count and its total are two rows of the file. A file with breakdowns may hold them for several characteristics, each with a total of its own.
    private static List<PublishedCount> Published(Stream input, string file) =>
        [.. CsvRows.Read(input, file, DfeColumns, row => (
                Year: Year(row), Level: row.Text("geographic_level"), Region: row.Text("region_code") is { Length: > 0 } code ? code : row.Text("region_name"), Name: row.Text("la_name"), Code: row.Text("new_la_code"),
                Group: row.Text("cla_group"), Moves: row.Text("move_measure"), Age: row.Text("age"), Characteristic: row.Text("measured").Length > 0 ? row.Text("characteristic") : "", Measured: row.Text("measured") is { Length: > 0 } measured ? measured : row.Text("characteristic"), Count: row.Count("count")), mayHoldMore: true)
            .Where(row => row.Level.Equals(AuthorityLevel, StringComparison.OrdinalIgnoreCase))
            .GroupBy(row => (row.Year, row.Code, row.Group, row.Characteristic, row.Moves, row.Age))
            .SelectMany(rows =>
                from counted in rows
                from known in Dfe
                where (counted.Group.Length == 0 || known.Group.Length == 0 || Same(known.Group, counted.Group)) && Same(known.Measured, counted.Measured)
                let measure = OfAge(known.Measure, counted.Age)
                where measure.Length > 0
                let total = rows.Where(row => Total.IsMatch(row.Measured)).ToList() is [var whole, ..] ? whole.Count : Same(known.Group, DistanceGroup) ? Sum(rows.Select(row => row.Count)) : null
                let unknown = rows.Where(row => NotKnown.Any(each => Same(each, row.Measured))).Select(row => row.Count).ToList()
                select new PublishedCount(
                    counted.Year, measure, counted.Code, counted.Name, counted.Region, unknown.Contains(null) ? null : Figure(counted.Count, total - unknown.Sum())))];

    private static List<PublishedCount> Own(Stream input, string file) =>
        [.. CsvRows.Read(input, file, OwnColumns, row =>
            new PublishedCount(Year(row), row.RequiredText("measure"), row.RequiredText("authority"), row.Text("authority"), row.Text("region"), Figure(row.Count("count"), row.Count("base"))), mayHoldMore: true)];

    // Empty where there is no such measure: a care leaver's figure of one year of age, say.
    private static string OfAge(string measure, string age) => !measure.EndsWith("_", StringComparison.Ordinal) ? measure
        : AgeGroup.Match(age) is { Success: true } match && Measure.Find(measure + match.Groups[1].Value + "_" + match.Groups[2].Value) is { } found ? found.Key : "";

    // The parts of a group that has no row for the whole; not known where one of them is kept back.
    private static int? Sum(IEnumerable<int?> parts) => parts.Aggregate((int?)0, (sum, part) => sum + part);

    private static Proportion? Figure(int? count, int? of) => count is { } counted && of is { } all && counted <= all ? new Proportion(counted, all) : null;

    // 2025, or 202425 as some releases write it.
    private static int Year(CsvRow row)
    {
        var text = row.Text("time_period") is { Length: > 0 } period ? period : row.Text("year");
        return text.Length is 4 or 6 && int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? text.Length == 4 ? number : (number / 100) + 1
            : row.Mistake("year", text, "a year such as 2025", 0);
    }

    private static bool Holds(string line, string name) => line.IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool Same(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);
}
