using System;
using System.Collections.Generic;
using System.Text;

namespace CareRights.Stability.Bulk;

/// <summary>The keys of children, end to end in one array of bytes, so that a million children are a handful of objects.</summary>
internal sealed class ChildKeys
{
    private readonly List<string> authorities = [];
    private byte[] text = new byte[256];
    private int[] end = new int[32];
    private ushort[] authority = new ushort[32];

    // Open addressing; a slot holds a child's number and one, so that 0 is free.
    private int[] slots = [];

    public int Count { get; private set; }

    /// <summary>The number of an authority: the same for the same code.</summary>
    public ushort Authority(string code)
    {
        var index = authorities.IndexOf(code);
        if (index < 0)
        {
            index = authorities.Count;
            authorities.Add(code);
        }

        return (ushort)index;
    }

    /// <summary>The authorities named so far.</summary>
    public IReadOnlyList<string> Authorities => authorities;

    public string AuthorityOf(int child) => authorities[authority[child]];

    public ChildKey this[int child] =>
        new(authorities[authority[child]], Encoding.UTF8.GetString(text, Begin(child), end[child] - Begin(child)));

    /// <summary>The number of the child with a key, added if it is new.</summary>
    public int FindOrAdd(ushort of, byte[] key, int from, int length)
    {
        Grow(Count + 1);
        var slot = Slot(of, key, from, length);
        if (slots[slot] == 0)
        {
            slots[slot] = Add(of, key, from, length) + 1;
        }

        return slots[slot] - 1;
    }

    /// <summary>Adds a child and gives its number. The caller has made sure that no other child has the key.</summary>
    public int Append(ushort of, byte[] key, int from, int length)
    {
        // What nobody looks for needs no slot.
        slots = [];
        return Add(of, key, from, length);
    }

    /// <summary>The number of the child with a key; -1 if there is none.</summary>
    public int Find(ushort of, byte[] key, int from, int length)
    {
        Grow(Count);
        return slots.Length == 0 ? -1 : slots[Slot(of, key, from, length)] - 1;
    }

    private int Add(ushort of, byte[] key, int from, int length)
    {
        var begin = Begin(Count);
        if (Count == end.Length)
        {
            Array.Resize(ref end, Count * 2);
            Array.Resize(ref authority, Count * 2);
        }

        if (begin + length > text.Length)
        {
            Array.Resize(ref text, Math.Max(begin + length, text.Length * 2));
        }

        Array.Copy(key, from, text, begin, length);
        (end[Count], authority[Count]) = (begin + length, of);
        return Count++;
    }

    /// <summary>Whether a child has a key.</summary>
    public bool Is(int child, ushort of, byte[] key, int from, int length)
    {
        var begin = Begin(child);
        if (authority[child] != of || end[child] - begin != length)
        {
            return false;
        }

        for (var i = 0; i < length; i++)
        {
            if (text[begin + i] != key[from + i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A copy that takes no more memory than it needs, and can be read only.</summary>
    public ChildKeys Trimmed()
    {
        var copy = new ChildKeys { Count = Count, text = new byte[Begin(Count)], end = new int[Count], authority = new ushort[Count] };
        copy.authorities.AddRange(authorities);
        Array.Copy(text, copy.text, copy.text.Length);
        Array.Copy(end, copy.end, Count);
        Array.Copy(authority, copy.authority, Count);
        return copy;
    }

    public long Bytes => text.Length + (4L * end.Length) + (2L * authority.Length);

    private int Begin(int child) => child == 0 ? 0 : end[child - 1];

    private void Grow(int needed)
    {
        if (needed * 2 <= slots.Length)
        {
            return;
        }

        var size = Math.Max(64, slots.Length * 2);
        while (size < needed * 2)
        {
            size *= 2;
        }

        slots = new int[size];
        for (var child = 0; child < Count; child++)
        {
            slots[FreeSlot(Hash(authority[child], text, Begin(child), end[child] - Begin(child)))] = child + 1;
        }
    }

    /// <summary>The slot of a key, or the free one where it would go.</summary>
    private int Slot(ushort of, byte[] key, int from, int length)
    {
        var slot = Hash(of, key, from, length) & (slots.Length - 1);
        while (slots[slot] != 0 && !Is(slots[slot] - 1, of, key, from, length))
        {
            slot = (slot + 1) & (slots.Length - 1);
        }

        return slot;
    }

    private int FreeSlot(int hash)
    {
        var slot = hash & (slots.Length - 1);
        while (slots[slot] != 0)
        {
            slot = (slot + 1) & (slots.Length - 1);
        }

        return slot;
    }

    private static int Hash(ushort of, byte[] key, int from, int length)
    {
        unchecked
        {
            var hash = 2166136261u ^ of;
            for (var i = 0; i < length; i++)
            {
                hash = (hash ^ key[from + i]) * 16777619u;
            }

            return (int)(hash ^ (hash >> 15));
        }
    }
}
