using System;
using System.Runtime.InteropServices;

namespace CareRights.Ssda903.Reading;

/// <summary>A text of at most sixteen bytes in two numbers: its first bytes and its last, which with its length are all of it.</summary>
internal readonly struct PackedText : IEquatable<PackedText>
{
    /// <summary>The most bytes that a text may have.</summary>
    public const int Longest = 16;

    private const ulong NotOfSevenBits = 0x8080808080808080;

    public PackedText(ReadOnlySpan<byte> bytes)
    {
        Length = bytes.Length;
        if (Length >= sizeof(ulong))
        {
            (First, Last) = (MemoryMarshal.Read<ulong>(bytes), MemoryMarshal.Read<ulong>(bytes.Slice(Length - sizeof(ulong))));
        }
        else if (Length >= sizeof(uint))
        {
            (First, Last) = (MemoryMarshal.Read<uint>(bytes), MemoryMarshal.Read<uint>(bytes.Slice(Length - sizeof(uint))));
        }
        else
        {
            foreach (var part in bytes)
            {
                First = (First << 8) | part;
            }
        }
    }

    public ulong First { get; }

    public ulong Last { get; }

    public int Length { get; }

    /// <summary>Whether every byte is a character by itself.</summary>
    public bool IsPlain => ((First | Last) & NotOfSevenBits) == 0;

    public bool Equals(PackedText other) => First == other.First && Last == other.Last && Length == other.Length;

    public override bool Equals(object? obj) => obj is PackedText other && Equals(other);

    public override int GetHashCode()
    {
        unchecked
        {
            var mixed = ((First + (ulong)Length) ^ (Last * 0x9E3779B97F4A7C15)) * 0xC2B2AE3D27D4EB4F;
            return (int)(mixed >> 33);
        }
    }
}
