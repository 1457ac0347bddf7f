using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights.Safeguarding.Escalation;

/// <summary>What a plan comes to.</summary>
public enum PlanOutcome
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
/// <para>Not encoded: the law of Wales, Scotland and Northern Ireland, of which the plan says so; indicators of thresholds; anything that would compute significant harm or rank children.</para>
/// <para>Immutable; may be shared between threads. Plans are equal if the contact, the day and the calendar are: they decide everything else.</para>
/// </remarks>
public sealed class PlanOfAction : IEquatable<PlanOfAction>
{
    private readonly Contact contact;
    private readonly ContactReading reading;
    private readonly WorkingDays calendar;

    private PlanOfAction(Contact contact, LocalDate asOf, WorkingDays calendar)
    {
        this.contact = contact;
        this.calendar = calendar;
        AsOf = asOf;
        reading = new(contact, calendar);
        Reasons = [.. LevelReached.Reasons(contact, reading).Select(reason => Extent.In(Nation, reason))];
        var reached = LevelReached.Of(Reasons, reading);
        reading.Reaches(reached);
        var steps = StepsToTake.Of(contact, reading, asOf).Select(step => Extent.In(step.Route == Route.ReviewingOfficer ? SocialCareSteps.OfPlacing(contact) : Nation, step)).ToArray();
        LevelWithoutDecision = reached;
        WhyDecisionIsNotApplied = contact.Decision is { } decision ? DecisionApplies.Against(decision, contact, reading, reached, asOf) : [];
        var decided = DecisionIsApplied;
        Level = decided ? contact.Decision!.Level!.Value : reached;
        Steps = decided ? steps.Where(step => !contact.Decision!.HoldsBack(step.Route)).ToArray() : steps;
        HeldSteps = decided ? steps.Where(step => contact.Decision!.HoldsBack(step.Route)).ToArray() : [];
    }

    /// <summary>The day asked about.</summary>
    public LocalDate AsOf { get; }

    /// <summary>What the facts come to. A human decision changes the level and may hold steps back; it does not change this.</summary>
    public PlanOutcome Outcome => reading.IsEmergency ? PlanOutcome.Emergency : reading.IsReferred ? PlanOutcome.Refer : HumanReviewRequired ? PlanOutcome.HumanReview : PlanOutcome.NoReferral;

    /// <summary>The level reached: the highest that anything said means by itself, unless a recorded human decision was applied.</summary>
    public SafeguardingLevel Level { get; }

    /// <summary>What the area calls the level; empty if the caller supplied no name.</summary>
    public string LocalLevel => contact.Arrangements.LevelNames.TryGetValue(Level, out var name) ? name : "";

    /// <summary>Why that level, each with its authority.</summary>
    public IReadOnlyList<LevelReason> Reasons { get; }

    /// <summary>Whether a human must look: always, unless every question about harm is answered no, no level was reached before, no facts disagree and everything could be read.</summary>
    public bool HumanReviewRequired => reading.IsReferred || !reading.AllAnswered || reading.Contradictions.Count > 0;

    /// <summary>Facts that disagree. What was said outranks an answer of no, and a human looks now.</summary>
    public IReadOnlyList<string> Contradictions => reading.Contradictions;

    /// <summary>What was given and could not be read: the plan takes it as not known.</summary>
    public IReadOnlyList<string> NotRead => contact.NotRead;

    /// <summary>What this plan does not cover: the law of another nation, and guidance that was not read.</summary>
    public IReadOnlyList<string> NotCovered => Escalation.NotCovered.Of(contact, AsOf);

    /// <summary>Whether it was asked and neither the child nor the person of concern can be found yet: then the contact is kept, and it is never "no concern".</summary>
    public bool CannotIdentify => HumanReviewRequired && !reading.AdultAlone && contact.ChildIdentifiable is Answer.No or Answer.Unknown && contact.PersonOfConcernIdentifiable != Answer.Yes;

    /// <summary>The steps, the soonest first.</summary>
    public IReadOnlyList<Step> Steps { get; }

    /// <summary>The steps that a recorded human decision holds back; empty without one.</summary>
    public IReadOnlyList<Step> HeldSteps { get; }

    /// <summary>The recorded human decision, applied or not; <see langword="null"/> if there is none.</summary>
    public HumanDecision? Decision => contact.Decision;

    /// <summary>Whether there is a recorded human decision and it was applied.</summary>
    public bool DecisionIsApplied => contact.Decision is not null && WhyDecisionIsNotApplied.Count == 0;

    /// <summary>Why the recorded human decision was not applied; empty if it was, or if there is none.</summary>
    public IReadOnlyList<string> WhyDecisionIsNotApplied { get; }

    /// <summary>The level that the facts reach without a recorded human decision.</summary>
    public SafeguardingLevel LevelWithoutDecision { get; }

    /// <summary>The steps that the recorded human decision names and that no decision can hold; empty if there is none.</summary>
    public IReadOnlyList<Route> CannotHold => [.. (contact.Decision?.Holds ?? []).Where(HumanDecision.IsNeverHeld)];

    /// <summary>Who is told what, and when.</summary>
    public Telling Tell => Telling.Of(contact, reading, PassesOn, AsOf);

    /// <summary>What this service cannot do, which takes no step away.</summary>
    public IReadOnlyList<Signpost> Cannot => Signpost.Cannot(contact);

    /// <summary>What must be asked next, the most pressing first.</summary>
    public IReadOnlyList<string> Ask => QuestionsToAsk.Of(contact, reading);

    /// <summary>Whether the young person is within the Commissioner's remit by the statute, with what follows in its note; for representation only: it stands beside the plan and takes no step from it.</summary>
    /// <remarks>
    /// Children Act 2004, section 8A(6): aged 18 to 24 and provided with services under sections 23C to 24D by an English local authority since 16, with no test of education or disability. England.
    /// </remarks>
    public Finding Remit => RemitOfContact.Of(contact).Statute;

    /// <summary>Whether the leaflet's own words, which are narrower, cover the young person. The statute decides; the leaflet is shown as the published policy.</summary>
    public Answer RemitByLeaflet => RemitOfContact.Of(contact).Leaflet;

    /// <summary>Where else to turn, beside the plan.</summary>
    public IReadOnlyList<Signpost> Signposts => Signpost.Of(contact);

    /// <summary>What is shown with every answer, an automatic one too.</summary>
    public IReadOnlyList<string> AlwaysShow => Signpost.AlwaysShown(contact);

    /// <summary>The service's aim to respond, only where no question of harm is open or said; <see langword="null"/> otherwise, and where the time is not known.</summary>
    public ResponseTarget? OrdinaryResponse =>
        Outcome == PlanOutcome.NoReferral && contact.Received is { } received && EventTime.InLondon(received).At is { } at
            ? ResponseTarget.For(at, OpeningHours.AdviceLine, calendar)
            : null;

    /// <summary>When the advice line is next open, where that matters; <see langword="null"/> where <see cref="OrdinaryResponse"/> is.</summary>
    public LocalDateTime? NextOpening => OrdinaryResponse is null ? null : OpeningHours.AdviceLine.Next(contact.Received!.Value, calendar);

    /// <summary>The plan for a contact.</summary>
    /// <param name="contact">What the contact says.</param>
    /// <param name="asOf">The day asked about: which edition of the guidance is cited, and which decisions can have been made.</param>
    /// <param name="calendar">The working days, which decide between the front door and the emergency duty team.</param>
    /// <example>
    /// <code>
    /// var contact = new Contact { Harm = new() { Missing = Answer.Yes }, Age = 11 };
    /// Console.WriteLine(PlanOfAction.For(contact, new LocalDate(2026, 11, 21), WorkingDays.EnglandAndWales).InWords());
    /// </code>
    /// </example>
    public static PlanOfAction For(Contact contact, LocalDate asOf, WorkingDays calendar) => new(Guard.Against.Null(contact), asOf, Guard.Against.Null(calendar));

    /// <summary>Whether anything is passed on, once a recorded decision has held back what it names.</summary>
    internal bool PassesOn => Steps.Any(step => step.Route is not (Route.Supervisor or Route.DesignatedSafeguardingLead or Route.KeepTalking or Route.OnlineSafety or Route.Health
        or Route.ForcedMarriageUnit or Route.SurvivorSupport or Route.ReviewingOfficer or Route.InterAgencyEscalation or Route.FollowUp));

    /// <summary>Whether it is about an adult, and no child is in the picture.</summary>
    internal bool IsAboutAnAdult => reading.AdultAlone;

    /// <summary>Whether the words are said to an adult.</summary>
    internal bool CallerIsAdult => IsAboutAnAdult || (contact.Caller == Caller.CareLeaver && ContactReading.Over18(contact));

    /// <summary>The nation whose law applies where the child is.</summary>
    internal Nation Nation => SocialCareSteps.Where(contact);

    /// <inheritdoc/>
    public bool Equals(PlanOfAction? other) => other is not null && contact.Equals(other.contact) && AsOf == other.AsOf && calendar.Equals(other.calendar);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PlanOfAction);

    /// <inheritdoc/>
    public override int GetHashCode() => contact.GetHashCode() ^ AsOf.GetHashCode();

    /// <summary>The plan for a person to read: what to do now first, one line each; then what to ask, what to say, and why, each with its authority.</summary>
    public string InWords() => PlanWords.Of(this);

    /// <summary>The steps alone, one line each, the soonest first.</summary>
    public string InBrief() => PlanWords.Brief(this);
}
