using System.Text.Json.Nodes;
using CareRights.Json;

/// <summary>The OpenAPI document: OpenAPI 3.1 takes JSON Schemas as they are, and those of the facts require nothing that may be unknown.</summary>
internal static class OpenApi
{
    public static JsonObject Document() => new()
    {
        ["openapi"] = "3.1.0",
        ["info"] = new JsonObject
        {
            ["title"] = "CareRights",
            ["version"] = "1",
            ["description"] = "England. Decision support, not legal advice: a person decides. A fact left out is unknown and never no.",
        },
        ["paths"] = new JsonObject(JsonQuestion.All.Select(question => KeyValuePair.Create("/" + question.Name, (JsonNode?)Path(question)))),
    };

    private static JsonObject Path(JsonQuestion question) => new()
    {
        ["post"] = new JsonObject
        {
            ["operationId"] = question.Name,
            ["summary"] = question.Description,
            ["parameters"] = new JsonArray(
                Query("asOf", "The day asked about, for facts that give none.", new JsonObject { ["type"] = "string", ["format"] = "date" }),
                Query("brief", "Leaving care: a short answer.", new JsonObject { ["type"] = "boolean" })),
            ["requestBody"] = new JsonObject { ["required"] = true, ["content"] = Content("application/json", Schema(question.FactsSchema)) },
            ["responses"] = new JsonObject
            {
                ["200"] = new JsonObject { ["description"] = "The answer.", ["content"] = Content("application/json", new JsonObject { ["$ref"] = $"/schemas/{question.Name}/answer" }) },
                ["400"] = new JsonObject { ["description"] = "The facts cannot be read: every field that is wrong, what was found and what was expected.", ["content"] = Content("application/problem+json", new JsonObject { ["type"] = "object" }) },
            },
        },
    };

    private static JsonObject Query(string name, string description, JsonObject schema) => new() { ["name"] = name, ["in"] = "query", ["description"] = description, ["schema"] = schema };

    private static JsonObject Content(string type, JsonObject schema) => new() { [type] = new JsonObject { ["schema"] = schema } };

    private static JsonObject Schema(string text) => JsonNode.Parse(text)!.AsObject();
}
