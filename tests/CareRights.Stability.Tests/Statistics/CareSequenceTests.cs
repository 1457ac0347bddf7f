using CareRights.Stability.Statistics;
using FsCheck.Fluent;

namespace CareRights.Tests.Statistics;

/// <summary>Entropy, turbulence and complexity by hand, and turbulence against every subsequence written out.</summary>
public sealed class CareSequenceTests
{
    private static readonly FsCheck.Gen<List<CareState>> Histories = Gen.ListOf(
        from name in Gen.Elements("foster", "kin", "home")
        from days in Gen.Choose(0, 9)
        select new CareState(name, days)).Where(x => x.Count < 10);

    [Fact]
    public void One_home_all_year()
    {
        var sequence = CareSequence.From([new("foster", 200), new("foster", 165)]);
        sequence.Days.Should().Be(365);
        sequence.Transitions.Should().Be(0);
        sequence.Entropy.Should().Be(0);
        sequence.Turbulence.Should().Be(1, "the empty subsequence and the state itself");
        sequence.Complexity(5).Should().Be(0);
    }

    [Fact]
    public void Two_homes_of_five_days_each()
    {
        var sequence = CareSequence.From([new("foster", 5), new("kin", 5)]);
        sequence.Entropy.Should().BeApproximately(Math.Log(2), 1e-12);

        // Four subsequences; the spells do not vary, and could have varied by (2-1)(1-5)^2 = 16.
        sequence.Turbulence.Should().BeApproximately(Math.Log2(4 * 17), 1e-12);
        sequence.Complexity(2).Should().BeApproximately(Math.Sqrt(1.0 / 9), 1e-12);
        sequence.Complexity(4).Should().BeApproximately(Math.Sqrt(1.0 / 9 / 2), 1e-12, "the alphabet counts states that were not seen");
    }

    [Fact]
    public void The_worked_case_P44_there_and_back()
    {
        var sequence = CareSequence.From([new("AA1", 30), new("BB2", 123), new("AA1", 213)]);
        sequence.Transitions.Should().Be(2);
        var (a, b) = (243.0 / 366, 123.0 / 366);
        sequence.Entropy.Should().BeApproximately(-(a * Math.Log(a)) - (b * Math.Log(b)), 1e-12);
    }

    [Fact]
    public void Turbulence_agrees_with_writing_out_every_subsequence() => Properties.Hold(
        Histories,
        history =>
        {
            var sequence = CareSequence.From(history);
            if (sequence.States.Count == 0)
            {
                return sequence.Turbulence == 0;
            }

            var names = sequence.States.Select(x => x.Name).ToArray();
            var subsequences = Enumerable.Range(0, 1 << names.Length)
                .Select(mask => string.Join('-', names.Where((_, i) => (mask & (1 << i)) != 0)))
                .Distinct().Count();
            var durations = sequence.States.Select(x => (double)x.Days).ToArray();
            var variance = durations.Average(x => x * x) - Math.Pow(durations.Average(), 2);
            var largest = (durations.Length - 1) * Math.Pow(1 - durations.Average(), 2);
            return Math.Abs(sequence.Turbulence - Math.Log2(subsequences * (largest + 1) / (variance + 1))) < 1e-9;
        });

    [Fact]
    public void Splitting_a_state_changes_nothing() => Properties.Hold(
        Histories,
        history => CareSequence.From(history.SelectMany(x => new[] { new CareState(x.Name, x.Days / 2), new CareState(x.Name, x.Days - (x.Days / 2)) }))
            .Equals(CareSequence.From(history)));

    [Fact]
    public void Complexity_lies_between_0_and_1() => Properties.Hold(
        Histories,
        history => CareSequence.From(history).Complexity(3) is null or (>= 0 and <= 1.0000001));

    [Fact]
    public void An_alphabet_smaller_than_what_was_seen_is_refused() =>
        FluentActions.Invoking(() => CareSequence.From([new("a", 1), new("b", 1), new("c", 1)]).Complexity(2)).Should().Throw<ArgumentException>();
}
