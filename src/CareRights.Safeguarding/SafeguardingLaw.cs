using System.Collections.Generic;
using System.Linq;
using NodaTime;
using static CareRights.CoverageState;
using static CareRights.Instrument;

namespace CareRights.Safeguarding;

/// <summary>Which law this library holds, provision by provision: what it answers from, what is switched off, and what was read and left out. England.</summary>
public static class SafeguardingLaw
{
    private static readonly LocalDate CheckedOn = new(2026, 11, 21);

    private static readonly LocalDate Read30 = new(2026, 11, 30);

    /// <summary>The rows, those of the clocks taken from the clocks themselves.</summary>
    public static IReadOnlyList<CoveredProvision> Coverage { get; } =
    [
        .. Clock.All.SelectMany(clock => clock.Limits.Select(law => OfClock(clock, law))).GroupBy(row => (row.Provision, row.State)).Select(Merged),
        .. Others,
        .. TimesLeftOut.Rows,
    ];

    private static IEnumerable<CoveredProvision> Others =>
    [
        Row(ChildrenAct1989.At("section 17(10)", "section/17"), "PlanOfAction", "A level, never computed from facts that need a judgement."),
        Row(ChildrenAct1989.At("section 47(1)(b)", "section/47"), "PlanOfAction", "Reasonable cause to suspect is an input."),
        Row(ChildrenAct1989.At("section 45(2) and (3)", "section/45"), "Deadline.EmergencyProtectionOrder"),
        Row(ChildrenAct1989.At("section 26(3)", "section/26"), "PlanOfAction", "As a signpost."),
        Row(ChildrenAct1989.At("section 26A", "section/26A"), "PlanOfAction", "As a signpost."),
        Row(ChildrenAct2004.At("section 8A(6)", "section/8A"), "PlanOfAction.Remit", "For 18 to 24 only; the whole section is in CareRights.Eligibility."),
        Row(ChildrenAct2004.At("section 16C(1)", "section/16C"), "Deadline.SeriousIncident"),
        Row(FemaleGenitalMutilationAct2003.At("section 5B(2) to (6), (11) and (12)", "section/5B"), "PlanOfAction", "Who is bound; that another of the same profession has reported is not asked."),
        Row(FemaleGenitalMutilationAct2003.At("Schedule 2", "schedule/2"), "PlanOfAction", "Protection orders are for the police and the authority."),
        Row(CareAct2014.At("section 42", "section/42"), "PlanOfAction", "As a route; from knowledge, the text was not read."),
        Row(Representations2006.At("regulations 14(3), (4) and 17(3) to (5)", "regulation/14"), "Deadline.ComplaintStage1", "Text read in a mirror of legislation.gov.uk as last changed in 2013."),
        Row(BankingAndFinancialDealingsAct1971.At("section 1 and Schedule 1", "schedule/1"), "WorkingDays", "Years 2010 to 2028; 2028 is not yet proclaimed."),
        Row(ChildrenAct1989.At("section 20(1) and (3)", "section/20"), "PlanOfAction", "A child with nowhere to sleep tonight: as a route; who is in need is for the authority."),
        Row(ChildrenAct1989.At("section 21(2)(b)", "section/21"), "PlanOfAction", "A child whom the police ask the authority to receive: as a route, from secondary sources."),
        Row(ChildrenAct1989.At("section 67(1)", "section/67"), "PlanOfAction", "Private fostering that was not notified: as a route, from secondary sources."),
        Row(PrivateFostering2005.At("regulations 3 and 5", "regulation/3"), "PlanOfAction", "Who must notify: as a route."),
        Row(PoliceAndCriminalEvidenceAct1984.At("section 38(6)", "section/38"), "PlanOfAction", "Said in the step on a child in custody; from secondary sources."),
        Row(PaceCodeC.At("paragraphs 1.5 and 11.15"), "PlanOfAction", "No interview of a person under 18 without an appropriate adult; from secondary sources, the text was not read."),
        Row(HousingAct1996.At("section 188(1)", "section/188"), "PlanOfAction", "An adult with nowhere to sleep: as a route; the text was not read."),
        Row(CarePlanning2010.At("regulation 33(3)(a)", "regulation/33"), "PlanOfAction", "A review before its time that the reviewing officer requests: as a route."),
        Row(CarePlanning2010.At("regulation 33(3)(aa), (ab) and (ac) and (4)", "regulation/33"), "PlanOfAction", "Persistent absence, a risk of harm of which the authority is told, the child's own request: as a route, from 27 January 2014. Read in SI 2013/3239, regulation 20; a later amendment was not found. Whether absence is persistent is for the authority.") with { CheckedOn = Read30 },
        Row(CarePlanning2010.At("regulation 32(2)", "regulation/32"), "PlanOfAction", "No significant change to the care plan before a review has considered it, unless that is not reasonably practicable: said in the step.") with { CheckedOn = Read30 },
        Row(ChildrenAct1989.At("sections 22A and 22C", "section/22C"), "PlanOfAction", "A looked-after child with nowhere to sleep tonight: as a route."),
        Row(InformationSharing2026.At("the duty to share"), "Telling", "Re-issued on 10 September 2026; known from secondary sources, the text was not read."),
        Row(InformationSharingAdvice2024.At("golden rules 1 to 5"), "Telling", "Read in secondary sources; re-issued as statutory guidance on 10 September 2026, which was not read."),
        Off(ChildrenAct2004.At("section 16EA", "section/16EA"), "Multi-agency child protection teams: Children's Wellbeing and Schools Act 2026 section 3, on a day to be appointed; it changes no clock."),
        Off(ChildrenAct2004.At("section 16LC", "section/16LC"), "Consistent identifier: needs regulations."),
        Left(Representations2006.At("regulation 8(1), (3) and (4)", "regulation/8"), "Concurrent proceedings stop a complaint only so far as the authority decides that considering it would prejudice them; that is its decision and not computed. Safeguarding goes on."),
        Left(CarePlanning2010.At("regulation 45(3)", "regulation/45"), "The reviewing officer's referral to Cafcass: a reasonable period, no number. The 20 working days of the IRO Handbook were not confirmed."),
        Left(DataProtectionAct2018.At("Schedule 1, paragraph 18", "schedule/1"), "The data basis for sharing; said in the reference and not computed."),
        Left(ModernSlaveryAct2015.At("section 51", "section/51"), "Presumption about age binds bodies that support victims; here an analogy only: an uncertain age is treated as a child's."),
    ];

    private static CoveredProvision OfClock(Clock clock, Enacted<Limit> law) => new(
        law.Authority,
        law.From is null ? SwitchedOff : Encoded,
        "Clock." + clock.Id,
        law.CheckedOn,
        string.Join(" ", new[] { law.State.Length > 0 ? Sentence(law.State) : "", clock.Id == "S16LA" ? clock.Note : "" }.Where(text => text.Length > 0)));

    private static CoveredProvision Merged(IEnumerable<CoveredProvision> rows) =>
        rows.First() with { Where = string.Join(", ", rows.Select(row => row.Where).Distinct()) };

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1) + ".";

    private static CoveredProvision Row(Citation provision, string where, string note = "") => new(provision, Encoded, where, CheckedOn, note);

    private static CoveredProvision Off(Citation provision, string note) => new(provision, SwitchedOff, "", CheckedOn, note);

    private static CoveredProvision Left(Citation provision, string note) => new(provision, NotEncoded, "", CheckedOn, note);
}
