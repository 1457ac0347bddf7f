using System.Collections.Generic;

namespace CareRights.Ssda903.Rules;

/// <summary>Why an episode ended, against what came after.</summary>
internal static class CeasingRules
{
    public static IReadOnlyList<ValidationRule> All { get; } =
    [
        new("386", "The child is adopted (E11, E12) at 18 or over.", ["REC"], Each.Episode(
            (row, child, _) => row.Rec is "E11" or "E12" && row.Dec >= child.Attains(18)))
        {
            Law = RuleSources.AdoptionOrder,
            Difference = "The law allows an adoption order until the nineteenth birthday where it was applied for before the eighteenth; the Department's rule does not, and nor does this one.",
        },
        new("388", "An episode ended because a new one begins (X1), and none begins that day; or one does, and the reason is another.", ["REC"], Each.Previous(NoContinuation)),
    ];

    private static bool NoContinuation(EpisodeRow row, EpisodeRow? next) =>
        row.Dec is { } end && row.Rec is { } reason && (reason == "X1" ? next?.Decom != end : next?.Decom == end);
}
