using System;

namespace CareRights.Ssda903.Reading;

/// <summary>The cells of an episode's codes in three numbers, with as many bytes for each as its longest code has.</summary>
internal readonly struct PackedCodes : IEquatable<PackedCodes>
{
    private readonly ulong first;
    private readonly ulong second;
    private readonly ulong third;

    /// <param name="first">RNE, LS, CIN and PLACE.</param>
    /// <param name="second">PLACE_PROVIDER and REC.</param>
    /// <param name="third">REASON_PLACE_CHANGE.</param>
    public PackedCodes(ulong first, ulong second, ulong third) => (this.first, this.second, this.third) = (first, second, third);

    public bool Equals(PackedCodes other) => first == other.first && second == other.second && third == other.third;

    public override bool Equals(object? obj) => obj is PackedCodes other && Equals(other);

    public override int GetHashCode()
    {
        unchecked
        {
            var mixed = (first ^ (second * 0x9E3779B97F4A7C15) ^ (third * 0xD6E8FEB86659FD93)) * 0xC2B2AE3D27D4EB4F;
            return (int)(mixed >> 33);
        }
    }

    /// <summary>Adds a cell to a number, the same for the same cell alone; false where it is longer than a code of its column is.</summary>
    public static bool TryAdd(ref ulong number, ReadOnlySpan<byte> cell, int longest)
    {
        // A shorter cell stands behind zeros, with which no cell may then begin.
        if (cell.Length > longest || (cell.Length > 0 && cell[0] == 0))
        {
            return false;
        }

        ulong bytes = 0;
        foreach (var part in cell)
        {
            bytes = (bytes << 8) | part;
        }

        number = (number << (longest * 8)) | bytes;
        return true;
    }
}
