using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using CareRights.Eligibility;
using CareRights.Eligibility.LeavingCare;
using CareRights.Eligibility.LeavingCare.Entitlements;
using NodaTime;

namespace CareRights.Json;

/// <summary><c>carerights decide leaving-care</c>.</summary>
internal static class LeavingCareQuestion
{
    public static Question<LeavingCareFacts> Create() => new(
        "leaving-care",
        "What is this young person in the law on leaving care, what is owed, by whom and until when, and what would change it?",
        (facts, asOf, _) => Decide(facts, asOf),
        (facts, asOf, _) => LeavingCareText.Of(LeavingCarePerson.From(facts, asOf), asOf));

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
        json["asOf"] = AnswerJson.Of(asOf);
        json["answer"] = status.Answer.ToString();
        json["primaryStatus"] = status.Primary.ToString();
        json["recordedStatusCode"] = status.Primary.ToRecorded().ToCode();
        json["statuses"] = new JsonObject(StatusRows.Of(status).Select(row => new KeyValuePair<string, JsonNode?>(row.Name, row.Determination.Answer.ToString())));
        json["responsibleAuthority"] = status.ResponsibleAuthority is { } authority
            ? new JsonObject { ["rule"] = authority.Rule, ["name"] = authority.Name, ["authority"] = AnswerJson.Of(authority.Authority) }
            : null;
        json["missing"] = AnswerJson.Of(toAsk.Select(ask => ask.Fact));
        json["askNext"] = new JsonArray([.. toAsk.Select(JsonNode (ask) => new JsonObject { ["fact"] = ask.Fact.Question, ["for"] = AnswerJson.Of(ask.Unsettles) })]);
        json["notes"] = AnswerJson.Of(StatusRows.Notes(person, status));
        json["findings"] = new JsonArray([.. StatusRows.Of(status).SelectMany(row => Findings(row.Name, row.Determination))]);
        json["thirteenWeeks"] = ThirteenWeeks.Count(person, asOf) is { } count ? Count(count) : null;
        json["duties"] = new JsonArray([.. Duties.Assess(person, asOf).Select(Duty)]);
        json["entitlements"] = new JsonArray([.. AllEntitlements.Assess(person, asOf).Select(Entitled)]);
        json["timeline"] = new JsonArray([.. Timeline.After(person, asOf).Select(JsonNode (change) => new JsonObject
        {
            ["date"] = AnswerJson.Of(change.On), ["what"] = change.What, ["before"] = change.Before.ToString(), ["after"] = change.After.ToString(), ["causes"] = AnswerJson.Of(change.Causes),
        })]);
        return json;
    }

    private static IEnumerable<JsonNode> Findings(string status, Determination determination) => AnswerJson.Of(determination.Findings).ToArray().Select(finding =>
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
        ["counted"] = new JsonArray([.. count.Counted.Select(JsonNode (days) => new JsonObject { ["from"] = AnswerJson.Of(days.From), ["to"] = AnswerJson.Of(days.To), ["days"] = days.Days, ["shortBreak"] = days.IsShortBreak })]),
        ["leftOut"] = new JsonArray([.. count.LeftOut.Select(JsonNode (days) => new JsonObject { ["from"] = AnswerJson.Of(days.From), ["to"] = Day(days.To), ["reason"] = days.Reason, ["authority"] = AnswerJson.Of(days.Authority) })]),
    };

    private static JsonNode Duty(DutyDue duty)
    {
        var json = new JsonObject
        {
            ["id"] = duty.Id,
            ["name"] = duty.Name,
            ["answer"] = duty.Answer.ToString(),
            ["trigger"] = duty.Due.Trigger,
            ["triggeredOn"] = Day(duty.Due.TriggeredOn),
            ["due"] = Day(duty.Due.Day),
            ["convention"] = duty.Due.Convention,
            ["authority"] = AnswerJson.Of(duty.Due.Authority),
        };
        if (duty.Due.SafeDay is { } safe)
            json["safeDue"] = AnswerJson.Of(safe);
        if (duty.Owed.Missing.Concat(duty.Due.Missing).Distinct().Select(fact => fact.Question).ToArray() is { Length: > 0 } missing)
            json["missing"] = string.Join("; ", missing);
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
            ["authority"] = AnswerJson.Of(row.Terms?.Authority ?? entitlement.Authority),
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
            json["missing"] = AnswerJson.Of(row.Determination.Missing);
        return json;
    }

    private static JsonNode? Day(LocalDate? day) => day is { } known ? AnswerJson.Of(known) : null;
}
