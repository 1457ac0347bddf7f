using System.Collections.Generic;
using System.ComponentModel;
using System.Text.Json.Serialization;
using NodaTime;

namespace CareRights.Json;

[Description("What becomes of an enquiry to the advice line.")]
internal sealed record AdviceLineAnswer
{
    [Description("Your own reference, as the facts give it.")]
    public string? Id { get; init; }

    [Description("The question.")]
    public string? Question { get; init; }

    [Description("The day asked about.")]
    public required LocalDate AsOf { get; init; }

    [Description("What becomes of it.")]
    public required string Disposition { get; init; }

    [Description("What is done.")]
    public required IReadOnlyList<string> Actions { get; init; }

    [Description("Why something is declined.")]
    public required IReadOnlyList<string> DeclineReasons { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [Description("The concern that is raised; null if none is.")]
    public ConcernAnswer? SafeguardingConcern { get; init; }

    [Description("The remit gone by: Statute or Leaflet.")]
    public string? Rules { get; init; }

    [Description("In, Out, NotApplicable or Unknown.")]
    public required string Remit { get; init; }

    [Description("The answer by the statute.")]
    public required Answer Section8A { get; init; }

    [Description("The answer by the leaflet.")]
    public Answer? Leaflet { get; init; }

    [Description("Whether the two differ.")]
    public Answer? Differs { get; init; }

    [Description("Why they differ.")]
    public string? Difference { get; init; }

    [Description("What to find out, in words, the fact that settles most first. A brief answer gives the names of the facts.")]
    public required IReadOnlyList<string> Missing { get; init; }

    [Description("The same facts with their names and with the field that answers each.")]
    public IReadOnlyList<MissingFactAnswer>? MissingFacts { get; init; }

    [Description("What to ask, as sentences.")]
    public IReadOnlyList<string>? Ask { get; init; }

    [Description("Each action or refusal with its authority.")]
    public IReadOnlyList<AdviceReasonAnswer>? Reasons { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [Description("The day on which the law that the answer rests on was last read.")]
    public LocalDate? LawReadOn { get; init; }

    [Description("Rows of the facts that cannot be right. Each is taken as something that may have happened.")]
    public IReadOnlyList<ProblemAnswer>? Problems { get; init; }
}

[Description("A safeguarding concern.")]
internal sealed record ConcernAnswer
{
    [Description("The day on which it is raised.")]
    public required LocalDate RaisedOn { get; init; }

    [Description("What it rests on, as a name.")]
    public required string Basis { get; init; }

    [Description("What it rests on, in words.")]
    public required string RestsOn { get; init; }

    [Description("What to tell the enquirer.")]
    public required string TellTheEnquirer { get; init; }

    [Description("The provision.")]
    public required ProvisionAnswer Authority { get; init; }
}

[Description("Why something is done or declined.")]
internal sealed record AdviceReasonAnswer
{
    [Description("The reason for which something is declined.")]
    public string? DeclineReason { get; init; }

    [Description("The action.")]
    public string? Action { get; init; }

    [Description("Whether it applies.")]
    public required Answer Applies { get; init; }

    [Description("When it applies.")]
    public required string When { get; init; }

    [Description("The provision.")]
    public required ProvisionAnswer Authority { get; init; }

    [Description("What the source says.")]
    public required string Words { get; init; }

    [Description("The power that is used.")]
    public ProvisionAnswer? Power { get; init; }

    [Description("What to find out, in words.")]
    public IReadOnlyList<string>? Missing { get; init; }
}
