using NodaTime;

namespace CareRights;

/// <summary>When does a person attain an age in law?</summary>
/// <remarks>
/// <para>Family Law Reform Act 1969, section 9(1): "The time at which a person attains a particular age expressed in years shall be the commencement of the relevant anniversary of the date of his birth." England and Wales.</para>
/// <para>
/// The Act is silent on a person born on 29 February in a year that has none. Here the age is attained on 1 March: there is no anniversary on
/// 28 February to begin. <see cref="DependsOnLeapDay"/> says when that choice decides an age, so that an answer can say so. One rule for every
/// anniversary: the first year of a placement that began on 29 February ends in the same way.
/// </para>
/// </remarks>
public readonly record struct StatutoryAge
{
    private readonly LocalDate born;

    private StatutoryAge(LocalDate born) => this.born = born;

    /// <summary>The provision.</summary>
    public static Citation Authority { get; } = Instrument.FamilyLawReformAct1969.Section("9(1)");

    /// <summary>The age of a person born on a day. It names the day of birth apart from the day asked about, so that the two cannot change places.</summary>
    /// <example><code>var age = StatutoryAge.Of(born).On(asOf);</code></example>
    public static StatutoryAge Of(LocalDate born) => new(born);

    /// <summary>The day at whose start a person born on <paramref name="born"/> attains an age of whole years; the last day of the calendar if the year is beyond it.</summary>
    public static LocalDate Attained(LocalDate born, int age)
    {
        var year = born.Year + age;
        return year > LocalDate.MaxIsoValue.Year ? LocalDate.MaxIsoValue
            : born is { Month: 2, Day: 29 } && !CalendarSystem.Iso.IsLeapYear(year) ? new LocalDate(year, 3, 1)
            : new LocalDate(year, born.Month, born.Day);
    }

    /// <summary>The age in whole years on a day, from its start; negative before birth.</summary>
    public int On(LocalDate asOf)
    {
        var years = asOf.Year - born.Year;
        return Attained(born, years) <= asOf ? years : years - 1;
    }

    /// <summary>Whether the age on a day depends on the choice of 1 March for a person born on 29 February: true on 28 February of a common year.</summary>
    public bool DependsOnLeapDay(LocalDate asOf) =>
        born is { Month: 2, Day: 29 } && asOf is { Month: 2, Day: 28 } && !CalendarSystem.Iso.IsLeapYear(asOf.Year);

    /// <summary>The type's name: a day of birth is not printed.</summary>
    public override string ToString() => nameof(StatutoryAge);
}
