using System.Collections.Generic;
using System.Linq;

namespace CareRights.Ssda903.Rules;

/// <summary>The Department for Education's validation rules for the return, as far as they touch stability and care histories.</summary>
/// <remarks>
/// The meanings are this library's own words. The versions begin with the return for 2022-23, the first whose rules were read: nothing is carried back.
/// The latest version of a rule runs on until a later one is encoded.
/// </remarks>
public static class ValidationRules
{
    /// <summary>The first return whose rules are held: 2022-23.</summary>
    public const int FirstYear = 2023;

    /// <summary>The last return whose rules were read: 2026-27.</summary>
    public const int LastYear = 2027;

    /// <summary>Every version of every rule, by number and year.</summary>
    public static IReadOnlyList<ValidationRule> All { get; } =
    [
        .. new[]
        {
            CodeRules.All,
            DateRules.All,
            AgeRules.All,
            SequenceRules.All,
            LastYearRules.All,
            PlacementChangeRules.All,
            TemporaryPlacementRules.All,
            LegalLimitRules.All,
            ShortBreakRules.All,
            CeasingRules.All,
            MissingRules.All,
            SocialWorkerRules.All,
        }.SelectMany(family => family).OrderBy(rule => rule.Number, System.StringComparer.Ordinal).ThenBy(rule => rule.From),
    ];

    /// <summary>The rules that the return of a year is held to; none for a year before <see cref="FirstYear"/>.</summary>
    /// <param name="year">The year in which the return's 31 March falls.</param>
    public static IReadOnlyList<ValidationRule> InForce(int year) => [.. All.Where(rule => rule.IsInForce(year))];
}
