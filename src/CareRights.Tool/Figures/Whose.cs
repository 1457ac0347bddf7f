using System.Collections.Generic;
using System.Linq;
using CareRights.Stability.Measures;

namespace CareRights.Tool.Figures;

/// <summary>Whose measure it is: one of the definitions of stability, or a source beside them.</summary>
/// <param name="Key">The name as one would type it.</param>
/// <param name="Name">The name as one would print it.</param>
internal sealed record Whose(string Key, string Name)
{
    /// <summary>Reforming children's homes (2022); what is looked at is this library's own choice.</summary>
    public static Whose HomeExpectations { get; } = new("commissioner-homes", "Commissioner on homes (2022)");

    /// <summary>The Child and Family Services Reviews of the United States.</summary>
    public static Whose Cfsr { get; } = new("cfsr", "CFSR (United States)");

    /// <summary>A method that no body publishes figures by.</summary>
    public static Whose Nobody { get; } = new("unpublished", "Not published by any body");

    public static IReadOnlyList<Whose> All { get; } = [.. Definition.All.Select(each => (Whose)each), HomeExpectations, Cfsr, Nobody];

    public static implicit operator Whose(Definition definition) => new(definition.Key, definition.Name);
}
