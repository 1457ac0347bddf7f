namespace CareRights.Stability.Statistics;

/// <summary>One step of a survival curve: a day on which the event came to somebody.</summary>
/// <param name="Day">Days since the start.</param>
/// <param name="AtRisk">Children still watched, and without the event, at the beginning of that day.</param>
/// <param name="Events">Children to whom it came on that day.</param>
/// <param name="Survival">The share to whom it has not come by the end of that day.</param>
/// <param name="Variance">Greenwood's variance of <paramref name="Survival"/>.</param>
/// <param name="GreenwoodSum">Greenwood's sum: events over at risk and over at risk less events, for every step so far.</param>
/// <remarks>Equality is by value; not ordered; the default is meaningless; immutable and thread-safe.</remarks>
public readonly record struct SurvivalStep(int Day, long AtRisk, long Events, double Survival, double Variance, double GreenwoodSum)
{
    /// <summary>Nothing but the type: what it holds may be of a person, and is for nobody's log.</summary>
    public override string ToString() => nameof(SurvivalStep);
}
