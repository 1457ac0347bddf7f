using System.Collections.Concurrent;
using CareRights.Stability;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Index;
using CareRights.Stability.Measures.Placements;
using CareRights.Stability.Measures.Schools;
using CareRights.Stability.Measures.SocialWorkers;
using CareRights.Tests.Measures.Placements;

namespace CareRights.Tests.Measures;

/// <summary>Annex A, social workers, schools and the Stability Index against literal versions of them written apart, on random children.</summary>
public sealed class OtherMeasuresAgreementTests
{
    private static readonly int Children = HowMany.Of(100_000);
    private const int Year = 2024;

    private static readonly string[] Domains = ["Placement", "School", "SocialWorker"];

    [Fact]
    public void They_agree_with_the_literal_versions_on_random_children()
    {
        var seen = new ConcurrentDictionary<string, int>();
        var (circles, indices) = (new string[Children][], new StabilityIndexAnswer[Children]);
        Parallel.ForEach(RandomChildren.MakeSettled(Children, seed: 1903).Select((child, number) => (child, number)), each =>
        {
            var ((birth, rows), number) = each;
            var random = new Random(number);
            var (workers, schools) = (Workers(random), Schools(random, birth));
            LocalDate? born = random.Next(40) == 0 ? null : birth;
            bool? matched = random.Next(30) switch { 0 => null, 1 or 2 => false, _ => true };
            var known = random.Next(40) == 0 ? null : schools;
            var pupil = new Pupil { Born = born, IsMatchedToCensus = matched, Schools = known is null ? null : SchoolHistory.From(Renamed(random, known), Academies) };
            var care = PlacementHistory.From(Rows.Someone, rows, Repair.Standard);
            var literal = new LiteralReference(rows);
            var asOf = new LocalDate(2021, 6, 1).PlusDays(random.Next(1500));

            // One year for every child; two and three, and the two ways to tell transfers, by turns.
            var (years, isByAge, year) = (1 + (number % 2), number % 3 > 0, Year - (number % 2));
            var transfers = isByAge ? PhaseTransfers.ByPhaseThenAge : PhaseTransfers.ByPhase;
            string Worker(SocialWorkerMeasure measure, int ending) => Told(SocialWorkerStability.Count(care, new ChildWorkers(workers), measure, new(ending)) is var answer ? (answer.Outcome, answer.Count) : default);
            string School(Definition definition, SchoolMoves moves, int over) => Moves(SchoolStability.Count(care, pupil, SchoolMeasure.Of(definition, moves, over, transfers), new(Year)));
            string Literal(bool isDfE, bool isMidYear, int over) => LiteralOthers.Moves(literal, born, matched, known, (isDfE, isMidYear, isByAge), Year, over);

            string[] found =
            [
                Told(PlacementStability.Count(care, PlacementMeasure.Of(Definition.AnnexA, 1), asOf) is var placements ? (placements.Outcome, placements.Count) : default),
                Worker(years == 1 ? SocialWorkerMeasure.DistinctWorkers : SocialWorkerMeasure.DistinctWorkersOverTwoYears, year),
                .. Enum.GetValues<WorkerChanges>().Select(which => Worker(SocialWorkerMeasure.Commissioner(which, years), year)),
                School(Definition.CommissionerAsWritten, SchoolMoves.Any, 1), School(Definition.CommissionerAsWritten, SchoolMoves.MidYear, 1), School(Definition.CommissionerAsWritten, SchoolMoves.Any, 1 + years),
                School(Definition.DfE, SchoolMoves.Any, 1), School(Definition.DfE, SchoolMoves.MidYear, 1), School(Definition.DfE, SchoolMoves.MidYear, 2),
            ];
            string[] expected =
            [
                literal.AnnexA(LiteralOthers.Day(asOf.PlusYears(-1)) + 1, LiteralOthers.Day(asOf.PlusMonths(-6)) + 1, LiteralOthers.Day(asOf))?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-",
                LiteralOthers.Distinct(literal, workers, year, years),
                .. Enum.GetValues<WorkerChanges>().Select(which => LiteralOthers.Changes(literal, workers, which, year, years)),
                Literal(false, false, 1), Literal(false, true, 1), Literal(false, false, 1 + years),
                Literal(true, false, 1), Literal(true, true, 1), Literal(true, true, 2),
            ];
            if (!found.SequenceEqual(expected))
            {
                found.Should().Equal(expected, "child {0} of {1}: {2}\n{3}\n{4}", number, birth, string.Join('\n', (object[])rows), string.Join('\n', (object[])workers), string.Join('\n', (object[])schools));
            }

            foreach (var (answer, place) in expected.Select((answer, place) => (answer, place)))
            {
                seen.AddOrUpdate($"{place}: {answer}", 1, (_, times) => times + 1);
            }

            ThreeDomains Domains(int ending, int over)
            {
                SchoolAnswer Of(SchoolMoves moves) => SchoolStability.Count(care, pupil, SchoolMeasure.Of(Definition.CommissionerAsWritten, moves, over, PhaseTransfers.ByPhaseThenAge), new(ending));
                return ThreeDomains.From(
                    PlacementStability.Count(care, PlacementMeasure.Of(Definition.CommissionerAsWritten, over), new StatisticalYear(ending).Last),
                    Of(SchoolMoves.Any), Of(SchoolMoves.MidYear), SocialWorkerStability.Count(care, new ChildWorkers(workers), SocialWorkerMeasure.Commissioner(WorkerChanges.All, over), new(ending)));
            }

            string[] Circles(int ending, int over) => LiteralOthers.Circles(literal, born, matched, known, workers, ending, over);

            // Half the children in one year, a quarter across two, a quarter in two consecutive years.
            (indices[number], circles[number]) = (number % 4) switch
            {
                0 => (StabilityIndex.Assess(Domains(Year, 2)), Circles(Year, 2)),
                1 => (StabilityIndex.Assess(Domains(Year, 1).And(Domains(Year - 1, 1))), LiteralOthers.Both(Circles(Year, 1), Circles(Year - 1, 1))),
                _ => (StabilityIndex.Assess(Domains(Year, 1)), Circles(Year, 1)),
            };
            if (Told(indices[number]) != Told(circles[number]))
            {
                Told(indices[number]).Should().Be(Told(circles[number]), "child {0} of {1}: {2}", number, birth, string.Join('\n', (object[])rows));
            }
        });

        // Each of the eleven is tried out of its cohort, at none or one, at two or more and not known; Annex A has no child whom it cannot settle.
        foreach (var place in Enumerable.Range(0, 11))
        {
            seen.Should().ContainKeys($"{place}: -", $"{place}: 1", $"{place}: 2", place > 0 ? $"{place}: ?" : "0: 3");
        }

        The_circles_hold_the_children_they_should(indices, circles);
    }

    /// <summary>Every region, whole circle and meeting of circles, counted child by child; and the same from parts merged in another order.</summary>
    private static void The_circles_hold_the_children_they_should(StabilityIndexAnswer[] answers, string[][] literal)
    {
        var whole = answers.Select(StabilityIndexTally.Of).Aggregate(StabilityIndexTally.None, StabilityIndexTally.Add);
        var sample = literal.Where(child => child.All(circle => circle.All(sign => sign is 'Y' or 'N'))).ToList();
        sample.Count.Should().BeGreaterThan(Children / 20);
        whole.Sample.Should().Be(sample.Count);
        whole.AnyInstability.Should().Be(new Proportion(sample.Count(child => child.Any(circle => circle[0] == 'Y')), sample.Count));
        whole.MultipleInstability.Should().Be(new Proportion(sample.Count(child => child.Any(circle => circle[1] == 'Y')), sample.Count));
        for (var region = 0; region < 8; region++)
        {
            bool[] isIn = [region % 2 == 1, region / 2 % 2 == 1, region / 4 == 1];
            int Exactly(int place) => sample.Count(child => child.Select(circle => circle[place] == 'Y').SequenceEqual(isIn));
            int AtLeast(int place) => sample.Count(child => child.Zip(isIn, (circle, wanted) => !wanted || circle[place] == 'Y').All(yes => yes));
            var of = (StabilityDomains)region;
            whole.AnyExactlyIn(of).Count.Should().Be(Exactly(0)).And.BeGreaterThan(20);
            whole.MultipleExactlyIn(of).Count.Should().Be(Exactly(1)).And.BeGreaterThan(20);
            whole.AnyIn(of).Count.Should().Be(AtLeast(0));
            whole.MultipleIn(of).Count.Should().Be(AtLeast(1));
            whole.AssessedIn(of).Should().Be(new Proportion(
                literal.Count(child => child.Zip(isIn, (circle, wanted) => !wanted || circle.All(sign => sign is 'Y' or 'N')).All(yes => yes)), literal.Length));
        }

        Enumerable.Range(0, 7).Reverse().Select(part => answers.Where((_, number) => number * 31L % 7 == part).Select(StabilityIndexTally.Of).Aggregate(StabilityIndexTally.None, StabilityIndexTally.Add))
            .Aggregate((one, other) => other + one).Should().Be(whole);
    }

    private static string Told(StabilityIndexAnswer answer) => string.Join(
        ' ', answer.Assessed, answer.AnyIn, answer.MultipleIn, answer.Any, answer.Multiple, answer.AnyObserved);

    private static string Told(string[] circles)
    {
        string In(Func<string, bool> isIn) => circles.Any(isIn) ? string.Join(", ", Domains.Where((_, place) => isIn(circles[place]))) : "None";
        string Word(char sign) => sign switch { 'Y' => "Yes", 'N' => "No", '?' => "Unknown", _ => "NotApplicable" };
        var observed = "Y?N-".First(sign => circles.Any(circle => circle[0] == sign));
        return string.Join(
            ' ', In(circle => circle.All(sign => sign is 'Y' or 'N')), In(circle => circle[0] == 'Y'), In(circle => circle[1] == 'Y'),
            Word(LiteralOthers.InAny(circles, 0)), Word(LiteralOthers.InAny(circles, 1)), Word(observed)).Replace("Placement, School, SocialWorker", "All", StringComparison.Ordinal);
    }

    private static string Told((Outcome Outcome, int? Count) answer) =>
        answer.Outcome == Outcome.NotApplicable ? "-" : answer.Count?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "?";

    private static string Moves(SchoolAnswer answer) => answer switch
    {
        { Outcome: Outcome.NotApplicable } => "-",
        { Count: { } count } => Told((answer.Outcome, count)),
        { Considered.Count: 0 } => "?",
        _ => Told((answer.Outcome, answer.Considered.Count(item => item.Counts == Answer.Yes))) + "+",
    };

    private static readonly SchoolSuccession Academies = SchoolSuccession.From([new("P before", "P"), new("Q before", "Q in between"), new("Q in between", "Q")]);

    /// <summary>Some rows under the names the schools had before they were academies: the child has not moved.</summary>
    private static IEnumerable<SchoolSpell> Renamed(Random random, IReadOnlyList<SchoolSpell> schools) => schools.Select(spell => (spell.School, random.Next(4)) switch
    {
        ("P", 0) => spell with { School = "P before" },
        ("Q", 0) => spell with { School = "Q before" },
        ("Q", 1) => spell with { School = "Q in between" },
        _ => spell,
    });

    private static SocialWorkerSpell[] Workers(Random random)
    {
        var rows = new List<SocialWorkerSpell>();
        var isMessy = random.Next(6) == 0;
        var day = new LocalDate(2021, 9, 1).PlusDays(random.Next(700));
        for (var i = random.Next(8); i > 0; i--)
        {
            var end = Turn(random, day.PlusDays(random.Next(250)));
            rows.Add(new SocialWorkerSpell
            {
                Worker = isMessy && random.Next(8) == 0 ? "" : "ABCD"[random.Next(4)].ToString(),
                Start = isMessy && random.Next(8) == 0 ? null : day,
                IsTeamTransfer = random.Next(20) == 0 ? null : random.Next(4) == 0,
                End = i == 1 && random.Next(4) > 0 ? null : LocalDate.Max(day, end),
            });
            day = random.Next(5) switch { 0 => day.PlusDays(random.Next(20)), 1 => end.PlusDays(random.Next(5)), _ => end };
        }

        // A row left open beside later ones is not known to be open: that has tests of its own.
        var latest = rows.Max(row => row.Start);
        rows = rows.ConvertAll(row => row.End is null && row.Start < latest ? row with { End = row.Start } : row);
        return rows.Count > 0 && random.Next(5) == 0 ? [.. rows, rows[random.Next(rows.Count)]] : [.. rows];
    }

    private static SchoolSpell[] Schools(Random random, LocalDate born)
    {
        var rows = new List<SchoolSpell>();
        SchoolPhase Phase() => random.Next(3) == 0 ? SchoolPhase.Unknown : (SchoolPhase)(1 + random.Next(8));
        var phases = new[] { Phase(), Phase(), Phase() };
        var day = random.Next(3) > 0 ? new LocalDate(2021, 9, 1).PlusDays(random.Next(900)) : LocalDate.Max(born.PlusYears(4), new LocalDate(2022, 9, 1));
        for (var i = random.Next(6); i > 0; i--)
        {
            var next = random.Next(4) switch { 0 => new LocalDate(day.Year + 1, 9, 1).PlusDays(random.Next(24)), 1 => new LocalDate(day.Year + 1, 7, 30).PlusDays(random.Next(5)), _ => day.PlusDays(1 + random.Next(200)) };
            var school = random.Next(3);
            rows.Add(new SchoolSpell("PQR"[school].ToString(), day, next, phases[school]));
            day = next;
        }

        random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(rows));
        return [.. rows];
    }

    private static LocalDate Turn(Random random, LocalDate day) => random.Next(5) > 0 ? day : new LocalDate(day.Year, random.Next(2) == 0 ? 4 : 3, 1).PlusDays(random.Next(-1, 2));
}
