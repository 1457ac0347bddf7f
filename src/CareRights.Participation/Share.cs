using System;

namespace CareRights.Participation;

/// <summary>How many of how many.</summary>
/// <param name="Part">How many, from zero to <paramref name="Of"/>.</param>
/// <param name="Of">Of how many; zero where there is nothing to take a share of.</param>
/// <remarks>The default is none of none, which has no percentage. Equality is by value: 1 of 2 is not 2 of 4.</remarks>
public readonly record struct Share(int Part, int Of)
{
    /// <summary>The share as a number from 0 to 1; <see langword="null"/> of none.</summary>
    public decimal? Value => Of == 0 ? null : (decimal)Part / Of;

    /// <summary>The share in whole percent, a half rounded away from zero as published statistics do; <see langword="null"/> of none.</summary>
    public int? Percent => Value is { } value ? (int)Math.Round(value * 100, MidpointRounding.AwayFromZero) : null;

    /// <summary>The share in words, such as "3 of 8 (38%)".</summary>
    public override string ToString() => Percent is { } percent ? $"{Words.Number(Part)} of {Words.Number(Of)} ({percent}%)" : "none to count";
}
