using NodaTime;

namespace CareRights.Stability.Measures.Placements;

/// <summary>Whether a child had been in care for a year, as DfE splits the placement measure.</summary>
internal enum TimeInCare
{
    /// <summary>The file does not show when the period of care began.</summary>
    Unknown = 0,

    /// <summary>Not looked after on the day.</summary>
    NotLookedAfter,

    /// <summary>Less than 12 months.</summary>
    LessThan12Months,

    /// <summary>12 months or more.</summary>
    TwelveMonthsOrMore,
}

/// <summary>How long had a child been in care?</summary>
internal static class TimesInCare
{
    /// <summary>The time in care without a break at the close of a day, counted from the start of the period of care: a start of care (S), or the end of a gap.</summary>
    public static TimeInCare On(PlacementHistory history, LocalDate asOf)
    {
        switch (LookedAfter.At(Guard.Against.Null(history), asOf, Definition.DfE).Outcome)
        {
            case Outcome.Unknown:
                return TimeInCare.Unknown;
            case Outcome.NotApplicable:
                return TimeInCare.NotLookedAfter;
        }

        var care = PeriodOfCare.At(history, asOf);
        return care.HasUnreadableCode ? TimeInCare.Unknown
            : care.Start <= asOf.PlusYears(-1) ? TimeInCare.TwelveMonthsOrMore
            : care.IsStartSeen ? TimeInCare.LessThan12Months
            : TimeInCare.Unknown;
    }
}
