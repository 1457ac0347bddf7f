using System.Collections.Generic;
using System.Linq;
using CareRights.Stability.Figures;

namespace CareRights.Reports.Returns;

/// <summary>A measure as a report names it.</summary>
/// <param name="Key">Its name in the catalogue.</param>
/// <param name="Label">How a reader knows it.</param>
/// <param name="Base">Of which children.</param>
internal sealed record ReportMeasure(string Key, string Label, string Base)
{
    /// <summary>The measure of the catalogue.</summary>
    public Measure Measure { get; } = Measure.Find(Key) ?? throw new System.ArgumentException("There is no such measure.", nameof(Key));

    /// <summary>Whose definition it is, and of which children.</summary>
    public string Definition => Measure.Source.Name + ": " + Base;
}

/// <summary>The measures that a report shows.</summary>
internal static class ReportMeasures
{
    public const string ThreeOrMore = "dfe_placements_1y";

    private const string InCare = "children looked after on 31 March";
    private const string Under16 = "under 16, in care for two and a half years";
    private const string Leavers = "care leavers aged 19 to 21";

    /// <summary>The first ones for which there are figures are the headlines.</summary>
    public static IReadOnlyList<ReportMeasure> All { get; } =
    [
        new(ThreeOrMore, "Three or more placements in the year", InCare),
        new("dfe_long_term", "With the same carer for two years", Under16),
        new("dfe_social_workers_1y", "Three or more social workers in the year", InCare),
        new("dfe_over_20_miles", "Placed over 20 miles from home", InCare),
        new("dfe_school_moves_mid_year_1y", "Moved school in mid-year", "children of school age in care on 31 March"),
        new("dfe_care_leavers_eet_19_21", "Care leavers in education, employment or training", Leavers),
        new("dfe_care_leavers_suitable_19_21", "Care leavers in suitable accommodation", Leavers),
        new("dfe_placements_2y", "Three or more placements in two years", "in care on 31 March and the year before"),
        new("commissioner_changes_as_written_1y", "Two or more changes of placement", InCare),
        new("dfe_mix_foster", "Living in foster placements", InCare),
        new("dfe_ceased_1y", "Left care in the year", "children looked after in the year"),
        new("dfe_started_1y", "Came into care in the year", "children looked after in the year"),
    ];

    /// <summary>The other reading of temporary stays, said in the method.</summary>
    public static ReportMeasure WithTemporaryStays { get; } = new("temporary_stays_counted_1y", "Three or more placements, temporary stays without a return among them", InCare);

    public static IReadOnlyList<ReportMeasure> SocialWorkers { get; } =
    [
        new("dfe_social_workers_1y", "Three or more social workers in the year", InCare),
        new("dfe_social_workers_2y", "Three or more social workers in two years", "in care on 31 March and the year before"),
        new("commissioner_social_worker_changes_1y", "Two or more changes of social worker in the year", InCare),
    ];

    public static IReadOnlyList<ReportMeasure> Distance { get; } =
    [
        new("dfe_over_20_miles", "Over 20 miles from home", InCare),
        new("dfe_outside_boundary", "Outside the authority", InCare),
    ];

    public static IReadOnlyList<ReportMeasure> Exits { get; } =
    [
        new("dfe_exit_home", "Returned home to live with parents", "children who left care"),
        new("dfe_exit_special_guardianship", "Special guardianship order", "children who left care"),
        new("dfe_exit_child_arrangements", "Child arrangements order", "children who left care"),
        new("dfe_exit_adoption", "Adopted", "children who left care"),
        new("dfe_exit_independent", "Moved to independent living", "children who left care"),
        new("dfe_exit_custody", "Sentenced to custody", "children who left care"),
    ];

    /// <summary>The measures of care leavers, by age.</summary>
    public static IReadOnlyList<(string Age, ReportMeasure InTouch, ReportMeasure Activity, ReportMeasure Accommodation)> CareLeavers { get; } =
    [
        .. new[] { ("17_18", "17 and 18"), ("19_21", "19 to 21"), ("22_25", "22 to 25") }.Select(age => (
            age.Item2,
            new ReportMeasure("dfe_care_leavers_in_touch_" + age.Item1, "In touch", "care leavers aged " + age.Item2),
            new ReportMeasure("dfe_care_leavers_eet_" + age.Item1, "In education, employment or training", "care leavers aged " + age.Item2),
            new ReportMeasure("dfe_care_leavers_suitable_" + age.Item1, "In suitable accommodation", "care leavers aged " + age.Item2))),
    ];

    /// <summary>Every measure that the pass has to answer.</summary>
    public static IReadOnlyList<Measure> Asked { get; } =
    [
        .. All.Append(WithTemporaryStays).Concat(SocialWorkers).Concat(Distance).Concat(Exits).Concat(CareLeavers.SelectMany(age => new[] { age.InTouch, age.Activity, age.Accommodation })).Select(each => each.Measure).Distinct(),
    ];
}
