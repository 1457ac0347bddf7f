using System;

namespace CareRights.Stability.Figures;

/// <summary>What a pass gathers besides the shares.</summary>
[Flags]
public enum FigureViews
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Moves for 1,000 days in care, of children who entered care in the year.</summary>
    MovesPerThousandDays = 1,

    /// <summary>The time to the first move, as a curve.</summary>
    TimeToFirstMove = 2,

    /// <summary>The regions of the three circles of the Stability Index: one year, two years, and both years.</summary>
    Circles = 4,

    /// <summary>Over 20 miles and outside the boundary together.</summary>
    Distance = 8,

    /// <summary>Entropy and complexity of the year in care.</summary>
    Pattern = 16,

    /// <summary>The numbers behind the answers: how many children had each, mean and median.</summary>
    Numbers = 32,
}
