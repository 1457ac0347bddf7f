namespace CareRights.Stability.Measures.Index;

/// <summary>What is known of one child's instability in one domain.</summary>
/// <param name="Any">Whether there was any change.</param>
/// <param name="Multiple">Whether there was multiple instability: two changes of placement, one move of school in mid-year, or two changes of social worker, or more.</param>
/// <remarks>
/// <see cref="Outcome.NotApplicable"/> says that the child cannot be assessed in the domain: a child of three has no school, and one who was never matched to a census has none that can be seen.
/// Equality is by value; not ordered; the default is unknown; immutable and thread-safe.
/// </remarks>
internal readonly record struct DomainInstability(Outcome Any, Outcome Multiple)
{
    /// <summary>The child cannot be assessed in the domain.</summary>
    public static DomainInstability NotAssessed => new(Outcome.NotApplicable, Outcome.NotApplicable);

    /// <summary>From a count of changes.</summary>
    /// <param name="changes">How many; <see langword="null"/> if not known.</param>
    /// <param name="multiple">From how many on it is multiple instability.</param>
    /// <exception cref="System.ArgumentException">A number is negative.</exception>
    public static DomainInstability Of(int? changes, int multiple)
    {
        Guard.Against.Negative(multiple);
        return changes is { } number
            ? new(Reaches(Guard.Against.Negative(number, nameof(changes)), 1), Reaches(number, multiple))
            : default;
    }

    /// <summary>Instability in both of two periods; not assessed where the child was not in either.</summary>
    public DomainInstability And(DomainInstability other) => new(Both(Any, other.Any), Both(Multiple, other.Multiple));

    private static Outcome Reaches(int count, int threshold) => count >= threshold ? Outcome.Yes : Outcome.No;

    private static Outcome Both(Outcome one, Outcome other) =>
        one == Outcome.NotApplicable || other == Outcome.NotApplicable ? Outcome.NotApplicable
        : one == Outcome.No || other == Outcome.No ? Outcome.No
        : one == Outcome.Yes && other == Outcome.Yes ? Outcome.Yes
        : Outcome.Unknown;
}
