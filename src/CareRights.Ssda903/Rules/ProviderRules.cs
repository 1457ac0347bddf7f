using System;
using System.Collections.Generic;
using System.Linq;

namespace CareRights.Ssda903.Rules;

/// <summary>The URN of a placement against the caller's register of providers.</summary>
/// <remarks>A number that is registered more than once is in order if one of its registrations is. XXXXXXX says that the provider has no number.</remarks>
internal static class ProviderRules
{
    private const string Unlisted = "A URN that the register does not hold breaks rule 1008 alone; the public implementation objects to it here as well.";

    public static IReadOnlyList<ValidationRule> All { get; } =
    [
        new("1008", "The URN is not in the register of providers.", ["URN"], (child, found) => found.AddAll(child.Episodes.Where(row =>
            HasUrn(row) && found.Setting.Registrations(row).Count == 0)))
        {
            Registers = Register.Providers,
        },
        Registered("219", ["URN", "PLACE"], "The provider is not registered for this placement.", (row, provider, _) => row.IsUnreadable("PLACE") || provider.Places.Contains(row.Place ?? "")),
        Address(["K1", "K2", "R3", "S1"], until: 2023),
        Address(["H5", "K1", "K2", "R3", "S1"], from: 2024, until: 2024),
        Address(["K1", "K2", "K3", "R3", "S1"], from: 2025),
        Registered("224", ["PLACE_PROVIDER", "URN"], "The provider registered under the URN is not of the sort recorded.", (row, provider, _) => row.IsUnreadable("PLACE_PROVIDER") || provider.Providers.Contains(row.PlaceProvider ?? "")),
        Registered("227", ["URN", "DECOM"], "The provider's registration had ended when the episode began.", (row, provider, _) =>
            !(provider.RegistrationEnded <= row.Decom)),
        Registered("228", ["URN", "DEC"], "The provider's registration ended before the episode did.", (row, provider, found) =>
            !(provider.RegistrationEnded < row.EndOr(found.Year.LastDay))),
        Registered("229", ["URN", "PLACE_PROVIDER"], "The authority itself provides the placement (PR1), and the provider lies in another; or another authority does (PR2), and it lies in this one.", (row, provider, found) =>
            found.Setting.AuthorityOf(row) is not { } own || !(row.PlaceProvider == "PR1" ? !Same(provider.Authority, own) : row.PlaceProvider == "PR2" && Same(provider.Authority, own)), Register.Authority),
    ];

    private static ValidationRule Address(string[] places, int from = ValidationRule.FirstYear, int? until = null) => Registered(
        "221",
        ["PL_POST", "URN"],
        "The postcode of the placement is not that of the provider.",
        (row, provider, _) => row.IsShortBreak() || Array.IndexOf(places, row.Place) < 0 || row.PlPost is not { } post || Postcodes.Normal(post) == provider.Postcode,
        from: from,
        until: until);

    /// <summary>Objects to an episode whose URN the register holds, and no registration under it fits.</summary>
    private static ValidationRule Registered(
        string number,
        string[] fields,
        string meaning,
        Func<EpisodeRow, ProviderRow, Found, bool> fits,
        Register besides = Register.None,
        int from = ValidationRule.FirstYear,
        int? until = null) => new(number, meaning, fields, (child, found) => found.AddAll(child.Episodes.Where(row =>
            HasUrn(row) && found.Setting.Registrations(row) is { Count: > 0 } registrations && !registrations.Any(provider => fits(row, provider, found)))))
        {
            From = from,
            Until = until,
            Registers = Register.Providers | besides,
            Difference = Unlisted,
        };

    private static bool HasUrn(EpisodeRow row) => row.Urn is { } urn && !string.Equals(urn, EpisodeFacts.NoUrn, StringComparison.OrdinalIgnoreCase);

    private static bool Same(string? one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
