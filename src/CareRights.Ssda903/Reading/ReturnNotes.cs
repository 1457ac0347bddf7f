using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CareRights.Stability;
using NodaTime;

namespace CareRights.Ssda903.Reading;

/// <summary>What is wrong with a return as a whole though each row can be read: tables without rows, tables that do not join, dates of birth that were corrected, a year that its dates contradict.</summary>
internal static class ReturnNotes
{
    private const int FewestRowsOfAYear = 20;
    private const int NextFew = 8;

    public static IEnumerable<ReturnProblem> Of(Return read)
    {
        // Each goes through whole tables.
        Func<Return, IEnumerable<ReturnProblem>>[] kinds = [Joins, Births, Years];
        return InParallel.Ask(kinds, 1, mostThreads: -1, kind => kind(read).ToList()).SelectMany(found => found);
    }

    private static IEnumerable<ReturnProblem> Joins(Return read)
    {
        if (read.Headers.Count == 0)
        {
            yield break;
        }

        var without = NotIn(read.Headers, read.Episodes);
        if (without.Count > 0)
        {
            var headers = Children(read.Headers);
            var elsewhere = Children(read.Episodes);
            elsewhere.UnionWith(read.Oc3.Concat<Row>(read.Ad1).Concat(read.PlacedAdoptions).Concat(read.PrevPerms).Select(row => row.Key()));
            var alone = headers.Count(child => !elsewhere.Contains(child));
            yield return Note(
                read.Episodes[0].Origin.File, ReturnTable.Episodes, $"{Text(without.Count)} children who stand in no row of the header, and {Text(alone)} of the header who stand in no other table",
                "the same identifiers in both; they may be written in two ways, or one table alone may have a column LA");
        }
    }

    // The children of rows who stand in no row of the header.
    private static HashSet<ChildKey> NotIn(IReadOnlyList<HeaderRow> headers, IReadOnlyList<Row> rows)
    {
        var without = new HashSet<ChildKey>();
        HashSet<ChildKey>? all = null;
        var at = 0;
        foreach (var run in RowRuns.Of(rows))
        {
            // Both tables mostly hold the children in one order, so that the next is one of the next few.
            var next = at;
            while (next < headers.Count && next - at < NextFew && !IsOf(headers[next], run))
            {
                next++;
            }

            if (next < headers.Count && next - at < NextFew)
            {
                at = next;
            }
            else if (!(all ??= Children(headers)).Contains(run.Key))
            {
                without.Add(run.Key);
            }
        }

        return without;
    }

    private static bool IsOf(HeaderRow row, in RowRun run) => row.Child == run.Child && row.Authority == run.Source.Authority;

    private static HashSet<ChildKey> Children(IReadOnlyList<Row> rows) => [.. RowRuns.Of(rows).Select(run => run.Key)];

    private static IEnumerable<ReturnProblem> Births(Return read)
    {
        if (RowRuns.IsOneRowEach(read.Headers))
        {
            return [];
        }

        // Of nearly every child all rows say the same.
        var stated = new Dictionary<ChildKey, LocalDate>();
        var disputed = new HashSet<ChildKey>();
        foreach (var row in read.Headers)
        {
            if (row.Dob is { } born)
            {
                if (!stated.TryGetValue(row.Key(), out var other))
                {
                    stated[row.Key()] = born;
                }
                else if (other != born)
                {
                    disputed.Add(row.Key());
                }
            }
        }

        return disputed.Count == 0 ? [] : read.Headers
            .Where(row => row.Dob is not null && disputed.Contains(row.Key()))
            .GroupBy(row => row.Key())
            .Select(rows =>
            {
                var latest = rows.OrderByDescending(row => row.ReturnYear ?? 0).First();
                var isOne = rows.Where(row => row.ReturnYear == latest.ReturnYear).Select(row => row.Dob).Distinct().Count() == 1;
                return new ReturnProblem(
                    latest.Origin, ReturnTable.Header, "DOB", "a date of birth other than in another row of the child (not shown)", isOne ? "one date of birth; that of the latest return is used" : "one date of birth; none is used", ProblemEffect.Noted);
            });
    }

    // Every episode of a return was open in its year, so that none begins after it; and hardly any year passes without a start or an end.
    private static IEnumerable<ReturnProblem> Years(Return read)
    {
        var files = new Dictionary<(SourceFile File, int Year), OfAYear>();
        (RowSource? Source, OfAYear? Rows) last = default;
        foreach (var (source, decom, dec) in EpisodeRows.Days(read.Episodes))
        {
            if (!ReferenceEquals(source, last.Source))
            {
                last = (source, null);
                if (source is { ReturnYear: { } ending, File: { } from } && !files.TryGetValue((from, ending), out last.Rows))
                {
                    files[(from, ending)] = last.Rows = new(new StatisticalYear(ending));
                }
            }

            last.Rows?.Add(decom, dec);
        }

        foreach (var each in files)
        {
            var (file, rows, year) = (each.Key.File, each.Value, each.Value.Year);
            if (rows.Later > 0)
            {
                yield return Note(
                    file, ReturnTable.Episodes, $"{Text(rows.Later)} of {Text(rows.All)} episodes that begin after 31 March {Text(year.Ending)}, the end of the year the return is named by",
                    "episodes of that year" + (IsAYearOut(rows.All, rows.Later) ? $"; the folder or file looks to be named a year too early: rename it to {Text(year.Ending + 1)}" : ""));
            }
            else if (!rows.HasStartOrEndInIt && (rows.All >= FewestRowsOfAYear || rows.HasEndBeforeIt))
            {
                yield return Note(
                    file, ReturnTable.Episodes, $"no episode of {Text(rows.All)} that begins or ends in {year}, the year the return is named by",
                    "a start or an end in the year; the folder or file may be named a year too late");
            }
        }
    }

    internal static bool IsAYearOut(int rows, int later) => later >= 2 && later * 10 >= rows;

    /// <summary>The episodes of one file and year, counted.</summary>
    private sealed class OfAYear(StatisticalYear year)
    {
        private readonly int first = PackedDay.Of(year.First);
        private readonly int last = PackedDay.Of(year.Last);

        public StatisticalYear Year => year;

        public int All { get; private set; }

        /// <summary>Those that begin after the year.</summary>
        public int Later { get; private set; }

        public bool HasStartOrEndInIt { get; private set; }

        public bool HasEndBeforeIt { get; private set; }

        /// <summary>Counts an episode by its first day and its end, packed.</summary>
        public void Add(int decom, int dec)
        {
            All++;
            Later += decom > last ? 1 : 0;
            HasStartOrEndInIt |= (decom >= first && decom <= last) || (dec >= first && dec <= last);
            HasEndBeforeIt |= dec > 0 && dec < first;
        }
    }

    private static ReturnProblem Note(SourceFile? file, ReturnTable table, string found, string expected) => new(new Origin(file, 0), table, "", found, expected, ProblemEffect.Noted);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
