namespace CareRights.Ssda903;

/// <summary>How postcodes are compared.</summary>
internal static class Postcodes
{
    /// <summary>A postcode in capitals and without spaces, so that two ways of writing one are equal.</summary>
    public static string Normal(string postcode)
    {
        Guard.Against.Null(postcode);
        return string.Concat(postcode.Split(' ')).ToUpperInvariant();
    }
}
