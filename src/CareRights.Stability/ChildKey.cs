namespace CareRights.Stability;

/// <summary>Which child a row belongs to: the identifier is a local authority's own, so that equal identifiers in two authorities are two children.</summary>
/// <param name="Authority">The authority that made the return; empty where there is only one.</param>
/// <param name="Child">The child's identifier there (CHILD of the return).</param>
/// <remarks>Equality by both parts, letter by letter. The default value is a child without an identifier. Immutable.</remarks>
public readonly record struct ChildKey(string Authority, string Child)
{
    /// <summary>The identifier, with the authority before it where there is one.</summary>
    public override string ToString() => string.IsNullOrEmpty(Authority) ? Child ?? "" : Authority + "/" + Child;
}
