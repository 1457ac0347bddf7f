namespace CareRights.Eligibility.LeavingCare;

/// <summary>Findings about care, which name what is missing of it only where that is needed.</summary>
internal static class Findings
{
    /// <summary>The finding for a limb that turns on care; <paramref name="otherwise"/> is what is missing where every fact of care is known.</summary>
    public static Finding Of(this Limb limb, bool? holds, in Life life, MissingFact? otherwise = null) =>
        holds is null ? limb.Unknown(life.MissingOfCare(otherwise ?? Fact.LookedAfterPeriods)) : limb.Is(holds);
}
