namespace CareRights.Stability.Publication;

/// <summary>The symbols that stand in a published table where a number is not shown.</summary>
internal enum CellSymbol
{
    /// <summary>No symbol: the number is shown.</summary>
    None = 0,

    /// <summary><c>c</c>: kept back to protect confidentiality.</summary>
    Confidential,

    /// <summary><c>z</c>: not applicable, as a percentage of nobody.</summary>
    NotApplicable,

    /// <summary><c>x</c>: not available, as for an authority that sent no data.</summary>
    NotAvailable,

    /// <summary><c>k</c>: would round to zero, but is not zero.</summary>
    Low,
}
