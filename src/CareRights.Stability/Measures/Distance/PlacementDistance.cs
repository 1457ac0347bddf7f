using System;
using System.Text;

namespace CareRights.Stability.Measures.Distance;

/// <summary>Where a placement is, seen from the child's home.</summary>
/// <remarks>A fact left <see langword="null"/> is unknown. Equality is by value. Immutable. Its text leaves out the places.</remarks>
public sealed record PlacementLocation
{
    /// <summary>The home the child came from (HOME_POST).</summary>
    public GridReference? Home { get; init; }

    /// <summary>The placement (PL_POST).</summary>
    public GridReference? Placement { get; init; }

    /// <summary>The code of the authority that looks after the child.</summary>
    public string? ResponsibleAuthority { get; init; }

    /// <summary>The code of the authority the placement lies in.</summary>
    public string? PlacementAuthority { get; init; }

    private bool PrintMembers(StringBuilder text)
    {
        text.Append("ResponsibleAuthority = ").Append(ResponsibleAuthority);
        return true;
    }
}

/// <summary>How far from home, and on which side of the boundary.</summary>
/// <param name="Miles">Miles as the crow flies, to one decimal place; <see langword="null"/> if not known.</param>
/// <param name="IsOver20Miles">More than 20 miles.</param>
/// <param name="IsOutsideBoundary">Outside the authority that looks after the child.</param>
/// <remarks>Equality is by value. Immutable.</remarks>
public sealed record DistanceAnswer(decimal? Miles, Answer IsOver20Miles, Answer IsOutsideBoundary);

/// <summary>Is this placement more than 20 miles from home, and outside the authority's boundary?</summary>
/// <remarks>
/// DfE derives both from the postcodes of the return: the root of the squared differences of easting and northing in metres, over 1,000 and over 1.6093, to one decimal place.
/// Convention: 20 miles is held against the figure so rounded, which is the one that is published, so that 20.04 miles is not over 20. Coordinates come from the caller;
/// a postcode that is missing or not in the caller's table leaves the distance unknown, and DfE publishes such placements as a group of their own. England.
/// </remarks>
public static class PlacementDistance
{
    private const double KilometresInAMile = 1.6093;
    private const decimal Far = 20m;

    /// <summary>The answer for one placement.</summary>
    public static DistanceAnswer Assess(PlacementLocation location)
    {
        Guard.Against.Null(location);
        var miles = location is { Home: { } home, Placement: { } placement } ? Miles(home, placement) : (decimal?)null;
        bool? isOver = miles is { } far ? far > Far : null;
        bool? isOutside = string.IsNullOrWhiteSpace(location.ResponsibleAuthority) || string.IsNullOrWhiteSpace(location.PlacementAuthority)
            ? null
            : !string.Equals(location.ResponsibleAuthority, location.PlacementAuthority, StringComparison.Ordinal);
        return new DistanceAnswer(miles, isOver.ToAnswer(), isOutside.ToAnswer());
    }

    private static decimal Miles(GridReference home, GridReference placement)
    {
        double east = (long)placement.Easting - home.Easting;
        double north = (long)placement.Northing - home.Northing;
        return Math.Round((decimal)(Math.Sqrt((east * east) + (north * north)) / 1000 / KilometresInAMile), 1, MidpointRounding.AwayFromZero);
    }
}
