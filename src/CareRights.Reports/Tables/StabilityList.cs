using System;
using System.Collections.Generic;
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
            (measure.Key, measure.Kind, Whose: (string?)measure.Source.Key, Needs: Tables(measure.Needs), Title: isForPeople ? measure.Source.Name + ": " + measure.Title : measure.Title));
        var views = StabilityView.All.Select(view => (view.Key, Kind: "table", Whose: (string?)null, Needs: Array.Empty<string>(), view.Title));
        return new(
            "measures",
            "Measures, and tables that are no list of shares. A kind stands for all that have it: " + string.Join(", ", Kinds),
            [new("name", "Name"), .. isForPeople ? (Column[])[] : [new("kind", "Kind"), new("whose", "Whose"), new("needs", "Needs")], new("meaning", "Meaning")],
            measures.Concat(views).Select(each => (IReadOnlyList<object?>)[each.Key, .. isForPeople ? (object?[])[] : [each.Kind, each.Whose, each.Needs], each.Title]));
    }

    private static string[] Tables(SuppliedTables tables) =>
        tables == SuppliedTables.None ? [] : [.. tables.ToString().Split(',').Select(table => table.Trim())];
}
