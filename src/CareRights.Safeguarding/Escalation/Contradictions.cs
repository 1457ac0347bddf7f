using System.Collections.Generic;

namespace CareRights.Safeguarding.Escalation;

/// <summary>Facts that disagree. What was said outranks an answer of no; a human looks now.</summary>
internal static class Contradictions
{
    public static IReadOnlyList<string> Of(Contact contact)
    {
        var harm = contact.Harm;
        var found = new List<string>();
        var signs = AnySign(harm);
        var said = signs ? string.Join("; ", SignWords.Of(harm)) + " was said." : "";
        var danger = Danger.Any(contact);
        Say(signs && harm.ImmediateDanger == Answer.No && danger, "'Immediate danger' is answered no, but " + said, found);
        Say(signs && harm.ImmediateDanger is null && harm.OtherQuestions == Answer.No && danger, "Every other question is answered no together, but " + said, found);
        Say(!signs && harm.ImmediateDanger == Answer.No && danger, "'Immediate danger' is answered no, but the other facts together mean danger.", found);
        Say(signs && harm.MayBeAtRiskOfHarm == Answer.No && harm.AnotherChildMayBeAtRisk == Answer.No && contact.AdultInDanger != Answer.Yes && contact.AdultAtRisk != Answer.Yes, "No child is said to be at risk, but " + said, found);
        Say(harm.Missing == Answer.No && harm.DangerSigns.HasFlag(DangerSigns.MissingAndExploitedOrUnder13), "'Missing' is answered no, but a child is said to be missing.", found);
        Say(
            harm.SelfHarmOrSuicide == Answer.No && (harm.OverdoseOrPlanToDie == Answer.Yes || (harm.DangerSigns & (DangerSigns.OverdoseOrSuicidePlan | DangerSigns.SextortionWithDespair)) != DangerSigns.None),
            "'Self-harm or suicide' is answered no, but an overdose, a plan to die or despair was said.",
            found);
        Say(harm.Trafficking == Answer.No && harm.ProtectionSigns.HasFlag(ProtectionSigns.Exploitation), "'Trafficking' is answered no, but exploitation was said.", found);
        Say(harm.Weapon == Answer.No && harm.DangerSigns.HasFlag(DangerSigns.WeaponOrThreatToKill), "'Weapon' is answered no, but a weapon or threat was said.", found);
        Say(harm.Injury == Answer.No && harm.DangerSigns.HasFlag(DangerSigns.InjuryInNonMobileInfant), "'Injury' is answered no, but an injury was said.", found);
        Say(
            contact.PersonOfConcernWithChildToday == Answer.No && harm.DangerSigns.HasFlag(DangerSigns.AbuserPresentOrAloneWithChild),
            "The person of concern is said not to be with a child, and to be there or coming.",
            found);
        Say(contact.Age < 18 && contact.MayBeUnder18 == Answer.No, "The age is under 18, and 'may be under 18' is answered no.", found);
        Say(contact.Age < 18 && contact.Caller == Caller.CareLeaver, "The caller is given as a care leaver of 18 or over, and the age is under 18.", found);
        Say(contact.Age >= 18 && contact.Caller == Caller.Child, "The caller is given as a child, and the age is 18 or over.", found);
        Say(contact.Age >= 16 && contact.Age < 18 && harm.ProtectionSigns.HasFlag(ProtectionSigns.UnregisteredPlacementUnder16), "The child is said to be under 16, and the age is 16 or over.", found);
        Say(contact.Age is >= 13 and < 18 && harm.ProtectionSigns.HasFlag(ProtectionSigns.SexualActivityUnder13), "Sexual activity under 13 is said, and the age is 13 or over.", found);
        Say(contact.LookedAfter == Answer.No && contact.PlacingAuthority.Length > 0, "The child is said not to be looked after, and an authority is named that looks after the child.", found);
        Say(
            contact.Nation != Nation.Unknown && Nations.Of(contact.ChildIsIn) is var there && there != Nation.Unknown && there != contact.Nation,
            "The nation is given as " + Nations.Name(contact.Nation) + ", and the authority where the child is lies in " + Nations.Name(Nations.Of(contact.ChildIsIn)) + ".",
            found);
        return found;
    }

    private static bool AnySign(HarmAnswers harm) => harm.AnyDangerSign || harm.ProtectionSigns != ProtectionSigns.None || harm.OtherProtectionSigns.Count > 0;

    private static void Say(bool applies, string words, List<string> found)
    {
        if (applies)
        {
            found.Add(words);
        }
    }
}
