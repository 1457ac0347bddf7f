namespace CareRights.Ssda903.Rules;

/// <summary>A row that a validation rule objects to.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Row">The row, which says where it stands and whose it is.</param>
/// <param name="Detail">What was counted, where the rule counts something, such as "22 days". Empty if it does not; never a date of birth or a postcode.</param>
public sealed record Breach(ValidationRule Rule, Row Row, string Detail)
{
    /// <summary>The rule and the place. Nothing of the child.</summary>
    public override string ToString() => Rule.Number + ", " + Row;
}
