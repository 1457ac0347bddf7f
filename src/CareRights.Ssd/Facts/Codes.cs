using System.Collections.Generic;
using CareRights.Ssda903;

namespace CareRights.Ssd.Facts;

/// <summary>Codes of the return as case systems write them: alone, or before the words they stand for, as "S - Started to be looked after".</summary>
internal static class Codes
{
    private static readonly Dictionary<(ReturnTable, string), CodeSet> Sets = new()
    {
        [(ReturnTable.Episodes, "RNE")] = CodeSet.ReasonForNewEpisode,
        [(ReturnTable.Episodes, "LS")] = CodeSet.LegalStatus,
        [(ReturnTable.Episodes, "CIN")] = CodeSet.CategoryOfNeed,
        [(ReturnTable.Episodes, "PLACE")] = CodeSet.Placement,
        [(ReturnTable.Episodes, "PLACE_PROVIDER")] = CodeSet.Provider,
        [(ReturnTable.Episodes, "REC")] = CodeSet.ReasonEpisodeCeased,
        [(ReturnTable.Episodes, "REASON_PLACE_CHANGE")] = CodeSet.ReasonPlacementChanged,
        [(ReturnTable.SocialWorkers, "SW_REASON")] = CodeSet.ReasonWorkerChanged,
    };

    /// <summary>The code that a text begins with, where the column has a code set and the set holds it; otherwise the text as it stands.</summary>
    public static string? Of(ReturnTable table, string column, string? text)
    {
        if (text is null)
        {
            return null;
        }

        if (table == ReturnTable.Missing && column == "MISSING")
        {
            // The dataset writes the words of the return's guidance.
            return text.ToUpperInvariant() switch { "MISSING" => "M", "AWAY" => "A", _ => text };
        }

        return Sets.TryGetValue((table, column), out var set) && First(text) is { } code && set.Contains(code) ? code : text;
    }

    /// <summary>The code of a legal status; <see langword="null"/> for one that makes nobody looked after, such as a special guardianship order, and for a text that is no code.</summary>
    public static string? LegalStatus(string? text) => text is not null && First(text) is { } code && CodeSet.LegalStatus.Contains(code) ? code : null;

    private static string? First(string text)
    {
        var end = 0;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return end == 0 ? null : text.Substring(0, end).ToUpperInvariant();
    }
}

/// <summary>Yes and no as case systems write them.</summary>
internal static class YesNo
{
    /// <summary>Yes, no, or <see langword="null"/> for nothing and for a text that is neither, which is reported.</summary>
    public static bool? Of(SsdRow row, string column, ICollection<SsdProblem> problems)
    {
        var said = Of(row[column]);
        if (said is null && row[column] is not null)
        {
            problems.Add(SsdProblem.Of(row, column, "a text that is neither yes nor no, not shown", "Y or N", ProblemEffect.FieldLost));
        }

        return said;
    }

    public static bool? Of(string? text) => text?.ToUpperInvariant() switch
    {
        "1" or "Y" or "YES" or "T" or "TRUE" => true,
        "0" or "N" or "NO" or "F" or "FALSE" => false,
        _ => null,
    };
}
