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
        either.NeedsAll.Should().BeFalse();
        Determination.AllOf("both", AsOf, First.Is(true), Second.Is(true)).NeedsAll.Should().BeTrue();
        First.RestsOn(either).NeedsAll.Should().BeFalse();
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
        determination.Missing.Select(missing => missing.Question).Should().Equal("the law in force on the date asked about: An Act 2001, section 1 is not encoded for it");
        determination.Findings[0].Condition.Should().Be("is decided by law encoded for the date asked about");
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
        one.Equals(null).Should().BeFalse();
    }

    [Fact]
    public void Whatever_differs_makes_another_answer()
    {
        var limb = First.Is(true);
        var one = Determination.AllOf("Question", AsOf, limb).ReadOn(D("2026-01-01"));
        one.Should().Be(Determination.AllOf("Question", AsOf, D("2026-01-01"), First.Is(true)));
        Determination[] others =
        [
            Determination.AllOf("Question", AsOf.PlusDays(1), limb).ReadOn(D("2026-01-01")),
            Determination.AllOf("Question", AsOf, First.Is(false)).ReadOn(D("2026-01-01")),
            Determination.AllOf("Question", AsOf, Second.Is(true)).ReadOn(D("2026-01-01")),
            Determination.AnyOf("Question", AsOf, limb).ReadOn(D("2026-01-01")),
            Determination.AllOf("Question", AsOf, limb).ReadOn(D("2026-01-02")),
            Determination.AllOf("Question", AsOf, limb),
            Determination.AllOf("Another question", AsOf, limb).ReadOn(D("2026-01-01")),
            Determination.AllOf("Question", AsOf, limb, limb).ReadOn(D("2026-01-01")),
        ];
        foreach (var other in others)
        {
            one.Should().NotBe(other);
        }
    }

    [Fact]
    public void Whatever_differs_makes_another_finding()
    {
        var one = First.Unknown(Fact("a fact"));
        one.Should().Be(new Limb("is so", Act.At("section 1(a)", "section/1")).Unknown(Fact("a fact")));
        one.GetHashCode().Should().Be(First.Unknown(Fact("another fact")).GetHashCode());
        one.Equals(null).Should().BeFalse();
        Finding[] others =
        [
            First.Is(true), new Limb("is not so", First.Authority).Unknown(Fact("a fact")), new Limb("is so", Second.Authority).Unknown(Fact("a fact")),
            one!.With("a note"), First.Unknown(Fact("another fact")), First.AnyOf(Second.Unknown(Fact("a fact"))), First.AllOf(Second.Unknown(Fact("a fact"))),
        ];
        foreach (var other in others)
        {
            one.Should().NotBe(other);
        }

        First.AllOf(Second.Is(true)).Should().NotBe(First.AllOf(Whole.Is(true)), "its part is another");
    }

    [Fact]
    public void Nothing_is_folded_to_all_of_it_and_to_none_of_it()
    {
        Determination.AllOf("Question", AsOf).Answer.Should().Be(Answer.Yes);
        Determination.AnyOf("Question", AsOf).Answer.Should().Be(Answer.No);
    }

    [Fact]
    public void Facts_that_equally_many_findings_wait_for_keep_their_order_and_settled_findings_ask_for_none()
    {
        MissingFact[] facts = [Fact("a"), Fact("b"), Fact("c"), Fact("d")];
        Determination.AllOf("Question", AsOf, First.Unknown(facts), Second.Unknown(facts[3], facts[2]), Whole.Unknown(facts[2]), First.Is(true))
            .Missing.Select(missing => missing.Question).Should().Equal("c", "d", "a", "b");
        Determination.AllOf("Question", AsOf, First.Unknown(facts[0], facts[1]), Second.Unknown(facts[0])).Missing.Should().Equal(facts[0], facts[1]);
        Whole.AnyOf(First.Is(true), Second.Unknown(facts)).Missing.Should().BeEmpty("one is enough");
        Whole.AnyOf(First.Is(false), Second.Unknown(facts[0])).Missing.Should().Equal(facts[0]);
    }

    [Fact]
    public void An_answer_a_finding_and_a_limb_read_as_one_would_say_them()
    {
        Determination.AllOf("Is it so", AsOf, First.Is(true)).ToString().Should().Be("Is it so: Yes");
        First.Is(false).ToString().Should().Be("No: is so (An Act 2001, section 1(a))");
        var limb = new Limb("is so", First.Authority);
        foreach (var finding in new[] { limb.Is(true), limb.Is(false), limb.Unknown(Fact("a fact")) })
        {
            (finding.Note, finding.NeedsAll).Should().Be(("", true), "there are no parts");
        }

        First.AllOf(Second.Is(true)).Note.Should().BeEmpty();
        First.AnyOf(Second.Is(true)).Note.Should().BeEmpty();
        First.RestsOn(Determination.AllOf("Inner", AsOf, Second.Is(true))).Note.Should().BeEmpty();
        Fact("a fact").ToString().Should().Be("a fact");
    }

    [Fact]
    public void What_is_left_out_is_refused()
    {
        Determination.AllOf("Question", AsOf, D("2026-01-01"), First.Is(true), Second.Is(false)).Answer.Should().Be(Answer.No, "every limb must be met, whenever the law was read");
        Refused(() => Determination.AllOf("Question", AsOf, (Finding[])null!));
        Refused(() => Determination.AllOf("Question", AsOf, D("2026-01-01"), null!));
        Refused(() => Determination.AnyOf("Question", AsOf, null!));
        Refused(() => Determination.OutsideCoverage("Question", AsOf, null!));
        Refused(() => First.Unknown((IReadOnlyList<MissingFact>)null!));
        Refused(() => First.RestsOn(null!));
        Refused(() => First.Is(true).With(null!));
        Refused(() => new Limb("is so", null!));
        ((Action)(() => First.Unknown())).Should().Throw<ArgumentException>().WithMessage("A finding that is not settled names what is missing.*");
        ((Action)(() => _ = new Limb(" ", First.Authority))).Should().Throw<ArgumentException>();

        static void Refused(Func<object> make) => make.Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData(true, Answer.Yes, Answer.No)]
    [InlineData(false, Answer.No, Answer.Yes)]
    [InlineData(null, Answer.Unknown, Answer.Unknown)]
    public void An_answer_has_a_nullable_and_an_opposite(bool? holds, Answer answer, Answer opposite)
    {
        holds.ToAnswer().Should().Be(answer);
        answer.ToNullable().Should().Be(holds);
        answer.Not().Should().Be(opposite);
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
