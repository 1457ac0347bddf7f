using System.Collections.Generic;
using System.ComponentModel;

namespace CareRights.Json;

[Description("A provision of law or guidance.")]
internal sealed record ProvisionAnswer
{
    [Description("The Act, regulations or guidance.")]
    public required string Instrument { get; init; }

    [Description("The section, regulation or paragraph.")]
    public required string Provision { get; init; }

    [Description("What kind of authority it is.")]
    public required AuthorityKind Kind { get; init; }

    [Description("Where it is published.")]
    public required string Link { get; init; }
}

[Description("A fact that is not known.")]
internal sealed record MissingFactAnswer
{
    [Description("A name that does not change.")]
    public required string Id { get; init; }

    [Description("What to find out, in words.")]
    public required string Question { get; init; }

    [Description("The field of the facts that answers it; absent if no field does.")]
    public string? Path { get; init; }
}

[Description("Something that is wrong with the facts.")]
internal sealed record ProblemAnswer
{
    [Description("The field; empty if the facts as a whole are wrong.")]
    public required string Path { get; init; }

    [Description("What was found, without what it says.")]
    public required string Found { get; init; }

    [Description("What was expected.")]
    public required string Expected { get; init; }
}

[Description("One limb of a rule, as it is met or not.")]
internal sealed record FindingAnswer
{
    [Description("Leaving care: the status whose limb it is.")]
    public string? Status { get; init; }

    [Description("The limb, in words.")]
    public required string Condition { get; init; }

    [Description("Whether it is met.")]
    public required Answer Answer { get; init; }

    [Description("The provision.")]
    public required ProvisionAnswer Authority { get; init; }

    [Description("What to know of how it was answered.")]
    public string? Note { get; init; }

    [Description("What to find out, in words.")]
    public IReadOnlyList<string>? Missing { get; init; }

    [Description("The limbs that it consists of.")]
    public IReadOnlyList<FindingAnswer>? Parts { get; init; }
}
