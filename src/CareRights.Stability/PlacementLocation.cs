using System;
using System.Text;

namespace CareRights.Stability;

/// <summary>Where a placement is, seen from the child's home: is it more than 20 miles away, and outside the authority's boundary?</summary>
/// <remarks>
/// <para>
/// DfE derives both from the postcodes of the return: the root of the squared differences of easting and northing in metres, over 1,000 and over 1.6093, to one decimal place.
/// Convention: 20 miles is held against the figure so rounded, which is the one that is published, so that 20.04 miles is not over 20. Coordinates come from the caller;
/// a postcode that is missing or not in the caller's table leaves the distance unknown, and DfE publishes such placements as a group of their own. England.
/// </para>
/// <para>A fact left <see langword="null"/> is unknown. Equality is by value. Immutable. Its text leaves out the places.</para>
/// </remarks>
/// <example>
/// <code>
/// var placed = new PlacementLocation { Home = new(430000, 433000), Placement = new(470000, 433000) };
/// Console.WriteLine(placed.Miles + ": " + placed.IsOver20Miles); // 24.9: Yes
/// </code>
/// </example>
internal sealed record PlacementLocation
{
    private const double KilometresInAMile = 1.6093;
    private const decimal Far = 20m;

    /// <summary>The home the child came from (HOME_POST).</summary>
    public GridReference? Home { get; init; }

    /// <summary>The placement (PL_POST).</summary>
    public GridReference? Placement { get; init; }

    /// <summary>The code of the authority that looks after the child.</summary>
    public string? ResponsibleAuthority { get; init; }

    /// <summary>The code of the authority the placement lies in.</summary>
    public string? PlacementAuthority { get; init; }

    /// <summary>Miles as the crow flies from the home to the placement, to one decimal place; <see langword="null"/> if not known.</summary>
    public decimal? Miles => this is { Home: { } home, Placement: { } placement } ? Between(home, placement) : null;

    /// <summary>Whether that is more than 20 miles.</summary>
    public Answer IsOver20Miles => (Miles is { } miles ? miles > Far : (bool?)null).ToAnswer();

    /// <summary>Whether the placement lies outside the authority that looks after the child.</summary>
    public Answer IsOutsideBoundary => (string.IsNullOrWhiteSpace(ResponsibleAuthority) || string.IsNullOrWhiteSpace(PlacementAuthority)
        ? (bool?)null
        : !string.Equals(ResponsibleAuthority, PlacementAuthority, StringComparison.Ordinal)).ToAnswer();

    private static decimal Between(GridReference home, GridReference placement)
    {
        double east = (long)placement.Easting - home.Easting;
        double north = (long)placement.Northing - home.Northing;
        return Math.Round((decimal)(Math.Sqrt((east * east) + (north * north)) / 1000 / KilometresInAMile), 1, MidpointRounding.AwayFromZero);
    }

    private bool PrintMembers(StringBuilder text)
    {
        text.Append("ResponsibleAuthority = ").Append(ResponsibleAuthority);
        return true;
    }
}
