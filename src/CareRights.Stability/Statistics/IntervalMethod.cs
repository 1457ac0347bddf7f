namespace CareRights.Stability.Statistics;

/// <summary>How an interval was found.</summary>
internal enum IntervalMethod
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
