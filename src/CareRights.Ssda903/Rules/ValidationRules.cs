using System.Collections.Generic;
using System.Linq;

namespace CareRights.Ssda903.Rules;

/// <summary>The Department for Education's validation rules for the return.</summary>
/// <remarks>
/// The meanings are this library's own words. The versions begin with the return for 2022-23, the first whose rules were read, and end with 2026-27, the last:
/// nothing is carried back or forward. A year outside them has no rules, so its return is not checked, which is not the same as clean.
/// </remarks>
internal static class ValidationRules
{
    /// <summary>Every version of every rule, by number and year.</summary>
    public static IReadOnlyList<ValidationRule> All { get; } =
    [
        .. new[]
        {
            AdoptionRules.All,
            AgeRules.All,
            CareLeaverRules.All,
            CeasingRules.All,
            CodeRules.All,
            DateRules.All,
            EarlierCareRules.All,
            FormRules.All,
            HeaderRules.All,
            LastYearRules.All,
            LegalLimitRules.All,
            LibertyRules.All,
            MissingRules.All,
            MotherRules.All,
            OutcomeRules.All,
            PlacedForAdoptionRules.All,
            PlacementChangeRules.All,
            PlacementRules.All,
            PlaceRules.All,
            PreviousPermanenceRules.All,
            ProviderRules.All,
            ReviewRules.All,
            SequenceRules.All,
            ShortBreakRules.All,
            SocialWorkerRules.All,
            TemporaryPlacementRules.All,
            AsylumRules.All,
        }.SelectMany(family => family).OrderBy(rule => rule.Number, System.StringComparer.Ordinal).ThenBy(rule => rule.From),
    ];
}
