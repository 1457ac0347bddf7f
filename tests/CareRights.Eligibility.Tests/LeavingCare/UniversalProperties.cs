namespace CareRights.Eligibility.Tests.LeavingCare;

/// <summary>What holds of every person on every day, whatever the facts.</summary>
public sealed class UniversalProperties
{
    [Fact]
    public void LearningAFactNeverChangesASettledAnswer() => AnyPerson.Check(AnyPerson.WithLess, PropertiesOfAPerson.LearningAFactNeverChangesASettledAnswer);

    [Fact]
    public void LearningAFactNeverChangesASettledEntitlement() => AnyPerson.Check(AnyPerson.WithLess, PropertiesOfAPerson.LearningAFactNeverChangesASettledEntitlement);

    [Fact]
    public void UnknownNamesWhatIsMissingAndASettledAnswerHasADecisiveFinding() => AnyPerson.Check(AnyPerson.WithLess, PropertiesOfAPerson.UnknownNamesWhatIsMissingAndASettledAnswerHasADecisiveFinding);

    [Fact]
    public void TheShapeOfTheSpellsDoesNotMatter() => AnyPerson.Check(AnyPerson.OnADay, PropertiesOfAPerson.TheShapeOfTheSpellsDoesNotMatter);

    [Fact]
    public void TheStatusesRespectTheExclusionsOfTheAct() => AnyPerson.Check(AnyPerson.OnADay, PropertiesOfAPerson.TheStatusesRespectTheExclusionsOfTheAct);

    [Fact]
    public void TheDaysAreThoseThatACountDayByDayFinds() => AnyPerson.Check(AnyPerson.OnADay, PropertiesOfAPerson.TheDaysAreThoseThatACountDayByDayFinds);

    [Fact]
    public void TheMostDaysInTwelveMonthsAreThoseThatATryOfEveryDayFinds() => AnyPerson.Check(AnyPerson.OnADay, PropertiesOfAPerson.TheMostDaysInTwelveMonthsAreThoseThatATryOfEveryDayFinds);

    // Most of the time goes into making persons: with CARERIGHTS_PERSONS all of them are asked of each person in one run.
    [Fact]
    public void EachOfTheseHoldsOfOnePerson() => AnyPerson.Check(AnyPerson.WithLess, PropertiesOfAPerson.EachOfTheseHoldsOfOnePerson, persons: 50);
}
