using System;
using System.Linq;

namespace CareRights.Stability.Measures.Index;

/// <summary>How many children are in each region of the three circles, and how many could be assessed in which domains.</summary>
/// <remarks>Tallies add up in any order and any grouping. Equality is by value; immutable and thread-safe.</remarks>
public sealed class StabilityIndexTally : IEquatable<StabilityIndexTally>
{
    private const int Regions = (int)StabilityDomains.All + 1;

    private readonly long[] any;
    private readonly long[] multiple;
    private readonly long[] assessed;

    private StabilityIndexTally(long[] any, long[] multiple, long[] assessed)
    {
        this.any = any;
        this.multiple = multiple;
        this.assessed = assessed;
    }

    /// <summary>The tally of no children.</summary>
    public static StabilityIndexTally None { get; } = new(new long[Regions], new long[Regions], new long[Regions]);

    /// <summary>All children asked about.</summary>
    public long Children => assessed.Sum();

    /// <summary>The children assessed in all three domains: the base of the index.</summary>
    public long Sample => assessed[(int)StabilityDomains.All];

    /// <summary>Children of the sample with any change in any domain.</summary>
    public Proportion AnyInstability => new(Sample - any[0], Sample);

    /// <summary>Children of the sample with multiple instability in any domain.</summary>
    public Proportion MultipleInstability => new(Sample - multiple[0], Sample);

    /// <summary>The tally of one child.</summary>
    internal static StabilityIndexTally Of(StabilityIndexAnswer answer)
    {
        Guard.Against.Null(answer);
        var tally = new StabilityIndexTally(new long[Regions], new long[Regions], new long[Regions]);
        tally.assessed[(int)answer.Assessed] = 1;
        if (answer.Assessed == StabilityDomains.All)
        {
            tally.any[(int)answer.AnyIn] = 1;
            tally.multiple[(int)answer.MultipleIn] = 1;
        }

        return tally;
    }

    /// <summary>Children of the sample with any change in exactly these domains: one region of the three circles.</summary>
    public Proportion AnyExactlyIn(StabilityDomains domains) => new(any[Index(domains)], Sample);

    /// <summary>Children of the sample with multiple instability in exactly these domains.</summary>
    public Proportion MultipleExactlyIn(StabilityDomains domains) => new(multiple[Index(domains)], Sample);

    /// <summary>Children of the sample with any change in these domains at least: a whole circle, or where circles meet.</summary>
    public Proportion AnyIn(StabilityDomains domains) => new(AtLeast(any, domains), Sample);

    /// <summary>Children of the sample with multiple instability in these domains at least.</summary>
    public Proportion MultipleIn(StabilityDomains domains) => new(AtLeast(multiple, domains), Sample);

    /// <summary>Children who could be assessed in these domains at least, of all asked about: the coverage to state beside the index.</summary>
    public Proportion AssessedIn(StabilityDomains domains) => new(AtLeast(assessed, domains), Children);

    /// <summary>Both tallies as one.</summary>
    public static StabilityIndexTally operator +(StabilityIndexTally left, StabilityIndexTally right) => Add(left, right);

    /// <inheritdoc cref="op_Addition"/>
    public static StabilityIndexTally Add(StabilityIndexTally left, StabilityIndexTally right)
    {
        Guard.Against.Null(left);
        Guard.Against.Null(right);
        return new StabilityIndexTally(Sum(left.any, right.any), Sum(left.multiple, right.multiple), Sum(left.assessed, right.assessed));
    }

    /// <inheritdoc/>
    public bool Equals(StabilityIndexTally? other) =>
        other is not null && any.SequenceEqual(other.any) && multiple.SequenceEqual(other.multiple) && assessed.SequenceEqual(other.assessed);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StabilityIndexTally);

    /// <inheritdoc/>
    public override int GetHashCode() => (Children, Sample).GetHashCode();

    private static long[] Sum(long[] left, long[] right) => left.Zip(right, (one, other) => one + other).ToArray();

    private static long AtLeast(long[] regions, StabilityDomains domains)
    {
        var wanted = Index(domains);
        return regions.Where((_, region) => (region & wanted) == wanted).Sum();
    }

    private static int Index(StabilityDomains domains)
    {
        Guard.Against.InvalidInput(domains is < StabilityDomains.None or > StabilityDomains.All, nameof(domains), "A combination of the three domains is required.");
        return (int)domains;
    }
}
