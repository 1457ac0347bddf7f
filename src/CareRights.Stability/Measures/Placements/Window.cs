using NodaTime;

namespace CareRights.Stability.Measures.Placements;

/// <summary>The days that a measure looks at, both ends included.</summary>
internal readonly record struct Window(LocalDate First, LocalDate Last)
{
    public LocalDate DayBefore => First.PlusDays(-1);

    /// <summary>Whether an episode is open on any day of the window or ends on the first of them: DEC on 1 April is a day of the year that begins then.</summary>
    public bool Touches(SettledEpisode row) => row.Touches(First, Last);
}
