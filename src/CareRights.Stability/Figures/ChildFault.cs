namespace CareRights.Stability.Figures;

/// <summary>An error of the program that kept it from answering for a child: the child is Unknown in what it touches, and everybody else is answered for.</summary>
/// <param name="Child">The child.</param>
/// <param name="Fault">The kind of error, to be reported; nothing of what the child's record holds.</param>
public sealed record ChildFault(ChildKey Child, string Fault);
