namespace CareRights.Stability.Measures;

/// <summary>Where the definitions were read.</summary>
internal static class Sources
{
    /// <summary>The only full statement of the placement count in law that was found: read as made in stored form, the text of paragraph 4 in part.</summary>
    public static Citation BestValue { get; } = Instrument.BestValueIndicators2000.At("Schedule 5, indicator 1", "schedule/5/made");

    public static Citation StabilityIndex2019 { get; } = Instrument.StabilityIndex2019.At("Placement instability");

    public static Citation StabilityIndexCode2019 { get; } = Instrument.StabilityIndexCode2019.At("index.Rmd, plChangeF");

    public static Citation AnnexA { get; } = Instrument.AnnexA.At("list 8, placements in the last 12 months");

    public static Citation LongTermSfr { get; } = Instrument.LookedAfterTables2011.At("long-term stability");

    public static Citation LongTerm { get; } = Instrument.LookedAfterStatistics.At("placement stability, footnotes 2 and 3");

    /// <summary>Read as the data guidance and footnotes of the 2022 to 2025 releases give it.</summary>
    public static Citation SchoolStability { get; } = Instrument.StabilityStatistics.At("school stability, footnotes");

    public static Citation SocialWorkerStability { get; } = Instrument.StabilityStatistics.At("social worker stability, footnotes");

    public static Citation StabilityIndexSchools { get; } = Instrument.StabilityIndex2019.At("School instability");

    public static Citation StabilityIndexSocialWorkers { get; } = Instrument.StabilityIndex2019.At("Social worker instability");

    public static Citation StabilityIndexCombined { get; } = Instrument.StabilityIndex2019.At("Combined instability");
}
