using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using CareRights.Stability;
using NodaTime;

namespace CareRights.Ssda903;

/// <content>The dates of birth that a return states.</content>
public static partial class ReturnFigures
{
    /// <summary>The date of birth of every child that a table states it for; <see langword="null"/> where none can be read, or the latest return that states any states two.</summary>
    /// <remarks>A later return corrects an earlier one: ages are assessed, and dates mistyped. Stated by the header, and by the tables of care leavers and of unaccompanied asylum-seeking children.</remarks>
    public static IReadOnlyDictionary<ChildKey, LocalDate?> DatesOfBirth(this Return source)
    {
        Guard.Against.Null(source);
        var isOneRowEach = source.Oc3.Count == 0 && source.Uasc.Count == 0 && RowRuns.IsOneRowEach(source.Headers);
        return new Births(isOneRowEach ? source.Headers : null, new(() => StatedIn(source)));
    }

    private static Dictionary<ChildKey, StatedBirth> StatedIn(Return source)
    {
        // The rows of one return come first, and each child has one of them.
        var first = 0;
        while (first < source.Headers.Count && source.Headers[first].ReturnYear == source.Headers[0].ReturnYear)
        {
            first++;
        }

        var stated = new Dictionary<ChildKey, StatedBirth>(first);
        void State(Row row, LocalDate? born)
        {
            var key = row.Key();
            var year = born is null ? -1 : row.ReturnYear ?? 0;
            if (!stated.TryGetValue(key, out var known) || year > known.Year)
            {
                stated[key] = new(year, born, false);
            }
            else if (year == known.Year && born != known.Born)
            {
                stated[key] = known with { IsDisputed = true };
            }
        }

        foreach (var row in source.Headers)
        {
            State(row, row.Dob);
        }

        foreach (var row in source.Oc3)
        {
            State(row, row.Dob);
        }

        foreach (var row in source.Uasc)
        {
            State(row, row.Dob);
        }

        return stated;
    }

    private readonly record struct StatedBirth(int Year, LocalDate? Born, bool IsDisputed);

    // A nation has many children: what was stated of them is not copied, and where the header says it once of each, it is looked up nowhere before it is asked for.
    private sealed class Births(IReadOnlyList<HeaderRow>? oneRowEach, Lazy<Dictionary<ChildKey, StatedBirth>> stated) : IReadOnlyDictionary<ChildKey, LocalDate?>
    {
        public IEnumerable<ChildKey> Keys => this.Select(each => each.Key);

        public IEnumerable<LocalDate?> Values => this.Select(each => each.Value);

        public int Count => oneRowEach?.Count ?? stated.Value.Count;

        public LocalDate? this[ChildKey key] => Known(stated.Value[key]);

        public bool ContainsKey(ChildKey key) => stated.Value.ContainsKey(key);

        public bool TryGetValue(ChildKey key, out LocalDate? value)
        {
            var isStated = stated.Value.TryGetValue(key, out var birth);
            value = Known(birth);
            return isStated;
        }

        public IEnumerator<KeyValuePair<ChildKey, LocalDate?>> GetEnumerator() =>
            (oneRowEach?.Select(row => new KeyValuePair<ChildKey, LocalDate?>(row.Key(), row.Dob)) ?? stated.Value.Select(each => new KeyValuePair<ChildKey, LocalDate?>(each.Key, Known(each.Value)))).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        private static LocalDate? Known(StatedBirth birth) => birth.IsDisputed ? null : birth.Born;
    }
}
