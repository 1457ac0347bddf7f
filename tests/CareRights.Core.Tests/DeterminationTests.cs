using static CareRights.Tests.Dates;

namespace CareRights.Core.Tests;

public sealed class DeterminationTests
{
    private static readonly Instrument Act = Instrument.Act("An Act 2001", "ukpga/2001/1");
    private static readonly LocalDate AsOf = D("2025-06-01");
    private static readonly Limb First = new("is so", Act.At("section 1(a)", "section/1"));
    private static readonly Limb Second = new("is also so", Act.At("section 1(b)", "section/1"));
    private static readonly Limb Whole = new("is the whole", Act.At("section 1", "section/1"));

    [Theory]
    [InlineData(true, true, Answer.Yes, Answer.Yes)]
    [InlineData(true, false, Answer.No, Answer.Yes)]
    [InlineData(true, null, Answer.Unknown, Answer.Yes)]
    [InlineData(false, false, Answer.No, Answer.No)]
    [InlineData(false, null, Answer.No, Answer.Unknown)]
    [InlineData(null, null, Answer.Unknown, Answer.Unknown)]
    public void TheAnswerIsTheFoldOfTheFindings(bool? first, bool? second, Answer all, Answer any)
    {
        Finding[] findings = [First.Is(first, Fact("a fact")), Second.Is(second, Fact("another fact"))];

        Determination.AllOf("Question", AsOf, findings).Answer.Should().Be(all);
        Determination.AnyOf("Question", AsOf, findings).Answer.Should().Be(any);
        Determination.AllOf("Question", AsOf, [.. findings.Reverse()]).Answer.Should().Be(all);
        Determination.AnyOf("Question", AsOf, [.. findings.Reverse()]).Answer.Should().Be(any);
        Whole.AllOf(findings).Answer.Should().Be(all);
        Whole.AnyOf(findings).Answer.Should().Be(any);
    }

    [Fact]
    public void DecisiveFindingsAreThoseThatAgreeWithTheAnswer()
    {
        var no = Determination.AllOf("Question", AsOf, First.Is(true), Second.Is(false));
        no.Decisive.Should().Equal(Second.Is(false));

        var unknown = Determination.AllOf("Question", AsOf, First.Is(true), Second.Is(null, Fact("a fact")));
        unknown.Decisive.Should().ContainSingle().Which.Condition.Should().Be("is also so");
    }

    [Fact]
    public void AQuestionSaysHowItsLimbsAreJoined_AndALimbThatRestsOnItToo()
    {
        var either = Determination.AnyOf("either", AsOf, First.Is(true), Second.Is(false));
        either.Joined.Should().Be(Joined.Any);
        Determination.AllOf("both", AsOf, First.Is(true), Second.Is(true)).Joined.Should().Be(Joined.All);
        First.RestsOn(either).Joined.Should().Be(Joined.Any);
        First.AnyOf(Second.Is(true)).Should().NotBe(First.AllOf(Second.Is(true)), "one is enough in the one and not in the other");
    }

    [Fact]
    public void MissingNamesTheFactThatMostFindingsWaitForFirst()
    {
        var determination = Determination.AllOf(
            "Question", AsOf, First.Is(null, Fact("care history")), Second.Is(null, Fact("date of birth"), Fact("address")), Whole.Is(null, Fact("date of birth")));

        determination.Missing.Select(missing => missing.Question).Should().Equal("date of birth", "care history", "address");
    }

    [Fact]
    public void NothingIsMissingOnceTheAnswerIsSettled() =>
        Determination.AllOf("Question", AsOf, First.Is(false), Second.Is(null, Fact("a fact"))).Missing.Should().BeEmpty();

    [Fact]
    public void AFindingCanRestOnAnotherDetermination()
    {
        var inner = Determination.AllOf("Inner", AsOf, First.Is(null, Fact("a fact")));
        var outer = Determination.AllOf("Outer", AsOf, Whole.RestsOn(inner));

        outer.Answer.Should().Be(Answer.Unknown);
        outer.Missing.Select(missing => missing.Question).Should().Equal("a fact");
        outer.Findings[0].Parts.Should().Equal(inner.Findings);
    }

    [Fact]
    public void AnUnsettledFindingMustNameWhatIsMissing() =>
        FluentActions.Invoking(() => First.Is(null)).Should().Throw<ArgumentException>();

    [Fact]
    public void OutsideTheCoverageTheAnswerIsUnknownWithTheReason()
    {
        var determination = Determination.OutsideCoverage("Question", AsOf, Whole.Authority);

        determination.Answer.Should().Be(Answer.Unknown);
        determination.Missing.Select(missing => missing.Question).Should().ContainSingle().Which.Should().Contain("An Act 2001, section 1");
    }

    [Fact]
    public void EqualByValue()
    {
        var one = Determination.AllOf("Question", AsOf, First.Is(null, Fact("a fact")).With("a note"));
        var same = Determination.AllOf("Question", AsOf, First.Is(null, Fact("a fact")).With("a note"));
        var other = Determination.AllOf("Question", AsOf, First.Is(null, Fact("a fact")).With("another note"));

        one.Should().Be(same);
        one.GetHashCode().Should().Be(same.GetHashCode());
        one.Should().NotBe(other);
    }

    [Fact]
    public void ASettledFindingCostsNoMemory()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var yes = First.Is(true);
        var no = First.Is(false);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
        yes.Answer.Should().Be(Answer.Yes);
        no.Answer.Should().Be(Answer.No);
    }

    [Fact]
    public void ACitationReadsAsOneWouldWriteIt()
    {
        var citation = Act.At("section 1(a)", "section/1");
        citation.ToString().Should().Be("An Act 2001, section 1(a)");
        citation.Link.Should().Be("https://www.legislation.gov.uk/ukpga/2001/1/section/1");
    }

    private static MissingFact Fact(string question) => new(question, question);
}
