using System.Collections.Generic;
using NodaTime;

namespace CareRights.Ssda903.Rules;

/// <summary>How long an emergency status may last.</summary>
/// <remarks>
/// Episodes of one status that run into each other are one stay. A stay still open is counted to the end of the year. The return holds days and not hours,
/// so a stay is counted in days from the first to the day it ended: what is found is over the limit, and a stay a few hours over it may not be found.
/// </remarks>
internal static class LegalLimitRules
{
    public static IReadOnlyList<ValidationRule> All { get; } =
    [
        AtMost(
            "361",
            "L1",
            3,
            "Police protection (L1) lasts more than 72 hours, counted as three days.",
            RuleSources.Section("section 46(6)", "section/46")),
        AtMost(
            "362",
            "L2",
            21,
            "An emergency protection order (L2) lasts more than 21 days.",
            RuleSources.Section("section 45(1) to (6)", "section/45"),
            "The Act allows eight days and one extension of seven. The Department's 21 days are wider: an order of 16 to 21 days is no breach of this rule and may be one of the Act."),
        AtMost(
            "363",
            "L3",
            7,
            "A child assessment order (L3) lasts more than seven days.",
            RuleSources.Section("section 43(5)", "section/43")),
        AtMost(
            "364",
            "J2",
            21,
            "Detention in local authority accommodation after charge (J2) lasts more than 21 days.",
            RuleSources.Pace,
            "The Act asks for the first sitting of the court and names no number of days. The 21 are those of the public implementation."),
    ];

    private static ValidationRule AtMost(string number, string status, int days, string meaning, Citation law, string difference = "") =>
        new(number, meaning, ["LS", "DECOM", "DEC"], (child, found) => Stays(child, found, status, days))
        {
            Law = law,
            Difference = difference,
        };

    private static void Stays(ChildRows child, Found found, string status, int days)
    {
        var rows = child.Sequence;
        for (var first = 0; first < rows.Count; first++)
        {
            if (rows[first].Ls != status || End(rows[first]) is not { } end)
            {
                continue;
            }

            var last = first;
            while (last + 1 < rows.Count && rows[last + 1].Ls == status && rows[last + 1].Decom <= end && End(rows[last + 1]) is { } next)
            {
                last++;
                end = LocalDate.Max(end, next);
            }

            var start = rows[first].Decom!.Value;
            for (; first <= last && Days.Between(start, end) > days; first++)
            {
                found.Add(rows[first], Days.Text(start, end));
            }

            first = last;
        }

        LocalDate? End(EpisodeRow row) => row.EndOr(found.Year.LastDay);
    }
}
