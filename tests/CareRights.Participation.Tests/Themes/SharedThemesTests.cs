using CareRights.Participation.Themes;
using static CareRights.Tests.Dates;

namespace CareRights.Participation.Tests.Themes;

/// <summary>Candidates for the regional council, the directors or the Commissioner; a person decides.</summary>
public sealed class SharedThemesTests
{
    private static readonly DateInterval Period = new(D("2026-01-01"), D("2026-09-30"));
    private static readonly LocalAuthority Barnet = new("E09000003", "Barnet");
    private static readonly LocalAuthority Bexley = new("E09000004", "Bexley");
    private static readonly LocalAuthority Brent = new("E09000005", "Brent");

    [Fact]
    public void AnIssueOfEnoughAuthoritiesIsACandidate()
    {
        RaisedIssue[] issues =
        [
            new("School place", D("2025-11-01")) { Authority = Brent },
            new("school place ", D("2026-01-10")) { Authority = Barnet, RightsAtStake = [KeyRight.ReceiveServices], Route = IssueRoute.Child },
            new("School place", D("2026-05-10")) { Authority = Bexley, RightsAtStake = [KeyRight.ReceiveServices, KeyRight.ViewsHeard], Route = IssueRoute.Advocate },
            new("School place", D("2026-08-10")) { Authority = Bexley, Group = "care leavers" },
            new("School place", D("2026-09-10")) { Authority = Barnet },
            new("Bus passes", D("2026-02-01")) { Authority = Barnet },
        ];
        var report = SharedThemes.Detect(issues, Period, minCount: 3, minAuthorities: 2);

        var theme = report.Candidates.Should().ContainSingle().Subject;
        theme.Category.Should().BeEquivalentTo("school place");
        (theme.Count, theme.AuthorityNotKnown, theme.IsShared, theme.FirstSeen, theme.Trend).Should().Be((4, 0, Answer.Yes, D("2025-11-01"), Trend.Rising));
        theme.Authorities.Should().Equal(Barnet, Bexley);
        theme.Rights.Should().Equal((KeyRight.ReceiveServices, 2), (KeyRight.ViewsHeard, 1));
        theme.ByRoute.Should().OnlyContain(cell => cell.Count == null, "four issues are too few to break down");
        report.Local.Should().Equal(("Bus passes", 1, 1));
        report.OutsidePeriod.Should().Be(1);
        var earlier = SharedThemes.Detect([new("School place", D("2025-11-01")) { Authority = Brent }], Period, 1, 1);
        (earlier.Candidates.Count, earlier.Local.Count, earlier.OutsidePeriod).Should().Be((0, 0, 1), "what was raised before the period alone is no theme of it");
    }

    [Theory]
    [InlineData(2, 0, 3, Answer.No)]
    [InlineData(2, 1, 3, Answer.Unknown)]
    [InlineData(3, 0, 3, Answer.Yes)]
    [InlineData(3, 4, 3, Answer.Yes)]
    public void IssuesWithoutAnAuthorityLeaveItOpen(int authorities, int without, int minAuthorities, Answer shared)
    {
        var issues = new[] { Barnet, Bexley, Brent }.Take(authorities).Select(one => (LocalAuthority?)one).Concat(Enumerable.Repeat<LocalAuthority?>(null, without))
            .Select(authority => new RaisedIssue("Moves", D("2026-03-01")) { Authority = authority });
        var report = SharedThemes.Detect(issues, Period, 1, minAuthorities);

        (report.Candidates.SingleOrDefault()?.IsShared ?? Answer.No).Should().Be(shared);
        report.Candidates.Count.Should().Be(shared == Answer.No ? 0 : 1);
    }

    [Fact]
    public void EveryIssueIsInACandidateOrLocalOrOutsideThePeriod()
    {
        var issues = Enumerable.Range(0, 60).Select(n => new RaisedIssue("Issue " + (n % 7), D("2025-10-01").PlusDays(n * 7)) { Authority = n % 3 == 0 ? null : new LocalAuthority("A" + (n % 5), "A" + (n % 5)) }).ToArray();
        var report = SharedThemes.Detect(issues, Period, 5, 3);

        (report.Candidates.Sum(theme => theme.Count) + report.Local.Sum(local => local.Count) + report.OutsidePeriod).Should().Be(issues.Length);
    }

    [Fact]
    public void BreakdownsAreProtected()
    {
        var issues = Enumerable.Range(0, 20).Select(n => new RaisedIssue("Moves", D("2026-03-01")) { Authority = Barnet, Group = n < 8 ? "care leavers" : n < 17 ? "children in care" : "unaccompanied" });

        SharedThemes.Detect(issues, Period, 1, 1).Candidates.Single().ByGroup.Should().Equal(
            ("care leavers", null), ("children in care", 9), ("unaccompanied", null));
    }

    /// <summary>The 273 days in thirds: to 1 April, to 1 July, and to the end.</summary>
    [Theory]
    [InlineData(new[] { "2026-04-01", "2026-04-02", "2026-07-01" }, Trend.Mixed)]
    [InlineData(new[] { "2026-01-01", "2026-04-01", "2026-07-02" }, Trend.Mixed)]
    [InlineData(new[] { "2026-01-01", "2026-04-02", "2026-07-02" }, Trend.Level)]
    [InlineData(new[] { "2026-04-02", "2026-07-01", "2026-07-02", "2026-09-30" }, Trend.Rising)]
    [InlineData(new[] { "2026-01-01", "2026-04-01", "2026-07-01" }, Trend.Falling)]
    public void A_theme_moves_over_the_thirds_of_the_period(string[] raised, Trend trend) =>
        SharedThemes.Detect(raised.Select(day => new RaisedIssue("Moves", D(day)) { Authority = Barnet }), Period, 1, 1).Candidates.Single().Trend.Should().Be(trend);

    [Fact]
    public void Three_days_have_thirds_and_two_have_none()
    {
        RaisedIssue[] issues = [new("Moves", D("2026-03-01")) { Authority = Barnet }, new("Moves", D("2026-03-02")) { Authority = Barnet }];
        SharedThemes.Detect(issues, new(D("2026-03-01"), D("2026-03-02")), 1, 1).Candidates.Single().Trend.Should().Be(Trend.Unknown);
        SharedThemes.Detect(issues, new(D("2026-02-28"), D("2026-03-02")), 1, 1).Candidates.Single().Trend.Should().Be(Trend.Rising);
    }

    [Fact]
    public void Groups_and_routes_that_nobody_recorded_are_named_so()
    {
        var issues = Enumerable.Range(0, 40).Select(n => new RaisedIssue("Moves", D("2026-03-01"))
        {
            Authority = Barnet,
            Group = n < 20 ? " " : "Care leavers",
            Route = n < 15 ? IssueRoute.Unknown : IssueRoute.Advocate,
        });
        var theme = SharedThemes.Detect(issues, Period, 1, 1).Candidates.Single();
        theme.ByGroup.Should().BeEquivalentTo(new[] { ("not recorded", (int?)20), ("Care leavers", 20) });
        theme.ByRoute.Should().BeEquivalentTo(new[] { ("not recorded", (int?)15), ("advocate", 25) });
        theme.ToString().Should().Be("ThemeCandidate: Yes");
        new RaisedIssue("Moves", D("2026-03-01")).Group.Should().BeEmpty();
    }

    [Fact]
    public void EveryRightHasWordsAndArticles()
    {
        KeyRight.All.Select(right => right.InWords).Should().Equal(
            "be safe", "have their views heard", "be involved in decisions about their lives", "have their best interests put first", "receive the services they need and are entitled to by law");
        KeyRight.BeSafe.Articles.Single().ToString().Should().Be("United Nations Convention on the Rights of the Child (1989), article 19");
        KeyRight.BeSafe.Articles.Single().Link.Should().EndWith("/convention-rights-child");

        KeyRight.All.Should().Equal(KeyRight.BeSafe, KeyRight.ViewsHeard, KeyRight.InvolvedInDecisions, KeyRight.BestInterestsFirst, KeyRight.ReceiveServices);
        KeyRight.All.Select(right => right.InWords).Should().OnlyHaveUniqueItems();
        KeyRight.BeSafe.Articles.Single().Provision.Should().Be("article 19");
        KeyRight.ViewsHeard.Articles.Single().Provision.Should().Be("article 12");
        KeyRight.BestInterestsFirst.Articles.Single().Provision.Should().Be("article 3");
        KeyRight.ReceiveServices.Articles.Single().Provision.Should().Be("article 20");
        KeyRight.InvolvedInDecisions.Articles.Select(article => article.Provision).Should().Equal("article 12", "article 25");
    }
}
