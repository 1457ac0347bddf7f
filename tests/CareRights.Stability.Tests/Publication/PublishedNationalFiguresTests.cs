using CareRights.Stability.Figures;
using CareRights.Stability.Measures;
using CareRights.Stability.Publication;

namespace CareRights.Tests.Publication;

/// <summary>Figures that the Department for Education has published with their counts, for every measure of the Department: the percentage follows from the counts by the library's own rounding.</summary>
/// <remarks>
/// All from "Children looked after in England including adoptions". Five years to 2025: the files of the release of 2025 (<c>la_conviction_health_outcome_cla</c>, <c>la_cla_placement_stability</c>,
/// <c>la_children_who_ceased_during_the_year</c>, <c>la_cla_on_31_march_by_characteristics</c>, <c>la_care_leavers_activity</c>, <c>la_care_leavers_accommodation_suitability</c>), as the Department's dashboard of
/// the National Framework holds them. To 2024: the files of that release (schools, absences, in touch, aged 22 to 25); absences of 2018 and 2019: the release of 2022.
/// The others: previews and tables on explore-education-statistics.service.gov.uk; before 2018 SFR 34/2015; 2018 the summary of its release.
/// National counts are to the nearest 10 and the percentage is of the true counts, so that some pair of counts that round so must give it, and the rounded ones nearly always do.
/// Counts of authorities are as they are.
/// </remarks>
public sealed class PublishedNationalFiguresTests
{
    private static readonly (string Measure, string Where, (long Count, long Total, string Percent)[] Cells)[] Figures =
    [
        ("dfe_social_workers_1y", "2025", [(19_900, 81_770, "24")]),
        ("dfe_social_workers_2y", "2025", [(31_520, 59_430, "53")]),
        ("dfe_development_checks", "2024 and 2025, and the North East in 2025", [(5_980, 6_820, "88"), (5_580, 6_360, "88"), (330, 410, "81")]),
        ("dfe_care_leavers_suitable_17_18", "aged 17 and aged 18, 2018 and 2019", [(420, 620, "68"), (9_340, 10_350, "90"), (310, 480, "63"), (9_550, 10_660, "90")]),
        ("dfe_care_leavers_suitable_17_18", "not suitable", [(70, 620, "11"), (480, 10_350, "5"), (60, 480, "13"), (520, 10_660, "5")]),
        ("dfe_care_leavers_suitable_19_21", "together and by age, 2018 and 2019", [(23_480, 27_990, "84"), (8_630, 9_930, "87"), (7_790, 9_240, "84"), (7_060, 8_830, "80"), (25_030, 29_470, "85"), (9_090, 10_360, "88"), (8_390, 9_870, "85"), (7_560, 9_230, "82")]),
        ("dfe_care_leavers_suitable_19_21", "not suitable", [(1_890, 27_990, "7"), (590, 9_930, "6"), (650, 9_240, "7"), (650, 8_830, "7"), (1_880, 29_470, "6"), (610, 10_360, "6"), (620, 9_870, "6"), (640, 9_230, "7")]),
        ("dfe_care_leavers_suitable_19_21", "no information, which is in the base", [(2_630, 27_990, "9"), (710, 9_930, "7"), (800, 9_240, "9"), (1_120, 8_830, "13"), (2_560, 29_470, "9")]),
        ("dfe_care_leavers_in_touch_22_25", "support asked for and received, aged 22, 2023 and 2025", [(5_580, 10_840, "51"), (6_780, 11_670, "58")]),
        ("dfe_care_leavers_in_touch_22_25", "not in touch, aged 22 and 23, 2023 and 2025", [(5_260, 10_840, "49"), (6_500, 10_540, "62"), (4_900, 11_670, "42"), (6_500, 11_320, "57")]),
        ("dfe_care_leavers_eet_22_25", "aged 22, 2024: in, neither, and not in touch, who are in the base", [(3_420, 11_300, "30"), (2_970, 11_300, "26"), (4_910, 11_300, "43")]),
        ("dfe_mix_foster", "2015 and 2018", [(52_050, 69_540, "75"), (55_200, 75_420, "73")]),
        ("dfe_missing_1y", "2015", [(6_110, 99_230, "6")]),
        ("dfe_placements_1y", "2021 to 2025", [(7_400, 80_780, "9"), (8_210, 82_090, "10"), (8_850, 83_750, "11"), (8_860, 83_530, "11"), (8_500, 81_770, "10")]),
        ("dfe_placements_2y", "2021 to 2025", [(12_840, 59_880, "21"), (12_350, 59_010, "21"), (13_310, 59_530, "22"), (13_860, 60_330, "23"), (13_410, 59_430, "23")]),
        ("dfe_long_term", "2021 to 2025", [(20_000, 28_640, "70"), (20_830, 29_510, "71"), (20_190, 29_590, "68"), (19_620, 28_970, "68"), (19_680, 28_710, "69")]),
        ("dfe_exit_special_guardianship", "2021 to 2025", [(3_820, 28_120, "14"), (3_910, 30_230, "13"), (3_870, 31_850, "12"), (3_890, 33_780, "12"), (4_110, 34_450, "12")]),
        ("dfe_exit_child_arrangements", "2021 to 2025", [(1_060, 28_120, "4"), (1_180, 30_230, "4"), (1_120, 31_850, "4"), (1_160, 33_780, "3"), (1_080, 34_450, "3")]),
        ("dfe_exit_adoption", "2021 to 2025", [(2_890, 28_120, "10"), (3_010, 30_230, "10"), (3_000, 31_850, "9"), (3_020, 33_780, "9"), (3_040, 34_450, "9")]),
        ("dfe_exit_home", "planned, part of it, 2021 to 2025", [(4_620, 28_120, "16"), (5_360, 30_230, "18"), (5_510, 31_850, "17"), (5_780, 33_780, "17"), (5_540, 34_450, "16")]),
        ("dfe_exit_home", "not planned, part of it, 2021 to 2025", [(990, 28_120, "4"), (1_090, 30_230, "4"), (1_140, 31_850, "4"), (1_100, 33_780, "3"), (1_070, 34_450, "3")]),
        ("dfe_exit_independent", "with support, part of it, 2021 to 2025", [(3_740, 28_120, "13"), (3_490, 30_230, "12"), (3_750, 31_850, "12"), (4_230, 33_780, "13"), (4_220, 34_450, "12")]),
        ("dfe_exit_independent", "without, part of it, 2021 to 2025", [(830, 28_120, "3"), (840, 30_230, "3"), (940, 31_850, "3"), (1_100, 33_780, "3"), (1_130, 34_450, "3")]),
        ("dfe_exit_custody", "2021 to 2025", [(220, 28_120, "1"), (230, 30_230, "1"), (210, 31_850, "1"), (220, 33_780, "1"), (210, 34_450, "1")]),
        ("dfe_mix_foster", "2021 to 2025", [(56_990, 80_780, "71"), (57_170, 82_090, "70"), (56_610, 83_750, "68"), (55_960, 83_530, "67"), (54_820, 81_770, "67")]),
        ("dfe_mix_homes", "2021 to 2025", [(7_440, 80_780, "9"), (7_610, 82_090, "9"), (8_020, 83_750, "10"), (8_710, 83_530, "10"), (9_480, 81_770, "12")]),
        ("dfe_mix_independent", "2021 to 2025", [(6_070, 80_780, "8"), (7_470, 82_090, "9"), (8_620, 83_750, "10"), (6_080, 83_530, "7"), (7_520, 81_770, "9")]),
        ("dfe_mix_parents", "2021 to 2025", [(6_070, 80_780, "8"), (5_710, 82_090, "7"), (5_830, 83_750, "7"), (5_390, 83_530, "6"), (4_970, 81_770, "6")]),
        ("dfe_mix_adoption", "2021 to 2025", [(2_490, 80_780, "3"), (2_350, 82_090, "3"), (2_230, 83_750, "3"), (2_120, 83_530, "3"), (1_660, 81_770, "2")]),
        ("dfe_mix_other_residential", "without residential schools, 2021 to 2025", [(1_010, 80_780, "1"), (960, 82_090, "1"), (1_170, 83_750, "1"), (1_170, 83_530, "1"), (1_170, 81_770, "1")]),
        ("dfe_mix_other_residential", "residential schools, 2021 to 2025", [(120, 80_780, "k"), (100, 82_090, "k"), (90, 83_750, "k"), (90, 83_530, "k"), (100, 81_770, "k")]),
        ("dfe_mix_other", "2021 to 2025", [(600, 80_780, "1"), (710, 82_090, "1"), (1_180, 83_750, "1"), (4_020, 83_530, "5"), (2_050, 81_770, "3")]),
        ("dfe_over_20_miles", "2021 to 2025", [(16_860, 80_780, "21"), (17_020, 82_090, "21"), (17_660, 83_750, "21"), (18_020, 83_530, "22"), (18_120, 81_770, "22")]),
        ("dfe_over_20_miles", "not known, in the base, 2021 to 2025", [(4_590, 80_780, "6"), (6_120, 82_090, "7"), (7_870, 83_750, "9"), (7_910, 83_530, "9"), (6_990, 81_770, "9")]),
        ("dfe_outside_boundary", "2021 to 2025", [(34_070, 80_780, "42"), (35_370, 82_090, "43"), (36_670, 83_750, "44"), (37_520, 83_530, "45"), (36_350, 81_770, "44")]),
        ("dfe_missing_1y", "2018 to 2024", [(11_520, 104_240, "11"), (11_880, 106_630, "11"), (12_470, 108_680, "11"), (10_910, 108_100, "10"), (12_180, 111_440, "11"), (12_790, 114_760, "11"), (13_010, 116_420, "11")]),
        ("dfe_away_1y", "2018 to 2024", [(3_870, 104_240, "4"), (3_600, 106_630, "3"), (3_410, 108_680, "3"), (2_620, 108_100, "2"), (2_520, 111_440, "2"), (2_640, 114_760, "2"), (2_720, 116_420, "2")]),
        ("dfe_health_assessment", "2021 to 2025", [(53_630, 58_990, "91"), (51_950, 58_250, "89"), (52_390, 58_720, "89"), (52_880, 59_370, "89"), (52_580, 58_530, "90")]),
        ("dfe_immunisations", "2021 to 2025", [(50_610, 58_990, "86"), (49_630, 58_250, "85"), (48_290, 58_720, "82"), (48_820, 59_370, "82"), (49_160, 58_530, "84")]),
        ("dfe_teeth_checked", "2021 to 2025", [(23_330, 58_990, "40"), (40_890, 58_250, "70"), (44_390, 58_720, "76"), (46_880, 59_370, "79"), (47_320, 58_530, "81")]),
        ("dfe_development_checks", "2021 to 2025", [(6_510, 7_280, "89"), (6_410, 7_210, "89"), (6_200, 7_030, "88"), (5_930, 6_760, "88"), (5_580, 6_360, "88")]),
        ("dfe_convicted", "2021 to 2025", [(960, 40_470, "2"), (860, 39_920, "2"), (830, 40_600, "2"), (930, 41_530, "2"), (800, 40_990, "2")]),
        ("dfe_substance_misuse", "2021 to 2025", [(1_760, 58_990, "3"), (1_600, 58_250, "3"), (1_640, 58_720, "3"), (1_610, 59_370, "3"), (1_780, 58_530, "3")]),
        ("dfe_sdq_score", "2021 to 2025", [(34_940, 43_690, "80"), (33_230, 43_260, "77"), (32_620, 43_540, "75"), (33_480, 43_510, "77"), (33_790, 43_220, "78")]),
        ("dfe_sdq_concern", "2021 to 2025", [(12_850, 34_940, "37"), (12_310, 33_230, "37"), (13_030, 32_620, "40"), (13_740, 33_480, "41"), (14_320, 33_790, "42")]),
        ("dfe_school_moves_any_2y", "2021 to 2024", [(8_510, 40_730, "21"), (8_550, 43_480, "20"), (9_240, 46_180, "20"), (9_340, 46_120, "20")]),
        ("dfe_school_moves_mid_year_2y", "2021 to 2024", [(5_530, 40_730, "14"), (5_540, 43_480, "13"), (6_570, 46_180, "14"), (6_780, 46_120, "15")]),
        ("dfe_school_moves_any_1y", "2021 to 2024", [(5_270, 46_370, "11"), (5_850, 53_030, "11"), (6_050, 53_430, "11"), (6_030, 52_670, "11")]),
        ("dfe_school_moves_mid_year_1y", "2021 to 2024", [(3_090, 46_370, "7"), (3_980, 53_030, "8"), (4_320, 53_430, "8"), (4_280, 52_670, "8")]),
        ("dfe_care_leavers_suitable_17_18", "2021 to 2025", [(10_900, 12_010, "91"), (11_100, 12_280, "90"), (12_100, 13_360, "91"), (12_870, 14_200, "91"), (13_380, 14_750, "91")]),
        ("dfe_care_leavers_suitable_19_21", "2021 to 2025", [(28_250, 32_180, "88"), (29_260, 33_290, "88"), (30_390, 34_460, "88"), (31_620, 36_080, "88"), (33_810, 38_190, "89")]),
        ("dfe_care_leavers_eet_17_18", "2021 to 2025", [(7_830, 12_040, "65"), (8_200, 12_330, "66"), (8_810, 13_400, "66"), (9_170, 14_270, "64"), (9_430, 14_800, "64")]),
        ("dfe_care_leavers_eet_19_21", "2021 to 2025", [(16_890, 32_460, "52"), (18_610, 33_560, "55"), (19_430, 34_680, "56"), (19_550, 36_340, "54"), (20_760, 38_440, "54")]),
        ("dfe_care_leavers_in_touch_17_18", "2021 to 2024", [(11_340, 12_050, "94"), (11_550, 12_340, "94"), (12_550, 13_410, "94"), (13_370, 14_300, "94")]),
        ("dfe_care_leavers_in_touch_19_21", "2021 to 2024", [(29_700, 32_490, "91"), (30_930, 33_570, "92"), (32_110, 34_700, "93"), (33_420, 36_370, "92")]),
        ("dfe_care_leavers_suitable_22_25", "aged 22, 23, 24 and 25, 2023", [(5_200, 10_750, "48"), (3_760, 10_450, "36"), (2_800, 9_860, "28"), (1_510, 8_580, "18")]),
        ("dfe_care_leavers_suitable_22_25", "aged 22, 23, 24 and 25, 2024", [(5_860, 11_190, "52"), (4_170, 10_750, "39"), (3_190, 10_460, "30"), (1_880, 9_390, "20")]),
        ("dfe_care_leavers_eet_22_25", "aged 22, 23, 24 and 25, 2023", [(3_120, 10_850, "29"), (2_220, 10_560, "21"), (1_590, 9_980, "16"), (870, 8_690, "10")]),
        ("dfe_care_leavers_eet_22_25", "aged 22, 23, 24 and 25, 2024", [(3_420, 11_300, "30"), (2_350, 10_870, "22"), (1_810, 10_600, "17"), (1_070, 9_530, "11")]),
        ("dfe_care_leavers_in_touch_22_25", "support asked for and received, aged 22, 23, 24 and 25, 2023", [(5_560, 10_850, "51"), (4_020, 10_560, "38"), (3_000, 9_980, "30"), (1_570, 8_690, "18")]),
        ("dfe_care_leavers_in_touch_22_25", "support asked for and received, aged 22, 23, 24 and 25, 2024", [(6_250, 11_300, "55"), (4_320, 10_870, "40"), (3_270, 10_600, "31"), (1_890, 9_530, "20")]),
    ];

    /// <summary>Cells as they are printed: a large authority, three of middle size or small, and one in which there was nobody.</summary>
    private static readonly (string Measure, string Where, string[] Cells)[] Local =
    [
        ("dfe_exit_special_guardianship", "2025", ["Kent: 37 (1%) of 3311", "Barnsley: 36 (17%) of 207", "Hackney: 31 (18%) of 168", "Rutland: c (c%) of 10", "City of London: 0 (0%) of 18", "Isles of Scilly: z (z%) of 0"]),
        ("dfe_exit_child_arrangements", "2025", ["Kent: 23 (1%) of 3311", "Barnsley: 18 (9%) of 207", "Hackney: c (c%) of 168", "Rutland: c (c%) of 10", "City of London: 0 (0%) of 18", "Isles of Scilly: z (z%) of 0"]),
        ("dfe_exit_adoption", "2025", ["Kent: 66 (2%) of 3311", "Barnsley: 19 (9%) of 207", "Hackney: c (c%) of 168", "Rutland: c (c%) of 10", "City of London: 0 (0%) of 18", "Isles of Scilly: z (z%) of 0"]),
        ("dfe_exit_home", "planned, part of it, 2025", ["Kent: 135 (4%) of 3311", "Barnsley: 61 (29%) of 207", "Hackney: 30 (18%) of 168", "Rutland: c (c%) of 10", "City of London: c (c%) of 18", "Isles of Scilly: z (z%) of 0"]),
        ("dfe_exit_home", "not planned, part of it, 2025", ["Kent: 34 (1%) of 3311", "Barnsley: c (c%) of 207", "Hackney: 14 (8%) of 168", "Rutland: c (c%) of 10", "City of London: 0 (0%) of 18", "Isles of Scilly: z (z%) of 0"]),
        ("dfe_exit_independent", "with support, part of it, 2025", ["Kent: 258 (8%) of 3311", "Barnsley: 18 (9%) of 207", "Hackney: 39 (23%) of 168", "Rutland: c (c%) of 10", "City of London: 0 (0%) of 18", "Isles of Scilly: z (z%) of 0"]),
        ("dfe_exit_independent", "without, part of it, 2025", ["Kent: 73 (2%) of 3311", "Barnsley: 12 (6%) of 207", "Hackney: 0 (0%) of 168", "Rutland: c (c%) of 10", "City of London: 0 (0%) of 18", "Isles of Scilly: z (z%) of 0"]),
        ("dfe_exit_custody", "2025", ["Kent: 10 (k%) of 3311", "Barnsley: c (c%) of 207", "Hackney: c (c%) of 168", "Rutland: c (c%) of 10", "City of London: 0 (0%) of 18", "Isles of Scilly: z (z%) of 0"]),
        ("dfe_mix_foster", "2025", ["Kent: 1120 (59%) of 1896", "Barnsley: 235 (64%) of 366", "Hackney: 261 (74%) of 352", "Rutland: 20 (63%) of 32", "City of London: c (c%) of c", "Isles of Scilly: z (z%) of 0"]),
        ("dfe_mix_homes", "2025", ["Kent: 177 (9%) of 1896", "Barnsley: 53 (14%) of 366", "Hackney: 28 (8%) of 352", "Rutland: c (c%) of 32", "City of London: c (c%) of c", "Isles of Scilly: z (z%) of 0"]),
        ("dfe_mix_independent", "2025", ["Kent: 445 (23%) of 1896", "Barnsley: 25 (7%) of 366", "Hackney: 30 (9%) of 352", "Rutland: 7 (22%) of 32", "City of London: c (c%) of c", "Isles of Scilly: z (z%) of 0"]),
        ("dfe_mix_parents", "2025", ["Kent: 28 (1%) of 1896", "Barnsley: 30 (8%) of 366", "Hackney: 12 (3%) of 352", "Rutland: 0 (0%) of 32", "City of London: 0 (0%) of c", "Isles of Scilly: z (z%) of 0"]),
        ("dfe_mix_adoption", "2025", ["Kent: 22 (1%) of 1896", "Barnsley: 12 (3%) of 366", "Hackney: c (c%) of 352", "Rutland: c (c%) of 32", "City of London: 0 (0%) of c", "Isles of Scilly: z (z%) of 0"]),
        ("dfe_mix_other_residential", "without residential schools, 2025", ["Kent: 32 (2%) of 1896", "Barnsley: c (c%) of 366", "Hackney: 10 (3%) of 352", "Rutland: 0 (0%) of 32", "City of London: 0 (0%) of c", "Isles of Scilly: z (z%) of 0"]),
        ("dfe_mix_other_residential", "residential schools, 2025", ["Kent: 7 (k%) of 1896", "Barnsley: c (c%) of 366", "Hackney: c (c%) of 352", "Rutland: 0 (0%) of 32", "City of London: 0 (0%) of c", "Isles of Scilly: z (z%) of 0"]),
        ("dfe_mix_other", "2025", ["Kent: 65 (3%) of 1896", "Barnsley: 10 (3%) of 366", "Hackney: 10 (3%) of 352", "Rutland: 0 (0%) of 32", "City of London: 0 (0%) of c", "Isles of Scilly: z (z%) of 0"]),
        ("dfe_over_20_miles", "2025", ["Kent: 454 (24%) of 1896", "Barnsley: 46 (13%) of 366", "Hackney: 33 (9%) of 352", "Rutland: 11 (34%) of 32", "City of London: c (c%) of c", "Isles of Scilly: z (z%) of 0"]),
        ("dfe_outside_boundary", "2025", ["Kent: 407 (21%) of 1896", "Barnsley: 128 (35%) of 366", "Hackney: 252 (72%) of 352", "Rutland: c (c%) of 32", "City of London: c (c%) of c", "Isles of Scilly: z (z%) of 0"]),
        ("dfe_missing_1y", "2024", ["Kent: 471 (10%) of 4670", "Barnsley: 52 (8%) of 620", "Hackney: 92 (17%) of 537", "Rutland: c (c%) of 41", "City of London: c (c%) of 24", "Isles of Scilly: z (z%) of 0"]),
        ("dfe_away_1y", "2024", ["Kent: 73 (2%) of 4670", "Barnsley: 8 (1%) of 620", "Hackney: 0 (0%) of 537", "Rutland: 0 (0%) of 41", "City of London: 0 (0%) of 24", "Isles of Scilly: z (z%) of 0"]),
        ("dfe_health_assessment", "2025", ["Kent: 1111 (94%) of 1176", "Barnsley: 224 (92%) of 243", "Hackney: 251 (97%) of 258", "Rutland: 19 (100%) of 19", "City of London: c (c%) of c", "Isles of Scilly: z (z%) of 0"]),
        ("dfe_immunisations", "2025", ["Kent: 1046 (89%) of 1176", "Barnsley: 192 (79%) of 243", "Hackney: 161 (62%) of 258", "Rutland: 15 (79%) of 19", "City of London: c (c%) of c", "Isles of Scilly: z (z%) of 0"]),
        ("dfe_teeth_checked", "2025", ["Kent: 1045 (89%) of 1176", "Barnsley: 158 (65%) of 243", "Hackney: 226 (88%) of 258", "Rutland: 19 (100%) of 19", "City of London: c (c%) of c", "Isles of Scilly: z (z%) of 0"]),
        ("dfe_development_checks", "2025", ["Kent: 105 (100%) of 105", "Barnsley: 28 (100%) of 28", "Hackney: 25 (100%) of 25", "Rutland: c (c%) of c", "City of London: c (c%) of c", "Isles of Scilly: z (z%) of 0"]),
        ("dfe_convicted", "2025", ["Kent: 19 (2%) of 915", "Barnsley: 8 (5%) of 168", "Hackney: 8 (4%) of 191", "Rutland: 0 (0%) of 15", "City of London: 0 (0%) of c", "Isles of Scilly: z (z%) of 0"]),
        ("dfe_substance_misuse", "2025", ["Kent: 68 (6%) of 1176", "Barnsley: c (c%) of 243", "Hackney: 13 (5%) of 258", "Rutland: 0 (0%) of 19", "City of London: c (c%) of c", "Isles of Scilly: z (z%) of 0"]),
        ("dfe_sdq_score", "2025", ["Kent: 722 (90%) of 803", "Barnsley: 82 (44%) of 188", "Hackney: 182 (97%) of 188", "Rutland: 13 (93%) of 14", "City of London: c (c%) of c", "Isles of Scilly: z (z%) of 0"]),
        ("dfe_sdq_concern", "2025", ["Kent: 331 (46%) of 722", "Barnsley: 46 (56%) of 82", "Hackney: 81 (45%) of 182", "Rutland: 6 (46%) of 13", "City of London: c (c%) of c"]),
        ("dfe_care_leavers_suitable_17_18", "2025", ["Kent: 454 (87%) of 519", "Barnsley: 65 (93%) of 70", "Hackney: 68 (94%) of 72", "Rutland: c (c%) of c", "City of London: c (c%) of c"]),
        ("dfe_care_leavers_suitable_19_21", "2025", ["Kent: 991 (83%) of 1191", "Barnsley: 95 (93%) of 102", "Hackney: 224 (85%) of 262", "Rutland: 24 (96%) of 25", "City of London: 24 (96%) of 25"]),
        ("dfe_care_leavers_eet_17_18", "2025", ["Kent: 264 (51%) of 520", "Barnsley: 43 (61%) of 70", "Hackney: 50 (69%) of 72", "Rutland: 7 (100%) of 7", "City of London: c (c%) of c"]),
        ("dfe_care_leavers_eet_19_21", "2025", ["Kent: 610 (51%) of 1198", "Barnsley: 65 (64%) of 102", "Hackney: 152 (58%) of 262", "Rutland: 19 (76%) of 25", "City of London: 18 (72%) of 25"]),
        ("dfe_care_leavers_in_touch_17_18", "2024", ["Kent: 423 (87%) of 485", "Barnsley: 45 (100%) of 45", "Hackney: 78 (96%) of 81", "Rutland: c (c%) of 9", "City of London: c (c%) of c"]),
        ("dfe_care_leavers_in_touch_19_21", "2024", ["Kent: 1109 (92%) of 1203", "Barnsley: 73 (92%) of 79", "Hackney: 267 (91%) of 295", "Rutland: 22 (100%) of 22", "City of London: 34 (92%) of 37"]),
    ];

    /// <summary>England's average score; of each region, with Inner and Outer London, the children with a score and their average.</summary>
    private static readonly (int Year, decimal Average, (int Children, decimal Average)[] Regions)[] Scores =
    [
        (2021, 13.7m, [(2_380, 13.9m), (7_480, 13.1m), (3_860, 14.1m), (2_830, 14.4m), (4_850, 13.3m), (2_980, 14.5m), (4_130, 14.3m), (2_500, 14.9m), (1_580, 13.1m), (2_350, 12.0m)]),
        (2022, 13.8m, [(2_510, 14.3m), (7_020, 12.9m), (3_660, 14.1m), (2_890, 14.2m), (4_570, 13.3m), (2_740, 14.5m), (3_790, 14.5m), (2_360, 15.5m), (1_460, 13.6m), (2_230, 12.5m)]),
        (2023, 14.4m, [(2_440, 14.4m), (6_740, 13.6m), (3_240, 14.9m), (2_570, 15.4m), (4_840, 13.6m), (2_820, 14.9m), (4_090, 15.0m), (2_310, 15.7m), (1_460, 14.0m), (2_110, 13.3m)]),
        (2024, 14.7m, [(2_630, 14.6m), (7_070, 14.0m), (3_490, 15.1m), (2_510, 15.6m), (4_690, 14.4m), (2_850, 15.0m), (4_100, 15.3m), (2_390, 15.6m), (1_580, 14.0m), (2_180, 13.7m)]),
        (2025, 14.9m, [(2_580, 14.6m), (6_800, 14.4m), (3_610, 15.3m), (2_750, 15.8m), (4_820, 14.4m), (2_940, 15.1m), (4_090, 15.4m), (2_440, 15.8m), (1_530, 14.4m), (2_240, 13.7m)]),
    ];

    public static TheoryData<string, string> Each { get; } = Rows(Figures.Select(figure => (figure.Measure, figure.Where)));

    public static TheoryData<string, string> EachLocal { get; } = Rows(Local.Select(figure => (figure.Measure, figure.Where)));

    [Theory, MemberData(nameof(Each))]
    public void The_percentage_follows_from_the_counts(string measure, string where)
    {
        Measure.Find(measure).Should().NotBeNull("the figure is of a measure that the catalogue holds");
        foreach (var (count, total, percent) in Figures.Single(figure => figure.Measure == measure && figure.Where == where).Cells)
        {
            var published = (Rounded(count), percent, Rounded(total));
            Possible(count).SelectMany(some => Possible(total), Cells).Should().Contain(published, where);
        }
    }

    [Theory, MemberData(nameof(EachLocal))]
    public void The_cells_of_an_authority_follow_from_its_counts(string measure, string where)
    {
        Measure.Find(measure).Should().NotBeNull("the figure is of a measure that the catalogue holds");
        foreach (var printed in Local.Single(figure => figure.Measure == measure && figure.Where == where).Cells)
        {
            var cells = printed[(printed.IndexOf(": ", StringComparison.Ordinal) + 2)..];
            var (number, total) = (cells[..cells.IndexOf(' ')], cells[(cells.LastIndexOf(' ') + 1)..]);

            // A total that is kept back was 1 to 5, and so was a number that is: whichever it was, the cells are these.
            foreach (var of in total == "c" ? Enumerable.Range(1, 5) : [int.Parse(total)])
            {
                foreach (var count in number == "c" ? Enumerable.Range(1, Math.Min(5, of)) : number == "z" ? [0] : [int.Parse(number)])
                {
                    PublishedFigure.Of(new Proportion(count, of), PublicationLevel.LocalAuthority, Protection.Dfe).ToString().Should().Be(cells, printed);
                }
            }
        }
    }

    [Fact]
    public void The_average_score_of_England_follows_from_the_regions()
    {
        foreach (var (year, average, regions) in Scores)
        {
            var tally = regions.Aggregate(NumberTally.None, (sum, region) => sum + NumberTally.Of(Enumerable.Repeat((double)region.Average, region.Children)));
            Math.Round((decimal)tally.Mean!.Value, 1, MidpointRounding.AwayFromZero).Should().Be(average, "{0}", year);
        }
    }

    /// <summary>Of starting and ceasing the Department publishes the number, and a rate for 10,000 of the population in place of a share of the children looked after.</summary>
    [Fact]
    public void Every_measure_of_the_Department_has_a_published_figure_here() =>
        Measure.All.Where(measure => measure.Source == MeasureSource.DfE).Select(measure => measure.Key).Except(Figures.Select(figure => figure.Measure))
            .Should().BeEquivalentTo("dfe_started_1y", "dfe_ceased_1y");

    [Fact]
    public void The_rounded_counts_give_it_in_all_but_four_cells()
    {
        var cells = Figures.SelectMany(figure => figure.Cells).ToArray();
        cells.Where(cell => Cells(cell.Count, cell.Total) != (Rounded(cell.Count), cell.Percent, Rounded(cell.Total)))
            .Should().BeEquivalentTo([(330L, 410L, "81"), (310L, 480L, "63"), (8_200L, 12_330L, "66"), (13_370L, 14_300L, "94")], "80.49, 64.58, 66.504 and 93.497 are of counts to the nearest 10");
    }

    private static (string, string, string) Cells(long count, long total)
    {
        var figure = PublishedFigure.Of(new Proportion(count, total), PublicationLevel.National, Protection.Dfe);
        return (figure.Number.ToString(), figure.Percent.ToString(), figure.Total.ToString());
    }

    private static IEnumerable<long> Possible(long rounded) => Enumerable.Range(-5, 10).Select(off => rounded + off);

    private static string Rounded(long count) => count.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static TheoryData<string, string> Rows(IEnumerable<(string Measure, string Where)> figures)
    {
        var data = new TheoryData<string, string>();
        foreach (var (measure, where) in figures)
        {
            data.Add(measure, where);
        }

        return data;
    }
}
