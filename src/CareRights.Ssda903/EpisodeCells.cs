using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace CareRights.Ssda903;

/// <summary>The codes of an episode. A few hundred sets of them serve the rows of a nation.</summary>
internal sealed record EpisodeCells(string? Rne, string? Ls, string? Cin, string? Place, string? PlaceProvider, string? Rec, string? ReasonPlaceChange)
{
    public static EpisodeCells Blank { get; } = new(null, null, null, null, null, null, null);

    /// <summary>Sets of codes whose texts are from one pool, so that equal texts are the same text.</summary>
    public sealed class Pool : IEqualityComparer<EpisodeCells>
    {
        private readonly Dictionary<EpisodeCells, EpisodeCells> known;

        public Pool() => known = new(this);

        public EpisodeCells Get(EpisodeCells cells)
        {
            if (!known.TryGetValue(cells, out var same))
            {
                known[cells] = same = cells;
            }

            return same;
        }

        public bool Equals(EpisodeCells? one, EpisodeCells? other) =>
            ReferenceEquals(one!.Place, other!.Place) && ReferenceEquals(one.Ls, other.Ls) && ReferenceEquals(one.Rne, other.Rne) && ReferenceEquals(one.Rec, other.Rec)
            && ReferenceEquals(one.PlaceProvider, other.PlaceProvider) && ReferenceEquals(one.Cin, other.Cin) && ReferenceEquals(one.ReasonPlaceChange, other.ReasonPlaceChange);

        public int GetHashCode(EpisodeCells cells)
        {
            unchecked
            {
                var hash = RuntimeHelpers.GetHashCode(cells.Rne);
                hash = (hash * 31) + RuntimeHelpers.GetHashCode(cells.Ls);
                hash = (hash * 31) + RuntimeHelpers.GetHashCode(cells.Cin);
                hash = (hash * 31) + RuntimeHelpers.GetHashCode(cells.Place);
                hash = (hash * 31) + RuntimeHelpers.GetHashCode(cells.PlaceProvider);
                hash = (hash * 31) + RuntimeHelpers.GetHashCode(cells.Rec);
                return (hash * 31) + RuntimeHelpers.GetHashCode(cells.ReasonPlaceChange);
            }
        }
    }
}

/// <summary>The cells of columns about the place that most files lack.</summary>
internal sealed record PlaceCells(string? PlLa, string? PlLocation, decimal? PlDistance)
{
    public static PlaceCells? Of(string? authority, string? location, decimal? distance) => authority is null && location is null && distance is null ? null : new(authority, location, distance);
}
