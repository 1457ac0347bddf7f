using CareRights.Eligibility.LeavingCare;
using CareRights.Eligibility.LeavingCare.Entitlements;
using static CareRights.Tests.Dates;

namespace CareRights.Eligibility.Tests.LeavingCare;

/// <summary>Law over time: no gap and no overlap. A person about whom everything is known is answered on every quarter day and on the days about every change of law.</summary>
public sealed class TemporalCoverageTests
{
    private static readonly LocalDate First = D("2011-04-01");
    private static readonly LocalDate Last = D("2026-11-21");

    // What no fact about the person settles: the source is a council's own, or has not been read.
    private static readonly Dictionary<string, string> OpenInLaw = new()
    {
        ["CouncilTaxReduction"] = "the scheme of the council that bills",
        ["KinshipLocalOffer"] = "the words of section 5 of the Children's Wellbeing and Schools Act 2026, which were not read",
        ["StudentMaintenanceLoan"] = "the student support regulations for 2026-27, which have not been read",
        ["IndependentVisitor"] = "whether an independent visitor would be in the interests of the child: a judgement",
        ["FreePrescriptionsDentalAndSight"] = "the amending regulations, which have not been found",
    };

    private static readonly IReadOnlyList<LocalDate> Days =
    [
        .. QuarterDays(),
        .. ChangesOfLaw().SelectMany(change => new[] { change.PlusDays(-1), change, change.PlusDays(1) }).Where(day => day >= First && day <= Last).Distinct(),
    ];

    [Fact]
    public void EveryStatusIsSettledForAFullyKnownPerson()
    {
        foreach (var (person, asOf, who) in Cases())
        {
            var status = LeavingCareStatus.Assess(person, asOf);

            status.All.Should().OnlyContain(question => question.Answer != Answer.Unknown, "{0}, on {1}", who, asOf);
            status.Primary.Should().NotBe(CareStatus.Unknown, "{0}, on {1}", who, asOf);
        }
    }

    [Fact]
    public void EveryEntitlementIsAnsweredOnceAndSettledForAFullyKnownPerson()
    {
        foreach (var (person, asOf, who) in Cases())
        {
            var answers = Entitlement.AssessAll(person, asOf);

            answers.Select(row => row.Entitlement).Should().Equal(Entitlement.All);
            foreach (var open in answers.Where(row => row.Answer == Answer.Unknown && row.Entitlement.Law.IsInForce(asOf) == Answer.Yes))
                open.Determination.Missing.Select(missing => missing.Question).Should().Equal([OpenInLaw.GetValueOrDefault(open.Entitlement.Id, "nothing")], "{0} for {1}, on {2}", open.Entitlement.Id, who, asOf);
        }
    }

    [Fact]
    public void NobodyIsEligibleAndRelevantAndTheChildWhoStaysIsOneThenTheOther()
    {
        foreach (var asOf in Days)
        {
            LeavingCareStatus.Assess(Person(asOf, 16, stays: true), asOf).Primary.Should().Be(CareStatus.Eligible, "on {0}", asOf);
            LeavingCareStatus.Assess(Person(asOf, 17, stays: false), asOf).Primary.Should().Be(CareStatus.Relevant, "on {0}", asOf);
            LeavingCareStatus.Assess(Person(asOf, 19, stays: true), asOf).Primary.Should().Be(CareStatus.FormerRelevant, "on {0}", asOf);
            LeavingCareStatus.Assess(Person(asOf, 15, stays: true), asOf).Primary.Should().Be(CareStatus.None, "on {0}", asOf);
        }
    }

    [Fact]
    public void AdviceAndSupportFrom21BeginsWithItsCommencement()
    {
        foreach (var asOf in Days)
        {
            LeavingCareStatus.Assess(Person(asOf, 22, stays: true), asOf).AdviceAndSupport.Answer.Should().Be(asOf >= D("2018-04-01") ? Answer.Yes : Answer.No, "on {0}", asOf);
        }
    }

    [Fact]
    public void BeforeTheFirstDayEncodedTheAnswerIsUnknownWithTheReason()
    {
        var asOf = D("2001-09-30");
        var eligible = EligibleChild.Assess(Person(asOf, 16, stays: true), asOf);

        eligible.Answer.Should().Be(Answer.Unknown);
        eligible.Missing.Select(missing => missing.Question).Should().ContainSingle().Which.Should().Contain("not encoded");
        EligibleChild.Assess(Person(asOf, 16, stays: true), D("2001-10-01")).Answer.Should().Be(Answer.Yes);
    }

    [Fact]
    public void NoStatusOrEntitlementIsAnsweredBeforeTheFirstDayEncoded()
    {
        foreach (var asOf in new[] { D("1989-11-16"), D("2000-02-29"), D("2001-09-30") })
        {
            var person = Person(asOf, 16, stays: true);
            var answers = LeavingCareStatus.Assess(person, asOf).All.Concat(Entitlement.AssessAll(person, asOf).Select(row => row.Determination));

            foreach (var answer in answers)
            {
                answer.Answer.Should().Be(Answer.Unknown, answer.Question);
                answer.Missing.Select(missing => missing.Question).Should().ContainSingle(answer.Question).Which.Should().Contain("not encoded", answer.Question);
            }
        }
    }

    private static IEnumerable<(Person Person, LocalDate AsOf, string Who)> Cases() =>
        from asOf in Days
        from age in new[] { 15, 16, 17, 18, 20, 21, 24, 25 }
        from stays in new[] { true, false }
        select (Person(asOf, age, stays), asOf, $"{age}, {(stays ? "in care to 18" : "left care at 16 and a half")}");

    // Birthday a hundred days back, so that no threshold falls on the day asked about; in care since the age of ten.
    private static Person Person(LocalDate asOf, int age, bool stays)
    {
        var born = asOf.PlusDays(-100).PlusYears(-age);
        return People.Nobody with
        {
            Born = born,
            Care = CareHistory.From(new LookedAfterPeriod(born.PlusYears(10), stays ? born.PlusYears(18) : born.PlusYears(16).PlusMonths(6), Nation.England) { LegalBasis = LegalBasis.Section20 }),
        };
    }

    private static IEnumerable<LocalDate> QuarterDays()
    {
        for (var day = First; day <= Last; day = day.PlusMonths(3))
        {
            yield return day;
        }
    }

    private static IEnumerable<LocalDate> ChangesOfLaw() =>
        ThirteenWeeks.Law.Select(value => value.From).Concat(AdviceAndSupport.Law.Select(value => value.From)).Concat(FurtherEducationOrTraining.Law.Select(value => value.From))
            .Concat(ShortBreaks.Limits.Select(value => value.From)).Append(D("2012-12-03")).Append(D("2014-04-22"))
            .Concat(Entitlement.All.SelectMany(row => row.Law).Select(value => value.From))
            .OfType<LocalDate>();
}
