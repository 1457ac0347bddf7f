using System.Collections.Generic;

namespace CareRights.Safeguarding.Escalation;

/// <summary>Each sign in words for a person to read.</summary>
internal static class SignWords
{
    public static IEnumerable<string> Of(HarmAnswers harm)
    {
        foreach (var (sign, words) in Danger)
        {
            if (harm.DangerSigns.HasFlag(sign))
            {
                yield return words;
            }
        }

        foreach (var (sign, words) in Protection)
        {
            if (harm.ProtectionSigns.HasFlag(sign))
            {
                yield return words;
            }
        }

        if (harm.OtherDangerSigns.Count > 0)
        {
            yield return "a danger sign of the area";
        }

        if (harm.OtherProtectionSigns.Count > 0)
        {
            yield return "a protection sign of the area";
        }
    }

    public static string Of(DangerSigns sign) => System.Array.Find(Danger, row => row.Sign == sign).Words;

    private static readonly (DangerSigns Sign, string Words)[] Danger =
    [
        (DangerSigns.WeaponOrThreatToKill, "a weapon, or a threat to kill"),
        (DangerSigns.StrangulationFireOrPoison, "strangulation, choking, fire or poisoning"),
        (DangerSigns.OverdoseOrSuicidePlan, "an overdose, or a plan or the means to die"),
        (DangerSigns.ViolenceInProgress, "violence heard or in progress"),
        (DangerSigns.AbuserPresentOrAloneWithChild, "the person of concern is there, coming, or alone with a child"),
        (DangerSigns.InjuryInNonMobileInfant, "an injury to a baby who cannot yet move about"),
        (DangerSigns.ChildAloneOrLockedIn, "a child alone, locked in or locked out"),
        (DangerSigns.MissingAndExploitedOrUnder13, "a child missing who is exploited or under 13"),
        (DangerSigns.RemovalAbroadImminent, "a child to be taken abroad within days"),
        (DangerSigns.ConcealedMedicalEmergency, "labour, bleeding or collapse that is being hidden"),
        (DangerSigns.TreatmentOrFoodWithheld, "life-saving treatment or food refused or withheld"),
        (DangerSigns.SextortionWithDespair, "sexual extortion with despair or a deadline"),
        (DangerSigns.PlanOfMassViolence, "a plan of mass violence or terrorism"),
    ];

    private static readonly (ProtectionSigns Sign, string Words)[] Protection =
    [
        (ProtectionSigns.SexualActivityUnder13, "sexual activity under 13"),
        (ProtectionSigns.SexualAbuseDisclosed, "sexual abuse"),
        (ProtectionSigns.ChildOnChildSexualHarm, "sexual harm of a child by a child"),
        (ProtectionSigns.ForcedMarriageOrHonourAbuse, "forced marriage, or abuse in the name of honour"),
        (ProtectionSigns.Exploitation, "sexual or criminal exploitation, debt or a gang"),
        (ProtectionSigns.DomesticAbuse, "domestic abuse"),
        (ProtectionSigns.FabricatedOrInducedIllness, "illness that may be made up or caused"),
        (ProtectionSigns.FaithOrBelief, "harm linked to faith or belief"),
        (ProtectionSigns.RestraintOrUnlawfulConfinement, "injury in restraint, or unlawful locking up"),
        (ProtectionSigns.UnregisteredPlacementUnder16, "a child under 16 in an unregistered placement"),
        (ProtectionSigns.UnbornWithSiblingAtRisk, "an unborn baby whose brother or sister is on a plan or was removed"),
        (ProtectionSigns.SiblingDeathOrSeriousInjury, "the death or serious injury of a brother or sister"),
        (ProtectionSigns.PastAbuserHasAccessToChildren, "a past abuser who can reach children now"),
        (ProtectionSigns.ChildCannotSpeakFreely, "a child who cannot speak freely"),
        (ProtectionSigns.Retraction, "a child who takes back what was said"),
        (ProtectionSigns.ChildNotSeen, "a child not seen, withdrawn from school or hidden"),
        (ProtectionSigns.OnlineAbuse, "indecent images or grooming online"),
        (ProtectionSigns.EarlierReferralUnanswered, "an earlier referral that was not answered"),
    ];
}
