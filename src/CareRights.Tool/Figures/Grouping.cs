using CareRights.Json;
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CareRights.Ssda903;
using CareRights.Stability;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Placements;
using CareRights.Tool.Edge;
using NodaTime;
using NodaTime.Text;

namespace CareRights.Tool.Figures;

/// <summary>Something that children differ in, by which a figure is split.</summary>
/// <param name="Key">Its name on the command line and as a column.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Of">The child's value; never empty.</param>
internal sealed record Grouping(string Key, string Title, Func<ChildOnFile, StatisticalYear, string> Of)
{
    /// <summary>The name of the grouping by authority.</summary>
    public const string Authority = "authority";

    private const string NotKnown = "not known";

    // As many as a return has categories of need or kinds of placement.
    private const int MostGroupsOfAny = 40;

    private static readonly LocalDatePattern[] Dates = [LocalDatePattern.CreateWithInvariantCulture("d'/'M'/'uuuu"), LocalDatePattern.Iso];

    // Groups that have an order of their own; others stand in the order of their names, and what is not known last.
    private static readonly string[] Order =
    [
        "under 1", "1 to 4", "5 to 9", "10 to 15", "16 and over", "under 12 months", "12 months and over", "foster", "adoption", "parents",
        "secure, home, semi-independent", "other residential", "other",
    ];

    // What people call them.
    private static readonly Dictionary<string, string> Synonyms = new()
    {
        ["la"] = Authority,
        ["local-authority"] = Authority,
        ["age-band"] = "age",
        ["gender"] = "sex",
        ["ethnicity"] = "ethnic",
        ["first-placement"] = "placement",
        ["place"] = "placement-code",
        ["ls"] = "legal-status",
        ["year-of-birth"] = "dob",
    };

    public static IReadOnlyList<Grouping> All { get; } =
    [
        new(Authority, "Authority", (child, _) => child.History.Child.Authority is { Length: > 0 } authority ? authority : NotKnown),
        new("age", "Age on 31 March", (child, year) => Text(AgeBands.On(child.Born, year.Last))),
        new("placement", "First placement in the year", (child, year) => Text(FirstPlacement.In(child.History, 1, year.Last))),
        new("placement-code", "Placement on 31 March", (child, year) => On(child, year.Last) is { } row && row.Placement != PlacementType.Unknown ? row.Placement.ToString() : NotKnown),
        new("legal-status", "Legal status on 31 March", (child, year) => On(child, year.Last) is { } row && row.Status != LegalStatus.Unknown ? row.Status.ToString() : NotKnown),
        new("time-in-care", "Time in care on 31 March", (child, year) => Text(TimesInCare.On(child.History, year.Last))),
        new("sex", "Sex", (child, _) => child.Header?.Sex switch { "1" => "male", "2" => "female", var code => code ?? NotKnown }),
        new("ethnic", "Ethnic origin", (child, _) => child.Header?.Ethnic ?? NotKnown),
        new("mother", "Mother", (child, _) => Text(child.Header?.Mother)),
        new("uasc", "Unaccompanied asylum-seeking", (child, _) => Text(child.IsUasc)),

        // A date of birth and a pupil number would name the child: the year, and whether there is a number, do not.
        new("dob", "Year of birth", (child, _) => child.Born?.Year.ToString(CultureInfo.InvariantCulture) ?? NotKnown),
        new("mc-dob", "Year in which her child was born", (child, _) => child.Header?.McDob?.Year.ToString(CultureInfo.InvariantCulture) ?? "none recorded"),
        new("upn", "Pupil number", (child, _) => child.Header?.Upn is { } upn ? upn.StartsWith("UN", StringComparison.Ordinal) ? upn : "has a number" : NotKnown),
    ];

    /// <summary>The grouping of a name, whatever its capitals and however its words are joined.</summary>
    /// <param name="name">The name, or that of a column of the header table.</param>
    /// <param name="read">The return.</param>
    /// <param name="authority">Whose return it is, where its rows do not say.</param>
    /// <exception cref="UserErrorException">There is none of that name, or it would name the children instead of grouping them.</exception>
    public static Grouping Named(string name, Return read, string? authority)
    {
        var typed = Joined(name);
        var key = Synonyms.GetValueOrDefault(typed, typed);
        if (All.FirstOrDefault(each => each.Key.Equals(key, StringComparison.Ordinal)) is { } grouping)
        {
            return grouping.Key == Authority && authority is not null
                ? grouping with { Of = (child, year) => grouping.Of(child, year) is var own && own != NotKnown ? own : authority }
                : grouping;
        }

        var others = read.Headers.SelectMany(row => row.Others.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (others.Find(column => Joined(column) == typed) is { } other)
        {
            return Column(other, read);
        }

        var meant = Nearest.Meant(typed, All.Select(each => each.Key).Concat(Synonyms.Keys).Concat(others.Select(Joined)));
        throw new UserErrorException(
            $"--by: found '{name}', expected one of {string.Join(", ", All.Select(each => each.Key))}" + (others.Count > 0 ? $", or a column of the header table: {string.Join(", ", others)}." : ".")
            + (meant.Count > 0 ? $" Did you mean {string.Join(" or ", meant)}?" : ""));
    }

    // A column that is not of the return, and may hold anything: of a date the year is shown, and a name or a number of each child is no group.
    private static Grouping Column(string column, Return read)
    {
        var values = read.Headers.Select(row => row.Others.GetValueOrDefault(column)).OfType<string>().ToList();
        var groups = values.Select(Shown).Distinct(StringComparer.Ordinal).Count();
        return groups <= MostGroupsOfAny || groups * 10 <= values.Count
            ? new(Joined(column), column, (child, _) => child.Header?.Others.GetValueOrDefault(column) is { } value ? Shown(value) : NotKnown)
            : throw new UserErrorException($"--by: the column {column} has {groups} values in {values.Count} rows, and would show single children; expected one with at most {MostGroupsOfAny} values, or ten rows to each.");
    }

    private static string Shown(string value) => Dates.Select(pattern => pattern.Parse(value)).FirstOrDefault(date => date.Success) is { } parsed
        ? parsed.Value.Year.ToString(CultureInfo.InvariantCulture)
        : value;

    private static string Joined(string name) => name.Trim().Replace('_', '-').Replace(' ', '-').ToLowerInvariant();

    /// <summary>Puts groups in the order in which a reader would look for them.</summary>
    public static IComparer<string> ByOrder { get; } = Comparer<string>.Create((left, right) =>
        Place(left).CompareTo(Place(right)) is var places and not 0 ? places : string.CompareOrdinal(left, right));

    private static int Place(string group) => group == NotKnown ? int.MaxValue : Array.IndexOf(Order, group);

    private static SettledEpisode? On(ChildOnFile child, LocalDate day) => child.History.Episodes.LastOrDefault(row => row.IsOpenAtCloseOf(day));

    private static string Text(bool? truth) => truth switch { true => "yes", false => "no", null => NotKnown };

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
