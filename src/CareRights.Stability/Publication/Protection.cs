namespace CareRights.Stability.Publication;

/// <summary>How far small numbers are kept back.</summary>
public enum Protection
{
    /// <summary>As DfE's published rows show: a number from 1 to 5 is never shown. What is left over may be found by subtraction (21 of 25 is published).</summary>
    Dfe = 0,

    /// <summary>Stricter than DfE: nor can a number from 1 to 5 be found by subtracting what is shown from the total shown.</summary>
    Complements,
}
