using CareRights.Eligibility.LeavingCare;
using CareRights.Eligibility.LeavingCare.Entitlements;

namespace CareRights.Eligibility.Tests.LeavingCare;

/// <summary>The timeline of a person agrees with asking on every single day, for some persons here and for as many as CARERIGHTS_PERSONS says.</summary>
public sealed class TimelineProperties
{
    private const int TenYears = 3653;

    [Fact]
    public void OfStatusesOnEveryDayOfTenYears() => AnyPerson.Check(AnyPerson.OnADay, given => Agrees(given.Person, given.AsOf, Statuses, TenYears), persons: 80);

    [Fact]
    public void OfWhatIsNotKnownOnEveryDayOfTenYears() => AnyPerson.Check(AnyPerson.WithLess, given => Agrees(given.Less, given.AsOf, Statuses, TenYears), persons: 40);

    [Fact]
    public void OfEntitlementsOnEveryDayOfTenYears() => AnyPerson.Check(AnyPerson.OnADay, given => Agrees(given.Person, given.AsOf, Entitlements, TenYears), persons: 4);

    private static IEnumerable<(string What, Answer Answer)> Statuses(Person person, LocalDate day) =>
        LeavingCareStatus.Assess(person, day).All.Select(question => (question.Question, question.Answer));

    private static IEnumerable<(string What, Answer Answer)> Entitlements(Person person, LocalDate day) =>
        AllEntitlements.Assess(person, day).Select(row => (row.Entitlement.Name, row.Answer));

    private static void Agrees(Person person, LocalDate asOf, Func<Person, LocalDate, IEnumerable<(string What, Answer Answer)>> ask, int days)
    {
        var now = ask(person, asOf).ToArray();
        var changes = Timeline.After(person, asOf).ToLookup(change => change.On);
        for (var day = asOf.PlusDays(1); day <= asOf.PlusDays(days); day = day.PlusDays(1))
        {
            var asked = ask(person, day).ToArray();
            foreach (var change in changes[day])
            {
                var at = Array.FindIndex(now, one => one.What == change.What);
                if (at < 0)
                    continue;
                now[at].Answer.Should().Be(change.Before, "that is what {0} is said to have been", change.What);
                now[at].Answer = change.After;
            }

            for (var i = 0; i < asked.Length; i++)
            {
                if (asked[i] != now[i])
                    Assert.Fail($"{asked[i].What} is {asked[i].Answer} and the timeline has {now[i].Answer}, {Period.DaysBetween(asOf, day)} days after the day asked about");
            }
        }
    }
}
