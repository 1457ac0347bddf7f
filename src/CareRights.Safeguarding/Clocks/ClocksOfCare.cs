namespace CareRights.Safeguarding;

/// <content>Clocks of children in care, private fostering, foster parents, special guardians and complaints, a member for each, so that completion finds it. <see cref="Find"/> serves ids that come from files.</content>
public sealed partial class Clock
{
    /// <summary>End of police protection.</summary>
    public static Clock PoliceProtection => Of("PP-72");

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

    /// <summary>Give the area authority written notice of an emergency placement out of area, with the assessment of needs and the care plan.</summary>
    public static Clock OutOfAreaNotice => Of("OOA-NOTICE-5");

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
}
