using System;
using System.Globalization;

namespace CareRights.Stability.Publication;

/// <summary>One cell of a published table: a number or a symbol.</summary>
/// <remarks>Equality is by value; not ordered, since a symbol has no place in an order; the default is the number 0; immutable and thread-safe.</remarks>
/// <example><code>bool isKeptBack = figure.Number == PublishedCell.Confidential;</code></example>
public readonly record struct PublishedCell
{
    private readonly long number;

    private PublishedCell(long number, CellSymbol symbol)
    {
        this.number = number;
        Symbol = symbol;
    }

    /// <summary><c>c</c>: kept back to protect confidentiality.</summary>
    public static PublishedCell Confidential => new(0, CellSymbol.Confidential);

    /// <summary><c>z</c>: not applicable, as a percentage of nobody.</summary>
    public static PublishedCell NotApplicable => new(0, CellSymbol.NotApplicable);

    /// <summary><c>x</c>: not available, as for an authority that sent no data.</summary>
    public static PublishedCell NotAvailable => new(0, CellSymbol.NotAvailable);

    /// <summary><c>k</c>: would round to zero, but is not zero.</summary>
    public static PublishedCell Low => new(0, CellSymbol.Low);

    /// <summary>The number shown; <see langword="null"/> where a symbol stands.</summary>
    public long? Number => Symbol == CellSymbol.None ? number : null;

    /// <summary>The symbol; none where the number is shown.</summary>
    internal CellSymbol Symbol { get; }

    /// <summary>A number shown.</summary>
    public static PublishedCell Of(long number) => new(number, CellSymbol.None);

    /// <summary>The cell as it stands in DfE's data files: digits without separators, or the letter.</summary>
    public override string ToString() => Symbol switch
    {
        CellSymbol.Confidential => "c",
        CellSymbol.NotApplicable => "z",
        CellSymbol.NotAvailable => "x",
        CellSymbol.Low => "k",
        CellSymbol.None => number.ToString(CultureInfo.InvariantCulture),
        _ => throw new InvalidOperationException("There is no such symbol."),
    };
}
