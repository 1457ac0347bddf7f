namespace CareRights.Stability.Measures.Schools;

/// <summary>Which school moves are meant.</summary>
internal enum SchoolMoves
{
    /// <summary>Every move, those at the start of a school year included.</summary>
    Any = 1,

    /// <summary>Moves in the middle of a school year: where that begins differs between the definitions.</summary>
    MidYear = 2,
}
