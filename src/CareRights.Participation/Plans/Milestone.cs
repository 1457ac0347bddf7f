using NodaTime;

namespace CareRights.Participation.Plans;

/// <summary>A step of a plan, with when it was planned and when it happened.</summary>
public sealed record Milestone
{
    /// <summary>Names a step.</summary>
    /// <param name="name">What is to happen.</param>
    public Milestone(string name) => Name = Guard.Against.NullOrWhiteSpace(name);

    /// <summary>What is to happen.</summary>
    public string Name { get; }

    /// <summary>When it was first planned; <see langword="null"/> if that is not known, as where a report says only that dates were amended.</summary>
    public PartialDate? FirstPlanned { get; init; }

    /// <summary>When it is planned now; <see langword="null"/> if no date is known.</summary>
    public PartialDate? Planned { get; init; }

    /// <summary>When it happened; <see langword="null"/> if it has not, or if nothing is recorded.</summary>
    public PartialDate? Actual { get; init; }

    /// <summary>Whether it is meant to fall in half-term; <see langword="null"/> if the plan does not say.</summary>
    public bool? InHalfTerm { get; init; }
}

/// <summary>How many days after the period planned something falls: a range, since a month leaves the day open.</summary>
/// <param name="AtLeast">The fewest days after the last day of the period planned; negative if before it.</param>
/// <param name="AtMost">The most days after it.</param>
/// <remarks>Equality is by value. The default is no slippage, exactly.</remarks>
public readonly record struct Slippage(int AtLeast, int AtMost)
{
    /// <summary>Whether it is later than planned: <see cref="CareRights.Answer.Unknown"/> where the days left open decide.</summary>
    public Answer IsLate => AtLeast > 0 ? Answer.Yes : AtMost <= 0 ? Answer.No : Answer.Unknown;

    /// <summary>How far a date lies after another. Any day of a month planned keeps to the plan, so days are counted from its last.</summary>
    public static Slippage Between(PartialDate planned, PartialDate actual) => new(
        Period.DaysBetween(planned.Latest, actual.Earliest),
        Period.DaysBetween(planned.Latest, actual.Latest));

    /// <summary>The slippage in words.</summary>
    public override string ToString() => (AtLeast, AtMost) switch
    {
        (_, <= 0) => "not late",
        ( <= 0, _) => $"at most {Words.Count(AtMost, "day", "days")} late",
        _ when AtLeast == AtMost => Words.Count(AtLeast, "day", "days") + " late",
        _ => $"{AtLeast} to {AtMost} days late",
    };
}
