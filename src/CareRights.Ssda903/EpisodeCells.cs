namespace CareRights.Ssda903;

/// <summary>The codes of an episode. A few hundred sets of them serve the rows of a nation.</summary>
internal sealed record EpisodeCells(string? Rne, string? Ls, string? Cin, string? Place, string? PlaceProvider, string? Rec, string? ReasonPlaceChange)
{
    public static EpisodeCells Blank { get; } = new(null, null, null, null, null, null, null);
}

/// <summary>The cells of columns about the place that most files lack.</summary>
internal sealed record PlaceCells(string? PlLa, string? PlLocation, decimal? PlDistance)
{
    public static PlaceCells? Of(string? authority, string? location, decimal? distance) => authority is null && location is null && distance is null ? null : new(authority, location, distance);
}
