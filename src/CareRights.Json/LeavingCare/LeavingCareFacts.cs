using System.Collections.Generic;
using System.ComponentModel;
using System.Text.Json.Serialization;
using CareRights.Eligibility;
using NodaTime;

namespace CareRights.Json;

/// <summary>The facts of <c>decide leaving-care</c>, as JSON gives them.</summary>
[Description("Facts about one young person for the law on leaving care in England. A property left out, or null, is unknown and never 'no', unless factsAreComplete is true. A list says everything there is of its kind; [] says that there was none. Periods are half-open: 'from' is the first day, 'to' the day on which it ended and no longer counts, and 'to' left out or null means that it has not ended.")]
internal sealed record LeavingCareFacts : PersonFacts
{
    [Description("What if: facts that replace those above, property by property, for a second answer under 'whatIf' in the output. For example {\"lookedAfterPeriods\": [...]} with another end. Absent: no second answer.")]
    [JsonPropertyOrder(1)]
    public PersonFacts? WhatIf { get; init; }
}

/// <summary>The facts about one person.</summary>
internal record PersonFacts : FactsOfOne
{
    [Description("true: whatever is not stated below is none, never or not so: no other care, no other home, no other service. A date of birth that is not stated stays unknown. false or absent: whatever is not stated is unknown, and the answer says what to find out.")]
    public bool? FactsAreComplete { get; init; }

    [Description("The date of birth as YYYY-MM-DD: the one that holds in law today, so a court's or tribunal's finding and not an assessment it replaced. Absent: unknown.")]
    public LocalDate? DateOfBirth { get; init; }

    [Description("How the date of birth is known: Documented, Claimed, Assessed (by an authority) or DecidedByCourtOrTribunal. Absent: not stated.")]
    public BirthDateBasis? DateOfBirthBasis { get; init; }

    [Description("Every time in which the person was looked after by a local authority (in care, or accommodated under section 20 or on remand), also where the authority recorded the accommodation as something else and that is to be tested. Short breaks stand under shortBreakSeries. [] : never looked after. Absent: unknown.")]
    public IReadOnlyList<LookedAfterFacts>? LookedAfterPeriods { get; init; }

    [Description("Series of short breaks in which the child was looked after and went home in between (Care Planning Regulations 2010, regulation 48). Their days are days looked after and need not be repeated under lookedAfterPeriods. [] or absent: none that lookedAfterPeriods does not hold.")]
    public IReadOnlyList<ShortBreakSeriesFacts>? ShortBreakSeries { get; init; }

    [Description("Every stay elsewhere that the law asks about while the person was not looked after: section 17 or Housing Act accommodation, detention, hospital, residential school, voluntary or private children's home, care home, private fostering, and accommodation the authority provides to a care leaver under section 23B or 24B. [] : none. Absent: unknown.")]
    public IReadOnlyList<OtherAccommodationFacts>? OtherAccommodation { get; init; }

    [Description("Every time in which the person lived with a parent, with another person who has parental responsibility (a special guardian, for instance), or with the person named in a child arrangements order. Homes with anybody else (a former foster carer, a relative, friends) may be stated with SomeoneElse or left out. One entry for each such person: moving from mother to father is two. [] : none. Absent: unknown.")]
    public IReadOnlyList<FamilyHomeFacts>? FamilyHomes { get; init; }

    [Description("Special guardianship orders. [] : none. Absent: unknown.")]
    public IReadOnlyList<SpecialGuardianshipFacts>? SpecialGuardianshipOrders { get; init; }

    [Description("Whether the person was disabled at 16 and 17. It decides whether private fostering could run on after 16. Absent: unknown.")]
    public bool? Disabled { get; init; }

    [Description("Whether, before 18, the authority owed the duty to accommodate under section 20 and provided nothing: a judgement by a court, the Ombudsman or the authority. It makes no status; it gives a power to make good. Absent: unknown.")]
    public bool? OwedSection20ButNotAccommodated { get; init; }

    [Description("Courses of education and training, apprenticeships among them. [] : none. Absent: unknown.")]
    public IReadOnlyList<CourseFacts>? Courses { get; init; }

    [Description("The day on which the person told the authority of pursuing, or wishing to pursue, education or training (section 23CA(1)(c)), as YYYY-MM-DD, or the word never. Absent: unknown.")]
    public EventDate? ToldAuthorityOfEducationOn { get; init; }

    [Description("Homes with the person who was the local authority foster parent immediately before the 18th birthday (staying put, section 23CZA). State the whole stay, also the part before 18. [] : none. Absent: unknown.")]
    public IReadOnlyList<StayingPutFacts>? StayingPut { get; init; }

    [Description("Housing districts in which the person lived while accommodated by the authority in care (section 22A), for local connection (Housing Act 1996, section 199(10)). [] : none. Absent: unknown.")]
    public IReadOnlyList<ResidenceFacts>? Residences { get; init; }

    [Description("What the authority has done and offered so far. Absent: unknown.")]
    public ServicesFacts? Services { get; init; }

    [Description("Circumstances, as they stand on the day asked about, on which housing and benefits law turn. Absent: unknown.")]
    public CircumstancesFacts? Circumstances { get; init; }
}

/// <summary>A time from one day to another.</summary>
internal abstract record PeriodFacts
{
    [Needed]
    [Description("The first day, as YYYY-MM-DD. Required.")]
    public LocalDate? From { get; init; }

    [Description("The day on which it ended, as YYYY-MM-DD; that day is not counted. Absent or null: it has not ended.")]
    public LocalDate? To { get; init; }

    [Description("false: it is not known whether this happened, only that it may have. Absent: true.")]
    public bool? Certain { get; init; }
}

internal sealed record LookedAfterFacts : PeriodFacts
{
    [Description("Why in law: CareOrder, InterimCareOrder, Section20, RemandToYouthDetention (remand to youth detention accommodation), RemandToLocalAuthority, Other (emergency protection, police protection, placement order), Unknown. Of accommodation recorded as something else without an order: Section20. Absent: unknown.")]
    public LegalBasis? LegalBasis { get; init; }

    [Description("The local authority in England or Wales that looked after the child, by its name ('Bristol', 'Cardiff') or ONS code. An authority that does not exist is an error. Absent: not named.")]
    public string? Authority { get; init; }

    [Description("Where that authority is: England, Wales, Scotland, NorthernIreland, Elsewhere, Unknown. Absent: the nation of the authority named; without one unknown, or England where factsAreComplete is true.")]
    public Nation? Nation { get; init; }

    [Description("What the authority recorded: LookedAfter, Section17 (help for a child in need), HousingAct (accommodation for the homeless), FamilyArrangement, PrivateFostering, Other. A label does not decide: with any but LookedAfter, the child was looked after if children's services arranged the accommodation and the section 20 duty was owed; a care order or a remand decides whatever was recorded. Absent: LookedAfter where legalBasis is given or factsAreComplete is true, unless arrangedBy or section20DutyOwed says otherwise; else unknown.")]
    public RecordedAs? RecordedAs { get; init; }

    [Description("Who arranged or provided the accommodation, where recordedAs is not LookedAfter: ChildrensServices (the youth offending service among them, also through others), AnotherBody (the housing department alone, for instance), TheYoungPersonOrFamily, Unknown. Absent: unknown.")]
    public ArrangedBy? ArrangedBy { get; init; }

    [Description("Where recordedAs is not LookedAfter: whether the duty under section 20(1) was owed, as a court, the Ombudsman or the authority has judged. Absent: unknown, even where factsAreComplete.")]
    public bool? Section20DutyOwed { get; init; }
}

internal sealed record ShortBreakSeriesFacts
{
    [Description("The breaks, one by one, in any order. Required unless from is given.")]
    public IReadOnlyList<ShortBreakFacts>? Breaks { get; init; }

    [Description("The first day of the series, where the breaks are not known one by one.")]
    public LocalDate? From { get; init; }

    [Description("The day on which the series ended, where the breaks are not known one by one. Absent or null: it goes on.")]
    public LocalDate? To { get; init; }

    [Description("Whether every break is with the same person or in the same accommodation. Absent: unknown, or true where factsAreComplete is true.")]
    public bool? SamePersonOrAccommodation { get; init; }

    [Description("Whether the child returns after each break to a parent or a person with parental responsibility. Absent: unknown, or true where factsAreComplete is true.")]
    public bool? ReturnsToParent { get; init; }

    [Description("Whether the child is in care, under a care order. Absent: unknown, or false where factsAreComplete is true.")]
    public bool? InCare { get; init; }

    [Between(1, 366)]
    [Description("The longest that any break was intended to last, in days, where the breaks do not say. Absent: unknown.")]
    public int? LongestIntendedDays { get; init; }

    [Between(0, 366)]
    [Description("The most days of the series in any 12 months, where the breaks are not given one by one. Absent: unknown.")]
    public int? MostDaysInTwelveMonths { get; init; }

    [Description("The local authority, by its name or ONS code. Absent: not named.")]
    public string? Authority { get; init; }

    [Description("Where that authority is. Absent: the nation of the authority named; without one unknown, or England where factsAreComplete is true.")]
    public Nation? Nation { get; init; }
}

internal sealed record ShortBreakFacts : PeriodFacts
{
    [Between(1, 366)]
    [Description("How long the break was intended to last, in days, whatever it came to. Absent: unknown, or as long as it lasted where factsAreComplete is true.")]
    public int? IntendedDays { get; init; }
}

internal sealed record OtherAccommodationFacts : PeriodFacts
{
    [Description("What it was: Section17 (help for a child in need and the family), Section23B (by the authority for a relevant child), Section24B (by the authority in a vacation), Under24Hours, HousingAuthority (Housing Act 1996), RelativesOrFriends, VoluntaryOrganisation (section 24(2)(b)), PrivateChildrensHome (24(2)(c)), HealthService (an NHS hospital or other health body, 24(2)(d)(i)), EducationFunctions (a residential school provided as education, 24(2)(d)(ii)), CareHome or IndependentHospital (24(2)(d)(iii)), PrivatelyFostered (24(2)(e)), Detained (in a young offender institution, secure training centre or other institution under a court order; remand to youth detention accommodation is being looked after and stands under lookedAfterPeriods), Unknown. Absent: unknown.")]
    public AccommodationKind? Kind { get; init; }
}

internal sealed record FamilyHomeFacts : PeriodFacts
{
    [Description("What the person is in law: Parent (an adoptive parent too), PersonWithParentalResponsibility (a special guardian, for instance), PersonNamedInChildArrangementsOrder (for a child who was in care: named in an order in force immediately before the care order), SomeoneElse (nobody of these), Unknown. Absent: unknown. 'to' is the day on which the arrangement broke down and the young person left.")]
    public FamilyMember? With { get; init; }

    [Description("Which person, in any words such as 'mother', so that two homes with two parents are told apart. Absent: not stated.")]
    public string? Who { get; init; }

    [Description("For PersonWithParentalResponsibility: the day on which the person gained parental responsibility; the day on which the home began, or an earlier one, if it was held throughout. Absent: unknown, or held throughout where factsAreComplete is true.")]
    public LocalDate? ParentalResponsibilityFrom { get; init; }
}

internal sealed record SpecialGuardianshipFacts
{
    [Needed]
    [Description("The day on which the order was made. Required.")]
    public LocalDate? MadeOn { get; init; }

    [Description("The day on which it was discharged. Absent or null: it was not, and runs to 18.")]
    public LocalDate? DischargedOn { get; init; }

    [Description("Whether the child was looked after by a local authority immediately before the order. Absent: taken from lookedAfterPeriods.")]
    public bool? LookedAfterImmediatelyBefore { get; init; }
}

internal sealed record CourseFacts : PeriodFacts
{
    [Description("HigherEducation, FurtherEducation (a sixth form too), Apprenticeship, Training, Unknown. Absent: unknown. 'from' is the start of the course and 'to' its end.")]
    public CourseKind? Kind { get; init; }

    [Description("Whether the pathway plan sets the course out. Absent: unknown, or not where factsAreComplete is true.")]
    public bool? InPathwayPlan { get; init; }

    [Description("Whether it is full-time. Absent: unknown, or not where factsAreComplete is true.")]
    public bool? FullTime { get; init; }

    [Description("Whether it is residential, for further education. Absent: unknown, or not where factsAreComplete is true.")]
    public bool? Residential { get; init; }

    [Between(0, 20)]
    [Description("How many academic years it lasts. Absent: unknown.")]
    public int? AcademicYears { get; init; }

    [Description("true if the course was not designated for student support on the day it started. Absent: unknown, or designated where factsAreComplete is true.")]
    public bool? NotDesignated { get; init; }

    [Description("Whether the accommodation of term time is closed to the person in vacations. Absent: unknown, or open where factsAreComplete is true.")]
    public bool? TermTimeAccommodationClosedInVacation { get; init; }
}

internal sealed record StayingPutFacts : PeriodFacts
{
    [Description("Whether the authority considers the arrangement inconsistent with the person's welfare (section 23CZA(5)). Absent: unknown, or not where factsAreComplete is true.")]
    public bool? InconsistentWithWelfare { get; init; }
}

internal sealed record ResidenceFacts : PeriodFacts
{
    [Needed]
    [Form(@"\S", "the name of the district")]
    [Description("The housing district. Required.")]
    public string? District { get; init; }
}

internal sealed record ServicesFacts
{
    [Description("The day the assessment of needs was completed, as YYYY-MM-DD, or the word never. Absent: unknown.")]
    public EventDate? NeedsAssessmentOn { get; init; }

    [Description("The day the pathway plan was made, or never. Absent: unknown.")]
    public EventDate? PathwayPlanOn { get; init; }

    [Description("Who wrote that plan: Authority (a social worker or another officer), PersonalAdviser (the young person's adviser alone; such a plan starts no clock), Unknown. Absent: unknown, or Authority where factsAreComplete is true.")]
    public PlanAuthor? PathwayPlanWrittenBy { get; init; }

    [Description("The day on which a court, the Ombudsman or a complaint held that plan unlawful, or never. From that day it starts no clock. Absent: unknown.")]
    public EventDate? PathwayPlanHeldUnlawfulOn { get; init; }

    [Description("The day of the last review of the pathway plan, or never. Absent: unknown.")]
    public EventDate? LastPathwayPlanReviewOn { get; init; }

    [Description("Who carried out that review: Authority, PersonalAdviser (alone), Unknown. Absent: unknown, or Authority where factsAreComplete is true.")]
    public PlanAuthor? LastPathwayPlanReviewBy { get; init; }

    [Description("The day of the last visit by the personal adviser, or never. Absent: unknown.")]
    public EventDate? LastPersonalAdviserVisitOn { get; init; }

    [Description("The day of the last offer of advice and support since 21, or never. Absent: unknown.")]
    public EventDate? LastOfferOfAdviceAndSupportOn { get; init; }

    [Description("The day on which the person asked for advice and support since 21 (section 23CZB(2)), or never. Absent: unknown.")]
    public EventDate? AskedForAdviceAndSupportOn { get; init; }

    [Description("The day on which a care leaver's bursary for an apprenticeship was paid, or never. Absent: unknown.")]
    public EventDate? ApprenticeshipBursaryPaidOn { get; init; }
}

internal sealed record CircumstancesFacts
{
    [Description("Whether the person is vulnerable as a result of having been looked after, accommodated or fostered: a judgement (SI 2002/2051, article 5(1)). Absent: unknown.")]
    public bool? VulnerableFromCare { get; init; }

    [Description("Whether the person is a relevant student: in full-time education under section 24B(3) with no accommodation in a vacation. Absent: unknown.")]
    public bool? RelevantStudent { get; init; }

    [Description("Whether the person is responsible for a child. Absent: unknown.")]
    public bool? ResponsibleForChild { get; init; }

    [Description("Whether the person is in a couple the other member of which is responsible for a child and meets the basic conditions of Universal Credit (SI 2013/376, regulation 8(1)(e)). Absent: unknown.")]
    public bool? PartnerResponsibleForChild { get; init; }

    [Description("Whether the person is pregnant within 11 weeks of the expected week of confinement, or gave birth within the last 15 weeks. Absent: unknown.")]
    public bool? PregnantNearBirth { get; init; }

    [Description("Whether the person has regular and substantial caring responsibilities for a severely disabled person. Absent: unknown.")]
    public bool? Carer { get; init; }

    [Description("Whether the person is without parental support, as when estranged from the parents. Absent: unknown.")]
    public bool? WithoutParentalSupport { get; init; }

    [Description("Whether the person has limited capability for work. Absent: unknown.")]
    public bool? LimitedCapabilityForWork { get; init; }

    [Description("Whether the person waits for that assessment with a medical statement. Absent: unknown.")]
    public bool? MedicalStatement { get; init; }

    [Description("Whether an authority owes the person the duty of section 20 to provide accommodation: a judgement. Absent: unknown, even where factsAreComplete.")]
    public bool? OwedAccommodationUnderSection20 { get; init; }

    [Description("Whether a person born after 31 August 2002 and before 3 January 2011 was eligible for a Child Trust Fund. Absent: unknown, even where factsAreComplete.")]
    public bool? EligibleForChildTrustFund { get; init; }
}
