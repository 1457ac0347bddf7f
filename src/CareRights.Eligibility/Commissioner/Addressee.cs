namespace CareRights.Eligibility.Commissioner;

/// <summary>What is known of the person to whom representations would be made. A fact left <see langword="null"/> is not known.</summary>
public sealed record Addressee
{
    /// <summary>Whether the addressee is in England.</summary>
    public bool? InEngland { get; init; }

    /// <summary>Whether the addressee is providing the child or young person with accommodation or services.</summary>
    public bool? ProvidesAccommodationOrServices { get; init; }

    /// <summary>Whether the addressee is otherwise exercising functions in relation to the child or young person.</summary>
    public bool? ExercisesFunctions { get; init; }
}
