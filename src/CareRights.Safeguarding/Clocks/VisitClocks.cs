using System.Collections.Generic;
using static CareRights.Safeguarding.Limit;

namespace CareRights.Safeguarding;

/// <summary>Visits to a looked-after child: regulation 28 of the Care Planning, Placement and Case Review (England) Regulations 2010. <see cref="Deadline.NextVisit"/> chooses between them.</summary>
internal static class VisitClocks
{
    public static IReadOnlyList<Clock> All { get; } =
    [
        Visit("VIS-1W", "Visit the child for the first time in a placement", ClockEvent.PlacementStarted, Within(1, TimeUnit.Weeks), "regulation 28(2)(a)"),
        new("VIS", "Visit the child again", ClockEvent.Visited, ClockLaw.ChosenByFacts) { Needs = Deadline.NeededFor(VisitBasis.Placement) },
        Next("VIS-6W", "in the first year, or not intended to last to 18", Within(6, TimeUnit.Weeks), "regulation 28(2)(b) and (c)(ii)"),
        Next("VIS-3M", "after the first year, intended to last to 18", Within(3, TimeUnit.Months), "regulation 28(2)(c)(i)"),
        new("VIS-LTF", "Visit the child again: long term foster placement and the child agrees to fewer visits", ClockEvent.Visited,
            Amended(ClockLaw.BeganOn(2015, 4, 1, Within(6, TimeUnit.Months), Instrument.CarePlanning2010.At("regulation 28(3A)", "regulation/28"), "inserted by SI 2015/495 regulation 5"), Within(6, TimeUnit.Months)))
        {
            IsVisit = true,
            ChosenBy = "VIS",
            Note = "Needs the placement as defined, a year in it, the child's understanding and the child's own agreement; anybody else's wish is not enough.",
        },
        new("VIS-P", "Visit the child again: with a parent, a connected person or under another's arrangements", ClockEvent.Visited, ClockLaw.ChosenByFacts)
        {
            Needs = [ClockFacts.Basis, .. Deadline.NeededFor(VisitBasis.InterimOrderWithParent)],
        },
        Parent("VIS-P-1W", "weekly until the first review", Within(1, TimeUnit.Weeks), "regulation 28(3)(a) and (4)(a)", Deadline.WeeklyReading),
        Parent("VIS-P-4W", "temporary approval or interim care order, after the first review", Within(4, TimeUnit.Weeks), "regulation 28(4)(b)"),
        Parent("VIS-P-6W", "placed before assessment, after the first review", Within(6, TimeUnit.Weeks), "regulation 28(3)(b)"),
        Visit("VIS-CO-1W", "Visit the child with a parent for the first time under a care order", ClockEvent.CareOrderMade, Within(1, TimeUnit.Weeks), "regulation 28(5)(a)"),
        Parent("VIS-CO-6W", "care order and living with a parent", Within(6, TimeUnit.Weeks), "regulation 28(5)(b)"),
        Visit("VIS-LA-1W", "Visit the child under another's arrangements", ClockEvent.ArrangementsStarted, Within(1, TimeUnit.Weeks), "regulation 28(6)(a)"),
        Parent("VIS-LA-6W", "another's arrangements, first year", Within(6, TimeUnit.Weeks), "regulation 28(6)(b)"),
        Parent("VIS-LA-3M", "another's arrangements, later years", Within(3, TimeUnit.Months), "regulation 28(6)(c)"),
        Visit("VIS-X", "Visit the child because a visit is reasonably asked for", ClockEvent.VisitRequested, NoNumber("whenever reasonably requested"), "regulation 28(7)(a)"),
        Visit("VIS-X-1W", "Visit the child after a notification about the children's home", ClockEvent.HomeNotified, Within(1, TimeUnit.Weeks), "regulation 28(7)(b)"),
    ];

    private static Clock Visit(string id, string name, ClockEvent trigger, Limit limit, string provision) => new(id, name, trigger, Law(limit, provision)) { IsVisit = true };

    private static Clock Next(string id, string which, Limit limit, string provision) =>
        new(id, "Visit the child again: " + which, ClockEvent.Visited, Law(limit, provision)) { IsVisit = true, ChosenBy = "VIS", Note = Deadline.VisitSooner };

    private static Clock Parent(string id, string which, Limit limit, string provision, string note = Deadline.VisitSooner) =>
        new(id, "Visit the child again: " + which, ClockEvent.Visited, Law(limit, provision)) { IsVisit = true, ChosenBy = "VIS-P", Note = note };

    private static Dated<Limit> Law(Limit limit, string provision) =>
        Amended(ClockLaw.Since(2011, 4, 1, limit, Instrument.CarePlanning2010.At(provision, "regulation/28")), limit);

    // SI 2020/445: a visit by telephone or video, and as soon as is reasonably practicable after a time that cannot be kept.
    private static Dated<Limit> Amended(Dated<Limit> law, Limit limit) =>
        law.In2020(limit.Qualified("by telephone or video if need be; where that time cannot be kept, as soon as is reasonably practicable thereafter"), "regulation 8(13)");
}
