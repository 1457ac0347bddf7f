using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights.Safeguarding.Escalation;

/// <summary>What a plan comes to.</summary>
public enum Outcome
{
    /// <summary>A human reviews it before the contact ends, and in any case the same day.</summary>
    HumanReview = 0,

    /// <summary>Every question about harm is answered no, and no level was reached before.</summary>
    NoReferral,

    /// <summary>A concern is passed on the same day, or sooner.</summary>
    Refer,

    /// <summary>999 now.</summary>
    Emergency,
}

/// <summary>What must be done about what a contact says: a plan with the reason and the authority for every step, for a person to act on.</summary>
/// <remarks>
/// <para>
/// Support for professional judgement and never its replacement. Harm is read first; remit, hours, consent, courts, anonymity and who is asking come after
/// it and take no step away. A question about harm that is open brings a human review, never "no action". No function lowers a level: only a recorded
/// human decision is applied, and shown. England.
/// </para>
/// <para>Not encoded: Wales, Scotland and Northern Ireland; indicators of thresholds; anything that would compute significant harm or rank children.</para>
/// <para>Immutable; may be shared between threads. Equality is by reference.</para>
/// </remarks>
public sealed class PlanOfAction
{
    private readonly Contact contact;
    private readonly ContactReading reading;
    private readonly WorkingDays calendar;

    private PlanOfAction(Contact contact, LocalDate asOf, WorkingDays calendar)
    {
        this.contact = contact;
        this.calendar = calendar;
        AsOf = asOf;
        var reasons = LevelReached.Reasons(contact);
        var reached = LevelReached.Of(reasons, contact.Harm.AllAnswered);
        reading = new(contact, reached, calendar);
        if (reading.IsEmergency && reached < SafeguardingLevel.ImmediateProtection)
        {
            reasons.Insert(0, DangerNotRuledOut);
            reached = SafeguardingLevel.ImmediateProtection;
        }

        Reasons = reasons;
        var steps = StepsToTake.Of(contact, reading, asOf);
        Decision = DecisionShown.Of(contact, reading, reached, asOf);
        var decided = Decision is { Applied: true };
        Level = decided ? contact.Decision!.Level!.Value : reached;
        var holds = decided && contact.Decision!.HoldsReferral;
        Steps = holds ? steps.Where(step => !IsReferral(step.Route)).ToArray() : steps;
        HeldSteps = holds ? steps.Where(step => IsReferral(step.Route)).ToArray() : [];
    }

    /// <summary>The day asked about.</summary>
    public LocalDate AsOf { get; }

    /// <summary>What the facts come to. A human decision changes the level and may hold steps back; it does not change this.</summary>
    public Outcome Outcome => reading.IsEmergency ? Outcome.Emergency : reading.IsReferred ? Outcome.Refer : reading.AllAnswered ? Outcome.NoReferral : Outcome.HumanReview;

    /// <summary>The level reached: the highest that anything said means by itself, unless a recorded human decision was applied.</summary>
    public SafeguardingLevel Level { get; }

    /// <summary>What the area calls the level; empty if the caller supplied no name.</summary>
    public string LocalLevel => contact.Arrangements.LevelNames.TryGetValue(Level, out var name) ? name : "";

    /// <summary>Why that level, each with its authority.</summary>
    public IReadOnlyList<LevelReason> Reasons { get; }

    /// <summary>Whether a human must look: always, unless every question about harm is answered no and no level was reached before.</summary>
    public bool HumanReviewRequired => reading.IsReferred || !reading.AllAnswered;

    /// <summary>Whether it was asked and neither the child nor the person of concern can be found yet: then the contact is kept, and it is never "no concern".</summary>
    public bool CannotIdentify => HumanReviewRequired && contact.ChildIdentifiable is Reply.No or Reply.Unknown && contact.PersonOfConcernIdentifiable != Reply.Yes;

    /// <summary>The steps, the soonest first.</summary>
    public IReadOnlyList<Step> Steps { get; }

    /// <summary>The steps that a recorded human decision holds back; empty without one.</summary>
    public IReadOnlyList<Step> HeldSteps { get; }

    /// <summary>The recorded human decision, applied or not; <see langword="null"/> if there is none.</summary>
    public DecisionShown? Decision { get; }

    /// <summary>Who is told what, and when.</summary>
    public Telling Tell => Telling.Of(contact, reading);

    /// <summary>What this service cannot do, which takes no step away.</summary>
    public IReadOnlyList<Limitation> Cannot => Limits.Of(contact);

    /// <summary>What must be asked next, the most pressing first.</summary>
    public IReadOnlyList<string> Ask => QuestionsToAsk.Of(contact, reading);

    /// <summary>Whether the person is in the remit for representation, beside the plan.</summary>
    public RemitNote Remit => RemitNote.Of(contact);

    /// <summary>Where else to turn, beside the plan.</summary>
    public IReadOnlyList<Signpost> Signposts => Signpost.Of(contact);

    /// <summary>What is shown with every answer, an automatic one too.</summary>
    public IReadOnlyList<string> AlwaysShow => Signpost.AlwaysShown(contact);

    /// <summary>The service's aim to respond, only where no question of harm is open or said; <see langword="null"/> otherwise, and where the time is not known.</summary>
    public ResponseTarget? OrdinaryResponse =>
        Outcome == Outcome.NoReferral && contact.Received is { } received && EventTime.InLondon(received).At is { } at
            ? ResponseTarget.For(at, OpeningHours.AdviceLine, calendar)
            : null;

    /// <summary>When the advice line is next open, where that matters; <see langword="null"/> where <see cref="OrdinaryResponse"/> is.</summary>
    public LocalDateTime? NextOpening => OrdinaryResponse is null ? null : OpeningHours.AdviceLine.Next(contact.Received!.Value, calendar);

    /// <summary>The plan for a contact.</summary>
    /// <param name="contact">What the contact says.</param>
    /// <param name="asOf">The day asked about: which edition of the guidance is cited, and which decisions can have been made.</param>
    /// <param name="calendar">The working days, which decide between the front door and the emergency duty team.</param>
    public static PlanOfAction For(Contact contact, LocalDate asOf, WorkingDays calendar) => new(Guard.Against.Null(contact), asOf, Guard.Against.Null(calendar));

    private static readonly LevelReason DangerNotRuledOut = new(
        SafeguardingLevel.ImmediateProtection, "Danger has not been ruled out and the person of concern is with a child, or the contact was lost: acted on as danger.", Authorities.Section46);

    private static bool IsReferral(Route route) => route is not (Route.Emergency999 or Route.Supervisor or Route.DesignatedSafeguardingLead or Route.KeepTalking);
}
