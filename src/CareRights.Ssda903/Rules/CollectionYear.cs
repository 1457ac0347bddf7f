using System.Globalization;
using NodaTime;

namespace CareRights.Ssda903.Rules;

/// <summary>The year a return covers: 1 April to 31 March, named by the March.</summary>
/// <param name="Ending">The calendar year in which the 31 March falls: 2025 for 2024-25.</param>
internal readonly record struct CollectionYear(int Ending)
{
    public LocalDate FirstDay => new(Ending - 1, 4, 1);

    public LocalDate LastDay => new(Ending, 3, 31);

    public CollectionYear Last => new(Ending - 1);

    public bool Covers(LocalDate? day) => day >= FirstDay && day <= LastDay;

    public override string ToString() => (Ending - 1).ToString(CultureInfo.InvariantCulture) + "-" + (Ending % 100).ToString("00", CultureInfo.InvariantCulture);
}
