using System.Collections.Generic;
using System.Linq;
using CareRights.Stability.Measures;

namespace CareRights.Stability.Figures;

/// <summary>Missing episodes, and orders depriving of liberty, of children looked after in the year.</summary>
internal static class SafetyMeasures
{
    public static IReadOnlyList<Measure> All { get; } =
    [
        Absences("dfe_missing_1y", "went missing in the year", isMissing: true),
        Absences("dfe_away_1y", "were away from placement without authorisation in the year", isMissing: false),
        new("liberty_orders_1y", MeasureSource.Unofficial, "of those looked after in the year, were under an order depriving them of liberty on a day of it", (child, year) =>
            Catalogue.UnlessLookedAfterIn(child, year) ?? Orders(child, year))
        {
            Kind = "safety",
            Needs = SuppliedTables.LibertyOrders,
            Page = "deprivation-of-liberty",
            Definition = "Of children looked after on any day of the year: those with a deprivation of liberty order in force on a day of it.",
            HoldsFrom = 2026,
        },
    ];

    private static Measure Absences(string key, string title, bool isMissing) => new(key, MeasureSource.DfE, "of those looked after in the year, " + title, (child, year) =>
    {
        if (Catalogue.UnlessLookedAfterIn(child, year) is { } outside)
        {
            return outside;
        }

        // An incident counts in the year in which it began. The same incident may stand in the returns of two years.
        var rows = child.Absences.Where(row => row.IsMissing != !isMissing).ToList();
        var begun = rows.Where(row => row.IsMissing == isMissing && row.Start >= year.First && row.Start <= year.Last).Select(row => row.Start).Distinct().Count();
        var undecided = rows.Any(row => (row.Start is null && !(row.End < year.First)) || (row.IsMissing is null && row.Start >= year.First && row.Start <= year.Last));
        return undecided && begun == 0 ? Catalogue.Unknown("the first day or the kind of an absence")
            : new MeasureAnswer<double>(begun > 0 ? Outcome.Yes : Outcome.No, undecided ? null : begun, begun + " incidents");
    })
    {
        Kind = "safety",
        Needs = SuppliedTables.Missing,
        Page = "missing",
        Definition = $"Of children looked after on any day of the year: those who {title}, once or more.",
        ShownBy = ["DfE", "dashboard"],
        HoldsFrom = 2015,
        Number = "incidents",
    };

    private static MeasureAnswer<double> Orders(ChildRecord child, StatisticalYear year)
    {
        var orders = child.LibertyOrders.Where(order => !(order.End < year.First) && !(order.Start > year.Last)).ToList();
        return orders.Exists(order => order.Start is not null) ? new MeasureAnswer<double>(Outcome.Yes, null, "an order in force in the year")
            : orders.Count > 0 ? Catalogue.Unknown("the first day of an order")
            : new MeasureAnswer<double>(Outcome.No, null, "no order in the year");
    }
}
