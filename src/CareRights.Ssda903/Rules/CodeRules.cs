using System;
using System.Collections.Generic;

namespace CareRights.Ssda903.Rules;

/// <summary>Codes outside their code set: one family, a row for each field and version.</summary>
/// <remarks>
/// A blank cell is no breach of these. The reader writes codes in capitals, so a code in small letters is none either; the public implementation objects to
/// those, and, in its own tables, to a text of no length, which a file cannot tell from a blank cell.
/// </remarks>
internal static class CodeRules
{
    private const string Case = "Codes are read without regard to capitals, and a blank cell is blank; the public implementation objects to small letters and to a text of no length.";

    /// <summary>RNE.</summary>
    private static readonly string[] NewEpisode = ["S", "L", "P", "T", "B", "U"];

    /// <summary>LS. D1 is kept for freeing orders of before 2006 that still run.</summary>
    private static readonly string[] LegalStatus = ["C1", "C2", "D1", "E1", "V2", "V3", "V4", "J1", "J2", "J3", "L1", "L2", "L3"];

    private static readonly string[] Need = ["N1", "N2", "N3", "N4", "N5", "N6", "N7", "N8"];

    /// <summary>PLACE: what every year since 2022-23 has had.</summary>
    private static readonly string[] Placement =
    [
        "A3", "A4", "A5", "A6", "K1", "K2", "P1", "P3", "R1", "R2", "R3", "R5", "S1",
        "T0", "T1", "T2", "T3", "T4", "U1", "U2", "U3", "U4", "U5", "U6",
    ];

    /// <summary>REC, without X1: care has ended.</summary>
    internal static readonly string[] Ceased =
    [
        "E11", "E12", "E13", "E14", "E15", "E16", "E17", "E2", "E3", "E4A", "E4B", "E41", "E45", "E46", "E47", "E48", "E5", "E6", "E7", "E8", "E9",
    ];

    public static IReadOnlyList<ValidationRule> All { get; } =
    [
        Outside("143", "RNE", "The reason for a new episode is not one of the codes.", row => row.Rne, NewEpisode),
        Outside("144", "LS", "The legal status is not one of the codes.", row => row.Ls, LegalStatus),
        Outside("145", "CIN", "The category of need is not one of the codes.", row => row.Cin, Need),
        Outside("146", "PLACE", "The placement is not one of the codes for this year.", row => row.Place, [.. Placement, "H5", "P2", "Z1"], until: 2024),
        Outside(
            "146",
            "PLACE",
            "The placement is not one of the codes for this year, in which K3 joins them.",
            row => row.Place,
            [.. Placement, "H5", "K3", "P2", "Z1"],
            from: 2025,
            until: 2025,
            difference: Case + " It also holds K3 in small letters for this year, and so objects to every supported accommodation; K3 is a code here."),
        Outside(
            "146",
            "PLACE",
            "The placement is not one of the codes for this year, in which Z11 to Z14 replace Z1, and H5 and P2 have gone.",
            row => row.Place,
            [.. Placement, "K3", "Z11", "Z12", "Z13", "Z14"],
            from: 2026),
        Outside("149", "REC", "The reason the episode ceased is not one of the codes.", row => row.Rec, [.. Ceased, "X1"]),
        new("217t", "A placement in independent living (P2) runs on after 28 October 2023, from when it is no placement.", ["PLACE", "DEC"], Each.Episode(
            row => row.Place == "P2" && (row.Dec is { } end ? end > IndependentLivingUntil : row.IsOpen())))
        {
            From = 2024,
            Until = 2024,
        },
        Outside(
            "1009",
            "REASON_PLACE_CHANGE",
            "The reason the placement changed is not one of the codes.",
            row => row.ReasonPlaceChange,
            ["ALLEG", "APPRR", "CARPL", "CHILD", "CLOSE", "CREQB", "CREQO", "CUSTOD", "LAREQ", "OTHER", "PLACE", "STAND"]),
    ];

    private static NodaTime.LocalDate IndependentLivingUntil => new(2023, 10, 28);

    private static ValidationRule Outside(
        string number,
        string field,
        string meaning,
        Func<EpisodeRow, string?> code,
        string[] codes,
        int from = ValidationRules.FirstYear,
        int? until = null,
        string difference = Case)
    {
        var set = new HashSet<string>(codes, StringComparer.Ordinal);
        return new(number, meaning, [field], Each.Episode(row => code(row) is { } found && !set.Contains(found)))
        {
            From = from,
            Until = until,
            Difference = difference,
        };
    }
}
