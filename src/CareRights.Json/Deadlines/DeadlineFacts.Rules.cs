using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Safeguarding;
using NodaTime;

namespace CareRights.Json;

/// <content>Finds the rule that dates a clock, and asks for what it needs.</content>
public sealed partial class DeadlineFacts
{
    /// <summary>The clock that a user names.</summary>
    /// <param name="kind">Its id, such as ICPC-15, or its name.</param>
    /// <exception cref="FormatException">There is no such clock; the message names the nearest.</exception>
    public static Clock ClockNamed(string kind) => Clock.Find(kind) ?? throw new FactsException(
        $"there is no such clock (found {FoundText.Of(kind, Clock.All.Select(clock => clock.Id).Concat(Clock.All.Select(clock => clock.Name)))}); the nearest are {string.Join(", ", NearestClocks(kind))}. 'carerights deadline --list' lists every clock and event.");

    private static IEnumerable<string> NearestClocks(string kind) => Nearest.To(kind, Clock.All.Select(clock => clock.Id).Concat(Clock.All.Select(clock => clock.Name)));

    /// <summary>The event that a user names.</summary>
    /// <param name="name">The event, such as referral-received.</param>
    /// <exception cref="FormatException">There is no such event; the message names the nearest.</exception>
    public static ClockEvent EventNamed(string name) => ClockEvent.Find(name) ?? throw new FactsException(
        $"there is no such event (found {FoundText.Of(name, ClockEvent.All.Select(known => known.Id))}); the nearest are {string.Join(", ", Nearest.To(name, ClockEvent.All.Select(known => known.Id)))}. 'carerights deadline --list' lists every clock and event.");

    /// <summary>The deadline of a clock.</summary>
    /// <param name="clock">The clock.</param>
    /// <param name="from">When its event happened.</param>
    /// <param name="calendar">The working days.</param>
    /// <exception cref="FormatException">The clock cannot be dated without a fact that is not given, or a fact is wrong. The message names it.</exception>
    public Deadline Of(Clock clock, EventTime from, WorkingDays calendar)
    {
        Guard.Against.Null(clock);
        Guard.Against.Null(calendar);
        var deadline = InArea(Rule(clock, from, this, calendar, isPreviousVisit: false), this);
        return deadline.State == DeadlineState.Unknown
            ? throw new FactsException($"{clock.Id} cannot be dated without: {string.Join("; ", deadline.Missing.Select(fact => fact.Question))}.{Hint(clock, deadline, this)}")
            : deadline;
    }

    /// <summary>The deadline of every clock that an event starts; one that needs a further fact is Unknown and names it.</summary>
    /// <param name="started">The event.</param>
    /// <param name="from">When it happened.</param>
    /// <param name="calendar">The working days.</param>
    /// <exception cref="FormatException">A fact is wrong. The message names it.</exception>
    public IReadOnlyList<Deadline> StartedBy(ClockEvent started, EventTime from, WorkingDays calendar)
    {
        Guard.Against.Null(calendar);
        return [.. Clock.StartedBy(Guard.Against.Null(started)).Select(clock => InArea(Rule(clock, from, this, calendar, isPreviousVisit: started.Equals(Clock.NextVisit.Trigger)), this))];
    }

    private static Deadline InArea(Deadline deadline, DeadlineFacts facts) => facts.LocalLimit() is var (limit, source) ? deadline.InArea(limit, source) : deadline;

    private static Deadline Rule(Clock clock, EventTime from, DeadlineFacts facts, WorkingDays calendar, bool isPreviousVisit) => clock.Id switch
    {
        _ when facts.RemandedTo() is var remand and not Remand.None => Deadline.OnRemand(clock, remand, from, calendar),
        "EPO" => Deadline.EmergencyProtectionOrder(facts.Date("first-day"), facts.LondonTime("sealed-order-ends"), calendar),
        "EPO-X" => Deadline.EmergencyProtectionOrderExtended(from, facts.Number("extensions") ?? 0, calendar),
        "VIS" => Visit(VisitBasis.Placement, Clock.FirstVisit, from, facts, calendar, isPreviousVisit),
        "VIS-P" => facts.Basis("basis") is { } basis ? Visit(basis, First(basis), from, facts, calendar, isPreviousVisit) : Deadline.Of(clock, from, calendar),
        "HA-1" => Deadline.FirstHealthAssessment(from, facts.Date("first-review"), calendar),
        "HA-R" => Deadline.NextHealthAssessment(from, UnderFive(facts), calendar),
        "REV-20" => Deadline.FirstReview(from, PeriodBefore(from, facts), calendar),
        "REV-3/6" => Deadline.NextReview(from, facts.YesNo("previous-was-first"), calendar),
        "PF-V" => Deadline.NextFosteringVisit(facts.Date("authority-aware"), from, calendar),
        "RR-15" => Deadline.RapidReview(from, facts.Moment("partners-aware"), calendar),
        "SIN-5" => Deadline.SeriousIncident(from, facts.Moment("abuse-suspected") ?? from, facts.Moment("incident"), calendar),
        "COMP-S1" or "COMP-S1-COMPLEX" => Deadline.Of(clock, Stage1(from, facts), calendar),
        "COMP-S2" or "COMP-S2-LIMIT" => Deadline.Of(clock, facts.Moment("written-record") ?? from, calendar),
        "RESP-48" => Deadline.AdviceLineResponse(from, OpeningHours.AdviceLine, calendar),
        _ => Deadline.Of(clock, from, calendar),
    };

    // Without a previous visit the first one is due. With it the interval runs from it, and --from is the start. For the event 'visited' --from is that visit.
    private static Deadline Visit(VisitBasis basis, Clock first, EventTime from, DeadlineFacts facts, WorkingDays calendar, bool isPreviousVisit)
    {
        if (isPreviousVisit && facts.Moment("last-visit") is { } other && other.Date != from.Date)
        {
            throw new FactsException("last-visit and the event disagree: for the event 'visited' the date is that of the previous visit; give the start as placement-started.");
        }

        var (started, last) = (facts.Moment("last-visit"), facts.Date("placement-started")) switch
        {
            (_, var start) when isPreviousVisit => (start, from),
            ({ } visit, _) => (from.Date, visit),
            (null, { } start) => (start, from),
            _ => (default(LocalDate?), default(EventTime?)),
        };
        if (last is not { } lastVisit)
        {
            return facts.YesNo("first-review-held") == true
                ? throw new FactsException("the first review has been held, so the next visit runs from the previous one; give it as " + facts.Called("last-visit") + ", with the start of the arrangement as " + facts.Called("from") + ".")
                : Deadline.Of(first, from, calendar);
        }

        return Deadline.NextVisit(
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
            calendar);
    }

    private static Clock First(VisitBasis basis) => basis switch
    {
        VisitBasis.CareOrderWithParent => Clock.FirstVisitUnderCareOrder,
        VisitBasis.AnotherPersonResponsible => Clock.FirstVisitUnderAnothersArrangements,
        _ => Clock.VisitWeekly,
    };

    private static bool? UnderFive(DeadlineFacts facts)
    {
        var (age, said) = (facts.Number("age"), facts.YesNo("under-five"));
        return age is { } years && said is { } underFive && years < 5 != underFive
            ? throw new FactsException("age and under-five disagree: one says under five and the other does not; give the one that is right.")
            : age is { } known ? known < 5 : said;
    }

    private static LocalDate? PeriodBefore(EventTime from, DeadlineFacts facts) => facts.Date("previous-period-ended") is { } ended && ended > from.Date
        ? throw facts.Wrong("previous-period-ended", AnswerJson.Of(ended), "the end of an earlier period, which is not after --from")
        : facts.Date("previous-period-ended");

    private static EventTime Stage1(EventTime from, DeadlineFacts facts)
    {
        var start = new ComplaintFacts
        {
            Received = from.Date,
            AdvocateAskedFor = facts.Has("advocate-appointed"),
            AdvocateAppointed = facts.Date("advocate-appointed"),
            SufficientInterestNeeded = facts.Has("interest-decided"),
            SufficientInterestDecided = facts.Date("interest-decided"),
            LaterStartAgreed = facts.Date("agreed-start"),
        }.StartOfStage1();
        return start.Start is { } day && day != from.Date ? EventTime.On(day) : from;
    }

    private static bool Names((string Name, string Shape, string Description) fact, string clock) => fact.Description.IndexOf(clock, StringComparison.Ordinal) >= 0;

    private static string Hint(Clock clock, Deadline deadline, DeadlineFacts facts)
    {
        if (deadline.Missing.Contains(Deadline.TimeFact))
        {
            return " Give " + facts.Called("from") + " as YYYY-MM-DDTHH:MM.";
        }

        var options = DeadlineFacts.Known.Where(fact => Names(fact, clock.Id + ":") || Names(fact, clock.Id + ","));
        var names = string.Join(", ", options.Select(fact => facts.Called(fact.Name) + " " + fact.Shape));
        return names.Length == 0 ? "" : " Facts of this clock: " + names + ".";
    }
}
