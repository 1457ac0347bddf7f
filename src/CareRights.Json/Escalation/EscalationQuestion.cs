using System.Collections.Generic;
using System.Linq;
using System.Text;
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
        (facts, asOf, _) => Text(Plan(facts, asOf)))
    {
        // A plan is never withheld for want of a date: the day of the contact, or else the law as last checked.
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
            ["why"] = Array(plan.Reasons, reason => new JsonObject { ["level"] = reason.Level.ToString(), ["reason"] = reason.Why, ["authority"] = AnswerJson.Of(reason.Authority) }),
            ["steps"] = Array(plan.Steps, Of),
            ["tell"] = Of(plan.Tell),
            ["cannot"] = Array(plan.Cannot, limit => new JsonObject { ["what"] = limit.What, ["instead"] = limit.Instead, ["authority"] = AnswerJson.Of(limit.Authority) }),
            ["ask"] = AnswerJson.Of(plan.Ask),
            ["remit"] = new JsonObject
            {
                ["statute"] = plan.Remit.Statute.ToString(),
                ["leaflet"] = plan.Remit.Leaflet.ToString(),
                ["note"] = plan.Remit.Note,
                ["authority"] = AnswerJson.Of(plan.Remit.Authority),
            },
            ["signposts"] = Array(plan.Signposts, where => new JsonObject { ["need"] = where.Need, ["to"] = where.To, ["authority"] = AnswerJson.Of(where.Authority) }),
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
        ["to"] = step.To,
        ["when"] = step.When.ToString(),
        ["action"] = step.Action,
        ["why"] = step.Why,
        ["authority"] = AnswerJson.Of(step.Authority),
        ["kind"] = step.Force.ToString(),
        ["notTo"] = step.NotTo.Length > 0 ? step.NotTo : null,
    };

    private static JsonObject Of(Telling tell) => new()
    {
        ["child"] = tell.Child.ToString(),
        ["caller"] = tell.Caller.ToString(),
        ["explain"] = AnswerJson.Of(tell.Explain),
        ["reasons"] = AnswerJson.Of(tell.Reasons),
        ["mustBeRecorded"] = tell.MustBeRecorded.Length > 0 ? tell.MustBeRecorded : null,
        ["family"] = tell.Family,
        ["authority"] = AnswerJson.Of(tell.Authority),
    };

    private static JsonArray Array<T>(IEnumerable<T> items, System.Func<T, JsonObject> of) => new([.. items.Select(JsonNode (item) => of(item))]);

    private static string Text(PlanOfAction plan)
    {
        var text = new StringBuilder()
            .Append("Plan of action, on ").Append(AnswerJson.Of(plan.AsOf)).Append(": ").Append(plan.Outcome)
            .Append("\nLevel: ").Append(plan.Level).Append(plan.LocalLevel.Length > 0 ? " (" + plan.LocalLevel + ")" : "")
            .Append(plan.HumanReviewRequired ? "; a human must review this" : "").Append('\n');
        Section(text, "Why", plan.Reasons.Select(reason => reason.Why + " (" + reason.Authority + ")"));
        Section(text, "Steps", plan.Steps.Select(Line));
        Section(text, "Held back by the decision", plan.HeldSteps.Select(Line));
        if (plan.Decision is { } decision)
        {
            Section(text, "Human decision", decision.Applied ? ["Applied: " + decision.Decision + "; without it " + decision.LevelWithout + "."] : decision.WhyNot.Select(why => "Not applied. " + why));
        }

        var tell = plan.Tell;
        Section(text, "Tell the child: " + tell.Child + "; the caller: " + tell.Caller, [.. tell.Explain.Select(line => "Explain " + line), .. tell.Reasons, .. tell.MustBeRecorded.Length > 0 ? ["Record: " + tell.MustBeRecorded] : Enumerable.Empty<string>(), "The family: " + tell.Family]);
        Section(text, "This service cannot", plan.Cannot.Select(limit => limit.What + ": " + limit.Instead));
        Section(text, "Ask next", plan.Ask);
        Section(text, "Remit, for representation only", [plan.Remit.Note + " (" + plan.Remit.Authority + ")"]);
        Section(text, "Where else to turn", plan.Signposts.Select(where => where.Need + ": " + where.To));
        Section(text, "Always shown", plan.AlwaysShow);
        if (plan.NextOpening is { } opening)
        {
            Section(text, "Ordinary answer", ["The line is next open on " + Minutes.Format(opening) + "; it aims at 48 hours, an aim and no promise."]);
        }

        return text.ToString();
    }

    private static string Line(Step step) =>
        step.When + ": " + step.Route + ", to " + step.To + ". " + step.Action + (step.NotTo.Length > 0 ? " " + step.NotTo : "") + " (" + step.Authority + "; " + step.Force + ")";

    private static void Section(StringBuilder text, string title, IEnumerable<string> lines)
    {
        var any = false;
        foreach (var line in lines)
        {
            text.Append(any ? "" : title + "\n").Append("  ").Append(line).Append('\n');
            any = true;
        }
    }
}
