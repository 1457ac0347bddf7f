namespace CareRights.Stability.Statistics;

/// <summary>How an interval was found.</summary>
public enum IntervalMethod
{
    /// <summary>Wilson's score interval for a proportion: the one to use by default for an authority's figures.</summary>
    Wilson = 0,

    /// <summary>The exact interval of Clopper and Pearson for a proportion: never covers less than it says, and so is wider.</summary>
    ClopperPearson,

    /// <summary>The exact interval for a rate of independent events.</summary>
    ExactPoisson,

    /// <summary>The exact Poisson interval widened by how far events cluster in the same children.</summary>
    ClusteredPoisson,

    /// <summary>Newcombe's interval for the difference of two proportions, from their Wilson intervals (1998, method 10).</summary>
    NewcombeDifference,

    /// <summary>Greenwood's variance on the log(-log) scale, for a survival curve.</summary>
    GreenwoodLogLog,
}

/// <summary>The range of values that the process behind a figure could have, at a stated confidence.</summary>
/// <param name="Lower">The lower end, included.</param>
/// <param name="Upper">The upper end, included.</param>
/// <param name="Confidence">How often such intervals cover the value of the process, between 0 and 1.</param>
/// <param name="Method">How it was found.</param>
/// <remarks>Equality is by value; not ordered; the default is the point 0; immutable and thread-safe.</remarks>
public readonly record struct ConfidenceInterval(double Lower, double Upper, double Confidence, IntervalMethod Method)
{
    /// <summary>What an interval about a figure for a whole population means. To be printed wherever an interval is.</summary>
    public static string Meaning =>
        "Process variation: every child is counted, so the figure itself has no sampling error. "
        + "The interval says how far the same practice with other children, or in another year, could have come out by chance.";

    /// <summary>Whether the interval holds a value, its ends included.</summary>
    public bool Contains(double value) => Lower <= value && value <= Upper;
}
