using System;
using System.Collections.Generic;
using NodaTime;

namespace CareRights.Ssda903;

/// <summary>A provider of placements, as the caller's register has it.</summary>
/// <param name="Urn">URN: the number it is registered by.</param>
/// <remarks>Equality is by value, of the codes by reference. <see cref="ToString"/> does not print the postcode.</remarks>
public sealed record ProviderRow(string Urn)
{
    /// <summary>PLACE_CODES: the placements it may provide, such as <c>K2</c>, separated by commas in the file.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>PROVIDER_CODES: what sort of provider it may be, such as <c>PR4</c>, separated by commas in the file.</summary>
    public IReadOnlyList<string> Providers { get; init; } = [];

    /// <summary>POSTCODE, in capitals and without spaces; <see langword="null"/> if the register does not say.</summary>
    public string? Postcode { get; init; }

    /// <summary>REG_END: the day the registration ended; <see langword="null"/> while it lasts.</summary>
    public LocalDate? RegistrationEnded { get; init; }

    /// <summary>LA: the authority it lies in, spelled as the return spells it.</summary>
    public string? Authority { get; init; }

    /// <summary>The number alone.</summary>
    public override string ToString() => nameof(ProviderRow) + " " + Urn;

    internal static IReadOnlyList<string> Codes(string? cell) =>
        cell is null ? [] : cell.ToUpperInvariant().Split([',', ';', ' ', '|'], StringSplitOptions.RemoveEmptyEntries);
}
