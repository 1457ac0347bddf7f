namespace CareRights.Ssda903;

/// <summary>The place of a postcode on the national grid, in metres.</summary>
/// <param name="Postcode">The postcode in capitals, without spaces.</param>
/// <param name="Easting">Metres east of the grid's origin.</param>
/// <param name="Northing">Metres north of the grid's origin.</param>
/// <param name="Authority">The code of the local authority the postcode lies in; <see langword="null"/> if the table does not say.</param>
/// <remarks>Equality is by value. <see cref="ToString"/> does not print the postcode.</remarks>
public sealed record CoordinateRow(string Postcode, int Easting, int Northing, string? Authority)
{
    /// <summary>The name of the type: a postcode is personal data.</summary>
    public override string ToString() => nameof(CoordinateRow);
}
