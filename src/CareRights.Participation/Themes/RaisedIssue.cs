using System.Collections.Generic;
using NodaTime;

namespace CareRights.Participation.Themes;

/// <summary>By whom an issue was brought.</summary>
public enum IssueRoute
{
    /// <summary>Not recorded.</summary>
    Unknown = 0,

    /// <summary>By a child or young person directly.</summary>
    Child,

    /// <summary>By an advocate.</summary>
    Advocate,

    /// <summary>By a parent or carer.</summary>
    Parent,

    /// <summary>By a professional.</summary>
    Professional,

    /// <summary>By a council of children in care.</summary>
    Council,
}

/// <summary>An issue that a council of children in care raised, or that a case of the advice line was about.</summary>
/// <param name="Category">What it is about, in the caller's own categories: school place, immigration status, brothers and sisters together. Upper and lower case make no difference.</param>
/// <param name="Raised">The day it was raised.</param>
public sealed record RaisedIssue(string Category, LocalDate Raised)
{
    /// <summary>Whom it concerns, in the caller's own groups: children in care, care leavers; empty if not recorded.</summary>
    public string Group { get; init; } = "";

    /// <summary>By whom it was brought.</summary>
    public IssueRoute Route { get; init; }

    /// <summary>The authority it is about; <see langword="null"/> if not recorded, as for an anonymous caller.</summary>
    public LocalAuthority? Authority { get; init; }

    /// <summary>The rights at stake, as the person who wrote it down saw them. A judgement: the library does not work it out.</summary>
    public IReadOnlyCollection<KeyRight> RightsAtStake { get; init; } = [];

    /// <summary>Nothing but the type: what it holds may be of a person, and is for nobody's log.</summary>
    public override string ToString() => nameof(RaisedIssue);
}
