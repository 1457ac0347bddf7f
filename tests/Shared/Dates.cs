namespace CareRights.Tests;

/// <summary>Dates as the tables of the tests write them.</summary>
internal static class Dates
{
    /// <summary>A date in ISO form.</summary>
    public static LocalDate D(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
