using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using CareRights.Ssda903.Reading;

namespace CareRights.Ssda903;

/// <summary>The codes that a column of the return may hold, each with the returns it is a code of. Reading, the validation rules and the groups take them from here.</summary>
/// <remarks>
/// From the code sets of the public validator of the return, years 2022-23 to 2026-27, and of the returns to 2018 and 2019 for special guardianship.
/// A code that left before 2022-23 is held to 2022 at the latest: its last year was not read. A year is that in which the return's 31 March falls.
/// </remarks>
internal sealed class CodeSet
{
    private const int LastBeforeTheLists = 2022;

    private readonly Dictionary<string, (int From, int Until)> dated;
    private readonly PackedTexts<string> texts = new(128);

    private CodeSet(string expected, string always, params (string Codes, int From, int Until)[] some)
    {
        Expected = expected;
        dated = some.Append((Codes: always, From: int.MinValue, Until: int.MaxValue))
            .SelectMany(each => each.Codes.Split([' '], StringSplitOptions.RemoveEmptyEntries), (each, code) => (code, each.From, each.Until))
            .ToDictionary(each => each.code, each => (each.From, each.Until), StringComparer.Ordinal);
        Codes = [.. dated.Keys.OrderBy(code => code, StringComparer.Ordinal)];
        foreach (var code in Codes)
        {
            texts.Add(new PackedText(Encoding.ASCII.GetBytes(code)), code);
        }
    }

    /// <summary>SEX: 1 male and 2 female in the returns to 2023-24; M, F, and U for neither or not known, since.</summary>
    public static CodeSet Sex { get; } = new("M, F or U; in the returns to 2024, 1 or 2", "", ("1 2", int.MinValue, 2024), ("M F U", 2025, int.MaxValue));

    /// <summary>RNE, why an episode is new: started, legal status, placement and carer, placement with the same carer, both with another carer, both with the same carer.</summary>
    public static CodeSet ReasonForNewEpisode { get; } = new("S, L, P, T, B or U", "S L P T B U");

    /// <summary>LS, the legal status. D1 is kept for freeing orders of before 2006 that still run. V1 is historical.</summary>
    public static CodeSet LegalStatus { get; } = new("a legal status, such as C2 or V2", "C1 C2 D1 E1 V2 V3 V4 L1 L2 L3 J1 J2 J3", ("V1", int.MinValue, LastBeforeTheLists));

    /// <summary>CIN, the category of need.</summary>
    public static CodeSet CategoryOfNeed { get; } = new("N1 to N8", "N1 N2 N3 N4 N5 N6 N7 N8");

    /// <summary>PLACE, the placement. A2 and R4 are historical; H5, P2 and Z1 leave with 2024-25, K3 comes with it, and Z11 to Z14 come with 2025-26.</summary>
    public static CodeSet Placement { get; } = new(
        "a placement, such as U1 or K2",
        "A3 A4 A5 A6 K1 K2 P1 P3 R1 R2 R3 R5 S1 T0 T1 T2 T3 T4 U1 U2 U3 U4 U5 U6",
        ("A2 R4", int.MinValue, LastBeforeTheLists),
        ("H5 P2 Z1", int.MinValue, 2025),
        ("K3", 2025, int.MaxValue),
        ("Z11 Z12 Z13 Z14", 2026, int.MaxValue));

    /// <summary>PLACE_PROVIDER, who provides the placement.</summary>
    public static CodeSet Provider { get; } = new("PR0 to PR5", "PR0 PR1 PR2 PR3 PR4 PR5");

    /// <summary>REC, why an episode ceased. E43 and E44 stood to 2017-18, and E45 to E48 replaced them. E99 is not of the return: it marks an end that an earlier repair supplied.</summary>
    public static CodeSet ReasonEpisodeCeased { get; } = new(
        "a reason an episode ceased, such as X1 or E4A",
        "X1 E11 E12 E13 E14 E15 E16 E17 E2 E3 E41 E4A E4B E5 E6 E7 E8 E9",
        ("E43 E44", int.MinValue, 2018),
        ("E45 E46 E47 E48", 2019, int.MaxValue),
        ("E99", 0, 0));

    /// <summary>REASON_PLACE_CHANGE, why a placement ended. LIIAF is not of the return: it marks an end that an earlier repair supplied.</summary>
    public static CodeSet ReasonPlacementChanged { get; } = new(
        "a reason a placement changed, such as CARPL", "ALLEG APPRR CARPL CHILD CLOSE CREQB CREQO CUSTOD LAREQ OTHER PLACE STAND", ("LIIAF", 0, 0));

    /// <summary>SW_REASON, why a social worker changed.</summary>
    public static CodeSet ReasonWorkerChanged { get; } = new("a reason a worker changed, such as CHCHAN", "ABSENC CHCHAN FCONTA LEFTRL MANAGE ORGRST OTHERS PCCHAN SWDIED TSPROC");

    /// <summary>MISSING, how a child was absent.</summary>
    public static CodeSet Absence { get; } = new("M or A", "A M");

    /// <summary>SDQ_REASON, why there is no score of the strengths and difficulties questionnaire.</summary>
    public static CodeSet ReasonForNoScore { get; } = new("SDQ1 to SDQ5", "SDQ1 SDQ2 SDQ3 SDQ4 SDQ5");

    /// <summary>The codes of any year.</summary>
    public IReadOnlyList<string> Codes { get; }

    internal string Expected { get; }

    /// <summary>The code of any year that a cell is, letter by letter; <see langword="null"/> if it is none.</summary>
    internal string? Find(ReadOnlySpan<byte> cell) => cell.Length > PackedText.Longest ? null : texts.Find(new PackedText(cell));

    /// <summary>Whether a code, in capitals, is of any year.</summary>
    public bool Contains(string code) => dated.ContainsKey(code);

    /// <summary>Whether a code, in capitals, is one of the return of a year.</summary>
    /// <param name="code">The code.</param>
    /// <param name="year">The year in which the return's 31 March falls.</param>
    public bool Contains(string code, int year) => dated.TryGetValue(code, out var held) && year >= held.From && year <= held.Until;

    /// <summary>What a code of the sex stands for, whichever year it is of: male, female, neither or not known; <see langword="null"/> if it is blank or no code.</summary>
    internal static string? SexInWords(string? code) => code switch
    {
        "1" or "M" => "male",
        "2" or "F" => "female",
        "U" => "neither or not known",
        _ => null,
    };
}
