using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CareRights.Stability;
using CareRights.Stability.Figures;
using NodaTime;
using NodaTime.Text;

namespace CareRights.Ssda903;

/// <summary>The tables of a return by child, each put in order when it is first asked for.</summary>
/// <param name="read">The return.</param>
/// <param name="authority">The authority the return belongs to, if its rows do not say.</param>
internal sealed class ChildTablesOfReturn(Return read, string? authority)
{
    private static readonly LocalDatePattern[] Dates = [LocalDatePattern.CreateWithInvariantCulture("d'/'M'/'uuuu"), LocalDatePattern.Iso];

    private readonly Lazy<Dictionary<ChildKey, HeaderRow>> headers = new(() => Latest(read.Headers));

    private readonly Lazy<Func<ChildKey, IEnumerable<SocialWorkerSpell>>> workers = new(read.SocialWorkerSpells);
    private readonly Lazy<Func<ChildKey, LocalDate?, Pupil>> pupils = new(read.Pupils);
    private readonly Lazy<IReadOnlyDictionary<string, CoordinateRow>> places = new(read.Places);
    private readonly Lazy<ByChild<ReviewHeld>> reviews = new(() => ByChild<ReviewHeld>.Of(
        LaterReturns.Standing(read, ReturnTable.Reviews, read.Reviews, row => row.Review, row => row.Review, "REVIEW", (_, earlier) => earlier.Review is not null),
        each => each.Row,
        (each, _) => new(each.Row.Review, Participation(each.Row.ReviewCode), each.Row.ReturnYear)));
    private readonly Lazy<ByChild<Oc2Row>> health = new(() => ByChild<Oc2Row>.Of(read.Oc2, (row, _) => row));
    private readonly Lazy<ByChild<Oc3Row>> leavers = new(() => ByChild<Oc3Row>.Of(read.Oc3, (row, _) => row));
    private readonly Lazy<ByChild<Absence>> missing = new(() => ByChild<Absence>.Of(
        LaterReturns.Standing(read, ReturnTable.Missing, read.Missing, row => row.MisStart, row => row.MisEnd, "MIS_END", (_, earlier) => earlier.MisStart is not null),
        each => each.Row,
        (each, _) => Absence(each.Row, each.Until)));

    // An adoption is of one return: what a later one says of it stands.
    private readonly Lazy<ILookup<ChildKey, Ad1Row>> adoptions = new(() =>
        read.Ad1.GroupBy(row => row.Key()).SelectMany(rows => rows.Where(row => row.ReturnYear == rows.Max(other => other.ReturnYear))).ToLookup(row => row.Key()));

    private readonly Lazy<ByChild<DateSpan>> orders = new(() => ByChild<DateSpan>.Of(
        LaterReturns.Standing(read, ReturnTable.DoLo, read.DoLos, row => row.DoloStart, row => row.DoloEnd, "DOLO_END", (_, earlier) => earlier.DoloStart is not null),
        each => each.Row,
        (each, _) => Order(each.Row, each.Until)));

    // Whether there is a table of unaccompanied asylum-seeking children, and who is in it.
    private readonly Lazy<HashSet<ChildKey>?> uasc = new(() =>
        read.Counts.Any(count => count.Table == ReturnTable.Uasc) ? [.. read.Uasc.Select(row => row.Key())] : null);

    // One set of functions serves every child.
    private ChildTables? tables;

    public ChildRecord Child(ChildKey child, LocalDate? born, Func<PlacementHistory> history) => new(child, history, born, tables ??= new ChildTables(
        each => workers.Value(each),
        (each, known) => pupils.Value(each, known),
        LocationOf,
        Attribute,
        each => reviews.Value[each],
        each => Each(health.Value[each], OfHealth),
        each => Each(leavers.Value[each], row => new CareLeaverYear(row.ReturnYear, row.InTouch, row.Activ, row.Accom)),
        each => missing.Value[each],
        each => adoptions.Value[each].Select(row => new AdoptionDates(row.DateInt, row.DateMatch)),
        each => orders.Value[each]));

    /// <summary>What makes the tables that measures need, which are otherwise made when they are first asked for.</summary>
    public IEnumerable<Action> Making(SuppliedTables needed)
    {
        var all = new (SuppliedTables Table, Action Make)[]
        {
            (SuppliedTables.SocialWorkers, () => _ = workers.Value), (SuppliedTables.SchoolHistory, () => _ = pupils.Value), (SuppliedTables.Coordinates, () => _ = places.Value), (SuppliedTables.Reviews, () => _ = reviews.Value),
            (SuppliedTables.Outcomes, () => _ = health.Value), (SuppliedTables.CareLeavers, () => _ = leavers.Value), (SuppliedTables.Missing, () => _ = missing.Value), (SuppliedTables.Adoptions, () => _ = adoptions.Value), (SuppliedTables.LibertyOrders, () => _ = orders.Value),
        };
        return all.Where(each => needed.HasFlag(each.Table)).Select(each => each.Make);
    }

    // Most children have no row in most tables.
    private static IEnumerable<TFact> Each<TRow, TFact>(IReadOnlyList<TRow> rows, Func<TRow, TFact> fact) => rows.Count == 0 ? [] : rows.Select(fact);

    // The row of the latest return; of two of one year the first.
    private static Dictionary<ChildKey, HeaderRow> Latest(IReadOnlyList<HeaderRow> headers)
    {
        var latest = new Dictionary<ChildKey, HeaderRow>();
        foreach (var row in headers)
        {
            if (!latest.TryGetValue(row.Key(), out var other) || (row.ReturnYear ?? 0) > (other.ReturnYear ?? 0))
            {
                latest[row.Key()] = row;
            }
        }

        return latest;
    }

    private PlacementLocation LocationOf(SettledEpisode episode)
    {
        var row = read.Episodes[episode.Recorded.Row];
        var (home, placement) = (Place(row.HomePost), Place(row.PlPost));
        return new PlacementLocation
        {
            Home = Grid(home),
            Placement = Grid(placement),
            ResponsibleAuthority = row.Authority ?? authority,
            PlacementAuthority = placement?.Authority,
        };
    }

    // A date of birth and a pupil number would name the child: the year, and whether there is a number, do not.
    private string? Attribute(ChildKey child, string key)
    {
        var header = headers.Value.TryGetValue(child, out var row) ? row : null;
        return key switch
        {
            "sex" => header?.SexInWords,
            "ethnic" => header?.Ethnic,
            "mother" => YesOrNo(header?.Mother),
            "uasc" => YesOrNo(header?.Uasc switch { "1" => true, "0" => false, _ => uasc.Value?.Contains(child) }),
            "mc-dob" => header?.McDob?.Year.ToString(CultureInfo.InvariantCulture) ?? "none recorded",
            "upn" => header?.Upn is { } upn ? upn.StartsWith("UN", StringComparison.Ordinal) ? upn : "has a number" : null,
            _ => header?.Others.TryGetValue(key, out var other) == true ? Shown(other) : null,
        };
    }

    private CoordinateRow? Place(string? post) => post is not null && places.Value.TryGetValue(Postcodes.Normal(post), out var place) ? place : null;

    internal static string Shown(string value) => Dates.Select(pattern => pattern.Parse(value)).FirstOrDefault(date => date.Success) is { } parsed
        ? parsed.Value.Year.ToString(CultureInfo.InvariantCulture)
        : value;

    private static string? YesOrNo(bool? truth) => truth switch { true => "yes", false => "no", null => null };

    private static GridReference? Grid(CoordinateRow? place) => place is null ? null : new GridReference(place.Easting, place.Northing);

    // A number is read as a member too, and would be one that nobody named.
    private static ReviewParticipation Participation(string? code) =>
        Enum.TryParse<ReviewParticipation>(code, out var known) && Enum.IsDefined(typeof(ReviewParticipation), known) && known.ToString() == code ? known : ReviewParticipation.Unknown;

    // A score that could not be read is a score, whatever stands beside it; and a text that is no reason gives none.
    private static HealthYear OfHealth(Oc2Row row) => new(
        row.ReturnYear, row.SdqScore, !row.IsUnreadable("SDQ_SCORE") && row.SdqReason is { } reason && CodeSet.ReasonForNoScore.Contains(reason), row.Convicted, row.HealthCheck, row.Immunisations, row.TeethCheck, row.HealthAssessment, row.SubstanceMisuse);

    // A day whose cell could not be read is not known; an end that could not be read is not "still missing".
    private static Absence Absence(MissingRow row, LocalDate? until) => new(
        row.MisStart, until ?? row.MisEnd, row.Missing switch { "M" => true, "A" => false, _ => null });

    // An order whose end could not be read may have ended on any day from its start on: its days are not known.
    private static DateSpan Order(DoLoRow row, LocalDate? until) => new(row.DoloEnd is null && row.IsUnreadable("DOLO_END") ? null : row.DoloStart, until ?? row.DoloEnd);
}
