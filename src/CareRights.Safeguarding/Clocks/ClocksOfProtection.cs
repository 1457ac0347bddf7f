using System;

namespace CareRights.Safeguarding;

/// <content>Clocks of protection, the courts, secure accommodation, notices and children's homes, a member for each, so that completion finds it. <see cref="Find"/> serves ids that come from files.</content>
public sealed partial class Clock
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

    private static Clock Of(string id) => Find(id) ?? throw new InvalidOperationException(id);
}
