using NodaTime;
using static CareRights.Instrument;

namespace CareRights.Eligibility.LeavingCare;

/// <summary>How long may a child who claimed to be 16 or 17, and is then assessed as under 16, stay in <i>other arrangements</i>?</summary>
/// <remarks>
/// <para>Care Planning, Placement and Case Review (England) Regulations 2010, regulations 27A and 27B(2), inserted by SI 2021/161 from 9 September 2021. England.</para>
/// <para>Not encoded: which settings regulation 27A allows for a child under 16 (a care home, hospital, residential family centre, school or holiday scheme).</para>
/// </remarks>
public static class PlacementUnderSixteen
{
    private const int WorkingDaysAllowed = 10;

    private static readonly LocalDate Begins = new(2021, 9, 9);

    /// <summary>The provision.</summary>
    public static Citation Authority { get; } = CarePlanning2010.Regulation("27B(2)");

    /// <summary>The last day allowed: ten working days beginning with the day of the assessment.</summary>
    /// <param name="assessed">The day on which the child was assessed as under 16.</param>
    /// <param name="calendar">The working days: <see cref="WorkingDays.EnglandAndWales"/>, or that calendar with a later proclamation.</param>
    /// <returns>The day; <see langword="null"/> before 9 September 2021 and where the calendar does not reach.</returns>
    public static LocalDate? LastDay(LocalDate assessed, WorkingDays calendar) =>
        assessed < Begins ? null : Guard.Against.Null(calendar).BeginningWith(assessed, WorkingDaysAllowed);
}
