using System.Collections.Generic;
using NodaTime;

namespace CareRights.Participation.Councils;

/// <summary>A meeting of a council of children in care that was held.</summary>
/// <param name="Date">The day.</param>
/// <remarks>Equality compares the lists by reference. Members are known by the caller's own ids, and no id is ever put in words.</remarks>
public sealed record CouncilMeeting(LocalDate Date)
{
    /// <summary>The authorities that had a member there; <see langword="null"/> if nobody wrote it down.</summary>
    public IReadOnlyCollection<LocalAuthority>? Represented { get; init; }

    /// <summary>The ids of the members who came; <see langword="null"/> if nobody wrote it down.</summary>
    public IReadOnlyCollection<string>? Members { get; init; }

    /// <summary>Whether people who decide about services were there; <see langword="null"/> if not known.</summary>
    public bool? DecisionMakersPresent { get; init; }

    /// <summary>The date alone: who came is not for messages.</summary>
    public override string ToString() => "meeting of " + Words.Of(Date);
}
