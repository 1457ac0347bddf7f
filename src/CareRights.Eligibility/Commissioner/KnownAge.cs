using NodaTime;

namespace CareRights.Eligibility.Commissioner;

/// <summary>A person's age on a day, from the date of birth or as stated; no age where neither is known, where they disagree, or before birth.</summary>
internal readonly struct KnownAge
{
    private const string LeapDay = "Born on 29 February: on this day the age depends on the choice of 1 March as the anniversary in a common year; on 28 February it would be a year more.";

    private readonly int? years;
    private readonly string missing;
    private readonly bool dependsOnLeapDay;

    private KnownAge(int? years, string missing, bool dependsOnLeapDay)
    {
        this.years = years;
        this.missing = missing;
        this.dependsOnLeapDay = dependsOnLeapDay;
    }

    public static KnownAge Of(YoungPerson person, LocalDate asOf)
    {
        if (person.Born is not { } born)
            return new(person.AgeInYears, "age or date of birth", false);

        var age = StatutoryAge.Of(born).On(asOf);
        if (age < 0)
            return new(null, "a date of birth that is not after the day asked about", false);

        return person.AgeInYears is { } stated && stated != age
            ? new(null, "age: the date of birth and the age in years contradict each other", false)
            : new(age, "", StatutoryAge.Of(born).DependsOnLeapDay(asOf));
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
