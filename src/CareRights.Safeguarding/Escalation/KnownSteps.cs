namespace CareRights.Safeguarding.Escalation;

/// <summary>The steps whose words do not depend on the contact.</summary>
internal static class KnownSteps
{
    public static readonly Step Supervisor = new(Route.Supervisor, "the supervisor on duty", Timing.Now, "Raise it at once and record.", Provisions.NotAnEmergencyService,
        "An emergency is never handled alone.", "", "Tell the supervisor.");

    public static readonly Step Lead = new(Route.DesignatedSafeguardingLead, "the designated safeguarding lead", Timing.BeforeContactEnds,
        "Review by a human before the contact ends if possible, and in any case the same day.", Provisions.HumanReview, "", "", "Bring in the safeguarding lead.");

    public static readonly Step LeadAlternate = Lead with
    {
        To = "the deputy safeguarding lead or a director not named",
        NotTo = "not to, or only through, the person of this service who is named.",
        InBrief = "Bring in the deputy lead, not the person named.",
    };

    public static readonly Step KeepTalking = new(Route.KeepTalking, "the child or caller", Timing.Now,
        "Keep talking: ask first if the child is safe now; say the limits of confidentiality before asking more; invite the least detail that would find the child, with no leading question; offer Childline.",
        Provisions.TellAndExplain, "The child cannot yet be found, which is never 'no concern'.", "", "Keep them talking.");

    public static readonly Step KeepTalkingToSurvivor = KeepTalking with
    {
        Action = "Keep talking: say the limits of confidentiality before asking more; ask with no leading question who else that person could reach.",
        Reason = "An adult tells of abuse in childhood, and nobody has said which child could be reached.",
    };

    public static readonly Step PoliceToday = new(Route.Police, "the police (101 or the local child abuse team; 999 as soon as there is danger)", Timing.SameDay,
        "Report it, and say what the child wants passed on with it.", Provisions.AllConcernsPassedOn, "", "", "Report to the police.");

    public static readonly Step Section5B = new(Route.PoliceReportSection5B, "the police for the girl's area, by the worker in person", Timing.SameDay,
        "Report: a personal duty that telling the safeguarding lead does not discharge.", Provisions.Section5B, "A regulated professional knows of mutilation from the girl or its signs.", "",
        "The worker reports the mutilation to the police in person.");

    public static readonly Step Section5BIf = Section5B with
    {
        Action = "If the worker is a teacher or registered professional and was told by the girl or saw the signs: report in person, which telling the safeguarding lead does not discharge.",
        Reason = "Mutilation is known; whether the worker is under the duty is not yet established.",
        InBrief = "If the worker is a regulated professional: report the mutilation to the police in person.",
    };

    public static readonly Step NationalReferral = new(Route.NationalReferralMechanism, "a first responder: the local authority, the police or the NSPCC", Timing.SameDay,
        "Ask for a referral to the national referral mechanism. The advice line is no first responder itself. A child's consent is not needed.", Provisions.FirstResponder,
        "Somebody may be trafficked or enslaved.", "", "Ask a first responder for a national referral (modern slavery).");

    public static readonly Step NationalReferralOfAdult = NationalReferral with
    {
        Action = "Ask for a referral to the national referral mechanism. An adult must agree to it; without that the authority or the police notify the Home Office, with no name.",
        InBrief = "If the adult agrees: ask a first responder for a national referral (modern slavery).",
    };

    public static readonly Step Channel = new(Route.Channel, "Prevent in the local authority or police, which decides on Channel", Timing.SameDay,
        "Refer the concern. Consent is for Channel's support, not for the referral. The Act gives no number of days.", Provisions.Prevent, "Somebody may be drawn into terrorism.", "",
        "Refer to Prevent.");

    public static readonly Step Health = new(Route.Health, "NHS 111, mental health option; A and E or 999 if acute", Timing.SameDay,
        "Ask about suicide directly, and connect the person with health help.", Provisions.Practice, "Somebody hurts themselves or thinks of suicide.", "", "Ask about suicide directly; get health help.");

    public static readonly Step HealthWhenFound = Health with
    {
        Action = "Tell 999 or the police what was said of suicide, and what was taken and when. Connect the person with health help when they are found; do not call or text back unless that is known to be safe.",
        InBrief = "Get health help once they are found.",
    };

    public static readonly Step ForcedMarriage = new(Route.ForcedMarriageUnit, "the Forced Marriage Unit", Timing.SameDay,
        "Take advice. Contact neither family nor community, and use no family interpreter.", Provisions.ProtectionOrders, "Forced marriage or honour-based abuse is feared.",
        "the family, relatives or community", "Take advice from the Forced Marriage Unit; do not contact the family.");

    public static readonly Step AdultAtRisk = new(Route.AdultSafeguarding, "adult safeguarding in the local authority", Timing.SameDay,
        "Raise the adult's own risk, separately from any child's.", Provisions.AdultsAtRisk, "An adult at risk is involved.", "", "Tell adult safeguarding.");

    public static readonly Step Examination = new(Route.MedicalExamination, "children's social care and the police, who arrange it", Timing.SameDay,
        "Ask whether a child protection medical or a sexual assault referral centre is needed today. Evidence is lost with time; the child may refuse. Practice.", Provisions.Examination, "", "",
        "Ask for a paediatric or sexual assault referral centre examination.");

    public static readonly Step OtherChild = new(Route.OtherChild, "children's social care where the other child lives", Timing.SameDay,
        "Refer the child who may have done the harm as a child of concern too. Contact neither that child nor either family.", Provisions.BothChildren,
        "A child may have done the harm: there are two children of concern.", "either family", "Refer the other child too.");

    public static readonly Step Maternity = new(Route.Maternity, "maternity services: the named midwife for safeguarding", Timing.SameDay,
        "Tell maternity services. A pre-birth assessment is for children's social care. Practice.", Provisions.Unborn, "The concern is about an unborn baby.", "", "Tell maternity services.");

    public static readonly Step OnlineSafety = new(Route.OnlineSafety, "the child, and a safe adult beside the child", Timing.BeforeContactEnds,
        "Say: do not pay, do not delete, stop all contact, you are not in trouble. Get an adult whom the child trusts beside the child. Report Remove takes the image down. Practice.",
        Provisions.Sextortion, "Somebody threatens to share a sexual image of the child.", "", "Say: do not pay, do not delete. Get a safe adult beside the child.");

    public static readonly Step OnlineSafetyWhenBack = OnlineSafety with
    {
        Action = "If the child comes back, say: " + OnlineSafety.Action.Substring("Say: ".Length),
        InBrief = "If the child comes back: do not pay, do not delete; a safe adult beside the child.",
    };

    public static readonly Step AppropriateAdult = new(Route.AppropriateAdult, "the custody officer, and the authority's youth justice or duty team", Timing.Now,
        "Ask for an appropriate adult and a solicitor, and that there is no interview before. Tell the officer of any injury or risk of self-harm. After a charge without bail the custody officer moves the child to the local authority, which must receive the child: Police and Criminal Evidence Act 1984, section 38(6), and Children Act 1989, section 21(2)(b).",
        Provisions.CodeC, "The child is held by the police without an appropriate adult.", "", "Custody officer: appropriate adult now, no interview before.");

    public static readonly Step Accommodation = new(Route.Accommodation, "children's social care; the emergency duty team out of hours", Timing.Now,
        "Ask for somewhere to sleep tonight: section 20, not homelessness. At 16 or 17 the authority assesses first and asks for the young person's wishes; it is not sent to the housing team alone.",
        Provisions.Section20, "The child has nowhere safe to sleep tonight.", "", "Ask social care for a bed tonight (section 20).");

    public static readonly Step AccommodationInCare = Accommodation with
    {
        To = "the authority that looks after the child; its emergency duty team out of hours",
        Action = "Ask for somewhere to sleep tonight: the authority that looks after a child must accommodate the child. Nobody goes back to a place that is not safe.",
        Authority = Provisions.Section22C,
        InBrief = "Ask the placing authority for a bed tonight.",
    };

    public static readonly Step Housing = new(Route.Housing, "the local housing authority; its out-of-hours line at night", Timing.Now,
        "Apply for a place tonight. A care leaver may have priority need, and the leaving care team is told.", Provisions.Section188, "An adult has nowhere safe to sleep tonight.", "",
        "Ask the housing authority for a bed tonight.");

    public static readonly Step PrivateFostering = new(Route.PrivateFostering, "the private fostering worker of the authority where the child lives", Timing.SameDay,
        "Tell the authority. Carer and parent must notify at once (SI 2005/1533, regulations 3 and 5); the authority must satisfy itself of the child's welfare.", Provisions.Section67,
        "The child is privately fostered and the authority has not been told.", "", "Tell the authority of the private fostering.");

    public static readonly Step Survivor = new(Route.SurvivorSupport, "the adult who tells", Timing.SameDay,
        "Offer support for adults abused in childhood, and a report to the police, which is the adult's own to make. Children who can be reached now are referred in any case. Practice.",
        Provisions.NonRecentAbuse, "An adult tells of abuse in childhood.", "", "Offer the adult support and a police report.");

    public static readonly Step ReviewingOfficer = new(Route.ReviewingOfficer, "the child's independent reviewing officer", Timing.SameDay,
        "Ask the officer to request a review before its day: the authority must hold one that the officer requests. Unless that is not reasonably practicable, no significant change is made to the care plan before a review has considered it: ask that nothing in dispute is done meanwhile.",
        Provisions.ReviewBefore2014, "", "", "Ask the reviewing officer for an early review; nothing in dispute is done meanwhile.");

    public static readonly Step Disagreement = new(Route.InterAgencyEscalation, "the next stage of the local escalation procedure", Timing.WithinWorkingWeek,
        "Escalate the disagreement within a working week or the child's own timescale, whichever is less. Ask that the proposal in dispute is not put into effect meanwhile (practice). At any time the concern may be referred again.",
        Provisions.Disagreement, "The enquirer disagrees with an agency's decision.", "", "Escalate the disagreement; nothing in dispute is done meanwhile.");

    public static readonly Step DisagreementNow = Disagreement with
    {
        When = Timing.Now,
        Action = "Skip the stages: 999 and a fresh referral now; the escalation runs beside them, and the proposal in dispute is not put into effect meanwhile (practice).",
        InBrief = "Skip the stages of the disagreement.",
    };

    public static readonly Step FollowUp = new(Route.FollowUp, "the person or team that received the referral", Timing.NextWorkingDay,
        "Find out whether it was received and what was decided; if not, chase it, and then escalate.", Provisions.AllConcernsPassedOn, "A referral not acknowledged is not yet made.", "",
        "Find out what became of the referral.");
}
