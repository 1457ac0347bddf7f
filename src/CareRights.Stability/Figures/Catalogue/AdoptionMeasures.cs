using System.Collections.Generic;
using System.Linq;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Exposure;
using NodaTime;

namespace CareRights.Stability.Figures;

/// <summary>How long the way to adoption took, for children adopted in the year.</summary>
/// <remarks>The definitions of the adoption scorecards (A10, A2) were not read: the days are as the return's own dates give them.</remarks>
internal static class AdoptionMeasures
{
    private const int FourteenMonths = 426;

    public static IReadOnlyList<Measure> All { get; } =
    [
        new("adoption_entry_to_placement", MeasureSource.Unofficial, "of those adopted in the year, placed with the adopters within 426 days of entering care", (child, year) =>
            Adopted(child, year, out var stay) ?? Placed(child, stay!))
        {
            Kind = "adoption",
            Page = "adoption",
            Definition = "Of children adopted in the year: those placed for adoption (A3 to A6) within 426 days, fourteen months, of the day their period of care began.",
            Number = "days",
        },
        new("adoption_decision_to_match", MeasureSource.Unofficial, "of those adopted in the year, matched within 121 days of the decision to place for adoption", (child, year) =>
            Adopted(child, year, out _) ?? Matched(child))
        {
            Kind = "adoption",
            Needs = SuppliedTables.Adoptions,
            Page = "adoption",
            Definition = "Of children adopted in the year: those matched with adopters (DATE_MATCH) within 121 days, four months, of the decision that they should be placed for adoption (DATE_INT).",
            Number = "days",
        },
    ];

    // Not applicable, or unknown; nothing for a child who was adopted in the year.
    private static MeasureAnswer<double>? Adopted(ChildRecord child, StatisticalYear year, out CareStay? stay)
    {
        stay = null;
        if (Catalogue.UnlessLookedAfterIn(child, year) is { } outside)
        {
            return outside;
        }

        var row = child.In(year).LastExit;
        stay = row is null ? null : child.History.StaysUntil(year.Last).LastOrDefault(each => each.Left == row.End);
        return row?.Recorded.Ceased switch
        {
            ReasonCeased.E11 or ReasonCeased.E12 => null,
            _ when row is null => Catalogue.NotApplicable("no period of care ended in the year"),
            null or ReasonCeased.Unknown or ReasonCeased.X1 or ReasonCeased.E99 => Catalogue.Unknown("the reason why the period of care ended"),
            _ => Catalogue.NotApplicable("not adopted in the year"),
        };
    }

    private static MeasureAnswer<double> Placed(ChildRecord child, CareStay stay)
    {
        if (!stay.IsEntrySeen)
        {
            return Catalogue.Unknown("when the period of care began");
        }

        var placed = child.History.Episodes.FirstOrDefault(row => row.Start >= stay.Entered && row.Start < stay.Left && row.Placement >= PlacementType.A3 && row.Placement <= PlacementType.A6);
        return placed is null ? Catalogue.Unknown("the day of the placement for adoption: no episode is coded A3 to A6") : Within(Period.DaysBetween(stay.Entered, placed.Start), FourteenMonths);
    }

    private static MeasureAnswer<double> Matched(ChildRecord child)
    {
        var dates = child.Adoptions.Distinct().ToList();
        return dates is [{ Decided: { } decided, Matched: { } matched }] && matched >= decided
            ? Within(Period.DaysBetween(decided, matched), 121)
            : Catalogue.Unknown("the days of the decision and of the match, in order, in one row of AD1");
    }

    private static MeasureAnswer<double> Within(int days, int limit) => new(days <= limit ? Outcome.Yes : Outcome.No, days, days + " days");
}
