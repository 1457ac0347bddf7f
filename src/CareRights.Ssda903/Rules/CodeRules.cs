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

    public static IReadOnlyList<ValidationRule> All { get; } =
    [
        Outside("143", "RNE", "The reason for a new episode is not one of the codes.", row => row.Rne, CodeSet.ReasonForNewEpisode),
        Outside("144", "LS", "The legal status is not one of the codes.", row => row.Ls, CodeSet.LegalStatus),
        Outside("145", "CIN", "The category of need is not one of the codes.", row => row.Cin, CodeSet.CategoryOfNeed),
        Outside("146", "PLACE", "The placement is not one of the codes for this year.", row => row.Place, CodeSet.Placement, until: 2024),
        Outside(
            "146",
            "PLACE",
            "The placement is not one of the codes for this year, in which K3 joins them.",
            row => row.Place,
            CodeSet.Placement,
            from: 2025,
            until: 2025,
            difference: Case + " It also holds K3 in small letters for this year, and so objects to every supported accommodation; K3 is a code here."),
        Outside(
            "146",
            "PLACE",
            "The placement is not one of the codes for this year, in which Z11 to Z14 replace Z1, and H5 and P2 have gone.",
            row => row.Place,
            CodeSet.Placement,
            from: 2026),
        Outside("149", "REC", "The reason the episode ceased is not one of the codes.", row => row.Rec, CodeSet.ReasonEpisodeCeased),
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
            CodeSet.ReasonPlacementChanged),
    ];

    private static NodaTime.LocalDate IndependentLivingUntil => new(2023, 10, 28);

    private static ValidationRule Outside(
        string number,
        string field,
        string meaning,
        Func<EpisodeRow, string?> code,
        CodeSet codes,
        int from = ValidationRule.FirstYear,
        int? until = null,
        string difference = Case) =>
        new(number, meaning, [field], Each.Episode((row, _, year) => code(row) is { } found && !codes.Contains(found, year.Ending)))
        {
            From = from,
            Until = until,
            Difference = difference,
        };
}
