using System;
using System.Collections.Generic;

namespace CareRights.Safeguarding.Escalation;

/// <summary>Which emergency services are asked for.</summary>
[Flags]
internal enum Services
{
    None = 0,
    Police = 1,
    Ambulance = 2,
    Fire = 4,
}

/// <summary>Is somebody in danger now? One rule a fact or pair of facts; a sign that summarises facts only adds to them.</summary>
/// <remarks>
/// Each rule can only be fulfilled by more harm, and no answer of no undoes one. The rules on a missing child at night, on a child under 16 with nowhere to
/// sleep and on a contact that is lost are design rules of this library: guidance calls for a judgement there, and this library calls first.
/// </remarks>
internal static class Danger
{
    private const Services Both = Services.Police | Services.Ambulance;

    /// <summary>From 9pm to 6am.</summary>
    public static bool AtNight(Contact contact) => contact.Received is { } received && (received.Hour >= 21 || received.Hour < 6);

    public static List<(string Reason, Services Services)> Of(Contact contact)
    {
        var found = new List<(string, Services)>();
        foreach (var (applies, why, services) in Rules)
        {
            if (applies(contact))
            {
                found.Add((why, services));
            }
        }

        return found;
    }

    /// <summary>Whether anything at all is found; quicker than the list.</summary>
    public static bool Any(Contact contact)
    {
        foreach (var (applies, _, _) in Rules)
        {
            if (applies(contact))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Under(Contact contact, int age) => contact.ChildAge < age;

    private static bool Sign(Contact contact, DangerSigns sign) => (contact.Harm.DangerSigns & sign) != DangerSigns.None;

    private static bool Sign(Contact contact, ProtectionSigns sign) => (contact.Signs & sign) != ProtectionSigns.None;

    // The person of concern is with a child. Only a danger question answered no by itself, with nothing worse said than that a child may be at risk, leaves that to the people of the day.
    private static bool WithChild(Contact contact)
    {
        var harm = contact.Harm;
        var grave = contact.AnyProtectionSign || harm.AnyDangerSign || harm.SignificantHarmSuspected == Answer.Yes || harm.CrimeSuspected == Answer.Yes || harm.SelfHarmOrSuicide == Answer.Yes
            || harm.Missing == Answer.Yes || harm.Injury == Answer.Yes || harm.SexualActivity == Answer.Yes;
        return contact.PersonOfConcernWithChildToday == Answer.Yes && (grave || (contact.AnyConcern && harm.ImmediateDanger != Answer.No));
    }

    private static bool LostAndFindable(Contact contact) =>
        contact.ContactLost == Answer.Yes && (contact.ChildIdentifiable == Answer.Yes || contact.TechnicalIdentifierHeld == Answer.Yes)
        && contact.Harm.DangerUnanswered && contact.AnyProtectionSign;

    private static bool MissingAndTaken(Contact contact) =>
        contact.Harm.Missing == Answer.Yes
        && (contact.Harm.MutilationFeared == Answer.Yes || contact.Harm.TravelAbroadWithinDays == Answer.Yes || Sign(contact, ProtectionSigns.ForcedMarriageOrHonourAbuse));

    private static readonly (Func<Contact, bool> Applies, string Reason, Services Services)[] Rules =
    [
        (contact => contact.Harm.ImmediateDanger == Answer.Yes, "There is danger now.", Services.None),
        (contact => Sign(contact, DangerSigns.WeaponOrThreatToKill) || contact.Harm.Weapon == Answer.Yes, Said(DangerSigns.WeaponOrThreatToKill), Services.Police),
        (contact => Sign(contact, DangerSigns.StrangulationFireOrPoison), Said(DangerSigns.StrangulationFireOrPoison), Both | Services.Fire),
        (contact => Sign(contact, DangerSigns.OverdoseOrSuicidePlan) || contact.Harm.OverdoseOrPlanToDie == Answer.Yes, Said(DangerSigns.OverdoseOrSuicidePlan), Both),
        (contact => Sign(contact, DangerSigns.ViolenceInProgress), Said(DangerSigns.ViolenceInProgress), Both),
        (contact => Sign(contact, DangerSigns.AbuserPresentOrAloneWithChild), Said(DangerSigns.AbuserPresentOrAloneWithChild), Services.Police),
        (contact => Sign(contact, DangerSigns.InjuryInNonMobileInfant) || (contact.Harm.Injury == Answer.Yes && Under(contact, 1)), Said(DangerSigns.InjuryInNonMobileInfant), Both),
        (contact => Sign(contact, DangerSigns.ChildAloneOrLockedIn), Said(DangerSigns.ChildAloneOrLockedIn), Services.Police),
        (contact => Sign(contact, DangerSigns.MissingAndExploitedOrUnder13), Said(DangerSigns.MissingAndExploitedOrUnder13), Services.Police),
        (contact => Sign(contact, DangerSigns.RemovalAbroadImminent), Said(DangerSigns.RemovalAbroadImminent), Services.Police),
        (contact => Sign(contact, DangerSigns.ConcealedMedicalEmergency), Said(DangerSigns.ConcealedMedicalEmergency), Services.Ambulance),
        (contact => Sign(contact, DangerSigns.TreatmentOrFoodWithheld), Said(DangerSigns.TreatmentOrFoodWithheld), Both),
        (contact => Sign(contact, DangerSigns.SextortionWithDespair) || (contact.Harm.Sextortion == Answer.Yes && contact.Harm.SelfHarmOrSuicide == Answer.Yes),
            Said(DangerSigns.SextortionWithDespair), Both),
        (contact => Sign(contact, DangerSigns.PlanOfMassViolence), Said(DangerSigns.PlanOfMassViolence), Services.Police),
        (contact => contact.Harm.OtherDangerSigns.Count > 0, "The area lists what was said as danger to life.", Services.None),
        (contact => contact.Harm.Missing == Answer.Yes && Under(contact, 13), "A child under 13 is missing.", Services.Police),
        (contact => contact.Harm.Missing == Answer.Yes && (contact.Harm.Trafficking == Answer.Yes || Sign(contact, ProtectionSigns.Exploitation)), "The missing child may be exploited or trafficked.", Services.Police),
        (contact => contact.Harm.Missing == Answer.Yes && contact.Harm.SelfHarmOrSuicide == Answer.Yes, "The missing child hurts itself or thinks of suicide.", Both),
        (MissingAndTaken, "The missing child may be taken abroad, cut or married by force.", Services.Police),
        (contact => contact.Harm.Missing == Answer.Yes && AtNight(contact) && (contact.ChildAge is null or < 16 || (contact.LookedAfter == Answer.Yes && contact.ChildAge < 18)),
            "The child is missing at night and under 16, looked after, or of an age not known.", Services.Police),
        (contact => contact.Harm.TravelAbroadWithinDays == Answer.Yes && contact.AnyConcern, Said(DangerSigns.RemovalAbroadImminent), Services.Police),
        (WithChild, "The person of concern is with a child today, and danger is not ruled out.", Services.Police),
        (LostAndFindable, "The contact was lost before danger was ruled out.", Services.Police),
        (contact => contact.HomelessTonight == Answer.Yes && (Under(contact, 13) || (Under(contact, 16) && AtNight(contact))), "A child under 16 has nowhere to sleep.", Services.Police),
        (contact => contact.AdultInDanger == Answer.Yes, "An adult is in danger.", Services.None),
    ];

    private static string Said(DangerSigns sign) => "What was said means danger to life: " + SignWords.Of(sign) + ".";
}
