using System;
using System.Collections.Generic;
using System.Linq;

namespace CareRights.Ssda903.Rules;

/// <summary>Adoptions (AD1): the adopters, and the days against the episodes.</summary>
internal static class AdoptionRules
{
    private static readonly string[] Six = ["DATE_INT", "DATE_MATCH", "FOSTER_CARE", "NB_ADOPTR", "SEX_ADOPTR", "LS_ADOPTR"];

    public static IReadOnlyList<ValidationRule> All { get; } =
    [
        new("151", "Some of what is asked of an adoption is filled, and not all of it.", Six, Each.In(child => child.Ad1, row => row.Count() is > 0 and < RowFacts.AdoptionCells)),
        new("331", "The match with the adopters is after the child was placed for adoption.", ["DATE_MATCH", "DECOM", "REC"], Each.Pair(
            child => child.Episodes,
            child => child.Ad1,
            (episode, row, _, _) => episode.IsAdoption() && row.DateMatch > episode.Decom)),
        new("333", "The decision that adoption is best is after the match with the adopters, or blank while the match is given.", ["DATE_INT", "DATE_MATCH"], Each.In(
            child => child.Ad1,
            row => row.DateMatch is { } match && (row.DateInt > match || !row.Has(row.DateInt, "DATE_INT")))),
        new("334", "The decision that adoption is best is before the last start of care.", ["DATE_INT", "DECOM", "RNE"], (child, found) =>
        {
            var start = child.Sequence.LastOrDefault(row => row.Rne == "S");
            var wrong = child.Ad1.FindAll(row => row.DateInt < start?.Decom);
            if (wrong.Count > 0)
            {
                found.Add(start!);
                found.AddAll(wrong);
            }
        }),
        new("335", "The adopter is said not to have been the foster carer, and the last placement was with the foster carer (A3, A5); or the other way about (A4, A6).", ["PLACE", "FOSTER_CARE"], Each.Pair(
            child => child.Episodes,
            child => child.Ad1,
            (episode, row, _, _) => episode.Rec is "E1" or "E11" or "E12"
                && ((episode.Place is "A2" or "A3" or "A5" && row.FosterCare == false) || (episode.Place is "A1" or "A4" or "A6" && row.FosterCare == true)))),
        Adopters("511", "There are two adopters, and their sex is that of one.", ["NB_ADOPTR", "SEX_ADOPTR"], row => row.NbAdoptr == 2 && row.SexAdoptr is "M1" or "F1"),
        Couple("514", "The adopter is single (L0), and the sex is not that of one adopter.", "L0", "M1", "F1"),
        Couple("517", "The adopters are an unmarried couple of different sexes (L3), and their sex is not MF.", "L3", "MF"),
        Couple("518", "The adopters are an unmarried couple of the same sex (L4), and their sex is not MM or FF.", "L4", "MM", "FF"),
        Couple("519", "The adopters are in a civil partnership (L2), and their sex is not that of two.", "L2", "MM", "FF", "MF"),
        Couple("520", "The adopters are a married couple of different sexes (L11), and their sex is not MF.", "L11", "MF"),
        Couple("524", "The adopters are a married couple of the same sex (L12), and their sex is not MM or FF.", "L12", "MM", "FF"),
        new("521", "The decision that adoption is best is after the child was placed for adoption.", ["PLACE", "DECOM", "DATE_INT"], Each.Pair(
            child => child.Episodes,
            child => child.Ad1,
            (episode, row, _, _) => episode.IsPlacedForAdoption() && row.DateInt > episode.Decom)),
        new("523", "The decision to place for adoption and the decision that adoption is best are not of the same day.", ["DATE_PLACED", "DATE_INT"], Each.Pair(
            child => child.PlacedAdoptions,
            child => child.Ad1,
            (placed, row, _, _) => placed.DatePlaced is { } day && row.DateInt is { } other && day != other)),
        new("525", "The decision to place for adoption was reversed, and the child is recorded as adopted.", ["DATE_PLACED_CEASED", .. Six], Each.Pair(
            child => child.PlacedAdoptions,
            child => child.Ad1,
            (placed, row, _, _) => placed.HasCeased() && row.HasAny())),
        new("582", "The child was adopted on the day of the match with the adopters, which is unusual.", ["DEC", "DATE_MATCH"], Each.Episode(
            (row, child, _) => row.IsAdoption() && row.Dec is { } day && child.Ad1.Exists(adoption => adoption.DateMatch == day)))
        {
            With = [ReturnTable.Ad1],
            Severity = RuleSeverity.Warning,
        },
        new("601", "The child was adopted in the year, and what is asked of an adoption is not all filled.", ["REC", .. Six], (child, found) =>
        {
            var adoptions = child.Episodes.FindAll(row => row.IsAdoption() && found.Year.Covers(row.Dec));
            var lacking = child.Ad1.FindAll(row => row.Count() < RowFacts.AdoptionCells);
            if (adoptions.Count > 0 && (lacking.Count > 0 || child.Ad1.Count == 0))
            {
                found.AddAll(adoptions);
                found.AddAll(lacking);
            }
        })
        {
            Difference = "A child without any row of the adoption lacks all of it; the public implementation looks only at rows there are.",
        },
        new("602", "An adoption is recorded, and no episode ended with it in the year.", ["CHILD"], Each.In(
            child => child.Ad1,
            (row, child, year) => row.HasAny() && !child.Episodes.Exists(episode => (episode.IsAdoption() || episode.IsUnreadable("REC")) && (year.Covers(episode.Dec) || episode.IsUnreadable("DEC")))))
        {
            With = [ReturnTable.Ad1, ReturnTable.Episodes],
        },
    ];

    private static ValidationRule Adopters(string number, string meaning, string[] fields, Func<Ad1Row, bool> objects) =>
        new(number, meaning, fields, Each.In(child => child.Ad1, objects));

    /// <summary>A legal status of the adopters that only some of their sexes fit. A blank sex fits none.</summary>
    private static ValidationRule Couple(string number, string meaning, string status, params string[] fitting) =>
        Adopters(number, meaning, ["LS_ADOPTR", "SEX_ADOPTR"], row => row.LsAdoptr == status && !row.IsUnreadable("SEX_ADOPTR") && Array.IndexOf(fitting, row.SexAdoptr) < 0);
}
