using System.Collections.Generic;
using NodaTime;

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

    public static List<Step> Of(Contact contact, ContactReading reading, LocalDate asOf)
    {
        var steps = new List<Step>(8);
        var when = Passing(contact, reading);
        Emergency(contact, reading, steps);
        Humans(contact, reading, steps);
        if (reading.IsReferred)
        {
            SocialCare(contact, reading, asOf, when, steps);
            Police(contact, when, steps);
            Special(contact, reading, asOf, steps);
            steps.Add(FollowUp);
        }

        if (contact.AdultAtRisk == Reply.Yes)
        {
            steps.Add(AdultAtRisk);
        }

        if (contact.DisagreesWithAgency == Reply.Yes)
        {
            steps.Add(reading.IsEmergency ? DisagreementNow : Disagreement);
        }

        steps.Sort(static (one, other) => one.When != other.When ? one.When.CompareTo(other.When) : one.Route.CompareTo(other.Route));
        return steps;
    }

    private static Timing Passing(Contact contact, ContactReading reading) =>
        reading.IsEmergency || contact.Harm.MutilationFeared == Reply.Yes || contact.Harm.ProtectionSigns.HasFlag(ProtectionSigns.ForcedMarriageOrHonourAbuse)
        || (contact.PersonOfConcernWithChildToday == Reply.Yes && reading.IsReferred)
            ? Timing.Now
            : Timing.SameDay;

    private static void Emergency(Contact contact, ContactReading reading, List<Step> steps)
    {
        if (!reading.IsEmergency)
        {
            return;
        }

        steps.Add(contact.ChildIdentifiable == Reply.Yes ? Call999 : Call999WithWhatIsHeld);
        steps.Add(Supervisor);
    }

    private static void Humans(Contact contact, ContactReading reading, List<Step> steps)
    {
        if (reading.IsReferred || !reading.AllAnswered)
        {
            var lead = contact.ComplainedOf.HasFlag(ComplainedOf.ThisService) ? LeadAlternate : Lead;
            steps.Add(reading.NeedsHumanNow ? lead with { When = Timing.Now, Why = "What was said brings a human in now." } : lead);
        }

        if ((reading.IsReferred || !reading.AllAnswered) && contact.ChildIdentifiable != Reply.Yes && contact.ContactLost != Reply.Yes)
        {
            steps.Add(KeepTalking);
        }
    }

    private static void SocialCare(Contact contact, ContactReading reading, LocalDate asOf, Timing when, List<Step> steps)
    {
        var notTo = NotTo(contact.ComplainedOf);
        var alternate = contact.ComplainedOf.HasFlag(ComplainedOf.SocialWorker) ? ": the front-door manager or the director of children's services, above the social worker named" : "";
        string[] areas = [Area(contact.ChildIsIn, "where the child is"), contact.ChildLivesIn, contact.PersonOfConcernIn];
        for (var i = 0; i < areas.Length; i++)
        {
            var area = areas[i];
            if (area.Length == 0 || (i > 0 && area == contact.ChildIsIn) || (i == 2 && area == contact.ChildLivesIn))
            {
                continue;
            }

            var why = i == 2 ? "Children near the person of concern may be at risk." : "A concern about a child is passed on, whoever raises it.";
            if (reading.FrontDoorIsOpen != false)
            {
                var ifOpen = reading.FrontDoorIsOpen is null ? " (if it is open)" : "";
                steps.Add(new(Route.LocalAuthorityFrontDoor, "children's social care, " + area + Reached(contact.Arrangements.FrontDoor) + alternate + ifOpen, when,
                    "Refer, orally and then in writing; say what the child wants passed on with it.", Authorities.Referral(asOf), why, notTo));
            }

            if (reading.FrontDoorIsOpen != true)
            {
                var ifClosed = reading.FrontDoorIsOpen is null ? " (if the front door is closed)" : "";
                steps.Add(new(Route.EmergencyDutyTeam, "emergency duty team, " + area + Reached(contact.Arrangements.EmergencyDutyTeam) + alternate + ifClosed, when,
                    "Refer now, out of hours; it is not held for the next working day.", Authorities.OutOfHours, why, notTo));
            }
        }

        if (contact.LookedAfter == Reply.Yes)
        {
            var placing = Area(contact.PlacingAuthority, "which looks after the child");
            steps.Add(new(Route.PlacingAuthority, "placing authority, " + placing + alternate, when, "Refer to the placing authority as well, in or out of hours.", Authorities.AllConcernsPassedOn,
                "The child is looked after.", notTo));
        }
    }

    private static void Police(Contact contact, Timing when, List<Step> steps)
    {
        var harm = contact.Harm;
        if (harm.CrimeSuspected == Reply.Yes || harm.Missing == Reply.Yes || harm.Trafficking == Reply.Yes || harm.MutilationFeared == Reply.Yes || harm.AllegationAgainstWorker == Reply.Yes
            || harm.MutilationDone is MutilationDone.Suspected or MutilationDone.Known || harm.AnyDangerSign || (harm.ProtectionSigns & Crimes) != ProtectionSigns.None)
        {
            steps.Add(when == Timing.Now ? PoliceNow : PoliceToday);
        }
    }

    private static void Special(Contact contact, ContactReading reading, LocalDate asOf, List<Step> steps)
    {
        var harm = contact.Harm;
        if (harm.AllegationAgainstWorker == Reply.Yes)
        {
            var officer = contact.ComplainedOf.HasFlag(ComplainedOf.DesignatedOfficer)
                ? "another officer of the authority, or the director of children's services, not the officer named"
                : "the designated officer (LADO) of the authority where the person works" + Reached(contact.Arrangements.DesignatedOfficer);
            steps.Add(new(Route.Lado, officer, Timing.SameDay, "Report the allegation at once; one working day is only the limit.", Authorities.Allegations(asOf),
                "An allegation against a person who works with children.", NotTo(contact.ComplainedOf)));
            if (contact.RegulatedSetting == Reply.Yes)
            {
                steps.Add(Regulator);
            }
        }

        if (harm.MutilationDone == MutilationDone.Known && contact.Age is null or < 18 && contact.WorkerIsRegulatedProfessional != Reply.No && contact.ToldByTheGirlOrSignsSeen != Reply.No)
        {
            steps.Add(contact is { WorkerIsRegulatedProfessional: Reply.Yes, ToldByTheGirlOrSignsSeen: Reply.Yes } ? Section5B : Section5BIf);
        }

        Add(harm.Trafficking == Reply.Yes, NationalReferral, steps);
        Add(harm.Radicalisation == Reply.Yes, Channel, steps);
        Add(harm.SelfHarmOrSuicide == Reply.Yes, reading.IsEmergency ? Health with { When = Timing.Now } : Health, steps);
        Add(harm.ProtectionSigns.HasFlag(ProtectionSigns.ForcedMarriageOrHonourAbuse), ForcedMarriage, steps);
    }

    private static void Add(bool applies, Step step, List<Step> steps)
    {
        if (applies)
        {
            steps.Add(step);
        }
    }

    private static string Area(string name, string otherwise) => name.Length > 0 ? name : "the local authority " + otherwise;

    private static string Reached(string how) => how.Length > 0 ? " (" + how + ")" : "";

    private static string NotTo(ComplainedOf about) => about switch
    {
        ComplainedOf.None => "",
        _ => "not to, or only through, "
            + string.Join(", ", Names(about))
            + ".",
    };

    private static IEnumerable<string> Names(ComplainedOf about)
    {
        if (about.HasFlag(ComplainedOf.HomeOrCarer))
        {
            yield return "the home, its staff or the carer";
        }

        if (about.HasFlag(ComplainedOf.SocialWorker))
        {
            yield return "the social worker named";
        }

        if (about.HasFlag(ComplainedOf.DesignatedOfficer))
        {
            yield return "the designated officer named";
        }

        if (about.HasFlag(ComplainedOf.ThisService))
        {
            yield return "the person of this service who is named";
        }
    }

    private static readonly Step Call999 = new(Route.Emergency999, "999: police or ambulance", Timing.Now,
        "Call now with the location and everything held, made by a second worker while the first stays on the contact. No consent is needed.", Authorities.ImmediateDanger,
        "Danger now or imminent, or a sign of it with the question unanswered.", "");

    private static readonly Step Call999WithWhatIsHeld = Call999 with
    {
        Action = "Call now with whatever location, number or technical identifier is held; do not wait for more. A second worker calls while the first stays on the contact. No consent is needed.",
    };

    private static readonly Step Supervisor = new(Route.Supervisor, "the supervisor on duty", Timing.Now, "Raise it at once and record.", Authorities.NotAnEmergencyService, "An emergency is never handled alone.", "");

    private static readonly Step Lead = new(Route.DesignatedSafeguardingLead, "the designated safeguarding lead", Timing.BeforeContactEnds,
        "Review by a human before the contact ends if possible, and in any case the same day.", Authorities.HumanReview, "A question about harm is open, or a concern has been said.", "");

    private static readonly Step LeadAlternate = Lead with
    {
        To = "the deputy safeguarding lead or a director not named",
        NotTo = "not to, or only through, the person of this service who is named.",
    };

    private static readonly Step KeepTalking = new(Route.KeepTalking, "the child or caller", Timing.Now,
        "Keep talking: ask first if the child is safe now; say the limits of confidentiality before asking more; invite the least detail that would find the child, with no leading question; offer Childline.",
        Authorities.TellAndExplain, "The child cannot yet be found, which is never 'no concern'.", "");

    private static readonly Step PoliceToday = new(Route.Police, "the police (101 or the local child abuse team; 999 as soon as there is danger)", Timing.SameDay,
        "Report what may be a crime. An adult's own report of past abuse is offered and is hers or his to make.", Authorities.AllConcernsPassedOn, "What was said may be a crime, or a child is missing.", "");

    private static readonly Step PoliceNow = PoliceToday with { When = Timing.Now };

    private static readonly Step Regulator = new(Route.Regulator, "Ofsted", Timing.SameDay,
        "Tell Ofsted. The home's own notice is due without delay, for which the regulations give no number of days.", Authorities.Regulation40, "The setting is regulated.", "");

    private static readonly Step Section5B = new(Route.PoliceReportSection5B, "the police for the girl's area, by the worker in person", Timing.SameDay,
        "Report: a personal duty that telling the safeguarding lead does not discharge.", Authorities.Section5B, "A regulated professional knows of mutilation from the girl or its signs.", "");

    private static readonly Step Section5BIf = Section5B with
    {
        Action = "If the worker is a teacher or registered professional and was told by the girl or saw the signs: report in person, which telling the safeguarding lead does not discharge.",
        Why = "Mutilation is known; whether the worker is under the duty is not yet established.",
    };

    private static readonly Step NationalReferral = new(Route.NationalReferralMechanism, "a first responder: the local authority, the police or the NSPCC", Timing.SameDay,
        "Ask for a referral to the national referral mechanism. The advice line is no first responder itself. A child's consent is not needed.", Authorities.FirstResponder, "The child may be trafficked or enslaved.", "");

    private static readonly Step Channel = new(Route.Channel, "Prevent in the local authority or police, which decides on Channel", Timing.SameDay,
        "Refer the concern. Consent is for Channel's support, not for the referral. The Act gives no number of days.", Authorities.Prevent, "The child may be drawn into terrorism.", "");

    private static readonly Step Health = new(Route.Health, "NHS 111, mental health option; A and E or 999 if acute", Timing.SameDay,
        "Ask about suicide directly, and connect the child with health help.", Authorities.AllConcernsPassedOn, "The child hurts itself or thinks of suicide.", "");

    private static readonly Step ForcedMarriage = new(Route.ForcedMarriageUnit, "the Forced Marriage Unit", Timing.SameDay,
        "Take advice. Contact neither family nor community, and use no family interpreter.", Authorities.ProtectionOrders, "Forced marriage or honour-based abuse is feared.", "the family, relatives or community");

    private static readonly Step AdultAtRisk = new(Route.AdultSafeguarding, "adult safeguarding in the local authority", Timing.SameDay,
        "Raise the adult's own risk, separately from any child's.", Authorities.AdultsAtRisk, "An adult at risk is involved.", "");

    private static readonly Step Disagreement = new(Route.InterAgencyEscalation, "the next stage of the local escalation procedure", Timing.WithinWorkingWeek,
        "Escalate the disagreement within a working week or the child's own timescale, whichever is less. At any time the concern may be referred again.", Authorities.Disagreement, "The enquirer disagrees with an agency's decision.", "");

    private static readonly Step DisagreementNow = Disagreement with
    {
        When = Timing.Now,
        Action = "Skip the stages: 999 and a fresh referral now; the escalation runs beside them.",
    };

    private static readonly Step FollowUp = new(Route.FollowUp, "whoever received the referral", Timing.NextWorkingDay,
        "Find out whether it was received and what was decided; if not, chase it, and then escalate.", Authorities.AllConcernsPassedOn, "A referral not acknowledged is not yet made.", "");
}
