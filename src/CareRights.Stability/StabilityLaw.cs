using System.Collections.Generic;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Home;
using NodaTime;

namespace CareRights.Stability;

/// <summary>What the library holds: the instruments and publications its measures come from, and what was left out.</summary>
public static class StabilityLaw
{
    private static readonly LocalDate Checked = new(2026, 11, 21);

    private static readonly Instrument Cfsr = new(
        "Statewide Data Indicators and National Standards for Child and Family Services Reviews, 79 FR 61241", AuthorityKind.Policy, "https://www.gpo.gov/fdsys/pkg/FR-2014-10-10/html/2014-24204.htm");

    /// <summary>The rows.</summary>
    public static IReadOnlyList<CoveredProvision> Coverage { get; } =
    [
        Encoded(Sources.BestValue, "PlacementRules", "read as made, in a stored copy"),
        new(Sources.BestValue.Instrument.At("Schedule 5, paragraph 4 (its end) and paragraph 5", "schedule/5/made"), CoverageState.NotEncoded, "", Checked, "the text was not available; conventions stand in for it, each named where it is used"),
        Encoded(Instrument.BestValueIndicatorsWales2001.At("Schedule 3", "schedule/3/made"), "PlacementRules", "for what the English instrument leaves out; it has no force in England"),
        Encoded(Sources.LongTermSfr, "LongTermStability", "2011 to 2020"),
        Encoded(Sources.LongTerm, "LongTermStability", "from the 2021 release"),
        Encoded(Sources.SchoolStability, "SchoolStability", "footnotes of the 2022 to 2025 releases"),
        Encoded(Sources.SocialWorkerStability, "SocialWorkerStability", "from the 2024 release"),
        Encoded(Instrument.EducationAct1996.At("section 8", "section/8"), "SchoolStability", "compulsory school age, asked on 31 March only; read as at 1 January 2009. The orders that fix the prescribed days and the leaving date were not read"),
        Encoded(Sources.StabilityIndex2019, "PlacementStability", "as written"),
        Encoded(Sources.StabilityIndexCode2019, "PlacementStability", "as coded"),
        Encoded(Sources.StabilityIndexSchools, "SchoolStability", "the 2019 edition; the rule before it is not encoded"),
        Encoded(Sources.StabilityIndexSocialWorkers, "SocialWorkerStability", "the 2019 edition, with its cleaning"),
        Encoded(Sources.StabilityIndexCombined, "StabilityIndex", "the 2019 edition"),
        Encoded(Sources.AnnexA, "PlacementStability", "twelve months to any date, without the faults of the public query (docs/measures/annex-a.md); Ofsted's own text was not read"),
        Encoded(HomeExpectations.Source, "HomeExpectations", "four of seven; the report itself was not read"),
        Encoded(Cfsr.At("placement stability"), "MovesPerThousandDays", "as the University of California, Berkeley, computes it; the correction 80 FR 27263 was not read"),
    ];

    private static CoveredProvision Encoded(Citation provision, string where, string note) => new(provision, CoverageState.Encoded, where, Checked, note);
}
