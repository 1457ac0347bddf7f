using System.Collections.Concurrent;
using System.Globalization;
using CareRights.Stability.Figures;
using Xunit.Abstractions;

namespace CareRights.Ssda903.Tests.Exports;

/// <summary>Which return says what of which day: the newest of its own year, whatever an older one says; none of days after the last that was read.</summary>
/// <remarks>EXPORT_CHILDREN asks for more children than the slice of every day, whose seed is new each time and printed; EXPORT_SEED repeats one.</remarks>
public sealed class ReturnPropertiesTests(ITestOutputHelper output)
{
    private const int Children = 50;
    private const int Newest = 2025;

    private static readonly int[] Years = [2023, 2024, 2025];
    private static readonly int Returns = int.TryParse(Environment.GetEnvironmentVariable("EXPORT_CHILDREN"), CultureInfo.InvariantCulture, out var asked) ? asked / Children : 4;
    private static readonly int FirstSeed = int.TryParse(Environment.GetEnvironmentVariable("EXPORT_SEED"), CultureInfo.InvariantCulture, out var seed) ? seed : Random.Shared.Next(1_000_000);

    // What is asked about the newest year alone.
    private static readonly HashSet<string> OfOneYear = [.. Measure.All.Where(measure => measure.Years == 1 && !LooksBack.Contains(measure.Key)).Select(measure => measure.Key), "looked after", "dfe_social_workers_2y"];

    // Reviews on time need the review before the year; stability of two years needs two, and a home for as long as it is needed; the first allocation of a worker is told from a change by those before.
    private static string[] LooksBack =>
        ["dfe_long_term", "commissioner_home_as_long_as_needed", "reviews_on_time_1y", "commissioner_social_worker_changes_1y", "commissioner_social_worker_changes_in_care_1y"];

    [Fact]
    public void An_older_return_never_changes_an_answer_about_the_newest_year()
    {
        var found = Each((files, random) =>
        {
            var newest = files.Copy();
            newest.Files.RemoveAll(file => file.Year is { } year && year != Newest);
            Disturb(files, random);
            var (alone, both) = (Answers(Read(newest)), Answers(Read(files)));
            return alone.Where(answer => answer.Key.Year == Newest && OfOneYear.Contains(answer.Key.Asked) && answer.Value != ReturnAnswers.Unknown)
                .Select(answer => (answer.Key, Alone: answer.Value, Both: both.GetValueOrDefault(answer.Key, "no answer")))
                .Select(answer => answer.Alone == answer.Both || IsCountedNow(answer.Alone, answer.Both) ? "" : $"{answer.Key}: {answer.Alone} became {answer.Both}");
        });
        found.Should().BeEmpty();
    }

    [Fact]
    public void Years_that_nobody_read_make_unknown_and_never_another_answer()
    {
        var found = Each((files, random) =>
        {
            var some = files.Copy();
            var kept = 1 + random.Next((1 << Years.Length) - 2);
            some.Files.RemoveAll(file => file.Year is { } year && (kept & (1 << (year - Years[0]))) == 0);
            var (right, known) = (Answers(Read(files)), Answers(Read(some)));
            var read = string.Join(" ", Years.Where(year => (kept & (1 << (year - Years[0]))) != 0));
            return known.Where(answer => answer.Value != ReturnAnswers.Unknown)
                .Select(answer => (answer.Key, answer.Value, All: right.GetValueOrDefault(answer.Key, "no answer")))
                .Select(answer => answer.All == answer.Value || IsCountedNow(answer.Value, answer.All) ? "" : $"{read} read, {answer.Key}: {answer.Value} became {answer.All}");
        });
        found.Should().BeEmpty();
    }

    [Fact]
    public void A_return_cut_off_at_a_day_gives_unknown_and_never_another_answer()
    {
        var found = Each((files, random) =>
        {
            var whole = Read(files);
            var day = new LocalDate(2023, 4, 1).PlusDays(random.Next(730));
            var (right, cut) = (Answers(whole), Answers(CutReturn.At(whole, day), day));
            return right.Where(answer => cut.ContainsKey(answer.Key))
                .Select(answer => cut[answer.Key] is var after && (after == answer.Value || after == ReturnAnswers.Unknown) ? "" : $"cut at {day:uuuu-MM-dd}, {answer.Key}: {answer.Value} became {after}")
                .Concat(cut.Where(answer => !right.ContainsKey(answer.Key)).Select(answer => $"{answer.Key} came from nowhere"));
        });
        found.Should().BeEmpty();
    }

    // Yes or no whatever the count, which more returns may show: a stay away from a home that stands in an older one.
    private static bool IsCountedNow(string before, string after) => before is "Yes" or "No" && after.StartsWith(before, StringComparison.Ordinal);

    // The answers compared of each return, empty where they are as they should be.
    private string Each(Func<ExportedReturn, Random, IEnumerable<string>> compare)
    {
        var found = new ConcurrentBag<string>();
        long compared = 0;
        Parallel.For(0, Returns, new ParallelOptions { MaxDegreeOfParallelism = 2 }, number =>
        {
            // Even seeds have no rows that contradict each other.
            var seed = 2 * (FirstSeed + number);
            foreach (var difference in compare(ExportedReturn.Random(seed, Children, Years.Length), new Random(seed)))
            {
                Interlocked.Increment(ref compared);
                if (difference.Length > 0)
                {
                    found.Add($"seed {seed}: {difference}");
                }
            }
        });
        output.WriteLine($"seeds from {FirstSeed}: {Returns * Children} children, {compared} answers compared");
        return string.Join('\n', found.Order(StringComparer.Ordinal).Take(40));
    }

    private static Return Read(ExportedReturn files)
    {
        using var folder = new ReturnFolder();
        files.WriteTo(folder);
        return folder.Read();
    }

    private static Dictionary<(string Child, int Year, string Asked), string> Answers(Return read, LocalDate? until = null) => ReturnAnswers.Of(read, Years, withRules: false, until).Answers;

    /// <summary>What older returns say and newer ones do not: starts on other days, rows left open, rows that were withdrawn.</summary>
    private static void Disturb(ExportedReturn files, Random random)
    {
        foreach (var file in files.Yearly.Where(file => file.Year < Newest))
        {
            var (start, end) = file.Name switch { "episodes.csv" => ("DECOM", "DEC"), "social_workers.csv" => ("SW_DECOM", "SW_DEC"), "missing.csv" => ("MIS_START", "MIS_END"), "reviews.csv" => ("REVIEW", ""), _ => ("", "") };
            if (start.Length == 0)
            {
                continue;
            }

            var (at, to) = (file.Columns.IndexOf(start), file.Columns.IndexOf(end));
            foreach (var row in file.Rows.ToList())
            {
                switch (random.Next(8))
                {
                    case 0:
                        row[at] = Moved(row[at], random.Next(-20, 20));
                        break;
                    case 1 when to >= 0:
                        row[to] = "";
                        break;
                    case 2 when to >= 0:
                        row[to] = Moved(row[to], random.Next(0, 400));
                        break;
                    case 3:
                        var another = row.ToList();
                        another[at] = Moved(another[at], random.Next(-300, 300));
                        file.Rows.Add(another);
                        break;
                    case 4:
                        file.Rows.Remove(row);
                        break;
                }
            }
        }
    }

    private static string Moved(string date, int days) => DateTime.TryParseExact(date, "dd/MM/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day.AddDays(days).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)
        : date;
}
