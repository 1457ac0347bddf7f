namespace CareRights.Ssda903.Rules;

/// <summary>How sure a rule is that what it found is wrong.</summary>
public enum RuleSeverity
{
    /// <summary>The data contradict themselves, a code set or a limit that has no exception.</summary>
    Error = 0,

    /// <summary>Unusual, and possible: somebody who knows the child should confirm it.</summary>
    Warning,
}
