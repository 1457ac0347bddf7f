namespace CareRights.Eligibility.Commissioner;

/// <summary>The two rules by which the advice line's remit is told. They differ, and both are named.</summary>
public enum RemitRules
{
    /// <summary>Section 8A of the Children Act 2004.</summary>
    Statute = 0,

    /// <summary>The age rule and groups of the published leaflet.</summary>
    Leaflet,
}
