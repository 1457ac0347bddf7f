using System.Linq;
using NodaTime;

namespace CareRights.Stability.Measures.Placements;

/// <summary>What DfE changed in the long-term measure from one release to another.</summary>
/// <param name="LeavesOutPeriodsWithShortBreaks">Whether a period of care that began as, or holds, an agreed series of short-term breaks is left out of the cohort.</param>
/// <param name="CombinesFosteringForAdoption">Whether fostering for adoption (U2, U5) is joined to the placement before it, as a placement for adoption is.</param>
internal sealed record LongTermRules(bool LeavesOutPeriodsWithShortBreaks, bool CombinesFosteringForAdoption);

/// <summary>Has this child, under 16 and in care for two and a half years, lived with the same carer for two?</summary>
/// <remarks>
/// <para>
/// DfE, long-term stability (NI 63): children under 16 looked after on 31 March who had been so without a break for at least 2.5 years; counted are those with the same carer for at least 2 years,
/// or placed for adoption where that placement and the one before it together lasted at least 2 years.
/// </para>
/// <para>
/// As dates: the period of care began on 30 September or before, two and a half years back; the placement on 31 March or before, two years back.
/// Convention: a start of care (S) and a gap each begin a new period; the placement on 31 March decides, and where the child is away for a time, the one around it;
/// a spell with foster carers who adopt is the placement for adoption as a whole, and the one before it is added.
/// </para>
/// <para>Not encoded: the NI 63 handbook of 2008, not read. A missing date of birth leaves the answer unknown where age decides it. England.</para>
/// </remarks>
internal static class LongTermStability
{
    private const string TooOld = "aged 16 or over";
    private const string TooShort = "in care without a break for less than two and a half years";
    private const string HoldsShortBreaks = "the period of care holds an agreed series of short-term breaks";
    private const string Born = "the date of birth";
    private const string Code = "a code that could not be read, in a row of the period of care";
    private const string Conflict = "which of the rows that contradict each other in the period of care is right";

    /// <summary>The rules by the 31 March that a release is about.</summary>
    /// <remarks>The first value is dated by the earliest release of which figures were read. What it says of fostering for adoption is inferred from the later change.</remarks>
    public static Dated<LongTermRules> Rules { get; } = new(
        new Enacted<LongTermRules>(new LocalDate(2011, 3, 31), new(false, true), Sources.LongTermSfr, new LocalDate(2026, 11, 21)) { State = "U2 and U5: inferred from the change of 2021" },
        new Enacted<LongTermRules>(new LocalDate(2021, 3, 31), new(true, false), Sources.LongTerm, new LocalDate(2026, 11, 21)));

    /// <summary>The child's answer under the rules of the release about the year itself.</summary>
    /// <inheritdoc cref="Assess(PlacementHistory, LocalDate?, Definition, StatisticalYear, StatisticalYear)"/>
    public static MeasureAnswer<int> Assess(PlacementHistory history, LocalDate? born, Definition definition, StatisticalYear year) =>
        Assess(history, born, definition, year, year);

    /// <summary>The child's answer under the rules of a release, which may be a later one that revises the year's figure.</summary>
    /// <param name="history">The child's episodes.</param>
    /// <param name="born">The date of birth; <see langword="null"/> if not known.</param>
    /// <param name="definition">Whose definition; only DfE has this measure.</param>
    /// <param name="year">The year, which ends with the day asked about.</param>
    /// <param name="release">The year whose release is meant.</param>
    /// <exception cref="System.ArgumentException">The definition has no such measure.</exception>
    /// <returns>Yes or no, without a number; the reason gives the first days of the period of care and of the placements.</returns>
    public static MeasureAnswer<int> Assess(PlacementHistory history, LocalDate? born, Definition definition, StatisticalYear year, StatisticalYear release) =>
        Dates(history, born, definition, year, release).Told();

    /// <summary>The same, with the days it rests on.</summary>
    internal static LongTermAnswer Dates(PlacementHistory history, LocalDate? born, Definition definition, StatisticalYear year, StatisticalYear release)
    {
        Guard.Against.Null(history);
        Guard.Against.InvalidInput(definition != Definition.DfE, nameof(definition), "Only DfE publishes a long-term measure.");
        var asOf = year.Last;
        if (Rules.InForce(release.Last) is not { Value: var rules })
        {
            return new LongTermAnswer(asOf, Outcome.Unknown, "the rules of the release: none before 2011 were read", null, null, null);
        }

        var lookedAfter = LookedAfter.At(history, asOf, Definition.DfE);
        if (lookedAfter.Outcome != Outcome.Yes)
        {
            return new LongTermAnswer(asOf, lookedAfter.Outcome, lookedAfter.Because, null, null, null);
        }

        if (born is { } birth && StatutoryAge.Of(birth).On(asOf) >= 16)
        {
            return new LongTermAnswer(asOf, Outcome.NotApplicable, TooOld, null, null, null);
        }

        return InCareAndUnder16(history, born is not null, rules, asOf);
    }

    private static LongTermAnswer InCareAndUnder16(PlacementHistory history, bool isAgeKnown, LongTermRules rules, LocalDate asOf)
    {
        var care = PeriodOfCare.At(history, asOf);
        var isLong = care.Start <= asOf.PlusMonths(-30);
        LongTermAnswer Answer(Outcome outcome, string because, LocalDate? placed = null, LocalDate? before = null) =>
            new(asOf, outcome, because, care.Start, placed, before);

        if (history.Conflicts.Any(conflict => conflict.TouchesFromTheEveOf(care.Unbroken, asOf)))
        {
            return Answer(Outcome.Unknown, Conflict);
        }

        // Whatever the codes say, no period is longer than the run of episodes without a gap.
        if (care.Unbroken > asOf.PlusMonths(-30) && (care.Unbroken != care.Start || care.IsStartSeen))
        {
            return Answer(Outcome.NotApplicable, TooShort);
        }

        if (care.HasUnreadableCode)
        {
            return Answer(Outcome.Unknown, Code);
        }

        // Whoever came back two years ago or earlier has been with the carer for two years in either case.
        if (Doubt.OfReturns(history.Rows, 0, asOf, asOf.PlusYears(-2).PlusDays(1)) is { } place)
        {
            return Answer(Outcome.Unknown, place);
        }

        if (rules.LeavesOutPeriodsWithShortBreaks && care.HoldsShortBreaks)
        {
            return Answer(Outcome.NotApplicable, HoldsShortBreaks);
        }

        if (!isLong)
        {
            return care.IsStartSeen ? Answer(Outcome.NotApplicable, TooShort) : Answer(Outcome.Unknown, Doubt.Unseen);
        }

        if (!isAgeKnown)
        {
            return Answer(Outcome.Unknown, Born);
        }

        return Placed(history, rules, asOf, care.Start, Answer);
    }

    private delegate LongTermAnswer AnswerOf(Outcome outcome, string because, LocalDate? placed = null, LocalDate? before = null);

    private static LongTermAnswer Placed(PlacementHistory history, LongTermRules rules, LocalDate asOf, LocalDate careStart, AnswerOf answer)
    {
        var placements = PlacementRules.Placements(history, asOf);
        var current = placements.LastOrDefault(placement => placement.End is null || placement.End > asOf);
        if (current is null)
        {
            return answer(Outcome.No, "in a temporary stay with no placement around it");
        }

        var twoYears = asOf.PlusYears(-2);
        var code = current.Episodes.Last(row => !row.Placement.IsTemporary()).Placement;
        var before = placements.LastOrDefault(placement => placement.Start < current.Start && placement.Start >= careStart);
        var isCombined = code.IsAdoption() || (rules.CombinesFosteringForAdoption && code is PlacementType.U2 or PlacementType.U5);
        var start = isCombined && before is not null ? before : current;

        // Its start is seen, or it is the first row of the file, and care of two and a half years does not begin before that.
        return answer(start.Start <= twoYears ? Outcome.Yes : Outcome.No, "", current.Start, isCombined ? before?.Start : null);
    }
}
