using NodaTime;

namespace CareRights.Stability.Figures;

/// <summary>A review that was held.</summary>
/// <param name="Day">The day; <see langword="null"/> if it could not be read.</param>
/// <param name="Participation">How the child took part.</param>
/// <param name="Ending">The year of the return that holds it, by the calendar year in which it ends; <see langword="null"/> if it does not say. A review whose day could not be read was held in that year.</param>
internal sealed record ReviewHeld(LocalDate? Day, ReviewParticipation Participation, int? Ending = null)
{
    /// <summary>Whether the day is not known and may lie in a span of years, both included.</summary>
    internal bool IsPerhapsIn(StatisticalYear first, StatisticalYear last) => Day is null && !(Ending < first.Ending) && !(Ending > last.Ending);

    /// <summary>Nothing but the type: what it holds may be of a person, and is for nobody's log.</summary>
    public override string ToString() => nameof(ReviewHeld);
}

/// <summary>What one year's return says of the health of a child looked after for twelve months (OC2).</summary>
/// <param name="Ending">The year of the return, by the calendar year in which it ends; <see langword="null"/> if it does not say.</param>
/// <param name="SdqScore">The score of the strengths and difficulties questionnaire.</param>
/// <param name="HasSdqReason">Whether a reason for no score is given.</param>
/// <param name="Convicted">Convicted, or given a youth caution, in the year.</param>
/// <param name="HealthCheck">Development checks up to date, for a child under five.</param>
/// <param name="Immunisations">Immunisations up to date.</param>
/// <param name="TeethCheck">Teeth checked by a dentist.</param>
/// <param name="HealthAssessment">Had the annual health assessment.</param>
/// <param name="SubstanceMisuse">Found to have a substance misuse problem.</param>
internal sealed record HealthYear(
    int? Ending, int? SdqScore, bool HasSdqReason, bool? Convicted, bool? HealthCheck, bool? Immunisations, bool? TeethCheck, bool? HealthAssessment, bool? SubstanceMisuse);

/// <summary>What one year's return says of a care leaver around a birthday (OC3). A code is as the return writes it.</summary>
/// <param name="Ending">The year of the return, by the calendar year in which it ends; <see langword="null"/> if it does not say.</param>
/// <param name="InTouch">Whether the authority is in touch (IN_TOUCH); <see langword="null"/> if blank or unreadable.</param>
/// <param name="Activity">The main activity (ACTIV).</param>
/// <param name="Accommodation">The accommodation (ACCOM).</param>
internal sealed record CareLeaverYear(int? Ending, string? InTouch, string? Activity, string? Accommodation)
{
    /// <summary>Nothing but the type: what it holds may be of a person, and is for nobody's log.</summary>
    public override string ToString() => nameof(CareLeaverYear);
}

/// <summary>A time missing, or away without authority.</summary>
/// <param name="Start">The first day; <see langword="null"/> if it could not be read.</param>
/// <param name="End">The day it ended; <see langword="null"/> while it lasts.</param>
/// <param name="IsMissing">Whether missing (M) and not away without authority (A); <see langword="null"/> if the code could not be read.</param>
internal sealed record Absence(LocalDate? Start, LocalDate? End, bool? IsMissing)
{
    /// <summary>Nothing but the type: what it holds may be of a person, and is for nobody's log.</summary>
    public override string ToString() => nameof(Absence);
}

/// <summary>The dates on the way to an adoption (AD1).</summary>
/// <param name="Decided">The day of the decision that the child should be placed for adoption.</param>
/// <param name="Matched">The day the match with the adopters was decided.</param>
internal sealed record AdoptionDates(LocalDate? Decided, LocalDate? Matched)
{
    /// <summary>Nothing but the type: what it holds may be of a person, and is for nobody's log.</summary>
    public override string ToString() => nameof(AdoptionDates);
}

/// <summary>A span of days; open while it lasts.</summary>
/// <param name="Start">The first day; <see langword="null"/> if it could not be read.</param>
/// <param name="End">The day it ended; <see langword="null"/> while it lasts.</param>
internal sealed record DateSpan(LocalDate? Start, LocalDate? End)
{
    /// <summary>Nothing but the type: what it holds may be of a person, and is for nobody's log.</summary>
    public override string ToString() => nameof(DateSpan);
}
