using System.Collections.Generic;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Exposure;

namespace CareRights.Stability.Figures;

/// <summary>One child in one year: every measure that was asked for.</summary>
/// <remarks>Equality by reference. Immutable.</remarks>
public sealed class ChildInYear
{
    internal ChildInYear(ChildRecord child, StatisticalYear year, Outcome lookedAfter, IReadOnlyList<MeasureAnswer<double>> answers, IReadOnlyList<string> groups, PooledAnswer? pooled, string? fault)
    {
        Groups = groups;
        Pooled = pooled;
        Fault = fault;
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

    /// <summary>The group that the child is in, of each grouping of the pass; none where the child is in no cohort.</summary>
    internal IReadOnlyList<string> Groups { get; }

    /// <summary>What the child adds to what is no list of shares; <see langword="null"/> if that was not asked for, or an error kept it back.</summary>
    internal PooledAnswer? Pooled { get; }

    /// <summary>The kind of error that the program met with this child, to be reported; <see langword="null"/> if there was none. What it kept from being answered is Unknown.</summary>
    public string? Fault { get; }

    /// <summary>How mixed the year was by kind of home, and how much it moved between kinds: both 0 for one kind all year; <see langword="null"/> if the history does not settle it.</summary>
    public (double Entropy, double? Complexity)? Pattern =>
        CareSettings.Of(Child.History, Year.First, Year.Last) is { } pattern ? (pattern.Entropy, pattern.Complexity(CareSettings.Alphabet)) : null;

    /// <summary>The child's identifier and the year.</summary>
    public override string ToString() => Child + " " + Year;
}
