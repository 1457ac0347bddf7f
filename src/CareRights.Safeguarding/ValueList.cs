using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace CareRights.Safeguarding;

/// <summary>A list that equals every list of the same kind with the same values in the same order, so that a record which holds one has value equality.</summary>
internal sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    public static readonly ValueList<T> Empty = new([]);

    private readonly T[] items;

    private ValueList(T[] items) => this.items = items;

    public int Count => items.Length;

    public T this[int index] => items[index];

    /// <summary>A copy of a list; what becomes of the list afterwards changes nothing.</summary>
    public static ValueList<T> Of(IReadOnlyList<T> list) => list as ValueList<T> ?? (Guard.Against.Null(list).Count == 0 ? Empty : new(list.ToArray()));

    public bool Equals(ValueList<T>? other) => other is not null && items.SequenceEqual(other.items);

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode() => items.Length == 0 ? 0 : items.Length ^ (items[0]?.GetHashCode() ?? 0);

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();
}
