using NodaTime;

namespace CareRights.Stability.Measures.Schools;

/// <summary>When a school year starts, to each definition.</summary>
internal static class SchoolYear
{
    /// <summary>DfE: 1 August to 30 September, both included.</summary>
    public static bool IsAugustOrSeptember(LocalDate day) => day.Month is 8 or 9;

    /// <summary>Commissioner, 2019 report: the first three weeks of September, read as the 1st to the 21st.</summary>
    public static bool IsFirstThreeWeeksOfSeptember(LocalDate day) => day.Month == 9 && day.Day <= 21;
}
