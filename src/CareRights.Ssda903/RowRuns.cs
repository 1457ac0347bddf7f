using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Ssda903.Reading;
using CareRights.Stability;

namespace CareRights.Ssda903;

/// <summary>Rows one after the other of one child.</summary>
/// <param name="From">The place of the first.</param>
/// <param name="Child">The child's identifier.</param>
/// <param name="Source">The file, the year and the authority of the first.</param>
internal readonly record struct RowRun(int From, string Child, RowSource Source)
{
    public ChildKey Key => new(Source.Authority ?? "", Child);

    public bool IsOfSameChild(in RowRun other) => Child == other.Child && Source.Authority == other.Source.Authority;
}

/// <summary>Rows of one child stand together: what all of them share is asked of the first.</summary>
internal static class RowRuns
{
    /// <summary>The runs of rows; two may be of one child.</summary>
    public static IEnumerable<RowRun> Of(IReadOnlyList<Row> rows) => rows is EpisodeRows episodes ? episodes.Runs() : Of(rows, row => row);

    /// <inheritdoc cref="Of(IReadOnlyList{Row})"/>
    /// <param name="given">What is known of each row.</param>
    /// <param name="rowOf">The row.</param>
    public static IEnumerable<RowRun> Of<T>(IReadOnlyList<T> given, Func<T, Row> rowOf)
    {
        Row? before = null;
        for (var i = 0; i < given.Count; i++)
        {
            var row = rowOf(given[i]);
            if (before is null || !row.IsOfSameChild(before))
            {
                yield return new(i, row.Child, row.Source);
            }

            before = row;
        }
    }

    /// <summary>How many runs there are.</summary>
    public static int CountOf(IReadOnlyList<Row> rows) => rows is EpisodeRows episodes ? episodes.Files.Sum(file => file.Runs.Count) : Of(rows).Count();

    /// <summary>Whether it is seen at once that no child has two rows: they are in order of authority and child, as texts or as numbers. In rows of any other order it is not looked for.</summary>
    public static bool IsOneRowEach(IReadOnlyList<Row> rows)
    {
        var (areTexts, areNumbers) = (true, true);
        for (var i = 1; i < rows.Count && (areTexts || areNumbers); i++)
        {
            var (before, row) = (rows[i - 1], rows[i]);
            var byAuthority = ReferenceEquals(before.Source, row.Source) ? 0 : string.CompareOrdinal(before.Authority ?? "", row.Authority ?? "");
            var byText = byAuthority != 0 ? byAuthority : string.CompareOrdinal(before.Child, row.Child);

            // Of two numbers the one with fewer digits is the smaller.
            var byNumber = byAuthority != 0 || before.Child.Length == row.Child.Length ? byText : before.Child.Length - row.Child.Length;
            (areTexts, areNumbers) = (areTexts && byText < 0, areNumbers && byNumber < 0);
        }

        return areTexts || areNumbers;
    }

    /// <summary>What rows were read from: the file, the year and the authority, each once, in the order they come.</summary>
    public static IEnumerable<RowSource> Sources(IReadOnlyList<Row> rows) => rows is ReadRows read ? read.Sources : rows.Select(row => row.Source).Distinct();
}
