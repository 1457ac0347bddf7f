using System.Collections.Concurrent;
using System.Globalization;
using Xunit.Abstractions;

namespace CareRights.Ssda903.Tests.Exports;

/// <summary>Metamorphic: whatever systems, spreadsheets and data frames do to a return on the way, each answer stays, or becomes Unknown with the rows reported.</summary>
/// <remarks>
/// Each return has several years, merged, and rows that contradict each other. Each quirk is tried alone and with every other.
/// EXPORT_RETURNS asks for more returns than the slice of every day, of which the seed is new each time and printed, and EXPORT_FORMS for more forms of each; EXPORT_SEED with EXPORT_ONLY repeats one.
/// </remarks>
public sealed class ExportQuirksTests(ITestOutputHelper output)
{
    private const int Children = 9;

    private static readonly int[] Years = [2023, 2024, 2025];
    private static readonly int? Asked = int.TryParse(Environment.GetEnvironmentVariable("EXPORT_RETURNS"), CultureInfo.InvariantCulture, out var asked) ? asked : null;
    private static readonly int FirstSeed = int.TryParse(Environment.GetEnvironmentVariable("EXPORT_SEED"), CultureInfo.InvariantCulture, out var seed) ? seed : Random.Shared.Next(1_000_000);

    // The one form that is tried, by the name printed of it; EXPORT_SEED says of which return.
    private static readonly string? Only = Environment.GetEnvironmentVariable("EXPORT_ONLY");

    // How many forms of each return are tried, a third of them with one quirk and the others with two.
    private static readonly int Forms = int.TryParse(Environment.GetEnvironmentVariable("EXPORT_FORMS"), CultureInfo.InvariantCulture, out var forms) ? forms : 60;

    [Fact]
    public void There_are_at_least_thirty_quirks_and_each_has_a_name_of_its_own() =>
        ExportQuirk.All.Select(quirk => quirk.Name).Should().OnlyHaveUniqueItems().And.HaveCountGreaterThanOrEqualTo(30);

    [Fact]
    public void An_answer_stays_or_becomes_unknown_and_is_never_another()
    {
        var found = new ConcurrentBag<string>();
        var tried = new ConcurrentDictionary<string, byte>();
        long forms = 0, same = 0, unknown = 0, refused = 0;
        // Each return takes the next part of the quirks and of the pairs, in an order that is new each time: enough returns try them all.
        var shuffle = new Random(FirstSeed);
        var all = Combinations();
        var alone = all.Where(quirks => quirks.Length == 1).OrderBy(_ => shuffle.Next()).ToArray();
        var pairs = all.Where(quirks => quirks.Length == 2).OrderBy(_ => shuffle.Next()).ToArray();
        Parallel.For(0, Asked ?? 2, new ParallelOptions { MaxDegreeOfParallelism = 2 }, number =>
        {
            var seed = FirstSeed + number;
            var plain = ExportedReturn.Random(seed, Children, Years.Length);
            var right = Read(plain)!;
            foreach (var quirks in (Only is null ? Part(alone, number, Forms / 3).Concat(Part(pairs, number, Forms - (Forms / 3))) : all.Where(quirks => Name(quirks) == Only)))
            {
                // A form comes out alike whatever was tried before it.
                var random = new Random(unchecked((seed * 397) + all.IndexOf(quirks)));
                var name = Name(quirks);
                var changed = plain.Copy();
                foreach (var quirk in quirks)
                {
                    quirk.Apply(changed, random);
                }

                Interlocked.Increment(ref forms);
                tried.TryAdd(name, 0);
                ReturnAnswers? other;
                try
                {
                    other = Read(changed);
                }
                catch (Exception fault) when (fault is not UnreadableReturnException)
                {
                    found.Add($"seed {seed}, {name}: {fault}");
                    continue;
                }

                if (other is null)
                {
                    Interlocked.Increment(ref refused);
                    if (!quirks.Any(quirk => quirk.Loses))
                    {
                        found.Add($"seed {seed}, {name}: refused");
                    }

                    continue;
                }

                var mayLose = quirks.Any(quirk => quirk.Loses);
                var isDoubled = quirks.Any(quirk => quirk.DoublesRows);
                foreach (var difference in right.Differences(isDoubled ? other with { Rules = [] } : other, mayLose, quirks.Any(quirk => quirk.LeavesOut), seed % 2 == 1).Take(3))
                {
                    found.Add($"seed {seed}, {name}: {difference}");
                }

                Interlocked.Add(ref same, right.Answers.Count(answer => other.Answers.TryGetValue(answer.Key, out var it) && it == answer.Value));
                Interlocked.Add(ref unknown, right.Answers.Count(answer => answer.Value != ReturnAnswers.Unknown && (!other.Answers.TryGetValue(answer.Key, out var it) || it == ReturnAnswers.Unknown)));
            }
        });

        output.WriteLine($"seeds from {FirstSeed}: {forms} forms of {Asked ?? 2} returns ({tried.Count} of {all.Count} quirks and pairs), {same} answers the same, {unknown} Unknown, {refused} forms refused");
        string.Join('\n', found.Order(StringComparer.Ordinal).Take(40)).Should().BeEmpty();
    }

    private static string Name(ExportQuirk[] quirks) => string.Join(" + ", quirks.Select(quirk => quirk.Name));

    private static IEnumerable<ExportQuirk[]> Part(ExportQuirk[][] of, int number, int size) => Enumerable.Range(number * size, size).Select(at => of[at % of.Length]);

    private static List<ExportQuirk[]> Combinations()
    {
        var all = ExportQuirk.All;
        return [.. all.Select(one => new[] { one }), .. from one in Enumerable.Range(0, all.Count) from other in Enumerable.Range(one + 1, all.Count - one - 1) select new[] { all[one], all[other] }];
    }

    private static ReturnAnswers? Read(ExportedReturn files)
    {
        using var folder = new ReturnFolder();
        files.WriteTo(folder);
        try
        {
            return ReturnAnswers.Of(folder.Read(), Years);
        }
        catch (UnreadableReturnException)
        {
            return null;
        }
    }
}
