using System;
using System.Collections.Generic;
using CareRights.Safeguarding;

namespace CareRights.Json;

/// <content>The facts that a clock may need beside its event: options on the command line, columns in a file of events.</content>
public sealed partial class DeadlineFacts
{
    private const string YesOrNo = "yes|no|unknown";
    private const string Day = "YYYY-MM-DD";

    /// <summary>Every fact that a clock may need: its name, by which it is given (the option without its dashes, and the column); what it holds, such as YYYY-MM-DD; what it means, and which clocks ask for it.</summary>
    public static IReadOnlyList<(string Name, string Shape, string Description)> Known { get; } =
    [
        ("first-day", Day, "EPO: day 1 of the order. On the police-protection route the first day of police protection, otherwise as the sealed order says."),
        ("sealed-order-ends", Day + "THH:MM", "EPO: when the sealed order says that it ends; it prevails."),
        ("extensions", "NUMBER", "EPO-X: how many times the order has been extended."),
        ("last-visit", Day, "VIS, VIS-P: the previous visit; --from is then the start of the placement or living arrangement."),
        ("placement-started", Day, "VIS, VIS-P: the start of the placement or living arrangement, where --from is the previous visit."),
        ("intended-to-18", YesOrNo, "VIS: whether the placement is intended to last until the child is 18."),
        ("long-term-foster", YesOrNo, "VIS: whether it is a long term foster placement as defined."),
        ("child-agrees", YesOrNo, "VIS: whether the child, of sufficient understanding, agrees to fewer visits."),
        ("basis", "BASIS", "VIS-P: on what basis the child lives there: " + string.Join(", ", Bases.Keys) + "."),
        ("first-review-held", YesOrNo, "VIS-P: whether the first looked-after review has been held."),
        ("first-review", Day, "HA-1: the day on which the first review is held."),
        ("under-five", YesOrNo, "HA-R: whether the child was under five at the previous assessment."),
        ("age", "YEARS", "HA-R: the child's age at the previous assessment, in place of --under-five."),
        ("previous-was-first", YesOrNo, "REV-3/6: whether the previous review was the child's first in this period."),
        ("previous-period-ended", Day, "REV-20: the day on which an earlier period of being looked after ended."),
        ("authority-aware", Day, "PF-V: the day on which the local authority became aware of the arrangement."),
        ("partners-aware", Day, "RR-15: the day on which the safeguarding partners became aware of the incident."),
        ("abuse-suspected", Day, "SIN-5: the day on which abuse or neglect was first known or suspected, if later than --from."),
        ("incident", Day, "SIN-5: the day of the incident itself, which starts no clock."),
        ("advocate-appointed", Day, "COMP-S1: the day on which an advocate asked for was appointed; --from is then the day of receipt."),
        ("interest-decided", Day, "COMP-S1: the day on which the authority decided on sufficient interest."),
        ("agreed-start", Day, "COMP-S1: a later start agreed at the complainant's request."),
        ("written-record", Day, "COMP-S2: for an oral complaint, the date of the final written record."),
        ("remand", "no|local-authority|youth-detention", "CP-10, PP-5, PEP-10, HA-1, HA-R: whether the child is looked after through a remand, and to what accommodation; --from is then the day of the remand."),
        ("local-limit", "NUMBER+UNIT", "Any clock: a stricter limit of your area, such as 24h, 1wd, 90d, 12w or 3m."),
        ("local-source", "TEXT", "Where your area publishes --local-limit."),
    ];

    internal static IReadOnlyDictionary<string, VisitBasis> Bases => new Dictionary<string, VisitBasis>(StringComparer.OrdinalIgnoreCase)
    {
        ["parent-before-assessment"] = VisitBasis.ParentBeforeAssessment,
        ["temporarily-approved"] = VisitBasis.TemporarilyApproved,
        ["interim-order-with-parent"] = VisitBasis.InterimOrderWithParent,
        ["care-order-with-parent"] = VisitBasis.CareOrderWithParent,
        ["another-person-responsible"] = VisitBasis.AnotherPersonResponsible,
    };
}
