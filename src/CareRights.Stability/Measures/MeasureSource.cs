using System.Collections.Generic;
using System.Linq;

namespace CareRights.Stability.Measures;

/// <summary>The body or method a measure comes from. The same word means different things to different bodies, so no measure has a source by default.</summary>
/// <remarks>A closed set; equality by reference. Immutable.</remarks>
public sealed class MeasureSource
{
    private MeasureSource(string key, string name, Definition? definition)
    {
        Key = key;
        Name = name;
        Definition = definition;
    }

    /// <summary>The Department for Education's statistics.</summary>
    public static MeasureSource DfE { get; } = Of(Definition.DfE);

    /// <summary>The Children's Commissioner, as the report of 2019 states it.</summary>
    public static MeasureSource CommissionerAsWritten { get; } = Of(Definition.CommissionerAsWritten);

    /// <summary>The Children's Commissioner, as the code of 2019 computes it.</summary>
    public static MeasureSource CommissionerAsCoded2019 { get; } = Of(Definition.CommissionerAsCoded2019);

    /// <summary>Ofsted's Annex A.</summary>
    public static MeasureSource AnnexA { get; } = Of(Definition.AnnexA);

    /// <summary>The Children's Commissioner on homes (2022). What is looked at is this library's own choice.</summary>
    public static MeasureSource HomeExpectations { get; } = new("commissioner-homes", "Commissioner on homes (2022)", null);

    /// <summary>The Child and Family Services Reviews of the United States.</summary>
    public static MeasureSource Cfsr { get; } = new("cfsr", "CFSR (United States)", null);

    /// <summary>A method of this library, or one whose published definition could not be read.</summary>
    public static MeasureSource Unofficial { get; } = new("unpublished", "Not published by any body", null);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<MeasureSource> All { get; } = [DfE, CommissionerAsWritten, CommissionerAsCoded2019, AnnexA, HomeExpectations, Cfsr, Unofficial];

    /// <summary>The name as one would type it.</summary>
    public string Key { get; }

    /// <summary>The name as one would print it.</summary>
    public string Name { get; }

    /// <summary>Where the definition of stability was read; <see langword="null"/> for a source beside those that define it.</summary>
    public Citation? ReadAt => Definition?.Source;

    /// <summary>The definition of stability it stands for; <see langword="null"/> for a source beside them.</summary>
    internal Definition? Definition { get; }

    /// <summary>The source of a definition.</summary>
    internal static MeasureSource For(Definition definition) => All.First(each => each.Definition == Guard.Against.Null(definition));

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static MeasureSource Of(Definition definition) => new(definition.Key, definition.Name, definition);
}
