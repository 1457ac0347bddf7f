using System.Collections.Generic;
using NodaTime;

namespace CareRights.Safeguarding;

/// <summary>To what accommodation a court has remanded a child.</summary>
public enum Remand
{
    /// <summary>The child is not on remand.</summary>
    None = 0,

    /// <summary>To local authority accommodation: section 91(3) of the Legal Aid, Sentencing and Punishment of Offenders Act 2012. The child is looked after only by reason of it.</summary>
    LocalAuthorityAccommodation,

    /// <summary>To youth detention accommodation: section 91(4) of that Act.</summary>
    YouthDetention,
}

/// <content>Which clocks does a child on remand have?</content>
public sealed partial class Deadline
{
    private static readonly LocalDate Begins = new(2013, 4, 19);

    private static readonly HashSet<string> OfThePlan = ["CP-10", "PP-5", "PEP-10"];

    // Regulation 7(1) to (4), regulations 11 and 14 of Part 3, and Part 4.
    private static readonly HashSet<string> NotInDetention =
        ["HA-1", "HA-R", "HA-R-6M", "HA-R-12M", "OOA-5", "TERM-10", "R19-10", "R19-D10", "R23-6", "R24-16W", "R25-8W"];

    /// <summary>The deadline of a clock for a child on remand: that of the clock that takes its place, or none where the rule does not apply.</summary>
    /// <remarks>
    /// Care Planning, Placement and Case Review (England) Regulations 2010, regulations 47A to 47F, from 19 April 2013. Visits and reviews are the ordinary ones. England.
    /// </remarks>
    /// <param name="clock">The clock that would run without the remand.</param>
    /// <param name="remand">To what the child is remanded.</param>
    /// <param name="remanded">When.</param>
    /// <param name="calendar">The working days.</param>
    /// <example><code>
    /// var plan = Deadline.OnRemand(Clock.CarePlan, Remand.YouthDetention, EventTime.On(new LocalDate(2026, 3, 2)), WorkingDays.EnglandAndWales);
    /// </code></example>
    public static Deadline OnRemand(Clock clock, Remand remand, EventTime remanded, WorkingDays calendar)
    {
        Guard.Against.Null(clock);
        if (remand == Remand.None || remanded.Date < Begins)
        {
            return Deadline.Of(clock, remanded, calendar);
        }

        if (remand == Remand.YouthDetention && NotInDetention.Contains(clock.Id))
        {
            return new(clock, remanded, Guard.Against.Null(calendar), DeadlineState.NotAvailable)
            {
                Law = clock.Limits.InForce(remanded.Date),
                Notes = ["Does not apply to a child remanded to youth detention accommodation (regulations 47B(3)(c) and (4)(b), 47C(2) and 47D)."],
            };
        }

        return Deadline.Of(InPlaceOf(clock, remand), remanded, calendar);
    }

    private static Clock InPlaceOf(Clock clock, Remand remand) => (remand, clock.Id) switch
    {
        (Remand.YouthDetention, var id) when OfThePlan.Contains(id) => Clock.DetentionPlacementPlan,
        (Remand.LocalAuthorityAccommodation, "PP-5") => Clock.RemandPlacementPlan,
        (Remand.LocalAuthorityAccommodation, "CP-10" or "PEP-10") => Clock.RemandCarePlan,
        _ => clock,
    };
}
