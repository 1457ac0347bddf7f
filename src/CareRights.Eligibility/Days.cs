using NodaTime;

namespace CareRights.Eligibility;

/// <summary>Days as numbers, so that counting them is a subtraction.</summary>
internal static class Days
{
    private static readonly LocalDate Zero = new(1970, 1, 1);

    public static int Number(LocalDate day) => Period.DaysBetween(Zero, day);

    public static LocalDate FromNumber(int number) => Zero.PlusDays(number);
}
