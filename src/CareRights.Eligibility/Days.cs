using NodaTime;

namespace CareRights.Eligibility;

/// <summary>Days as numbers, so that counting them is a subtraction; and days later that never leave the calendar.</summary>
internal static class Days
{
    private static readonly LocalDate Zero = new(1970, 1, 1);

    public static int Number(LocalDate day) => Period.DaysBetween(Zero, day);

    public static LocalDate FromNumber(int number) => Zero.PlusDays(number);

    /// <summary>The corresponding day some months later, or the last day of that month; the last day of the calendar if it is beyond it.</summary>
    public static LocalDate MonthsLater(this LocalDate day, int months) =>
        day > LocalDate.MaxIsoValue.PlusMonths(-months) ? LocalDate.MaxIsoValue : day.PlusMonths(months);

    /// <summary>Some days later, or earlier if the number is negative; the first or last day of the calendar if it is beyond it.</summary>
    public static LocalDate DaysLater(this LocalDate day, int days) =>
        days >= 0
            ? day > LocalDate.MaxIsoValue.PlusDays(-days) ? LocalDate.MaxIsoValue : day.PlusDays(days)
            : day < LocalDate.MinIsoValue.PlusDays(-days) ? LocalDate.MinIsoValue : day.PlusDays(days);
}
