using System.Collections.Generic;
using System.Linq;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Placements;

namespace CareRights.Stability.Figures;

/// <summary>Children who started and who ceased to be looked after in the year, and how they left.</summary>
internal static class EntryAndExitMeasures
{
    private const string Page = "entries-and-exits";
    private const string Kind = "entries_and_exits";

    private static readonly MeasureAnswer<double> NoneEnded = Catalogue.NotApplicable("no period of care ended in the year");

    public static IReadOnlyList<Measure> All { get; } =
    [
        new("dfe_started_1y", MeasureSource.DfE, "started to be looked after in the year", (child, year) => Catalogue.UnlessLookedAfterIn(child, year) ?? Started(child, year))
        {
            Kind = Kind,
            Page = Page,
            Definition = "Of children looked after on any day of the year: those whose period of care began in it.",
            ShownBy = ["DfE"],
            HoldsFrom = 2018,
        },
        new("dfe_ceased_1y", MeasureSource.DfE, "ceased to be looked after in the year", (child, year) =>
            Catalogue.UnlessLookedAfterIn(child, year) ?? (child.In(year).LastExit is { } row
                ? new MeasureAnswer<double>(Outcome.Yes, null, "ceased " + Catalogue.Text(row.End!.Value))
                : new MeasureAnswer<double>(Outcome.No, null, "no period of care ended in the year")))
        {
            Kind = Kind,
            Page = Page,
            Definition = "Of children looked after on any day of the year: those with a period of care that ended in it.",
            ShownBy = ["DfE"],
            HoldsFrom = 2018,
        },
        Exit("dfe_exit_special_guardianship", "left care on a special guardianship order", ReasonCeased.E43, ReasonCeased.E44, ReasonCeased.E45, ReasonCeased.E46, ReasonCeased.E47, ReasonCeased.E48),
        Exit("dfe_exit_child_arrangements", "left care on a child arrangements order", ReasonCeased.E41),
        Exit("dfe_exit_adoption", "were adopted", ReasonCeased.E11, ReasonCeased.E12),
        Exit("dfe_exit_home", "returned home to live with parents", ReasonCeased.E4, ReasonCeased.E4A, ReasonCeased.E4B),
        Exit("dfe_exit_independent", "moved to independent living", ReasonCeased.E5, ReasonCeased.E6),
        Exit("dfe_exit_custody", "were sentenced to custody", ReasonCeased.E9),
    ];

    private static MeasureAnswer<double> Started(ChildRecord child, StatisticalYear year)
    {
        var stays = child.History.StaysUntil(year.Last).Where(stay => stay.Entered >= year.First && stay.Entered <= year.Last).ToList();
        return stays.Any(stay => stay.IsEntrySeen) ? new MeasureAnswer<double>(Outcome.Yes, null, "started " + Catalogue.Text(stays.Last(stay => stay.IsEntrySeen).Entered))
            : stays.Count > 0 ? Catalogue.Unknown(Doubt.Unseen)
            : new MeasureAnswer<double>(Outcome.No, null, "no period of care began in the year");
    }

    private static Measure Exit(string key, string title, params ReasonCeased[] reasons) => new(key, MeasureSource.DfE, $"of those who ceased in the year, {title}", (child, year) =>
    {
        if (Catalogue.UnlessLookedAfterIn(child, year) is { } outside)
        {
            return outside;
        }

        if (child.In(year).LastExit is not { } row)
        {
            return NoneEnded;
        }

        // X1 with no row after it, and the mark of a repair, are no reason.
        return row.Recorded.Ceased is null or ReasonCeased.Unknown or ReasonCeased.X1 or ReasonCeased.E99
            ? Catalogue.Unknown("the reason why the period of care ended")
            : new MeasureAnswer<double>(System.Array.IndexOf(reasons, row.Recorded.Ceased.Value) >= 0 ? Outcome.Yes : Outcome.No, null, row.Recorded.Ceased.Value + " " + Catalogue.Text(row.End!.Value));
    })
    {
        Kind = Kind,
        Page = Page,
        Definition = $"Of children who ceased to be looked after in the year, the last time that they did: those who {title}.",
        ShownBy = ["DfE", "dashboard"],
        HoldsFrom = 2018,
    };
}
