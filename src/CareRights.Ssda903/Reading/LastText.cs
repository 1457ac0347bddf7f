using System;

namespace CareRights.Ssda903.Reading;

/// <summary>The cell that was read last in a column whose rows mostly repeat it, and what it stands for.</summary>
internal sealed class LastText
{
    private readonly byte[] bytes = new byte[64];
    private int length = -1;

    public string? Value { get; private set; }

    public bool Is(ReadOnlySpan<byte> cell) => cell.Length == length && cell.SequenceEqual(bytes.AsSpan(0, length));

    /// <summary>Keeps what a cell stands for, unless something was mended on the way, which is counted for each row.</summary>
    public string? Keep(ReadOnlySpan<byte> cell, string? value)
    {
        if (value is not null && value.Length == cell.Length && cell.Length <= bytes.Length && CellText.IsBare(cell))
        {
            cell.CopyTo(bytes);
            (length, Value) = (cell.Length, value);
        }

        return value;
    }
}
