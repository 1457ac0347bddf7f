using System;
using System.Collections.Generic;
using System.Linq;

namespace CareRights.Safeguarding;

/// <summary>An event that starts a clock.</summary>
/// <param name="Id">The event's name for a machine, such as <c>referral-received</c>.</param>
/// <param name="Words">The event exactly, for a person to recognise it and not a similar one.</param>
public sealed record ClockEvent(string Id, string Words)
{
    internal static readonly ClockEvent ReferralReceived = new("referral-received", "the local authority receives the referral, at the time it is sent or spoken, in or out of hours");
    internal static readonly ClockEvent SignificantHarmSuspected = new("significant-harm-suspected", "there is reasonable cause to suspect significant harm");
    internal static readonly ClockEvent EnquiriesInitiated = new("section-47-initiated", "the strategy discussion at which section 47 enquiries were initiated");
    internal static readonly ClockEvent ConferenceHeld = new("initial-conference-held", "the initial child protection conference");
    internal static readonly ClockEvent ReviewConferenceHeld = new("review-conference-held", "a review child protection conference that continues the plan");
    internal static readonly ClockEvent EmergencyOrderMade = new("emergency-protection-order-made", "the emergency protection order, whose first day the order or section 45(3) fixes");
    internal static readonly ClockEvent EmergencyOrderEnds = new("emergency-protection-order-ends", "the day on which the emergency protection order would end if it were not extended");
    internal static readonly ClockEvent PoliceProtectionStarted = new("police-protection-started", "the child is taken into police protection");
    internal static readonly ClockEvent AssessmentToBegin = new("assessment-to-begin", "the date that the child assessment order gives as that by which the assessment is to begin");
    internal static readonly ClockEvent InterimOrderMade = new("interim-care-order-made", "the interim care order");
    internal static readonly ClockEvent Accommodated = new("accommodated", "accommodation under section 20 begins");
    internal static readonly ClockEvent AllegationKnown = new("allegation-known", "the employer first knows of the allegation, its first member of staff included, or it is made to the police");
    internal static readonly ClockEvent IncidentKnown = new("serious-incident-known", "the local authority knows that a child has died or been seriously harmed and knows or suspects abuse or neglect");
    internal static readonly ClockEvent PanelNotified = new("panel-notified", "the notification is sent to the Child Safeguarding Practice Review Panel");
    internal static readonly ClockEvent ChildDied = new("child-died", "the death of a child");
    internal static readonly ClockEvent ReturnedFromMissing = new("returned-from-missing", "the child returns from being missing, however short the absence");
    internal static readonly ClockEvent MutilationDiscovered = new("fgm-discovered", "the person under the duty first discovers that the act appears to have been carried out");
    internal static readonly ClockEvent FosteringProposed = new("private-fostering-begins", "the day on which the private fostering arrangement is to begin");
    internal static readonly ClockEvent FosteringChanged = new("private-fostering-changed", "the arrangement begins, a notifiable circumstance changes, or it ends");
    internal static readonly ClockEvent FosteringNotified = new("private-fostering-notified", "the local authority receives the notification");
    internal static readonly ClockEvent FosteringVisited = new("private-fostering-visited", "the previous visit to the privately fostered child");
    internal static readonly ClockEvent FirstPlacementStarted = new("first-placement-started", "the start of the child's first placement");
    internal static readonly ClockEvent PlacementStarted = new("placement-started", "the start of any placement, the first and every later one");
    internal static readonly ClockEvent LookedAfter = new("becomes-looked-after", "the child becomes looked after");
    internal static readonly ClockEvent HealthAssessed = new("health-assessed", "the previous assessment of the child's health");
    internal static readonly ClockEvent ReviewHeld = new("looked-after-review-held", "the previous review of the looked-after child's case");
    internal static readonly ClockEvent ReviewAdjourned = new("looked-after-review-adjourned", "the review meeting that the independent reviewing officer adjourns");
    internal static readonly ClockEvent Visited = new("visited", "the previous visit by the authority's representative");
    internal static readonly ClockEvent CareOrderMade = new("care-order-made", "a care order is made and the child lives with a parent");
    internal static readonly ClockEvent ArrangementsStarted = new("living-arrangements-changed", "living arrangements for which another person is responsible start or change");
    internal static readonly ClockEvent VisitRequested = new("visit-requested", "the child, or the appropriate person, reasonably asks for a visit");
    internal static readonly ClockEvent HomeNotified = new("home-notified-under-section-30A", "the authority first receives a notification under section 30A of the Care Standards Act 2000 about the child's home");
    internal static readonly ClockEvent DecisionToCease = new("decision-to-cease", "a decision to cease to look after the child");
    internal static readonly ClockEvent ShortBreakStarted = new("short-break-started", "the start of the first placement in a series of short breaks");
    internal static readonly ClockEvent ShortBreakReviewed = new("short-break-reviewed", "the previous review in a series of short breaks");
    internal static readonly ClockEvent ShortBreakVisited = new("short-break-visited", "the previous visit in a series of short breaks");
    internal static readonly ClockEvent HomeEvent = new("home-event", "an event of regulation 40(4) in a children's home: sexual exploitation, a serious police incident, an allegation of abuse, a child protection enquiry begun or concluded, or another serious incident");
    internal static readonly ClockEvent RestraintUsed = new("restraint-used", "a measure of control, discipline or restraint is used in a children's home");
    internal static readonly ClockEvent TraffickingEncountered = new("trafficking-encountered", "a child who may be a victim of modern slavery is encountered");
    internal static readonly ClockEvent RadicalisationConcern = new("radicalisation-concern", "a concern that a child may be drawn into terrorism");
    internal static readonly ClockEvent AbuseSuspected = new("child-sexual-abuse-suspected", "a person in relevant activity suspects a child sex offence");
    internal static readonly ClockEvent InformationHeld = new("information-held", "a body bound by the duty holds information relevant to a child's safety or welfare");
    internal static readonly ClockEvent ComplaintGrounds = new("complaint-grounds-arose", "the grounds to make the representations arise");
    internal static readonly ClockEvent ComplaintStarted = new("complaint-stage-1-started", "the start date of regulation 14(3) and (4), which may be later than receipt");
    internal static readonly ClockEvent InvestigationStarted = new("complaint-stage-2-started", "the start date of regulation 17, for an oral complaint the date of the final written record");
    internal static readonly ClockEvent InvestigationAnswered = new("complaint-stage-2-answered", "the complainant receives the response to the investigation");
    internal static readonly ClockEvent PanelRequested = new("complaint-panel-requested", "the local authority receives the request for a review panel");
    internal static readonly ClockEvent PanelMet = new("complaint-panel-met", "the review panel meets");
    internal static readonly ClockEvent PanelReported = new("complaint-panel-recommended", "the local authority receives the panel's recommendations");
    internal static readonly ClockEvent ProceedingsEnded = new("concurrent-proceedings-ended", "the concurrent consideration is discontinued or completed");
    internal static readonly ClockEvent EnquiryReceived = new("enquiry-received", "the advice line receives an enquiry");

    internal static readonly ClockEvent InterimOrderOnDirection = new("interim-order-on-section-37-direction", "the interim care or supervision order that the court makes on giving a direction under section 37");
    internal static readonly ClockEvent InvestigationDirected = new("section-37-directed", "the court directs an investigation under section 37");
    internal static readonly ClockEvent ProceedingsIssued = new("care-proceedings-issued", "the application for a care or supervision order is issued");
    internal static readonly ClockEvent ProceedingsPeriodEnds = new("care-proceedings-period-ends", "the later of the end of the period that is extended and the day on which the extension is granted");
    internal static readonly ClockEvent ContactRefused = new("contact-refused", "the authority refuses contact as a matter of urgency, or varies or suspends its arrangements");
    internal static readonly ClockEvent ContactOrderDepartedFrom = new("contact-order-departed-from", "the authority agrees with a person named in a contact order to depart from its terms");
    internal static readonly ClockEvent FamilyAssistanceOrdered = new("family-assistance-order-made", "the family assistance order is made");
    internal static readonly ClockEvent GuardianshipApplied = new("special-guardianship-applied-for", "the day on which the application for a special guardianship order is made");
    internal static readonly ClockEvent AccommodatedThreeMonths = new("accommodated-for-three-months", "the child has been accommodated for three months without a break, or it is decided that the child will be");
    internal static readonly ClockEvent SecurelyPlaced = new("securely-placed", "the child is placed in secure accommodation");
    internal static readonly ClockEvent SecureOrderMade = new("secure-order-made", "the court first authorises secure accommodation");
    internal static readonly ClockEvent SecureOrderRenewed = new("secure-order-renewed", "the court authorises a further period of secure accommodation");
    internal static readonly ClockEvent SecureOrderOnRemand = new("secure-order-on-remand", "the court authorises secure accommodation for a child remanded to local authority accommodation");
    internal static readonly ClockEvent SecureReviewHeld = new("secure-review-held", "the previous review of the secure accommodation");
    internal static readonly ClockEvent OutOfAreaApproved = new("out-of-area-approved", "the nominated officer approves an emergency placement out of area");
    internal static readonly ClockEvent EmergencyPlacementStarted = new("emergency-placement-started", "the start of a placement made in an emergency");
    internal static readonly ClockEvent EmergencyOutOfAreaStarted = new("emergency-out-of-area-placement-started", "the start of a placement out of the authority's area, made in an emergency");
    internal static readonly ClockEvent PlacementTerminated = new("placement-terminated", "the day on which the placement is terminated");
    internal static readonly ClockEvent PlacedBeforeAssessment = new("placed-with-parent-before-assessment", "the child is placed with a parent before the parent's assessment is complete");
    internal static readonly ClockEvent ParentAssessed = new("parent-assessed", "the assessment of that parent is completed");
    internal static readonly ClockEvent EmergencyFosterPlacementStarted = new("emergency-foster-placement-started", "the start of an emergency placement outside the terms of the foster parent's approval");
    internal static readonly ClockEvent TemporarilyApproved = new("temporarily-approved", "a connected person is temporarily approved");
    internal static readonly ClockEvent TemporaryApprovalEnds = new("temporary-approval-ends", "the day on which the temporary approval would expire");
    internal static readonly ClockEvent RemandedToAccommodation = new("remanded-to-local-authority-accommodation", "the child is remanded to local authority accommodation");
    internal static readonly ClockEvent RemandedToDetention = new("remanded-to-youth-detention", "the child is remanded to youth detention accommodation");
    internal static readonly ClockEvent DetainedAfterCare = new("detained-after-care", "a child who was looked after, and ceased to be by it, is first detained");
    internal static readonly ClockEvent GuardianshipSupportReviewed = new("special-guardianship-support-reviewed", "the support begins, or was last reviewed");
    internal static readonly ClockEvent GuardianToldOfChange = new("special-guardian-told-of-change", "the special guardian tells the authority of a change orally");
    internal static readonly ClockEvent StatementReminderSent = new("statement-reminder-sent", "the authority sends a written reminder of the annual statement");
    internal static readonly ClockEvent GuardianshipOrderMade = new("special-guardianship-order-made", "the special guardianship order is made");
    internal static readonly ClockEvent HomeDeath = new("home-child-died", "a child who is accommodated in a children's home dies");
    internal static readonly ClockEvent HomeBarring = new("home-barring-referral", "a person working in a children's home is referred under section 35 of the Safeguarding Vulnerable Groups Act 2006");
    internal static readonly ClockEvent HomeAdmission = new("home-admission-or-discharge", "a child is admitted to a children's home or discharged from it");
    internal static readonly ClockEvent HomeConviction = new("home-conviction", "the provider, manager, responsible individual, a director or a partner of a children's home is convicted of an offence");
    internal static readonly ClockEvent HomeVisited = new("home-visited", "the previous visit of the independent person");
    internal static readonly ClockEvent HomeReviewed = new("home-quality-reviewed", "a review of the quality of care in a children's home is completed");
    internal static readonly ClockEvent HomeLocationReviewed = new("home-location-reviewed", "the previous review of the location of a children's home");
    internal static readonly ClockEvent HomeAbsenceProposed = new("home-absence-proposed", "the day on which the absence of the person in charge of a children's home is to begin");
    internal static readonly ClockEvent HomeAbsenceBegan = new("home-absence-began", "an unforeseen absence of the person in charge of a children's home begins");
    internal static readonly ClockEvent HomeAbsenceEnded = new("home-absence-ended", "the person in charge of a children's home returns");
    internal static readonly ClockEvent FosteringUnnotified = new("private-fostering-unnotified", "a person fosters a child privately without having given notice");
    internal static readonly ClockEvent FosteringStatementRevised = new("fostering-statement-revised", "the statement of purpose or children's guide of a fostering service is revised");
    internal static readonly ClockEvent FosteringInformationComplete = new("fostering-information-complete", "the fostering provider has all the information of stage one on an applicant");
    internal static readonly ClockEvent FosteringReportSent = new("fostering-report-sent", "the fostering provider sends the applicant the notification with its report");
    internal static readonly ClockEvent FosteringRefusalProposed = new("fostering-refusal-proposed", "the date of the qualifying determination not to approve");
    internal static readonly ClockEvent FosterParentReviewed = new("foster-parent-reviewed", "the foster parent is approved, or was last reviewed");
    internal static readonly ClockEvent FosteringChangeProposed = new("fostering-change-proposed", "the date of the qualifying determination to end or change an approval");
    internal static readonly ClockEvent FosterParentGaveNotice = new("foster-parent-gave-notice", "the fostering provider receives the foster parent's notice of giving up");
    internal static readonly ClockEvent FosteringReviewNotified = new("fostering-review-notified", "the fostering provider is notified that a person has applied for a review");
    internal static readonly ClockEvent FosteringRecordsRequested = new("fostering-records-requested", "another fostering provider or an adoption agency asks for access to the records");
    internal static readonly ClockEvent FosteringAgencyClosed = new("fostering-agency-closed", "the old agency ceases to carry out the functions of a fostering agency");
    internal static readonly ClockEvent FosteringEvent = new("fostering-event", "an event that Schedule 7 lists, in relation to a fostering agency");

    /// <summary>Every event that starts a clock, in the order of the clocks.</summary>
    public static IReadOnlyList<ClockEvent> All => Clock.All.Select(clock => clock.Trigger).Distinct().ToArray();

    /// <summary>The event of that name; <see langword="null"/> if there is none. Capitals do not matter.</summary>
    public static ClockEvent? Find(string id) => All.FirstOrDefault(known => string.Equals(known.Id, id, StringComparison.OrdinalIgnoreCase));
}
