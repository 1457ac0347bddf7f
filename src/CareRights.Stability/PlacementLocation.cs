using System.Text;

namespace CareRights.Stability;

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
