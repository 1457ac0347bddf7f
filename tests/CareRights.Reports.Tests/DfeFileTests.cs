using System.Text;

namespace CareRights.Reports.Tests;

/// <summary>Local authority files of DfE's as its releases lay them out: what each says of Kent, read as the measure that is held here.</summary>
/// <remarks>Figures: DfE, "Children looked after in England including adoptions", releases of 2022 to 2025. Open Government Licence v3.0.</remarks>
public sealed class DfeFileTests
{
    private const string Place = "time_period,geographic_level,region_code,region_name,la_name,new_la_code,";

    public static TheoryData<string, string, string[], string[]> Files => new()
    {
        // the file and release; its own columns; its rows for Kent; what is read of them
        {
            "la_cla_at_31_march_placement_stability_indicator, 2022", "cla_group,characteristic,number",
            [
                "2022|Children looked after continuously for at least 2.5 years at 31 March aged under 16 years|\"Living in the same placement for at least 2 years, or are placed for adoption and their adoption and their adoptive placement together with their previous placement, last for at least 2 years\"|359",
                "2022|Children looked after continuously for at least 2.5 years at 31 March aged under 16 years|Total children|485",
                "2022|Children looked after at 31 March|Total children|1777", "2022|Children looked after at 31 March|With 3 or more placements during the year|232",
            ],
            ["dfe_long_term 2022 359/485", "dfe_placements_1y 2022 232/1777"]
        },
        {
            "la_cla_placement_stability, 2025", "cla_group,placement_stability,children_count",
            [
                "2025|Children looked after continuously for at least 2.5 years on 31 March aged under 16 years|Living with the same carer for at least 2 years|321",
                "2025|Children looked after continuously for at least 2.5 years on 31 March aged under 16 years|Total children|468",
                "2025|CLA 2 years on 31 March|Total children|1195", "2025|CLA 2 years on 31 March|With 3 or more placements during the previous 2 years|275",
                "2025|CLA on 31 March|Total children|1896", "2025|CLA on 31 March|With 3 or more placements during the year|221",
            ],
            ["dfe_long_term 2025 321/468", "dfe_placements_1y 2025 221/1896", "dfe_placements_2y 2025 275/1195"]
        },
        {
            "official_statistics_la_cco_sw_stability, 2020", "change_measure,social_worker_stability,number",
            [
                "2020|Social worker changes across 12 months|Total|1784", "2020|Social worker changes across 12 months|With one social worker change|666", "2020|Social worker changes across 12 months|With two or more social worker changes|408",
                "2020|Social worker changes over 24 months|Total|1784", "2020|Social worker changes over 24 months|With two or more social worker changes|796",
            ],
            ["commissioner_social_worker_changes_1y 2020 408/1784", "commissioner_social_worker_changes_2y 2020 796/1784"]
        },
        {
            "la_cla_swcount, 2024", "cla_group,sw_stability,number",
            ["2024|CLA on 31 March|Total children|1960", "2024|CLA on 31 March|3 or more social workers during the year|565"],
            ["dfe_social_workers_1y 2024 565/1960"]
        },
        {
            "la_children_who_ceased_during_the_year, 2024", "cla_group,characteristic,number",
            [
                "2024|Gender|Female|384", "2024|Gender|Total|2735", "2024|Reason episode ceased|Accommodation on remand ended|7", "2024|Reason episode ceased|Adopted|68",
                "2024|Reason episode ceased|Moved into independent living (with no formalised support)|58", "2024|Reason episode ceased|Moved into independent living (with supportive accommodation)|212",
                "2024|Reason episode ceased|Residence order or child arrangement order granted|30",
                "2024|Reason episode ceased|Returned home to live with parents or other person with parental responsibility which was not part of the care planning process|41",
                "2024|Reason episode ceased|Returned home to live with parents or other person with parental responsibility which was part of the care planning process|152",
                "2024|Reason episode ceased|Sentenced to custody|c", "2024|Reason episode ceased|Special guardianship orders|39", "2024|Reason episode ceased|Total|2735",
            ],
            [
                "dfe_exit_adoption 2024 68/2735", "dfe_exit_child_arrangements 2024 30/2735", "dfe_exit_custody 2024 -", "dfe_exit_home 2024 193/2735", "dfe_exit_independent 2024 270/2735",
                "dfe_exit_special_guardianship 2024 39/2735",
            ]
        },
        {
            "la_children_who_were_missing_or_away_from_placement_without_authorisation, 2024", "CLA_group,number",
            [
                "2024|Average number of missing incidents per looked after child who went missing|5.0", "2024|Average number of away from placement without authorisation incidents per looked after child|1.6",
                "2024|Children looked after during the year|4670", "2024|Children missing at 31 March|20", "2024|Children who had a missing incident during the year|471",
                "2024|Children who were away from placement without authorisation during the year|73", "2024|Percentage of children who had a missing incident during the year|10",
            ],
            ["dfe_away_1y 2024 73/4670", "dfe_missing_1y 2024 471/4670"]
        },
        {
            "la_conviction_health_outcome_cla, 2025", "characteristic,breakdown,children_count",
            [
                "2025|Development assessments: Children looked after ages 0 to 4 years|Development assessments up to date|105", "2025|Development assessments: Children looked after ages 0 to 4 years|Total ages 0 to 4 years|105",
                "2025|Convictions: Children looked after Ages 10 to 17 years|\"Convicted or subject to youth cautions, or youth conditional cautions during the year\"|19",
                "2025|Convictions: Children looked after Ages 10 to 17 years|Total ages 10 to 17 years|915", "2025|Health assessments: Children looked after all ages|Had their annual health assessment|1111",
                "2025|Health assessments: Children looked after all ages|Had their immunisations up to date|1046", "2025|Health assessments: Children looked after all ages|Had their teeth checked by a dentist|1045",
                "2025|Health assessments: Children looked after all ages|Total all ages|1176", "2025|Ages 5 to 16 years with SDQ score|SDQ score is a cause for concern|331",
                "2025|Ages 5 to 16 years with SDQ score|SDQ score was received|722", "2025|Ages 5 to 16 years with SDQ score|Total ages 5 to 16 years|803", "2025|Ages 5 to 16 years with SDQ score|SDQ average score|15.7",
                "2025|Substance misuse: Children looked after all ages|Identified as having a substance misuse problem|68", "2025|Substance misuse: Children looked after all ages|Total all ages|1176",
            ],
            [
                "dfe_convicted 2025 19/915", "dfe_development_checks 2025 105/105", "dfe_health_assessment 2025 1111/1176", "dfe_immunisations 2025 1046/1176", "dfe_sdq_concern 2025 331/722", "dfe_sdq_score 2025 722/803",
                "dfe_substance_misuse 2025 68/1176", "dfe_teeth_checked 2025 1045/1176",
            ]
        },
        {
            "la_conviction_health_outcome_cla, 2023", "cla_group,characteristic,number",
            [
                "2023|Health assessments: Children looked after all ages|Had their annual health assessment|1090", "2023|Health assessments: Children looked after all ages|Total all ages|1163",
                "2023|Ages 5 to 16 years with SDQ score|SDQ average score|15.2",
            ],
            ["dfe_health_assessment 2023 1090/1163"]
        },
        {
            "la_care_leavers_activity, 2025", "care_leaver_age,breakdown,care_leaver_count",
            [
                "2025|17 to 18 years|Higher education i.e. studies beyond A level|c", "2025|17 to 18 years|In training or employment|z", "2025|17 to 18 years|Total|520", "2025|17 to 18 years|\"Total in education, employment or training\"|264",
                "2025|19 to 21 years|Total|1198", "2025|19 to 21 years|\"Total in education, employment or training\"|610",
            ],
            ["dfe_care_leavers_eet_17_18 2025 264/520", "dfe_care_leavers_eet_19_21 2025 610/1198"]
        },
        {
            "la_care_leavers_intouch, 2024", "age,in_touch,number",
            [
                "2024|Aged 17 to 18|Local authority in touch with care leaver|423", "2024|Aged 17 to 18|Local authority not in touch with care leaver|61", "2024|Aged 17 to 18|Total|485",
                "2024|Aged 19 to 21|Local authority in touch with care leaver|1109", "2024|Aged 19 to 21|Total|1203",
            ],
            ["dfe_care_leavers_in_touch_17_18 2024 423/485", "dfe_care_leavers_in_touch_19_21 2024 1109/1203"]
        },
        {
            "la_care_leavers_activity_22to25, 2024", "age,activity,number",
            [
                "2024|Aged 22|\"Education, training or employment\"|178", "2024|Aged 22|Total|368", "2024|Aged 23|\"Education, training or employment\"|108", "2024|Aged 23|Total|350",
                "2024|Aged 24|\"Education, training or employment\"|119", "2024|Aged 24|Total|475", "2024|Aged 25|\"Education, training or employment\"|123", "2024|Aged 25|Total|581",
            ],
            ["dfe_care_leavers_eet_22_25 2024 528/1774"]
        },
        {
            "la_care_leavers_accommodation_suitability_22to25, 2024", "age,accommodation_suitability,number",
            [
                "2024|Aged 22|Accommodation considered suitable|262", "2024|Aged 22|Suitability total|364", "2024|Aged 23|Accommodation considered suitable|170", "2024|Aged 23|Suitability total|348",
                "2024|Aged 24|Accommodation considered suitable|179", "2024|Aged 24|Suitability total|474", "2024|Aged 25|Accommodation considered suitable|c", "2024|Aged 25|Suitability total|581",
            ],
            ["dfe_care_leavers_suitable_22_25 2024 -"]
        },
        {
            "la_cla_on_31_march_by_characteristics, 2025", "characteristic,breakdown,children_count",
            [
                "2025|Placement|Foster placements|1120", "2025|Placement|Independent and semi-independent living arrangements/supported accommodation|445", "2025|Placement|Other placements|65",
                "2025|Placement|Other residential settings|32", "2025|Placement|Placed for adoption|22", "2025|Placement|Placed with parents or other person with parental responsibility|28", "2025|Placement|Residential schools|7",
                "2025|Placement|Secure homes and children's homes|177", "2025|Placement|Total|1896", "2025|Locality of placement|Placed outside the local authority boundary|407", "2025|Locality of placement|Total|1896",
                "2025|Distance between home and placement|Placed more than 20 miles from home|454", "2025|Distance between home and placement|Distance not known or not recorded|458", "2025|Distance between home and placement|Total|1896",
            ],
            [
                "dfe_mix_adoption 2025 22/1896", "dfe_mix_foster 2025 1120/1896", "dfe_mix_homes 2025 177/1896", "dfe_mix_independent 2025 445/1896", "dfe_mix_other 2025 65/1896", "dfe_mix_other_residential 2025 39/1896",
                "dfe_mix_parents 2025 28/1896", "dfe_outside_boundary 2025 407/1896", "dfe_over_20_miles 2025 454/1438",
            ]
        },
    };

    [Theory, MemberData(nameof(Files))]
    public void A_file_of_each_release_gives_its_figures(string file, string columns, string[] rows, string[] figures) =>
        Read(file, columns, rows).Should().Equal(figures);

    [Fact]
    public void An_age_group_that_comes_one_age_at_a_time_is_known_when_each_is() =>
        Read("22to25", "age,activity,number", ["2024|Aged 22|\"Education, training or employment\"|178", "2024|Aged 22|Total|368"]).Should().Equal("dfe_care_leavers_eet_22_25 2024 -");

    [Fact]
    public void An_age_group_of_one_row_is_taken_as_it_is() =>
        Read("22to25", "age,activity,number", ["2024|22 to 25 years|\"Education, training or employment\"|528", "2024|22 to 25 years|Total|1774", "2024|22 years|\"Education, training or employment\"|178", "2024|22 years|Total|368"])
            .Should().Equal("dfe_care_leavers_eet_22_25 2024 528/1774");

    [Fact]
    public void A_count_that_is_read_has_to_be_one()
    {
        var read = () => Read("stability", "cla_group,placement_stability,number", ["2025|CLA on 31 March|Total children|1896.5", "2025|CLA on 31 March|With 3 or more placements during the year|221"]);
        read.Should().Throw<FormatException>().WithMessage("stability.csv, line 2, count: found *expected a whole number*");
    }

    private static IEnumerable<string> Read(string file, string columns, string[] rows)
    {
        var text = Place + columns + "\n" + string.Concat(rows.Select(row => row.Split('|')).Select(cells => $"{cells[0]},Local authority,E12000008,South East,Kent,E10000016,{string.Join(",", cells.Skip(1))}\n"))
            + rows[0].Split('|')[0] + ",National,,,,," + string.Join(",", rows[0].Split('|').Skip(1)) + "\n";
        return PublishedFigures.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), file.Split(',')[0] + ".csv").Counts
            .Select(figure => $"{figure.Measure} {figure.Year} {(figure.Figure is { } known ? known.Count + "/" + known.Of : "-")}")
            .Order(StringComparer.Ordinal);
    }
}
