using NodaTime;
using static CareRights.Eligibility.LeavingCare.Entitlements.EntitlementLaw;

namespace CareRights.Eligibility.LeavingCare.Entitlements;

/// <summary>Free prescriptions, dental and eye care to 25: announced, and not found in law. England.</summary>
internal static class Health
{
    private static readonly Instrument Announcement = new("Department of Health and Social Care announcement, 23 December 2025", AuthorityKind.Policy, "");
    private static readonly Limb Rules = new("meets regulations that have been made", Announcement.At(""));

    public static Entitlement FreePrescriptions { get; } = new(
        "FreePrescriptionsDentalAndSight", "Free prescriptions, dental and eye care", EntitlementNature.Discretion, "the National Health Service",
        "The government has said that these will be free for care leavers until 25. We have not found the law that does it.",
        From(new LocalDate(2025, 12, 23), Announcement.At(""), untilAge: 25, state: "Announced on 23 December 2025; reports differ on the start, and no amending regulations were found."),
        [_ => Rules.Unknown(Fact.HealthRegulations)]);
}
