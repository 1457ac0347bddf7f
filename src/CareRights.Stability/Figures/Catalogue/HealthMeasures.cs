using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Placements;

namespace CareRights.Stability.Figures;

/// <summary>Health and other outcomes of children looked after for twelve months on 31 March (OC2).</summary>
internal static class HealthMeasures
{
    private static readonly MeasureAnswer<double> NotSoLong = Catalogue.NotApplicable("looked after for less than twelve months");
    private static readonly MeasureAnswer<double> NotOfAge = Catalogue.NotApplicable("not of the age that the measure is about");

    public static IReadOnlyList<Measure> All { get; } =
    [
        Of("dfe_health_assessment", "had the annual health assessment", 0, 17, row => row.HealthAssessment),
        Of("dfe_immunisations", "had immunisations up to date", 0, 17, row => row.Immunisations),
        Of("dfe_teeth_checked", "had teeth checked by a dentist", 0, 17, row => row.TeethCheck),
        Of("dfe_development_checks", "had development assessments up to date", 0, 4, row => row.HealthCheck),
        Of("dfe_convicted", "were convicted or given a youth caution in the year", 10, 17, row => row.Convicted),
        Of("dfe_substance_misuse", "were found to have a substance misuse problem", 0, 17, row => row.SubstanceMisuse),
        Sdq("dfe_sdq_score", "had an SDQ score, aged 5 to 16", (score, hasReason) => score is { } known ? (Outcome.Yes, known) : hasReason ? (Outcome.No, null) : (Outcome.Unknown, null)),
        Sdq("dfe_sdq_concern", "had an SDQ score of 17 or more, a cause for concern", (score, hasReason) =>
            score is { } known ? (known >= 17 ? Outcome.Yes : Outcome.No, known) : hasReason ? (Outcome.NotApplicable, null) : (Outcome.Unknown, null)),
    ];

    private static Measure Of(string key, string title, int from, int to, Func<HealthYear, bool?> field) => new(key, MeasureSource.DfE, Title(title, from, to), (child, year) =>
        Row(child, year, from, to, row => field(row) is { } said
            ? new MeasureAnswer<double>(said ? Outcome.Yes : Outcome.No, null, said ? "yes" : "no")
            : Catalogue.Unknown("the cell of the child's OC2 row, which is blank or could not be read")))
    {
        Kind = "health",
        Needs = SuppliedTables.Outcomes,
        Page = "health",
        Definition = $"Of children looked after without a break for twelve months on 31 March{(from == 0 && to == 17 ? "" : $", aged {from} to {to}")}: those who {title}.",
        ShownBy = ["DfE", .. key is "dfe_convicted" or "dfe_substance_misuse" ? Array.Empty<string>() : ["dashboard"]],
        HoldsFrom = 2018,
    };

    private static Measure Sdq(string key, string title, Func<int?, bool, (Outcome Outcome, int? Score)> judge) => new(key, MeasureSource.DfE, $"of those looked after 12 months, {title}", (child, year) =>
        Row(child, year, 5, 16, row =>
        {
            var (outcome, score) = judge(row.SdqScore, row.HasSdqReason);
            return outcome == Outcome.Unknown
                ? Catalogue.Unknown("the SDQ score, or the reason why there is none")
                : new MeasureAnswer<double>(outcome, score, score is { } known ? "score " + known : "a reason is given for no score");
        }))
    {
        Kind = "health",
        Needs = SuppliedTables.Outcomes,
        Page = "health",
        Definition = $"Of children aged 5 to 16 looked after without a break for twelve months on 31 March{(key == "dfe_sdq_concern" ? " who have a score" : "")}: those who {title}.",
        ShownBy = ["DfE", "dashboard"],
        HoldsFrom = 2018,
        Number = "SDQ score",
    };

    private static string Title(string title, int from, int to) => $"of those looked after 12 months{(from == 0 && to == 17 ? "" : to < 17 ? $", under {to + 1}" : $", aged {from} or over")}, {title}";

    private static MeasureAnswer<double> Row(ChildRecord child, StatisticalYear year, int from, int to, Func<HealthYear, MeasureAnswer<double>> asked)
    {
        if (Catalogue.UnlessLookedAfter(child, year) is { } outside)
        {
            return outside;
        }

        var time = child.In(year).TimeInCare;
        if (time != TimeInCare.TwelveMonthsOrMore)
        {
            return time == TimeInCare.Unknown ? Catalogue.Unknown("when the period of care began") : NotSoLong;
        }

        if (child.Born is not { } born)
        {
            return Catalogue.Unknown("the date of birth");
        }

        var age = StatutoryAge.Of(born).On(year.Last);
        if (age < from || age > to)
        {
            return NotOfAge;
        }

        var rows = child.In(year).Health;
        return rows.Count == 0 ? Catalogue.Unknown("the child's OC2 row of the year") : rows.Count == 1 ? asked(rows[0]) : Catalogue.Agreed([.. rows.Select(asked)]);
    }
}
