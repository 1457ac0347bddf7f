using System;
using System.Collections.Generic;
using CareRights.Stability;

namespace CareRights.Ssda903.Rules;

/// <summary>What the checks know besides one child's rows: the registers that stand beside the return, and what several children share.</summary>
internal sealed class CheckSetting
{
    private readonly Dictionary<string, CoordinateRow> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ProviderRow>> providers = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<(string?, string)> pupilNumbers = [];
    private readonly HashSet<(string?, string)> sharedPupilNumbers = [];

    public CheckSetting(Return data, int year, string? authority)
    {
        Authority = authority;
        foreach (var row in data.Coordinates)
        {
            places[row.Postcode] = row;
        }

        foreach (var row in data.Providers)
        {
            if (!providers.TryGetValue(row.Urn, out var registrations))
            {
                providers.Add(row.Urn, registrations = []);
            }

            registrations.Add(row);
        }

        foreach (var row in data.Headers)
        {
            if ((row.ReturnYear ?? year) == year && row.Upn is { } number && !IsUnknown(number) && !pupilNumbers.Add((row.Authority, number.ToUpperInvariant())))
            {
                sharedPupilNumbers.Add((row.Authority, number.ToUpperInvariant()));
            }
        }
    }

    /// <summary>The authority the return belongs to, for rows that do not say.</summary>
    public string? Authority { get; }

    public bool HasPostcodes => places.Count > 0;

    public bool HasProviders => providers.Count > 0;

    public static bool IsUnknown(string pupilNumber) => pupilNumber.ToUpperInvariant() is "UN1" or "UN2" or "UN3" or "UN4" or "UN5";

    public bool IsShared(HeaderRow row) => row.Upn is { } number && sharedPupilNumbers.Contains((row.Authority, number.ToUpperInvariant()));

    /// <summary>The registrations under an episode's URN: none if the register does not hold it.</summary>
    public IReadOnlyList<ProviderRow> Registrations(EpisodeRow row) => row.Urn is { } urn && providers.TryGetValue(urn, out var registrations) ? registrations : [];

    public CoordinateRow? Place(string? postcode) => postcode is not null && places.TryGetValue(Postcodes.Normal(postcode), out var place) ? place : null;

    /// <summary>The authority that a return's row belongs to.</summary>
    public string? AuthorityOf(Row row) => row.Authority ?? Authority;

    /// <summary>The authority a placement lies in: as the row says, else as the register of postcodes does.</summary>
    public string? AuthorityOfPlacement(EpisodeRow row) => row.PlLa ?? Place(row.PlPost)?.Authority;

    /// <summary>Whether a placement is known to lie in England: its authority is known, and is not one of another country.</summary>
    public bool IsInEngland(EpisodeRow row) => AuthorityOfPlacement(row) is { } there && there.ToUpperInvariant() is not ("CON" or "NIR" or "SCO" or "WAL" or "NUK")
        && !(there.Length == 9 && there[0] is 'S' or 's' or 'W' or 'w' or 'N' or 'n' && there[1] is >= '0' and <= '9');

    /// <summary>Whether a placement lies in the authority's own area: as the row says, else by the register of postcodes. <see langword="null"/> if neither says.</summary>
    public bool? IsInOwnArea(EpisodeRow row) => row.PlLocation is { } said
        ? string.Equals(said, "IN", StringComparison.OrdinalIgnoreCase)
        : AuthorityOfPlacement(row) is { } there && AuthorityOf(row) is { } own ? string.Equals(there, own, StringComparison.OrdinalIgnoreCase) : null;

    /// <summary>Miles from home to the placement: as the row says, else as the Department derives them from the two postcodes.</summary>
    public decimal? Miles(EpisodeRow row) => row.PlDistance ?? (Place(row.HomePost) is { } home && Place(row.PlPost) is { } placement
        ? new PlacementLocation { Home = new(home.Easting, home.Northing), Placement = new(placement.Easting, placement.Northing) }.Miles
        : null);
}
