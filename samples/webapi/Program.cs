using System.Text.Json.Serialization;
using CareRights;
using CareRights.Eligibility;
using CareRights.Eligibility.LeavingCare;
using NodaTime;
using NodaTime.Text;

// One question as a web service: facts in, the determination with its reasons out. Nothing of a request's body is logged.
var builder = WebApplication.CreateSlimBuilder(args);
builder.Services.AddOpenApi();
builder.Services.AddProblemDetails();
builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, Contract.Default));
builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);

var app = builder.Build();
app.UseExceptionHandler();
app.UseStatusCodePages();
app.MapOpenApi();

app.MapPost("/eligible-child", (Facts facts) =>
{
    var errors = new Dictionary<string, string[]>();
    var asOf = Date(facts.AsOf, "asOf", errors);
    if (facts.AsOf is null)
    {
        errors["asOf"] = ["a day is required, as YYYY-MM-DD"];
    }

    var born = Date(facts.DateOfBirth, "dateOfBirth", errors);
    var periods = new List<LookedAfterPeriod>();
    foreach (var (stay, i) in (facts.LookedAfter ?? []).Select((stay, i) => (stay, i)))
    {
        var from = Date(stay.From, $"lookedAfter[{i}].from", errors);
        var to = Date(stay.To, $"lookedAfter[{i}].to", errors);
        if (from is null)
        {
            errors.TryAdd($"lookedAfter[{i}].from", ["a day is required, as YYYY-MM-DD"]);
        }
        else if (to <= from)
        {
            errors[$"lookedAfter[{i}].to"] = ["the day it ended, which is after the first day, or nothing if it has not ended"];
        }
        else
        {
            periods.Add(new LookedAfterPeriod(from.Value, to, Nation.England));
        }
    }

    if (errors.Count > 0 || asOf is null)
    {
        return Results.ValidationProblem(errors);
    }

    var person = new Person { Born = born, Care = facts.LookedAfter is null ? null : CareHistory.From([.. periods]) };
    return Results.Ok(Answered.From(EligibleChild.Assess(person, asOf.Value)));
})
.WithName("EligibleChild")
.WithSummary("Is this child an eligible child (Children Act 1989, Schedule 2, paragraph 19B)? Looked after by an authority in England; a fact left out is unknown, never no.")
.Produces<Answered>()
.ProducesValidationProblem();

app.Run();

static LocalDate? Date(string? text, string field, Dictionary<string, string[]> errors)
{
    if (text is null)
    {
        return null;
    }

    if (LocalDatePattern.Iso.Parse(text) is { Success: true } parsed)
    {
        return parsed.Value;
    }

    // What was found may be a date of birth, so it is not repeated.
    errors[field] = ["this is not a date; expected YYYY-MM-DD"];
    return null;
}

internal sealed record Stay(string? From, string? To);

internal sealed record Facts(string? AsOf, string? DateOfBirth, Stay[]? LookedAfter);

internal sealed record Reason(string Condition, string Answer, string Authority, string Link, string? Note)
{
    public static Reason From(Finding finding) =>
        new(finding.Condition, finding.Answer.ToString(), finding.Authority.ToString(), finding.Authority.Link, finding.Note.Length == 0 ? null : finding.Note);
}

internal sealed record Answered(string Question, string Answer, Reason[] Findings, string[] Missing)
{
    public static Answered From(Determination determination) =>
        new(determination.Question, determination.Answer.ToString(), [.. determination.Findings.Select(Reason.From)], [.. determination.Missing]);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Facts))]
[JsonSerializable(typeof(Answered))]
[JsonSerializable(typeof(HttpValidationProblemDetails))]
[JsonSerializable(typeof(Microsoft.AspNetCore.Mvc.ProblemDetails))]
internal sealed partial class Contract : JsonSerializerContext;
