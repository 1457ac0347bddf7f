using System;
using System.Collections.Generic;
using System.Linq;

namespace CareRights.Stability;

/// <summary>The codes of the return: read from text, and the groups that the measures speak of.</summary>
public static class EpisodeCodes
{
    private const int Longest = 3;

    /// <summary>The reason a new episode began, from its code.</summary>
    /// <param name="code">The code as written in the return; capital letters, no spaces around it.</param>
    /// <returns>The reason; <see cref="ReasonForNewEpisode.Unknown"/> if blank or not a code of the return.</returns>
    public static ReasonForNewEpisode ToReasonForNewEpisode(string? code) => Parse<ReasonForNewEpisode>(code);

    /// <summary>The legal status, from its code.</summary>
    /// <inheritdoc cref="ToReasonForNewEpisode" path="/param"/>
    /// <returns>The status; <see cref="LegalStatus.Unknown"/> if blank or not a code of the return.</returns>
    public static LegalStatus ToLegalStatus(string? code) => Parse<LegalStatus>(code);

    /// <summary>The kind of placement, from its code.</summary>
    /// <inheritdoc cref="ToReasonForNewEpisode" path="/param"/>
    /// <returns>The kind; <see cref="PlacementType.Unknown"/> if blank or not a code of the return.</returns>
    public static PlacementType ToPlacementType(string? code) => Parse<PlacementType>(code);

    /// <summary>The reason an episode ended, from its code.</summary>
    /// <inheritdoc cref="ToReasonForNewEpisode" path="/param"/>
    /// <returns>The reason; <see langword="null"/> if blank; <see cref="ReasonCeased.Unknown"/> if not a code of the return.</returns>
    public static ReasonCeased? ToReasonCeased(string? code) => string.IsNullOrEmpty(code) ? null : Parse<ReasonCeased>(code);

    /// <summary>An agreed series of short-term breaks: V3, V4 and V1, the code for the same thing in older returns.</summary>
    public static bool IsShortBreak(this LegalStatus status) => status is LegalStatus.V1 or LegalStatus.V3 or LegalStatus.V4;

    /// <summary>A temporary placement: T0 to T4.</summary>
    public static bool IsTemporary(this PlacementType placement) => placement is >= PlacementType.T0 and <= PlacementType.T4;

    /// <summary>A foster placement: U1 to U6.</summary>
    public static bool IsFoster(this PlacementType placement) => placement is >= PlacementType.U1 and <= PlacementType.U6;

    /// <summary>Placed for adoption with the current foster carer: A3 and A5.</summary>
    public static bool IsAdoptionByCurrentCarer(this PlacementType placement) => placement is PlacementType.A3 or PlacementType.A5;

    /// <summary>Placed for adoption: A2 to A6. Fostering for adoption (U2, U5) is not.</summary>
    public static bool IsAdoption(this PlacementType placement) => placement is >= PlacementType.A2 and <= PlacementType.A6;

    /// <summary>A new placement and a new carer by the reason recorded: S, P and B.</summary>
    public static bool BeginsPlacement(this ReasonForNewEpisode reason) => reason is ReasonForNewEpisode.S or ReasonForNewEpisode.P or ReasonForNewEpisode.B;

    private static T Parse<T>(string? code)
        where T : struct, Enum => code is not null && code.Length is > 0 and <= Longest && Names<T>.ByCode.TryGetValue(Packed(code), out var value) ? value : default;

    // The letters of a code in one number: every row is asked four times.
    private static long Packed(string code)
    {
        long packed = 0;
        foreach (var letter in code)
        {
            packed = (packed << 16) | letter;
        }

        return packed;
    }

    // Enum.TryParse would also read "3", "S,P" and "Unknown".
    private static class Names<T>
        where T : struct, Enum
    {
        public static Dictionary<long, T> ByCode { get; } = Enum.GetNames(typeof(T)).Where(name => name.Length <= Longest).ToDictionary(Packed, name => (T)Enum.Parse(typeof(T), name));
    }
}
