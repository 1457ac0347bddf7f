using System;
using System.Collections.Generic;
using CareRights.Safeguarding;

namespace CareRights.Json;

/// <summary>A fact that some clocks need beside their event: an option on the command line, a column in a file of events.</summary>
public sealed class DeadlineFact
{
    private const string YesOrNo = "yes|no|unknown";
    private const string Date = "YYYY-MM-DD";

    private DeadlineFact(string name, string shape, string description)
    {
        Name = name;
        Shape = shape;
        Description = description;
    }

    /// <summary>Every fact that a clock may need.</summary>
    public static IReadOnlyList<DeadlineFact> All { get; } =
    [
        new("first-day", Date, "EPO: day 1 of the order. On the police-protection route the first day of police protection, otherwise as the sealed order says."),
        new("sealed-order-ends", Date + "THH:MM", "EPO: when the sealed order says that it ends; it prevails."),
        new("extensions", "NUMBER", "EPO-X: how many times the order has been extended."),
        new("last-visit", Date, "VIS, VIS-P: the previous visit; --from is then the start of the placement or living arrangement."),
        new("placement-started", Date, "VIS, VIS-P: the start of the placement or living arrangement, where --from is the previous visit."),
        new("intended-to-18", YesOrNo, "VIS: whether the placement is intended to last until the child is 18."),
        new("long-term-foster", YesOrNo, "VIS: whether it is a long term foster placement as defined."),
        new("child-agrees", YesOrNo, "VIS: whether the child, of sufficient understanding, agrees to fewer visits."),
        new("basis", "BASIS", "VIS-P: on what basis the child lives there: " + string.Join(", ", Bases.Keys) + "."),
        new("first-review-held", YesOrNo, "VIS-P: whether the first looked-after review has been held."),
        new("first-review", Date, "HA-1: the day on which the first review is held."),
        new("under-five", YesOrNo, "HA-R: whether the child was under five at the previous assessment."),
        new("age", "YEARS", "HA-R: the child's age at the previous assessment, in place of --under-five."),
        new("previous-was-first", YesOrNo, "REV-3/6: whether the previous review was the child's first in this period."),
        new("previous-period-ended", Date, "REV-20: the day on which an earlier period of being looked after ended."),
        new("authority-aware", Date, "PF-V: the day on which the local authority became aware of the arrangement."),
        new("partners-aware", Date, "RR-15: the day on which the safeguarding partners became aware of the incident."),
        new("abuse-suspected", Date, "SIN-5: the day on which abuse or neglect was first known or suspected, if later than --from."),
        new("incident", Date, "SIN-5: the day of the incident itself, which starts no clock."),
        new("advocate-appointed", Date, "COMP-S1: the day on which an advocate asked for was appointed; --from is then the day of receipt."),
        new("interest-decided", Date, "COMP-S1: the day on which the authority decided on sufficient interest."),
        new("agreed-start", Date, "COMP-S1: a later start agreed at the complainant's request."),
        new("written-record", Date, "COMP-S2: for an oral complaint, the date of the final written record."),
        new("remand", "no|local-authority|youth-detention", "CP-10, PP-5, PEP-10, HA-1, HA-R: whether the child is looked after through a remand, and to what accommodation; --from is then the day of the remand."),
        new("local-limit", "NUMBER+UNIT", "Any clock: a stricter limit of your area, such as 24h, 1wd, 90d, 12w or 3m."),
        new("local-source", "TEXT", "Where your area publishes --local-limit."),
    ];

    /// <summary>What <see cref="DeadlineFacts"/> takes it by: the option without its dashes, and the column.</summary>
    public string Name { get; }

    /// <summary>What it holds, such as YYYY-MM-DD.</summary>
    public string Shape { get; }

    /// <summary>What it means, and which clocks ask for it.</summary>
    public string Description { get; }

    /// <inheritdoc/>
    public override string ToString() => Name;

    internal static IReadOnlyDictionary<string, VisitBasis> Bases => new Dictionary<string, VisitBasis>(StringComparer.OrdinalIgnoreCase)
    {
        ["parent-before-assessment"] = VisitBasis.ParentBeforeAssessment,
        ["temporarily-approved"] = VisitBasis.TemporarilyApproved,
        ["interim-order-with-parent"] = VisitBasis.InterimOrderWithParent,
        ["care-order-with-parent"] = VisitBasis.CareOrderWithParent,
        ["another-person-responsible"] = VisitBasis.AnotherPersonResponsible,
    };
}
