namespace CareRights.Eligibility.Commissioner;

/// <summary>A condition of the decision table in three-valued logic, with what would settle it.</summary>
/// <param name="Holds">Whether it holds; <see langword="null"/> if that is not settled.</param>
/// <param name="Gaps">What would settle it; none where it is settled.</param>
internal readonly record struct Condition(bool? Holds, Gaps Gaps)
{
    public static Condition Known(bool holds) => new(holds, Gaps.None);

    public static Condition Of(bool? holds, Gaps gap) => new(holds, holds is null ? gap : Gaps.None);

    public static Condition Open(Gaps gap) => new(null, gap);

    public static Condition operator !(Condition condition) => condition with { Holds = !condition.Holds };

    public static Condition operator &(Condition left, Condition right) => Of(left.Holds & right.Holds, left.Gaps | right.Gaps);

    public static Condition operator |(Condition left, Condition right) => Of(left.Holds | right.Holds, left.Gaps | right.Gaps);
}
