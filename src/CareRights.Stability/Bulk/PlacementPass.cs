using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Placements;
using NodaTime;

namespace CareRights.Stability.Bulk;

/// <summary>Every placement measure asked for, of every child of a table, in one pass.</summary>
/// <remarks>
/// <para>
/// <see cref="PlacementStability"/> and <see cref="LongTermStability"/> are the specification: the pass gives their answers, child by child. It asks them itself for the few children
/// with a conflict or a code that could not be read; for all others it allocates nothing.
/// </para>
/// <para>An answer is a number: a count, or one of the constants here; for the long-term measure 1 is yes and 0 is no. Immutable; may be shared between threads.</para>
/// </remarks>
internal sealed class PlacementPass
{
    /// <summary>The child is not in the cohort.</summary>
    public const int NotApplicable = -1;

    /// <summary>The history does not settle it.</summary>
    public const int Unknown = -2;

    /// <summary>The threshold is reached, and the count is not known.</summary>
    public const int ReachedUncounted = -3;

    private readonly EpisodeTable table;
    private readonly LocalDate asOf;
    private readonly PlacementMeasure[] measures;
    private readonly int[] places;
    private readonly PlacementScan scan;

    /// <summary>Prepares the pass.</summary>
    /// <param name="table">The episodes.</param>
    /// <param name="asOf">The last day of every period; for DfE and the Commissioner, 31 March.</param>
    /// <param name="measures">The measures, in the order of their answers; may be none.</param>
    /// <param name="withLongTerm">Whether the long-term measure is answered too, after the others, under the rules of the release about <paramref name="asOf"/>, which must be a 31 March.</param>
    /// <exception cref="ArgumentException"><paramref name="asOf"/> is before 1910 or after 2078; or the long-term measure is asked for on a day that is not 31 March.</exception>
    public PlacementPass(EpisodeTable table, LocalDate asOf, IReadOnlyList<PlacementMeasure> measures, bool withLongTerm)
    {
        this.table = Guard.Against.Null(table);
        this.asOf = asOf;
        this.measures = Guard.Against.Null(measures).ToArray();
        places = this.measures.Select(PackedAnswers.Of).ToArray();
        WithLongTerm = withLongTerm;
        Guard.Against.InvalidInput(asOf.Year is < 1910 or > 2078, nameof(asOf), "Years from 1910 to 2078 can be asked about.");
        Guard.Against.InvalidInput(withLongTerm && asOf is not { Month: 3, Day: 31 }, nameof(asOf), "The long-term measure is about 31 March.");
        scan = new PlacementScan(table, asOf, this.measures, withLongTerm);
    }

    /// <summary>The measures, in the order of their answers.</summary>
    public IReadOnlyList<PlacementMeasure> Measures => measures;

    /// <summary>Whether the long-term measure is answered too, after the others.</summary>
    public bool WithLongTerm { get; }

    /// <summary>How many answers there are for each child.</summary>
    public int Answers => measures.Length + (WithLongTerm ? 1 : 0);

    /// <summary>The answers of one child.</summary>
    /// <param name="child">The child's place in the table.</param>
    /// <param name="answers">Where the answers go: at least <see cref="Answers"/> long.</param>
    public void Answer(int child, int[] answers)
    {
        Guard.Against.Null(answers);
        AnswerInto(child, answers, 0);
    }

    /// <summary>The answers of all children, child after child: those of a child begin at its place times <see cref="Answers"/>.</summary>
    /// <param name="mostThreads">How many threads may work at once; -1 for as many as there are processors.</param>
    public int[] AnswerAll(int mostThreads)
    {
        var answers = new int[table.Children * Answers];
        Shares.Run(table.Children, mostThreads, () => answers, (from, to, all) =>
        {
            for (var child = from; child < to; child++)
            {
                AnswerInto(child, all, child * Answers);
            }
        }, _ => { });
        return answers;
    }

    /// <summary>The tally of every measure over all children. The result does not depend on the number of threads.</summary>
    /// <param name="mostThreads">How many threads may work at once; -1 for as many as there are processors.</param>
    public PassTallies Tally(int mostThreads)
    {
        var total = new PassCounts(measures, WithLongTerm);
        Shares.Run(table.Children, mostThreads, () => new PassCounts(measures, WithLongTerm), TallyShare, total.Add);
        return total.ToTallies();
    }

    private void TallyShare(int from, int to, PassCounts counts)
    {
        for (var child = from; child < to; child++)
        {
            if (scan.IsOutOfAll(child))
            {
                counts.AddOutOfAll();
            }
            else if (scan.TryAnswer(child, out var answers))
            {
                counts.Add(answers);
            }
            else
            {
                AnswerReadably(child, counts.Answers, 0);
                counts.AddAnswers();
            }
        }
    }

    private void AnswerInto(int child, int[] answers, int at)
    {
        if (!scan.TryAnswer(child, out var packed))
        {
            AnswerReadably(child, answers, at);
            return;
        }

        for (var i = 0; i < measures.Length; i++)
        {
            answers[at + i] = PackedAnswers.Answer(packed[places[i]]);
        }

        if (WithLongTerm)
        {
            answers[at + measures.Length] = PackedAnswers.Answer(packed[PackedAnswers.LongTerm]);
        }
    }

    private void AnswerReadably(int child, int[] answers, int at)
    {
        var history = table.History(child);
        for (var i = 0; i < measures.Length; i++)
        {
            var answer = PlacementStability.Count(history, measures[i], asOf);
            answers[at + i] = answer.Count ?? (answer.Outcome == Outcome.Yes ? ReachedUncounted : Encode(answer.Outcome));
        }

        if (WithLongTerm)
        {
            answers[at + measures.Length] = Encode(LongTermStability.Dates(history, table.BornOn(child), Definition.DfE, new StatisticalYear(asOf.Year), new StatisticalYear(asOf.Year)).Outcome);
        }
    }

    private static int Encode(Outcome outcome) => outcome switch
    {
        Outcome.Yes => 1,
        Outcome.No => 0,
        Outcome.NotApplicable => NotApplicable,
        _ => Unknown,
    };
}
