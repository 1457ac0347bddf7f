using System.Text.Json.Nodes;
using CareRights.Json;
using CareRights.Ssda903;
using CareRights.Stability;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using NodaTime;
using NodaTime.Text;

// Every question of CareRights as a web service: facts in, answers with their reasons out. Nothing of a request's body is logged.
const int LargestFacts = 1 << 20;
const long LargestReturn = 1L << 30;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Services.AddProblemDetails();
builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
builder.WebHost.ConfigureKestrel(server => server.Limits.MaxRequestBodySize = LargestFacts);
var app = builder.Build();
app.UseExceptionHandler();
app.UseStatusCodePages();

app.MapGet("/health", () => "ok");
app.MapGet("/openapi/v1.json", () => Json(OpenApi.Document()));
foreach (var question in JsonQuestion.All)
{
    app.MapGet($"/schemas/{question.Name}", () => Results.Text(question.FactsSchema, "application/schema+json"));
    app.MapGet($"/schemas/{question.Name}/answer", () => Results.Text(question.AnswerSchema, "application/schema+json"));

    // One person: the answer, or problem details that name every field that is wrong.
    app.MapPost($"/{question.Name}", async (HttpRequest request) =>
    {
        var asOf = AsOf(request);
        if (asOf is null && request.Query.ContainsKey("asOf"))
        {
            return Wrong("asOf: expected a date as YYYY-MM-DD.", []);
        }

        using var body = new StreamReader(request.Body);
        var answer = question.Answer(await body.ReadToEndAsync(request.HttpContext.RequestAborted), asOf, new() { Brief = request.Query.ContainsKey("brief") });
        return answer.IsAnswered ? Results.Text(answer.Json, "application/json") : Wrong(answer.Problem, answer.Problems);
    });
}

// A return as a stream: each file goes to the disk as it comes, is read, and is deleted. What comes back holds no child.
app.MapPost("/return", async (HttpRequest request) =>
{
    request.HttpContext.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize = LargestReturn;
    if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 } boundary)
    {
        return Wrong("expected multipart/form-data with the files of one return, such as episodes.csv and header.csv.", []);
    }

    var folder = Directory.CreateTempSubdirectory("return-");
    try
    {
        var files = new MultipartReader(boundary, request.Body);
        while (await files.ReadNextSectionAsync(request.HttpContext.RequestAborted) is { } section)
        {
            var name = Path.GetFileName(section.AsFileSection()?.FileName ?? "");
            if (!name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) && !name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
            {
                return Wrong("expected files whose names end in .csv or .xml.", []);
            }

            await using var file = File.Create(Path.Combine(folder.FullName, name));
            await section.Body.CopyToAsync(file, request.HttpContext.RequestAborted);
        }

        var read = ReturnReader.Read(folder.FullName);
        return Json(new JsonObject
        {
            ["children"] = read.DatesOfBirth().Count,
            ["episodes"] = read.Episodes.Count,
            ["problems"] = new JsonArray([.. read.Problems.Take(100).Select(problem => (JsonNode)problem.ToString())]),
        });
    }
    catch (Exception unreadable) when (unreadable is IOException or InvalidDataException)
    {
        return Wrong("the files could not be read as an SSDA903 return.", []);
    }
    finally
    {
        folder.Delete(recursive: true);
    }
});

app.Run();

static LocalDate? AsOf(HttpRequest request) => LocalDatePattern.Iso.Parse(request.Query["asOf"].ToString()) is { Success: true } parsed ? parsed.Value : null;

static IResult Json(JsonObject json) => Results.Text(json.ToJsonString(), "application/json");

// Problem details (RFC 9457): the path of each field, what was found and what was expected; never what the field says.
static IResult Wrong(string detail, IReadOnlyList<FactProblem> problems) => Results.Text(
    new JsonObject
    {
        ["title"] = "The facts cannot be read",
        ["status"] = StatusCodes.Status400BadRequest,
        ["detail"] = detail,
        ["problems"] = new JsonArray([.. problems.Select(problem => new JsonObject { ["path"] = problem.Path, ["found"] = problem.Found, ["expected"] = problem.Expected })]),
    }.ToJsonString(),
    "application/problem+json",
    statusCode: StatusCodes.Status400BadRequest);
