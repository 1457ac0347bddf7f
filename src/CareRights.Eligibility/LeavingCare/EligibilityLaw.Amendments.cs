using System.Collections.Generic;
using static CareRights.CoverageState;
using static CareRights.Instrument;

#pragma warning disable IDE0130 // One statement of law for the library; this part of it stands with the rules that it lists.
namespace CareRights.Eligibility;
#pragma warning restore IDE0130

public static partial class EligibilityLaw
{
    private const string ClocksOnly = "A time limit: CareRights.Safeguarding has it.";

    private const string NotReadHere = "Its words were not read here one by one. Question: does it change a status, an entitlement or a time?";

    /// <summary>Every provision of the instruments that amended the law on leaving care since it was first read: encoded, touching nothing here, or not encoded.</summary>
    private static IEnumerable<CoveredProvision> AmendmentRows() =>
    [
        .. Coronavirus(),
        Row(CarePlanningAmendments2013.Regulation("1"), Encoded, "Clock", "In force 19 April 2013."),
        Row(CarePlanningAmendments2013.Regulation("2"), TouchesNothing, "", "It names the Regulations that are amended."),
        Row(CarePlanningAmendments2013.Regulation("3"), TouchesNothing, "", "Definitions for children on remand (regulation 2(1) of the Regulations of 2010)."),
        Row(CarePlanningAmendments2013.Regulation("6"), Elsewhere, "Clock", "Part 8A, regulations 47A to 47F, for children on remand: CareRights.Safeguarding has its times among its clocks. It changes no status: a child on remand is looked after by section 104(1) of the Act of 2012."),
        Row(CarePlanningAmendments2013.At("regulations 4, 5 and 7 onwards", "made"), NotEncoded, "", "Read only as the Regulations that they amend stood on 19 April 2013. " + NotReadHere),
        Row(ChildrensWellbeingAndSchoolsAct2026.Section("2"), TouchesNothing, "", "Childcare and education agencies in safeguarding arrangements (section 16E of the Act of 2004)."),
        Row(ChildrensWellbeingAndSchoolsAct2026.Section("3"), TouchesNothing, "", "Multi-agency child protection teams (section 16EA of the Act of 2004)."),
        Row(ChildrensWellbeingAndSchoolsAct2026.Section("4"), TouchesNothing, "", "Sharing of information and consistent identifiers: see CareRights.Safeguarding."),
        Row(ChildrensWellbeingAndSchoolsAct2026.Section("6"), NotEncoded, "", "Promoting the educational achievement of children in need and in kinship care (section 23ZZZA of the Act of 1989); prospective when seen. No question about a care leaver."),
        Row(ChildrensWellbeingAndSchoolsAct2026.Section("9"), SwitchedOff, "NotIntentionallyHomeless", "Inserts section 191(1B) and (1C) of the Housing Act 1996; it needs regulations (section 78(5))."),
        Row(ChildrensWellbeingAndSchoolsAct2026.Section("10"), NotEncoded, "", NotReadHere),
        Row(ChildrensWellbeingAndSchoolsAct2026.Section("11"), NotEncoded, "", "Notice of children in temporary accommodation (section 213AA of the Housing Act 1996): a duty between housing and other bodies. Its commencement was not confirmed."),
        Row(ChildrensWellbeingAndSchoolsAct2026.At("corporate parenting of national and health bodies", "part/1"), NotEncoded, "", "Section number and commencement not confirmed. Question: which bodies, and from which day?"),
        Row(ChildrensWellbeingAndSchoolsAct2026.Section("78"), Encoded, "StayingClose, WiderLocalOffer, NotIntentionallyHomeless", "Commencement: what is not in subsections (1) to (4) waits for regulations (subsection (5))."),
        Row(ChildrensWellbeingAndSchoolsAct2026.At("the rest of the Act", "contents"), TouchesNothing, "", "Care workers, establishments and agencies, employment of children, schools, internet services: by the long title; not read section by section."),
        Row(CrimeAndPolicingAct2026.At("everything but the duty to report child sex offences", "contents"), TouchesNothing, "", "By its subject; not read section by section. The duty to report stands with the clocks of CareRights.Safeguarding."),
    ];

    // SI 2020/445: regulation 8 amends the Regulations of 2010 on care planning, regulation 14 ends it, regulation 21 saves short breaks.
    private static IEnumerable<CoveredProvision> Coronavirus() =>
    [
        Row(Coronavirus2020.Regulation("1"), Encoded, "ShortBreaks", "In force 24 April 2020."),
        Row(Coronavirus2020.Regulation("2"), Encoded, "ShortBreaks", "The relevant period: beginning with 24 April and ending with 25 September 2020."),
        .. Of(TouchesNothing, "Residential family centres, adoption agencies, inspections and other bodies: nothing about a status or an entitlement.", "3", "4", "7", "10", "12"),
        .. Of(Elsewhere, ClocksOnly, "5", "6", "9", "11"),
        .. Of(TouchesNothing, "The definition of a connected person, the wording of a care plan, temporary approval and placement with a parent: no status turns on it.", "8(1)", "8(2)", "8(3)", "8(5)", "8(6)"),
        .. Of(Elsewhere, ClocksOnly, "8(4)", "8(7)", "8(10)", "8(11)", "8(13)", "8(14)", "8(15)", "8(17)"),
        .. Of(NotEncoded, NotReadHere, "8(8)", "8(9)", "8(12)", "8(16)", "13", "15"),
        Row(Coronavirus2020.Regulation("8(18)"), Encoded, "ShortBreaks", "The limit of 17 days; the times of visits and reviews are clocks."),
        Row(Coronavirus2020.Regulation("14"), Encoded, "ShortBreaks", "It ceases to have effect on 25 September 2020."),
        .. Of(Elsewhere, "Savings for the time limits: CareRights.Safeguarding has them.", "16", "17", "18", "19", "20"),
        Row(Coronavirus2020.Regulation("21"), Encoded, "ShortBreaks", "It saves the short breaks: two readings, both reported where they decide."),
    ];

    private static IEnumerable<CoveredProvision> Of(CoverageState state, string note, params string[] numbers)
    {
        foreach (var number in numbers)
            yield return Row(Coronavirus2020.Regulation(number), state, state == Elsewhere ? "Clock" : "", note);
    }
}
