namespace CareRights.Reports.Tables;

/// <summary>The figure of one authority that somebody else worked out.</summary>
/// <param name="Year">The year, by the calendar year in which it ends.</param>
/// <param name="Measure">The key of the measure.</param>
/// <param name="Code">The authority's code, or its name where the file has no codes.</param>
/// <param name="Name">Its name.</param>
/// <param name="Region">Its region; empty if the file does not say.</param>
/// <param name="Figure">Count and base; <see langword="null"/> where one of them is suppressed or missing.</param>
internal sealed record PublishedCount(int Year, string Measure, string Code, string Name, string Region, Proportion? Figure);
