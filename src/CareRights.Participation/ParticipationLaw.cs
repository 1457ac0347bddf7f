using System.Collections.Generic;
using NodaTime;

namespace CareRights.Participation;

/// <summary>The law that this library holds, as data.</summary>
/// <remarks>No statute names councils of children in care: they come from the white paper Care Matters (2007). Most of this library counts and compares; the rows are the provisions that it cites. England.</remarks>
public static class ParticipationLaw
{
    internal static readonly LocalDate CheckedOn = new(2026, 11, 21);

    private const string Section2NotRead = " The text of section 2 was read for the project's reference; in this check only section 1 and secondary sources.";

    /// <summary>One row for each provision encoded, switched off, or read and left out.</summary>
    public static IReadOnlyList<CoveredProvision> Coverage { get; } =
    [
        new(Statutes.CorporateParenting("section 1(1)(b) and (c)"), CoverageState.NotEncoded, "", CheckedOn,
            "To encourage children to express their views and to take them into account: matters to have regard to, not a test. YouSaidWeDid counts what became of views. As enacted."),
        new(Statutes.LocalOffer("section 2(1)"), CoverageState.Encoded, "LocalOffer", CheckedOn, "That information is published. In force 1 April 2018; the commencement regulations (SI 2018/346) were not read." + Section2NotRead),
        new(Statutes.LocalOffer("section 2(2)"), CoverageState.Encoded, "LocalOffer", CheckedOn, "The six areas." + Section2NotRead),
        new(Statutes.LocalOffer("section 2(3)"), CoverageState.NotEncoded, "", CheckedOn, "Services of others, where the authority thinks it appropriate." + Section2NotRead),
        new(Statutes.LocalOffer("section 2(5)"), CoverageState.Encoded, "LocalOffer", CheckedOn, "From time to time, as appropriate: no period, so the caller's own practice is asked for." + Section2NotRead),
        new(Statutes.LocalOffer("section 2(6)"), CoverageState.Encoded, "LocalOffer", CheckedOn, "Consultation before publishing." + Section2NotRead),
        new(Statutes.LocalOffer2026("section 8"), CoverageState.SwitchedOff, "LocalOffer", CheckedOn,
            "Adds financial literacy to section 2(2) and arrangements for the transition to adulthood to section 2(1). Read as enacted; needs regulations under section 78(5), none found. The arrangements of new subsection (2A) are not encoded."),
        new(Statutes.AdvocacyDuty("section 26A(3)(a)"), CoverageState.Encoded, "AdvocateLinks", CheckedOn),
        new(Statutes.AdvocateConflict("regulation 3"), CoverageState.Encoded, "AdvocateLinks", CheckedOn,
            "The five grounds. The text for England was read for the project's reference; in this check only the regulation for Wales in the same words (SI 2004/1448, regulation 3). In force 1 April 2004."),
        new(Statutes.ChildrensHomes("regulation 7(2)(b)(ii)"), CoverageState.Encoded, "RightsNotice", CheckedOn, "Access to the children's guide. As made; in force 1 April 2015."),
    ];
}
