using System.Collections.Generic;
using CareRights.Stability.Measures;

namespace CareRights.Stability.Figures;

/// <summary>One child in one year: every measure that was asked for.</summary>
/// <remarks>Equality by reference. Immutable.</remarks>
public sealed class ChildInYear
{
    internal ChildInYear(ChildRecord child, StatisticalYear year, Outcome lookedAfter, IReadOnlyList<MeasureAnswer<double>> answers)
    {
        Child = child;
        Year = year;
        LookedAfter = lookedAfter;
        Answers = answers;
    }

    /// <summary>The child.</summary>
    public ChildRecord Child { get; }

    /// <summary>The year.</summary>
    public StatisticalYear Year { get; }

    /// <summary>Whether looked after on 31 March of it.</summary>
    public Outcome LookedAfter { get; }

    /// <summary>The answers, in the order of the measures asked for.</summary>
    public IReadOnlyList<MeasureAnswer<double>> Answers { get; }

    /// <summary>The child's identifier and the year.</summary>
    public override string ToString() => Child + " " + Year;
}
