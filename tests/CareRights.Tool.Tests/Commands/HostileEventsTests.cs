using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CareRights.Safeguarding;
using CareRights.Tests;
using Xunit.Abstractions;

namespace CareRights.Tool.Tests.Commands;

/// <summary>Event files at random, damaged in every way: every row dated or refused on its own line, nothing of it repeated, and no date that the undamaged row does not give.</summary>
/// <remarks>HOSTILE_EVENTS asks for more files than the slice of every day, whose seed is new each time and printed; HOSTILE_SEED repeats one.</remarks>
public sealed class HostileEventsTests(ITestOutputHelper output) : IDisposable
{
    private const int Rows = 12;

    private static readonly int Inputs = Damage.Inputs("HOSTILE_EVENTS", 120);
    private static readonly string[] Columns = ["clock", "date", "done", "last-visit", "placement-started", "basis", "first-review-held", "age", "under-five", "extensions", "remand", "local-limit", "reference"];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Bytes_damaged_in_any_way_lose_no_row_and_end_no_batch()
    {
        long rows = 0, refused = 0, files = 0;
        for (var number = 0; number < Inputs; number++)
        {
            var seed = Damage.FirstSeed + number;
            var random = new Random(seed);
            var bytes = Damage.Bytes(Encoding.UTF8.GetBytes(Text(Made(random))), random);
            var file = folder.Below("events.csv");
            File.WriteAllBytes(file, bytes);
            var before = GC.GetTotalAllocatedBytes();
            var run = ToolRun.With("deadline", "--batch", file, "--format", "json", "--as-of", "2026-11-21");
            (GC.GetTotalAllocatedBytes() - before).Should().BeLessThan(256 << 20, "seed {0}", seed);
            run.Errors.Should().NotContain(Damage.Mark, "seed {0}", seed).And.NotContain("does not know", "seed {0}", seed);
            run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().OnlyContain(line => line.StartsWith("carerights: ", StringComparison.Ordinal), "seed {0}", seed);
            if (Regex.Match(run.Errors, @": (\d+) rows read: (\d+) dated, (\d+) without a date, (\d+) refused") is not { Success: true } tally)
            {
                files++;
                run.Exit.Should().Be(2, "seed {0}", seed);
                run.Output.Should().BeEmpty("seed {0}: {1}", seed, run.Errors);
                continue;
            }

            var counts = Enumerable.Range(1, 4).Select(at => int.Parse(tally.Groups[at].Value, CultureInfo.InvariantCulture)).ToArray();
            counts[0].Should().Be(counts[1] + counts[2] + counts[3], "seed {0}", seed);
            Answers(run).Select(answer => answer.GetProperty("line").GetString()).Distinct().Should().HaveCount(counts[0], "seed {0}", seed);
            run.Exit.Should().Be(counts[3] == 0 ? 0 : 2, "seed {0}", seed);
            (rows, refused) = (rows + counts[0], refused + counts[3]);
        }

        output.WriteLine($"seeds from {Damage.FirstSeed}: {Inputs} files, {files} refused whole; {rows} rows, {refused} refused");
    }

    [Fact]
    public void A_cell_that_cannot_be_read_dates_nothing_anew()
    {
        long same = 0, refused = 0;
        for (var number = 0; number < Inputs; number++)
        {
            var seed = Damage.FirstSeed + number;
            var random = new Random(seed);
            var made = Made(random);
            var whole = ByLine(made);
            var (row, column) = (random.Next(Rows), random.Next(Columns.Length - 1));
            made[row][column] = Damage.Cell(random).Replace("\"", "", StringComparison.Ordinal).Replace(",", " ", StringComparison.Ordinal);
            var damaged = ByLine(made);
            foreach (var (line, due) in damaged)
            {
                (due == whole[line] || due.Length == 0).Should().BeTrue("seed {0}, line {1}: {2} became {3} with {4} in {5}", seed, line, whole[line], due, made[row][column], Columns[column]);
                _ = due == whole[line] ? same++ : refused++;
            }

            damaged.Should().HaveCount(whole.Count, "seed {0}", seed);
        }

        output.WriteLine($"seeds from {Damage.FirstSeed}: {Inputs} files, {same} rows the same, {refused} without a date");
    }

    private Dictionary<string, string> ByLine(string[][] rows) =>
        Answers(ToolRun.With("deadline", "--batch", folder.Write("events.csv", [.. Text(rows).TrimEnd('\n').Split('\n')]), "--format", "json"))
            .GroupBy(answer => answer.GetProperty("line").GetString()!)
            .ToDictionary(line => line.Key, line => string.Join(' ', line.Select(answer => answer.GetProperty("due").GetString() ?? "").Where(due => due.Length > 0)));

    private static JsonElement[] Answers(ToolRun run) => [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];

    private static string Text(string[][] rows) => string.Join(',', Columns) + "\n" + string.Concat(rows.Select(row => string.Join(',', row) + "\n"));

    private static string[][] Made(Random random) => [.. Enumerable.Range(0, Rows).Select(number => Columns.Select(column => random.Next(3) == 0 && column is not ("clock" or "date") ? "" : Cell(column, number, random)).ToArray())];

    private static string Cell(string column, int number, Random random) => column switch
    {
        "clock" => Clock.All[random.Next(Clock.All.Count)].Id,
        "date" => Date(random) + "T10:15",
        "done" or "last-visit" or "placement-started" => Date(random),
        "basis" => new[] { "parent-before-assessment", "temporarily-approved", "care-order-with-parent" }[random.Next(3)],
        "age" or "extensions" => random.Next(5).ToString(CultureInfo.InvariantCulture),
        "remand" => new[] { "no", "local-authority", "youth-detention" }[random.Next(3)],
        "local-limit" => (1 + random.Next(20)).ToString(CultureInfo.InvariantCulture) + new[] { "h", "wd", "d", "w" }[random.Next(4)],
        "reference" => "R" + number.ToString(CultureInfo.InvariantCulture),
        _ => random.Next(2) == 0 ? "yes" : "no",
    };

    private static string Date(Random random) => new LocalDate(2024, 1, 1).PlusDays(random.Next(900)).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
