using System.Collections.Generic;
using System.ComponentModel;
using System.Text.Json.Serialization;
using NodaTime;

namespace CareRights.Json;

[Description("Whether a person is within section 8A of the Children Act 2004.")]
internal sealed record Section8AAnswer
{
    [Description("Your own reference, as the facts give it.")]
    public string? Id { get; init; }

    [Description("The question.")]
    public string? Question { get; init; }

    [Description("The day asked about.")]
    public required LocalDate AsOf { get; init; }

    [Description("The answer by the statute.")]
    public required Answer Answer { get; init; }

    [Description("The answer of each limb, such as 8A(2).")]
    public IReadOnlyDictionary<string, Answer>? Limbs { get; init; }

    [Description("Whether the person is a child in the wider sense of section 9.")]
    public Answer? WiderChild { get; init; }

    [Description("The answer by the published ages of the advice line.")]
    public required Answer Leaflet { get; init; }

    [Description("Whether the statute and the leaflet differ.")]
    public Answer? Differs { get; init; }

    [Description("Why they differ.")]
    public string? Difference { get; init; }

    [Description("Whether representations may be made under section 2D.")]
    public required Answer Representations { get; init; }

    [Description("What to find out, in words, the fact that settles most first. A brief answer gives the names of the facts.")]
    public required IReadOnlyList<string> Missing { get; init; }

    [Description("The same facts with their names and with the field that answers each.")]
    public IReadOnlyList<MissingFactAnswer>? MissingFacts { get; init; }

    [Description("Each limb with its provision.")]
    public IReadOnlyList<FindingAnswer>? Findings { get; init; }

    [Description("The groups of the leaflet that the person is in, and the limbs that cover each.")]
    public IReadOnlyList<GroupAnswer>? Groups { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [Description("The day on which the law that the answer rests on was last read.")]
    public LocalDate? LawReadOn { get; init; }

    [Description("Rows of the facts that cannot be right. Each is taken as something that may have happened.")]
    public IReadOnlyList<ProblemAnswer>? Problems { get; init; }
}

[Description("A group of the leaflet.")]
internal sealed record GroupAnswer
{
    [Description("The group.")]
    public required string Group { get; init; }

    [Description("The limbs that may cover it.")]
    public required IReadOnlyList<string> Limbs { get; init; }

    [Description("What must also be known.")]
    public required string MustAlsoBeKnown { get; init; }
}
