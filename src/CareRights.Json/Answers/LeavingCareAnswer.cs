using System.Collections.Generic;
using System.ComponentModel;
using System.Text.Json.Serialization;
using CareRights.Eligibility.LeavingCare.Entitlements;
using NodaTime;

namespace CareRights.Json;

[Description("What a young person is in the law on leaving care, what is owed, by whom and until when.")]
internal sealed record LeavingCareAnswer
{
    [Description("Your own reference, as the facts give it.")]
    public string? Id { get; init; }

    [Description("The question.")]
    public string? Question { get; init; }

    [Description("The day asked about.")]
    public required LocalDate AsOf { get; init; }

    [Description("Whether the person has any of the statuses.")]
    public Answer? Answer { get; init; }

    [Description("The status that counts first.")]
    public PrimaryStatus? PrimaryStatus { get; init; }

    [Description("That status as case systems record it.")]
    public string? RecordedStatusCode { get; init; }

    [Description("Each status. A brief answer leaves out those that are No.")]
    public IReadOnlyDictionary<string, Answer>? Statuses { get; init; }

    [Description("Brief: the name of the authority that is responsible, if the facts name it.")]
    public string? Authority { get; init; }

    [OfPart]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [Description("The authority that is responsible; null if none is or it is not known.")]
    public ResponsibleAnswer? ResponsibleAuthority { get; init; }

    [Description("What to find out, in words, the most decisive first. A brief answer gives the names of the facts.")]
    public IReadOnlyList<string>? Missing { get; init; }

    [Description("The same facts with their names and with the field that answers each.")]
    public IReadOnlyList<MissingFactAnswer>? MissingFacts { get; init; }

    [Description("The same facts with the questions that wait for them.")]
    public IReadOnlyList<AskAnswer>? AskNext { get; init; }

    [Description("Readings of the law that were used where another exists, and facts that contradict each other.")]
    public IReadOnlyList<string>? Notes { get; init; }

    [Description("Each limb of each status with its provision.")]
    public IReadOnlyList<FindingAnswer>? Findings { get; init; }

    [OfPart]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [Description("The days in care that count towards 13 weeks; null if they cannot be counted.")]
    public ThirteenWeeksAnswer? ThirteenWeeks { get; init; }

    [Description("What is to be done and by when.")]
    public IReadOnlyList<DutyAnswer>? Duties { get; init; }

    [Description("Brief: the day by which each duty is due.")]
    public IReadOnlyDictionary<string, LocalDate>? Due { get; init; }

    [Description("What the person is owed or may be given; those that are No only if they were asked for.")]
    public IReadOnlyList<EntitlementRow>? Entitlements { get; init; }

    [Description("What changes if nothing else does.")]
    public IReadOnlyList<ChangeAnswer>? Timeline { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [Description("The day on which the law that the answer rests on was last read.")]
    public LocalDate? LawReadOn { get; init; }

    [Description("The answer with the facts of whatIf in place of those stated.")]
    public LeavingCareAnswer? WhatIf { get; init; }

    [Description("Rows of the facts that cannot be right. Each is taken as something that may have happened.")]
    public IReadOnlyList<ProblemAnswer>? Problems { get; init; }
}

[Description("The authority that is responsible.")]
internal sealed record ResponsibleAnswer
{
    [Description("The rule by which it is found.")]
    public required string Rule { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [Description("The name; null if the facts do not name it.")]
    public string? Name { get; init; }

    [Description("The provision.")]
    public required ProvisionAnswer Authority { get; init; }
}

[Description("A fact worth asking for.")]
internal sealed record AskAnswer
{
    [Description("The fact, in words.")]
    public required string Fact { get; init; }

    [Description("The questions that wait for it.")]
    public required IReadOnlyList<string> For { get; init; }
}

[Description("The days in care that count towards 13 weeks.")]
internal sealed record ThirteenWeeksAnswer
{
    [Description("The days required.")]
    public required int Required { get; init; }

    [Description("The days that count for certain.")]
    public required int Days { get; init; }

    [Description("The days if everything uncertain counts.")]
    public required int DaysIfAllPossible { get; init; }

    [Description("The days if the last day of each period counted.")]
    public required int DaysIfLastDayCounted { get; init; }

    [Description("Whether that would change the answer.")]
    public required bool ConventionDecides { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [Description("The day on which the required days are complete.")]
    public LocalDate? CompleteOn { get; init; }

    [Description("The periods that count.")]
    public required IReadOnlyList<CountedAnswer> Counted { get; init; }

    [Description("The periods that do not count.")]
    public required IReadOnlyList<LeftOutAnswer> LeftOut { get; init; }
}

[Description("A period that counts.")]
internal sealed record CountedAnswer
{
    [Description("The first day.")]
    public required LocalDate From { get; init; }

    [Description("The day on which it ended.")]
    public required LocalDate To { get; init; }

    [Description("Its days.")]
    public required int Days { get; init; }

    [Description("Whether it is a short break.")]
    public required bool ShortBreak { get; init; }
}

[Description("A period that does not count.")]
internal sealed record LeftOutAnswer
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [Description("The first day; null if it is not known.")]
    public LocalDate? From { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [Description("The day on which it ended; null if it has not ended.")]
    public LocalDate? To { get; init; }

    [Description("Why it does not count.")]
    public required string Reason { get; init; }

    [Description("The provision.")]
    public required ProvisionAnswer Authority { get; init; }
}

[Description("What is to be done.")]
internal sealed record DutyAnswer
{
    [Description("A name that does not change.")]
    public required string Id { get; init; }

    [Description("What is to be done.")]
    public required string Name { get; init; }

    [Description("Whether it is owed.")]
    public required Answer Answer { get; init; }

    [Description("What starts the time.")]
    public required string Trigger { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [Description("The day on which the time began.")]
    public LocalDate? TriggeredOn { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [Description("The last day in time.")]
    public LocalDate? Due { get; init; }

    [Description("How the time is counted.")]
    public required string Convention { get; init; }

    [Description("The provision.")]
    public required ProvisionAnswer Authority { get; init; }

    [Description("The day that is in time on every reading.")]
    public LocalDate? SafeDue { get; init; }

    [Description("What to know of how it runs.")]
    public string? Note { get; init; }

    [Description("What has to be known before there is a day.")]
    public string? Missing { get; init; }
}

[Description("Something that the person is owed or may be given.")]
internal sealed record EntitlementRow
{
    [Description("A name that does not change.")]
    public required string Id { get; init; }

    [Description("The name.")]
    public required string Name { get; init; }

    [Description("Whether the person has it.")]
    public required Answer Answer { get; init; }

    [Description("Whether it is a duty, a power, a discretion or left to each council.")]
    public required EntitlementNature Nature { get; init; }

    [Description("Who owes it.")]
    public required string OwedBy { get; init; }

    [Description("The provision.")]
    public required ProvisionAnswer Authority { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [Description("The amount; null if there is none.")]
    public int? AmountInPounds { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [Description("The age at which it ends.")]
    public int? UntilAge { get; init; }

    [Description("Whether the provision is in force.")]
    public required bool Commenced { get; init; }

    [Description("What it is, in plain words.")]
    public required string PlainWords { get; init; }

    [Description("The limbs that decide it.")]
    public required IReadOnlyList<string> Because { get; init; }

    [Description("What the law calls it.")]
    public string? InLaw { get; init; }

    [Description("What to know of the law on that day.")]
    public string? State { get; init; }

    [Description("What to find out, in words.")]
    public IReadOnlyList<string>? Missing { get; init; }

    [Description("The same facts with their names and with the field that answers each.")]
    public IReadOnlyList<MissingFactAnswer>? MissingFacts { get; init; }
}

[Description("A change that comes if nothing else changes.")]
internal sealed record ChangeAnswer
{
    [Description("The day.")]
    public required LocalDate Date { get; init; }

    [Description("What changes.")]
    public required string What { get; init; }

    [Description("The answer before.")]
    public required string Before { get; init; }

    [Description("The answer from that day on.")]
    public required string After { get; init; }

    [Description("Why.")]
    public required IReadOnlyList<string> Causes { get; init; }
}

/// <summary>The statuses of the law on leaving care, in the order in which one goes before another.</summary>
internal enum PrimaryStatus
{
    Unknown = 0,
    Eligible,
    Relevant,
    FormerRelevant,
    Qualifying,
    None,
}
