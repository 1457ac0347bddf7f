using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Stability.Bulk;

namespace CareRights.Stability.Figures;

/// <content>Figures counted in columns, where nothing was asked but what episodes alone answer: the same figures, without an answer for each child that says why.</content>
public sealed partial class FigurePass
{
    // Years that the columns can be asked about.
    private const int FirstYearInColumns = 1910;
    private const int LastYearInColumns = 2078;

    private bool AreInColumns(IEnumerable<ReturnCoverage> coverages) =>
        By is null && groupings.Length == 0 && release is null && !rows.KeepsChanges && (views & ~FigureViews.MovesPerThousandDays) == FigureViews.None
        && years.All(fullYears.Contains)
        && Array.TrueForAll(measures, measure => measure.InColumns is not null || measure.Key == PlacementMeasures.LongTermKey)

        // Of a year that no return was read for the columns know no more than a child's own rows.
        && years.All(year => year.Ending is >= FirstYearInColumns and <= LastYearInColumns && coverages.All(read => EpisodeTable.IsObserved(read, year.Last, measures.Select(measure => measure.Years).DefaultIfEmpty(1).Max())));

    private void Count(EpisodeTable table)
    {
        rows.Add(table);
        for (var place = 0; place < years.Length; place++)
        {
            var year = years[place];
            lookedAfter[year.Ending] = LookedAfterPass.Count(table, year.Last, mostThreads);
            if (table.Children == 0)
            {
                continue;
            }

            var tallies = table.Tally(year, measures, mostThreads);
            var counted = Cells(0, place, "");
            for (var i = 0; i < measures.Length; i++)
            {
                (counted[i] ??= new Cell()).Add(tallies[i].Reaching);
            }

            if (views != FigureViews.None)
            {
                var (moves, unknown) = new ExposurePass(table, year.Last).Tally(mostThreads);
                pooled[(year.Ending, "")] = PooledFigures.OfMoves(moves, unknown);
            }
        }
    }
}
