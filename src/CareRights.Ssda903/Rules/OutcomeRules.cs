using System;
using System.Collections.Generic;

namespace CareRights.Ssda903.Rules;

/// <summary>Outcomes (OC2): due for a child looked after all year, and for nobody else.</summary>
internal static class OutcomeRules
{
    private const int Scored = 4;
    private const int NotScored = 17;
    private const int Convicted = 10;
    private const int Surveilled = 5;

    private static readonly string[] Four = ["IMMUNISATIONS", "TEETH_CHECK", "HEALTH_ASSESSMENT", "SUBSTANCE_MISUSE"];

    private static readonly string[] All8 = ["CONVICTED", "HEALTH_CHECK", .. Four, "INTERVENTION_RECEIVED", "INTERVENTION_OFFERED"];

    public static IReadOnlyList<ValidationRule> All { get; } =
    [
        Rule("157", "The reason for no score is the child's age (SDQ1), and the child was four or over when the year began and under 17 when it ended.", ["SDQ_REASON", "DOB"], (row, child, year) =>
            child.IsInCareAllYear == true && child.Attains(Scored, row.Dob) <= year.FirstDay && child.Attains(NotScored, row.Dob) > year.LastDay && !row.HasScore() && row.SdqReason == "SDQ1",
            "Under 17 is 16 or under, as the Department's words say; the public implementation leaves out who was 16 already."),
        Rule("158", "An intervention for substance misuse was received, and whether one was offered is filled.", ["INTERVENTION_RECEIVED", "INTERVENTION_OFFERED"], row =>
            row.InterventionReceived == true && row.Has(row.InterventionOffered, "INTERVENTION_OFFERED")),
        Rule("159", "No intervention for substance misuse was received, and whether one was offered is blank.", ["SUBSTANCE_MISUSE", "INTERVENTION_RECEIVED", "INTERVENTION_OFFERED"], row =>
            row.SubstanceMisuse == true && row.InterventionReceived == false && !row.Has(row.InterventionOffered, "INTERVENTION_OFFERED")),
        Rule("182", "Some outcomes are filled, and immunisations, teeth, health assessment or substance misuse is blank.", All8, row =>
            !row.HasTheFour() && (row.Has(row.Convicted, "CONVICTED") || row.Has(row.HealthCheck, "HEALTH_CHECK") || row.HasIntervention())),
        NotAllYear("185", "The child was not looked after all year, and has a score.", ["SDQ_SCORE"], row => row.HasScore()),
        Rule("186", "The child was looked after all year, was four or over when it began and under 17 when it ended, and has no score and no reason for none.", ["SDQ_SCORE"], (row, child, year) =>
            child.IsInCareAllYear == true && child.Attains(Scored, row.Dob) <= year.FirstDay && child.Attains(NotScored, row.Dob) > year.LastDay && !row.HasScore() && !row.HasReason()),
        new("187", "The child was looked after all year, and is recorded as adopted or as a care leaver.", ["DATE_INT", "DATE_MATCH", "FOSTER_CARE", "NB_ADOPTR", "SEX_ADOPTR", "LS_ADOPTR", "IN_TOUCH", "ACTIV", "ACCOM"], (child, found) =>
        {
            if (child.IsInCareAllYear == true)
            {
                found.AddAll(child.Oc3.FindAll(row => row.HasAny()));
                found.AddAll(child.Ad1.FindAll(row => row.HasAny()));
            }
        })
        {
            With = [ReturnTable.Episodes],
        },
        Rule("188", "The child was under four when the year ended, and has a score or a reason for none.", ["SDQ_SCORE", "SDQ_REASON"], (row, child, year) =>
            child.Attains(Scored, row.Dob) > year.LastDay && (row.HasScore() || row.HasReason())),
        Rule("189", "The child was 17 before the year began, and has a score or a reason for none.", ["DOB", "SDQ_SCORE", "SDQ_REASON"], (row, child, year) =>
            child.Attains(NotScored, row.Dob) < year.FirstDay && (row.HasScore() || row.HasReason())),
        NotAllYear("190", "The child was not looked after all year, and has outcomes.", All8, row => row.HasOutcome()),
        new("191", "The child was looked after all year, and immunisations, teeth, health assessment or substance misuse is blank.", Four, (child, found) =>
        {
            if (child.IsInCareAllYear == true)
            {
                found.AddAll(child.Oc2.FindAll(row => !row.HasTheFour()));
                if (child.Oc2.Count == 0 && child.Sequence.Count > 0)
                {
                    found.Add(child.Sequence[0]);
                }
            }
        })
        {
            With = [ReturnTable.Episodes],
        },
        Rule("192", "The child misuses substances, and whether an intervention was received is blank.", ["SUBSTANCE_MISUSE", "INTERVENTION_RECEIVED"], row =>
            row.SubstanceMisuse == true && !row.Has(row.InterventionReceived, "INTERVENTION_RECEIVED")),
        Rule("193", "The child is not said to misuse substances, and an intervention is filled.", ["SUBSTANCE_MISUSE", "INTERVENTION_RECEIVED", "INTERVENTION_OFFERED"], row =>
            row.SubstanceMisuse != true && !row.IsUnreadable("SUBSTANCE_MISUSE") && row.HasIntervention()),
        Rule("197a", "There is a score and a reason for none.", ["SDQ_SCORE", "SDQ_REASON"], row => row.HasScore() && row.HasReason()),
        Rule("197B", "The child was looked after all year and had the fourth or the seventeenth birthday in it, and has no score and no reason for none.", ["SDQ_REASON", "DOB"], (row, child, year) =>
            child.IsInCareAllYear == true && (year.Covers(child.Attains(Scored, row.Dob)) || year.Covers(child.Attains(NotScored, row.Dob))) && !row.HasScore() && !row.HasReason()),
        NotAllYear("198", "The child was not looked after all year, and has a reason for no score.", ["SDQ_REASON"], row => row.HasReason()),
        new("215", "The child has outcomes and is recorded as a care leaver.", ["IN_TOUCH", "ACTIV", "ACCOM", .. All8], Each.Pair(
            child => child.Oc3,
            child => child.Oc2,
            (leaver, row, _, _) => leaver.HasAny() && row.HasOutcome())),
        Rule("542", "The child was under ten when the year ended, and whether the child was convicted is filled.", ["CONVICTED"], (row, child, year) =>
            child.Attains(Convicted, row.Dob) > year.LastDay && row.Has(row.Convicted, "CONVICTED")),
        Rule("543", "The child was looked after all year and was ten or over when it ended, and whether the child was convicted is blank.", ["DOB", "CONVICTED"], (row, child, year) =>
            child.IsInCareAllYear == true && child.Attains(Convicted, row.Dob) <= year.LastDay && !row.Has(row.Convicted, "CONVICTED"),
            "A child whose tenth birthday is 31 March is ten that day; the public implementation begins a day later."),
        Rule("544", "Whether the child was convicted is filled, and immunisations, teeth, health assessment or substance misuse is blank.", ["CONVICTED", .. Four], row =>
            row.Has(row.Convicted, "CONVICTED") && !row.HasTheFour(),
            "Filled with 0 is filled too, as the Department's words say; the public implementation looks at 1 alone."),
        Rule("545", "The child was looked after all year and was under five when it ended, and whether health surveillance is up to date is blank.", ["DOB", "HEALTH_CHECK"], (row, child, year) =>
            child.IsInCareAllYear == true && child.Attains(Surveilled, row.Dob) > year.LastDay && !row.Has(row.HealthCheck, "HEALTH_CHECK")),
        Rule("546", "The child was looked after all year and was five or over when it ended, and whether health surveillance is up to date is filled.", ["DOB", "HEALTH_CHECK"], (row, child, year) =>
            child.IsInCareAllYear == true && child.Attains(Surveilled, row.Dob) <= year.LastDay && row.Has(row.HealthCheck, "HEALTH_CHECK")),
        Rule("547", "Whether health surveillance is up to date is filled, and immunisations, teeth, health assessment or substance misuse is blank.", ["HEALTH_CHECK", .. Four], row =>
            row.Has(row.HealthCheck, "HEALTH_CHECK") && !row.HasTheFour(),
            "Filled with 0 is filled too, as the Department's words say; the public implementation looks at 1 alone."),
    ];

    private static ValidationRule Rule(string number, string meaning, string[] fields, Func<Oc2Row, bool> objects, string difference = "") =>
        new(number, meaning, fields, Each.In(child => child.Oc2, objects)) { Difference = difference };

    /// <summary>A rule about age or care, for which the episodes are needed.</summary>
    private static ValidationRule Rule(string number, string meaning, string[] fields, Func<Oc2Row, ChildRows, CollectionYear, bool> objects, string difference = "") =>
        new(number, meaning, fields, Each.In(child => child.Oc2, objects))
        {
            With = number is "188" or "189" or "542" ? [] : [ReturnTable.Episodes],
            Difference = difference,
        };

    private static ValidationRule NotAllYear(string number, string meaning, string[] fields, Func<Oc2Row, bool> objects) =>
        Rule(number, meaning, fields, (row, child, _) => child.IsInCareAllYear == false && objects(row));
}
