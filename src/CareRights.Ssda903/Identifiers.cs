using CareRights.Ssda903.Reading;

namespace CareRights.Ssda903;

/// <summary>How identifiers of children and workers are compared, for files that stand beside a return.</summary>
public static class Identifiers
{
    /// <summary>Why a text cannot be an identifier: a date or a postcode in its place, a number that a spreadsheet cut short, a text that may be a name. <see langword="null"/> if it can be one. The text is not repeated.</summary>
    /// <param name="text">The text.</param>
    public static string? Fault(string text) => IdentifierForm.Fault(IdentifierForm.WithoutDecimal(Guard.Against.Null(text).Trim()));

    /// <summary>The one form of all spellings that spreadsheets and data frames make of an identifier: white space, a decimal point with noughts, noughts before a number, and small letters do not count.</summary>
    /// <param name="identifier">The identifier as it is written.</param>
    /// <example><code>Identifiers.Normal("00101.0") == Identifiers.Normal("101")</code></example>
    public static string Normal(string identifier) => IdentifierForm.Canonical(IdentifierForm.WithoutDecimal(Guard.Against.Null(identifier).Trim('\uFEFF', '\u200B', '\u00A0', ' ', '\t')));
}
