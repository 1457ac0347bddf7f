using System;
using System.Collections.Generic;

namespace CareRights.Ssda903.Rules;

/// <summary>Cells that hold no date, no number or no code, in the tables besides the episodes: a row for each field and version.</summary>
internal static class FormRules
{
    private const string Capitals = "Codes are read without regard to capitals; the public implementation objects to small letters.";

    private static readonly string[] EthnicOrigins =
    [
        "WBRI", "WIRI", "WOTH", "WIRT", "WROM", "MWBC", "MWBA", "MWAS", "MOTH", "AIND", "APKN", "ABAN", "AOTH", "BCRB", "BAFR", "BOTH", "CHNE", "OOTH", "REFU", "NOBT",
    ];

    private static readonly string[] Contacts = ["YES", "NO", "DIED", "REFU", "NREQ", "RHOM"];

    private static readonly string[] Activities = ["F1", "P1", "F2", "P2", "F4", "P4", "F5", "P5", "G4", "G5", "G6", "0"];

    private static readonly string[] Homes =
    [
        "B1", "B2", "C1", "C2", "D1", "D2", "E1", "E2", "G1", "G2", "H1", "H2", "K1", "K2", "R1", "R2", "S2", "T1", "T2", "U1", "U2", "V1", "V2", "W1", "W2", "X2", "Y1", "Y2", "Z1", "Z2", "0",
    ];

    public static IReadOnlyList<ValidationRule> All { get; } =
    [
        new("101", "The sex is blank or is not one of the codes, 1 and 2.", ["SEX"], Each.Header(HasNoSexOf)) { Until = 2024 },
        new("101", "The sex is blank or is not one of the codes, M, F and U.", ["SEX"], Each.Header(HasNoSexOf)) { From = 2025 },
        new("103", "The ethnic origin is blank or is not one of the codes.", ["ETHNIC"], Each.Header((row, _) => NotIn(EthnicOrigins, row.Ethnic))) { Difference = Capitals },
        new("168", "The unique pupil number is not a letter other than I, O and S with twelve digits (the last may be a letter), and is not UN1 to UN5.", ["UPN"], Each.Header(
            (row, _) => row.IsUnreadable("UPN") || (row.Upn is { } number && !IsPupilNumber(number.ToUpperInvariant()))))
        {
            Difference = Capitals,
        },
        NoDate("171", "MC_DOB", "The date of birth of the mother's child is no date.", child => child.Headers),
        NoDate("112", "DATE_INT", "The day of the decision that adoption is best is no date.", child => child.Ad1),
        NoDate("113", "DATE_MATCH", "The day of the match with the adopters is no date.", child => child.Ad1),
        NoDate("114", "FOSTER_CARE", "Whether the adopter was the foster carer is not 0 or 1.", child => child.Ad1),
        NoDate("115", "DATE_PLACED", "The day of the decision to place for adoption is no date.", child => child.PlacedAdoptions),
        NoDate("116", "DATE_PLACED_CEASED", "The day the decision to place for adoption was reversed is no date.", child => child.PlacedAdoptions),
        Code("120", "REASON_PLACED_CEASED", "The reason the decision to place for adoption was reversed is not one of the codes, RD1 to RD4.", child => child.PlacedAdoptions, row => row.ReasonPlacedCeased, "RD1", "RD2", "RD3", "RD4"),
        new("131", "Whether the authority is in touch with the care leaver is blank or is not one of the codes.", ["IN_TOUCH"], Each.In(child => child.Oc3, row => NotIn(Contacts, row.InTouch))) { Difference = Capitals },
        new("132", "The care leaver's activity is blank or is not one of the codes.", ["ACTIV"], Each.In(child => child.Oc3, row => NotIn(Activities, row.Activ))) { Difference = Capitals },
        new("133", "The care leaver's accommodation is blank or is not one of the codes.", ["ACCOM"], Each.In(child => child.Oc3, row => NotIn(Homes, row.Accom))) { Difference = Capitals },
        new("166", "The day of the review is blank or is no date.", ["REVIEW"], Each.In(child => child.Reviews, row => row.Review is null)),
        new("175", "The number of adopters is not 1 or 2.", ["NB_ADOPTR"], Each.In(child => child.Ad1, row => row.IsUnreadable("NB_ADOPTR") || row.NbAdoptr is < 1 or > 2)),
        Code("176", "SEX_ADOPTR", "The sex of the adopters is not one of the codes.", child => child.Ad1, row => row.SexAdoptr, "M1", "F1", "MM", "FF", "MF"),
        Code("177", "LS_ADOPTR", "The legal status of the adopters is not one of the codes.", child => child.Ad1, row => row.LsAdoptr, "L0", "L11", "L12", "L2", "L3", "L4"),
        new("180", "The score of the questionnaire is not a whole number from 0 to 40.", ["SDQ_SCORE"], Each.In(child => child.Oc2, row => row.IsUnreadable("SDQ_SCORE") || row.SdqScore is < 0 or > 40)),
        new("181", "An outcome is filled with something other than 0 or 1.", ["CONVICTED", .. Outcomes], Each.In(child => child.Oc2, row => row.IsUnreadable("CONVICTED") || Array.Exists(Outcomes, row.IsUnreadable))),
        Code("196", "SDQ_REASON", "The reason there is no score is not one of the codes, SDQ1 to SDQ5.", child => child.Oc2, row => row.SdqReason, [.. CodeSet.ReasonForNoScore.Codes]),
        Code("631", "PREV_PERM", "The previous permanence is not one of the codes.", child => child.PrevPerms, row => row.PrevPerm, "P1", "P2", "P3", "P4", "Z1"),
        Code("1006", "MISSING", "The sort of absence is not one of the codes, M and A.", child => child.Missing, row => row.Missing, "M", "A"),
        new("1004", "The day a child went missing or away is blank or is no date.", ["MIS_START"], Each.In(child => child.Missing, row => row.MisStart is null)),
        NoDate("1005", "MIS_END", "The day a child was back from being missing or away is no date.", child => child.Missing),
        NoDate("SW04", "SW_DECOM", "The first day with a social worker is no date.", child => child.SocialWorkers, from: 2024),
        NoDate("SW05", "SW_DEC", "The last day with a social worker is no date.", child => child.SocialWorkers, from: 2024),
        new("700", "The first day of an order depriving a child of liberty is blank or is no date.", ["DOLO_START"], Each.In(child => child.DoLos, row => row.DoloStart is null)) { From = 2027 },
        NoDate("701", "DOLO_END", "The last day of an order depriving a child of liberty is no date.", child => child.DoLos, from: 2027),
    ];

    private static bool HasNoSexOf(HeaderRow row, CollectionYear year) => row.Sex is not { } code || !CodeSet.Sex.Contains(code, year.Ending);

    private static string[] Outcomes => ["HEALTH_CHECK", "IMMUNISATIONS", "TEETH_CHECK", "HEALTH_ASSESSMENT", "SUBSTANCE_MISUSE", "INTERVENTION_RECEIVED", "INTERVENTION_OFFERED"];

    /// <summary>The cell is filled, and what it holds could not be read.</summary>
    private static ValidationRule NoDate<T>(string number, string field, string meaning, Func<ChildRows, List<T>> rows, int from = ValidationRule.FirstYear)
        where T : Row => new(number, meaning, [field], Each.In(rows, row => row.IsUnreadable(field))) { From = from };

    /// <summary>The cell is filled, and not with one of the codes.</summary>
    private static ValidationRule Code<T>(string number, string field, string meaning, Func<ChildRows, List<T>> rows, Func<T, string?> code, params string[] codes)
        where T : Row => new(number, meaning, [field], Each.In(rows, row => row.IsUnreadable(field) || (code(row) is { } found && Array.IndexOf(codes, found) < 0))) { Difference = Capitals };

    private static bool NotIn(string[] codes, string? code) => code is null || Array.IndexOf(codes, code) < 0;

    private static bool IsPupilNumber(string number)
    {
        if (CheckSetting.IsUnknown(number))
        {
            return true;
        }

        if (number.Length != 13 || number[0] is < 'A' or > 'Z' or 'I' or 'O' or 'S')
        {
            return false;
        }

        for (var i = 1; i < 12; i++)
        {
            if (number[i] is < '0' or > '9')
            {
                return false;
            }
        }

        return number[12] is (>= '0' and <= '9') or (>= 'A' and <= 'Z');
    }
}
