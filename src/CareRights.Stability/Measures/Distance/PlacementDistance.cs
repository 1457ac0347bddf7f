using System;

namespace CareRights.Stability.Measures.Distance;

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
