using System.Collections.Generic;
using NodaTime;

namespace CareRights.Safeguarding;

/// <summary>On what basis a looked-after child lives where the child lives, as far as it decides how often the child is visited.</summary>
public enum VisitBasis
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>Any placement that none of the others describes: regulation 28(2) and (3A).</summary>
    Placement,

    /// <summary>With a parent or the like before the assessment is complete, under regulation 19: regulation 28(3).</summary>
    ParentBeforeAssessment,

    /// <summary>With a temporarily approved connected person, under regulation 24: regulation 28(4).</summary>
    TemporarilyApproved,

    /// <summary>With a parent under an interim care order: regulation 28(4).</summary>
    InterimOrderWithParent,

    /// <summary>With a parent under a care order: regulation 28(5).</summary>
    CareOrderWithParent,

    /// <summary>In care, and another person is responsible for the living arrangements: regulation 28(6).</summary>
    AnotherPersonResponsible,
}

/// <summary>What decides how often a looked-after child is visited. A fact left <see langword="null"/> is not known.</summary>
public sealed record VisitFacts
{
    /// <summary>The basis on which the child lives there.</summary>
    public VisitBasis Basis { get; init; }

    /// <summary>The day on which the placement, or the living arrangement, started.</summary>
    public LocalDate? Started { get; init; }

    /// <summary>Whether the placement is intended to last until the child is 18.</summary>
    public bool? IntendedToEighteen { get; init; }

    /// <summary>Whether it is a long term foster placement as defined: a plan for permanence, the carer's agreement and the confirmation of the arrangement.</summary>
    public bool? LongTermFosterPlacement { get; init; }

    /// <summary>Whether the child, being of sufficient understanding, agrees to fewer visits. Nobody else's agreement counts.</summary>
    public bool? ChildAgreesToFewer { get; init; }

    /// <summary>Whether the first review under Part 6 has been held.</summary>
    public bool? FirstReviewHeld { get; init; }

    /// <summary>Nothing but the type: what it holds may be of a person, and is for nobody's log.</summary>
    public override string ToString() => nameof(VisitFacts);
}

/// <content>By when is a looked-after child visited next?</content>
public sealed partial class Deadline
{
    internal const string VisitSooner = "Sooner whenever the child, or the appropriate person, reasonably asks.";

    internal const string WeeklyReading = "At least once a week is read as seven days from the last visit; others read it as once in each week of the calendar.";

    /// <summary>The deadline of the next visit.</summary>
    /// <remarks>
    /// <para>Care Planning, Placement and Case Review (England) Regulations 2010, regulation 28(2) to (6), with (3A) from 1 April 2015. England.</para>
    /// <para>While a fact is not known, the shortest interval still possible is used, and what is missing is named. Visits are sooner whenever the child reasonably asks (regulation 28(7)).</para>
    /// <para>Not encoded: short breaks, which regulation 48 takes out (clocks SB-VIS-3M and SB-VIS-6M); amendments after 2015.</para>
    /// </remarks>
    /// <param name="facts">What decides how often.</param>
    /// <param name="lastVisit">When the last visit was made.</param>
    /// <param name="calendar">The working days, for arranging; the interval itself does not count them.</param>
    public static Deadline NextVisit(VisitFacts facts, EventTime lastVisit, WorkingDays calendar)
    {
        Guard.Against.Null(facts);
        var missing = new List<MissingFact>();
        if (Chosen(facts, lastVisit.Date, missing) is not { } id)
        {
            return Deadline.Lacking(Clock.NextVisit, lastVisit, calendar, ClockFacts.Basis);
        }

        var deadline = Deadline.Of(Clock.Find(id)!, lastVisit, calendar);
        return missing.Count == 0
            ? deadline
            : deadline.While(Bound.MayBeLater, missing, "The shortest interval still possible is used, because a fact is not known: " + string.Join("; ", missing) + ".");
    }

    internal static IReadOnlyList<MissingFact> NeededFor(VisitBasis basis) => basis == VisitBasis.Placement
        ? [ClockFacts.Started, ClockFacts.ToEighteen, ClockFacts.LongTerm, ClockFacts.AgreesToFewer]
        : [ClockFacts.FirstReviewHeld, ClockFacts.Started];

    private static string? Chosen(VisitFacts facts, LocalDate lastVisit, List<MissingFact> missing) => facts.Basis switch
    {
        VisitBasis.Placement => InPlacement(facts, lastVisit, missing),
        VisitBasis.ParentBeforeAssessment => AfterFirstReview(facts, "VIS-P-6W", missing),
        VisitBasis.TemporarilyApproved or VisitBasis.InterimOrderWithParent => AfterFirstReview(facts, "VIS-P-4W", missing),
        VisitBasis.CareOrderWithParent => "VIS-CO-6W",
        VisitBasis.AnotherPersonResponsible => Year(facts, lastVisit, missing) == true ? "VIS-LA-3M" : "VIS-LA-6W",
        _ => null,
    };

    // Regulation 28(2) and (3A): each longer interval only where everything it needs is known to be so.
    private static string InPlacement(VisitFacts facts, LocalDate lastVisit, List<MissingFact> missing)
    {
        if (Year(facts, lastVisit, missing) != true)
        {
            return "VIS-6W";
        }

        // Before paragraph (3A) neither fact could lengthen the interval, so neither is asked.
        var fewer = Clock.VisitLongTermFostering.Limits.InForce(lastVisit) is null ? false : facts.LongTermFosterPlacement & facts.ChildAgreesToFewer;
        if (fewer == true)
        {
            return "VIS-LTF";
        }

        Note(facts.IntendedToEighteen, ClockFacts.ToEighteen, missing);
        if (fewer is null)
        {
            Note(facts.LongTermFosterPlacement, ClockFacts.LongTerm, missing);
            Note(facts.ChildAgreesToFewer, ClockFacts.AgreesToFewer, missing);
        }

        return facts.IntendedToEighteen == true ? "VIS-3M" : "VIS-6W";
    }

    private static string AfterFirstReview(VisitFacts facts, string afterwards, List<MissingFact> missing)
    {
        Note(facts.FirstReviewHeld, ClockFacts.FirstReviewHeld, missing);
        return facts.FirstReviewHeld == true ? afterwards : "VIS-P-1W";
    }

    // Whether the first year had passed at the last visit, so that the interval that begins with it belongs to the time thereafter.
    private static bool? Year(VisitFacts facts, LocalDate lastVisit, List<MissingFact> missing)
    {
        if (facts.Started is not { } started)
        {
            missing.Add(ClockFacts.Started);
            return null;
        }

        return lastVisit >= StatutoryAge.Attained(started, 1);
    }

    private static void Note(bool? fact, MissingFact name, List<MissingFact> missing)
    {
        if (fact is null)
        {
            missing.Add(name);
        }
    }
}
