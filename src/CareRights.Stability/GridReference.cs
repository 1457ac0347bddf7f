namespace CareRights.Stability;

/// <summary>A place on the national grid.</summary>
/// <param name="Easting">Metres east of the grid's origin.</param>
/// <param name="Northing">Metres north of the grid's origin.</param>
/// <remarks>Equality is by value; not ordered; the default is the grid's origin, in the sea; immutable and thread-safe. Its text leaves out the place, which may be a child's home.</remarks>
internal readonly record struct GridReference(int Easting, int Northing)
{
    /// <summary>The name of the type.</summary>
    public override string ToString() => nameof(GridReference);
}
