using CareRights.Eligibility.LeavingCare;
using CareRights.Eligibility.LeavingCare.Entitlements;

namespace CareRights.Eligibility.Tests.LeavingCare;

/// <summary>What holds of every person on every day, whatever the facts: each throws if it does not.</summary>
internal static class PropertiesOfAPerson
{
    public static void LearningAFactNeverChangesASettledAnswer((Person Known, Person Less, LocalDate AsOf) given)
    {
        var less = LeavingCareStatus.Assess(given.Less, given.AsOf);
        var more = LeavingCareStatus.Assess(given.Known, given.AsOf);
        (less.Primary == CareStatus.Unknown || less.Primary == more.Primary).Should().BeTrue("first status {0} became {1}", less.Primary, more.Primary);
        foreach (var (before, after) in less.All.Zip(more.All))
            (before.Answer == Answer.Unknown || before.Answer == after.Answer).Should().BeTrue("{0} was {1} and became {2}", before.Question, before.Answer, after.Answer);
    }

    public static void LearningAFactNeverChangesASettledEntitlement((Person Known, Person Less, LocalDate AsOf) given)
    {
        var changed = Entitlement.AssessAll(given.Less, given.AsOf).Zip(Entitlement.AssessAll(given.Known, given.AsOf))
            .Where(row => row.First.Answer != Answer.Unknown && row.First.Answer != row.Second.Answer);
        changed.Select(row => $"{row.First.Entitlement.Id} was {Said(row.First)} and became {Said(row.Second)}").Should().BeEmpty();
    }

    public static void UnknownNamesWhatIsMissingAndASettledAnswerHasADecisiveFinding((Person Known, Person Less, LocalDate AsOf) given)
    {
        var status = LeavingCareStatus.Assess(given.Less, given.AsOf);
        foreach (var question in status.All)
        {
            question.Decisive.Should().NotBeEmpty();
            (question.Missing.Count > 0).Should().Be(question.Answer == Answer.Unknown);
        }

        (status.ToAsk.Count > 0).Should().Be(status.Primary == CareStatus.Unknown);
    }

    public static void TheShapeOfTheSpellsDoesNotMatter((Person Person, LocalDate AsOf) given)
    {
        var care = given.Person.Care!;
        var stated = care.Periods.Where(period => !RunsOn(period, care)).ToArray();
        var labelled = care.NotLookedAfter.Reverse().Concat(care.NotLookedAfter);
        var split = stated.SelectMany(period => Split(period)).Concat(stated).Reverse();
        var reshaped = given.Person with
        {
            Care = CareHistory.From(split.Concat(labelled), [.. care.ShortBreaks, .. care.ShortBreaks]),
            FamilyHomes = History.Of(given.Person.FamilyHomes!.Reverse().Concat(given.Person.FamilyHomes!)),
            Accommodation = History.Of(given.Person.Accommodation!.Reverse().Concat(given.Person.Accommodation!)),
        };
        reshaped.Care.Should().Be(care);
        reshaped.Should().Be(given.Person);
        LeavingCareStatus.Assess(reshaped, given.AsOf).All.Should().Equal(LeavingCareStatus.Assess(given.Person, given.AsOf).All);
    }

    public static void TheStatusesRespectTheExclusionsOfTheAct((Person Person, LocalDate AsOf) given)
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
    }

    public static void TheDaysAreThoseThatACountDayByDayFinds((Person Person, LocalDate AsOf) given)
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
        if (ThirteenWeeks.Count(given.Person, given.AsOf) is not { } count)
        {
            given.AsOf.Should().BeLessThan(new LocalDate(2001, 10, 1), "a period has been prescribed since then");
            return;
        }

        count.Least.Should().Be(byDay);
        count.Most.Should().Be(byDay);
        count.Counted.Sum(counted => counted.Days!.Value).Should().Be(byDay);
    }

    public static void TheMostDaysInTwelveMonthsAreThoseThatATryOfEveryDayFinds((Person Person, LocalDate AsOf) given)
    {
        foreach (var series in given.Person.Care!.ShortBreaks)
            ShortBreaks.MostDaysInTwelveMonths(series, given.AsOf).Should().Be(MostByTryingEveryDay(series, given.AsOf));
    }

    public static void EachOfTheseHoldsOfOnePerson((Person Known, Person Less, LocalDate AsOf) given)
    {
        (string Name, Action Holds)[] properties =
        [
            (nameof(LearningAFactNeverChangesASettledAnswer), () => LearningAFactNeverChangesASettledAnswer(given)),
            (nameof(LearningAFactNeverChangesASettledEntitlement), () => LearningAFactNeverChangesASettledEntitlement(given)),
            (nameof(UnknownNamesWhatIsMissingAndASettledAnswerHasADecisiveFinding), () => UnknownNamesWhatIsMissingAndASettledAnswerHasADecisiveFinding(given)),
            (nameof(TheShapeOfTheSpellsDoesNotMatter), () => TheShapeOfTheSpellsDoesNotMatter((given.Known, given.AsOf))),
            (nameof(TheStatusesRespectTheExclusionsOfTheAct), () => TheStatusesRespectTheExclusionsOfTheAct((given.Known, given.AsOf))),
            (nameof(TheDaysAreThoseThatACountDayByDayFinds), () => TheDaysAreThoseThatACountDayByDayFinds((given.Known, given.AsOf))),
            (nameof(TheMostDaysInTwelveMonthsAreThoseThatATryOfEveryDayFinds), () => TheMostDaysInTwelveMonthsAreThoseThatATryOfEveryDayFinds((given.Known, given.AsOf))),
        ];
        foreach (var (name, holds) in properties)
        {
            try
            {
                holds();
            }
            catch (Exception failure)
            {
                throw new InvalidOperationException(name + ": " + failure.Message, failure);
            }
        }
    }

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

    // Stated again as care, a break that other care runs up to or on from is care beyond the break: that is another fact (CareBesideBreaksTests), and not another shape of the same.
    private static bool RunsOn(LookedAfterPeriod period, CareHistory care) =>
        IsBreak(period, care) && care.Periods.Any(other => (other.To == period.From || other.From == period.To) && other.Nation == period.Nation && other.LegalBasis == period.LegalBasis && !IsBreak(other, care));

    private static bool IsBreak(LookedAfterPeriod period, CareHistory care) => care.ShortBreaks.Any(series => series.Breaks!.Any(one => one.Covers(period.From)));

    private static LookedAfterPeriod Part(LookedAfterPeriod period, LocalDate from, LocalDate to) =>
        new(from, to, period.Nation)
        {
            Authority = period.Authority,
            LegalBasis = period.LegalBasis,
            RecordedAs = period.RecordedAs,
            ArrangedBy = period.ArrangedBy,
            Section20DutyOwed = period.Section20DutyOwed,
            IsPossible = period.IsPossible,
        };
}
