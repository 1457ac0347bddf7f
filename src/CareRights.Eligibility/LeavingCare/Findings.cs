namespace CareRights.Eligibility.LeavingCare;

/// <summary>Findings about care, which name what is missing of it only where that is needed.</summary>
internal static class Findings
{
    /// <summary>The finding for a limb that turns on care; <paramref name="otherwise"/> is what is missing where every fact of care is known.</summary>
    public static Finding Of(this Limb limb, bool? holds, in PreparedPerson prepared, MissingFact? otherwise = null) =>
        holds is null ? limb.Unknown(prepared.MissingOfCare(otherwise ?? Fact.LookedAfterPeriods)) : limb.Is(holds);

    /// <summary>The finding for a limb that turns on a list of facts; where the facts disagree, what they disagree on is missing.</summary>
    public static Finding Asking(this Limb limb, bool? holds, in PreparedPerson prepared, MissingFact fact) =>
        holds is null ? limb.Unknown(prepared.Open(fact)) : limb.Is(holds);
}
