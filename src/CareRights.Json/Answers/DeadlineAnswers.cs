using System.Collections.Generic;
using System.ComponentModel;
using System.Text.Json.Serialization;
using CareRights.Safeguarding;
using NodaTime;

namespace CareRights.Json;

[Description("Every clock that an event starts, or the one clock asked about.")]
internal sealed record DeadlinesAnswer
{
    [Description("Your own reference, as the facts give it.")]
    public string? Id { get; init; }

    [Description("The event asked about.")]
    public string? Event { get; init; }

    [Description("A deadline for each clock.")]
    public required IReadOnlyList<DeadlineRow> Deadlines { get; init; }

    [Description("Rows of the facts that cannot be right. Each is taken as something that may have happened.")]
    public IReadOnlyList<ProblemAnswer>? Problems { get; init; }
}

[Description("When a clock runs out.")]
internal sealed record DeadlineRow
{
    [Description("The clock.")]
    public required string Clock { get; init; }

    [Description("What is to be done.")]
    public required string Name { get; init; }

    [Description("Whether there is a day, and if not why.")]
    public required DeadlineState State { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [Description("The last day, or the time with its offset.")]
    public string? Due { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [Description("The last working day before it, if it is another day.")]
    public LocalDate? LastWorkingDay { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [Description("The limit, in words.")]
    public string? Limit { get; init; }

    [Description("The event.")]
    public required TriggerAnswer Trigger { get; init; }

    [Description("How the time is counted.")]
    public required string Convention { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [Description("The provision.")]
    public ProvisionAnswer? Authority { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [Description("The edition of the law that applies.")]
    public EditionAnswer? Edition { get; init; }

    [Description("The calendar of bank holidays.")]
    public required CalendarAnswer Coverage { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [Description("What a working day is; null if the clock does not count them.")]
    public WorkingDayAnswer? WorkingDay { get; init; }

    [Description("The day on other readings.")]
    public required IReadOnlyList<ReadingAnswer> OtherReadings { get; init; }

    [Description("What to find out, in words.")]
    public required IReadOnlyList<string> Missing { get; init; }

    [Description("The same facts with their names and with the field that answers each.")]
    public required IReadOnlyList<MissingFactAnswer> MissingFacts { get; init; }

    [Description("What to know of it.")]
    public required IReadOnlyList<string> Notes { get; init; }

    [Description("How to work it out again.")]
    public required string Recomputable { get; init; }

    [Description("What this answer is not.")]
    public required string OuterLimit { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [Description("The day on which the law was last read.")]
    public LocalDate? LawReadOn { get; init; }

    [Description("Whether it was met, or how many days are left.")]
    public StandingAnswer? Standing { get; init; }
}

[Description("The event that starts a clock.")]
internal sealed record TriggerAnswer
{
    [Description("The event.")]
    public required string Event { get; init; }

    [Description("The event, in words.")]
    public required string Words { get; init; }

    [Description("Its day.")]
    public required LocalDate Date { get; init; }

    [Description("Its time with the offset.")]
    public string? Time { get; init; }
}

[Description("An edition of the law.")]
internal sealed record EditionAnswer
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [Description("The first day on which it is in force.")]
    public LocalDate? InForceFrom { get; init; }

    [Description("The day on which it was read.")]
    public required LocalDate CheckedOn { get; init; }

    [Description("What to know of it.")]
    public required string Note { get; init; }
}

[Description("The calendar of bank holidays.")]
internal sealed record CalendarAnswer
{
    [Description("What it covers.")]
    public required string Calendar { get; init; }

    [Description("Its first day.")]
    public required LocalDate From { get; init; }

    [Description("Its last day.")]
    public required LocalDate To { get; init; }

    [Description("Whether the deadline relies on it.")]
    public required bool ReliedOn { get; init; }
}

[Description("What a working day is.")]
internal sealed record WorkingDayAnswer
{
    [Description("In words.")]
    public required string Words { get; init; }

    [Description("The provision.")]
    public required string Authority { get; init; }
}

[Description("Another reading of a limit.")]
internal sealed record ReadingAnswer
{
    [Description("The reading.")]
    public required string Name { get; init; }

    [Description("The day or the time.")]
    public required string Due { get; init; }

    [Description("Whether it serves statistics only.")]
    public required bool ForReportingOnly { get; init; }
}

[Description("Whether a deadline was met.")]
internal sealed record StandingAnswer
{
    [Description("Met, late, running, overdue or unknown.")]
    public required Compliance Compliance { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [Description("The days left; below zero if it is late.")]
    public int? DaysLeft { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [Description("The working days left; below zero if it is late.")]
    public int? WorkingDaysLeft { get; init; }

    [Description("What to know of it.")]
    public required string Note { get; init; }
}
