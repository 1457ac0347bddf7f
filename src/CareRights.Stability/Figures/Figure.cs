using CareRights.Stability.Measures;

namespace CareRights.Stability.Figures;

/// <summary>One figure: a measure of a year, of all children or of one group of them.</summary>
/// <remarks>Equality is by value, of the measure by reference. Immutable.</remarks>
public sealed record Figure
{
    internal Figure(StatisticalYear year, Measure measure, string group, Tally tally, NumberTally numbers)
    {
        Year = year;
        Measure = measure;
        Group = group;
        Tally = tally;
        Numbers = numbers;
    }

    /// <summary>The year.</summary>
    public StatisticalYear Year { get; }

    /// <summary>The measure.</summary>
    public Measure Measure { get; }

    /// <summary>The group; empty if nothing is split, and for children in no cohort.</summary>
    public string Group { get; }

    /// <summary>How many children each way.</summary>
    public Tally Tally { get; }

    /// <summary>The numbers behind the answers, where they were asked for.</summary>
    public NumberTally Numbers { get; }

    /// <summary>Whether the unknown are more than a tenth of the base, so that no change from or to this figure may be stated.</summary>
    public bool IsDoubtful => Tally.Unknown * 10 > Tally.Base;

    /// <summary>The count and the base.</summary>
    public Proportion Proportion => new(Tally.Yes, Tally.Base);

    /// <summary>Nothing but the type: what it holds may be of a person, and is for nobody's log.</summary>
    public override string ToString() => nameof(Figure);
}
