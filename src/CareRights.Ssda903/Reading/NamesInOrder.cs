using System;

namespace CareRights.Ssda903.Reading;

/// <summary>The names of one column of a file. The rows of a child stand together, and the child that came next in another file mostly comes next in this one: then nothing is looked up.</summary>
internal sealed class NamesInOrder(Spellings spellings)
{
    private Spelling? last;

    /// <summary>The name, where it is the last one again or the one that came after it before.</summary>
    public Spelling? Expected(ReadOnlySpan<byte> cell) =>
        last is null ? null
        : last.Is(cell) ? last
        : last.Next is { } next && next.Is(cell) ? last = next
        : null;

    /// <summary>The name, looked up.</summary>
    public Spelling Of(ReadOnlySpan<byte> cell)
    {
        var before = last;
        last = spellings.Of(cell);
        if (before is { Next: null })
        {
            before.Next = last;
        }

        return last;
    }
}
