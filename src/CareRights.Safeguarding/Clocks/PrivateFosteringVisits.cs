using NodaTime;

namespace CareRights.Safeguarding;

/// <content>By when is a privately fostered child visited next?</content>
public sealed partial class Deadline
{
    /// <summary>The deadline of the next visit.</summary>
    /// <remarks>
    /// Children (Private Arrangements for Fostering) Regulations 2005, regulation 8(1) and (6): the arrangement is deemed to begin when the local
    /// authority becomes aware of it. England. Not encoded: visits that the child or the carer reasonably asks for (8(2)), which have no number.
    /// </remarks>
    /// <param name="authorityAware">The day on which the authority became aware; <see langword="null"/> if not known, and then the shorter interval is used.</param>
    /// <param name="lastVisit">When the last visit was made.</param>
    /// <param name="calendar">The working days, for arranging.</param>
    public static Deadline NextFosteringVisit(LocalDate? authorityAware, EventTime lastVisit, WorkingDays calendar)
    {
        var firstYearOver = authorityAware is { } aware ? lastVisit.Date >= StatutoryAge.Attained(aware, 1) : (bool?)null;
        var deadline = Deadline.Of(firstYearOver == true ? Clock.FosteringVisitLaterYears : Clock.FosteringVisitFirstYear, lastVisit, calendar);
        return firstYearOver is null
            ? deadline.While(Bound.MayBeLater, [ClockFacts.AuthorityAware], "The shorter interval is used, because a fact is not known: " + ClockFacts.AuthorityAware + ".")
            : deadline;
    }
}
