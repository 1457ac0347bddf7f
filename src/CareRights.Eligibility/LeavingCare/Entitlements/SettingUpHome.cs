using NodaTime;
using static CareRights.Eligibility.LeavingCare.Entitlements.EntitlementLaw;

namespace CareRights.Eligibility.LeavingCare.Entitlements;

/// <summary>The setting up home allowance of the guidance on leaving care (volume 3): at least 3,000 pounds from 1 April 2023, 2,000 before. England.</summary>
internal static class SettingUpHome
{
    private static readonly Instrument LeavingCareGuidance = new("Children Act 1989 guidance and regulations, volume 3: planning transition to adulthood for care leavers", AuthorityKind.StatutoryGuidance, "");
    private static readonly Limb Leaving = new("is a relevant or former relevant child", LeavingCareGuidance.At("setting up home"));

    public static Entitlement Allowance { get; } = new(
        "SettingUpHomeAllowance", "Setting up home allowance", EntitlementNature.LocalPractice, PersonOnDay.Responsible,
        "When you move into your own home, guidance says the council should give you at least 3,000 pounds to set it up. Some councils give less: ask why.",
        new Dated<EntitlementTerms>(
            new Enacted<EntitlementTerms>(new LocalDate(2022, 2, 1), new(2000), LeavingCareGuidance.At("setting up home"), ReadAgain, State: "The amount is older than this edition; the day it was set was not read.", InForceBefore: true),
            new Enacted<EntitlementTerms>(new LocalDate(2023, 4, 1), new(3000), LeavingCareGuidance.At("setting up home"), ReadAgain, State: "Guidance, not law. No later rise was found; about one council in ten gave less in 2024.")),
        [s => Leaving.AnyOf(s.IsRelevant, s.IsFormerRelevant)]);
}
