using System.Text;
using System.Text.RegularExpressions;
using CareRights.Ssda903;

namespace CareRights.Reports.Tests;

/// <summary>The report on a return, as whoever embeds the library gets it.</summary>
public class ReturnReportTests
{
    private static readonly Lazy<Return> Whole = new(() => MadeReturns.Of(700, 3));
    private static readonly Lazy<Return> Bare = new(() => MadeReturns.Of(700, 3, 5, "social_workers.csv", "school_history.csv", "oc3.csv", "coordinates.csv"));

    [Fact]
    public void The_first_page_has_eight_figures_with_or_without_the_other_tables()
    {
        foreach (var read in new[] { Whole.Value, Bare.Value })
        {
            var html = new ReturnReport(read, 2025).ToPage().ToHtml();
            Regex.Matches(html, "<span class=\"figure\">").Should().HaveCount(8);
        }
    }

    [Fact]
    public void A_year_without_social_workers_schools_and_care_leavers_shows_none_of_their_figures_and_no_circles()
    {
        var page = new ReturnReport(Bare.Value, 2025).ToPage();
        var text = page.ToMarkdown();
        text.Should().NotContain("three circles of instability\n").And.NotContain("Three or more social workers in the year |").And.NotContain("Moved school in mid-year |").And.NotContain("Care leavers in suitable accommodation |");
        text.Should().Contain("brought no social workers, no school history, no coordinates, no care leavers (OC3)");
        page.Tables.Select(table => table.Name).Should().NotContain(["circles", "social_workers", "distance", "leaver_outcomes"]);
        new ReturnReport(Whole.Value, 2025).ToPage().Tables.Select(table => table.Name).Should().Contain(["circles", "social_workers", "distance", "leaver_outcomes"]);
    }

    /// <summary>An extract of December says nothing of March: whoever was eligible then may have left.</summary>
    [Fact]
    public void Statuses_after_the_last_day_of_the_extract_are_not_known()
    {
        long Eligible(LocalDate? observedUntil) => new ReturnReport(Whole.Value, 2025, showSmall: true, observedUntil: observedUntil).ToPage()
            .Tables.Single(table => table.Name == "statuses").Rows.Where(row => (string?)row[0] == "Eligible child").Sum(row => (long)row[1]!);

        Eligible(null).Should().BeGreaterThan(0);
        Eligible(new LocalDate(2025, 3, 31)).Should().Be(Eligible(null));
        Eligible(new LocalDate(2024, 12, 31)).Should().Be(0);
    }

    [Fact]
    public void It_says_whose_it_is_and_the_days_it_is_given()
    {
        var page = new ReturnReport(Whole.Value, 2025, "Hazelshire", new LocalDate(2025, 6, 30), new LocalDate(2025, 7, 4)).ToPage();
        page.About.Should().StartWith(["Hazelshire, year to 31 March 2025", "Data of 30 June 2025. Report made on 4 July 2025."]);
        new ReturnReport(Whole.Value, 2025).ToPage().About[0].Should().Be("Authority not named, year to 31 March 2025");
    }

    [Fact]
    public void Small_numbers_are_kept_back_and_said_once()
    {
        var page = new ReturnReport(Whole.Value, 2025).ToPage();
        foreach (var row in page.Tables.Where(table => table.Name != "deadlines").SelectMany(table => table.Rows))
        {
            row.OfType<long>().Where(count => count is >= 1 and <= 5).Should().BeEmpty();
            row.Skip(1).Any(cell => cell is not string text || text != "c").Should().BeTrue("a row that is kept back is named below its table");
        }

        new ReturnReport(Whole.Value, 2025, showSmall: true).ToPage().ToMarkdown().Should().NotContain("| c |").And.Contain("keep it within the authority");
    }

    [Fact]
    public void No_change_is_stated_where_more_than_a_tenth_are_unknown()
    {
        // The first year's return does not show two years back, so that long-term stability is unknown for many.
        var page = new ReturnReport(MadeReturns.Of(700, 2, 9), 2025).ToPage();
        var card = Regex.Match(page.ToHtml(), "With the same carer for two years</span>.*?</li>", RegexOptions.Singleline).Value;
        card.Should().Contain("no change is stated").And.NotContain("Up from").And.NotContain("Down from").And.NotContain("No clear change");
        page.ToHtml().Should().Contain("With the same carer for two years (more than a tenth unknown)");
    }

    [Fact]
    public void A_doubtful_trend_is_marked_in_every_form_and_gets_no_sentence_of_change()
    {
        const string Mark = "With the same carer for two years (more than a tenth unknown)";
        var page = new ReturnReport(MadeReturns.Of(700, 3, 9), 2025).ToPage();
        page.ToMarkdown().Should().Contain("*" + Mark + ". ").And.Contain("| " + Mark + " |");
        page.ToHtml().Should().Contain("<figcaption>" + Mark).And.Contain(">" + Mark + "</th>");
        string.Join(' ', page.ToText().Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)).Should().Contain(Mark + ". ");
        var trends = page.ToMarkdown().Split('\n').Where(line => line.StartsWith('*') && line.Contains("2024-25 ", StringComparison.Ordinal)).ToArray();
        trends.Should().HaveCountGreaterThan(6);
        foreach (var trend in trends)
        {
            trend.Contains("(more than a tenth unknown)", StringComparison.Ordinal).Should().Be(trend.Contains("no change is stated", StringComparison.Ordinal), trend);
            Regex.IsMatch(trend, "Up from|Down from|No clear change").Should().Be(!trend.Contains("no change is stated", StringComparison.Ordinal) && !trend.Contains("not shown, 2024-25", StringComparison.Ordinal), trend);
        }
    }

    [Fact]
    public void England_and_the_neighbours_stand_beside_the_figure()
    {
        const string File = """
            year,measure,authority,region,count,base
            2025,dfe_placements_1y,A,north,100,500
            2025,dfe_placements_1y,B,south,100,1000
            2025,dfe_placements_1y,C,north,90,300
            2025,dfe_placements_1y,Hazelshire,north,1,10
            """;
        var others = PublishedFigures.Read(new MemoryStream(Encoding.UTF8.GetBytes(File)), "others.csv");
        var html = new ReturnReport(Whole.Value, 2025, "Hazelshire", compare: others, neighbours: "B").ToPage().ToHtml();
        html.Should().Contain("England 16.1%").And.Contain("Region 23.8%").And.Contain("Neighbours 10.0%").And.Contain("here lower");
        html.Should().NotContain("rank 1").And.Contain("nothing here ranks an authority");
    }

    [Fact]
    public void A_day_that_has_passed_never_reads_as_overdue() =>
        new ReturnReport(Whole.Value, 2025).ToPage().ToText().Should().NotContainEquivalentOf("overdue").And.NotContain("Day passed").And.Contain("Day lies");

    [Fact]
    public void The_same_return_gives_the_same_page() =>
        new ReturnReport(Whole.Value, 2025).ToPage().ToHtml().Should().Be(new ReturnReport(Whole.Value, 2025).ToPage().ToHtml());

    [Fact]
    public void The_page_asks_for_nothing_and_is_small()
    {
        var html = new ReturnReport(Whole.Value, 2025).ToPage().ToHtml();
        html.Should().NotContainAny("<script", "<link", "<img", "@import", "url(", "src=", "http");
        html.Length.Should().BeLessThan(500_000);
        Regex.Matches(html, "id=\"([^\"]*)\"").Select(id => id.Groups[1].Value).Should().OnlyHaveUniqueItems();
    }
}
