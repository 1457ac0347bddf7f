using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CareRights.Stability.Figures;

namespace CareRights.Reports.Tables;

/// <summary>The list of measures and tables.</summary>
internal static class StabilityList
{
    /// <summary>The kinds, each standing for all that have it.</summary>
    public static IEnumerable<string> Kinds => Measure.All.Select(measure => measure.Kind).Concat(StabilityView.All.Select(view => view.Key)).Distinct();

    public static Section Of(bool isForPeople)
    {
        var measures = Measure.All.Select(measure =>
            (measure.Key, measure.Kind, Whose: (string?)measure.Source.Key, Needs: Tables(measure.Needs), Title: isForPeople ? measure.Source.Name + ": " + measure.Title : measure.Title, Measure: (Measure?)measure));
        var views = StabilityView.All.Select(view => (view.Key, Kind: "table", Whose: (string?)null, Needs: Array.Empty<string>(), view.Title, Measure: (Measure?)null));
        return new(
            "measures",
            "Measures, and tables that are no list of shares. A kind stands for all that have it: " + string.Join(", ", Kinds),
            [new("name", "Name"), .. isForPeople ? (Column[])[] : [new("kind", "Kind"), new("whose", "Whose"), new("needs", "Needs")], new("meaning", "Meaning"), .. isForPeople ? (Column[])[] : [new("shown_by", "Shown by"), new("holds_from", "Holds from", IsNumber: true), new("breaks", "Breaks"), new("official", "Official"), new("page", "Page")]],
            measures.Concat(views).Select(each => (IReadOnlyList<object?>)[each.Key, .. isForPeople ? (object?[])[] : [each.Kind, each.Whose, each.Needs], each.Title,
                .. isForPeople ? (object?[])[]
                    : [each.Measure?.ShownBy ?? [], each.Measure?.HoldsFrom, each.Measure?.Breaks.Select(year => year.ToString(CultureInfo.InvariantCulture)).ToArray() ?? [], each.Measure?.IsOfficial, each.Measure?.Page],
            ]));
    }

    private static string[] Tables(SuppliedTables tables) =>
        tables == SuppliedTables.None ? [] : [.. tables.ToString().Split(',').Select(table => table.Trim())];
}
