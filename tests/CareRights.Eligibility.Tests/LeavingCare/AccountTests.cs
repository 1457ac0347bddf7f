using CareRights.Eligibility.LeavingCare;
using static CareRights.Eligibility.Tests.LeavingCare.People;
using static CareRights.Tests.Dates;

namespace CareRights.Eligibility.Tests.LeavingCare;

/// <summary>How an answer accounts for itself: the days counted and left out, what a record that differs does not fit, and what to ask next.</summary>
public sealed class AccountTests
{
    [Fact]
    public void TheNinetyFirstDayIsNamedAndTheDaysBefore14AreLeftOut()
    {
        var count = ThirteenWeeks.Count(Born("2009-06-01").InCare("2023-05-01", "2023-07-01").InCare("2025-01-01", null), D("2025-02-01"))!;

        count.Counted.Select(days => (days.From, days.To!.Value, days.Days!.Value)).Should().Equal((D("2023-06-01"), D("2023-07-01"), 30), (D("2025-01-01"), D("2025-02-01"), 31));
        count.LeftOut.Should().ContainSingle().Which.Should().BeEquivalentTo(new { From = D("2023-05-01"), To = (LocalDate?)D("2023-06-01"), Reason = "before the 14th birthday" });
        count.ReachedOn.Should().Be(D("2025-03-03"), "30 days before, and 61 from 1 January");
        count.Inclusive.Should().Be(63);
    }

    [Fact]
    public void DaysInScotlandInAHostelAndAfter18AreLeftOutEachWithItsReason()
    {
        var hostel = Care("2024-01-01", "2024-02-01") with { RecordedAs = RecordedAs.HousingAct, ArrangedBy = ArrangedBy.AnotherBody };
        var person = Born("2006-06-01").InCare("2022-01-01", "2022-03-01", nation: Nation.Scotland).InCare("2024-03-01", "2024-08-01").With(hostel);

        ThirteenWeeks.Count(person, D("2024-09-01"))!.LeftOut.Select(days => days.Reason).Should().SatisfyRespectively(
            first => first.Should().Contain("Scotland"),
            second => second.Should().Contain("after the 18th birthday"),
            third => third.Should().Contain("recorded as something other"));
    }

    public static TheoryData<string, Person, CareStatus, Answer, string?> Records => new()
    {
        { "agrees", Born("2009-06-01").InCare("2020-01-01", null), CareStatus.Eligible, Answer.Yes, null },
        { "is ruled out by a limb", Born("2009-06-01").InCare("2020-01-01", null), CareStatus.Relevant, Answer.No, "is not being looked after by a local authority in England or Wales" },
        { "comes after one that is met", Born("2009-06-01").InCare("2020-01-01", "2025-12-01"), CareStatus.Qualifying, Answer.No, "is aged 16 or 17" },
        { "none on record and there is one", Born("2009-06-01").InCare("2020-01-01", null), CareStatus.None, Answer.No, "is aged 16 or 17" },
        { "nothing known and it may be", new Person(), CareStatus.Eligible, Answer.Unknown, null },
        { "nothing known but the age, which rules it out", new Person { Born = D("2000-06-01") }, CareStatus.Eligible, Answer.No, "is aged 16 or 17" },
        { "nothing on record", Born("2009-06-01").InCare("2020-01-01", null), CareStatus.Unknown, Answer.Unknown, null },
    };

    [Theory, MemberData(nameof(Records))]
    public void ARecordedStatus(string what, Person person, CareStatus recorded, Answer agrees, string? difference)
    {
        var status = LeavingCareStatus.Assess(person, D("2026-06-15"));

        status.Agrees(recorded).Should().Be(agrees, what);
        var condition = status.FirstDifference(recorded) is { } first ? first.Condition : null;
        condition.Should().Be(difference, what);
    }

    [Fact]
    public void UnknownIsNeverWrittenAsNoCurrentEligibility()
    {
        LeavingCareStatus.CodeOf(LeavingCareStatus.Assess(new Person(), D("2026-06-15")).Primary).Should().Be("Unknown");
        Enum.GetValues<CareStatus>().Except([CareStatus.LookedAfter]).Should().OnlyContain(status => LeavingCareStatus.FromCode(LeavingCareStatus.CodeOf(status)) == status);
        LeavingCareStatus.CodeOf(CareStatus.LookedAfter).Should().Be("No Current Eligibility", "a child in care who is not an eligible child");
    }

    [Fact]
    public void TheFactThatMostQuestionsWaitForIsAskedFirst()
    {
        var asked = LeavingCareStatus.Assess(new Person(), D("2026-06-15")).ToAsk;

        asked[0].Fact.Question.Should().Be("date of birth");
        asked[0].Unsettles.Should().HaveCount(4);
        asked.Select(fact => fact.Unsettles.Count).Should().BeInDescendingOrder();
        asked[^1].Unsettles.Count.Should().BeLessThan(4);
    }

    [Theory]
    [InlineData("2027-05-31", Answer.Yes)]
    [InlineData("2027-06-01", Answer.No)]
    public void NobodyIsLookedAfterFrom18(string asOf, Answer expected) =>
        LookedAfterChild.Assess(Born("2009-06-01").InCare("2020-01-01", null), D(asOf)).Answer.Should().Be(expected);

    [Theory]
    [InlineData("2023-06-01", "2027-06-01", 0)]
    [InlineData("2023-05-31", "2027-06-01", 1)]
    [InlineData("2023-06-01", "2027-06-02", 1)]
    [InlineData("2023-05-31", "2027-06-02", 2)]
    [InlineData("2020-01-01", "2023-06-01", 1, 0)]
    [InlineData("2020-01-01", "2023-06-02", 1)]
    public void WhatLiesBefore14AndFrom18IsLeftOutAndNothingElse(string from, string to, int leftOut, int counted = 1)
    {
        var weeks = ThirteenWeeks.Count(Born("2009-06-01").InCare(from, to), D("2028-01-01"))!;

        weeks.LeftOut.Should().HaveCount(leftOut);
        weeks.Counted.Should().HaveCount(counted);
    }

    // 91 days from 1 September 2025 are complete at the start of 1 December.
    [Theory]
    [InlineData("2025-12-01", Answer.Yes, false)]
    [InlineData("2025-11-30", Answer.No, true)]
    [InlineData("2025-11-29", Answer.No, false)]
    public void WhoLeftIsToldThatTheConventionDecidesWhereItDoesAndNowhereElse(string left, Answer expected, bool isTold)
    {
        var relevant = RelevantChild.Assess(Born("2009-06-01").InCare("2025-09-01", left), D("2026-01-01"));

        relevant.Answer.Should().Be(expected);
        Notes(relevant.Findings).Any(note => note.Contains("convention decides")).Should().Be(isTold);
    }

    private static IEnumerable<string> Notes(IEnumerable<Finding> findings) => findings.SelectMany(finding => Notes(finding.Parts).Prepend(finding.Note));

    [Fact]
    public void WhoMayBeAnAdultIsPerhapsLookedAfter()
    {
        var answer = LookedAfterChild.Assess(Nobody.InCare("2020-01-01", null), D("2026-01-01"));

        answer.Answer.Should().Be(Answer.Unknown);
        answer.Missing.Select(missing => missing.Question).Should().Equal("date of birth");
    }

    [Theory]
    [InlineData(Nation.England, Answer.Unknown)]
    [InlineData(Nation.Scotland, Answer.No)]
    public void WhoMayBeAnAdultIsPerhapsEligibleSaveInTheCareOfAnotherNation(Nation nation, Answer expected) =>
        EligibleChild.Assess(Nobody.InCare("2020-01-01", null, nation: nation), D("2026-01-01")).Findings
            .Single(finding => finding.Limb.Condition.StartsWith("is looked after")).Answer.Should().Be(expected);
}
