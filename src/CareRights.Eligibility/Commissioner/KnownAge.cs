using NodaTime;

namespace CareRights.Eligibility.Commissioner;

/// <summary>A person's age on a day, from the date of birth or as stated; no age where neither is known, where they disagree, or before birth.</summary>
internal readonly struct KnownAge
{
    private const string LeapDay = "Born on 29 February: on this day the age depends on the choice of 1 March as the anniversary in a common year; on 28 February it would be a year more.";

    private readonly int? years;
    private readonly MissingFact missing;
    private readonly bool dependsOnLeapDay;

    private KnownAge(int? years, MissingFact missing, bool dependsOnLeapDay)
    {
        this.years = years;
        this.missing = missing;
        this.dependsOnLeapDay = dependsOnLeapDay;
    }

    public static KnownAge Of(YoungPerson person, LocalDate asOf)
    {
        if (person.Born is not { } born)
            return new(person.AgeInYears, Facts.Age, false);

        var age = StatutoryAge.Of(born).On(asOf);
        if (age < 0)
            return new(null, Facts.BornLater, false);

        return person.AgeInYears is { } stated && stated != age
            ? new(null, Facts.AgeContradiction, false)
            : new(age, Facts.Age, StatutoryAge.Of(born).DependsOnLeapDay(asOf));
    }

    public bool? IsUnder(int limit) => years is { } known ? known < limit : null;

    public bool? Is(int age) => years is { } known ? known == age : null;

    /// <summary>The finding of a limb that turns on the age alone.</summary>
    public Finding Test(Limb limb, bool? holds)
    {
        var finding = limb.Is(holds, missing);
        return dependsOnLeapDay ? finding.With(LeapDay) : finding;
    }
}
