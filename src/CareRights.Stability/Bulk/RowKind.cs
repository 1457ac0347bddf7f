using System;

namespace CareRights.Stability.Bulk;

/// <summary>All that the placement measures ask of a row's codes and of its neighbours, in one byte. None of it depends on the day asked about.</summary>
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

    /// <summary>A period of care begins: a start of care, the first row, one after a gap or after a short break. A short break of no days is passed over.</summary>
    BeginsCare = 16,

    /// <summary>The first row of a placement as <see cref="Measures.Placements.PlacementRules"/> counts them.</summary>
    BeginsPlacement = 32,

    /// <summary>A later row belongs to the same placement.</summary>
    GoesOn = 64,

    /// <summary>The last row of a placement that lasted a day or longer.</summary>
    EndsPlacement = 128,
}

internal static class RowKinds
{
    public static RowKind Of(ReasonForNewEpisode reason, LegalStatus status) =>
        (reason.BeginsPlacement() ? RowKind.Begins : 0)
        | (reason == ReasonForNewEpisode.S ? RowKind.StartsCare : 0)
        | (status.IsShortBreak() ? RowKind.ShortBreak : 0)
        | (status is LegalStatus.V3 or LegalStatus.V4 ? RowKind.Respite : 0);
}
