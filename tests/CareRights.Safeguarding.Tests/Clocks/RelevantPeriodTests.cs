using static CareRights.Safeguarding.Tests.Given;
using static CareRights.Tests.Dates;

namespace CareRights.Safeguarding.Tests;

/// <summary>SI 2020/445: what the clocks were from 24 April to 25 September 2020, with the savings of regulations 16 to 21.</summary>
public sealed class RelevantPeriodTests
{
    public static TheoryData<string, string, string?> Amended => new()
    {   // clock              regulation           words, or null where a number stays
        { "PP-5",              "regulation 8(4)",   "as soon as is reasonably practicable" },
        { "REV-6",             "regulation 8(14)",  "where reasonably practicable" },
        { "R19-10",            "regulation 8(7)",   "as soon as is reasonably practicable" },
        { "REM-PP-5",          "regulation 8(17)",  "as soon as is reasonably practicable" },
        { "SB-VIS-3M",         "regulation 8(18)",  "at regular intervals" },
        { "SB-VIS-6M",         "regulation 8(18)",  "at regular intervals" },
        { "SB-REV-3M",         "regulation 8(18)",  "as soon as is reasonably practicable" },
        { "SB-REV-6M",         "regulation 8(18)",  "at regular intervals" },
        { "F4-28D",            "regulation 9(2)",   "as soon as is reasonably practicable" },
        { "F26-10",            "regulation 9(9)(a)", "as soon as is reasonably practicable" },
        { "R44",               "regulation 11(6)",  "reasonable endeavours" },
        { "REV-ADJ",           "regulation 8(15)",  null },
        { "R23-6",             "regulation 8(10)",  null },
        { "R24-16W",           "regulation 8(11)",  null },
        { "PF-7",              "regulation 5(2) and (3)", null },
        { "PF-V-6W",           "regulation 5(4)(a)", null },
        { "PF-V-12W",          "regulation 5(4)(b)", null },
        { "COMP-PANEL-ASK",    "regulation 6(2)",   null },
        { "COMP-PANEL",        "regulation 6(3)",   null },
        { "COMP-PANEL-REPORT", "regulation 6(4)(a)", null },
        { "COMP-PANEL-REPLY",  "regulation 6(4)(b)", null },
        { "F28-1Y",            "regulation 9(11)",  null },
        { "VIS-1W",            "regulation 8(13)",  null },
        { "VIS-6W",            "regulation 8(13)",  null },
        { "VIS-3M",            "regulation 8(13)",  null },
        { "VIS-LTF",           "regulation 8(13)",  null },
        { "VIS-P-1W",          "regulation 8(13)",  null },
        { "VIS-P-4W",          "regulation 8(13)",  null },
        { "VIS-P-6W",          "regulation 8(13)",  null },
        { "VIS-CO-1W",         "regulation 8(13)",  null },
        { "VIS-CO-6W",         "regulation 8(13)",  null },
        { "VIS-LA-1W",         "regulation 8(13)",  null },
        { "VIS-LA-6W",         "regulation 8(13)",  null },
        { "VIS-LA-3M",         "regulation 8(13)",  null },
    };

    [Theory, MemberData(nameof(Amended))]
    public void The_limit_of_the_time(string id, string regulation, string? words)
    {
        foreach (var day in new[] { "2020-04-24", "2020-07-01", "2020-09-25" })
        {
            var deadline = DeadlineOf(id, day);
            deadline.Authority!.Instrument.Name.Should().Contain("SI 2020/445");
            deadline.Authority.Provision.Should().StartWith(regulation + ", amending regulation");
            deadline.State.Should().Be(words is null ? DeadlineState.Dated : DeadlineState.NoNumber);
            if (words is not null)
            {
                deadline.Law!.Value.Words.Should().Contain(words);
            }
        }

        foreach (var day in new[] { "2020-04-23", "2020-09-26", "2026-03-02" })
        {
            DeadlineOf(id, day).Authority!.Instrument.Name.Should().NotContain("SI 2020/445", "the ordinary limit stands on {0}", day);
        }
    }

    [Theory]
    [InlineData("R23-6", "2020-06-01", "2020-11-15", "24 weeks in place of six working days")]
    [InlineData("R24-16W", "2020-06-01", "2020-11-15", "24 weeks in place of 16")]
    [InlineData("REV-ADJ", "2020-06-01", "2020-06-29", "20 working days stayed")]
    public void A_number_that_another_took_the_place_of(string id, string from, string due, string because) => DeadlineOf(id, from).Due.Should().Be(D(due), because);

    [Fact]
    public void Past_a_number_that_the_law_qualified_nothing_is_late()
    {
        var deadline = DeadlineOf("PF-7", "2020-06-01");
        deadline.Due.Should().Be(D("2020-06-10"));
        deadline.Against(When("2020-06-10"), null).Compliance.Should().Be(Compliance.Met);
        deadline.Against(When("2020-06-11"), null).Should().Match<Standing>(standing => standing.Compliance == Compliance.Unknown && standing.Note.Contains("judgement"));
        deadline.Against(null, D("2020-07-01")).Compliance.Should().Be(Compliance.Unknown);
        DeadlineOf("PF-7", "2020-10-01").Against(When("2020-11-11"), null).Compliance.Should().Be(Compliance.Late, "the ordinary limit is not qualified");
    }

    [Fact]
    public void A_limit_that_ended_in_the_time_may_have_been_kept_later()
    {
        var deadline = DeadlineOf("PP-5", "2020-04-20");
        deadline.Due.Should().Be(D("2020-04-27"), "the limit of the day of the event");
        deadline.Notes.Should().Contain(note => note.Contains("SI 2020/445", StringComparison.Ordinal));
        deadline.Against(When("2020-05-06"), null).Compliance.Should().Be(Compliance.Unknown);
        DeadlineOf("PP-5", "2020-04-14").Against(When("2020-05-06"), null).Compliance.Should().Be(Compliance.Late, "that limit ended before the time");
    }

    [Theory]
    [InlineData("PF-7", "regulation 16")]
    [InlineData("COMP-PANEL", "regulation 17")]
    [InlineData("R19-10", "regulation 18")]
    [InlineData("R23-6", "regulation 19")]
    [InlineData("R24-16W", "regulation 20")]
    [InlineData("SB-REV-3M", "regulation 21")]
    public void The_savings_are_named(string id, string saving) => DeadlineOf(id, "2020-09-01").Notes.Should().Contain(note => note.Contains(saving, StringComparison.Ordinal));

    [Fact]
    public void Without_a_saving_the_ordinary_limit_is_shown()
    {
        var review = DeadlineOf("REV-6", "2020-06-01");
        review.Notes.Should().Contain(note => note.Contains("No saving", StringComparison.Ordinal));
        review.OtherReadings.Should().ContainSingle().Which.Due.Should().Be(D("2020-12-01"));
    }

    [Theory]
    [InlineData("2020-09-26", true)]
    [InlineData("2021-09-30", true)]
    [InlineData("2021-10-01", false)]
    public void A_visit_by_telephone_or_video_until_30_September_2021(string day, bool said) =>
        DeadlineOf("VIS-6W", day).Notes.Any(note => note.Contains("SI 2020/909", StringComparison.Ordinal)).Should().Be(said);
}
