namespace CareRights.Eligibility;

/// <summary>The facts that a finding can wait for, as its reader would ask for them.</summary>
internal static class Fact
{
    public static MissingFact DateOfBirth { get; } = new(nameof(DateOfBirth), "date of birth", "dateOfBirth");
    public static MissingFact LookedAfterPeriods { get; } = new(nameof(LookedAfterPeriods), "looked-after periods", "lookedAfterPeriods");
    public static MissingFact PossiblePeriods { get; } = new(nameof(PossiblePeriods), "whether the child was looked after on the days for which that is only possible", "lookedAfterPeriods[].certain");
    public static MissingFact NationOfAuthority { get; } = new(nameof(NationOfAuthority), "the nation of the authority that looked after the child", "lookedAfterPeriods[].nation");
    public static MissingFact Section20Duty { get; } = new(nameof(Section20Duty), "whether the duty under section 20 was owed, and who arranged the accommodation that was recorded as something else", "lookedAfterPeriods[].section20DutyOwed");
    public static MissingFact CareOnSixteenthBirthday { get; } = new(nameof(CareOnSixteenthBirthday), "whether care went on after the start of the 16th birthday", "lookedAfterPeriods[].to");
    public static MissingFact ShortBreaksOneByOne { get; } = new(nameof(ShortBreaksOneByOne), "the short breaks one by one, or the most days in any 12 months", "shortBreakSeries[].breaks");
    public static MissingFact IntendedLength { get; } = new(nameof(IntendedLength), "how long each short break was intended to last", "shortBreakSeries[].breaks[].intendedDays");
    public static MissingFact SameAccommodation { get; } = new(nameof(SameAccommodation), "whether every short break was with the same person or in the same accommodation", "shortBreakSeries[].samePersonOrAccommodation");
    public static MissingFact ReturnsToParent { get; } = new(nameof(ReturnsToParent), "whether the child returned after each short break to a parent or person with parental responsibility", "shortBreakSeries[].returnsToParent");
    public static MissingFact InCareDuringBreaks { get; } = new(nameof(InCareDuringBreaks), "whether the child was under a care order during the short breaks", "shortBreakSeries[].inCare");
    public static MissingFact OtherAccommodation { get; } = new(nameof(OtherAccommodation), "detention, hospital and other accommodation at 16 and 17", "otherAccommodation");
    public static MissingFact FamilyHomes { get; } = new(nameof(FamilyHomes), "homes with a parent or a person with parental responsibility", "familyHomes");
    public static MissingFact SixMonthsToTheDay { get; } = new(nameof(SixMonthsToTheDay), "how a continuous period of six months is counted: this is the one day on which the readings differ");
    public static MissingFact LegalBasis { get; } = new(nameof(LegalBasis), "the legal basis of the looked-after periods", "lookedAfterPeriods[].legalBasis");
    public static MissingFact SpecialGuardianship { get; } = new(nameof(SpecialGuardianship), "special guardianship orders", "specialGuardianshipOrders");
    public static MissingFact LookedAfterBeforeOrder { get; } = new(nameof(LookedAfterBeforeOrder), "whether the child was looked after immediately before the special guardianship order", "specialGuardianshipOrders[].lookedAfterImmediatelyBefore");
    public static MissingFact Disability { get; } = new(nameof(Disability), "whether the person was disabled at 16 and 17", "disabled");
    public static MissingFact HomeBrokeDownAfterEighteen { get; } = new(nameof(HomeBrokeDownAfterEighteen), "a ruling on whether a home that breaks down after the 18th birthday brings former relevant status back");
    public static MissingFact ProgrammeAfterTwentyFive { get; } = new(nameof(ProgrammeAfterTwentyFive), "a ruling on whether duties under section 23CA go on after 25 while the programme lasts");
    public static MissingFact Courses { get; } = new(nameof(Courses), "education and training courses", "courses");
    public static MissingFact CourseInPathwayPlan { get; } = new(nameof(CourseInPathwayPlan), "whether the pathway plan sets out the course", "courses[].inPathwayPlan");
    public static MissingFact ToldAuthority { get; } = new(nameof(ToldAuthority), "whether and when the person told the authority of pursuing, or wishing to pursue, education or training", "toldAuthorityOfEducationOn");
    public static MissingFact StayingPut { get; } = new(nameof(StayingPut), "whether the person lives with a former foster parent", "stayingPut");
    public static MissingFact Request { get; } = new(nameof(Request), "whether the person has asked for advice and support since 21", "services.askedForAdviceAndSupportOn");
    public static MissingFact PathwayPlanMade { get; } = new(nameof(PathwayPlanMade), "whether there is a pathway plan", "services.pathwayPlanOn");
    public static MissingFact InconsistentWithWelfare { get; } = new(nameof(InconsistentWithWelfare), "whether the authority considers the staying put arrangement inconsistent with welfare", "stayingPut[].inconsistentWithWelfare");
    public static MissingFact OwedSection20 { get; } = new(nameof(OwedSection20), "whether an authority owes a duty under section 20, which comes first: a judgement", "circumstances.owedAccommodationUnderSection20");
    public static MissingFact RelevantStudent { get; } = new(nameof(RelevantStudent), "whether the person is a relevant student", "circumstances.relevantStudent");
    public static MissingFact Vulnerable { get; } = new(nameof(Vulnerable), "whether the person is vulnerable as a result: a judgement", "circumstances.vulnerableFromCare");
    public static MissingFact Districts { get; } = new(nameof(Districts), "the districts lived in while in care", "residences");
    public static MissingFact BursaryAsDuty { get; } = new(nameof(BursaryAsDuty), "a ruling on whether an outstanding bursary under section 23C(5A) is a duty under section 23C");
    public static MissingFact VacationAccommodation { get; } = new(nameof(VacationAccommodation), "whether the accommodation of term time is open in the vacation", "courses[].termTimeAccommodationClosedInVacation");
    public static MissingFact ApprenticeshipBursaryPaid { get; } = new(nameof(ApprenticeshipBursaryPaid), "whether the apprenticeship bursary was paid before", "services.apprenticeshipBursaryPaidOn");
    public static MissingFact LoanRegulations { get; } = new(nameof(LoanRegulations), "the student support regulations for 2026-27, which have not been read");
    public static MissingFact CourseLength { get; } = new(nameof(CourseLength), "how many academic years the course lasts and whether it was designated for student support", "courses[].academicYears");
    public static MissingFact CouncilScheme { get; } = new(nameof(CouncilScheme), "the scheme of the council that bills");
    public static MissingFact ChildTrustFund { get; } = new(nameof(ChildTrustFund), "whether the child was eligible for a Child Trust Fund", "circumstances.eligibleForChildTrustFund");
    public static MissingFact HealthRegulations { get; } = new(nameof(HealthRegulations), "the amending regulations, which have not been found");
    public static MissingFact OwedSection20ButNotAccommodated { get; } = new(nameof(OwedSection20ButNotAccommodated), "whether a duty under section 20 was owed and not performed: a judgement", "owedSection20ButNotAccommodated");
    public static MissingFact LimitedCapability { get; } = new(nameof(LimitedCapability), "whether the person has limited capability for work", "circumstances.limitedCapabilityForWork");
    public static MissingFact MedicalStatement { get; } = new(nameof(MedicalStatement), "whether the person has a medical statement", "circumstances.medicalStatement");
    public static MissingFact Carer { get; } = new(nameof(Carer), "whether the person is a carer", "circumstances.carer");
    public static MissingFact ResponsibleForChild { get; } = new(nameof(ResponsibleForChild), "whether the person is responsible for a child", "circumstances.responsibleForChild");
    public static MissingFact PregnantNearBirth { get; } = new(nameof(PregnantNearBirth), "whether the person is near giving birth", "circumstances.pregnantNearBirth");
    public static MissingFact WithoutParentalSupport { get; } = new(nameof(WithoutParentalSupport), "whether the person is without parental support", "circumstances.withoutParentalSupport");
}
