namespace CareRights.Stability.Measures;

/// <summary>Where the definitions were read.</summary>
internal static class Sources
{
    /// <summary>The only full statement of the placement count in law that was found: read as made in stored form, the text of paragraph 4 in part.</summary>
    public static Citation BestValue { get; } =
        Instrument.Order("Local Government (Best Value) Performance Indicators Order 2000 (SI 2000/896)", "uksi/2000/896").At("Schedule 5, indicator 1", "schedule/5/made");

    public static Citation StabilityIndex2019 { get; } =
        new Instrument("Children's Commissioner for England, Stability Index 2019: technical report", AuthorityKind.Policy, "https://childrenscommissioner.github.io/stabilityindex2019").At("Placement instability");

    public static Citation StabilityIndexCode2019 { get; } =
        new Instrument("Children's Commissioner for England, stabilityindex2019 (source of the technical report)", AuthorityKind.Policy, "https://github.com/childrenscommissioner/stabilityindex2019").At("index.Rmd, plChangeF");

    public static Citation AnnexA { get; } =
        new Instrument("Ofsted, inspecting local authority children's services: Annex A", AuthorityKind.Policy, "").At("list 8, placements in the last 12 months");

    public static Citation LongTermSfr { get; } =
        new Instrument("Department for Education, SFR21/2011: Children looked after in England, local authority tables", AuthorityKind.Policy, "").At("long-term stability");

    public static Citation LongTerm { get; } =
        new Instrument("Department for Education, Children looked after in England including adoptions (2021 release and later)", AuthorityKind.Policy, "https://explore-education-statistics.service.gov.uk/find-statistics/children-looked-after-in-england-including-adoptions").At("placement stability, footnotes 2 and 3");

    /// <summary>Read as the data guidance and footnotes of the 2022 to 2025 releases give it.</summary>
    public static Citation SchoolStability { get; } = DfEStability.At("school stability, footnotes");

    public static Citation SocialWorkerStability { get; } = DfEStability.At("social worker stability, footnotes");

    public static Citation StabilityIndexSchools { get; } = StabilityIndexReport.At("School instability");

    public static Citation StabilityIndexSocialWorkers { get; } = StabilityIndexReport.At("Social worker instability");

    public static Citation StabilityIndexCombined { get; } = StabilityIndexReport.At("Combined instability");

    private static Instrument DfEStability => new(
        "Department for Education, Stability measures for children looked after in England",
        AuthorityKind.Policy,
        "https://explore-education-statistics.service.gov.uk/find-statistics/stability-measures-for-children-looked-after-in-england");

    private static Instrument StabilityIndexReport => StabilityIndex2019.Instrument;
}
