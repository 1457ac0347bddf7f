using System;
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
        Leaving("387", "A child under 14 leaves care to live independently (E5, E6).", 14, "E5", "E6"),
        new("388", "An episode ended because a new one begins (X1), and none begins that day; or one does, and the reason is another.", ["REC"], Each.Previous(NoContinuation)),
        Leaving("389", "A child under 16 moves to the care of adult services (E7).", 16, "E7"),
        new("437", "An episode follows the child's death (E2), or the finding that the child was an adult (E15).", ["REC"], Each.Previous(
            (row, next) => next is not null && row.Rec is "E2" or "E15")),
        Leaving("460", "A young person under 18 leaves care and stays put with the carers (E17).", 18, "E17"),
    ];

    private static ValidationRule Leaving(string number, string meaning, int age, params string[] reasons) =>
        new(number, meaning, ["REC", "DEC"], Each.Episode((row, child, _) => Array.IndexOf(reasons, row.Rec) >= 0 && row.Dec < child.Attains(age)));

    private static bool NoContinuation(EpisodeRow row, EpisodeRow? next) =>
        row.Dec is { } end && row.Rec is { } reason && (reason == "X1" ? next?.Decom != end : next?.Decom == end);
}
