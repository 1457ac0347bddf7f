using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Stability.Figures;
using CareRights.Stability.Measures.Placements;
using NodaTime;

namespace CareRights.Stability.Measures.Schools;

/// <summary>How often did this child move school?</summary>
/// <remarks>
/// <para>
/// DfE: children looked after on 31 March, of compulsory school age, matched to the school census. A move is an entry to another school, or to a school from none, from 1 April to 31 March;
/// moves before the child first entered care in the period are out, and so are expected transfers between phases, in whatever month. Mid-year leaves out 1 August to 30 September.
/// </para>
/// <para>
/// Commissioner, 2019 report: children in care on 31 March, aged 5 or over, in any census of the period. A move is seen by its entry date, whether or not the child was in care by then.
/// Mid-year is after the first three weeks of September of the school year, so that 22 September is mid-year and so, read literally, is August; transfers are taken out of the moves
/// at the start of the year only, so that a transfer in October is, read literally, mid-year.
/// </para>
/// <para>
/// Convention: compulsory school age is asked on 31 March; a first school entered before the age of five is the start of schooling and no move;
/// coming back to the same school with no other between is no move.
/// Not encoded: DfE published no figure for 2020 and left some children out of 2021, for want of a census in summer 2020; the Commissioner's rule before 2019. England.
/// </para>
/// </remarks>
internal static class SchoolStability
{
    private const string Unmatched = "never matched to a school census";
    private const string MatchUnknown = "whether the child was found in a school census";
    private const string SchoolsUnknown = "the schools the child was on the roll of";
    private const string BornUnknown = "the date of birth";
    private const string NotOfSchoolAge = "not of compulsory school age on 31 March";
    private const string UnderFive = "under five on 31 March";
    private const string BeforeCare = "before the child first entered care in the period";
    private const string StartOfSchooling = "the start of schooling, before the age of five";
    private const string AtStartOfYear = "at the start of a school year";
    private const string Transfer = "an expected transfer to the next phase";
    private const string TransferByAge = "taken by age for the transfer to secondary school, the phases not being known";
    private const string Counted = "entered another school, or a school from none";
    private const string PhasesUnknown = "whether an entry is an expected transfer: the phases of both schools";
    private const string Conflict = "which of the rows of care that contradict each other in the period is right";
    private const string CareUnknown = "the first day in care in the period: the file does not show it";

    /// <summary>The child's answer.</summary>
    /// <param name="care">The child's episodes of care.</param>
    /// <param name="pupil">What is known of the child's schooling.</param>
    /// <param name="measure">Whose definition, which moves, and over how many years.</param>
    /// <param name="year">The last year of the period; the child is asked about on its 31 March.</param>
    /// <returns>The moves as the number, which is unknown where an entry is undecided.</returns>
    public static MeasureAnswer<int> Assess(PlacementHistory care, Pupil pupil, SchoolMeasure measure, StatisticalYear year) => Count(care, pupil, measure, year).Told();

    /// <summary>The same, as measures that build on it take it.</summary>
    internal static SchoolAnswer Count(PlacementHistory care, Pupil pupil, SchoolMeasure measure, StatisticalYear year)
    {
        Guard.Against.Null(care);
        Guard.Against.Null(pupil);
        Guard.Against.Null(measure);
        var window = new Window(year.Back(measure.Years - 1).First, year.Last);
        var (standing, because) = measure.Definition == Definition.DfE ? DfE(care, pupil, measure, window) : Commissioner(care, pupil, measure, window);
        if (standing != SchoolStanding.InSample)
        {
            return new SchoolAnswer(measure, year, standing, standing == SchoolStanding.Unknown ? Outcome.Unknown : Outcome.NotApplicable, null, [], because);
        }

        if (pupil.Schools is not { } schools)
        {
            return new SchoolAnswer(measure, year, standing, Outcome.Unknown, null, [], SchoolsUnknown);
        }

        Considered[] considered = HasEntry(schools, window) ? [.. Entries(care, pupil, schools, measure, window)] : [];
        var moves = considered.Count(entry => entry.Counts == Answer.Yes);
        var undecided = considered.FirstOrDefault(entry => entry.Counts == Answer.Unknown);
        var outcome = moves > 0 ? Outcome.Yes : undecided is null ? Outcome.No : Outcome.Unknown;
        return new SchoolAnswer(measure, year, standing, outcome, undecided is null ? moves : null, considered, undecided?.Reason ?? "");
    }

    private static bool HasEntry(SchoolHistory schools, Window window) => Array.Exists(schools.Spells, spell => spell.Entered >= window.First && spell.Entered <= window.Last);

    /// <summary>Of compulsory school age on a 31 March: five or over, and still fifteen when the school year began.</summary>
    /// <remarks>
    /// Education Act 1996, section 8: compulsory school age begins with the prescribed day on or next after the fifth birthday, and 31 March is one; it ends with the school leaving date,
    /// the last Friday in June, of the school year in which the child attains 16. The school year is taken to begin on 1 September.
    /// </remarks>
    private static bool IsOfCompulsorySchoolAge(LocalDate born, LocalDate lastOfMarch) =>
        StatutoryAge.Of(born).On(lastOfMarch) >= 5 && StatutoryAge.Attained(born, 16) >= new LocalDate(lastOfMarch.Year - 1, 9, 1);

    private static (SchoolStanding Standing, string Because) DfE(PlacementHistory care, Pupil pupil, SchoolMeasure measure, Window window)
    {
        var inCare = InCare(care, measure, window);
        return inCare.Standing != SchoolStanding.InSample ? inCare
            : pupil.Born is not { } born ? (SchoolStanding.Unknown, BornUnknown)
            : !IsOfCompulsorySchoolAge(born, window.Last) ? (SchoolStanding.NotInCohort, NotOfSchoolAge)
            : Matched(care, pupil, measure, window);
    }

    private static (SchoolStanding Standing, string Because) Commissioner(PlacementHistory care, Pupil pupil, SchoolMeasure measure, Window window)
    {
        var inCare = InCare(care, measure, window);
        return inCare.Standing != SchoolStanding.InSample ? inCare
            : Matched(care, pupil, measure, window) is { Standing: not SchoolStanding.InSample } unmatched ? unmatched
            : pupil.Born is not { } born ? (SchoolStanding.Unknown, BornUnknown)
            : StatutoryAge.Of(born).On(window.Last) < 5 ? (SchoolStanding.NotInCohort, UnderFive)
            : (SchoolStanding.InSample, "");
    }

    private static (SchoolStanding Standing, string Because) InCare(PlacementHistory care, SchoolMeasure measure, Window window)
    {
        var (outcome, because) = LookedAfter.At(care, window.Last, measure.Definition);
        if (outcome == Outcome.Yes && measure.Years > 1)
        {
            (outcome, because) = LookedAfter.InFirstYear(care, window, PlacementMeasure.Of(measure.Definition, measure.Years));
        }

        return outcome switch
        {
            Outcome.Yes => (SchoolStanding.InSample, ""),
            Outcome.NotApplicable => (SchoolStanding.NotInCohort, because),
            _ => (SchoolStanding.Unknown, because),
        };
    }

    private static (SchoolStanding Standing, string Because) Matched(PlacementHistory care, Pupil pupil, SchoolMeasure measure, Window window) => pupil.IsMatchedToCensus switch
    {
        _ when !care.Coverage.Has(SuppliedTables.SchoolHistory, StatisticalYear.Of(window.Last), measure.Years) => (SchoolStanding.Unknown, MatchUnknown),
        true => (SchoolStanding.InSample, ""),
        false => (SchoolStanding.NotInSample, Unmatched),
        null => (SchoolStanding.Unknown, MatchUnknown),
    };

    private static IEnumerable<Considered> Entries(PlacementHistory care, Pupil pupil, SchoolHistory schools, SchoolMeasure measure, Window window)
    {
        var isDfE = measure.Definition == Definition.DfE;
        var entered = FirstInCare(care, window);
        var isContradicted = isDfE && care.Conflicts.Any(conflict => conflict.TouchesFromTheEveOf(window.First, window.Last));
        SchoolSpell? before = null;
        foreach (var spell in schools.Spells)
        {
            if (spell.Entered >= window.First && spell.Entered <= window.Last)
            {
                yield return before is null && pupil.Born is { } born && StatutoryAge.Of(born).On(spell.Entered) < 5 ? Left(spell, StartOfSchooling)
                    : isContradicted ? new Considered(spell.Entered, spell.Left, Answer.Unknown, Conflict)
                    : isDfE && entered is { } first && spell.Entered < first ? BeforeEntry(care, spell, window)
                    : Move(before, spell, pupil, measure);
            }

            before = spell;
        }
    }

    /// <summary>Where the file's first row is no start of care, care began before it: the entry may have come after.</summary>
    private static Considered BeforeEntry(PlacementHistory care, SchoolSpell spell, Window window) =>
        Doubt.BeginsUnseen(care, window) ? new Considered(spell.Entered, spell.Left, Answer.Unknown, CareUnknown) : Left(spell, BeforeCare);

    private static Considered Move(SchoolSpell? before, SchoolSpell spell, Pupil pupil, SchoolMeasure measure)
    {
        var isDfE = measure.Definition == Definition.DfE;
        var isAtStartOfYear = isDfE ? SchoolYear.IsAugustOrSeptember(spell.Entered) : SchoolYear.IsFirstThreeWeeksOfSeptember(spell.Entered);
        if (measure.Moves == SchoolMoves.MidYear && isAtStartOfYear)
        {
            return Left(spell, AtStartOfYear);
        }

        if (!isDfE && !isAtStartOfYear)
        {
            return new Considered(spell.Entered, spell.Left, Answer.Yes, Counted);
        }

        return PhaseTransfer.Between(before?.Phase, spell.Phase) switch
        {
            true => Left(spell, Transfer),
            false => new Considered(spell.Entered, spell.Left, Answer.Yes, Counted),
            null when measure.Transfers == PhaseTransfers.ByPhase => new Considered(spell.Entered, spell.Left, Answer.Unknown, PhasesUnknown),
            null when pupil.Born is { } born => PhaseTransfer.IsByAge(spell.Entered, born) ? Left(spell, TransferByAge) : new Considered(spell.Entered, spell.Left, Answer.Yes, Counted),
            null => new Considered(spell.Entered, spell.Left, Answer.Unknown, PhasesUnknown),
        };
    }

    private static LocalDate? FirstInCare(PlacementHistory care, Window window) => care.Episodes
        .Where(row => window.Touches(row) && !row.IsZeroLength && LookedAfter.IsInCare(row, Definition.DfE))
        .Select(row => (LocalDate?)row.Start)
        .FirstOrDefault();

    private static Considered Left(SchoolSpell spell, string why) => new(spell.Entered, spell.Left, Answer.No, why);
}
