using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights.Ssda903.Rules;

/// <summary>Placements and who provides them, and the legal statuses and ends of care that go with them.</summary>
internal static class PlacementRules
{
    private static readonly string[] Providers = ["PR0", "PR1", "PR2", "PR3", "PR4", "PR5"];

    private static readonly string[] Temporary = ["T0", "T1", "T2", "T3", "T4"];

    private static readonly string[] Unregistered = ["Z11", "Z12", "Z13", "Z14"];

    private static readonly string[] FromAdopters = ["A3", "A4", "A5", "A6"];

    private static readonly string[] Fostering = ["U1", "U2", "U3", "U4", "U5", "U6"];

    private static readonly string[] WithoutUrn = ["P1", "P3", "R1", "R2", "R5", .. Temporary];

    private static readonly LocalDate PlacementOrders = new(2005, 12, 1);

    private static readonly LocalDate LastFreeingOrders = new(2005, 12, 31);

    private static readonly LocalDate SupportedHomes = new(2023, 10, 29);

    public static IReadOnlyList<ValidationRule> All { get; } =
    [
        Provider("178", [.. Temporary, "Z1"], until: 2025),
        Provider("178", [.. Temporary, .. Unregistered], from: 2026),
        NotRequired(Temporary, "A temporary placement has a provider.", until: 2025),
        NotRequired([.. Temporary, .. Unregistered], "A temporary or unregistered placement (Z11 to Z14) has a provider.", from: 2026),
        new("214", "A short break (V3, V4) has a postcode of the placement or a URN.", ["PL_POST", "URN"], Each.Episode(
            row => row.IsShortBreak() && (row.Has(row.PlPost, "PL_POST") || row.Has(row.Urn, "URN")))),
        UrnRequired([.. WithoutUrn, "H5", "P2", "Z1"], until: 2024),
        UrnRequired([.. WithoutUrn, "Z1"], from: 2025, until: 2025),
        UrnRequired([.. WithoutUrn, .. Unregistered], from: 2026),
        UrnNotRequired([.. WithoutUrn, "H5", "P2", "Z1"], until: 2023),
        UrnNotRequired([.. WithoutUrn, "P2", "Z1"], from: 2024, until: 2024),
        UrnNotRequired([.. WithoutUrn, "Z1"], from: 2025, until: 2025),
        UrnNotRequired([.. WithoutUrn, .. Unregistered], from: 2026),
        new("230", "A placement in semi-independent living (H5) in England goes on after 28 October 2023 without a URN.", ["PLACE", "DEC", "URN"], (child, found) => found.AddAll(child.Episodes.Where(row =>
            row.Place == "H5" && (row.IsOpen() || row.Dec >= SupportedHomes) && (!row.Has(row.Urn, "URN") || row.Urn == EpisodeFacts.NoUrn) && found.Setting.IsInEngland(row))))
        {
            From = 2024,
            Until = 2024,
            Registers = Register.Postcodes,
        },
        new("234", "A child under ten changes placement because of custody (CUSTOD).", ["REASON_PLACE_CHANGE", "DOB"], Each.EpisodeAndHeader(
            (row, child, _) => row.ReasonPlaceChange == "CUSTOD" && (row.Dec ?? (row.IsOpen() ? row.Decom : null)) < child.Attains(10)))
        {
            From = 2026,
            Difference = "The placement changes when the episode ends; the public implementation asks the child's age when it began, and so objects to custody at twelve after two years with one carer.",
        },
        new("336", "A placement for adoption with the former foster carer or without a placement order (A3, A4) does not follow a foster or adoptive placement.", ["PLACE"], Each.Next(
            (before, row) => row.Place is "A3" or "A4" && !In(before.Place, FromAdopters) && !In(before.Place, Fostering))),
        Young("372", "R5", 10, "A child in a young offender institution or prison (R5) is under ten."),
        Young("373", "S1", 4, "A child placed in a residential school (S1) is under four."),
        Young("374", "P3", 14, "A child in residential employment (P3) is under 14."),
        new("378", "A child placed with parents (P1) is accommodated under section 20 (V2).", ["PLACE", "LS"], Each.Episode(row => row.Place == "P1" && row.Ls == "V2")),
        new("390", "The child was adopted (E11, E12) from a placement that is none for adoption.", ["PLACE", "REC"], Each.Episode(row => row.IsAdoption() && !row.IsPlacedForAdoption() && !row.IsUnreadable("PLACE"))),
        new("407", "Care ended with special guardianship (E45 to E48) after the eighteenth birthday.", ["DEC", "DOB", "REC"], Each.EpisodeAndHeader(
            (row, child, _) => row.Rec is "E45" or "E46" or "E47" or "E48" && row.Dec > child.Attains(18))),
        new("408", "The child is placed for adoption with a placement order (A5, A6), and the legal status is another (not E1).", ["PLACE", "LS"], Each.Episode(row => row.Place is "A5" or "A6" && row.IsOtherThan(row.Ls, "LS", "E1"))),
        new("445", "A freeing order (D1) begins after 31 December 2005.", ["LS", "DECOM"], Each.Episode(row => row.Ls == "D1" && row.Decom > LastFreeingOrders)) { Until = 2024 },
        new("446", "A placement order (E1) begins before 1 December 2005.", ["LS", "DECOM"], Each.Episode(row => row.Ls == "E1" && row.Decom < PlacementOrders)),
        new("451", "A freeing order (D1) is still open, and none could be applied for after 30 December 2005.", ["DEC", "REC", "LS"], Each.Episode(row => row.Ls == "D1" && row.IsOpen() && row.Rec is null && !row.IsUnreadable("REC"))) { Until = 2024 },
        new("516", "Care ended with special guardianship to the former foster carers (E45, E46), and the placement is no foster placement (U1 to U6).", ["REC", "PLACE"], Each.Episode(
            row => row.Rec is "E45" or "E46" && row.IsOtherThan(row.Place, "PLACE", Fostering))),
        Missing("526", [.. Temporary, "Z1"], until: 2025),
        Missing("526", [.. Temporary, .. Unregistered], from: 2026),
        NotBy("527", "PR1", "The authority itself (PR1) cannot provide placement with parents, an NHS home or a prison (P1, R2, R5).", "P1", "R2", "R5"),
        NotBy("528", "PR2", "Another authority (PR2) cannot provide placement with parents, an NHS home or a prison (P1, R2, R5).", "P1", "R2", "R5"),
        NotBy("529", "PR3", "Another public body (PR3) cannot provide this placement (A3 to A6, K1, K2, P1, U1 to U6).", [.. FromAdopters, "K1", "K2", "P1", .. Fostering]),
        NotBy("530", "PR4", "A private provider (PR4) cannot provide placement with parents (P1).", "P1"),
        NotBy("531", "PR5", "A voluntary provider (PR5) cannot provide placement with parents (P1).", "P1"),
        new("550", "A parent (PR0) provides a placement other than with parents (P1).", ["PLACE", "PLACE_PROVIDER"], Each.Episode(row => row.PlaceProvider == "PR0" && row.IsOtherThan(row.Place, "PLACE", "P1"))),
    ];

    private static bool In(string? code, string[] codes) => Array.IndexOf(codes, code) >= 0;

    private static bool HasProvider(EpisodeRow row) => row.Has(row.PlaceProvider, "PLACE_PROVIDER");

    private static ValidationRule Provider(string number, string[] without, int from = ValidationRule.FirstYear, int? until = null) =>
        new(number, "The provider of the placement is not one of the codes, or the placement has none.", ["PLACE_PROVIDER"], Each.Episode(row => HasProvider(row) && (!In(row.PlaceProvider, Providers) || In(row.Place, without))))
        {
            From = from,
            Until = until,
        };

    private static ValidationRule NotRequired(string[] places, string meaning, int from = ValidationRule.FirstYear, int? until = null) =>
        new("213", meaning, ["PLACE_PROVIDER"], Each.Episode(row => HasProvider(row) && In(row.Place, places))) { From = from, Until = until };

    private static ValidationRule Missing(string number, string[] without, int from = ValidationRule.FirstYear, int? until = null) =>
        new(number, "The placement has no provider, and should have one.", ["PLACE", "PLACE_PROVIDER"], Each.Episode(row => !HasProvider(row) && !row.IsUnreadable("PLACE") && !In(row.Place, without)))
        {
            From = from,
            Until = until,
        };

    private static ValidationRule NotBy(string number, string provider, string meaning, params string[] places) =>
        new(number, meaning, ["PLACE", "PLACE_PROVIDER"], Each.Episode(row => row.PlaceProvider == provider && In(row.Place, places)));

    private static ValidationRule Young(string number, string place, int age, string meaning) =>
        new(number, meaning, ["DECOM", "PLACE"], Each.Episode((row, child, _) => row.Place == place && row.Decom < child.Attains(age)))
        {
            With = [ReturnTable.Header],
            Difference = "An episode still open counts too; the public implementation looks only at those that have ended.",
        };

    private static ValidationRule UrnRequired(string[] without, int from = ValidationRule.FirstYear, int? until = null) =>
        new("218", "A placement in England that should have a URN has none.", ["URN", "PLACE"], (child, found) => found.AddAll(child.Episodes.Where(row =>
            !row.Has(row.Urn, "URN") && !row.IsUnreadable("PLACE") && !In(row.Place, without) && (row.IsOpen() || row.Dec >= found.Year.FirstDay) && found.Setting.IsInEngland(row))))
        {
            From = from,
            Until = until,
            Registers = Register.Postcodes,
            Difference = "A placement whose place is not known is not known to be in England; to 2024-25 the public implementation takes a blank place, and any name that begins with C, N, S or W, for one elsewhere.",
        };

    private static ValidationRule UrnNotRequired(string[] places, int from = ValidationRule.FirstYear, int? until = null) =>
        new("222", "A placement that can have no URN has one.", ["URN", "PLACE"], Each.Episode(row => row.Urn is { } urn && urn != EpisodeFacts.NoUrn && In(row.Place, places)))
        {
            From = from,
            Until = until,
        };
}
