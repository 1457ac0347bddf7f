namespace CareRights;

/// <summary>Something that is not known and would settle a finding: a fact about the person, a judgement that somebody has to make, or a point of law.</summary>
/// <remarks>Equality is by value. Immutable; may be shared between threads.</remarks>
public sealed record MissingFact
{
    /// <summary>States what is missing.</summary>
    /// <param name="id">A name that does not change, such as <c>DateOfBirth</c>.</param>
    /// <param name="question">What to find out, in words: "whether there is a pathway plan".</param>
    /// <param name="path">The field of the facts that answers it, such as <c>lookedAfterPeriods[].nation</c>; empty where no field does, as for a point of law.</param>
    /// <exception cref="System.ArgumentException"><paramref name="id"/> or <paramref name="question"/> is empty.</exception>
    /// <example><code>
    /// MissingFact born = new("DateOfBirth", "date of birth", "dateOfBirth");
    /// Finding finding = limb.Is(person.Born is { } day ? day &lt; asOf : null, born);
    /// </code></example>
    public MissingFact(string id, string question, string path = "")
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Question = Guard.Against.NullOrWhiteSpace(question);
        Path = Guard.Against.Null(path);
    }

    /// <summary>A name that does not change.</summary>
    public string Id { get; }

    /// <summary>What to find out, in words.</summary>
    public string Question { get; }

    /// <summary>The field of the facts that answers it; empty where no field does.</summary>
    public string Path { get; }

    /// <summary>A point of law that was not read for the day asked about.</summary>
    internal static MissingFact OfLaw(string question) => new("Law", question);

    /// <summary>The question.</summary>
    public override string ToString() => Question;
}
