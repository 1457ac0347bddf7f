using System.Collections.Generic;
using System.Linq;
using NodaTime;
using static CareRights.Safeguarding.Escalation.KnownSteps;

namespace CareRights.Safeguarding.Escalation;

/// <summary>Which steps do the facts call for?</summary>
/// <remarks>
/// Each step has a rule of its own that further harm can only fulfil, and a time that further harm can only bring forward. Remit, hours, consent, courts,
/// anonymity and who is asking stand in none of those rules; hours choose between the front door and the emergency duty team, and an unknown hour names both.
/// </remarks>
internal static class StepsToTake
{
    // What was said that may be a crime, so that the police are told too.
    private const ProtectionSigns Crimes = ProtectionSigns.SexualActivityUnder13 | ProtectionSigns.SexualAbuseDisclosed | ProtectionSigns.ChildOnChildSexualHarm | ProtectionSigns.ForcedMarriageOrHonourAbuse
        | ProtectionSigns.Exploitation | ProtectionSigns.DomesticAbuse | ProtectionSigns.FabricatedOrInducedIllness | ProtectionSigns.FaithOrBelief | ProtectionSigns.RestraintOrUnlawfulConfinement
        | ProtectionSigns.SiblingDeathOrSeriousInjury | ProtectionSigns.OnlineAbuse;

    private const ProtectionSigns SexualHarm = ProtectionSigns.SexualActivityUnder13 | ProtectionSigns.SexualAbuseDisclosed | ProtectionSigns.ChildOnChildSexualHarm;
    private const ProtectionSigns PhysicalHarm = ProtectionSigns.RestraintOrUnlawfulConfinement | ProtectionSigns.FabricatedOrInducedIllness | ProtectionSigns.SiblingDeathOrSeriousInjury;

    public static List<Step> Of(Contact contact, ContactReading reading, LocalDate asOf)
    {
        var steps = new List<Step>(8);
        var when = Passing(contact, reading);
        Emergency(contact, reading, steps);
        Humans(contact, reading, steps);
        if (reading.ChildIsReferred)
        {
            SocialCareSteps.Add(contact, reading, asOf, when, steps);
            OtherChildren(contact, when, steps);
            Duties(contact, steps);
            Add(contact.Harm.UnregisteredPlacement == Answer.Yes || (contact.Signs & ProtectionSigns.UnregisteredPlacementUnder16) != ProtectionSigns.None, SocialCareSteps.Unregistered(contact), steps);
        }

        if (reading.ChildIsReferred || reading.AdultAlone)
        {
            Police(contact, reading, when, steps);
            Special(contact, reading, asOf, steps);
        }

        Adults(contact, reading, steps);
        Add(reading.IsReferred, FollowUp, steps);
        Add(contact.AdultSurvivor == Answer.Yes, Survivor, steps);
        Add(contact.DisagreesWithAgency == Answer.Yes, reading.IsEmergency ? DisagreementNow : Disagreement, steps);
        if (contact.LookedAfter == Answer.Yes && (reading.ChildIsReferred || contact.Needs.HasFlag(Needs.CareReview)))
        {
            steps.Add(Review(contact, reading, asOf));
        }

        // A stable order: by time, then by route, then as found.
        return [.. steps.OrderBy(step => step.When).ThenBy(step => step.Route)];
    }

    // Regulation 33(3)(aa) to (ac). Neither this service nor one absence makes the duty: the carer, a parent or the area authority does, and what the authority thinks of the absences.
    private static Step Review(Contact contact, ContactReading reading, LocalDate asOf)
    {
        var since2014 = asOf >= new LocalDate(2014, 1, 27);
        var missing = contact.Harm.Missing == Answer.Yes;
        return ReviewingOfficer with
        {
            Authority = Provisions.EarlyReview(asOf),
            Action = ReviewingOfficer.Action
                + (since2014 && reading.ChildIsReferred ? " The authority must also hold one if the carer, a parent or the authority of the area tells it of a risk of harm: ask them to." : "")
                + (since2014 && missing ? " So it must if it considers that the child is, or has been, persistently absent." : "")
                + (since2014 ? " The child may ask too, and has a review unless the officer finds none justified." : ""),
            Reason = missing ? "The child is looked after and missing." : reading.ChildIsReferred ? "The child is looked after, and may be at risk of harm." : "The child is looked after and questions a decision.",
        };
    }

    private static Timing Passing(Contact contact, ContactReading reading) =>
        reading.IsEmergency || contact.Harm.MutilationFeared == Answer.Yes || contact.Signs.HasFlag(ProtectionSigns.ForcedMarriageOrHonourAbuse)
        || contact.PersonOfConcernWithChildToday == Answer.Yes || contact.HomelessTonight == Answer.Yes || contact.InCustodyWithoutAppropriateAdult == Answer.Yes
        || contact.Harm.Missing == Answer.Yes
            ? Timing.Now
            : Timing.SameDay;

    private static void Emergency(Contact contact, ContactReading reading, List<Step> steps)
    {
        if (!reading.IsEmergency)
        {
            return;
        }

        var services = Which(contact, reading);
        var abroad = SocialCareSteps.Where(contact) == Nation.Elsewhere;
        var held = contact.ChildIdentifiable == Answer.Yes ? "the location and everything held" : "whatever location, number or technical identifier is held; do not wait for more";
        steps.Add(new(
            Route.Emergency999,
            "999: " + services,
            Timing.Now,
            "Call now with " + held + ". A second worker calls while the first stays on the contact. No consent is needed."
                + (abroad ? " Say in which country the child is. 999 is for the United Kingdom: the child, or somebody who is there, calls the emergency number of that country." : ""),
            Provisions.ImmediateDanger,
            reading.Danger[0].Reason,
            "",
            "Call 999 on a second phone: " + services + (abroad ? "; the child is abroad." : ".")));
        steps.Add(Supervisor);
    }

    private static string Which(Contact contact, ContactReading reading)
    {
        var services = contact.Harm.Injury == Answer.Yes || contact.Harm.SelfHarmOrSuicide == Answer.Yes ? Services.Ambulance : Services.None;
        var unsaid = contact.Harm.Injury == Answer.Unknown;
        foreach (var (_, called) in reading.Danger)
        {
            unsaid |= called == Services.None;
            services |= called == Services.None ? Services.Police : called;
        }

        return services switch
        {
            Services.Police => unsaid ? "police, and ambulance if anybody is hurt or ill" : "police",
            Services.Ambulance => "ambulance",
            Services.Ambulance | Services.Police => "police and ambulance",
            _ => "police, ambulance and fire",
        };
    }

    private static void Humans(Contact contact, ContactReading reading, List<Step> steps)
    {
        if (!reading.IsReferred && reading.AllAnswered && reading.Contradictions.Count == 0)
        {
            return;
        }

        var lead = (contact.ComplainedOf & ComplainedOf.ThisService) != ComplainedOf.None ? LeadAlternate : Lead;
        var why = reading.Contradictions.Count > 0 ? "Facts disagree: a human looks now."
            : reading.IsEmergency ? "Somebody is or may be in danger."
            : contact.NotRead.Count > 0 && !reading.IsReferred ? "Something that was given could not be read."
            : reading.NeedsHumanNow ? "What was said brings a human in now."
            : reading.IsReferred ? "A concern has been said."
            : "A question about harm is open.";
        steps.Add(lead with { When = reading.NeedsHumanNow ? Timing.Now : lead.When, Reason = why });
        Add(contact.ChildIdentifiable != Answer.Yes && contact.ContactLost != Answer.Yes && !reading.AdultAlone, reading.NoChildIsMeant ? KeepTalkingToSurvivor : KeepTalking, steps);
    }

    private static void OtherChildren(Contact contact, Timing when, List<Step> steps)
    {
        var harm = contact.Harm;
        Add(
            harm.HarmedByAnotherChild == Answer.Yes || (contact.Signs & (ProtectionSigns.ChildOnChildSexualHarm | ProtectionSigns.SexualActivityUnder13)) != ProtectionSigns.None,
            when == Timing.Now ? OtherChild with { When = Timing.Now } : OtherChild,
            steps);
        Add(harm.UnbornChild == Answer.Yes || (contact.Signs & ProtectionSigns.UnbornWithSiblingAtRisk) != ProtectionSigns.None, Maternity, steps);
    }

    private static void Duties(Contact contact, List<Step> steps)
    {
        Add(contact.HomelessTonight == Answer.Yes && !ContactReading.Over18(contact), contact.LookedAfter == Answer.Yes ? AccommodationInCare : Accommodation, steps);
        Add(contact.PrivateFosteringNotNotified == Answer.Yes, PrivateFostering, steps);
        Add(contact.InCustodyWithoutAppropriateAdult == Answer.Yes, AppropriateAdult, steps);
    }

    private static void Police(Contact contact, ContactReading reading, Timing when, List<Step> steps)
    {
        var harm = contact.Harm;
        var why = harm.Missing == Answer.Yes ? "A child is missing."
            : harm.CrimeSuspected == Answer.Yes || (contact.Signs & Crimes) != ProtectionSigns.None || harm.Sextortion == Answer.Yes
                ? "What was said may be a crime."
            : harm.Trafficking == Answer.Yes ? "Somebody may be trafficked or exploited."
            : harm.MutilationFeared == Answer.Yes || harm.MutilationDone is MutilationDone.Suspected or MutilationDone.Known ? "Female genital mutilation is a crime."
            : harm.AllegationAgainstWorker == Answer.Yes ? "An allegation against a person who works with children may be of a crime."
            : harm.AnyDangerSign ? "What was said means danger to life."
            : (contact.Signs & ProtectionSigns.PastAbuserHasAccessToChildren) != ProtectionSigns.None ? "Past abuse is a crime, and children may be at risk now."
            : "";
        if (why.Length > 0)
        {
            var past = contact.AdultSurvivor == Answer.Yes || (contact.Signs & ProtectionSigns.PastAbuserHasAccessToChildren) != ProtectionSigns.None;
            var own = reading.AdultAlone && !reading.IsEmergency;
            steps.Add(PoliceToday with
            {
                When = when,
                Reason = why,
                Action = past ? "Report what may be a danger to children now. An adult's own report of past abuse is offered and is hers or his to make."
                    : own ? "Offer a report to the police. It is the adult's own to make, unless somebody is in danger or others are at risk."
                    : PoliceToday.Action,
                InBrief = own ? "Offer the adult a report to the police." : reading.IsEmergency ? "Tell the police now." : when == Timing.Now ? "Tell the police now: 101, or 999 if in danger." : PoliceToday.InBrief,
            });
        }
    }

    private static void Special(Contact contact, ContactReading reading, LocalDate asOf, List<Step> steps)
    {
        var harm = contact.Harm;
        if (harm.AllegationAgainstWorker == Answer.Yes)
        {
            SocialCareSteps.AddAllegation(contact, asOf, steps);
        }

        if (harm.MutilationDone == MutilationDone.Known && contact.ChildAge is null or < 18 && contact.WorkerIsRegulatedProfessional != Answer.No && contact.ToldByTheGirlOrSignsSeen != Answer.No)
        {
            steps.Add(contact is { WorkerIsRegulatedProfessional: Answer.Yes, ToldByTheGirlOrSignsSeen: Answer.Yes } ? Section5B : Section5BIf);
        }

        if (harm.Trafficking == Answer.Yes || (contact.Signs & ProtectionSigns.Exploitation) != ProtectionSigns.None)
        {
            steps.Add(harm.Trafficking == Answer.Yes
                ? reading.AdultAlone ? NationalReferralOfAdult : NationalReferral
                : (reading.AdultAlone ? NationalReferralOfAdult : NationalReferral) with { Reason = "Exploitation was said, which may be modern slavery." });
        }

        Add(harm.Radicalisation == Answer.Yes, Channel, steps);
        Add(
            harm.SelfHarmOrSuicide == Answer.Yes || harm.OverdoseOrPlanToDie == Answer.Yes || (harm.DangerSigns & (DangerSigns.OverdoseOrSuicidePlan | DangerSigns.SextortionWithDespair)) != DangerSigns.None,
            (contact.ContactLost == Answer.Yes ? HealthWhenFound : Health) with { When = reading.IsEmergency ? Timing.Now : Timing.SameDay },
            steps);
        Add((contact.Signs & ProtectionSigns.ForcedMarriageOrHonourAbuse) != ProtectionSigns.None, ForcedMarriage, steps);
        Add(harm.Sextortion == Answer.Yes || (harm.DangerSigns & DangerSigns.SextortionWithDespair) != DangerSigns.None, contact.ContactLost == Answer.Yes ? OnlineSafetyWhenBack : OnlineSafety, steps);
        var examined = (contact.Signs & SexualHarm) != ProtectionSigns.None ? "Sexual harm was said: evidence is lost with time."
            : harm.MutilationDone is MutilationDone.Suspected or MutilationDone.Known ? "Female genital mutilation is known or suspected."
            : harm.Injury == Answer.Yes || (harm.DangerSigns & (DangerSigns.InjuryInNonMobileInfant | DangerSigns.StrangulationFireOrPoison)) != DangerSigns.None ? "An injury was said."
            : (contact.Signs & PhysicalHarm) != ProtectionSigns.None ? "Physical harm was said."
            : "";
        if (examined.Length > 0 && !reading.AdultAlone)
        {
            steps.Add(Examination with { Reason = examined });
        }
    }

    private static void Adults(Contact contact, ContactReading reading, List<Step> steps)
    {
        if (reading.AdultIsReferred)
        {
            var urgent = contact.AdultInDanger == Answer.Yes || (reading.AdultAlone && reading.IsEmergency);
            steps.Add(AdultAtRisk with
            {
                When = urgent || reading.IsEmergency ? Timing.Now : Timing.SameDay,
                Action = reading.AdultAlone ? "Raise the adult's risk, with the same urgency as a child's. No child is in the picture, so it is not for children's social care." : AdultAtRisk.Action,
                Reason = contact.AdultInDanger == Answer.Yes ? "An adult is in danger." : AdultAtRisk.Reason,
            });
        }

        Add(reading.AdultHasNoBed, Housing, steps);
    }

    private static void Add(bool applies, Step step, List<Step> steps)
    {
        if (applies)
        {
            steps.Add(step);
        }
    }
}
