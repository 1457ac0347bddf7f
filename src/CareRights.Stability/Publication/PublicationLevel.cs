namespace CareRights.Stability.Publication;

/// <summary>The area that a figure is for, which decides how its counts are rounded.</summary>
public enum PublicationLevel
{
    /// <summary>A local authority: counts are not rounded.</summary>
    LocalAuthority = 0,

    /// <summary>A region: counts to the nearest 10.</summary>
    Regional,

    /// <summary>England: counts to the nearest 10.</summary>
    National,
}
