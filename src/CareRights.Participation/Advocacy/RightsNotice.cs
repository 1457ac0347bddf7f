using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights.Participation.Advocacy;

/// <summary>When a child should be told of advocacy and of the advice line.</summary>
public enum CareEventKind
{
    /// <summary>The child comes into care.</summary>
    EntersCare = 0,

    /// <summary>The child moves.</summary>
    Moves,

    /// <summary>The child leaves care.</summary>
    LeavesCare,
}

/// <summary>Something that happens to a child in care after which rights are to be explained again.</summary>
/// <param name="Kind">What happens.</param>
/// <param name="Date">The day.</param>
public sealed record CareEvent(CareEventKind Kind, LocalDate Date)
{
    /// <summary>Whether the child is placed in a children's home by it; <see langword="null"/> if not known. It matters to the authority, not to whether a notice is due.</summary>
    public bool? IntoChildrensHome { get; init; }

    /// <summary>The day on which the child was told; <see langword="null"/> if nothing is recorded.</summary>
    public LocalDate? Told { get; init; }

    /// <inheritdoc/>
    public override string ToString() => nameof(CareEvent) + ": " + Kind;
}

/// <summary>Has the child been told of advocacy and of the advice line on coming into care, on each move and on leaving? The notice for one event.</summary>
/// <param name="Event">The event.</param>
/// <param name="State">Met if the child was told by the last day, late if after it, running while that day has not passed or the event lies ahead, overdue when it has passed and nothing is recorded.</param>
/// <param name="By">The last day on which it is in time.</param>
/// <param name="Authority">What asks for it.</param>
/// <remarks>
/// <para>
/// A children's home has more than good practice to keep to: regulation 7(2)(b)(ii) of the Children's Homes (England) Regulations 2015, in force since 1 April 2015, has each child have access to the home's children's guide, which explains how to access advocacy support,
/// "when the child's placement in the home is agreed and throughout the child's stay". For every other event the authority is what young people asked the Commissioner for in 2022: to be told on coming into care, on each move and on leaving.
/// </para>
/// <para>England. Not encoded: fostering standards, the independent reviewing officer's own duty to explain, and what the notice must say.</para>
/// </remarks>
public sealed record RightsNotice(CareEvent Event, Compliance State, LocalDate By, Citation Authority)
{
    private static readonly LocalDate HomesRegulations = new(2015, 4, 1);
    private static readonly Citation Homes = Statutes.ChildrensHomes("regulation 7(2)(b)(ii)");
    private static readonly Citation Asked =
        new Instrument("What young people asked of the Children's Commissioner's advice line (2022)", AuthorityKind.Policy, "").At("to be told on coming into care, on each move and on leaving");

    /// <summary>The notices for a child's events, in order.</summary>
    /// <param name="events">The events.</param>
    /// <param name="withinDays">The days that the council allows itself after an event, the day of the event being day 0. Not used for a placement in a children's home, where the guide is due on the day itself.</param>
    /// <param name="asOf">The day asked about.</param>
    public static IReadOnlyList<RightsNotice> Assess(IEnumerable<CareEvent> events, int withinDays, LocalDate asOf)
    {
        Guard.Against.Negative(withinDays);
        return Guard.Against.Null(events).OrderBy(one => one.Date).Select(one => Assess(one, withinDays, asOf)).ToArray();
    }

    private static RightsNotice Assess(CareEvent one, int withinDays, LocalDate asOf)
    {
        var isHome = one is { Kind: not CareEventKind.LeavesCare, IntoChildrensHome: true } && one.Date >= HomesRegulations;
        var by = isHome ? one.Date : one.Date.PlusDays(withinDays);
        var state = one.Told is { } told && told <= asOf ? told <= by ? Compliance.Met : Compliance.Late
            : by < asOf ? Compliance.Overdue : Compliance.Running;
        return new(one, state, by, isHome ? Homes : Asked) { LawReadOn = isHome ? ParticipationLaw.CheckedOn : null };
    }

    /// <summary>The day on which the law that asks for it was last read; <see langword="null"/> where young people asked for it and no law does.</summary>
    public LocalDate? LawReadOn { get; init; }

    /// <inheritdoc/>
    public override string ToString() => nameof(RightsNotice) + ": " + State;
}
