namespace CareRights.Safeguarding;

/// <summary>The facts beyond its event that a clock may need, each with the option or column that answers it.</summary>
internal static class ClockFacts
{
    public static readonly MissingFact Time = new("Time", "the time of the event: a limit in hours runs from a time, not a day", "date");
    public static readonly MissingFact PossibleDay = new("PossibleDay", "a day of the event that can be: no clock has law before 14 October 1991", "date");
    public static readonly MissingFact BankHolidays = new("BankHolidays", "bank holidays beyond the calendar");
    public static readonly MissingFact FirstDay = new("FirstDay", "which day is day 1 of the order: on the police-protection route the first day of police protection, otherwise as the sealed order says", "first-day");
    public static readonly MissingFact OrderDays = new("OrderDays", "the first day of the order, or when it ends: the sealed order given ends before its first day", "first-day");
    public static readonly MissingFact UnderFive = new("UnderFive", "the child's age at the previous assessment: under five or not", "under-five");
    public static readonly MissingFact FirstReviewDay = new("FirstReviewDay", "the day on which the first review is held", "first-review");
    public static readonly MissingFact PreviousWasFirst = new("PreviousWasFirst", "whether the previous review was the child's first", "previous-was-first");
    public static readonly MissingFact AuthorityAware = new("AuthorityAware", "the day the local authority became aware of the arrangement", "authority-aware");
    public static readonly MissingFact NotificationSent = new("NotificationSent", "the day the notification was sent to the Panel", "date");
    public static readonly MissingFact PartnersAware = new("PartnersAware", "the day the safeguarding partners became aware of the incident", "partners-aware");
    public static readonly MissingFact IncidentKnown = new("IncidentKnown", "the day the authority became aware that the child died or was seriously harmed", "date");
    public static readonly MissingFact AbuseSuspected = new("AbuseSuspected", "the day the authority came to know or suspect abuse or neglect", "abuse-suspected");
    public static readonly MissingFact EnquiriesInitiated = new("EnquiriesInitiated", "whether section 47 enquiries were initiated at the strategy discussion");
    public static readonly MissingFact Basis = new("Basis", "the basis on which the child lives there", "basis");
    public static readonly MissingFact Started = new("Started", "the day the placement or living arrangement started", "placement-started");
    public static readonly MissingFact ToEighteen = new("ToEighteen", "whether the placement is intended to last until the child is 18", "intended-to-18");
    public static readonly MissingFact LongTerm = new("LongTerm", "whether it is a long term foster placement as defined", "long-term-foster");
    public static readonly MissingFact AgreesToFewer = new("AgreesToFewer", "whether the child, of sufficient understanding, agrees to fewer visits", "child-agrees");
    public static readonly MissingFact FirstReviewHeld = new("FirstReviewHeld", "whether the first review has been held", "first-review-held");

    public static MissingFact SkippedTime(string shown) => new("Time", "a time that was: the clocks in London skipped " + shown, "date");
}
