using System.Collections.Generic;

namespace CareRights.Safeguarding.Escalation;

/// <summary>Why the child or the caller is not told first.</summary>
internal sealed class ReasonsNotToTell
{
    // Kinds of abuse that telling makes worse, no matter who is told.
    private const ProtectionSigns WorseIfTold = ProtectionSigns.ForcedMarriageOrHonourAbuse | ProtectionSigns.Exploitation | ProtectionSigns.FabricatedOrInducedIllness;

    // Worse if a parent or carer who may have done it, or who speaks for the child, learns of it first.
    private const ProtectionSigns WorseIfTheFamilyKnows = ProtectionSigns.SexualAbuseDisclosed | ProtectionSigns.DomesticAbuse | ProtectionSigns.FaithOrBelief | ProtectionSigns.SexualActivityUnder13;

    private const ProtectionSigns WorseIfTheCarerKnows = ProtectionSigns.ChildCannotSpeakFreely | ProtectionSigns.ChildNotSeen | ProtectionSigns.Retraction;

    private ReasonsNotToTell(List<string> forChild, List<string> forCallerAlone, bool holdsTheCaller)
    {
        ForChild = forChild;
        ForCallerAlone = forCallerAlone;
        HoldsTheCaller = holdsTheCaller;
    }

    /// <summary>Reasons that hold back the child, and the caller with the child.</summary>
    public IReadOnlyList<string> ForChild { get; }

    /// <summary>Reasons that hold back the caller alone, who is or may be the person of concern.</summary>
    public IReadOnlyList<string> ForCallerAlone { get; }

    public bool HoldsTheCaller { get; }

    public static ReasonsNotToTell Of(Contact contact)
    {
        var both = Both(contact);
        var caller = new List<string>();
        var mayBe = contact.CallerIsPersonOfConcern != Answer.No;
        if (contact.CallerIsPersonOfConcern == Answer.Yes)
        {
            caller.Add("The caller is the person of concern, or close to them: not told by this service.");
        }
        else if (mayBe && WorseIfThisCallerKnows(contact))
        {
            caller.Add("The caller may be the person of concern, or close to them, and knowing may put the child in more danger: not told until that is ruled out.");
        }

        return new(both, caller, caller.Count > 0 || HoldsBoth(contact, both.Count, mayBe));
    }

    // A caller who is certainly not the person of concern may know, if the only reasons are that the child cannot be reached or would not understand.
    private static bool HoldsBoth(Contact contact, int reasons, bool mayBe)
    {
        var onlyTheChilds = 0;
        foreach (var recorded in contact.ReasonsNotToTellNow)
        {
            onlyTheChilds += recorded is ReasonNotToTellNow.CannotContactSafely or ReasonNotToTellNow.ChildLacksUnderstanding ? 1 : 0;
        }

        return mayBe ? reasons > 0 : reasons > onlyTheChilds;
    }

    // The danger grows if a parent, or a caller of whom nothing is known, learns of it first. A threat to kill counts whichever adult made it. A plan of mass violence counts whoever speaks of it.
    private static bool WorseIfThisCallerKnows(Contact contact)
    {
        var harm = contact.Harm;
        return (harm.DangerSigns & DangerSigns.PlanOfMassViolence) != DangerSigns.None || (contact.Caller is not (Caller.Child or Caller.CareLeaver)
            && (harm.Weapon == Answer.Yes || (harm.DangerSigns & DangerSigns.WeaponOrThreatToKill) != DangerSigns.None
                || harm.MutilationDone is MutilationDone.Suspected or MutilationDone.Known
                || (contact.Caller is Caller.ParentOrCarer or Caller.Unknown
                    && (contact.Signs & WorseIfTheFamilyKnows) != ProtectionSigns.None)
                || (contact.Caller == Caller.ParentOrCarer
                    && ((contact.Signs & WorseIfTheCarerKnows) != ProtectionSigns.None || (harm.DangerSigns & DangerSigns.InjuryInNonMobileInfant) != DangerSigns.None
                        || (harm.Injury == Answer.Yes && contact.ChildAge < 1)))));
    }

    private static List<string> Both(Contact contact)
    {
        var reasons = new List<string>();
        foreach (var recorded in contact.ReasonsNotToTellNow)
        {
            reasons.Add("Recorded: " + Words(recorded));
        }

        if (contact.ContactMonitored == Answer.Yes)
        {
            reasons.Add("Somebody may be listening or reads the child's messages.");
        }

        if (contact.ContactLost == Answer.Yes)
        {
            reasons.Add("The contact is lost; nobody calls or texts back unless the child has said that it is safe.");
        }

        var harm = contact.Harm;
        if ((contact.Signs & WorseIfTold) != ProtectionSigns.None || harm.MutilationFeared == Answer.Yes || harm.Trafficking == Answer.Yes
            || (harm.DangerSigns & (DangerSigns.RemovalAbroadImminent | DangerSigns.MissingAndExploitedOrUnder13)) != DangerSigns.None || (harm.TravelAbroadWithinDays == Answer.Yes && contact.AnyConcern))
        {
            reasons.Add("Knowing may put the child in more danger: a human advises before the child is told, unless the channel is confirmed as safe.");
        }

        return reasons;
    }

    private static string Words(ReasonNotToTellNow reason) => reason switch
    {
        ReasonNotToTellNow.IncreasesRiskToChild => "telling would increase the risk to the child.",
        ReasonNotToTellNow.IncreasesRiskToOther => "telling would increase the risk to somebody else.",
        ReasonNotToTellNow.PrejudicesInvestigation => "telling would prejudice an investigation or evidence.",
        ReasonNotToTellNow.DelayIncreasesRisk => "the delay would increase the risk.",
        ReasonNotToTellNow.CannotContactSafely => "the child cannot be reached safely.",
        ReasonNotToTellNow.KindOfAbuse => "the kind of abuse.",
        _ => "the child lacks the understanding.",
    };
}
