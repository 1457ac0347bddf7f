using System.Linq;
using CareRights.Stability.Measures.Placements;
using NodaTime;

namespace CareRights.Stability.Measures.Exposure;

/// <summary>How often do children who come into care move, for the time they are in it?</summary>
/// <remarks>
/// <para>
/// The placement stability indicator of the United States' Child and Family Services Reviews: of all children who enter care in 12 months, moves per 1,000 days in care in those 12 months.
/// The first placement is no move; stays of fewer than 8 days as of the end of the period, and entries at 18 or over, are out; days and moves from the 18th birthday are out;
/// the days and moves of all stays of a child are pooled. The day of leaving is not a day in care. How stays and moves are read from English episodes is said at <see cref="CareStay"/>.
/// </para>
/// <para>79 FR 61241 (10 October 2014) as corrected by 80 FR 27263 (13 May 2015), the second not read; University of California, Berkeley, methodology P5 and its published program. No English body publishes it.</para>
/// </remarks>
internal static class MovesPerThousandDays
{
    private const int ShortestStay = 8;
    private const string NoEntry = "did not enter care in the period";
    private const string TooShort = "no stay of eight days or more in the period";
    private const string Born = "the date of birth";

    /// <summary>The child's answer.</summary>
    /// <param name="history">The child's episodes.</param>
    /// <param name="born">The date of birth; <see langword="null"/> if not known.</param>
    /// <param name="asOf">The last day of the 12 months.</param>
    public static ExposureAnswer Assess(PlacementHistory history, LocalDate? born, LocalDate asOf)
    {
        Guard.Against.Null(history);
        var window = new Window(asOf.PlusYears(-1).PlusDays(1), asOf);
        if (Doubt.InWhole(history, window, Definition.DfE) is { } doubt)
        {
            return Unknown(doubt);
        }

        var stays = history.StaysUntil(asOf).FindAll(stay => stay.Entered >= window.First);
        if (stays.Count == 0)
        {
            return new ExposureAnswer(Outcome.NotApplicable, 0, 0, NoEntry);
        }

        if (born is not { } birth)
        {
            return Unknown(Born);
        }

        if (stays.Exists(stay => !stay.IsEntrySeen))
        {
            return Unknown(Doubt.Unseen);
        }

        var adult = StatutoryAge.Attained(birth, 18);
        var dayAfter = asOf.PlusDays(1);
        var (counted, days, moves) = (0, 0, 0);
        foreach (var stay in stays)
        {
            var end = Earliest(stay.Left ?? dayAfter, dayAfter, adult);
            if (Days(stay.Entered, end) is >= ShortestStay and var lasted)
            {
                counted++;
                days += lasted;
                moves += stay.Moves.Count(move => move < end);
            }
        }

        return counted == 0 ? new ExposureAnswer(Outcome.NotApplicable, 0, 0, TooShort) : new ExposureAnswer(Outcome.Yes, days, moves, "");
    }

    private static ExposureAnswer Unknown(string missing) => new(Outcome.Unknown, 0, 0, missing);

    private static LocalDate Earliest(LocalDate one, LocalDate two, LocalDate three) => LocalDate.Min(LocalDate.Min(one, two), three);

    // Below zero where the stay began after the 18th birthday.
    private static int Days(LocalDate from, LocalDate to) => Period.DaysBetween(from, to);
}
