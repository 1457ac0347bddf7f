using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using CareRights.Ssda903;
using CareRights.Stability;
using CareRights.Stability.Figures;
using NodaTime;

namespace CareRights.Tool.Edge;

/// <summary>Reads the return a command was given, saying how far it has come where somebody is watching.</summary>
internal static class ReturnInput
{
    private const int MostNamed = 5;

    /// <exception cref="UserErrorException">It cannot be read.</exception>
    public static Return Read(params IReadOnlyList<string> paths)
    {
        var watched = !Terminal.IsErrorRedirected;
        foreach (var path in paths)
        {
            if (string.IsNullOrWhiteSpace(path))
            {
                throw new UserErrorException("found an empty name for a return; expected a folder of CSV or XML files, or one file.");
            }

            FilesOfRun.Reading(path);
        }

        try
        {
            var read = ReturnReader.Read(paths, watched ? new Watched() : null);
            if (watched)
            {
                Terminal.Error.Write("\r" + new string(' ', 78) + "\r");
            }

            NoteWhatWasNotRead(read);
            return read;
        }
        catch (UnreadableReturnException unreadable)
        {
            throw new UserErrorException(unreadable.Message);
        }
    }

    /// <summary>The years of those asked for that the return does not hold; none where it does not say which it holds.</summary>
    /// <param name="coverage">What the return covers.</param>
    /// <param name="asked">The years.</param>
    public static (int[] Lacking, int[] Held) Years(IReadOnlyDictionary<string, ReturnCoverage> coverage, IEnumerable<int> asked)
    {
        var held = coverage.Values.SelectMany(each => each.Returns).Distinct().Order().ToArray();
        return ([.. asked.Where(year => held.Length > 0 && !held.Contains(year))], held);
    }

    /// <summary>The last day the return speaks of, as far as the command line says more of it than the files; <see langword="null"/> where it does not.</summary>
    /// <param name="coverage">What the return covers, up to the day of the extract where it is given.</param>
    /// <param name="asked">The years asked about, the last of them last.</param>
    /// <param name="asOf">The day of the extract, where it is given.</param>
    /// <exception cref="UserErrorException">A year is asked about that ends after the last day that was read.</exception>
    public static LocalDate? ObservedUntil(IReadOnlyDictionary<string, ReturnCoverage> coverage, IReadOnlyList<int> asked, LocalDate? asOf)
    {
        var last = new StatisticalYear(asked[^1]).Last;
        var coverages = coverage.Values.Where(each => each.LastDay is not null).ToArray();
        if (coverages.All(each => each.Returns.Count == 0) && asOf is null)
        {
            var until = coverages.Select(each => each.LastDay!.Value).DefaultIfEmpty(LocalDate.MinIsoValue).Max();
            if (last <= until || coverages.Length == 0)
            {
                return null;
            }

            Library.Note($"the return does not say of which year it is, and its latest date falls in {StatisticalYear.Of(until)}: it is taken for that of {new StatisticalYear(last.Year)}, since --year asks for it.");
            return last;
        }

        var end = coverages.Max(each => each.LastDay!.Value);
        return last <= end ? asOf : throw new UserErrorException(
            $"--year: found {last.Year}, expected a year that was read: the last day that {(asOf is null ? "the return speaks of" : "--as-of names")} is {JsonText.Of(end)}, and an episode open then says nothing of later days. "
            + "Read the return of that year as well, or give the day of the extract with --as-of.");
    }

    // A file that is no part of the return may be one that was meant to be, as XML beside CSV is. What is wrong with a table or the return as a whole is said whatever the form of the output.
    private static void NoteWhatWasNotRead(Return read)
    {
        foreach (var files in read.Problems.Where(problem => problem.Table is null && problem.Origin.File is not null).GroupBy(problem => problem.Expected))
        {
            var names = files.Select(problem => problem.Origin.File!.Path).Distinct().ToList();
            Library.Note($"not read: {Named(names)}: found {files.First().Found}, expected {files.Key}.");
        }

        foreach (var problem in read.Problems.Where(problem => problem.Table is not null && problem.Effect == ProblemEffect.Noted && (problem.Origin.Line == 0 || problem.Found == "headings and no rows")))
        {
            Library.Note($"{problem.Table}: {problem.Origin.File}: found {problem.Found}; expected {problem.Expected}.");
        }

        foreach (var lost in read.Problems.Where(problem => problem.Effect == ProblemEffect.RowLost).GroupBy(problem => (problem.Table, problem.Found, problem.Expected)))
        {
            Library.Note($"{lost.Key.Table}: {lost.Count()} rows not used: found {lost.Key.Found}; expected {lost.Key.Expected}; from {lost.First().Origin}.");
        }
    }

    private static string Named(List<string> names) => string.Join(", ", names.Take(MostNamed)) + (names.Count > MostNamed ? $" and {names.Count - MostNamed} more" : "");

    private sealed class Watched : IProgress<ReadProgress>
    {
        private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

        private readonly Stopwatch clock = Stopwatch.StartNew();
        private TimeSpan next = Pause;

        public void Report(ReadProgress value)
        {
            if (clock.Elapsed < next)
            {
                return;
            }

            next = clock.Elapsed + Pause;
            var percent = value.BytesInAll == 0 ? 100 : value.BytesRead * 100 / value.BytesInAll;
            var line = string.Create(
                CultureInfo.InvariantCulture, $"reading: {percent,3} %  {value.Rows:N0} rows  {value.Rows / clock.Elapsed.TotalSeconds:N0} rows a second");
            Terminal.Error.Write("\r" + line.PadRight(78));
        }
    }
}
