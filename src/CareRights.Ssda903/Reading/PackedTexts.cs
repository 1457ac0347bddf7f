using System.Threading;

namespace CareRights.Ssda903.Reading;

/// <summary>Values by short texts. One thread adds at a time; others may look meanwhile: a text is there when its value is.</summary>
/// <typeparam name="T">What is kept of a text.</typeparam>
internal sealed class PackedTexts<T>
    where T : class
{
    private readonly Entry[] entries;

    /// <param name="size">A power of two, more by a third than there will be texts.</param>
    public PackedTexts(int size) => entries = new Entry[size];

    public int Size => entries.Length;

    public T? Find(in PackedText text)
    {
        for (var slot = text.GetHashCode() & (entries.Length - 1); ; slot = (slot + 1) & (entries.Length - 1))
        {
            ref var entry = ref entries[slot];
            if (Volatile.Read(ref entry.Value) is not { } value)
            {
                return null;
            }

            if (entry.Text.Equals(text))
            {
                return value;
            }
        }
    }

    public void Add(in PackedText text, T value)
    {
        var slot = text.GetHashCode() & (entries.Length - 1);
        while (entries[slot].Value is not null)
        {
            slot = (slot + 1) & (entries.Length - 1);
        }

        entries[slot].Text = text;
        Volatile.Write(ref entries[slot].Value, value);
    }

    public PackedTexts<T> Twice()
    {
        var twice = new PackedTexts<T>(entries.Length * 2);
        foreach (var entry in entries)
        {
            if (entry.Value is { } value)
            {
                twice.Add(entry.Text, value);
            }
        }

        return twice;
    }

    private struct Entry
    {
        public PackedText Text;
        public T? Value;
    }
}
