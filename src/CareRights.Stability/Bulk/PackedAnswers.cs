using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Placements;

namespace CareRights.Stability.Bulk;

/// <summary>The answers of one child to every placement measure, a byte each.</summary>
/// <param name="Changes">The Commissioner's: as coded over one year, as written over one year, as coded over two, and so on, the first lowest.</param>
/// <param name="Placements">DfE over one year and two, Annex A, and the long-term measure, the first lowest.</param>
internal readonly record struct PackedAnswers(ulong Changes, ulong Placements)
{
    public const int Measures = 12;

    /// <summary>The places of the answers.</summary>
    public const int Dfe1 = 8, Dfe2 = 9, AnnexA = 10, LongTerm = 11;

    /// <summary>The place of the Commissioner's answer as coded in 2019; that of the other reading is the next.</summary>
    public static int AsCoded(int years) => (2 * years) - 2;

    /// <summary>The place of a measure.</summary>
    public static int Of(PlacementMeasure measure) =>
        measure.Definition == Definition.DfE ? Dfe1 + measure.Years - 1
        : measure.Definition == Definition.AnnexA ? AnnexA
        : AsCoded(measure.Years) + (measure.Definition == Definition.CommissionerAsWritten ? 1 : 0);

    /// <summary>An answer as a byte: a count below 64, or one of the three that are none, which are negative.</summary>
    public static ulong Byte(int answer) => unchecked((byte)answer);

    /// <summary>An answer again.</summary>
    public static int Answer(byte packed) => unchecked((sbyte)packed);

    /// <summary>The byte at a place.</summary>
    public byte this[int place] => unchecked((byte)(place < Dfe1 ? Changes >> (8 * place) : Placements >> (8 * (place - Dfe1))));
}
