using System.Linq;
using CareRights.Safeguarding;
using CareRights.Safeguarding.Escalation;
using NodaTime;
using NodaTime.Text;

namespace CareRights.Json;

/// <summary>What must be done about a contact.</summary>
internal static class EscalationQuestion
{
    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    private static readonly LocalDate LawLastChecked = SafeguardingLaw.Coverage.Max(row => row.CheckedOn);

    public static Question Create() => new Question<EscalationFacts>(
        "escalation",
        "What must be done about what this contact says? A plan of action with the level, every step with its route, time and authority, what to tell the child, what cannot be done and what to ask next. Harm first; an open question about harm is a human review.",
        AnswerJson.Of<PlanAnswer>,
        (facts, asOf, options, problems) =>
        {
            var contact = facts.ToContact(problems);
            return new(
                () => AnswerJson.ToNode(Decide(Plan(contact, asOf))),
                () => options.Brief ? Plan(contact, asOf).InBrief() : Plan(contact, asOf).InWords());
        },

        // A plan is never withheld for want of a date: the day of the contact, or else the law as last checked.
        facts => facts.ReceivedAt?.Date ?? Later(facts.HumanDecision?.On, LawLastChecked))
    {
        IsNeverKeptBack = true,
    };

    private static LocalDate Later(LocalDate? one, LocalDate other) => one is { } day && day > other ? day : other;

    private static PlanOfAction Plan(Contact contact, LocalDate asOf) => PlanOfAction.For(contact, asOf, WorkingDays.EnglandAndWales);

    private static PlanAnswer Decide(PlanOfAction plan) => new()
    {
        Question = "Plan of action",
        AsOf = plan.AsOf,
        Outcome = plan.Outcome.ToString(),
        Level = plan.Level.ToString(),
        LocalLevel = AnswerJson.OrNone(plan.LocalLevel),
        HumanReviewRequired = plan.HumanReviewRequired,
        CannotIdentify = plan.CannotIdentify,
        Contradictions = plan.Contradictions,
        NotRead = plan.NotRead,
        Why = [.. plan.Reasons.Select(reason => new PlanReasonAnswer { Level = reason.Level.ToString(), Reason = reason.Reason, Authority = AnswerJson.Of(reason.Authority) })],
        Steps = [.. plan.Steps.Select(Of)],
        Tell = Of(plan.Tell),
        Cannot = [.. plan.Cannot.Select(limit => new LimitAnswer { What = limit.Need, Instead = limit.To, Authority = AnswerJson.Of(limit.Authority) })],
        Ask = plan.Ask,
        Remit = new()
        {
            Statute = plan.Remit.Answer,
            Leaflet = plan.RemitByLeaflet,
            Note = plan.Remit.Note,
            Authority = AnswerJson.Of(plan.Remit.Authority),
        },
        Signposts = [.. plan.Signposts.Select(where => new SignpostAnswer { Need = where.Need, To = where.To, Authority = AnswerJson.Of(where.Authority) })],
        NotCovered = plan.NotCovered,
        AlwaysShow = plan.AlwaysShow,
        HumanDecision = plan.Decision is { } decision
            ? new()
            {
                Applied = plan.DecisionIsApplied,
                By = decision.By,
                Role = decision.Role,
                On = decision.On,
                Why = decision.Reason,
                LevelWithout = plan.LevelWithoutDecision.ToString(),
                NotAppliedBecause = plan.WhyDecisionIsNotApplied,
                CannotHold = [.. plan.CannotHold.Select(route => route.ToString())],
            }
            : null,
        HeldSteps = plan.Decision is null ? null : [.. plan.HeldSteps.Select(Of)],
        Response = plan.OrdinaryResponse is { } response && plan.NextOpening is { } opening
            ? new()
            {
                NextOpening = Minutes.Format(opening),
                AimElapsed48Hours = Minutes.Format(EventTime.InLondon(response.Elapsed).LocalDateTime),
                AimTwoWorkingDays = response.TwoWorkingDays is { } working ? Minutes.Format(working) : null,
                Aim48OpenHours = response.FortyEightOpenHours is { } hours ? Minutes.Format(hours) : null,
                Basis = ResponseTarget.Basis,
            }
            : null,
        LawReadOn = LawLastChecked,
    };

    private static StepAnswer Of(Step step) => new()
    {
        Route = step.Route.ToString(),
        InBrief = step.InBrief,
        To = step.To,
        When = step.When.ToString(),
        Action = step.Action,
        Why = step.Reason,
        Authority = AnswerJson.Of(step.Authority),
        Kind = step.Force,
        NotTo = AnswerJson.OrNone(step.NotTo),
    };

    private static TellingAnswer Of(Telling tell) => new()
    {
        Child = tell.Child.ToString(),
        Caller = tell.Caller.ToString(),
        Say = tell.Say,
        Explain = tell.Explain,
        Reasons = tell.Reasons,
        MustBeRecorded = AnswerJson.OrNone(tell.MustBeRecorded),
        Family = tell.Family,
        Authority = AnswerJson.Of(tell.Authority),
    };
}
