using System;

namespace CareRights.Ssda903.Reading;

/// <summary>The cell that was read last in a column whose rows mostly repeat it, and what it stands for.</summary>
internal sealed class LastText
{
    private readonly byte[] bytes = new byte[64];
    private int length = -1;

    public string? Value { get; private set; }

    public bool Is(ReadOnlySpan<byte> cell) => cell.Length == length && cell.SequenceEqual(bytes.AsSpan(0, length));

    public string? Keep(ReadOnlySpan<byte> cell, string? value)
    {
        if (cell.Length <= bytes.Length)
        {
            cell.CopyTo(bytes);
            (length, Value) = (cell.Length, value);
        }

        return value;
    }
}
