using System.Globalization;
using NodaTime;

namespace CareRights.Ssda903.Rules;

/// <summary>Counting, the day on which an episode ends not counted.</summary>
internal static class Days
{
    public static int Between(LocalDate start, LocalDate end) => Period.DaysBetween(start, end);

    public static string Text(LocalDate start, LocalDate end) => Between(start, end).ToString(CultureInfo.InvariantCulture) + " days";

    /// <summary>The first day after the twelve months that begin with a day. Twelve months that begin with 29 February end with 28 February, so the day after is 1 March.</summary>
    public static LocalDate YearFrom(LocalDate first) => StatutoryAge.Attained(first, 1);
}
