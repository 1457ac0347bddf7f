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
            Add(open && (reading.IsEmergency || contact.ChildIsIn.Length == 0), Where(contact, reading), ask);
            Add(
                harm.DangerUnanswered,
                Direct(contact) || reading.NoChildIsMeant ? "Are you safe right now, or is anybody's life at risk?"
                    : reading.AdultAlone ? "Is the adult safe right now, or is anybody's life at risk?"
                    : "Is the child safe right now, or is anybody's life at risk?",
                ask);
            Add(open && IsUnknown(contact.ContactMonitored), "Can you talk safely, or may somebody hear or read this? (Yes or no is enough.)", ask);
            Add(
                open && IsUnknown(contact.CallerIsPersonOfConcern) && contact.Caller is not (Caller.Child or Caller.CareLeaver) && !reading.NoChildIsMeant,
                reading.AdultAlone ? "How do you know the person you are worried about, and who may be harming them? (Is the caller the person of concern, or close to them?)"
                    : "How do you know the child, and the person you are worried about? (Is the caller the person of concern, or close to them?)",
                ask);
            Add(
                IsUnknown(contact.CallerIsPersonOfConcern) && contact.Caller is Caller.Child or Caller.CareLeaver && (harm.DangerSigns & DangerSigns.PlanOfMassViolence) != DangerSigns.None,
                "Is it about you, or about somebody you know? (Is the caller the person of concern?)",
                ask);
            Add(contact.ContactMonitored == Answer.Yes && contact.SafeChannelConfirmed != Answer.Yes, "Agree a code word and a channel that the child confirms as safe; ask only what yes or no answers.", ask);
        }

        Details(contact, ask);
        Open(contact, ask);
        Harm(harm, reading.AdultAlone, ask);
        if (reading.IsReferred)
        {
            Routes(contact, reading, ask);
        }
        else
        {
            Add(contact.InCustodyWithoutAppropriateAdult == Answer.Unknown, "Is a child held by the police, and is an appropriate adult there?", ask);
            Add(contact.PrivateFosteringNotNotified == Answer.Unknown, "Does the child live with somebody who is not a parent or close relative, and has the authority been told?", ask);
        }

        return ask;
    }

    private static bool Direct(Contact contact) => contact.Caller is Caller.Child or Caller.CareLeaver or Caller.Unknown;

    private static string Where(Contact contact, ContactReading reading) =>
        (Direct(contact) || reading.NoChildIsMeant ? "Where are you now?" : reading.AdultAlone ? "Where is the adult now, and where are you?" : "Where is the child now, and where are you?") + (contact.ChildIsIn.Length > 0 ? " (The area is known: ask for the exact place.)" : "");

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
        Add(harm.HarmedByAnotherChild == Answer.Yes, "How old is the other child, and are the two together today or tonight?", ask);
        Add(harm.UnbornChild == Answer.Yes || harm.ProtectionSigns.HasFlag(ProtectionSigns.UnbornWithSiblingAtRisk), "When is the baby due, and which midwife or hospital knows?", ask);
        Add(harm.SelfHarmOrSuicide == Answer.Yes && IsUnknown(harm.OverdoseOrPlanToDie) && !Overdose(harm), Direct(contact) ? "Have you taken or swallowed anything? Do you have a plan, or the means, to end your life?" : "Was anything taken or swallowed? Is there a plan, or the means, to die?", ask);
        Add(
            harm.Weapon == Answer.Unknown || ((harm.CrimeSuspected == Answer.Yes || harm.ProtectionSigns.HasFlag(ProtectionSigns.DomesticAbuse)) && IsUnknown(harm.Weapon)),
            "Is there a weapon, or has anybody threatened to kill?",
            ask);
        Add(
            harm.TravelAbroadWithinDays is Answer.Yes or Answer.Unknown
                || ((harm.MutilationFeared == Answer.Yes || harm.ProtectionSigns.HasFlag(ProtectionSigns.ForcedMarriageOrHonourAbuse) || harm.Trafficking == Answer.Yes) && harm.TravelAbroadWithinDays is null),
            harm.TravelAbroadWithinDays == Answer.Yes ? "Which day is the journey, with whom and why? Who has the passport?" : "Is there a plan to travel abroad, and on which day? Who has the passport?",
            ask);
        Add(harm.Sextortion == Answer.Unknown || (harm.ProtectionSigns.HasFlag(ProtectionSigns.OnlineAbuse) && harm.Sextortion is null), "Does anybody threaten to share an image? Is there a deadline, or a demand for money?", ask);
        Add(contact.ChildAge is null && (harm.SexualActivity == Answer.Yes || contact.HomelessTonight == Answer.Yes || harm.UnregisteredPlacement == Answer.Yes), "How old is the child?", ask);
        Add(
            IsUnknown(contact.HomelessTonight) && (contact.HomelessTonight == Answer.Unknown || contact.Needs.HasFlag(Needs.PracticalHelp) || (harm.Missing == Answer.Yes && Direct(contact))) && contact.ChildAge is null or < 25,
            "Is there somewhere safe to sleep tonight?",
            ask);
        Add(contact.AdultSurvivor == Answer.Yes && harm.IsOpen(harm.AnotherChildMayBeAtRisk), "Can that person reach any child now: at home, at work, in a club or as a carer?", ask);
        Add(contact.AdultInDanger == Answer.Yes || contact.AdultAtRisk == Answer.Yes ? IsUnknown(harm.AnotherChildMayBeAtRisk) : false, "Is any child living with you, or with the person who harms you?", ask);
    }

    // A detail that was asked and is not known keeps the contact open: it is asked again. Those that other facts call for too are above.
    private static void Open(Contact contact, List<string> ask)
    {
        var harm = contact.Harm;
        Add(harm.OverdoseOrPlanToDie == Answer.Unknown && harm.SelfHarmOrSuicide != Answer.Yes && !Overdose(harm), "Was anything taken or swallowed? Is there a plan, or the means, to die?", ask);
        Add(harm.Injury == Answer.Unknown, "Is anybody hurt or ill, and has a doctor seen them?", ask);
        Add(harm.SexualActivity == Answer.Yes, "How old is the other person? Is there pressure, a gift, or a difference of age or power?", ask);
        Add(harm.SexualActivity == Answer.Unknown, "Has there been sexual activity, and how old is the other person?", ask);
        Add(harm.HarmedByAnotherChild == Answer.Unknown, "Was it a child who did it?", ask);
        Add(harm.UnregisteredPlacement == Answer.Unknown, "Is the place where the child lives registered as a home?", ask);
        Add(harm.UnbornChild == Answer.Unknown, "Is anybody pregnant?", ask);
        Add(contact.AdultInDanger == Answer.Unknown, "Is an adult in danger now?", ask);
        Add(contact.AdultSurvivor == Answer.Unknown, "Is it about something that happened to you when you were a child?", ask);
    }

    private static void Harm(HarmAnswers harm, bool adult, List<string> ask)
    {
        Open(harm.MayBeAtRiskOfHarm, adult ? "May the adult be at risk of harm from anybody?" : "May this child be at risk of harm?");
        Open(harm.AnotherChildMayBeAtRisk, adult ? "May any child be at risk: one who lives there, or any child whom the person of concern can reach?" : "May any other child be: a sibling, another resident, an unborn baby, any child the person of concern can reach today?");
        Open(harm.SignificantHarmSuspected, "Does somebody have reasonable cause to suspect significant harm?");
        Open(harm.AllegationAgainstWorker, "Is the concern about a person who works with children?");
        Open(harm.CrimeSuspected, "May a crime against a child have been committed?");
        Open(harm.Done, "Has female genital mutilation been done?");
        Open(harm.MutilationFeared, "Is female genital mutilation feared or planned?");
        Open(harm.Trafficking, adult ? "May the adult be trafficked, exploited or made to work for a debt?" : "May the child be trafficked, exploited or made to work for a debt?");
        Open(harm.Radicalisation, adult ? "May the adult be drawn into terrorism?" : "May the child be drawn into terrorism?");
        Open(harm.Missing, "Is a child missing?");
        Open(harm.SelfHarmOrSuicide, adult ? "Does the adult hurt themselves or think of suicide?" : "Does the child hurt itself or think of suicide?");

        void Open(Answer? answer, string question) => Add(harm.IsOpen(answer), question, ask);
    }

    // What decides where the concern goes.
    private static void Routes(Contact contact, ContactReading reading, List<string> ask)
    {
        Add(IsUnknown(contact.PersonOfConcernWithChildToday) && !reading.AdultAlone, "Is the person of concern with a child, or on duty, today or tonight? When is the child next alone with that person?", ask);
        Add(contact.ChildIdentifiable != Answer.Yes && !reading.AdultAlone, "What would let us find the child: a first name, a school, a town, a number?", ask);
        Add(
            contact.ChildIsIn.Length == 0 && SocialCareSteps.Where(contact) != Nation.Elsewhere,
            reading.AdultAlone || contact.ChildLivesIn.Length > 0 ? "Which local authority is that?" : "Which local authority is that, and where does the child live?",
            ask);
        Add(IsUnknown(contact.LookedAfter) && !reading.AdultAlone, "Is the child looked after, and by which authority?", ask);
        Add(contact.LookedAfter == Answer.Yes && contact.PlacingAuthority.Length == 0, "Which authority looks after the child?", ask);
        Add(
            IsUnknown(contact.PrivateFosteringNotNotified) && contact.LookedAfter != Answer.Yes && contact.ChildAge is null or < 16 && !reading.AdultAlone,
            "Does the child live with somebody who is not a parent or close relative, and has the authority been told?",
            ask);
        Add(contact.PrivateFosteringNotNotified == Answer.Yes, "With whom does the child live, since when, and who has parental responsibility?", ask);
        Add(
            contact.InCustodyWithoutAppropriateAdult == Answer.Unknown
                || (contact.InCustodyWithoutAppropriateAdult is null && (contact.Harm.CrimeSuspected == Answer.Yes || contact.Harm.HarmedByAnotherChild == Answer.Yes) && !ContactReading.Over18(contact)),
            "Is a child held by the police, and is an appropriate adult there?",
            ask);
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
