using System.Collections.Generic;
using CareRights.Eligibility.Commissioner;

#pragma warning disable IDE0130 // One statement of law for the library; this part of it stands with the rules that it lists.
namespace CareRights.Eligibility;
#pragma warning restore IDE0130

public static partial class EligibilityLaw
{
    private static IEnumerable<CoveredProvision> CommissionerCoverage()
    {
        const string InsertedText = "Text read as section 114 of the Children and Families Act 2014 inserts it.";
        var checkedOn = Authorities.CheckedOn;

        CoveredProvision Encoded(Citation provision, string where, string note = "") => new(provision, CoverageState.Encoded, where, checkedOn, note);
        CoveredProvision LeftOut(Citation provision, string note) => new(provision, CoverageState.NotEncoded, "", checkedOn, note);

        return
        [
            LeftOut(Authorities.Section2, "The primary function itself is no question about one person. Subsection (5) is among the limits that Representations states."),
            Encoded(Authorities.Section2Subsection5, nameof(Representations), "Stated as a limit: no investigation of an individual case in the discharge of the primary function."),
            Encoded(Authorities.Section2A, nameof(WiderChild), "Only that section 9 is disapplied for it."),
            Encoded(Authorities.Section2CSubsection3, nameof(Representations), "Stated as a limit."),
            Encoded(Authorities.Section2DSubsection1, nameof(Triage), "A power, not a duty."),
            Encoded(Authorities.Section2DSubsection2, nameof(Representations)),
            LeftOut(Authorities.Section2E, "Entry and interviews: no question about a person's remit."),
            LeftOut(Authorities.Section2F, "Supply of information: a duty on others."),
            Encoded(Authorities.Section3Subsection1, nameof(Representations), "Stated as a limit; whether a case raises issues of public policy is the Commissioner's judgement."),
            Encoded(Authorities.Section3Subsection2, nameof(Representations), "Stated as a limit."),
            Encoded(Authorities.Section3Subsection7, nameof(Representations), "Stated as a limit."),
            Encoded(Authorities.Sections5To7, nameof(WiderChild), "Only section 9(3) for functions there. Sections 5(2A), 6(2A) and 7(2A) extend no function under section 2D."),
            Encoded(Authorities.Section8ASubsection2, nameof(Section8A), InsertedText),
            Encoded(Authorities.Section8ASubsection3, nameof(Section8A), InsertedText + " Supported accommodation and holiday schemes are Unknown: readers differ."),
            Encoded(Authorities.Section8ASubsection4, nameof(Section8A), InsertedText + " Whether an agency is registered with Ofsted is a fact for the caller."),
            Encoded(Authorities.Section8ASubsection5, nameof(Section8A), InsertedText + " A council that refuses to assess is Unknown: readers differ. Social services functions as the Local Authority Social Services Act 1970 lists them were not read."),
            Encoded(Authorities.Section8ASubsection6, nameof(Section8A), InsertedText + " Only a letter or an offer is Unknown: readers differ."),
            Encoded(Authorities.Section9Subsection1, nameof(WiderChild), "Read as in force on 1 April 2026."),
            Encoded(Authorities.Section9Subsection2, nameof(WiderChild), "Read as in force on 1 April 2026. The wording between 1 April and 1 September 2014, before education, health and care plans began, was not read."),
            Encoded(Authorities.Section9Subsection3, nameof(WiderChild), "Read as in force on 1 April 2026."),
            Encoded(Authorities.Section65Subsection1, nameof(Section8A)),
            Encoded(Authorities.Act1989Section87Subsection1A, nameof(Section8A), "Text read as published for 1 February 2012; no amendment to these subsections was found."),
            Encoded(Authorities.Act1989Section87Subsection2, nameof(Section8A), "Text read as published for 1 February 2012; no amendment to these subsections was found."),
            Encoded(Authorities.CareStandardsSection1, nameof(Section8A), "What is a children's home is a fact for the caller, more than 295 days at a school among it (subsection (6)); the definition is not applied."),
            LeftOut(Authorities.CareStandardsSection5, "Which establishments and agencies Ofsted registers: a fact for the caller. The section was not read."),
            Encoded(Authorities.LeafletWhoWeAre, nameof(Leaflet), "The published ages and groups. Undated; it cites the Act of 2014."),
            Encoded(Authorities.LeafletWhatWeDo, nameof(Triage)),
            Encoded(Authorities.LeafletWhatWeCannotDo, nameof(Triage), "No provision of Part 1 of the Children Act 2004 mentions matters before a court, emergencies or counselling: these limits are the service's own."),
            Encoded(Authorities.LeafletContact, nameof(Triage), "Numbers and addresses are left out."),
        ];
    }
}
