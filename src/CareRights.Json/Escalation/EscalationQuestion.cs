using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using CareRights.Safeguarding;
using CareRights.Safeguarding.Escalation;
using NodaTime;
using NodaTime.Text;

namespace CareRights.Json;

/// <summary><c>carerights decide escalation</c>.</summary>
internal static class EscalationQuestion
{
    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    private static readonly LocalDate LawLastChecked = SafeguardingLaw.Coverage.Max(row => row.CheckedOn);

    public static Question<EscalationFacts> Create() => new(
        "escalation",
        "What must be done about what this contact says? A plan of action with the level, every step with its route, time and authority, what to tell the child, what cannot be done and what to ask next. Harm first; an open question about harm is a human review.",
        (facts, asOf, _) => Json(Plan(facts, asOf)),
        (facts, asOf, options) => options.Brief ? Plan(facts, asOf).InBrief() : Plan(facts, asOf).InWords())
    {
        // A plan is never withheld for want of a date: the day of the contact, or else the law as last checked.
        Forgiving = new(LeftOut.Of, (facts, notRead) => facts with { NotRead = notRead }),
        Impossible = facts => facts.Impossible,
        AsOf = facts => facts.ReceivedAt?.Date ?? Later(facts.HumanDecision?.On, LawLastChecked),
    };

    private static LocalDate Later(LocalDate? one, LocalDate other) => one is { } day && day > other ? day : other;

    private static PlanOfAction Plan(EscalationFacts facts, LocalDate asOf) => PlanOfAction.For(facts.ToContact(), asOf, WorkingDays.EnglandAndWales);

    private static JsonObject Json(PlanOfAction plan)
    {
        var json = new JsonObject
        {
            ["question"] = "Plan of action",
            ["asOf"] = AnswerJson.Of(plan.AsOf),
            ["outcome"] = plan.Outcome.ToString(),
            ["level"] = plan.Level.ToString(),
            ["localLevel"] = plan.LocalLevel.Length > 0 ? plan.LocalLevel : null,
            ["humanReviewRequired"] = plan.HumanReviewRequired,
            ["cannotIdentify"] = plan.CannotIdentify,
            ["contradictions"] = AnswerJson.Of(plan.Contradictions),
            ["notRead"] = AnswerJson.Of(plan.NotRead),
            ["why"] = Array(plan.Reasons, reason => new JsonObject { ["level"] = reason.Level.ToString(), ["reason"] = reason.Why, ["authority"] = AnswerJson.Of(reason.Authority) }),
            ["steps"] = Array(plan.Steps, Of),
            ["tell"] = Of(plan.Tell),
            ["cannot"] = Array(plan.Cannot, limit => new JsonObject { ["what"] = limit.Need, ["instead"] = limit.To, ["authority"] = AnswerJson.Of(limit.Authority) }),
            ["ask"] = AnswerJson.Of(plan.Ask),
            ["remit"] = new JsonObject
            {
                ["statute"] = plan.Remit.Statute.ToString(),
                ["leaflet"] = plan.Remit.Leaflet.ToString(),
                ["note"] = plan.Remit.Note,
                ["authority"] = AnswerJson.Of(plan.Remit.Authority),
            },
            ["signposts"] = Array(plan.Signposts, where => new JsonObject { ["need"] = where.Need, ["to"] = where.To, ["authority"] = AnswerJson.Of(where.Authority) }),
            ["notCovered"] = AnswerJson.Of(plan.NotCovered),
            ["alwaysShow"] = AnswerJson.Of(plan.AlwaysShow),
        };
        if (plan.Decision is { } decision)
        {
            json["humanDecision"] = new JsonObject
            {
                ["applied"] = decision.Applied,
                ["by"] = decision.Decision.By,
                ["role"] = decision.Decision.Role,
                ["on"] = decision.Decision.On is { } on ? AnswerJson.Of(on) : null,
                ["why"] = decision.Decision.Why,
                ["levelWithout"] = decision.LevelWithout.ToString(),
                ["notAppliedBecause"] = AnswerJson.Of(decision.WhyNot),
                ["cannotHold"] = AnswerJson.Of(decision.CannotHold.Select(route => route.ToString())),
            };
            json["heldSteps"] = Array(plan.HeldSteps, Of);
        }

        if (plan.OrdinaryResponse is { } response && plan.NextOpening is { } opening)
        {
            json["response"] = new JsonObject
            {
                ["nextOpening"] = Minutes.Format(opening),
                ["aimElapsed48Hours"] = Minutes.Format(EventTime.InLondon(response.Elapsed).LocalDateTime),
                ["aimTwoWorkingDays"] = response.TwoWorkingDays is { } working ? Minutes.Format(working) : null,
                ["aim48OpenHours"] = response.FortyEightOpenHours is { } hours ? Minutes.Format(hours) : null,
                ["basis"] = ResponseTarget.Basis,
            };
        }

        return json;
    }

    private static JsonObject Of(Step step) => new()
    {
        ["route"] = step.Route.ToString(),
        ["inBrief"] = step.InBrief,
        ["to"] = step.To,
        ["when"] = step.When.ToString(),
        ["action"] = step.Action,
        ["why"] = step.Why,
        ["authority"] = AnswerJson.Of(step.Authority),
        ["kind"] = step.Force,
        ["notTo"] = step.NotTo.Length > 0 ? step.NotTo : null,
    };

    private static JsonObject Of(Telling tell) => new()
    {
        ["child"] = tell.Child.ToString(),
        ["caller"] = tell.Caller.ToString(),
        ["say"] = AnswerJson.Of(tell.Say),
        ["explain"] = AnswerJson.Of(tell.Explain),
        ["reasons"] = AnswerJson.Of(tell.Reasons),
        ["mustBeRecorded"] = tell.MustBeRecorded.Length > 0 ? tell.MustBeRecorded : null,
        ["family"] = tell.Family,
        ["authority"] = AnswerJson.Of(tell.Authority),
    };

    private static JsonArray Array<T>(IEnumerable<T> items, System.Func<T, JsonObject> of) => new([.. items.Select(JsonNode (item) => of(item))]);
}
