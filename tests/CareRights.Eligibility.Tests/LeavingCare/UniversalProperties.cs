using CareRights.Eligibility.LeavingCare;
using CareRights.Eligibility.LeavingCare.Entitlements;

namespace CareRights.Eligibility.Tests.LeavingCare;

/// <summary>What holds of every person on every day, whatever the facts.</summary>
public sealed class UniversalProperties
{
    [Fact]
    public void LearningAFactNeverChangesASettledAnswer() => AnyPerson.Check(AnyPerson.WithLess, given =>
    {
        var less = LeavingCareStatus.Assess(given.Less, given.AsOf);
        var more = LeavingCareStatus.Assess(given.Known, given.AsOf);
        (less.Primary == CareStatus.Unknown || less.Primary == more.Primary).Should().BeTrue("first status {0} became {1}", less.Primary, more.Primary);
        foreach (var (before, after) in less.All.Zip(more.All))
            (before.Answer == Answer.Unknown || before.Answer == after.Answer).Should().BeTrue("{0} was {1} and became {2}", before.Question, before.Answer, after.Answer);
    });

    [Fact]
    public void LearningAFactNeverChangesASettledEntitlement() => AnyPerson.Check(AnyPerson.WithLess, given =>
    {
        var changed = Entitlement.AssessAll(given.Less, given.AsOf).Zip(Entitlement.AssessAll(given.Known, given.AsOf))
            .Where(row => row.First.Answer != Answer.Unknown && row.First.Answer != row.Second.Answer);
        changed.Select(row => $"{row.First.Entitlement.Id} was {Said(row.First)} and became {Said(row.Second)}").Should().BeEmpty();
    });

    [Fact]
    public void UnknownNamesWhatIsMissingAndASettledAnswerHasADecisiveFinding() => AnyPerson.Check(AnyPerson.WithLess, given =>
    {
        var status = LeavingCareStatus.Assess(given.Less, given.AsOf);
        foreach (var question in status.All)
        {
            question.Decisive.Should().NotBeEmpty();
            (question.Missing.Count > 0).Should().Be(question.Answer == Answer.Unknown);
        }

        (status.ToAsk.Count > 0).Should().Be(status.Primary == CareStatus.Unknown);
    });

    [Fact]
    public void TheShapeOfTheSpellsDoesNotMatter() => AnyPerson.Check(AnyPerson.OnADay, given =>
    {
        var care = given.Person.Care!;
        var split = care.Periods.SelectMany(period => Split(period)).Concat(care.Periods).Reverse();
        var reshaped = given.Person with
        {
            Care = CareHistory.From(split, [.. care.ShortBreaks, .. care.ShortBreaks]),
            FamilyHomes = History.Of(given.Person.FamilyHomes!.Reverse().Concat(given.Person.FamilyHomes!)),
            Accommodation = History.Of(given.Person.Accommodation!.Reverse().Concat(given.Person.Accommodation!)),
        };
        reshaped.Care.Should().Be(care);
        LeavingCareStatus.Assess(reshaped, given.AsOf).All.Should().Equal(LeavingCareStatus.Assess(given.Person, given.AsOf).All);
    });

    [Fact]
    public void TheStatusesRespectTheExclusionsOfTheAct() => AnyPerson.Check(AnyPerson.OnADay, given =>
    {
        var status = LeavingCareStatus.Assess(given.Person, given.AsOf);
        var age = StatutoryAge.Of(given.Person.Born!.Value).On(given.AsOf);
        bool Is(Determination question) => question.Answer == Answer.Yes;
        (Is(status.Eligible) && Is(status.Relevant)).Should().BeFalse();
        (Is(status.Eligible) && Is(status.Qualifying) && given.Person.SpecialGuardianships!.Count == 0).Should().BeFalse("only special guardianship makes a looked-after child qualify");
        ((Is(status.Eligible) || Is(status.Relevant)) && age is not (16 or 17)).Should().BeFalse();
        (Is(status.FormerRelevant) && age < 18).Should().BeFalse();
        (Is(status.Qualifying) && (age < 16 || age > 20)).Should().BeFalse();
        (Is(status.AdviceAndSupport) && !(Is(status.FormerRelevant) && age is >= 21 and < 25)).Should().BeFalse();
        (Is(status.FurtherEducation) && !(Is(status.FormerRelevant) && age is >= 21 and < 25)).Should().BeFalse();
    });

    [Fact]
    public void TheDaysAreThoseThatACountDayByDayFinds() => AnyPerson.Check(AnyPerson.OnADay, given =>
    {
        var born = given.Person.Born!.Value;
        var (fourteen, eighteen) = (StatutoryAge.Attained(born, 14), StatutoryAge.Attained(born, 18));
        var inCare = new bool[Period.DaysBetween(fourteen, eighteen)];
        foreach (var period in given.Person.Care!.Periods.Where(period => period.Nation is Nation.England or Nation.Wales))
        {
            for (var i = Math.Max(0, Period.DaysBetween(fourteen, period.From)); i < inCare.Length && !period.HasEndedBy(fourteen.PlusDays(i)); i++)
                inCare[i] = true;
        }

        var byDay = inCare.Take(Math.Max(0, Period.DaysBetween(fourteen, given.AsOf))).Count(day => day);
        var count = ThirteenWeeks.Count(given.Person, given.AsOf)!;
        count.Least.Should().Be(byDay);
        count.Most.Should().Be(byDay);
        count.Counted.Sum(counted => counted.Days!.Value).Should().Be(byDay);
    });

    [Fact]
    public void TheMostDaysInTwelveMonthsAreThoseThatATryOfEveryDayFinds() => AnyPerson.Check(AnyPerson.OnADay, given =>
    {
        foreach (var series in given.Person.Care!.ShortBreaks)
            ShortBreaks.MostDaysInTwelveMonths(series, given.AsOf).Should().Be(MostByTryingEveryDay(series, given.AsOf));
    });

    private static string Said(EntitlementAnswer row) => row.Answer + " " + string.Join("; ", row.Determination.Findings.SelectMany(finding => finding.Parts.SelectMany(part => part.Parts).Concat(finding.Parts).Prepend(finding)));

    // A running total of the days in breaks, so that the days of any twelve months are a difference.
    private static int MostByTryingEveryDay(ShortBreakSeries series, LocalDate asOf)
    {
        var days = Math.Max(0, Period.DaysBetween(series.From, asOf));
        var until = new int[days + 1];
        for (var i = 0; i < days; i++)
            until[i + 1] = until[i] + (series.Breaks!.Any(one => one.Covers(series.From.PlusDays(i))) ? 1 : 0);
        var most = 0;
        for (var i = 0; i < days; i++)
            most = Math.Max(most, until[Math.Min(days, Period.DaysBetween(series.From, series.From.PlusDays(i).PlusMonths(12)))] - until[i]);
        return most;
    }

    private static IEnumerable<LookedAfterPeriod> Split(LookedAfterPeriod period)
    {
        if (period.To is not { } to || Period.DaysBetween(period.From, to) < 3)
            return [period];
        var middle = period.From.PlusDays(Period.DaysBetween(period.From, to) / 2);
        return [Part(period, period.From, middle), Part(period, middle, to)];
    }

    private static LookedAfterPeriod Part(LookedAfterPeriod period, LocalDate from, LocalDate to) =>
        new(from, to, period.Nation) { Authority = period.Authority, LegalBasis = period.LegalBasis, IsPossible = period.IsPossible };
}
