using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using CareRights.Eligibility;
using CareRights.Eligibility.LeavingCare;
using CareRights.Eligibility.LeavingCare.Entitlements;
using CareRights.Tool.Edge;
using NodaTime;

namespace CareRights.Tool.Decide;

/// <summary><c>carerights decide leaving-care</c>.</summary>
internal static class LeavingCareQuestion
{
    /// <summary>The statuses, in order of precedence, by the names the output gives them.</summary>
    internal static IEnumerable<(string Name, Determination Determination)> Statuses(LeavingCareStatus status) =>
    [
        ("Eligible", status.Eligible),
        ("Relevant", status.Relevant),
        ("FormerRelevant", status.FormerRelevant),
        ("Qualifying", status.Qualifying),
        ("FurtherEducationOrTraining", status.FurtherEducation),
        ("AdviceAndSupport21To24", status.AdviceAndSupport),
    ];

    public static Question<LeavingCareFacts> Create() => new(
        "leaving-care",
        "What is this young person in the law on leaving care, what is owed, by whom and until when, and what would change it?",
        Decide,
        (facts, asOf) => LeavingCareText.Of(LeavingCarePerson.From(facts, asOf), asOf));

    private static JsonObject Decide(LeavingCareFacts facts, LocalDate asOf)
    {
        var json = Answer(LeavingCarePerson.From(facts, asOf), asOf, facts.Id);
        if (facts.WhatIf is { } changed)
            json["whatIf"] = Answer(LeavingCarePerson.From(LeavingCarePerson.Replace(facts, changed), asOf), asOf, id: null);
        return json;
    }

    private static JsonObject Answer(Person person, LocalDate asOf, string? id)
    {
        var status = LeavingCareStatus.Assess(person, asOf);
        var toAsk = AskNext.For(status);
        var json = new JsonObject();
        if (id is not null)
            json["id"] = id;
        json["question"] = "Leaving care status";
        json["asOf"] = Json.Of(asOf);
        json["answer"] = status.Answer.ToString();
        json["primaryStatus"] = status.Primary.ToString();
        json["recordedStatusCode"] = status.Primary.ToRecorded().ToCode();
        json["statuses"] = new JsonObject(Statuses(status).Select(row => KeyValuePair.Create(row.Name, (JsonNode?)row.Determination.Answer.ToString())));
        json["responsibleAuthority"] = status.ResponsibleAuthority is { } authority
            ? new JsonObject { ["rule"] = authority.Rule, ["name"] = authority.Name, ["authority"] = Json.Of(authority.Authority) }
            : null;
        json["missing"] = Json.Of(toAsk.Select(ask => ask.Fact));
        json["askNext"] = new JsonArray([.. toAsk.Select(JsonNode (ask) => new JsonObject { ["fact"] = ask.Fact.Question, ["for"] = Json.Of(ask.Unsettles) })]);
        json["notes"] = Json.Of(Notes(person, status));
        json["findings"] = new JsonArray([.. Statuses(status).SelectMany(row => Findings(row.Name, row.Determination))]);
        json["thirteenWeeks"] = ThirteenWeeks.Count(person, asOf) is { } count ? Count(count) : null;
        json["duties"] = new JsonArray([.. Duties.Assess(person, asOf).Select(Duty)]);
        json["entitlements"] = new JsonArray([.. AllEntitlements.Assess(person, asOf).Select(Entitled)]);
        json["timeline"] = new JsonArray([.. Timeline.After(person, asOf).Select(JsonNode (change) => new JsonObject
        {
            ["date"] = Json.Of(change.On), ["what"] = change.What, ["before"] = change.Before.ToString(), ["after"] = change.After.ToString(), ["causes"] = Json.Of(change.Causes),
        })]);
        return json;
    }

    /// <summary>Readings of the law that were used where another exists, and facts that contradict each other.</summary>
    internal static IEnumerable<string> Notes(Person person, LeavingCareStatus status) =>
        Statuses(status).SelectMany(row => row.Determination.Findings).SelectMany(Below).Select(finding => finding.Note).Where(note => note.Length > 0)
            .Concat(person.Care?.Contradictions ?? [])
            .Concat(person.BornBasis is BirthDateBasis.Assessed or BirthDateBasis.Claimed ? ["The date of birth is " + (person.BornBasis == BirthDateBasis.Assessed ? "assessed" : "as claimed") + ": ask again if it changes."] : [])
            .Distinct();

    internal static IEnumerable<Finding> Below(Finding finding) => finding.Parts.SelectMany(Below).Prepend(finding);

    private static IEnumerable<JsonNode> Findings(string status, Determination determination) => Json.Of(determination.Findings).ToArray().Select(finding =>
    {
        finding!.Parent!.AsArray().Remove(finding);
        finding.AsObject().Insert(0, "status", status);
        return finding;
    });

    private static JsonObject Count(ThirteenWeeks count) => new()
    {
        ["required"] = count.Required,
        ["days"] = count.Least,
        ["daysIfAllPossible"] = count.Most,
        ["daysIfLastDayCounted"] = count.Inclusive,
        ["conventionDecides"] = count.ConventionDecides,
        ["completeOn"] = Day(count.ReachedOn),
        ["counted"] = new JsonArray([.. count.Counted.Select(JsonNode (days) => new JsonObject { ["from"] = Json.Of(days.From), ["to"] = Json.Of(days.To), ["days"] = days.Days, ["shortBreak"] = days.IsShortBreak })]),
        ["leftOut"] = new JsonArray([.. count.LeftOut.Select(JsonNode (days) => new JsonObject { ["from"] = Json.Of(days.From), ["to"] = Day(days.To), ["reason"] = days.Reason, ["authority"] = Json.Of(days.Authority) })]),
    };

    private static JsonNode Duty(DutyDue duty)
    {
        var json = new JsonObject
        {
            ["id"] = duty.Id,
            ["name"] = duty.Name,
            ["trigger"] = duty.Trigger,
            ["triggeredOn"] = Day(duty.TriggeredOn),
            ["due"] = Day(duty.Due),
            ["convention"] = duty.Convention,
            ["authority"] = Json.Of(duty.Authority),
        };
        if (duty.SafeDue is { } safe)
            json["safeDue"] = Json.Of(safe);
        if (duty.Missing.Length > 0)
            json["missing"] = duty.Missing;
        return json;
    }

    private static JsonNode Entitled(EntitlementAnswer row)
    {
        var entitlement = row.Entitlement;
        var json = new JsonObject
        {
            ["id"] = entitlement.Id,
            ["name"] = entitlement.Name,
            ["answer"] = row.Answer.ToString(),
            ["nature"] = entitlement.Nature.ToString(),
            ["owedBy"] = entitlement.OwedBy,
            ["authority"] = Json.Of(row.Terms?.Authority ?? entitlement.Authority),
            ["amountInPounds"] = row.Pounds,
            ["untilAge"] = row.Terms?.Value.UntilAge,
            ["commenced"] = !entitlement.IsSwitchedOff,
            ["plainWords"] = entitlement.PlainWords,
            ["because"] = new JsonArray([.. row.Determination.Decisive.Select(JsonNode (finding) => finding.Condition + " (" + finding.Authority + ")")]),
        };
        if (entitlement.InLaw.Length > 0)
            json["inLaw"] = entitlement.InLaw;
        if ((row.Terms?.State ?? entitlement.State) is { Length: > 0 } state)
            json["state"] = state;
        if (row.Determination.Missing.Count > 0)
            json["missing"] = Json.Of(row.Determination.Missing);
        return json;
    }

    private static JsonNode? Day(LocalDate? day) => day is { } known ? Json.Of(known) : null;
}
