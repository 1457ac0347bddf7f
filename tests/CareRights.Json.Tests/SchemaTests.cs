using System.Text.Json;
using System.Text.Json.Nodes;
using CareRights.Tests;
using Json.Schema;

namespace CareRights.Json.Tests;

/// <summary>The schemas are those of JSON Schema as an independent library reads them, and the reader keeps to them.</summary>
public sealed class SchemaTests
{
    private static readonly LocalDate Day = new(2026, 11, 21);

    private static readonly string[] Odd =
    [
        "null", "true", "false", "0", "-1", "1", "12", "121", "1.5", "1e2", "1e400", "99999999999", "\"\"", "\"x\"", "\"never\"", "\"Yes\"", "\"2026-02-30\"", "\"2026-02-28\"",
        "\"0001-01-01\"", "\"9999-12-31\"", "\"2200-01-01\"", "\"1900-01-01\"", "\"2026-02-28T10:15\"", "\"2026-02-28T10:15Z\"", "\"2026-02-28T25:15\"", "[]", "[null]", "[1]", "[\"x\"]", "[[]]", "[{}]", "{}", "{\"x\":1}", "{\"from\":null}",
    ];

    public static TheoryData<string> Names => new(JsonQuestion.All.Select(question => question.Name));

    [Theory, MemberData(nameof(Names))]
    public void Schema_and_reader_agree_on_every_property(string name)
    {
        var question = JsonQuestion.Find(name)!;
        var schema = JsonSchema.FromText(question.FactsSchema);
        var tried = 0;
        foreach (var facts in EveryProperty(JsonNode.Parse(question.FactsSchema)!.AsObject(), "", value => value))
        {
            foreach (var odd in Odd)
            {
                var json = facts(odd);
                var answer = question.Answer(json, Day);
                using var document = JsonDocument.Parse(json);
                var isValid = schema.Evaluate(document.RootElement, new EvaluationOptions { RequireFormatValidation = true }).IsValid;
                var isRead = !answer.Problems.Any(problem => IsOfShape(problem));

                // More than the schema says is read in one thing: a day with a time after it is that day.
                // A pattern does not know how long February is; the reader does.
                isRead.Should().Be((isValid && odd != "\"2026-02-30\"") || (isRead && odd.StartsWith("\"2026-02-", StringComparison.Ordinal)), "{0}: {1}", json, answer.Problem);
                tried++;
            }
        }

        tried.Should().BeGreaterThan(500);
    }

    [Theory, MemberData(nameof(Names))]
    public void Schemas_are_published(string name)
    {
        var question = JsonQuestion.Find(name)!;

        GeneratedDocument.ShouldBe(question.FactsSchema + "\n", "docs", "schemas", name + ".json");
        GeneratedDocument.ShouldBe(question.AnswerSchema + "\n", "docs", "schemas", "answers", name + ".json");
    }

    [Theory, MemberData(nameof(Names))]
    public void Every_property_is_described(string name)
    {
        foreach (var schema in new[] { JsonQuestion.Find(name)!.FactsSchema, JsonQuestion.Find(name)!.AnswerSchema })
        {
            Undescribed(JsonNode.Parse(schema)!, "").Should().BeEmpty();
        }
    }

    [Theory, MemberData(nameof(Questions))]
    public void Every_answer_fits_its_schema(string name, string facts)
    {
        var question = JsonQuestion.Find(name)!;
        var schema = JsonSchema.FromText(question.AnswerSchema);
        foreach (var options in new[] { AnswerOptions.Default, new() { Brief = true }, new() { Only = AnswerParts.Duties | AnswerParts.Missing }, new() { WithEntitlementsThatAreNo = true } })
        {
            var answer = question.Answer(facts, Day, options);
            answer.IsAnswered.Should().BeTrue(answer.Problem);
            using var document = JsonDocument.Parse(answer.Json);
            var result = schema.Evaluate(document.RootElement, new EvaluationOptions { RequireFormatValidation = true, OutputFormat = OutputFormat.List });
            result.IsValid.Should().BeTrue("{0}: {1}", name, string.Join("; ", (result.Details ?? []).Where(detail => detail.Errors is not null).Select(detail => detail.InstanceLocation + " " + string.Join(",", detail.Errors!.Values))));
        }
    }

    public static TheoryData<string, string> Questions => new()
    {
        { "advice-line", """{"id":"a"}""" },
        { "advice-line", """{"factsAreComplete":true,"enquirer":"Carer","request":"Representation","adultsOwnMatter":true,"age":14}""" },
        { "advice-line", """{"factsAreComplete":true,"enquirer":"YoungPerson","age":13,"groups":["InCare"],"request":"Representation","courtProceedings":"Current","riskOfHarm":true}""" },
        { "deadline", """{"id":"d","clock":"ICPC-15","from":"2026-03-02","done":"2026-03-30"}""" },
        { "deadline", """{"event":"referral-received","from":"2026-11-20T23:30","asOf":"2026-11-25"}""" },
        { "escalation", "{}" },
        { "escalation", """{"otherHarmQuestions":"No","levelReachedBefore":"S47ChildProtection","humanDecision":{"level":"S17ChildInNeed","levelConsidered":"S47ChildProtection","by":"J","role":"team manager","on":"2026-11-20","why":"strategy discussion"}}""" },
        { "escalation", """{"otherHarmQuestions":"No","enquirer":"CareLeaver","age":20,"alsoAsksFor":["FileAccess"],"receivedAt":"2026-11-20T17:30","localArrangements":{"frontDoorOpens":"08:30","levelNames":{"s47ChildProtection":"Level 4"}}}""" },
        { "leaving-care", "{}" },
        { "leaving-care", """{"id":"C03","factsAreComplete":true,"dateOfBirth":"2009-05-10","lookedAfterPeriods":[{"from":"2025-01-01","to":"2025-05-11","legalBasis":"Section20","authority":"Bristol"}],"familyHomes":[{"with":"Parent","who":"mother","from":"2025-05-11"}],"whatIf":{"familyHomes":[]}}""" },
        { "leaving-care", """{"dateOfBirth":"2005-05-10","lookedAfterPeriods":[{"from":"2020-01-01","to":"2020-01-01"},{"from":"2021-01-01","to":"2023-05-10","legalBasis":"CareOrder"}]}""" },
        { "section-8a", "{}" },
        { "section-8a", """{"factsAreComplete":true,"age":22,"groups":["CareLeaver"],"leavingCareServices":"Provided"}""" },
    };

    // What a rule says of facts that fit is no matter of shape.
    private static bool IsOfShape(FactProblem problem) =>
        problem.Path.Length == 0 || (problem.Found == "nothing" && !(problem.Path.StartsWith("shortBreakSeries", StringComparison.Ordinal) && problem.Path.EndsWith("].from", StringComparison.Ordinal) && !problem.Path.Contains("breaks"))) || problem.Found is "null" or "a name that is not one of the facts" or "a name in it that is not known" || problem.Found.StartsWith('\'')
        || problem.Found.StartsWith("a number", StringComparison.Ordinal) || problem.Found.StartsWith("a text", StringComparison.Ordinal) || problem.Found is "a list" or "an object" or "true" or "false" or "an empty text"
        || int.TryParse(problem.Found, out _);

    private static IEnumerable<Func<string, string>> EveryProperty(JsonObject schema, string path, Func<string, string> within)
    {
        foreach (var (name, value) in schema["properties"] as JsonObject ?? [])
        {
            if (name is "asOf" or "whatIf" && path.Length > 0)
            {
                continue;
            }

            Func<string, string> here = odd => within(Beside(schema, name, odd));
            yield return here;
            var property = value!.AsObject();
            if (property["items"] is JsonObject items)
            {
                foreach (var below in EveryProperty(items, path + name, odd => here("[" + odd + "]")))
                {
                    yield return below;
                }
            }

            foreach (var below in EveryProperty(property, path + name, here))
            {
                yield return below;
            }
        }
    }

    // What the object cannot do without stands beside the property that is tried; a fact that a rule wants does too.
    private static string Beside(JsonObject schema, string name, string odd)
    {
        var needed = (schema["required"] as JsonArray ?? []).Select(required => (string)required!).Where(required => required != name)
            .Select(required => $"\"{required}\":" + (required is "from" or "madeOn" ? "\"2020-01-01\"" : required == "level" ? "\"EarlyHelp\"" : "\"Camden\""));
        return "{" + string.Join(',', needed.Append($"\"{name}\":{odd}")) + "}";
    }

    private static IEnumerable<string> Undescribed(JsonNode schema, string path)
    {
        foreach (var (name, property) in schema["properties"] as JsonObject ?? [])
        {
            if (property!["description"] is null)
            {
                yield return path + "." + name;
            }

            foreach (var below in Undescribed(property, path + "." + name).Concat(property["items"] is JsonObject items ? Undescribed(items, path + "." + name + "[]") : []))
            {
                yield return below;
            }
        }
    }
}
