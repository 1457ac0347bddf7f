using System;
using System.Collections.Generic;

namespace CareRights;

/// <summary>A council with children's services, or the Common Council of the City of London.</summary>
/// <remarks>Equality is by <see cref="Code"/> alone, since names are spelled in many ways. Immutable.</remarks>
public sealed class LocalAuthority : IEquatable<LocalAuthority>
{
    /// <summary>Names an authority.</summary>
    /// <param name="code">Its code: the nine-character ONS code, or any other that the caller uses throughout.</param>
    /// <param name="name">Its name as a reader knows it.</param>
    public LocalAuthority(string code, string name)
        : this(code, name, "", "", isInWales: false)
    {
    }

    internal LocalAuthority(string code, string name, string departmentCode, string otherName, bool isInWales)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Name = Guard.Against.NullOrWhiteSpace(name);
        DepartmentCode = departmentCode;
        OtherName = otherName;
        IsInWales = isInWales;
    }

    /// <summary>The code.</summary>
    public string Code { get; }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The Department for Education's code; empty if there is none, or the caller named the authority.</summary>
    public string DepartmentCode { get; }

    /// <summary>The name the council gives itself; empty if it is the same, or the caller named the authority.</summary>
    public string OtherName { get; }

    /// <summary>Whether it is in Wales.</summary>
    public bool IsInWales { get; }

    /// <summary>The local authorities with children's services: those of England first, in the order of the Department's codes, and then those of Wales.</summary>
    /// <remarks>England: the 153 authorities, and former ones that facts of the past may name. Wales: the 22 authorities.</remarks>
    public static IReadOnlyList<LocalAuthority> All => LocalAuthorities.All;

    /// <summary>The authority of a name or a code.</summary>
    /// <param name="given">A name, with or without "Council", "London Borough of" and the like, an ONS code or a Department for Education code.</param>
    /// <returns><see langword="null"/> if there is no such authority.</returns>
    /// <example><code>LocalAuthority.Find("Hull City Council")!.Code // E06000010</code></example>
    public static LocalAuthority? Find(string given) => LocalAuthorities.Find(Guard.Against.Null(given));

    /// <summary>Whether two names stand for one authority.</summary>
    public static bool operator ==(LocalAuthority? left, LocalAuthority? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two names stand for two authorities.</summary>
    public static bool operator !=(LocalAuthority? left, LocalAuthority? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(LocalAuthority? other) => other is not null && string.Equals(Code, other.Code, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalAuthority);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Code);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
