using System;

namespace CareRights.Ssda903.Reading;

/// <summary>Numbers by what cells hold: looked up several times for each row.</summary>
/// <typeparam name="T">What cells hold, in numbers.</typeparam>
internal sealed class NumbersOf<T>
    where T : struct, IEquatable<T>
{
    private const int None = -1;

    private (T Cells, int Next)[] entries = new (T, int)[16];
    private int count;

    /// <summary>The number that was kept; -1 if none was.</summary>
    public int Find(in T cells)
    {
        for (var slot = cells.GetHashCode() & (entries.Length - 1); ; slot = (slot + 1) & (entries.Length - 1))
        {
            ref var each = ref entries[slot];
            if (each.Next == 0)
            {
                return None;
            }

            if (each.Cells.Equals(cells))
            {
                return each.Next - 1;
            }
        }
    }

    /// <summary>Keeps a number, from 0 on, for cells that have none.</summary>
    public void Keep(in T cells, int number)
    {
        if (++count > entries.Length / 2)
        {
            var before = entries;
            entries = new (T, int)[before.Length * 2];
            foreach (var each in before)
            {
                if (each.Next != 0)
                {
                    Put(each);
                }
            }
        }

        Put((cells, number + 1));
    }

    private void Put(in (T Cells, int Next) entry)
    {
        var slot = entry.Cells.GetHashCode() & (entries.Length - 1);
        while (entries[slot].Next != 0)
        {
            slot = (slot + 1) & (entries.Length - 1);
        }

        entries[slot] = entry;
    }
}
