using System.Globalization;

namespace CareRights.Conventions.Tests;

/// <summary>No reading of the law is older than a set age on a day that is passed in: docs/law/updating.md.</summary>
public sealed class LawWatchTests
{
    private const int Months = 24;

    [Fact]
    public void Every_reading_is_recent_enough_on_the_day_passed()
    {
        var rows = LawCoverageTests.Rows;
        var day = Environment.GetEnvironmentVariable("CARERIGHTS_LAW_WATCH") is { Length: > 0 } stated
            ? NodaTime.Text.LocalDatePattern.Iso.Parse(stated).Value
            : rows.Max(row => row.CheckedOn);
        var months = int.TryParse(Environment.GetEnvironmentVariable("CARERIGHTS_LAW_WATCH_MONTHS"), CultureInfo.InvariantCulture, out var set) ? set : Months;

        TooOld(rows, day, months).Should().BeEmpty("each provision is to be read again at least every {0} months", months);
    }

    [Fact]
    public void A_reading_that_is_too_old_is_found()
    {
        var rows = LawCoverageTests.Rows;
        var oldest = rows.Min(row => row.CheckedOn);

        TooOld(rows, oldest.PlusMonths(6), 6).Should().BeEmpty("on the last day it is in time");
        TooOld(rows, oldest.PlusMonths(6).PlusDays(1), 6).Should().NotBeEmpty("a day later it is not");
    }

    private static List<string> TooOld(IEnumerable<CoveredProvision> rows, LocalDate day, int months) =>
        [.. rows.Where(row => row.CheckedOn.PlusMonths(months) < day).Select(row => row.Provision + ": read on " + NodaTime.Text.LocalDatePattern.Iso.Format(row.CheckedOn))];
}
