using System.Collections.Concurrent;
using CareRights.Tests;
using Xunit.Abstractions;

namespace CareRights.Ssda903.Tests.Exports;

/// <summary>Cells that hold what their column cannot take, as CSV and as XML: every row is used or reported, nothing of them is repeated, and no answer is certain that the undamaged return does not give.</summary>
/// <remarks>HOSTILE_CELLS asks for more returns than the slice of every day, whose seed is new each time and printed; HOSTILE_SEED repeats one.</remarks>
public sealed class HostileCellsTests(ITestOutputHelper output)
{
    private const int FormsOfOne = 20;

    private static readonly int[] Years = [2024, 2025];
    private static readonly int Inputs = Damage.Inputs("HOSTILE_CELLS", 100);

    // Any text may stand in these; and a row whose child cannot be read is nobody's, so that it is reported and the child's other rows stand.
    private static readonly string[] Texts = ["CHILD", "YEAR", "LA", "URN", "UPN", "HOME_POST", "PL_POST", "POSTCODE", "PLACE_CODES", "PROVIDER_CODES", "SW_ID", "TEAM", "EASTING", "NORTHING", "REG_END"];

    [Fact]
    public void A_cell_that_cannot_be_read_makes_nothing_certain()
    {
        var found = new ConcurrentBag<string>();
        long same = 0, unknown = 0, refused = 0, forms = 0;
        Parallel.For(0, (Inputs + FormsOfOne - 1) / FormsOfOne, new ParallelOptions { MaxDegreeOfParallelism = 2 }, number =>
        {
            var seed = Damage.FirstSeed + number;
            var plain = ExportedReturn.Random(seed, 3, Years.Length);
            var right = Answers(plain, seed)!;
            for (var form = 0; form < FormsOfOne; form++)
            {
                var random = new Random(unchecked((seed * 397) + form));
                var damaged = plain.Copy();
                var what = string.Join(", ", Enumerable.Range(0, 1 + random.Next(3)).Select(_ => Spoil(damaged, random)).ToArray());
                if (form % 4 == 0)
                {
                    ExportedXml.Convert(damaged, random);
                    foreach (var xml in damaged.Files.Where(file => file.Text is not null))
                    {
                        // Each row on a line of its own, by which a problem names it.
                        xml.Text = xml.Text!.Replace("<ROW>", "\r\n<ROW>", StringComparison.Ordinal);
                    }
                }

                Interlocked.Increment(ref forms);
                try
                {
                    if (Answers(damaged, seed) is not { } other)
                    {
                        Interlocked.Increment(ref refused);
                        continue;
                    }

                    // A code that is none is kept as it is: the check objects to it, and nothing counts as lost.
                    foreach (var difference in right.Differences(other with { RowsLost = 1 }, mayLose: true, leavesOut: false, isContradictory: seed % 2 == 1).Take(3))
                    {
                        found.Add($"seed {seed}, form {form}: {what}: {difference}");
                    }

                    Interlocked.Add(ref same, right.Answers.Count(answer => other.Answers.TryGetValue(answer.Key, out var it) && it == answer.Value));
                    Interlocked.Add(ref unknown, right.Answers.Count(answer => answer.Value != ReturnAnswers.Unknown && (!other.Answers.TryGetValue(answer.Key, out var it) || it == ReturnAnswers.Unknown)));
                }
                catch (Exception fault)
                {
                    found.Add($"seed {seed}, form {form}: {what}: {fault}");
                }
            }
        });
        output.WriteLine($"seeds from {Damage.FirstSeed}: {forms} returns with cells that cannot be read, {refused} refused, {same} answers the same, {unknown} Unknown");
        string.Join('\n', found.Order(StringComparer.Ordinal).Take(20)).Should().BeEmpty();
    }

    private static string Spoil(ExportedReturn all, Random random)
    {
        var files = all.Yearly.Where(file => file.Rows.Count > 0).ToArray();
        var file = files[random.Next(files.Length)];
        var row = file.Rows[random.Next(file.Rows.Count)];
        var columns = Enumerable.Range(0, row.Count).Where(at => !Texts.Contains(file.Columns[at])).ToArray();
        var at = columns[random.Next(columns.Length)];
        row[at] = Damage.Cell(random).Replace("\"", "", StringComparison.Ordinal);
        return $"{row[at][..Math.Min(20, row[at].Length)]} in {file.Columns[at]} of {file.Name}";
    }

    private static ReturnAnswers? Answers(ExportedReturn files, int seed)
    {
        using var folder = new ReturnFolder();
        files.WriteTo(folder);
        try
        {
            var read = folder.Read();
            Accounting.Holds(read).Should().BeTrue("seed {0}", seed);
            read.Problems.Should().OnlyContain(problem => problem.ToString().IndexOf(Damage.Mark, StringComparison.Ordinal) < 0, "seed {0}", seed);
            return ReturnAnswers.Of(read, Years, withRules: false);
        }
        catch (UnreadableReturnException refused)
        {
            refused.Message.Should().NotContain(Damage.Mark, "seed {0}", seed);
            return null;
        }
    }
}
