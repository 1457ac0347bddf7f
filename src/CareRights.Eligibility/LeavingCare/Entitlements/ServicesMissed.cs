using static CareRights.Eligibility.LeavingCare.Entitlements.EntitlementLaw;

namespace CareRights.Eligibility.LeavingCare.Entitlements;

/// <summary>R (GE (Eritrea)) v Secretary of State for the Home Department and Bedford BC [2014] EWCA Civ 1490: the power to make good accommodation that was owed and not given. England.</summary>
internal static class ServicesMissed
{
    private static readonly Instrument MakingGood = new("R (GE (Eritrea)) v Secretary of State for the Home Department and Bedford BC [2014] EWCA Civ 1490", AuthorityKind.CaseLaw, "");
    private static readonly Limb WasOwed = new("was owed a duty under section 20 and was given no accommodation", MakingGood.At(""));

    public static Entitlement Power { get; } = new(
        "ServicesMissed", "Services that should have been given", EntitlementNature.Power, "the authority that failed to accommodate",
        "If the council should have taken you into care before 18 and did not, it can give you the help you missed. Ask for a decision and for reasons.",
        From2001(MakingGood.At("")), [s => WasOwed.Is(s.Person.WasOwedSection20AndNotAccommodated, Fact.OwedSection20ButNotAccommodated)],
        "A power to make good an unlawful failure, not a status; it must be exercised on reasonable enquiry, the needs revealed since among it (R (HP) v Royal Borough of Greenwich [2023] EWHC 744 (Admin)).");
}
