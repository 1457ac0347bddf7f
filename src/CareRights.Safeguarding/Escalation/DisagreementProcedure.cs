using System.Collections.Generic;
using NodaTime;

namespace CareRights.Safeguarding.Escalation;

/// <summary>What a disagreement is about, as far as it decides the track.</summary>
public enum DisagreementKind
{
    /// <summary>Between agencies, about a decision or a response.</summary>
    BetweenAgencies = 0,

    /// <summary>Dissent at a child protection conference: a track of its own.</summary>
    ConferenceDissent,

    /// <summary>A complaint by a child or family: the complaints procedure.</summary>
    Complaint,

    /// <summary>Within one agency: its own management.</summary>
    WithinOneAgency,
}

/// <summary>What comes next in a disagreement, and by when.</summary>
/// <param name="Stage">The number of the stage, from 1; <see langword="null"/> where the stages are skipped or the procedure is not this one.</param>
/// <param name="By">The last day of the stage: the earlier of its limit and the child's own timescale; <see langword="null"/> where neither gives one.</param>
/// <param name="Now">Whether the concern is referred again and 999 called where there is danger, without waiting for any stage.</param>
/// <param name="What">What is done.</param>
/// <param name="Authority">On what authority.</param>
public sealed record NextStage(int? Stage, LocalDate? By, bool Now, string What, Citation Authority)
{
    /// <summary>Nothing but the type: what it holds may be of a person, and is for nobody's log.</summary>
    public override string ToString() => nameof(NextStage);
}

/// <summary>A local procedure for disagreement between agencies, as data: its stages are configuration.</summary>
/// <remarks>
/// <i>Working Together</i> asks every area for a procedure and sets no days. Every limit is that or the child's own timescale, whichever is less. Immutable;
/// may be shared between threads. Equality is by reference.
/// </remarks>
public sealed class DisagreementProcedure
{
    /// <summary>Makes a procedure.</summary>
    /// <param name="name">Whose it is.</param>
    /// <param name="source">Where it is published.</param>
    /// <param name="stages">Its stages in order: who tries to resolve it, and within what time, besides the child's own timescale. A stage without a time has <see cref="Limit.NoNumber"/>.</param>
    /// <exception cref="System.ArgumentException">There is no stage.</exception>
    /// <example><code>
    /// var procedure = new DisagreementProcedure("An area", source, ("the practitioners", Limit.Within(5, TimeUnit.WorkingDays)), ("their managers", Limit.NoNumber("the child's timescale")));
    /// </code></example>
    public DisagreementProcedure(string name, Citation source, params (string Role, Limit Limit)[] stages)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Source = Guard.Against.Null(source);
        Guard.Against.InvalidInput(Guard.Against.Null(stages).Length == 0, nameof(stages), "A procedure has one stage or more.");
        Stages = [.. stages];
    }

    /// <summary>London's, as published: stage 1 within a working week or a timescale that protects the child, whichever is less. The later stages give no time. A working week is read as five working days.</summary>
    public static DisagreementProcedure London { get; } = new(
        "London",
        new Instrument("London Safeguarding Children Procedures, PA4 (revised September 2021)", AuthorityKind.LocalPractice, "").At("professional conflict resolution, 1.4"),
        ("the practitioners", Limit.Within(5, TimeUnit.WorkingDays)),
        ("their first-line managers, with designated or named professionals", Limit.NoNumber("the child's timescale")),
        ("more senior managers", Limit.NoNumber("the child's timescale")));

    /// <summary>Whose it is.</summary>
    public string Name { get; }

    /// <summary>Where it is published.</summary>
    public Citation Source { get; }

    /// <summary>Its stages in order, the first being stage 1: who tries to resolve it, and within what time.</summary>
    public IReadOnlyList<(string Role, Limit Limit)> Stages { get; }

    /// <summary>What comes next.</summary>
    /// <param name="kind">What the disagreement is about.</param>
    /// <param name="stage">The stage it is to enter, from 1.</param>
    /// <param name="raised">When that stage was entered.</param>
    /// <param name="childNeedsBy">By when the child needs it resolved; <see langword="null"/> if nobody has said.</param>
    /// <param name="imminentHarm">Whether the child is at risk of imminent harm: yes skips the stages, and an open answer is asked for first.</param>
    /// <param name="calendar">The working days.</param>
    public NextStage Next(DisagreementKind kind, int stage, EventTime raised, LocalDate? childNeedsBy, Answer? imminentHarm, WorkingDays calendar)
    {
        Guard.Against.Null(calendar);
        if (imminentHarm == Answer.Yes)
        {
            return new(null, null, true, "Skip the stages: 999 and a fresh referral now; the disagreement is escalated beside them, at whatever stage has the power to act.", Source);
        }

        if (kind != DisagreementKind.BetweenAgencies)
        {
            return new(null, null, false, Elsewhere(kind), Source);
        }

        if (stage < 1 || stage > Stages.Count)
        {
            return new(null, null, false, "The procedure has no such stage: the directors of the safeguarding partners. The concern may be referred again at any time.", Source);
        }

        var entered = Stages[stage - 1];
        var limit = entered.Limit.LastDay(raised.Date, calendar);
        var by = limit is { } last && !(childNeedsBy < last) ? last : childNeedsBy;
        var first = imminentHarm == Answer.No ? "" : "First ask whether the child is at risk of imminent harm. ";
        return new(stage, by, false, first + "Resolve between " + entered.Role + " by then, or sooner if the child needs it; then the next stage. The concern may be referred again at any time.", Source);
    }

    private static string Elsewhere(DisagreementKind kind) => kind switch
    {
        DisagreementKind.ConferenceDissent => "Dissent at a conference has a track of its own in the area's procedures.",
        DisagreementKind.Complaint => "A complaint goes to the complaints procedure; it does not hold up the child's protection.",
        _ => "A disagreement within one agency is for its own management.",
    };
}
