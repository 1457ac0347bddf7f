using NodaTime;

namespace CareRights.Eligibility.Commissioner;

/// <summary>A safeguarding concern that triage raises, for the caller to hand on to whatever acts on it. It depends on nothing else in the enquiry: not the remit, the enquirer, anonymity, nor a court.</summary>
/// <param name="RaisedOn">The day of the enquiry.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="RestsOn">The same in words.</param>
/// <param name="TellTheEnquirer">What the enquirer is told of it.</param>
/// <param name="Authority">Where the service says that it passes on every concern.</param>
public sealed record SafeguardingConcern(LocalDate RaisedOn, ConcernBasis Basis, string RestsOn, string TellTheEnquirer, Citation Authority)
{
    /// <summary>Nothing but the type: what it holds may be of a person, and is for nobody's log.</summary>
    public override string ToString() => nameof(SafeguardingConcern);
}
