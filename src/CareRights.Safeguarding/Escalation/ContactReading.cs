using System.Collections.Generic;
using NodaTime;

namespace CareRights.Safeguarding.Escalation;

/// <summary>What the facts of a contact come to, read once, harm first: whether it is an emergency, whether a concern is passed on, whether a human must look.</summary>
internal sealed class ContactReading
{
    // What is said of a child, whatever the age of the person who calls.
    private const DangerSigns DangerToAChild =
        DangerSigns.AbuserPresentOrAloneWithChild | DangerSigns.InjuryInNonMobileInfant | DangerSigns.ChildAloneOrLockedIn | DangerSigns.MissingAndExploitedOrUnder13;

    private const ProtectionSigns HarmToAnybody = ProtectionSigns.ForcedMarriageOrHonourAbuse | ProtectionSigns.Exploitation | ProtectionSigns.DomesticAbuse;

    private static readonly OpeningHours AssumedFrontDoor = new(
        new LocalTime(9, 0), new LocalTime(17, 0), Instrument.DesignRule.At("9am to 5pm on working days, where the hours are not supplied"));

    public ContactReading(Contact contact, WorkingDays calendar)
    {
        var harm = contact.Harm;
        IsAdult = Adult(contact);
        AdultAlone = IsAdult ? !OfAChild(contact) : NoChildInThePicture(contact);
        AllAnswered = harm.AllAnswered && !harm.AnyDetailUnknown && contact.NotRead.Count == 0 && harm.SexualActivity != Answer.Yes && harm.TravelAbroadWithinDays != Answer.Yes
            && (contact.HomelessTonight is null or Answer.No) && (contact.InCustodyWithoutAppropriateAdult is null or Answer.No) && (contact.PrivateFosteringNotNotified is null or Answer.No)
            && contact.AdultInDanger != Answer.Unknown && (contact.AdultSurvivor is null or Answer.No);
        Danger = Escalation.Danger.Of(contact);
        Contradictions = Escalation.Contradictions.Of(contact);
        var concern = contact.AnyConcern || contact.PrivateFosteringNotNotified == Answer.Yes || contact.InCustodyWithoutAppropriateAdult == Answer.Yes || (contact.HomelessTonight == Answer.Yes && !Over18(contact));
        var withChild = contact.PersonOfConcernWithChildToday == Answer.Yes && concern;
        NeedsHumanNow = IsEmergency || contact.AnyProtectionSign || withChild || Contradictions.Count > 0 || contact.NotRead.Count > 0 || contact.HomelessTonight == Answer.Yes
            || contact.InCustodyWithoutAppropriateAdult == Answer.Yes || harm.Missing == Answer.Yes || harm.SexualActivity == Answer.Yes || harm.TravelAbroadWithinDays == Answer.Yes
            || (harm.UnregisteredPlacement == Answer.Yes && contact.ChildAge is null or < 16);
        AdultIsReferred = contact.AdultAtRisk == Answer.Yes || contact.AdultInDanger == Answer.Yes || (IsAdult && OwnConcern(harm));
        ChildIsReferred = !AdultAlone && (concern || OtherDangerThanAnAdults(contact));
        NoChildIsMeant = contact.AdultSurvivor == Answer.Yes && harm.AllAnswered && !ChildIsReferred;
        AdultHasNoBed = contact.HomelessTonight == Answer.Yes && Over18(contact);
        FrontDoorIsOpen = contact.Received is { } received ? (contact.Arrangements.FrontDoorHours ?? AssumedFrontDoor).IsOpen(received, calendar) : null;
    }

    /// <summary>Whether every question about harm has an answer, no need was stated that is a duty by itself, and everything that was given could be read.</summary>
    public bool AllAnswered { get; }

    public IReadOnlyList<(string Reason, Services Services)> Danger { get; }

    public IReadOnlyList<string> Contradictions { get; }

    public bool IsEmergency => Danger.Count > 0;

    public bool NeedsHumanNow { get; }

    /// <summary>Whether the person whom it is about is 18 or over.</summary>
    public bool IsAdult { get; }

    /// <summary>Whether it is about an adult, and no child is in the picture.</summary>
    public bool AdultAlone { get; }

    public bool AdultIsReferred { get; }

    public bool ChildIsReferred { get; private set; }

    public bool AdultHasNoBed { get; }

    /// <summary>Whether an adult tells of abuse in childhood, every question is answered, and no child can be reached: there is no child to find.</summary>
    public bool NoChildIsMeant { get; }

    public bool IsReferred => IsEmergency || ChildIsReferred || AdultIsReferred || AdultHasNoBed;

    /// <summary>Whether children's social care is reached in its hours; <see langword="null"/> where the time, or whether that day is worked, is not known.</summary>
    public bool? FrontDoorIsOpen { get; }

    /// <summary>A level reached by a judgement or before is referred too.</summary>
    public void Reaches(SafeguardingLevel level) => ChildIsReferred |= level is SafeguardingLevel.S17ChildInNeed or SafeguardingLevel.S47ChildProtection
        || (level == SafeguardingLevel.ImmediateProtection && !AdultAlone);

    /// <summary>Whether the person is known to be 18 or over. An age that is not known, or not certain, is a child's: a care leaver may be 16.</summary>
    public static bool Over18(Contact contact) =>
        contact.ChildAge >= 18;

    private static bool Adult(Contact contact) =>
        Over18(contact) && (contact.Caller == Caller.CareLeaver || contact.AdultAtRisk == Answer.Yes || contact.AdultInDanger == Answer.Yes);

    // An adult of an age not given is at risk, and both questions about children are answered no.
    private static bool NoChildInThePicture(Contact contact) =>
        (contact.AdultAtRisk == Answer.Yes || contact.AdultInDanger == Answer.Yes) && contact.MayBeUnder18 != Answer.Yes && contact.Caller != Caller.Child && contact.ChildAge is null
        && (contact.Harm.MayBeAtRiskOfHarm ?? contact.Harm.OtherQuestions) == Answer.No && (contact.Harm.AnotherChildMayBeAtRisk ?? contact.Harm.OtherQuestions) == Answer.No
        && !OfAChild(contact) && !contact.AnyProtectionSign && contact.Harm.SelfHarmOrSuicide != Answer.Yes && contact.Harm.Radicalisation != Answer.Yes
        && contact.Harm.SignificantHarmSuspected != Answer.Yes;

    // What an adult may say of himself or herself.
    private static bool OwnConcern(HarmAnswers harm) =>
        harm.ImmediateDanger == Answer.Yes || harm.MayBeAtRiskOfHarm == Answer.Yes || harm.SignificantHarmSuspected == Answer.Yes || harm.SelfHarmOrSuicide == Answer.Yes
        || harm.Trafficking == Answer.Yes || harm.Radicalisation == Answer.Yes || harm.MutilationFeared == Answer.Yes || harm.MutilationDone is MutilationDone.Suspected or MutilationDone.Known
        || harm.Weapon == Answer.Yes || harm.OverdoseOrPlanToDie == Answer.Yes || harm.Injury == Answer.Yes || harm.Sextortion == Answer.Yes
        || (harm.DangerSigns & ~DangerToAChild) != DangerSigns.None || harm.OtherDangerSigns.Count > 0 || (harm.ProtectionSigns & HarmToAnybody) != ProtectionSigns.None;

    private static bool OfAChild(Contact contact)
    {
        var harm = contact.Harm;
        return harm.AnotherChildMayBeAtRisk == Answer.Yes || harm.AllegationAgainstWorker == Answer.Yes || harm.CrimeSuspected == Answer.Yes || harm.Missing == Answer.Yes
            || harm.HarmedByAnotherChild == Answer.Yes || harm.UnregisteredPlacement == Answer.Yes || harm.UnbornChild == Answer.Yes || harm.OtherProtectionSigns.Count > 0
            || (harm.DangerSigns & DangerToAChild) != DangerSigns.None || (contact.Signs & ~HarmToAnybody) != ProtectionSigns.None
            || contact.PersonOfConcernWithChildToday == Answer.Yes || contact.PrivateFosteringNotNotified == Answer.Yes
            || contact.PriorLevel >= SafeguardingLevel.S17ChildInNeed;
    }

    // Danger that rests on more than an adult's own.
    private bool OtherDangerThanAnAdults(Contact contact) => IsEmergency && (contact.AdultInDanger != Answer.Yes || Danger.Count > 1);
}
