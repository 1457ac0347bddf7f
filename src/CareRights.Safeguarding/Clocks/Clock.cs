using System.Collections.Generic;
using System.Linq;

namespace CareRights.Safeguarding;

/// <summary>A time limit of the law, of guidance or of practice: what must be done, the event it runs from, and the limit as it stood over time.</summary>
/// <remarks>A clock is data; <see cref="Deadline"/> is the one arithmetic. Immutable; may be shared between threads. Equality is by reference. Each clock is a member of this class, such as <see cref="InitialConference"/>, so that completion finds it.</remarks>
public sealed partial class Clock
{
    internal Clock(string id, string name, ClockEvent trigger, Dated<Limit> limits)
    {
        Id = id;
        Name = name;
        Trigger = trigger;
        Limits = limits;
    }

    /// <summary>The clock's short name, such as <c>ICPC-15</c>.</summary>
    public string Id { get; }

    /// <summary>What must be done.</summary>
    public string Name { get; }

    /// <summary>The event that it runs from.</summary>
    public ClockEvent Trigger { get; }

    /// <summary>The limit over time, each value with its authority. Empty where <see cref="Needs"/> decides between other clocks.</summary>
    public Dated<Limit> Limits { get; }

    /// <summary>What is known of the time before the first limit encoded. Empty if there is nothing to say.</summary>
    public string Before { get; internal init; } = "";

    /// <summary>What a user should know of it: a reading chosen, a condition, who is bound. Empty if there is nothing to say.</summary>
    public string Note { get; internal init; } = "";

    /// <summary>How working days are defined where the limit counts them; otherwise <see langword="null"/>.</summary>
    public WorkingDayDefinition? WorkingDay { get; internal init; }

    /// <summary>Whether what is due may be done before the event, and normally is.</summary>
    public bool MayBeMetBefore { get; internal init; }

    /// <summary>Whether passing the last day ends a power to hold a child, and not only a duty.</summary>
    public bool EndsAPower { get; internal init; }

    /// <summary>Whether the calendar says if the last day is a public holiday, although the limit counts every day.</summary>
    public bool AsksForPublicHolidays { get; internal init; }

    /// <summary>Whether the period can be read as ending at the time of day of the event, so that the deadline warns at that time.</summary>
    public bool AlsoAtTheTime { get; internal init; }

    /// <summary>Whether the validator of the children in need census counts this limit, with the start day as day 1.</summary>
    public bool CountedByCensusValidator { get; internal init; }

    /// <summary>Whether the words leave open whether the day of the event is day 1: the shorter count is used and the other shown.</summary>
    internal bool FirstDayIsDoubtful { get; init; }

    /// <summary>Whether it is a visit by the authority's representative to a looked-after child.</summary>
    internal bool IsVisit { get; init; }

    /// <summary>The regulation of SI 2020/445 that saves its amendment for cases of its time; empty where none does.</summary>
    internal string Saving2020 { get; init; } = "";

    /// <summary>An authority to name where none of its own is in force: its first, or that of the first clock that its facts choose.</summary>
    internal Citation FirstAuthority => (Limits.FirstOrDefault() ?? All.First(member => member.ChosenBy == Id).Limits.First()).Authority;

    /// <summary>Another count that recording systems use; for reporting only, never for compliance. Otherwise <see langword="null"/>.</summary>
    public Limit? Reporting { get; internal init; }

    /// <summary>The facts beyond the event that decide the limit, where a rule of its own chooses it; empty where the event is enough.</summary>
    public IReadOnlyList<MissingFact> Needs { get; internal init; } = [];

    /// <summary>The id of the clock whose facts decide whether this one runs; empty for a clock that its event alone starts.</summary>
    public string ChosenBy { get; internal init; } = "";

    /// <summary>Every clock, in the order of the process it belongs to.</summary>
    public static IReadOnlyList<Clock> All => AllClocks.All;

    /// <summary>The clock with an id or a name; <see langword="null"/> if there is none. Capitals do not matter.</summary>
    public static Clock? Find(string idOrName) => AllClocks.Find(idOrName);

    /// <summary>The clocks that an event starts by itself, or whose limit it starts once further facts are given.</summary>
    public static IReadOnlyList<Clock> StartedBy(ClockEvent trigger) =>
        All.Where(clock => clock.Trigger.Equals(trigger) && clock.ChosenBy.Length == 0).ToArray();

    /// <summary>The id and what must be done.</summary>
    public override string ToString() => Id + ": " + Name;
}
