using NodaTime;

namespace CareRights.Eligibility.LeavingCare;

/// <summary>Findings about care, which name what is missing of it only where that is needed.</summary>
internal static class Findings
{
    public const string LeapDayNote = "Born on 29 February: an age is attained on 1 March in a year that has no such day. On another reading it would be attained on 28 February.";

    /// <summary>The finding for a limb that turns on care; <paramref name="otherwise"/> is what is missing where every fact of care is known.</summary>
    public static Finding Of(this Limb limb, bool? holds, in PreparedPerson prepared, MissingFact? otherwise = null) =>
        holds is null ? limb.Unknown(prepared.MissingOfCare(otherwise ?? Fact.LookedAfterPeriods)) : limb.Is(holds);

    /// <summary>The finding, saying so where the day chosen for a birth on 29 February decides whether an age is attained.</summary>
    public static Finding At(this Finding finding, in PreparedPerson prepared, LocalDate asOf, LocalDate attained) =>
        prepared.IsBirthKnown && attained.Year == asOf.Year && StatutoryAge.Of(prepared.Born).DependsOnLeapDay(asOf) ? finding.With(LeapDayNote) : finding;

    /// <summary>The finding for a limb that turns on a list of facts; where the facts disagree, what they disagree on is missing.</summary>
    public static Finding Asking(this Limb limb, bool? holds, in PreparedPerson prepared, MissingFact fact) =>
        holds is null ? limb.Unknown(prepared.Open(fact)) : limb.Is(holds);
}
