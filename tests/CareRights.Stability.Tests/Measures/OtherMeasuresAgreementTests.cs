using System.Collections.Concurrent;
using CareRights.Stability;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Placements;
using CareRights.Stability.Measures.Schools;
using CareRights.Stability.Measures.SocialWorkers;
using CareRights.Tests.Measures.Placements;

namespace CareRights.Tests.Measures;

/// <summary>Annex A, social workers and schools against literal versions of them written apart, on random children.</summary>
public sealed class OtherMeasuresAgreementTests
{
    private const int Year = 2024;

    private static readonly int First = LiteralReference.Day(new LocalDate(Year - 1, 4, 1));
    private static readonly int Last = LiteralReference.Day(new LocalDate(Year, 3, 31));

    [Fact]
    public void They_agree_with_the_literal_versions_on_100_000_children()
    {
        var seen = new ConcurrentDictionary<string, int>();
        Parallel.ForEach(RandomChildren.Make(100_000, seed: 1903).Select((child, number) => (child, number)), each =>
        {
            var ((born, rows), number) = each;
            var random = new Random(number);
            var (workers, schools) = (Workers(random), Schools(random, born));
            var literal = new LiteralReference(rows);
            var history = PlacementHistory.From(Rows.Someone, rows, Repair.Standard);
            var year = new StatisticalYear(Year);
            int? Placements() => Settled(PlacementStability.Assess(history, PlacementMeasure.Of(Definition.AnnexA, 1), year.Last) is var answer ? (answer.Outcome, answer.Count) : default);
            int? Worker(SocialWorkerMeasure measure) => Settled(SocialWorkerStability.Assess(history, workers, measure, year) is var answer ? (answer.Outcome, answer.Count) : default);
            int? School(Definition definition, SchoolMoves moves) => Settled(SchoolStability.Assess(
                history, new Pupil { Born = born, IsMatchedToCensus = true, Schools = SchoolHistory.From(schools, SchoolSuccession.None) }, SchoolMeasure.Of(definition, moves, 1, PhaseTransfers.ByPhaseThenAge), year) is var answer
                ? (answer.Outcome, answer.Count)
                : default);

            var found = string.Join(
                ' ', Placements(), Worker(SocialWorkerMeasure.DistinctWorkers), Worker(SocialWorkerMeasure.Commissioner(WorkerChanges.All, 1)), Worker(SocialWorkerMeasure.Commissioner(WorkerChanges.InCareOnly, 1)),
                School(Definition.CommissionerAsWritten, SchoolMoves.Any), School(Definition.CommissionerAsWritten, SchoolMoves.MidYear),
                literal.BeginsWithStart ? School(Definition.DfE, SchoolMoves.Any) : null, literal.BeginsWithStart ? School(Definition.DfE, SchoolMoves.MidYear) : null);
            var expected = string.Join(
                ' ', literal.AnnexA(First, Last), Distinct(literal, workers), Changes(literal, workers, inCareOnly: false), Changes(literal, workers, inCareOnly: true),
                CommissionerMoves(literal, schools, born, midYear: false), CommissionerMoves(literal, schools, born, midYear: true),
                literal.BeginsWithStart ? DfeMoves(literal, schools, born, midYear: false) : null, literal.BeginsWithStart ? DfeMoves(literal, schools, born, midYear: true) : null);
            if (found != expected)
            {
                found.Should().Be(expected, "child {0}", number);
            }

            foreach (var (answer, place) in expected.Split(' ').Select((answer, place) => (answer, place)))
            {
                seen.AddOrUpdate($"{place}: {answer}", 1, (_, times) => times + 1);
            }
        });

        // Each of the eight is tried out of its cohort, at none or one, and at two or more.
        foreach (var place in Enumerable.Range(0, 8))
        {
            seen.Should().ContainKey($"{place}: ").And.ContainKey($"{place}: 1").And.ContainKey($"{place}: 2");
        }
    }

    private static int? Settled((Outcome Outcome, int? Count) answer) => answer.Outcome == Outcome.NotApplicable ? null : answer.Count ?? -1;

    private static int? Distinct(LiteralReference care, IReadOnlyList<SocialWorkerSpell> workers)
    {
        if (!care.IsInDenominator(Year))
        {
            return null;
        }

        var known = new List<string>();
        foreach (var row in workers)
        {
            if (Day(row.Start) <= Last && (row.End is null || Day(row.End) >= First) && !known.Contains(row.Worker!))
            {
                known.Add(row.Worker!);
            }
        }

        return known.Count == 0 ? -1 : known.Count;
    }

    private static int? Changes(LiteralReference care, IReadOnlyList<SocialWorkerSpell> workers, bool inCareOnly)
    {
        var rows = workers.Select(row => (Worker: row.Worker!, From: Day(row.Start), To: row.End is null ? int.MaxValue : Day(row.End))).Distinct().ToList();
        if (!care.IsInCareAt(Last) || !rows.Any(row => row.From <= Last && row.To > Last))
        {
            return null;
        }

        // Cover for leave: wholly within another row. Of two that are as long as each other, one stays.
        rows = rows.Where(row => !rows.Any(other => other != row && other.From <= row.From && other.To >= row.To
            && (other.From < row.From || other.To > row.To || string.CompareOrdinal(other.Worker, row.Worker) < 0))).OrderBy(row => row.From).ToList();
        var changes = 0;
        for (var i = 1; i < rows.Count; i++)
        {
            if (rows[i].From >= First && rows[i].From <= Last && rows[i].Worker != rows[i - 1].Worker && (!inCareOnly || care.IsInCareAt(rows[i].From - 1)))
            {
                changes++;
            }
        }

        return changes;
    }

    private static int? CommissionerMoves(LiteralReference care, IReadOnlyList<SchoolSpell> schools, LocalDate born, bool midYear) =>
        !care.IsInCareAt(Last) || Age(born, new LocalDate(Year, 3, 31)) < 5
            ? null
            : Entries(schools, born).Count(entry => entry.Day is not { Month: 9, Day: <= 21 } || (!midYear && !IsTransfer(entry, born)));

    private static int? DfeMoves(LiteralReference care, IReadOnlyList<SchoolSpell> schools, LocalDate born, bool midYear) =>
        !care.IsInDenominator(Year) || Age(born, new LocalDate(Year, 3, 31)) < 5 || Age(born, new LocalDate(Year - 1, 8, 31)) > 15
            ? null
            : Entries(schools, born).Count(entry =>
                LiteralReference.Day(entry.Day) >= care.FirstInCare(First, Last) && !(midYear && entry.Day.Month is 8 or 9) && !IsTransfer(entry, born));

    /// <summary>Entries of the year to another school than the one before, or to a first one at five or over.</summary>
    private static IEnumerable<(LocalDate Day, bool HasSchoolBefore)> Entries(IReadOnlyList<SchoolSpell> schools, LocalDate born)
    {
        var sorted = schools.OrderBy(spell => spell.Entered).ThenBy(spell => spell.School, StringComparer.Ordinal).ToList();
        for (var i = 0; i < sorted.Count; i++)
        {
            var day = sorted[i].Entered;
            var isAnother = i == 0 ? Age(born, day) >= 5 : sorted[i].School != sorted[i - 1].School;
            if (isAnother && day >= new LocalDate(Year - 1, 4, 1) && day <= new LocalDate(Year, 3, 31))
            {
                yield return (day, i > 0);
            }
        }
    }

    // No phases are known: the start of year 7 is taken for a transfer.
    private static bool IsTransfer((LocalDate Day, bool HasSchoolBefore) entry, LocalDate born) =>
        entry.HasSchoolBefore && entry.Day.Month is 8 or 9 && Age(born, new LocalDate(entry.Day.Year, 8, 31)) == 11;

    private static int Age(LocalDate born, LocalDate day) =>
        day.Year - born.Year - (day.Month < born.Month || (day.Month == born.Month && day.Day < born.Day) ? 1 : 0);

    private static int Day(LocalDate? date) => LiteralReference.Day(date!.Value);

    private static SocialWorkerSpell[] Workers(Random random)
    {
        var rows = new List<SocialWorkerSpell>();
        var day = new LocalDate(2022, 6, 1).PlusDays(random.Next(500));
        for (var i = random.Next(6); i > 0; i--)
        {
            var end = Turn(random, day.PlusDays(random.Next(250)));
            rows.Add(new SocialWorkerSpell { Worker = "ABCD"[random.Next(4)].ToString(), Start = day, End = i == 1 && random.Next(4) > 0 ? null : LocalDate.Max(day, end) });
            day = random.Next(5) switch { 0 => day.PlusDays(random.Next(20)), 1 => end.PlusDays(random.Next(5)), _ => end };
        }

        return rows.Count > 0 && random.Next(5) == 0 ? [.. rows, rows[random.Next(rows.Count)]] : [.. rows];
    }

    private static SchoolSpell[] Schools(Random random, LocalDate born)
    {
        var rows = new List<SchoolSpell>();
        var day = random.Next(3) > 0 ? new LocalDate(2021, 9, 1).PlusDays(random.Next(900)) : LocalDate.Max(born.PlusYears(4), new LocalDate(2022, 9, 1));
        for (var i = random.Next(5); i > 0; i--)
        {
            var next = random.Next(4) switch { 0 => new LocalDate(day.Year + 1, 9, 1).PlusDays(random.Next(24)), 1 => new LocalDate(day.Year + 1, 7, 30).PlusDays(random.Next(5)), _ => day.PlusDays(1 + random.Next(200)) };
            rows.Add(new SchoolSpell("PQR"[random.Next(3)].ToString(), day, next, SchoolPhase.Unknown));
            day = next;
        }

        random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(rows));
        return [.. rows];
    }

    private static LocalDate Turn(Random random, LocalDate day) => random.Next(5) > 0 ? day : new LocalDate(day.Year, random.Next(2) == 0 ? 4 : 3, 1).PlusDays(random.Next(-1, 2));
}
