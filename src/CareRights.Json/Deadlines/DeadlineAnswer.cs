using System.Collections.Generic;
using System.Linq;
using CareRights.Safeguarding;
using NodaTime;

namespace CareRights.Json;

/// <summary>Finds the rule that dates a clock, and asks for what it needs.</summary>
internal static class DeadlineAnswer
{
    private static readonly WorkingDays Calendar = WorkingDays.EnglandAndWales;

    /// <summary>The clock that a user names, by id or name.</summary>
    public static Clock Clock(string kind) => Clocks.Find(kind) ?? throw new FactsException(
        $"there is no clock '{kind}'; the nearest are {string.Join(", ", Nearest.To(kind, Clocks.All.Select(clock => clock.Id).Concat(Clocks.All.Select(clock => clock.Name))))}. 'carerights deadline --list' lists every clock and event.");

    /// <summary>The event that a user names.</summary>
    public static ClockEvent Event(string name) => ClockEvent.Find(name) ?? throw new FactsException(
        $"there is no event '{name}'; the nearest are {string.Join(", ", Nearest.To(name, ClockEvent.All.Select(known => known.Id)))}. 'carerights deadline --list' lists every clock and event.");

    /// <summary>The deadline of a clock. Throws where the clock cannot be dated without a fact that is not given.</summary>
    public static Deadline Of(Clock clock, EventTime from, DeadlineFacts facts)
    {
        var deadline = Rule(clock, from, facts);
        return deadline.State == DeadlineState.Unknown
            ? throw new FactsException($"{clock.Id} cannot be dated without: {string.Join("; ", deadline.Missing)}.{Hint(clock, deadline)}")
            : deadline;
    }

    /// <summary>Every clock that an event starts; one that needs more says so and is not an error.</summary>
    public static IReadOnlyList<Deadline> StartedBy(ClockEvent started, EventTime from, DeadlineFacts facts) =>
        [.. Clocks.StartedBy(started).Select(clock => Rule(clock, from, facts))];

    private static Deadline Rule(Clock clock, EventTime from, DeadlineFacts facts) => clock.Id switch
    {
        "EPO" => EmergencyProtectionOrder.Ends(new() { FirstDay = facts.Date("first-day"), SealedOrderEnds = facts.LondonTime("sealed-order-ends") }, Calendar),
        "EPO-X" => EmergencyProtectionOrder.Extended(from.Date, facts.Number("extensions") ?? 0, Calendar),
        "VIS" => Visit(VisitBasis.Placement, "VIS-1W", from, facts),
        "VIS-P" => facts.Basis("basis") is { } basis ? Visit(basis, First(basis), from, facts) : Deadlines.Of(clock, from, Calendar),
        "HA-1" => HealthAssessment.First(from, facts.Date("first-review"), Calendar),
        "HA-R" => HealthAssessment.Next(from, facts.Number("age") is { } age ? age < 5 : facts.YesNo("under-five"), Calendar),
        "REV-20" => LookedAfterReviews.First(from, PeriodBefore(from, facts), Calendar),
        "REV-3/6" => LookedAfterReviews.Next(from, facts.YesNo("previous-was-first"), Calendar),
        "PF-V" => PrivateFosteringVisits.Next(facts.Date("authority-aware"), from, Calendar),
        "RR-15" => RapidReview.Due(from, facts.Moment("partners-aware"), Calendar),
        "SIN-5" => SeriousIncident.Notification(from, facts.Moment("abuse-suspected") ?? from, facts.Moment("incident"), Calendar),
        "COMP-S1" or "COMP-S1-COMPLEX" => Deadlines.Of(clock, Stage1(from, facts), Calendar),
        "COMP-S2" or "COMP-S2-LIMIT" => Deadlines.Of(clock, facts.Moment("written-record") ?? from, Calendar),
        "RESP-48" => ResponseTarget.Deadline(from, OpeningHours.AdviceLine, Calendar),
        _ when facts.LocalLimit() is { } local => Deadlines.Of(clock, from, Calendar, local),
        _ => Deadlines.Of(clock, from, Calendar),
    };

    // Without a previous visit the first one is due; with it the interval runs from it and --from is the start.
    private static Deadline Visit(VisitBasis basis, string first, EventTime from, DeadlineFacts facts)
    {
        var (started, last) = (facts.Moment("last-visit"), facts.Date("placement-started")) switch
        {
            ({ } visit, _) => (from.Date, visit),
            (null, { } start) => (start, from),
            _ => (default(LocalDate?), default(EventTime?)),
        };
        if (last is not { } lastVisit)
        {
            return facts.YesNo("first-review-held") == true
                ? throw new FactsException("the first review has been held, so the next visit runs from the previous one; give it as --last-visit, with the start of the arrangement as --from.")
                : Deadlines.Of(Clocks.Find(first)!, from, Calendar);
        }

        return Visits.Next(
            new()
            {
                Basis = basis,
                Started = started,
                IntendedToEighteen = facts.YesNo("intended-to-18"),
                LongTermFosterPlacement = facts.YesNo("long-term-foster"),
                ChildAgreesToFewer = facts.YesNo("child-agrees"),
                FirstReviewHeld = facts.YesNo("first-review-held"),
            },
            lastVisit,
            Calendar);
    }

    private static string First(VisitBasis basis) => basis switch
    {
        VisitBasis.CareOrderWithParent => "VIS-CO-1W",
        VisitBasis.AnotherPersonResponsible => "VIS-LA-1W",
        _ => "VIS-P-1W",
    };

    private static LocalDate? PeriodBefore(EventTime from, DeadlineFacts facts) => facts.Date("previous-period-ended") is { } ended && ended > from.Date
        ? throw new FactsException($"previous-period-ended: found {AnswerJson.Of(ended)}, which is after --from; expected the end of an earlier period.")
        : facts.Date("previous-period-ended");

    private static EventTime Stage1(EventTime from, DeadlineFacts facts)
    {
        var start = ComplaintStart.Stage1(new()
        {
            Received = from.Date,
            AdvocateAskedFor = facts.Has("advocate-appointed"),
            AdvocateAppointed = facts.Date("advocate-appointed"),
            SufficientInterestNeeded = facts.Has("interest-decided"),
            SufficientInterestDecided = facts.Date("interest-decided"),
            LaterStartAgreed = facts.Date("agreed-start"),
        });
        return start.Start is { } day && day != from.Date ? EventTime.On(day) : from;
    }

    private static bool Names(DeadlineFact fact, string clock) => fact.Description.IndexOf(clock, System.StringComparison.Ordinal) >= 0;

    private static string Hint(Clock clock, Deadline deadline)
    {
        if (deadline.Missing.Contains(Deadlines.TimeFact))
        {
            return " Give --from as YYYY-MM-DDTHH:MM.";
        }

        var options = DeadlineFact.All.Where(fact => Names(fact, clock.Id + ":") || Names(fact, clock.Id + ","));
        var names = string.Join(", ", options.Select(fact => "--" + fact.Name + " " + fact.Shape));
        return names.Length == 0 ? "" : " Options of this clock: " + names + ".";
    }
}
