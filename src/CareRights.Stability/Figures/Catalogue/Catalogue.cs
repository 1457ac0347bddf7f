using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Placements;
using NodaTime;
using NodaTime.Text;

namespace CareRights.Stability.Figures;

/// <summary>Every measure there is, in order; and how their answers are put in words.</summary>
internal static class Catalogue
{
    public static IReadOnlyList<Measure> All { get; } =
    [
        .. PlacementMeasures.ByDefault,
        .. PlacementMeasures.Others,
        .. SocialWorkerMeasures.All,
        .. SchoolMeasures.All,
        .. IndexMeasures.All,
        .. DistanceMeasures.All,
        .. HomeMeasures.All,
        .. MixMeasures.All,
        .. EntryAndExitMeasures.All,
        .. CareLeaverMeasures.All,
        .. HealthMeasures.All,
        .. ReviewMeasures.All,
        .. SafetyMeasures.All,
        .. AdoptionMeasures.All,
        .. EntryMeasures.All,
    ];

    public static IReadOnlyDictionary<string, Measure> ByKey { get; } = All.ToDictionary(measure => measure.Key, StringComparer.Ordinal);

    public static string Text(LocalDate day) => LocalDatePattern.Iso.Format(day);

    public static Outcome ToOutcome(Answer answer) => answer switch { Answer.Yes => Outcome.Yes, Answer.No => Outcome.No, _ => Outcome.Unknown };

    public static MeasureAnswer<double> Unknown(string missing) => new(Outcome.Unknown, null, missing);

    public static MeasureAnswer<double> NotApplicable(string why) => new(Outcome.NotApplicable, null, why);

    /// <summary>Not applicable to a child who was not looked after on 31 March; unknown if that is not known; <see langword="null"/> for a child who was.</summary>
    public static MeasureAnswer<double>? UnlessLookedAfter(ChildRecord child, StatisticalYear year) => child.In(year).UnlessLookedAfterOnLastDay;

    /// <summary>Not applicable to a child who was not looked after on any day of the year; unknown if that is not known; <see langword="null"/> for a child who was.</summary>
    public static MeasureAnswer<double>? UnlessLookedAfterIn(ChildRecord child, StatisticalYear year) => child.In(year).UnlessLookedAfter;

    /// <summary>The episodes of a year that are in care.</summary>
    public static IEnumerable<SettledEpisode> InCare(ChildRecord child, StatisticalYear year) =>
        child.History.Episodes.Where(row => row.Start <= year.Last && !(row.End < year.First) && !row.IsZeroLength && LookedAfter.IsInCare(row, Definition.DfE));

    /// <summary>The answer of several rows about one child and year: unknown if they differ in it.</summary>
    public static MeasureAnswer<double> Agreed(List<MeasureAnswer<double>> answers) =>
        answers.TrueForAll(answer => answer.Outcome == answers[0].Outcome && answer.Value == answers[0].Value) ? answers[0] : Unknown("which of the rows of the year is right: they differ");
}
