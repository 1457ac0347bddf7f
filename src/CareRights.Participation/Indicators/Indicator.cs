using NodaTime;

namespace CareRights.Participation.Indicators;

/// <summary>How exactly a figure is given.</summary>
public enum Precision
{
    /// <summary>As counted or measured.</summary>
    Exact = 0,

    /// <summary>"Over 1,200": more than the value, by how much is not said.</summary>
    MoreThan,

    /// <summary>"Some 1,200", "nearly 20%": near the value, on which side is not said.</summary>
    About,
}

/// <summary>A published figure with what it takes to know what it says.</summary>
/// <param name="Measure">What is counted or measured, such as "enquiries to the advice line".</param>
/// <param name="Value">The figure.</param>
/// <param name="Unit">What one of it is: enquiry, case, child, referral, percent, percentage point, ratio.</param>
/// <param name="Source">Where it was published.</param>
public sealed partial record Indicator(string Measure, decimal Value, string Unit, string Source)
{
    /// <summary>How exactly the value is given.</summary>
    public Precision Precision { get; init; }

    /// <summary>The days it is about, both ends included; <see langword="null"/> if the source does not say which, as "last year" does not.</summary>
    public DateInterval? Period { get; init; }

    /// <summary>Whom it is about, such as "children in care aged 9 to 17"; <see langword="null"/> if the source does not say.</summary>
    public string? Population { get; init; }

    /// <summary>When it was published. Never used as its period: a report of 2019 may hold the figures of 2017/18.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>Nothing but the type: what it holds may be of a person, and is for nobody's log.</summary>
    public override string ToString() => nameof(Indicator);
}
