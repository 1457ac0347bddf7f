using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Stability;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Placements;
using NodaTime;

namespace CareRights.Tool.Figures;

/// <summary>Something that children differ in, by which a figure is split.</summary>
/// <param name="Key">Its name on the command line and as a column.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Of">The child's value; never empty.</param>
internal sealed record Grouping(string Key, string Title, Func<ChildOnFile, StatisticalYear, string> Of)
{
    private const string NotKnown = "not known";

    // Groups that have an order of their own; others stand in the order of their names, and what is not known last.
    private static readonly string[] Order =
    [
        "under 1", "1 to 4", "5 to 9", "10 to 15", "16 and over", "under 12 months", "12 months and over", "foster", "adoption", "parents",
        "secure, home, semi-independent", "other residential", "other",
    ];

    public static IReadOnlyList<Grouping> All { get; } =
    [
        new("authority", "Authority", (child, _) => child.History.Child.Authority is { Length: > 0 } authority ? authority : NotKnown),
        new("age", "Age on 31 March", (child, year) => Text(AgeBands.On(child.Born, year.Last))),
        new("placement", "First placement in the year", (child, year) => Text(FirstPlacement.In(child.History, 1, year.Last))),
        new("placement-code", "Placement on 31 March", (child, year) => On(child, year.Last) is { } row && row.Placement != PlacementType.Unknown ? row.Placement.ToString() : NotKnown),
        new("legal-status", "Legal status on 31 March", (child, year) => On(child, year.Last) is { } row && row.Status != LegalStatus.Unknown ? row.Status.ToString() : NotKnown),
        new("time-in-care", "Time in care on 31 March", (child, year) => Text(TimesInCare.On(child.History, year.Last))),
        new("sex", "Sex", (child, _) => child.Header?.Sex switch { "1" => "male", "2" => "female", var code => code ?? NotKnown }),
        new("ethnic", "Ethnic origin", (child, _) => child.Header?.Ethnic ?? NotKnown),
        new("mother", "Mother", (child, _) => child.Header?.Mother switch { true => "yes", false => "no", null => NotKnown }),
    ];

    /// <summary>Puts groups in the order in which a reader would look for them.</summary>
    public static IComparer<string> ByOrder { get; } = Comparer<string>.Create((left, right) =>
        Place(left).CompareTo(Place(right)) is var places and not 0 ? places : string.CompareOrdinal(left, right));

    private static int Place(string group) => group == NotKnown ? int.MaxValue : Array.IndexOf(Order, group);

    private static SettledEpisode? On(ChildOnFile child, LocalDate day) => child.History.Episodes.LastOrDefault(row => row.IsOpenAtCloseOf(day));

    private static string Text(AgeBand band) => band switch
    {
        AgeBand.Under1 => "under 1",
        AgeBand.Aged1To4 => "1 to 4",
        AgeBand.Aged5To9 => "5 to 9",
        AgeBand.Aged10To15 => "10 to 15",
        AgeBand.Aged16AndOver => "16 and over",
        _ => NotKnown,
    };

    private static string Text(TimeInCare time) => time switch
    {
        TimeInCare.LessThan12Months => "under 12 months",
        TimeInCare.TwelveMonthsOrMore => "12 months and over",
        TimeInCare.NotLookedAfter => "not looked after",
        _ => NotKnown,
    };

    private static string Text(PlacementGroup group) => group switch
    {
        PlacementGroup.Foster => "foster",
        PlacementGroup.Adoption => "adoption",
        PlacementGroup.Parents => "parents",
        PlacementGroup.SecureHomesAndSemiIndependent => "secure, home, semi-independent",
        PlacementGroup.OtherResidential => "other residential",
        PlacementGroup.Other => "other",
        _ => NotKnown,
    };
}
