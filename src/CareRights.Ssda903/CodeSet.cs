using System;
using System.Collections.Generic;

namespace CareRights.Ssda903;

/// <summary>The codes that a column of the return may hold, of any year: whether a code is valid in one year is a matter for the validation rules.</summary>
/// <remarks>From the code sets of the public validator of the return, years 2022-23 to 2026-27, with the historical codes it names.</remarks>
public sealed class CodeSet
{
    private readonly HashSet<string> codes;

    private CodeSet(string expected, params string[] codes)
    {
        Expected = expected;
        Codes = codes;
        this.codes = new HashSet<string>(codes, StringComparer.Ordinal);
    }

    /// <summary>RNE, why an episode is new: started, legal status, placement and carer, placement with the same carer, both with another carer, both with the same carer.</summary>
    public static CodeSet ReasonForNewEpisode { get; } = new("S, L, P, T, B or U", "S", "L", "P", "T", "B", "U");

    /// <summary>LS, the legal status. D1 and V1 are historical.</summary>
    public static CodeSet LegalStatus { get; } =
        new("a legal status, such as C2 or V2", "C1", "C2", "D1", "E1", "V1", "V2", "V3", "V4", "L1", "L2", "L3", "J1", "J2", "J3");

    /// <summary>CIN, the category of need.</summary>
    public static CodeSet CategoryOfNeed { get; } = new("N1 to N8", "N1", "N2", "N3", "N4", "N5", "N6", "N7", "N8");

    /// <summary>PLACE, the placement. A2, H5, P2, R4, T0 and Z1 are historical or leaving.</summary>
    public static CodeSet Placement { get; } = new(
        "a placement, such as U1 or K2",
        "A2", "A3", "A4", "A5", "A6", "H5", "K1", "K2", "K3", "P1", "P2", "P3", "R1", "R2", "R3", "R4", "R5", "S1", "T0", "T1", "T2", "T3", "T4",
        "U1", "U2", "U3", "U4", "U5", "U6", "Z1", "Z11", "Z12", "Z13", "Z14");

    /// <summary>PLACE_PROVIDER, who provides the placement.</summary>
    public static CodeSet Provider { get; } = new("PR0 to PR5", "PR0", "PR1", "PR2", "PR3", "PR4", "PR5");

    /// <summary>REC, why an episode ceased. E43 and E44 stood to 2017-18. E99 is not of the return: it marks an end that an earlier repair supplied.</summary>
    public static CodeSet ReasonEpisodeCeased { get; } = new(
        "a reason an episode ceased, such as X1 or E4A",
        "X1", "E11", "E12", "E13", "E14", "E15", "E16", "E17", "E2", "E3", "E41", "E43", "E44", "E45", "E46", "E47", "E48", "E4A", "E4B", "E5", "E6", "E7", "E8", "E9", "E99");

    /// <summary>REASON_PLACE_CHANGE, why a placement ended. LIIAF is not of the return: it marks an end that an earlier repair supplied.</summary>
    public static CodeSet ReasonPlacementChanged { get; } = new(
        "a reason a placement changed, such as CARPL",
        "ALLEG", "APPRR", "CARPL", "CHILD", "CLOSE", "CREQB", "CREQO", "CUSTOD", "LAREQ", "LIIAF", "OTHER", "PLACE", "STAND");

    /// <summary>SW_REASON, why a social worker changed.</summary>
    public static CodeSet ReasonWorkerChanged { get; } = new(
        "a reason a worker changed, such as CHCHAN", "ABSENC", "CHCHAN", "FCONTA", "LEFTRL", "MANAGE", "ORGRST", "OTHERS", "PCCHAN", "SWDIED", "TSPROC");

    /// <summary>MISSING, how a child was absent.</summary>
    public static CodeSet Absence { get; } = new("M or A", "A", "M");

    /// <summary>The codes.</summary>
    public IReadOnlyList<string> Codes { get; }

    internal string Expected { get; }

    /// <summary>Whether a code, in capitals, is in the set.</summary>
    public bool Contains(string code) => codes.Contains(code);
}
