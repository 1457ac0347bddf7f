using System.Collections.Generic;
using System.Linq;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Placements;

namespace CareRights.Stability.Figures;

/// <summary>What several measures ask of one child in one year, found when it is first asked for. Two threads at once do the work twice, and nothing else.</summary>
internal sealed class YearOfChild(ChildRecord child, StatisticalYear year)
{
    private static readonly MeasureAnswer<double> NotInTheYear = Catalogue.NotApplicable("not looked after in the year");
    private static readonly MeasureAnswer<double> NotOnLastDay = Catalogue.NotApplicable("not looked after on 31 March");

    private Found<MeasureAnswer<double>?>? outside;
    private Found<MeasureAnswer<double>?>? outsideOnLastDay;
    private Found<SettledEpisode?>? lastExit;
    private Found<TimeInCare>? timeInCare;
    private IReadOnlyList<CareLeaverYear>? careLeaver;
    private IReadOnlyList<HealthYear>? health;

    /// <summary>What is answered of a child who was looked after on no day of the year, or of whom that is not known; <see langword="null"/> of one who was.</summary>
    public MeasureAnswer<double>? UnlessLookedAfter => (outside ??= new(Outside())).Value;

    /// <summary>The same of 31 March.</summary>
    public MeasureAnswer<double>? UnlessLookedAfterOnLastDay => (outsideOnLastDay ??= new(OutsideOnLastDay())).Value;

    /// <summary>The episode with which the child last ceased to be looked after in the year; <see langword="null"/> if it is not seen.</summary>
    public SettledEpisode? LastExit => (lastExit ??= new(Exit())).Value;

    /// <summary>The rows of a care leaver for the year, each once.</summary>
    public IReadOnlyList<CareLeaverYear> CareLeaver => careLeaver ??= [.. child.CareLeaver.Where(row => row.Ending is null || row.Ending == year.Ending).Distinct()];

    /// <summary>The yearly rows on health for the year, each once.</summary>
    public IReadOnlyList<HealthYear> Health => health ??= [.. child.Health.Where(row => row.Ending is null || row.Ending == year.Ending).Distinct()];

    /// <summary>How long the child had been looked after on 31 March.</summary>
    public TimeInCare TimeInCare => (timeInCare ??= new(TimesInCare.On(child.History, year.Last))).Value;

    private MeasureAnswer<double>? Outside()
    {
        var window = new Window(year.First, year.Last);
        var (outcome, because) = LookedAfter.Within(child.History, window, window);
        return outcome == Outcome.Yes ? null : outcome == Outcome.NotApplicable ? NotInTheYear : Catalogue.Unknown(because);
    }

    private MeasureAnswer<double>? OutsideOnLastDay()
    {
        var (outcome, because) = LookedAfter.At(child.History, year.Last, Definition.DfE);
        return outcome == Outcome.Yes ? null
            : outcome == Outcome.NotApplicable ? NotOnLastDay
            : Catalogue.Unknown(because.Length > 0 ? because : "whether looked after on 31 March");
    }

    private SettledEpisode? Exit()
    {
        var left = child.History.StaysUntil(year.Last).Where(stay => stay.Left >= year.First && stay.Left <= year.Last).Select(stay => stay.Left).LastOrDefault();
        var exit = left is null ? null : child.History.Episodes.LastOrDefault(row => row.End == left && row.Start < left && !row.Status.IsShortBreak());

        // A row that was open when its return ended, of a child who is not in the next, is known to the last day of its year and not to the first of this.
        return exit is { EndsWithItsReturn: true } && left == year.First ? null : exit;
    }

    private sealed record Found<T>(T Value);
}
