using NodaTime;

namespace CareRights.Stability;

/// <summary>The year of the statistics, 1 April to 31 March, both ends included.</summary>
/// <param name="Ending">The calendar year in which it ends: 2024 for 1 April 2023 to 31 March 2024.</param>
/// <remarks>Ordered and equal by the year it ends in. The default value is no year. Immutable.</remarks>
public readonly record struct StatisticalYear(int Ending)
{
    /// <summary>1 April.</summary>
    public LocalDate First => new(Ending - 1, 4, 1);

    /// <summary>31 March, the day of the snapshot.</summary>
    public LocalDate Last => new(Ending, 3, 31);

    /// <summary>The year a number of years earlier.</summary>
    public StatisticalYear Back(int years) => new(Ending - years);

    /// <summary>The year that a day belongs to.</summary>
    public static StatisticalYear Of(LocalDate day) => new(day.Month >= 4 ? day.Year + 1 : day.Year);

    /// <summary>Such as "2023-24".</summary>
    public override string ToString() => Two(Ending - 1, 4) + "-" + Two(Ending % 100, 2);

    private static string Two(int number, int digits) => number.ToString("D" + digits, System.Globalization.CultureInfo.InvariantCulture);
}
