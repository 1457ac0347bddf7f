using System.Collections.Generic;

namespace CareRights.Safeguarding.Escalation;

/// <summary>What must be asked next, the most pressing first: where, then danger, then who is speaking and who can hear; then what is still open.</summary>
internal static class QuestionsToAsk
{
    public static IReadOnlyList<string> Of(Contact contact, ContactReading reading)
    {
        var ask = new List<string>();
        var harm = contact.Harm;
        var open = !reading.AllAnswered || reading.IsReferred;
        if (contact.ContactLost == Answer.Yes)
        {
            Add(open, "Do not call or text back unless the child has said that it is safe. What do we hold that finds the child: a number, a connection, a postcode, an earlier contact?", ask);
        }
        else
        {
            Add(open && (reading.IsEmergency || contact.ChildIsIn.Length == 0), Where(contact), ask);
            Add(harm.DangerUnanswered, Direct(contact) ? "Are you safe right now, or is anybody's life at risk?" : "Is the child safe right now, or is anybody's life at risk?", ask);
            Add(open && IsUnknown(contact.ContactMonitored), "Can you talk safely, or may somebody hear or read this? (Yes or no is enough.)", ask);
            Add(
                open && IsUnknown(contact.CallerIsPersonOfConcern) && contact.Caller is not (Caller.Child or Caller.CareLeaver),
                "How do you know the child, and the person you are worried about? (Is the caller the person of concern, or close to them?)",
                ask);
            Add(contact.ContactMonitored == Answer.Yes && contact.SafeChannelConfirmed != Answer.Yes, "Agree a code word and a channel that the child confirms as safe; ask only what yes or no answers.", ask);
        }

        Details(contact, ask);
        Harm(harm, ask);
        if (reading.IsReferred)
        {
            Routes(contact, reading, ask);
        }

        return ask;
    }

    private static bool Direct(Contact contact) => contact.Caller is Caller.Child or Caller.CareLeaver or Caller.Unknown;

    private static string Where(Contact contact) =>
        (Direct(contact) ? "Where are you now?" : "Where is the child now, and where are you?") + (contact.ChildIsIn.Length > 0 ? " (The area is known: ask for the exact place.)" : "");

    // What decides between today and now, by what is already known.
    private static void Details(Contact contact, List<string> ask)
    {
        var harm = contact.Harm;
        Add(Overdose(harm), Direct(contact) ? "Have you taken anything: what, how much and when? Is anybody with you?" : "Was anything taken: what, how much and when? Is anybody with them?", ask);
        Add(harm.Weapon == Answer.Yes || harm.DangerSigns.HasFlag(DangerSigns.WeaponOrThreatToKill), "Who has the weapon or made the threat, and where is that person now?", ask);
        Add(harm.Injury == Answer.Yes, "Who is hurt, and how badly? Are they awake and breathing? Has a doctor seen them?", ask);
        Add(harm.Missing == Answer.Yes, (contact.ChildAge is null ? "How old is the missing child, since when" : "Since when is the child missing") + ", with whom, and is there exploitation?", ask);
        Add(harm.Missing == Answer.Yes && contact.LookedAfter == Answer.Yes, "Has the child been absent from this placement before, and how often?", ask);
        Add(contact.InCustodyWithoutAppropriateAdult == Answer.Yes, "Which police station? Has an interview begun, and has the child been charged?", ask);
        Add(
            IsUnknown(contact.InCustodyWithoutAppropriateAdult) && (harm.CrimeSuspected == Answer.Yes || harm.HarmedByAnotherChild == Answer.Yes) && !ContactReading.Over18(contact),
            "Is a child held by the police, and is an appropriate adult there?",
            ask);
        Add(harm.HarmedByAnotherChild == Answer.Yes, "How old is the other child, and are the two together today or tonight?", ask);
        Add(harm.UnbornChild == Answer.Yes || harm.ProtectionSigns.HasFlag(ProtectionSigns.UnbornWithSiblingAtRisk), "When is the baby due, and which midwife or hospital knows?", ask);
        Add(harm.SelfHarmOrSuicide == Answer.Yes && IsUnknown(harm.OverdoseOrPlanToDie) && !Overdose(harm), "Have you taken or swallowed anything? Do you have a plan, or the means, to end your life?", ask);
        Add((harm.CrimeSuspected == Answer.Yes || harm.ProtectionSigns.HasFlag(ProtectionSigns.DomesticAbuse)) && IsUnknown(harm.Weapon), "Is there a weapon, or has anybody threatened to kill?", ask);
        Add(
            (harm.MutilationFeared == Answer.Yes || harm.ProtectionSigns.HasFlag(ProtectionSigns.ForcedMarriageOrHonourAbuse) || harm.Trafficking == Answer.Yes) && IsUnknown(harm.TravelAbroadWithinDays),
            "Is there a plan to travel abroad, and on which day? Who has the passport?",
            ask);
        Add(harm.ProtectionSigns.HasFlag(ProtectionSigns.OnlineAbuse) && IsUnknown(harm.Sextortion), "Does anybody threaten to share an image? Is there a deadline, or a demand for money?", ask);
        Add(contact.ChildAge is null && (harm.SexualActivity == Answer.Yes || contact.HomelessTonight == Answer.Yes || harm.UnregisteredPlacement == Answer.Yes), "How old is the child?", ask);
        Add(
            IsUnknown(contact.HomelessTonight) && (contact.Needs.HasFlag(Needs.PracticalHelp) || harm.Missing == Answer.Yes) && contact.ChildAge is null or < 25,
            "Is there somewhere safe to sleep tonight?",
            ask);
        Add(contact.AdultSurvivor == Answer.Yes && harm.IsOpen(harm.AnotherChildMayBeAtRisk), "Can that person reach any child now: at home, at work, in a club or as a carer?", ask);
        Add(contact.AdultInDanger == Answer.Yes || contact.AdultAtRisk == Answer.Yes ? IsUnknown(harm.AnotherChildMayBeAtRisk) : false, "Is any child living with you, or with the person who harms you?", ask);
    }

    private static void Harm(HarmAnswers harm, List<string> ask)
    {
        Open(harm.MayBeAtRiskOfHarm, "May this child be at risk of harm?");
        Open(harm.AnotherChildMayBeAtRisk, "May any other child be: a sibling, another resident, an unborn baby, any child the person of concern can reach today?");
        Open(harm.SignificantHarmSuspected, "Does somebody have reasonable cause to suspect significant harm?");
        Open(harm.AllegationAgainstWorker, "Is the concern about a person who works with children?");
        Open(harm.CrimeSuspected, "May a crime against a child have been committed?");
        Open(harm.Done, "Has female genital mutilation been done?");
        Open(harm.MutilationFeared, "Is female genital mutilation feared or planned?");
        Open(harm.Trafficking, "May the child be trafficked, exploited or made to work for a debt?");
        Open(harm.Radicalisation, "May the child be drawn into terrorism?");
        Open(harm.Missing, "Is a child missing?");
        Open(harm.SelfHarmOrSuicide, "Does the child hurt itself or think of suicide?");

        void Open(Answer? answer, string question) => Add(harm.IsOpen(answer), question, ask);
    }

    // What decides where the concern goes.
    private static void Routes(Contact contact, ContactReading reading, List<string> ask)
    {
        Add(IsUnknown(contact.PersonOfConcernWithChildToday) && !reading.AdultAlone, "Is the person of concern with a child, or on duty, today or tonight? When is the child next alone with that person?", ask);
        Add(contact.ChildIdentifiable != Answer.Yes && !reading.AdultAlone, "What would let us find the child: a first name, a school, a town, a number?", ask);
        Add(contact.ChildIsIn.Length == 0, reading.AdultAlone ? "Which local authority is that?" : "Which local authority is that, and where does the child live?", ask);
        Add(IsUnknown(contact.LookedAfter) && !reading.AdultAlone, "Is the child looked after, and by which authority?", ask);
        Add(contact.LookedAfter == Answer.Yes && contact.PlacingAuthority.Length == 0, "Which authority looks after the child?", ask);
        Add(
            IsUnknown(contact.PrivateFosteringNotNotified) && contact.LookedAfter != Answer.Yes && contact.ChildAge is null or < 16 && !reading.AdultAlone,
            "Does the child live with somebody who is not a parent or close relative, and has the authority been told?",
            ask);
        Add(contact.PrivateFosteringNotNotified == Answer.Yes, "With whom does the child live, since when, and who has parental responsibility?", ask);
        Add(contact.Harm.AllegationAgainstWorker == Answer.Yes && IsUnknown(contact.RegulatedSetting), "Is the setting one that Ofsted regulates: a children's home, fostering, a nursery?", ask);
        Add(contact.Harm.MutilationDone == MutilationDone.Known && IsUnknown(contact.WorkerIsRegulatedProfessional), "Is the worker who heard it a teacher or a registered professional, and was it the girl who told?", ask);
    }

    private static bool Overdose(HarmAnswers harm) => harm.OverdoseOrPlanToDie == Answer.Yes || harm.DangerSigns.HasFlag(DangerSigns.OverdoseOrSuicidePlan);

    private static bool IsUnknown(Answer? answer) => answer is null or Answer.Unknown;

    private static void Add(bool applies, string question, List<string> ask)
    {
        if (applies)
        {
            ask.Add(question);
        }
    }
}
