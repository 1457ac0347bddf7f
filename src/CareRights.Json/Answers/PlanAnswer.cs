using System.Collections.Generic;
using System.ComponentModel;
using System.Text.Json.Serialization;
using NodaTime;

namespace CareRights.Json;

[Description("What must be done about a contact.")]
internal sealed record PlanAnswer
{
    [Description("Your own reference, as the facts give it.")]
    public string? Id { get; init; }

    [Description("The question.")]
    public required string Question { get; init; }

    [Description("The day asked about.")]
    public required LocalDate AsOf { get; init; }

    [Description("Emergency, Refer, HumanReview, NoReferral or another outcome.")]
    public required string Outcome { get; init; }

    [Description("The level reached.")]
    public required string Level { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [Description("What the area calls that level.")]
    public string? LocalLevel { get; init; }

    [Description("Whether a person must review it.")]
    public required bool HumanReviewRequired { get; init; }

    [Description("Whether too little is known to find the child.")]
    public required bool CannotIdentify { get; init; }

    [Description("Facts that contradict each other, and which of them is acted on.")]
    public required IReadOnlyList<string> Contradictions { get; init; }

    [Description("What was given and could not be read, and was taken as not known.")]
    public required IReadOnlyList<string> NotRead { get; init; }

    [Description("What led to the level.")]
    public required IReadOnlyList<PlanReasonAnswer> Why { get; init; }

    [Description("What to do, in order.")]
    public required IReadOnlyList<StepAnswer> Steps { get; init; }

    [Description("What the child and the caller are told.")]
    public required TellingAnswer Tell { get; init; }

    [Description("What this service cannot do.")]
    public required IReadOnlyList<LimitAnswer> Cannot { get; init; }

    [Description("What to ask next.")]
    public required IReadOnlyList<string> Ask { get; init; }

    [Description("The remit, for representation only.")]
    public required PlanRemitAnswer Remit { get; init; }

    [Description("Where else to turn.")]
    public required IReadOnlyList<SignpostAnswer> Signposts { get; init; }

    [Description("What the plan does not cover.")]
    public required IReadOnlyList<string> NotCovered { get; init; }

    [Description("What is always shown.")]
    public required IReadOnlyList<string> AlwaysShow { get; init; }

    [Description("The recorded decision of a person.")]
    public DecisionAnswer? HumanDecision { get; init; }

    [Description("The steps that the decision holds back.")]
    public IReadOnlyList<StepAnswer>? HeldSteps { get; init; }

    [Description("When an ordinary answer is due.")]
    public ResponseAnswer? Response { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [Description("The day on which the law that the answer rests on was last read.")]
    public LocalDate? LawReadOn { get; init; }

    [Description("Rows of the facts that cannot be right. Each is taken as something that may have happened.")]
    public IReadOnlyList<ProblemAnswer>? Problems { get; init; }
}

[Description("What led to a level.")]
internal sealed record PlanReasonAnswer
{
    [Description("The level.")]
    public required string Level { get; init; }

    [Description("The reason.")]
    public required string Reason { get; init; }

    [Description("The provision.")]
    public required ProvisionAnswer Authority { get; init; }
}

[Description("A step to take.")]
internal sealed record StepAnswer
{
    [Description("The route.")]
    public required string Route { get; init; }

    [Description("The step in a few words.")]
    public required string InBrief { get; init; }

    [Description("Where it goes.")]
    public required string To { get; init; }

    [Description("How soon.")]
    public required string When { get; init; }

    [Description("What to do.")]
    public required string Action { get; init; }

    [Description("Why.")]
    public required string Why { get; init; }

    [Description("The provision.")]
    public required ProvisionAnswer Authority { get; init; }

    [Description("Whether it is a duty, guidance or practice.")]
    public required string Kind { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [Description("Whom it must not reach or go through.")]
    public string? NotTo { get; init; }
}

[Description("What the child and the caller are told.")]
internal sealed record TellingAnswer
{
    [Description("Whether the child is told now.")]
    public required string Child { get; init; }

    [Description("Whether the caller is told now.")]
    public required string Caller { get; init; }

    [Description("What to say, in words.")]
    public required IReadOnlyList<string> Say { get; init; }

    [Description("What to explain.")]
    public required IReadOnlyList<string> Explain { get; init; }

    [Description("Why the child is not told now.")]
    public required IReadOnlyList<string> Reasons { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [Description("What must be recorded.")]
    public string? MustBeRecorded { get; init; }

    [Description("What the family is told.")]
    public required string Family { get; init; }

    [Description("The provision.")]
    public required ProvisionAnswer Authority { get; init; }
}

[Description("What this service cannot do.")]
internal sealed record LimitAnswer
{
    [Description("What it cannot do.")]
    public required string What { get; init; }

    [Description("What to do instead.")]
    public required string Instead { get; init; }

    [Description("The provision.")]
    public required ProvisionAnswer Authority { get; init; }
}

[Description("The remit, for representation only.")]
internal sealed record PlanRemitAnswer
{
    [Description("By section 8A.")]
    public required Answer Statute { get; init; }

    [Description("By the leaflet.")]
    public required Answer Leaflet { get; init; }

    [Description("What to know of it.")]
    public required string Note { get; init; }

    [Description("The provision.")]
    public required ProvisionAnswer Authority { get; init; }
}

[Description("Where else to turn.")]
internal sealed record SignpostAnswer
{
    [Description("The need.")]
    public required string Need { get; init; }

    [Description("Where to turn.")]
    public required string To { get; init; }

    [Description("The source.")]
    public required ProvisionAnswer Authority { get; init; }
}

[Description("A recorded decision of a person.")]
internal sealed record DecisionAnswer
{
    [Description("Whether it is applied.")]
    public required bool Applied { get; init; }

    [Description("Who decided.")]
    public required string By { get; init; }

    [Description("In what role.")]
    public required string Role { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [Description("On which day.")]
    public LocalDate? On { get; init; }

    [Description("Why.")]
    public required string Why { get; init; }

    [Description("The level without it.")]
    public required string LevelWithout { get; init; }

    [Description("Why it is not applied.")]
    public required IReadOnlyList<string> NotAppliedBecause { get; init; }

    [Description("The steps that it names and that no decision can hold back.")]
    public required IReadOnlyList<string> CannotHold { get; init; }
}

[Description("When an ordinary answer is due; an aim and no promise.")]
internal sealed record ResponseAnswer
{
    [Description("When the line is next open, in London.")]
    public required string NextOpening { get; init; }

    [Description("48 hours after that.")]
    public required string AimElapsed48Hours { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [Description("Two working days after that.")]
    public string? AimTwoWorkingDays { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [Description("48 hours of opening after that.")]
    public string? Aim48OpenHours { get; init; }

    [Description("What the aim rests on.")]
    public required string Basis { get; init; }
}
