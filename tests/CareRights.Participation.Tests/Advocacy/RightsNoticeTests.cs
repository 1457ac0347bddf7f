using CareRights.Participation.Advocacy;
using static CareRights.Tests.Dates;

namespace CareRights.Participation.Tests.Advocacy;

/// <summary>To be told on coming into care, on each move and on leaving.</summary>
public sealed class RightsNoticeTests
{
    private static readonly CareEvent Entry = new(CareEventKind.EntersCare, D("2026-03-02"));

    public static TheoryData<string, CareEvent, string, Compliance, string> Notices => new()
    {   // case                                          event                                                            as of         state              by
        { "the day before",                              Entry,                                                           "2026-03-01", Compliance.Running, "2026-03-07" },
        { "the day itself",                              Entry,                                                           "2026-03-02", Compliance.Running, "2026-03-07" },
        { "the last day allowed",                        Entry,                                                           "2026-03-07", Compliance.Running, "2026-03-07" },
        { "the day after",                               Entry,                                                           "2026-03-08", Compliance.Overdue, "2026-03-07" },
        { "told",                                        Entry with { Told = D("2026-03-03") },                           "2026-03-08", Compliance.Met,     "2026-03-07" },
        { "told on the day asked about",                 Entry with { Told = D("2026-03-03") },                           "2026-03-03", Compliance.Met,     "2026-03-07" },
        { "told when it was agreed, before",             Entry with { Told = D("2026-02-27") },                           "2026-03-02", Compliance.Met,     "2026-03-07" },
        { "to be told later",                            Entry with { Told = D("2026-03-20") },                           "2026-03-08", Compliance.Overdue, "2026-03-07" },
        { "into a children's home, the day itself",      Entry with { IntoChildrensHome = true },                         "2026-03-02", Compliance.Running, "2026-03-02" },
        { "into a children's home, the day after",       Entry with { IntoChildrensHome = true },                         "2026-03-03", Compliance.Overdue, "2026-03-02" },
        { "leaving a home is not a placement in one",    new(CareEventKind.LeavesCare, D("2026-03-02")) { IntoChildrensHome = true }, "2026-03-03", Compliance.Running, "2026-03-07" },
        { "before the regulations",                      new(CareEventKind.Moves, D("2015-03-31")) { IntoChildrensHome = true }, "2015-04-01", Compliance.Running, "2015-04-05" },
        { "the day they came into force",                new(CareEventKind.Moves, D("2015-04-01")) { IntoChildrensHome = true }, "2015-04-02", Compliance.Overdue, "2015-04-01" },
    };

    [Fact]
    public void A_notice_that_the_law_asks_for_says_when_it_was_last_read()
    {
        var read = ParticipationLaw.Coverage.Single(row => row.Where == "RightsNotice").CheckedOn;
        RightsNotice.Assess([Entry with { IntoChildrensHome = true }, new(CareEventKind.Moves, D("2026-04-01"))], 5, D("2026-05-01")).Select(notice => notice.LawReadOn).Should().Equal(read, null);
    }

    [Fact]
    public void Each_text_of_the_coverage_leads_to_its_section() =>
        ParticipationLaw.Coverage.Select(row => row.Provision.Link).Distinct().Should().BeEquivalentTo(
            "https://www.legislation.gov.uk/ukpga/2017/16/section/1",
            "https://www.legislation.gov.uk/ukpga/2017/16/section/2",
            "https://www.legislation.gov.uk/ukpga/2026/21/section/8",
            "https://www.legislation.gov.uk/ukpga/1989/41/section/26A",
            "https://www.legislation.gov.uk/uksi/2004/719/regulation/3",
            "https://www.legislation.gov.uk/uksi/2015/541/regulation/7");

    [Theory, MemberData(nameof(Notices))]
    public void StateOfANotice(string situation, CareEvent one, string asOf, Compliance state, string by)
    {
        var notice = RightsNotice.Assess([one], 5, D(asOf)).Single();

        notice.State.Should().Be(state, situation);
        notice.By.Should().Be(D(by), situation);
    }

    [Theory]
    [InlineData("2026-03-07", "2026-03-31", false)]
    [InlineData("2026-03-08", "2026-03-31", true)]
    [InlineData("2026-03-20", "2026-03-19", false)]
    [InlineData(null, "2026-03-31", false)]
    public void A_notice_is_late_from_the_day_after_the_last_day_and_only_once_it_was_given(string? told, string asOf, bool late) =>
        RightsNotice.Assess([Entry with { Told = told is null ? null : D(told) }], 5, D(asOf)).Single().State.Should().Match(state => (state == Compliance.Late) == late);

    [Fact]
    public void A_notice_names_who_asks_for_it()
    {
        var notices = RightsNotice.Assess([Entry, new(CareEventKind.Moves, D("2026-05-01")) { IntoChildrensHome = true }], 5, D("2026-09-30"));
        notices[0].Authority.ToString().Should().Be("What young people asked of the Children's Commissioner's advice line (2022), to be told on coming into care, on each move and on leaving");
        notices[0].Authority.Link.Should().BeEmpty();
        notices[1].Authority.ToString().Should().Be("Children's Homes (England) Regulations 2015 (SI 2015/541), regulation 7(2)(b)(ii)");
        notices[1].Authority.Link.Should().EndWith("/uksi/2015/541/regulation/7");
        notices[0].ToString().Should().Be("RightsNotice: Overdue");
        Entry.ToString().Should().Be("CareEvent: EntersCare");
        FluentActions.Invoking(() => RightsNotice.Assess([Entry], -1, D("2026-09-30"))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void EveryEventHasANoticeOfItsOwnWithItsAuthority()
    {
        var notices = RightsNotice.Assess(
            [new(CareEventKind.LeavesCare, D("2026-09-01")), Entry with { Told = D("2026-03-09") }, new(CareEventKind.Moves, D("2026-05-01")) { IntoChildrensHome = true }], 5, D("2026-09-30"));

        notices.Select(notice => notice.Event.Kind).Should().Equal(CareEventKind.EntersCare, CareEventKind.Moves, CareEventKind.LeavesCare);
        notices.Select(notice => notice.State == Compliance.Late).Should().Equal(true, false, false);
        notices.Select(notice => notice.Authority.Instrument.Kind).Should().Equal(AuthorityKind.Policy, AuthorityKind.Regulations, AuthorityKind.Policy);
    }
}
