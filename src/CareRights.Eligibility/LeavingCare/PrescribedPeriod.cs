using static CareRights.Instrument;

namespace CareRights.Eligibility.LeavingCare;

/// <summary>How long, and from what age, a child must have been looked after.</summary>
/// <param name="Weeks">The prescribed period, in weeks of seven days.</param>
/// <param name="FromAge">The prescribed age, after reaching which the period begins.</param>
internal readonly record struct CarePeriod(int Weeks, int FromAge)
{
    /// <summary>The period in days.</summary>
    public int Days => Weeks * 7;
}

/// <summary>The period prescribed for eligible children (Children Act 1989, Schedule 2, paragraph 19B(2)(b)). England.</summary>
internal static class PrescribedPeriod
{
    /// <summary>The period over time. Before 1 October 2001 there was none.</summary>
    public static Dated<CarePeriod> Law { get; } = new(
        new Enacted<CarePeriod>(new(2001, 10, 1), new(13, 14), LeavingCareRegulations2001.Regulation("3(1)"), new(2026, 11, 21)),
        new Enacted<CarePeriod>(new(2011, 4, 1), new(13, 14), CarePlanning2010.Regulation("40(1)"), new(2026, 11, 21))
        {
            State = "Read in the version of 1 August 2012; no later amendment of regulation 40 is known.",
        });
}
