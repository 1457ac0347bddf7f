using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Eligibility.Commissioner;
using CareRights.Eligibility.LeavingCare;
using static CareRights.CoverageState;
using static CareRights.Instrument;

#pragma warning disable IDE0130 // One statement of law for the library; this part of it stands with the rules that it lists.
namespace CareRights.Eligibility;
#pragma warning restore IDE0130

public static partial class EligibilityLaw
{
    /// <summary>The paragraphs of Schedule 2, Part 2A, of the two sets of regulations and of the Act of 2004 that no other row names one by one.</summary>
    private static IEnumerable<CoveredProvision> ParagraphRows() =>
    [
        .. Each(number => ChildrenAct1989.Schedule("2", number), Left("Powers to make regulations; those of 2010 are encoded."), "19B(3)", "19B(7)", "19B(8)"),
        .. Each(number => ChildrenAct1989.Schedule("2", number), Left("Looking, before 18, at whether staying put is appropriate, and what such an arrangement is."), "19BA(1)", "19BA(2)", "19BA(3)", "19BA(4)"),
        .. Each(CareLeavers2010.Regulation, Left("Commencement, extent and definitions, used by the rules that need them."), "1(1)", "1(2)", "2(1)", "2(2)"),
        .. Each(CareLeavers2010.Regulation, Found(nameof(RelevantChild)), "3(1)", "3(2)", "3(3)", "3(4)", "3(5)", "3(6)"),
        .. Each(CareLeavers2010.Regulation, Left("Involving the young person in assessments, plans and reviews, and copies of them."), "4(1)", "4(2)"),
        .. Each(CareLeavers2010.Regulation, Left("How an assessment is made and recorded, and whose views are taken."), "5(3)", "5(4)", "5(5)", "5(6)"),
        .. Each(CareLeavers2010.Regulation, Found(nameof(DutyDue)), "6(1)"),
        Row(CareLeavers2010.At("regulation 6, the rest", "regulation/6"), NotEncoded, "", "What a plan sets out. Whether a plan is lawful in its contents is for a court, the Ombudsman or a complaint, and an input."),
        .. Each(CareLeavers2010.Regulation, Found("PathwayPlanReview"), "7(1)", "7(2)", "7(3)"),
        .. Each(CareLeavers2010.Regulation, Left("Whose views are taken in a review, and what is considered and recorded; that a plan under section 23CA is reviewed (paragraph (4)(a)) is used."), "7(4)", "7(5)"),
        .. Each(CareLeavers2010.Regulation, Found(nameof(PlanInForce)), "8(1)"),
        .. Each(CareLeavers2010.Regulation, Left("Help with education and employment in the plan; what suitable accommodation and higher and further education are."), "9(1)", "9(2)", "9(3)", "9(4)"),
        .. Each(CareLeavers2010.Regulation, Left("That a record is kept, and what it holds."), "10(1)", "10(2)"),
        .. Each(CarePlanning2010.Regulation, Found(nameof(EligibleChild)), "40(1)", "40(2)"),
        .. Each(CarePlanning2010.Regulation, Found(nameof(DutyDue)), "41(a)", "41(b)"),
        .. Each(CarePlanning2010.Regulation, Left("What an assessment takes into account."), "42(2)"),
        .. Each(CarePlanning2010.Regulation, Found("PathwayPlanReview"), "43(1)"),
        Row(CarePlanning2010.At("regulation 43, the rest, regulation 44 and Schedule 8", "regulation/43"), NotEncoded, "", "The contents of the plan of an eligible child, and the functions of the adviser."),
        .. Each(CarePlanning2010.Regulation, Left("Before a child stops being looked after: assessment, wishes, the care plan and approval. CareRights.Safeguarding has the approval among its clocks."), "39(1)", "39(2)", "39(3)", "39(4)"),
        .. Each(CarePlanning2010.Regulation, Left("Which placements a child on remand has, and how the Regulations are read for them: CareRights.Safeguarding has the times."), "47A", "47B", "47C", "47D", "47E", "47F"),
        .. Each(CarePlanning2010.Regulation, Left("Short breaks: when the regulation applies is paragraph (2); the lighter planning is in the clocks of CareRights.Safeguarding."), "48(1)", "48(3)"),
        .. Each(CarePlanning2010.Regulation, Left("The record of a looked-after child: that it is kept, and for how long, is in the row on records."), "49", "50"),
        .. Each(ChildrenAct2004.Section, Left("The primary function: no question about one person. Particular regard to children within section 8A is in the row on that section."), "2(1)", "2(2)", "2(3)", "2(4)"),
        .. Each(ChildrenAct2004.Section, Left("Advice to the Commissioner, reports and their publication: no question about one person. Its subsections were not read one by one."), "2B", "2C", "7A", "7B"),
        .. Each(ChildrenAct2004.Section, Left("Repealed (3(3), 4), or how an inquiry is held and reported."), "3(3)", "3(4)", "3(5)", "3(6)", "3(8)", "4"),
        .. Each(ChildrenAct2004.Section, Found(nameof(WiderChild)), "5(1)", "5(2)", "5(2A)", "6(1)", "6(2)", "6(2A)", "7(1)", "7(2)", "7(2A)"),
        .. Each(ChildrenAct2004.Section, Left("The views of the Commissioner there, and inquiries there."), "5(1A)", "5(3)", "5(4)", "5(5)", "6(1A)", "6(3)", "6(4)", "6(5)", "7(1A)", "7(3)", "7(4)", "7(5)"),
        .. Each(ChildrenAct2004.Section, Left("How an inquiry there is held, and what reserved or excepted matters are."), "6(6)", "6(10)", "7(6)", "7(10)"),
        .. Each(ChildrenAct2004.Section, Left("Repealed."), "5(6)", "5(7)", "6(7)", "6(8)", "6(9)", "7(7)", "7(8)", "7(9)"),
        .. Each(ChildrenAct2004.Section, Left("The annual report."), "8(1)", "8(2)", "8(3)", "8(4)", "8(5)", "8(6)"),
        .. Each(ChildrenAct2004.Section, Found(nameof(Section8A)), "8A(1)"),
        .. Each(ChildrenAct2004.Section, Found(nameof(WiderChild)), "9(4)"),
    ];

    /// <summary>Rights that somebody may look for here and that are not answered, each with the question that is open.</summary>
    private static IEnumerable<CoveredProvision> RightsLeftOut() =>
    [
        Row(Representations2006.Regulation("11"), Encoded, "Advocate", "The offer of help to obtain an advocate, in the words of that row."),
        Row(VisitsInDetention2010.At("the whole", "contents"), NotEncoded, "", "Visits to a child who was looked after and is detained (section 23ZA). The first visit is among the clocks of CareRights.Safeguarding. Question: was the child looked after before the detention, and is she no relevant child (regulation 2(2))?"),
        Row(ChildrenAct1989.At("section 22(3A) and (3B), virtual school head", "section/22"), NotEncoded, "", "The officer who promotes education of looked-after children. Question: does the council have one, and since when?"),
        Row(OfEducation("designated teacher (Children and Young Persons Act 2008, section 20)"), NotEncoded, "", "Unread. Question: does the school have one, and is the child looked after or was before adoption, special guardianship or a child arrangements order?"),
        Row(OfEducation("personal education plan (SI 2010/959, regulation 5(1)(b)(ii))"), NotEncoded, "", "Its time is among the clocks of CareRights.Safeguarding. Question: is the child in education, and when was the plan reviewed?"),
        Row(OfHealth("health summary on leaving care"), NotEncoded, "", "Guidance; unread for this. Question: did the young person have a summary of the health record on leaving care?"),
        Row(OfHousing("Renters' Rights Act 2025"), NotEncoded, "", "Unread. Question: what changes for a care leaver who rents, and from which day?"),
        Row(UniversalCredit2013.At("entitlement from 18 in education that is not advanced", "regulation/14"), NotEncoded, "", "Unread. Question: is the claimant in education that is not advanced, without parental support, and under 21?"),
        Row(OfStudents("independent status before 2026"), NotEncoded, "", "Unread. Question: how long was the student in care, and from what age?"),
        Row(OfImmigration("fees for applications of children in care and care leavers"), NotEncoded, "", "Unread. Question: which application, and is the applicant looked after or helped under section 23C?"),
        Row(OfImmigration("EU settlement scheme"), NotEncoded, "", "Unread. Question: was the child living here by 31 December 2020, and was an application made?"),
        Row(OfImmigration("age assessment"), NotEncoded, "", "How an age is assessed is not encoded: the date of birth that holds in law is an input, with how it is known."),
        Row(LocalGovernmentFinanceAct1992.At("exemption of care leavers in Wales to 24", "section/13A"), NotEncoded, "", "Law of Wales. Question: does the young person live in Wales?"),
    ];

    private static Citation OfEducation(string what) => new Instrument("Education of children in care", AuthorityKind.StatutoryGuidance, "").At(what);

    private static Citation OfHealth(string what) => new Instrument("Promoting the health and well-being of looked-after children (2015)", AuthorityKind.StatutoryGuidance, "").At(what);

    private static Citation OfHousing(string what) => new Instrument("Housing law not read", AuthorityKind.Statute, "").At(what);

    private static Citation OfStudents(string what) => new Instrument("Student finance regulations not read", AuthorityKind.Regulations, "").At(what);

    private static Citation OfImmigration(string what) => new Instrument("Immigration law not read", AuthorityKind.Statute, "").At(what);

    private static IEnumerable<CoveredProvision> Each(Func<string, Citation> provision, (CoverageState State, string Where, string Note) covered, params string[] numbers) =>
        numbers.Select(number => Row(provision(number), covered.State, covered.Where, covered.Note));
}
