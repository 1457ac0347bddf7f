using System;

namespace CareRights.Ssda903.Columns;

/// <summary>Identifiers of children end to end in one array of bytes; one that repeats the last is the same.</summary>
internal sealed class Identifiers
{
    private byte[] text = new byte[1024];
    private int[] end = new int[128];
    private int count;

    public byte[] Text => text;

    public int From(int index) => index == 0 ? 0 : end[index - 1];

    public int Length(int index) => end[index] - From(index);

    public void Clear() => count = 0;

    public int Add(ReadOnlySpan<byte> identifier)
    {
        if (count > 0 && identifier.SequenceEqual(new ReadOnlySpan<byte>(text, From(count - 1), Length(count - 1))))
        {
            return count - 1;
        }

        var from = From(count);
        if (from + identifier.Length > text.Length)
        {
            Array.Resize(ref text, Math.Max(from + identifier.Length, text.Length * 2));
        }

        if (count == end.Length)
        {
            Array.Resize(ref end, end.Length * 2);
        }

        identifier.CopyTo(new Span<byte>(text, from, identifier.Length));
        end[count] = from + identifier.Length;
        return count++;
    }
}
