using System;

namespace CareRights.Stability.Columns;

/// <summary>All that the placement measures ask of a row's codes, in one byte.</summary>
[Flags]
internal enum RowKind : byte
{
    None = 0,

    /// <summary>S, P or B.</summary>
    Begins = 1,

    /// <summary>S.</summary>
    StartsCare = 2,

    /// <summary>V1, V3 or V4.</summary>
    ShortBreak = 4,

    /// <summary>V3 or V4.</summary>
    Respite = 8,

    /// <summary>T0 to T4.</summary>
    Away = 16,

    /// <summary>A foster placement, or adoption by the foster carer: what a row of <see cref="AdoptionByCarer"/> carries on.</summary>
    WithCarer = 32,

    /// <summary>A3 or A5.</summary>
    AdoptionByCarer = 64,

    /// <summary>The child has a code that could not be read or a conflict: the readable functions answer for it.</summary>
    InDoubt = 128,
}

internal static class RowKinds
{
    public static RowKind Of(ReasonForNewEpisode reason, LegalStatus status, PlacementType placement) =>
        (reason.BeginsPlacement() ? RowKind.Begins : 0)
        | (reason == ReasonForNewEpisode.S ? RowKind.StartsCare : 0)
        | (status.IsShortBreak() ? RowKind.ShortBreak : 0)
        | (status is LegalStatus.V3 or LegalStatus.V4 ? RowKind.Respite : 0)
        | (placement.IsTemporary() ? RowKind.Away : 0)
        | (placement.IsFoster() || placement.IsAdoptionByCurrentCarer() ? RowKind.WithCarer : 0)
        | (placement.IsAdoptionByCurrentCarer() ? RowKind.AdoptionByCarer : 0)
        | (reason == ReasonForNewEpisode.Unknown || status == LegalStatus.Unknown || placement == PlacementType.Unknown ? RowKind.InDoubt : 0);
}
