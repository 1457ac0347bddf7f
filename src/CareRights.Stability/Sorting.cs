using System;
using System.Collections.Generic;
using System.Linq;

namespace CareRights.Stability;

/// <summary>Puts the rows of a child in order: nearly all of them are, and then nothing is done.</summary>
internal static class Sorting
{
    /// <summary>The rows in order; rows that compare as equal stay as they came.</summary>
    public static List<T> InOrder<T>(List<T> rows, Comparison<T> compare)
    {
        for (var i = 1; i < rows.Count; i++)
        {
            if (compare(rows[i - 1], rows[i]) > 0)
            {
                return [.. rows.OrderBy(row => row, Comparer<T>.Create(compare))];
            }
        }

        return rows;
    }
}
