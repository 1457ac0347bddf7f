using System;

namespace CareRights.Safeguarding;

/// <content>A member for each clock, so that completion finds it. <see cref="Find"/> serves ids that come from files.</content>
public static partial class Clocks
{
    /// <summary>Acknowledge the referral and decide the type of response.</summary>
    public static Clock ReferralDecision => Of("REF-1");

    /// <summary>Complete the single assessment.</summary>
    public static Clock SingleAssessment => Of("ASM-45");

    /// <summary>Hold a strategy discussion.</summary>
    public static Clock StrategyDiscussion => Of("STRAT");

    /// <summary>Ask for a child protection conference.</summary>
    public static Clock ConferenceRequest => Of("ICPC-REQ");

    /// <summary>Hold the initial child protection conference.</summary>
    public static Clock InitialConference => Of("ICPC-15");

    /// <summary>Hold the first core group.</summary>
    public static Clock CoreGroup => Of("CG-10");

    /// <summary>Hold the first review child protection conference.</summary>
    public static Clock FirstReviewConference => Of("RCPC-3M");

    /// <summary>Hold the next review child protection conference.</summary>
    public static Clock NextReviewConference => Of("RCPC-6M");

    /// <summary>End of the emergency protection order.</summary>
    public static Clock EmergencyProtectionOrderEnds => Of("EPO");

    /// <summary>End of the one extension of the emergency protection order.</summary>
    public static Clock EmergencyProtectionOrderExtended => Of("EPO-X");

    /// <summary>End of police protection.</summary>
    public static Clock PoliceProtection => Of("PP-72");

    /// <summary>Last day of the child assessment order.</summary>
    public static Clock ChildAssessmentOrder => Of("CAO-7");

    /// <summary>End of an interim care order.</summary>
    public static Clock InterimCareOrder => Of("ICO");

    /// <summary>End of an interim order made on a direction under section 37, where nobody applies.</summary>
    public static Clock InterimOrderOnDirection => Of("S38-8W");

    /// <summary>Tell the court why no care or supervision order is sought.</summary>
    public static Clock InvestigationReport => Of("S37-8W");

    /// <summary>Dispose of the application for a care or supervision order.</summary>
    public static Clock CareProceedings => Of("S32-26W");

    /// <summary>End of one extension of the time for the proceedings.</summary>
    public static Clock CareProceedingsExtension => Of("S32-8W");

    /// <summary>End of a refusal of contact decided as a matter of urgency.</summary>
    public static Clock ContactRefusal => Of("CONTACT-7D");

    /// <summary>End of a family assistance order.</summary>
    public static Clock FamilyAssistanceOrder => Of("FAO-12M");

    /// <summary>Give the local authority notice of an application for a special guardianship order.</summary>
    public static Clock GuardianshipNotice => Of("SGO-3M");

    /// <summary>Notify the local authority of a child accommodated by a health body or an education authority.</summary>
    public static Clock AccommodatedByHealthOrEducation => Of("S85");

    /// <summary>Notify the local authority of a child in a care home or independent hospital.</summary>
    public static Clock AccommodatedInCareHome => Of("S86");

    /// <summary>End of accommodation by agreement.</summary>
    public static Clock AccommodationByAgreement => Of("S20");

    /// <summary>Tell the authority that looks after the child of the placement in secure accommodation.</summary>
    public static Clock SecurePlacementNotice => Of("SEC-12H");

    /// <summary>End of secure accommodation without a court's authority.</summary>
    public static Clock SecureWithoutCourt => Of("SEC-72H");

    /// <summary>End of the first period that a court may authorise.</summary>
    public static Clock SecureOrderFirst => Of("SEC-3M");

    /// <summary>End of a further period that a court may authorise.</summary>
    public static Clock SecureOrderFurther => Of("SEC-6M");

    /// <summary>End of one authorisation for a child on remand.</summary>
    public static Clock SecureOrderOnRemand => Of("SEC-28D");

    /// <summary>Review the keeping of the child in secure accommodation.</summary>
    public static Clock SecureFirstReview => Of("SEC-REV-1M");

    /// <summary>Review the keeping of the child in secure accommodation again.</summary>
    public static Clock SecureNextReview => Of("SEC-REV-3M");

    /// <summary>Tell the local authority's designated officer of an allegation.</summary>
    public static Clock DesignatedOfficer => Of("LADO-1");

    /// <summary>Notify the Panel and the safeguarding partners of a serious incident.</summary>
    public static Clock SeriousIncidentNotice => Of("SIN-5");

    /// <summary>Complete the rapid review.</summary>
    public static Clock RapidReviewComplete => Of("RR-15");

    /// <summary>Notify the Secretary of State, the Chief Inspector and, where practicable, each parent of the death of a looked-after child.</summary>
    public static Clock DeathOfLookedAfterChild => Of("LACDEATH");

    /// <summary>Offer and hold the return interview.</summary>
    public static Clock ReturnInterview => Of("RHI-72");

    /// <summary>Report discovered female genital mutilation to the police: good practice.</summary>
    public static Clock MutilationReportGoodPractice => Of("FGM-1WD");

    /// <summary>Report discovered female genital mutilation to the police: limit of the Act.</summary>
    public static Clock MutilationReport => Of("FGM-1M");

    /// <summary>Refer a possible victim of modern slavery.</summary>
    public static Clock ModernSlaveryReferral => Of("NRM");

    /// <summary>Refer a concern to Prevent.</summary>
    public static Clock PreventReferral => Of("PREVENT");

    /// <summary>Notify the child death review partners.</summary>
    public static Clock ChildDeathReview => Of("CDR");

    /// <summary>Share information that may help to keep a child safe.</summary>
    public static Clock InformationSharing => Of("S16LA");

    /// <summary>Report a suspected child sex offence.</summary>
    public static Clock AbuseReport => Of("CSA-REPORT");

    /// <summary>Notify the death of a child in a children's home.</summary>
    public static Clock HomeDeath => Of("R40-1");

    /// <summary>Notify the referral of a person who works in a children's home to the barring service.</summary>
    public static Clock HomeBarringReferral => Of("R40-3");

    /// <summary>Notify Ofsted and every other relevant person of a serious event in a children's home.</summary>
    public static Clock HomeEvent => Of("R40");

    /// <summary>Notify the authority of the home's area of an admission or discharge.</summary>
    public static Clock HomeAdmission => Of("R41");

    /// <summary>Give Ofsted notice of a conviction.</summary>
    public static Clock HomeConviction => Of("R42");

    /// <summary>Record a measure of control, discipline or restraint.</summary>
    public static Clock RestraintRecorded => Of("R35-24H");

    /// <summary>Speak to the user of the measure and sign the record.</summary>
    public static Clock RestraintSigned => Of("R35-48H");

    /// <summary>Confirm in the record that the child has been spoken to about the measure.</summary>
    public static Clock RestraintSpokenAbout => Of("R35-5D");

    /// <summary>Have the independent person visit the home.</summary>
    public static Clock HomeIndependentVisit => Of("R44");

    /// <summary>Complete the next review of the quality of care.</summary>
    public static Clock HomeQualityReview => Of("R45-6M");

    /// <summary>Send Ofsted the report of the review of the quality of care.</summary>
    public static Clock HomeQualityReport => Of("R45-28D");

    /// <summary>Review the location of the premises.</summary>
    public static Clock HomeLocationReview => Of("R46");

    /// <summary>Give Ofsted notice that the person in charge proposes to be absent.</summary>
    public static Clock HomeAbsenceProposed => Of("R48-1M");

    /// <summary>Give Ofsted notice of an unforeseen absence.</summary>
    public static Clock HomeAbsenceUnforeseen => Of("R48-1W");

    /// <summary>Tell Ofsted that the person in charge has returned.</summary>
    public static Clock HomeReturnNotice => Of("R48-7D");

    /// <summary>Notify the local authority of a proposal to foster privately.</summary>
    public static Clock FosteringProposalNotice => Of("PF-6W");

    /// <summary>Notify the local authority of a child already fostered privately without notice.</summary>
    public static Clock FosteringUnnotified => Of("PF-NOW");

    /// <summary>Notify the local authority that the arrangement began, changed or ended.</summary>
    public static Clock FosteringChangeNotice => Of("PF-48");

    /// <summary>Visit the child, the carer and the premises.</summary>
    public static Clock FosteringFirstVisit => Of("PF-7");

    /// <summary>Visit the privately fostered child again.</summary>
    public static Clock FosteringVisit => Of("PF-V");

    /// <summary>Visit the privately fostered child again: first year.</summary>
    public static Clock FosteringVisitFirstYear => Of("PF-V-6W");

    /// <summary>Visit the privately fostered child again: later years.</summary>
    public static Clock FosteringVisitLaterYears => Of("PF-V-12W");

    /// <summary>Prepare the care plan.</summary>
    public static Clock CarePlan => Of("CP-10");

    /// <summary>Prepare the placement plan.</summary>
    public static Clock PlacementPlan => Of("PP-5");

    /// <summary>Initiate the personal education plan.</summary>
    public static Clock PersonalEducationPlan => Of("PEP-10");

    /// <summary>Arrange the first assessment of health.</summary>
    public static Clock FirstHealthAssessment => Of("HA-1");

    /// <summary>Arrange the next assessment of health.</summary>
    public static Clock NextHealthAssessment => Of("HA-R");

    /// <summary>Arrange the next assessment of health: under five.</summary>
    public static Clock NextHealthAssessmentUnderFive => Of("HA-R-6M");

    /// <summary>Arrange the next assessment of health: five and over.</summary>
    public static Clock NextHealthAssessmentFiveAndOver => Of("HA-R-12M");

    /// <summary>Strengths and difficulties questionnaire.</summary>
    public static Clock StrengthsAndDifficulties => Of("SDQ");

    /// <summary>Hold the first review.</summary>
    public static Clock FirstReview => Of("REV-20");

    /// <summary>Hold the next review.</summary>
    public static Clock NextReview => Of("REV-3/6");

    /// <summary>Hold the second review.</summary>
    public static Clock SecondReview => Of("REV-3");

    /// <summary>Hold the next review after the second.</summary>
    public static Clock LaterReview => Of("REV-6");

    /// <summary>Complete the adjourned review.</summary>
    public static Clock AdjournedReview => Of("REV-ADJ");

    /// <summary>Approve a decision to cease to look after the child.</summary>
    public static Clock CeasingToLookAfter => Of("CEASE");

    /// <summary>Review a series of short breaks: first review.</summary>
    public static Clock ShortBreakFirstReview => Of("SB-REV-3M");

    /// <summary>Review a series of short breaks again.</summary>
    public static Clock ShortBreakNextReview => Of("SB-REV-6M");

    /// <summary>Visit a child in a series of short breaks: first visit.</summary>
    public static Clock ShortBreakFirstVisit => Of("SB-VIS-3M");

    /// <summary>Visit a child in a series of short breaks again.</summary>
    public static Clock ShortBreakNextVisit => Of("SB-VIS-6M");

    /// <summary>Give written notice of a refusal of contact or of a change of its arrangements.</summary>
    public static Clock ContactNotice => Of("CONTACT-NOW");

    /// <summary>Give written notice of a departure by agreement from a contact order.</summary>
    public static Clock ContactDepartureNotice => Of("CONTACT-5");

    /// <summary>Consult, and notify the area authority and the reviewing officer, after an emergency placement out of area.</summary>
    public static Clock OutOfAreaConsultation => Of("OOA-5");

    /// <summary>Give written notice of an emergency placement.</summary>
    public static Clock EmergencyPlacementNotice => Of("NOTICE-5");

    /// <summary>Give written notice that a placement has been terminated.</summary>
    public static Clock TerminationNotice => Of("TERM-10");

    /// <summary>Complete the assessment of a parent with whom the child was placed before it, and the review.</summary>
    public static Clock ParentAssessment => Of("R19-10");

    /// <summary>Decide, after the assessment of the parent, whether the placement goes on.</summary>
    public static Clock ParentPlacementDecision => Of("R19-D10");

    /// <summary>End of an emergency placement outside the terms of the foster parent's approval.</summary>
    public static Clock EmergencyFosterPlacement => Of("R23-6");

    /// <summary>End of the temporary approval of a connected person.</summary>
    public static Clock TemporaryApproval => Of("R24-16W");

    /// <summary>End of the one extension of temporary approval.</summary>
    public static Clock TemporaryApprovalExtension => Of("R25-8W");

    /// <summary>Prepare the care plan of a child remanded to local authority accommodation.</summary>
    public static Clock RemandCarePlan => Of("REM-CP-5");

    /// <summary>Prepare the placement plan of a child remanded to local authority accommodation.</summary>
    public static Clock RemandPlacementPlan => Of("REM-PP-5");

    /// <summary>Prepare the detention placement plan of a child remanded to youth detention accommodation.</summary>
    public static Clock DetentionPlacementPlan => Of("REM-DPP-10");

    /// <summary>Visit a child who ceased to be looked after by being detained.</summary>
    public static Clock VisitInDetention => Of("DET-10");

    /// <summary>Visit the child for the first time in a placement.</summary>
    public static Clock FirstVisit => Of("VIS-1W");

    /// <summary>Visit the child again.</summary>
    public static Clock NextVisit => Of("VIS");

    /// <summary>Visit the child again: in the first year, or not intended to last to 18.</summary>
    public static Clock VisitEverySixWeeks => Of("VIS-6W");

    /// <summary>Visit the child again: after the first year, intended to last to 18.</summary>
    public static Clock VisitEveryThreeMonths => Of("VIS-3M");

    /// <summary>Visit the child again: long term foster placement and the child agrees to fewer visits.</summary>
    public static Clock VisitLongTermFostering => Of("VIS-LTF");

    /// <summary>Visit the child again: with a parent, a connected person or under another's arrangements.</summary>
    public static Clock VisitWithParentOrOther => Of("VIS-P");

    /// <summary>Visit the child again: weekly until the first review.</summary>
    public static Clock VisitWeekly => Of("VIS-P-1W");

    /// <summary>Visit the child again: temporary approval or interim care order, after the first review.</summary>
    public static Clock VisitEveryFourWeeks => Of("VIS-P-4W");

    /// <summary>Visit the child again: placed before assessment, after the first review.</summary>
    public static Clock VisitBeforeAssessment => Of("VIS-P-6W");

    /// <summary>Visit the child with a parent for the first time under a care order.</summary>
    public static Clock FirstVisitUnderCareOrder => Of("VIS-CO-1W");

    /// <summary>Visit the child again: care order and living with a parent.</summary>
    public static Clock VisitUnderCareOrder => Of("VIS-CO-6W");

    /// <summary>Visit the child under another's arrangements.</summary>
    public static Clock FirstVisitUnderAnothersArrangements => Of("VIS-LA-1W");

    /// <summary>Visit the child again: another's arrangements, first year.</summary>
    public static Clock VisitUnderAnothersArrangements => Of("VIS-LA-6W");

    /// <summary>Visit the child again: another's arrangements, later years.</summary>
    public static Clock VisitUnderAnothersArrangementsLater => Of("VIS-LA-3M");

    /// <summary>Visit the child because a visit is reasonably asked for.</summary>
    public static Clock VisitAskedFor => Of("VIS-X");

    /// <summary>Visit the child after a notification about the children's home.</summary>
    public static Clock VisitAfterNotice => Of("VIS-X-1W");

    /// <summary>Tell Ofsted of a revision of the statement of purpose or the children's guide.</summary>
    public static Clock FosteringStatement => Of("F4-28D");

    /// <summary>Tell an applicant who is not suitable so, in stage one.</summary>
    public static Clock FosteringUnsuitable => Of("F26-10");

    /// <summary>Send observations on the fostering provider's report.</summary>
    public static Clock FosteringObservations => Of("F26-OBS");

    /// <summary>Answer a proposal not to approve, by representations or a request for a review.</summary>
    public static Clock FosteringRefusalAnswer => Of("F27-28D");

    /// <summary>Review the approval of a foster parent.</summary>
    public static Clock FosterParentReview => Of("F28-1Y");

    /// <summary>Answer a proposal to end or change an approval, by representations or a request for a review.</summary>
    public static Clock FosteringChangeAnswer => Of("F28-28D");

    /// <summary>End of an approval that the foster parent gives up.</summary>
    public static Clock FosterParentResignation => Of("F28-END");

    /// <summary>Send the documents for a review by the independent panel.</summary>
    public static Clock FosteringReviewDocuments => Of("F29-10");

    /// <summary>Give another provider or agency access to a foster parent's records.</summary>
    public static Clock FosteringRecords => Of("F32-15");

    /// <summary>Assess and decide on foster parents taken over from an agency that closed.</summary>
    public static Clock FosteringTakenOver => Of("F34-16W");

    /// <summary>Notify an event that Schedule 7 lists.</summary>
    public static Clock FosteringEvent => Of("F36");

    /// <summary>Review special guardianship support services.</summary>
    public static Clock GuardianshipSupportReview => Of("SGS-1Y");

    /// <summary>Confirm in writing a change that was told orally.</summary>
    public static Clock GuardianshipChangeConfirmed => Of("SGS-7D");

    /// <summary>Wait before suspending support for a missing annual statement.</summary>
    public static Clock GuardianshipStatementReminder => Of("SGS-28D");

    /// <summary>End of remuneration in a former foster parent's support.</summary>
    public static Clock GuardianshipRemuneration => Of("SGS-2Y");

    /// <summary>End of the duty of the authority that looked after the child, where the family lives elsewhere.</summary>
    public static Clock GuardianshipAuthority => Of("SGS-3Y");

    /// <summary>Make the representations.</summary>
    public static Clock ComplaintMade => Of("COMP-1Y");

    /// <summary>Resolve the representations: stage 1.</summary>
    public static Clock ComplaintStage1 => Of("COMP-S1");

    /// <summary>Resolve the representations: stage 1 extended as complex.</summary>
    public static Clock ComplaintStage1Complex => Of("COMP-S1-COMPLEX");

    /// <summary>Respond to the investigation: stage 2.</summary>
    public static Clock ComplaintStage2 => Of("COMP-S2");

    /// <summary>Respond to the investigation: outer limit of stage 2.</summary>
    public static Clock ComplaintStage2Limit => Of("COMP-S2-LIMIT");

    /// <summary>Ask for a review panel: stage 3.</summary>
    public static Clock ComplaintPanelRequest => Of("COMP-PANEL-ASK");

    /// <summary>Hold the review panel.</summary>
    public static Clock ComplaintPanel => Of("COMP-PANEL");

    /// <summary>Send the panel's report.</summary>
    public static Clock ComplaintPanelReport => Of("COMP-PANEL-REPORT");

    /// <summary>Respond to the panel's recommendations.</summary>
    public static Clock ComplaintPanelReply => Of("COMP-PANEL-REPLY");

    /// <summary>Resubmit representations after concurrent proceedings.</summary>
    public static Clock ComplaintResubmitted => Of("COMP-RESUBMIT");

    /// <summary>Respond to an enquiry to the advice line: an aim.</summary>
    public static Clock AdviceLineResponse => Of("RESP-48");

    private static Clock Of(string id) => Find(id) ?? throw new InvalidOperationException(id);
}
