using System.Collections.Generic;

namespace CareRights.Stability.Measures;

/// <summary>Whose definition of a measure is meant. The same word means different things to different bodies, so no measure has one by default.</summary>
/// <remarks>A closed set; equality by reference. Immutable.</remarks>
internal sealed class Definition
{
    private Definition(string name, string key, Citation source)
    {
        Name = name;
        Key = key;
        Source = source;
    }

    /// <summary>The Department for Education's national statistics, and the indicators they come from (PAF and BVPI 49, NI 62, NI 63).</summary>
    public static Definition DfE { get; } = new("DfE", "dfe", Sources.BestValue);

    /// <summary>The Children's Commissioner's Stability Index as its 2019 technical report states it in words.</summary>
    public static Definition CommissionerAsWritten { get; } = new("Commissioner as written", "commissioner-as-written", Sources.StabilityIndex2019);

    /// <summary>The Children's Commissioner's Stability Index as the code published with the 2019 technical report computes it.</summary>
    public static Definition CommissionerAsCoded2019 { get; } = new("Commissioner as coded (2019)", "commissioner-as-coded", Sources.StabilityIndexCode2019);

    /// <summary>Ofsted's Annex A, the child-level data that an inspection asks for.</summary>
    public static Definition AnnexA { get; } = new("Annex A", "annex-a", Sources.AnnexA);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Definition> All { get; } = [DfE, CommissionerAsWritten, CommissionerAsCoded2019, AnnexA];

    /// <summary>The name as one would print it.</summary>
    public string Name { get; }

    /// <summary>The name as one would type it.</summary>
    public string Key { get; }

    /// <summary>Where the definition was read.</summary>
    public Citation Source { get; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
