using CareRights.Eligibility.LeavingCare;
using CareRights.Eligibility.LeavingCare.Entitlements;
using static CareRights.Tests.Dates;

namespace CareRights.Eligibility.Tests.LeavingCare;

/// <summary>The timeline of a person agrees with asking on every single day.</summary>
public sealed class TimelineProperties
{
    private const int TenYears = 3653;

    private delegate void Ask(Person person, LocalDate day, Answer[] answers);

    private static readonly List<string> StatusNames = [.. LeavingCareStatus.Assess(People.Nobody, new(2026, 11, 21)).All.Select(question => question.Question)];

    private static readonly List<string> EntitlementNames = [.. Entitlement.All.Select(row => row.Name)];

    [Fact]
    public void OfStatusesOnEveryDayOfTenYears() => AnyPerson.Check(AnyPerson.OnADay, given => Agrees(given.Person, given.AsOf, StatusNames, Statuses));

    [Fact]
    public void OfWhatIsNotKnownOnEveryDayOfTenYears() => AnyPerson.Check(AnyPerson.WithLess, given => Agrees(given.Less, given.AsOf, StatusNames, Statuses), persons: 100);

    [Fact]
    public void OfEntitlementsOnEveryDayOfTenYears() => AnyPerson.Check(AnyPerson.OnADay, given => Agrees(given.Person, given.AsOf, EntitlementNames, Entitlements), persons: 20);

    [Fact]
    public void OfEntitlementsWhereLessIsKnownOnEveryDayOfTenYears() => AnyPerson.Check(AnyPerson.WithLess, given => Agrees(given.Less, given.AsOf, EntitlementNames, Entitlements), persons: 20);

    [Theory]
    [InlineData("2009-06-01")]
    [InlineData("2005-10-20")]
    [InlineData(null)]
    public void OfSixtyShortBreaksToComeOnEveryDayOfTenYears(string? born)
    {
        var asOf = D("2022-01-01");
        var person = People.SixtyShortBreaks with { Born = born is null ? null : D(born) };
        Agrees(person, asOf, StatusNames, Statuses);
        Agrees(person, asOf, EntitlementNames, Entitlements);
    }

    private static void Statuses(Person person, LocalDate day, Answer[] answers)
    {
        var status = LeavingCareStatus.Assess(person, day);
        answers[0] = status.Eligible.Answer;
        answers[1] = status.Relevant.Answer;
        answers[2] = status.FormerRelevant.Answer;
        answers[3] = status.Qualifying.Answer;
        answers[4] = status.FurtherEducation.Answer;
        answers[5] = status.AdviceAndSupport.Answer;
    }

    private static void Entitlements(Person person, LocalDate day, Answer[] answers)
    {
        var rows = Entitlement.AssessAll(person, day);
        for (var i = 0; i < answers.Length; i++)
            answers[i] = rows[i].Answer;
    }

    private static void Agrees(Person person, LocalDate asOf, List<string> names, Ask ask)
    {
        var (expected, asked) = (new Answer[names.Count], new Answer[names.Count]);
        ask(person, asOf, expected);
        var changes = Change.AllAfter(person, asOf).ToLookup(change => change.On);
        for (var (day, ahead) = (asOf.PlusDays(1), 1); ahead <= TenYears; (day, ahead) = (day.PlusDays(1), ahead + 1))
        {
            foreach (var change in changes[day])
            {
                var at = names.IndexOf(change.What);
                if (at < 0)
                    continue;
                expected[at].Should().Be(change.Before, "that is what {0} is said to have been", change.What);
                expected[at] = change.After;
            }

            ask(person, day, asked);
            for (var i = 0; i < asked.Length; i++)
            {
                if (asked[i] != expected[i])
                    Assert.Fail($"{names[i]} is {asked[i]} and the timeline has {expected[i]}, {ahead} days after the day asked about");
            }
        }
    }
}
