namespace CareRights.Ssda903.Rules;

/// <summary>An error of the program: a rule was not checked for a child.</summary>
/// <param name="Rule">The rule; <see langword="null"/> if the child could be held to none.</param>
/// <param name="Child">The authority's identifier of the child.</param>
/// <param name="Fault">The kind of error, to be reported; nothing of what the child's record holds.</param>
internal sealed record CheckFault(ValidationRule? Rule, string Child, string Fault);
