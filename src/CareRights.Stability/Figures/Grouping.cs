using System;
using System.Collections.Generic;
using System.Globalization;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Placements;

namespace CareRights.Stability.Figures;

/// <summary>Something that children differ in, by which a figure is split.</summary>
/// <remarks>A date of birth and a pupil number would name the child: the year, and whether there is a number, do not. Immutable.</remarks>
public sealed class Grouping
{
    /// <summary>The group of children of whom the value is not known.</summary>
    public const string NotKnown = "not known";

    // Groups that have an order of their own; others stand in the order of their names, and what is not known last.
    private static readonly string[] Order =
    [
        "under 1", "1 to 4", "5 to 9", "10 to 15", "16 and over", "under 12 months", "12 months and over", "foster", "adoption", "parents",
        "secure, home, semi-independent", "other residential", "other",
    ];

    private readonly Func<ChildRecord, StatisticalYear, string?> of;

    /// <summary>Makes a grouping.</summary>
    /// <param name="key">Its name on the command line and as a column.</param>
    /// <param name="title">Its heading.</param>
    /// <param name="of">The child's value in a year; <see langword="null"/> if not known.</param>
    public Grouping(string key, string title, Func<ChildRecord, StatisticalYear, string?> of)
    {
        Key = Guard.Against.Null(key);
        Title = Guard.Against.Null(title);
        this.of = Guard.Against.Null(of);
    }

    /// <summary>By the authority that looks after the child.</summary>
    public static Grouping Authority { get; } = new("authority", "Authority", (child, _) => child.History.Child.Authority is { Length: > 0 } authority ? authority : null);

    /// <summary>By the age on 31 March, in DfE's bands.</summary>
    public static Grouping Age { get; } = new("age", "Age on 31 March", (child, year) => Text(AgeBands.On(child.Born, year.Last)));

    /// <summary>By the kind of the first placement in the year, as DfE groups them.</summary>
    public static Grouping Placement { get; } = new("placement", "First placement in the year", (child, year) => Text(FirstPlacement.In(child.History, 1, year.Last)));

    /// <summary>Every grouping there is, besides those by a column of the caller's own.</summary>
    public static IReadOnlyList<Grouping> All { get; } =
    [
        Authority,
        Age,
        Placement,
        new("placement-code", "Placement on 31 March", (child, year) => child.OpenOn(year.Last) is { } row && row.Placement != PlacementType.Unknown ? row.Placement.ToString() : null),
        new("legal-status", "Legal status on 31 March", (child, year) => child.OpenOn(year.Last) is { } row && row.Status != LegalStatus.Unknown ? row.Status.ToString() : null),
        new("time-in-care", "Time in care on 31 March", (child, year) => Text(TimesInCare.On(child.History, year.Last))),
        OfAttribute("sex", "Sex"),
        OfAttribute("ethnic", "Ethnic origin"),
        OfAttribute("mother", "Mother"),
        OfAttribute("uasc", "Unaccompanied asylum-seeking"),
        new("dob", "Year of birth", (child, _) => child.Born?.Year.ToString(CultureInfo.InvariantCulture)),
        OfAttribute("mc-dob", "Year in which her child was born"),
        OfAttribute("upn", "Pupil number"),
    ];

    /// <summary>Puts groups in the order in which a reader would look for them.</summary>
    public static IComparer<string> ByOrder { get; } = Comparer<string>.Create((left, right) =>
        Place(left).CompareTo(Place(right)) is var places and not 0 ? places : string.CompareOrdinal(left, right));

    /// <summary>Its name on the command line and as a column.</summary>
    public string Key { get; }

    /// <summary>Its heading.</summary>
    public string Title { get; }

    /// <summary>By what the header says of the child, or a column beside it: see <see cref="ChildRecord.Attribute"/>.</summary>
    public static Grouping OfAttribute(string key, string title) => new(key, title, (child, _) => child.Attribute(key));

    /// <summary>The child's value in a year; never empty.</summary>
    public string Of(ChildRecord child, StatisticalYear year) => of(Guard.Against.Null(child), year) is { Length: > 0 } value ? value : NotKnown;

    /// <summary>Its name.</summary>
    public override string ToString() => Key;

    private static int Place(string group) => group == NotKnown ? int.MaxValue : Array.IndexOf(Order, group);

    private static string? Text(AgeBand band) => band switch
    {
        AgeBand.Under1 => "under 1",
        AgeBand.Aged1To4 => "1 to 4",
        AgeBand.Aged5To9 => "5 to 9",
        AgeBand.Aged10To15 => "10 to 15",
        AgeBand.Aged16AndOver => "16 and over",
        _ => null,
    };

    private static string? Text(TimeInCare time) => time switch
    {
        TimeInCare.LessThan12Months => "under 12 months",
        TimeInCare.TwelveMonthsOrMore => "12 months and over",
        TimeInCare.NotLookedAfter => "not looked after",
        _ => null,
    };

    private static string? Text(PlacementGroup group) => group switch
    {
        PlacementGroup.Foster => "foster",
        PlacementGroup.Adoption => "adoption",
        PlacementGroup.Parents => "parents",
        PlacementGroup.SecureHomesAndSemiIndependent => "secure, home, semi-independent",
        PlacementGroup.OtherResidential => "other residential",
        PlacementGroup.Other => "other",
        _ => null,
    };
}
