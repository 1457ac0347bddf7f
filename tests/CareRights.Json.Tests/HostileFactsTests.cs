using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CareRights.Tests;
using Xunit.Abstractions;

namespace CareRights.Json.Tests;

/// <summary>Facts of every question, made at random after their shape and damaged in every way: answered or refused with the field named, nothing repeated, and no certain answer that the undamaged facts do not give.</summary>
/// <remarks>HOSTILE_FACTS asks for more of each question than the slice of every day, whose seed is new each time and printed; HOSTILE_SEED repeats one.</remarks>
public sealed class HostileFactsTests(ITestOutputHelper output)
{
    private static readonly LocalDate Day = new(2026, 11, 21);
    private static readonly int Inputs = Damage.Inputs("HOSTILE_FACTS", 100);

    // What cannot be lost without a meaning: where it is absent it says something, or everything else is read in its light.
    private static readonly string[] Said = ["id", "asOf", "to", "certain", "factsAreComplete"];

    private static readonly AnswerOptions Parts = new() { Only = AnswerParts.Status };

    public static TheoryData<string> Names => new(JsonQuestion.All.Select(question => question.Name));

    [Theory, MemberData(nameof(Names))]
    public void Damaged_in_any_way_they_are_answered_or_refused(string name)
    {
        var question = JsonQuestion.Find(name)!;
        var shape = RandomFacts.Of(question);
        var (refused, items) = (0, 0);
        for (var number = 0; number < Inputs; number++)
        {
            var seed = Damage.FirstSeed + number;
            var random = new Random(seed);
            var text = string.Join('\n', Enumerable.Range(0, 1 + random.Next(2)).Select(_ => shape.Any(random)!.ToJsonString()));
            var damaged = Encoding.UTF8.GetString(Damage.Bytes(Encoding.UTF8.GetBytes(text), random));
            var before = GC.GetAllocatedBytesForCurrentThread();
            foreach (var answer in question.AnswerAll(new StringReader(damaged), Day, new() { Explain = random.Next(4) == 0, Brief = random.Next(4) == 0 }))
            {
                items++;
                JsonNode.Parse(answer.Json).Should().NotBeNull("seed {0}", seed);
                answer.Problem.Should().NotContain(Damage.Mark, "seed {0}", seed).And.NotContain("fault of this program", "seed {0}", seed).And.NotContain("\u001b").And.NotContain("\n");
                answer.Text.Any(sign => char.IsControl(sign) && sign != '\n').Should().BeFalse("seed {0}", seed);
                if (!answer.IsAnswered)
                {
                    refused++;
                    answer.Problem.Should().MatchRegex(@"^line \d+(, item \d+)?: .*(field|JSON|object|expected)", "seed {0}", seed);
                }
            }

            (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(64 << 20, "seed {0}", seed);
        }

        output.WriteLine($"{name}: seeds from {Damage.FirstSeed}: {Inputs} inputs, {items} sets of facts, {refused} refused");
    }

    /// <summary>One value that cannot be what its field asks for: the field is named, and what is answered is the same or Unknown.</summary>
    [Theory, MemberData(nameof(Names))]
    public void A_value_that_cannot_be_settles_nothing(string name)
    {
        var question = JsonQuestion.Find(name)!;
        var shape = RandomFacts.Of(question);
        var (answered, same, unknown) = (0, 0, 0);
        for (var number = 0; number < Inputs; number++)
        {
            var seed = Damage.FirstSeed + number;
            var random = new Random(seed);
            var facts = shape.Any(random)!;
            var whole = question.Answer(facts.ToJsonString(), Day, Parts);
            if (Places(facts).Where(place => !Said.Contains(place.Name)).ToList() is not { Count: > 0 } places)
            {
                continue;
            }

            var (node, key) = places[random.Next(places.Count)];
            var junk = Value(random, node[key]!);
            node[key] = junk;
            var answer = question.Answer(facts.ToJsonString(), Day, Parts);
            answer.Problem.Should().NotContain(Damage.Mark, "seed {0}", seed).And.NotContain("fault of this program", "seed {0}", seed);
            if (!answer.IsAnswered || !whole.IsAnswered)
            {
                continue;
            }

            answered++;
            var (before, after) = (Certain(name, whole.Json), Certain(name, answer.Json));
            foreach (var (asked, now) in after)
            {
                var then = before.GetValueOrDefault(asked, "Unknown");
                (now == then || now == "Unknown" || IsText(name, answer)).Should().BeTrue("seed {0}: {1} was {2} and became {3} with {4} in {5}; {6}", seed, asked, then, now, junk?.ToJsonString(), key, answer.Problem);
                _ = now == then ? same++ : unknown++;
            }
        }

        output.WriteLine($"{name}: seeds from {Damage.FirstSeed}: {Inputs} inputs, {answered} answered: {same} answers the same, {unknown} Unknown");
    }

    // Any text is a text: then nothing was damaged.
    private static bool IsText(string name, JsonAnswer answer) => answer.Problems.Count == 0 && name.Length > 0;

    private static Dictionary<string, string> Certain(string name, string json)
    {
        var answer = JsonNode.Parse(json)!;
        var certain = new Dictionary<string, string>();
        void Add(string key, JsonNode? value) => certain[key] = value?.ToString() ?? "Unknown";
        switch (name)
        {
            case "leaving-care":
                Add("primary", answer["primaryStatus"]);
                foreach (var status in answer["statuses"]?.AsObject() ?? [])
                {
                    Add(status.Key, status.Value);
                }

                break;
            case "section-8a":
                Add("answer", answer["answer"]);
                break;
            case "advice-line":
                Add("outcome", answer["outcome"]);
                break;
            case "escalation":
                // The one level that says of anything that it is not so.
                Add("no concern", answer["level"]?.ToString() == "Universal" ? "Yes" : "Unknown");
                break;
            case "deadline":
                foreach (var deadline in answer["deadlines"]?.AsArray() ?? [])
                {
                    Add(deadline!["clock"]!.ToString(), deadline["due"]);
                }

                break;
        }

        return certain;
    }

    private static JsonNode? Value(Random random, JsonNode was) => random.Next(7) switch
    {
        0 => JsonValue.Create(Damage.Cell(random)),
        1 => was is JsonArray ? JsonValue.Create(Damage.Mark) : new JsonArray(JsonValue.Create(Damage.Mark)),
        2 => was is JsonObject ? new JsonArray() : new JsonObject { [Damage.Mark] = 1 },
        3 => was.GetValueKind() == JsonValueKind.Number ? JsonValue.Create("9") : JsonValue.Create(99999999999999999999m),
        4 => JsonValue.Create("9999-99-99"),
        5 => was.GetValueKind() is JsonValueKind.True or JsonValueKind.False ? JsonValue.Create("maybe") : JsonValue.Create(true),
        _ => JsonValue.Create(-1.5),
    };

    // Every place of the facts, at any depth.
    private static IEnumerable<(JsonObject Node, string Name)> Places(JsonNode? node) => node switch
    {
        JsonObject one => one.Where(property => property.Value is not null).SelectMany(property => Places(property.Value).Prepend((one, property.Key))),
        JsonArray all => all.SelectMany(Places),
        _ => [],
    };
}
