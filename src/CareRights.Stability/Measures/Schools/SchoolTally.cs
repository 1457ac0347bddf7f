namespace CareRights.Stability.Measures.Schools;

/// <summary>How many children moved school, and how many could not be seen.</summary>
/// <param name="Moves">The children by answer and by number of moves. Those not in the sample are among the not applicable.</param>
/// <param name="NotInCohort">Not in care on the day, or not of the age.</param>
/// <param name="NotInSample">Never matched to a school census.</param>
/// <remarks>Tallies add up in any order and any grouping. Equality is by value. Immutable.</remarks>
internal sealed record SchoolTally(CountTally Moves, long NotInCohort, long NotInSample)
{
    /// <summary>The tally of no children.</summary>
    public static SchoolTally None { get; } = new(CountTally.None, 0, 0);

    /// <summary>The tally of one child.</summary>
    public static SchoolTally Of(SchoolAnswer answer)
    {
        Guard.Against.Null(answer);
        return new SchoolTally(
            CountTally.Of(answer.Outcome, answer.Count),
            answer.Standing == SchoolStanding.NotInCohort ? 1 : 0,
            answer.Standing == SchoolStanding.NotInSample ? 1 : 0);
    }

    /// <summary>Both tallies as one.</summary>
    public static SchoolTally operator +(SchoolTally left, SchoolTally right) => Add(left, right);

    /// <inheritdoc cref="op_Addition"/>
    public static SchoolTally Add(SchoolTally left, SchoolTally right)
    {
        Guard.Against.Null(left);
        Guard.Against.Null(right);
        return new SchoolTally(left.Moves + right.Moves, left.NotInCohort + right.NotInCohort, left.NotInSample + right.NotInSample);
    }
}
