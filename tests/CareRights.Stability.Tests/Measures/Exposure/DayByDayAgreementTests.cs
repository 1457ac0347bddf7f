using System.Collections.Concurrent;
using CareRights.Stability;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Exposure;
using CareRights.Stability.Measures.Placements;
using CareRights.Stability.Statistics;
using CareRights.Tests.Measures.Placements;

namespace CareRights.Tests.Measures.Exposure;

/// <summary>Exposure, time to the first move, kinds of home, time in care, first placement, the snapshot and the long-term rules before 2021 against <see cref="DayByDay"/>, on random children.</summary>
public sealed class DayByDayAgreementTests
{
    private static readonly int Children = HowMany.Of(100_000);

    [Fact]
    public void They_agree_with_counting_day_by_day_on_random_children()
    {
        var seen = new ConcurrentDictionary<string, int>();
        var (exposures, times) = (new ExposureAnswer[Children], new FirstMoveAnswer[Children]);
        var (days, literalTimes) = (new (string Outcome, int Days, int Moves)[Children], new (string Outcome, int Days)[Children]);
        Parallel.ForEach(RandomChildren.MakeSettled(Children, seed: 2903).Select((child, number) => (child, number)), each =>
        {
            var ((born, rows), number) = each;
            var random = new Random(number);

            // Most are asked about on the 31 March after something began, one in five on any day; of one in twenty the date of birth is not known.
            var year = random.Next(3) > 0 ? StatisticalYear.Of(rows[random.Next(rows.Length)].Start!.Value) : new StatisticalYear(2022 + random.Next(4));
            var asOf = number % 5 > 0 ? year.Last : new LocalDate(2021, 6, 1).PlusDays(random.Next(1500));
            LocalDate? known = random.Next(20) == 0 ? null : born.PlusDays(random.Next(-2500, 1));
            var (first, entryEnds) = (asOf.PlusYears(-1).PlusDays(1), asOf.PlusDays(-random.Next(200)));
            var history = PlacementHistory.From(Rows.Someone, rows, Repair.Standard);
            var reference = new LiteralReference(rows);
            var literal = new DayByDay(reference, Day(asOf));

            exposures[number] = MovesPerThousandDays.Assess(history, known, asOf);
            times[number] = TimeToFirstMove.Assess(history, first, entryEnds, asOf);
            // The rules of a release decide, whichever year it revises: those before 2021 here, those since in the placement tests.
            var release = new StatisticalYear(2011 + (number % 10));
            var onMarch = asOf == year.Last ? literal : new DayByDay(reference, Day(year.Last));
            var longTerm = LongTerm(history, born, year, release);
            days[number] = literal.Exposure(Day(first), known is { } birth ? Day(Birthday(birth, 18)) : null);
            literalTimes[number] = literal.FirstMove(Day(first), Day(entryEnds));

            var found = string.Join(
                ' ', (exposures[number].Outcome.ToString(), exposures[number].Days, exposures[number].Moves), (times[number].Outcome.ToString(), times[number].Time?.Days ?? 0),
                longTerm, TimesInCare.On(history, asOf), FirstPlacement.In(history, 1, asOf), Snapshot.At(history, asOf, Definition.DfE), Snapshot.At(history, asOf, Definition.CommissionerAsWritten),
                number % 4 == 0 ? Told(CareSettings.Of(history, first, asOf)!) : "");
            var expected = string.Join(
                ' ', days[number], literalTimes[number],
                onMarch.LongTermBefore2021(Day(new LocalDate(year.Ending - 3, 9, 30)), Day(new LocalDate(year.Ending - 2, 3, 31)), Birthday(born, 16) > year.Last) ?? "n/a",
                literal.TimeInCare(Day(asOf.PlusYears(-1))), literal.FirstPlacement(Day(first)), YesOrNo(literal.TimeInCare(0) != "NotLookedAfter"), YesOrNo(reference.IsInCareAt(Day(asOf))),
                number % 4 == 0 ? Told(literal.Kinds(Day(first), Day(asOf))) : "");
            if (found != expected)
            {
                found.Should().Be(expected, "child {0} on {1}: {2}", number, asOf, string.Join('\n', rows.Select(row => row.ToString() + row.Place)));
            }

            foreach (var answer in expected.Split(' ').Take(9).Concat([$"{Math.Min(2, days[number].Moves)} moves", longTerm is "Yes" or "No" && longTerm != LongTerm(history, born, year, year) ? "revised" : ""]))
            {
                seen.AddOrUpdate(answer, 1, (_, count) => count + 1);
            }
        });

        foreach (var answer in (string[])[.. Enum.GetNames<TimeInCare>(), "1 moves", "2 moves", "Yes", "No", "?", "n/a", "revised"])
        {
            seen[answer].Should().BeGreaterThan(HowMany.Of(300), answer);
        }

        Rates_are_those_of_all_days_and_moves_together(exposures, days);
        The_curve_is_the_product_over_children_still_watched(times, literalTimes);
    }

    /// <summary>Days and moves of all children added by hand; what a child has beyond its share, squared, for the dispersion.</summary>
    private static void Rates_are_those_of_all_days_and_moves_together(ExposureAnswer[] answers, (string Outcome, int Days, int Moves)[] literal)
    {
        var counted = literal.Where(each => each.Outcome == "Yes").ToList();
        double all = counted.Sum(each => each.Days);
        double moves = counted.Sum(each => each.Moves);
        var beyond = counted.Sum(each => Math.Pow(each.Moves - (moves / all * each.Days), 2)) / (counted.Count - 1) * counted.Count / moves;

        var tally = RateTally.OfAll(answers.Select(answer => answer.Tally));
        counted.Count.Should().BeGreaterThan(Children / 10);
        tally.Children.Should().Be(counted.Count);
        tally.PerThousandDays.Should().BeApproximately(moves * 1000 / all, 1e-9);
        tally.Dispersion.Should().BeApproximately(beyond, 1e-6);
        Parts(answers).Select(part => RateTally.OfAll(part.Select(answer => answer.Tally))).Aggregate((one, other) => other.Merge(one)).Should().Be(tally);
    }

    /// <summary>Kaplan and Meier: on each day, those still watched and not yet moved are asked again.</summary>
    private static void The_curve_is_the_product_over_children_still_watched(FirstMoveAnswer[] answers, (string Outcome, int Days)[] literal)
    {
        var watched = literal.Where(each => each.Outcome is "Yes" or "No").ToList();
        var tally = SurvivalTally.Of(answers.Where(answer => answer.Time is not null).Select(answer => answer.Time!.Value));
        var curve = tally.KaplanMeier();
        var (survival, greenwood) = (1.0, 0.0);
        tally.Children.Should().Be(watched.Count).And.BeGreaterThan(Children / 10);
        for (var day = 0; day <= watched.Max(each => each.Days); day++)
        {
            double atRisk = watched.Count(each => each.Days >= day);
            double moved = watched.Count(each => each.Days == day && each.Outcome == "Yes");
            survival *= 1 - (moved / atRisk);
            greenwood += atRisk == moved ? 0 : moved / (atRisk * (atRisk - moved));
            curve.At(day).Should().BeApproximately(survival, 1e-9, "day {0}", day);
            curve.VarianceAt(day).Should().BeApproximately(survival * survival * greenwood, 1e-9, "day {0}", day);
        }

        curve.Steps.Should().HaveCountGreaterThan(200);
        Parts(answers).Select(part => SurvivalTally.Of(part.Where(answer => answer.Time is not null).Select(answer => answer.Time!.Value)))
            .Aggregate((one, other) => other.Merge(one)).KaplanMeier().Steps.Should().Equal(curve.Steps);
    }

    private static string LongTerm(PlacementHistory history, LocalDate born, StatisticalYear year, StatisticalYear release) =>
        LongTermStability.Assess(history, born, Definition.DfE, year, release).Outcome switch
        {
            Outcome.NotApplicable => "n/a",
            Outcome.Unknown => "?",
            var outcome => outcome.ToString(),
        };

    /// <summary>One in five of the children, in no order, as if each part were tallied elsewhere.</summary>
    private static IEnumerable<IEnumerable<T>> Parts<T>(T[] all) => Enumerable.Range(0, 5).Reverse().Select(part => all.Where((_, number) => number * 7919L % 5 == part).Reverse());

    private static string YesOrNo(bool yes) => yes ? "Yes" : "No";

    private static int Day(LocalDate date) => LiteralReference.Day(date);

    private static LocalDate Birthday(LocalDate born, int age) =>
        born is { Month: 2, Day: 29 } && !CalendarSystem.Iso.IsLeapYear(born.Year + age) ? new LocalDate(born.Year + age, 3, 1) : new LocalDate(born.Year + age, born.Month, born.Day);

    private static string Told(CareSequence sequence) => string.Join(
        '-', sequence.States.Select(state => state.Name + state.Days).Append($"{sequence.Entropy:F9}").Append($"{sequence.Complexity(CareSettings.Alphabet):F9}"));

    /// <summary>Runs of one kind; entropy and complexity by counting days and days that differ from the day before.</summary>
    private static string Told(string[] kinds)
    {
        var told = new List<string>();
        var (since, changes) = (0, 0);
        for (var day = 1; day <= kinds.Length; day++)
        {
            if (day == kinds.Length || kinds[day] != kinds[day - 1])
            {
                told.Add(kinds[since] + (day - since));
                changes += day < kinds.Length ? 1 : 0;
                since = day;
            }
        }

        var entropy = 0.0;
        foreach (var kind in kinds.Distinct())
        {
            var share = (double)kinds.Count(each => each == kind) / kinds.Length;
            entropy -= share * Math.Log(share);
        }

        return string.Join('-', told.Append($"{Math.Abs(entropy):F9}").Append($"{Math.Sqrt(changes * Math.Abs(entropy) / ((kinds.Length - 1) * Math.Log(8))):F9}"));
    }
}
