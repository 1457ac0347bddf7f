using System.Text;
using CareRights.Eligibility.LeavingCare;
using CareRights.Eligibility.LeavingCare.Entitlements;
using CareRights.Tests;
using static CareRights.Eligibility.Tests.LeavingCare.People;
using static CareRights.Tests.Dates;

namespace CareRights.Eligibility.Tests.LeavingCare;

/// <summary>The tables in docs/leaving-care, written from the code: every status by every entitlement and duty, and every pair of fact lists.</summary>
public sealed class TablesOfLeavingCare
{
    private static readonly LocalDate AsOf = D("2026-11-01");

    internal static IReadOnlyList<(string Name, Person Person)> People { get; } =
    [
        ("in care, 15", Born("2011-06-01").InCare("2020-01-01", null, LegalBasis.CareOrder)),
        ("eligible, 16", Born("2010-06-01").InCare("2020-01-01", null, LegalBasis.CareOrder)),
        ("in care 13 days, 17", Born("2009-06-01").InCare("2026-10-19", null)),
        ("relevant, 17", Born("2009-06-01").InCare("2020-01-01", "2026-01-01")),
        ("former relevant, 18", Born("2008-06-01").InCare("2020-01-01", "2026-06-01")),
        ("former relevant, 22", Born("2004-06-01").InCare("2016-01-01", "2022-06-01")),
        ("former relevant, 25", Born("2001-06-01").InCare("2013-01-01", "2019-06-01")),
        ("qualifying, 17", Born("2009-06-01").InCare("2026-01-01", "2026-02-01")),
        ("qualifying, 20", Born("2006-06-01").InCare("2023-01-01", "2023-02-01")),
        ("once qualifying, 22", Born("2004-06-01").InCare("2021-01-01", "2021-02-01")),
        ("none, 17", Born("2009-06-01").InCare("2015-01-01", "2020-01-01")),
        ("none, 19", Born("2007-06-01")),
    ];

    [Fact]
    public void Every_status_by_every_entitlement_and_duty()
    {
        var text = new StringBuilder("""
            # Who is owed what

            Written from the code, for 1 November 2026. Each column is a person about whom everything is known and who has nothing but what the head of the column says.
            The second table adds a course of higher education of three years, full time and in the pathway plan, a home provided under section 24B, a foster parent who goes on giving a home,
            the authority told of the course, advice and support asked for, and a person judged vulnerable. Y is yes, n is no, ? is Unknown: what it waits for is in the answer.

            ## With nothing else


            """);
        Table(text, person => person);
        text.Append("\n## With education, a home and a request\n\n");
        Table(text, Busy);
        GeneratedDocument.ShouldBe(text.ToString(), "docs", "leaving-care", "statuses.md");
    }

    [Fact]
    public void Every_pair_of_fact_lists()
    {
        var pairs = typeof(Person).Assembly.GetType("CareRights.Eligibility.LeavingCare.FactPairs", throwOnError: true)!;
        var lists = (IReadOnlyList<string>)pairs.GetProperty("Lists")!.GetValue(null)!;
        var rows = ((IEnumerable<object>)pairs.GetProperty("Rows")!.GetValue(null)!).ToArray();
        var text = new StringBuilder("""
            # Facts that speak of the same days

            Written from the code. Every pair of the lists that a person's facts are made of. Where a pair cannot both be true, the days are Unknown in both lists and both are named in `missing`;
            nothing is settled against the young person. Where a provision says which of the two counts, it is cited. Every other pair can stand together.

            | facts | with | | when | provision |
            | --- | --- | --- | --- | --- |

            """);
        for (var i = 0; i < lists.Count; i++)
        {
            for (var j = i; j < lists.Count; j++)
            {
                var ruled = rows.Where(row => Is(row, lists[i], lists[j])).ToArray();
                foreach (var row in ruled)
                    text.Append("| `").Append(lists[i]).Append("` | `").Append(lists[j]).Append("` | ").Append(Of(row, "Rule")).Append(" | ").Append(Of(row, "When")).Append(" | ").Append(Of(row, "Authority")).Append(" |\n");
                if (ruled.Length == 0)
                    text.Append("| `").Append(lists[i]).Append("` | `").Append(lists[j]).Append("` | Compatible | always | |\n");
            }
        }

        foreach (var row in rows.Where(row => !lists.Contains((string)Of(row, "First")!)))
            text.Append("| `").Append(Of(row, "First")).Append("` | `").Append(Of(row, "Second")).Append("` | ").Append(Of(row, "Rule")).Append(" | ").Append(Of(row, "When")).Append(" | ").Append(Of(row, "Authority")).Append(" |\n");
        GeneratedDocument.ShouldBe(text.ToString(), "docs", "leaving-care", "fact-pairs.md");
    }

    [Fact]
    public void A_duty_is_owed_only_with_its_entitlement_and_the_timeline_tells_when() => AnyPerson.Check(AnyPerson.WithLess, given =>
    {
        var rows = Entitlement.AssessAll(given.Less, given.AsOf).ToDictionary(row => row.Entitlement.Id, row => row.Answer);
        foreach (var duty in DutyDue.Assess(given.Less, given.AsOf))
        {
            var entitlement = duty.Id switch { "PersonalAdviserVisit" or "PersonalAdviserVisitBeforeReview" => "PersonalAdviserVisits", var id => id };
            (duty.Answer != Answer.Yes || rows[entitlement] == Answer.Yes).Should().BeTrue("{0} is owed and the entitlement is {1}", duty.Id, rows[entitlement]);
            rows[entitlement].Should().NotBe(Answer.No, duty.Id);
        }
    }, persons: 200);

    private static void Table(StringBuilder text, Func<Person, Person> with)
    {
        text.Append("| | provision | ").AppendJoin(" | ", People.Select(one => one.Name)).Append(" |\n| --- | --- ").Append(string.Concat(People.Select(_ => "| --- "))).Append("|\n");
        var answers = People.Select(one => Entitlement.AssessAll(with(one.Person), AsOf).Select(row => row.Answer).ToArray()).ToArray();
        for (var i = 0; i < Entitlement.All.Count; i++)
            text.Append("| ").Append(Entitlement.All[i].Name).Append(" | ").Append(Entitlement.All[i].Authority).Append(" | ").AppendJoin(" | ", answers.Select(row => Sign(row[i]))).Append(" |\n");

        var duties = People.Select(one => DutyDue.Assess(with(one.Person), AsOf)).ToArray();
        foreach (var id in DutyDue.Assess(new Person(), AsOf).Select(duty => duty.Id))
        {
            var authority = duties.SelectMany(list => list).FirstOrDefault(duty => duty.Id == id)?.Due.Authority.ToString() ?? "";
            text.Append("| duty: ").Append(id).Append(" | ").Append(authority).Append(" | ").AppendJoin(" | ", duties.Select(list => Sign(list.FirstOrDefault(duty => duty.Id == id)?.Answer ?? Answer.No))).Append(" |\n");
        }
    }

    private static Person Busy(Person person)
    {
        var busy = person.OnCourse(CourseKind.HigherEducation, "2026-10-20", "2029-07-01", years: 3).Stayed(AccommodationKind.Section24B, "2026-10-25", null)
            .Where(facts => facts with { IsVulnerableFromCare = true });
        return busy with
        {
            StayingPut = History.Of(new StayingPutArrangement(D("2024-01-01"), null) { IsInconsistentWithWelfare = false }),
            ToldAuthorityOfEducation = Occurrence.On(D("2026-10-01")),
            Services = busy.Services! with { RequestForAdviceAndSupport = Occurrence.On(D("2026-10-01")), PathwayPlan = Occurrence.On(D("2026-10-15")) },
        };
    }

    private static string Sign(Answer answer) => answer switch { Answer.Yes => "Y", Answer.No => "n", _ => "?" };

    private static bool Is(object row, string one, string other) => (Of(row, "First"), Of(row, "Second")) is var (first, second)
        && ((Equals(first, one) && Equals(second, other)) || (Equals(first, other) && Equals(second, one)));

    private static object? Of(object row, string property) => row.GetType().GetProperty(property)!.GetValue(row);
}
