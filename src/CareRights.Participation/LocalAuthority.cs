using System;

namespace CareRights.Participation;

/// <summary>A council with children's services, or the Common Council of the City of London.</summary>
/// <remarks>London has 33: 32 boroughs and the City. Equality is by <see cref="Code"/> alone, since names are spelled in many ways. Immutable.</remarks>
public sealed record LocalAuthority
{
    /// <summary>Names an authority.</summary>
    /// <param name="code">Its code: the nine-character GSS code, or any other that the caller uses throughout.</param>
    /// <param name="name">Its name as a reader knows it.</param>
    public LocalAuthority(string code, string name)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Name = Guard.Against.NullOrWhiteSpace(name);
    }

    /// <summary>The code.</summary>
    public string Code { get; }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public bool Equals(LocalAuthority? other) => other is not null && string.Equals(Code, other.Code, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Code);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
