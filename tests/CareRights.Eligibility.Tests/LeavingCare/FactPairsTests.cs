using CareRights.Eligibility.LeavingCare;
using static CareRights.Eligibility.Tests.LeavingCare.People;
using static CareRights.Tests.Dates;

namespace CareRights.Eligibility.Tests.LeavingCare;

/// <summary>Every pair of fact lists is crossed: the table says Unknown of exactly the pairs that can disagree, and there both fields are named.</summary>
public sealed class FactPairsTests
{
    private const string Care = "lookedAfterPeriods", Breaks = "shortBreakSeries", Stays = "otherAccommodation", Homes = "familyHomes", Orders = "specialGuardianshipOrders", Courses = "courses", StayingPut = "stayingPut", Residences = "residences";

    private static readonly LookedAfterPeriod InCare = People.Care("2020-01-01", null);

    /// <summary>What each list holds where it is crossed with another, all of it left open, from before 18 to after it.</summary>
    private static readonly Dictionary<string, Func<Person, Person>> One = new()
    {
        [Care] = person => person with { Care = CareHistory.From([.. person.Care!.Periods, InCare], person.Care.ShortBreaks) },
        [Breaks] = person => person with { Care = CareHistory.From(person.Care!.Periods, [new ShortBreakSeries(D("2021-01-01"), null) { IsInCare = false, IsSamePersonOrAccommodation = true, ReturnsToParent = true, LongestIntendedDays = 3, MostDaysInTwelveMonths = 60, Nation = Nation.England }]) },
        [Stays] = person => person.Stayed(AccommodationKind.Detained, "2023-01-01", null),
        [Homes] = person => person.AtHome("2023-01-01", null, who: "mother"),
        [Orders] = person => person.UnderGuardianship("2023-01-01"),
        [Courses] = person => person.OnCourse(CourseKind.Training, "2023-01-01", null),
        [StayingPut] = person => person with { StayingPut = History.Of(new StayingPutArrangement(D("2020-01-01"), null)) },
        [Residences] = person => person.Living("one", "2023-01-01", null),
    };

    /// <summary>Another item of the same list, which cannot be true beside the first where two of that list can disagree.</summary>
    private static readonly Dictionary<string, Func<Person, Person>> Another = new()
    {
        [Care] = person => person with { Care = CareHistory.From(InCare, People.Care("2020-01-01", null, nation: Nation.Wales)) },
        [Breaks] = person => person with { Care = CareHistory.From([], [ShortBreakSeries.Of(new ShortBreak(D("2021-01-01"), D("2021-01-20"), 19)) with { LongestIntendedDays = 3 }]) },
        [Stays] = person => person.Stayed(AccommodationKind.Section24B, "2023-06-01", null),
        [Homes] = person => person.AtHome("2023-06-01", null, who: "father"),
        [Orders] = person => person with { SpecialGuardianships = History.Of([.. person.SpecialGuardianships!, new SpecialGuardianship(D("2023-06-01"), null)]) },
        [Courses] = person => person.OnCourse(CourseKind.HigherEducation, "2023-06-01", null),
        [StayingPut] = person => person with { StayingPut = History.Of([.. person.StayingPut!, new StayingPutArrangement(D("2021-01-01"), null)]) },
        [Residences] = person => person.Living("two", "2023-06-01", null),
    };

    public static TheoryData<string, string> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            foreach (var (one, other) in Lists.SelectMany((one, i) => Lists.Skip(i).Select(other => (one, other))))
                pairs.Add(one, other);
            return pairs;
        }
    }

    private static IReadOnlyList<string> Lists => (IReadOnlyList<string>)Table.GetProperty("Lists")!.GetValue(null)!;

    private static Type Table => typeof(Person).Assembly.GetType("CareRights.Eligibility.LeavingCare.FactPairs", throwOnError: true)!;

    [Theory, MemberData(nameof(Pairs))]
    public void A_pair_disagrees_as_the_table_says(string one, string other)
    {
        // A special guardianship order disagrees with the care order that it discharges; a residence in care with days out of care.
        var born = Born("2006-06-01");
        var person = (one, other) switch
        {
            (Care, Orders) => One[Orders](born.With(People.Care("2020-01-01", null, LegalBasis.CareOrder))),
            (Care, Residences) => One[Residences](born),
            _ when one == other => Another[one](One[one](born)),
            _ => One[other](One[one](born)),
        };
        var named = LeavingCareStatus.Assess(person, D("2025-01-01")).Contradictions.Select(fact => fact.Path).ToArray();

        var canDisagree = ((IEnumerable<object>)Table.GetProperty("Rows")!.GetValue(null)!)
            .Any(row => Of(row, "Rule").ToString() == "Unknown" && ((Equals(Of(row, "First"), one) && Equals(Of(row, "Second"), other)) || (Equals(Of(row, "First"), other) && Equals(Of(row, "Second"), one))));
        named.Any(path => path == one + ", " + other || path == other + ", " + one).Should().Be(canDisagree, "{0} and {1}: {2}", one, other, string.Join("; ", named));
    }

    private static object Of(object row, string property) => row.GetType().GetProperty(property)!.GetValue(row)!;
}
